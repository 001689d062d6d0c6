//! A logo is sent and stands beside the name, with JavaScript and without.

use super::chrome::{Chrome, serve};
use crate::support::{Site, pictures};
use engagement::access::Role;
use std::time::Duration;
use thirtyfour::prelude::*;

impl Chrome {
    async fn press(&self, what: &str) {
        self.driver.find(By::Css(what)).await.unwrap().click().await.unwrap();
    }

    /// Sends a file by the form at this address.
    async fn send(&self, address: &str, file: &std::path::Path) {
        self.driver.goto(address).await.unwrap();
        let field = self.driver.find(By::Css("#file")).await.unwrap();
        field.send_keys(file.display().to_string()).await.unwrap();
        self.press("#upload .button").await;
    }

    /// How wide the logo is that has been loaded.
    async fn width_of_logo(&self) -> String {
        let logo = self.driver.find(By::Css(".record .emblem")).await.unwrap();
        for _ in 0..50 {
            match logo.prop("naturalWidth").await.unwrap() {
                Some(width) if width != "0" => return width,
                _ => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        panic!("the logo was not loaded")
    }
}

async fn journey(javascript: bool) {
    let site = Site::open().await;
    let record = format!("/organizations/{}", site.organization("River Keepers").await);
    let (base, token) = (serve(&site).await, site.link("staff@example.org", Role::Editor).await);
    let (page, photo) = (site.app.data.join("page.png"), site.app.data.join("photo.jpg"));
    std::fs::write(&page, "<!doctype html>").unwrap();
    std::fs::write(&photo, pictures::of_a_phone()).unwrap();
    let chrome = Chrome::start(javascript).await;
    chrome.driver.goto(format!("{base}/sign-in/{token}")).await.unwrap();
    chrome.press("main form button").await;
    chrome.until("staff@example.org").await;
    chrome.send(&format!("{base}{record}/logo"), &page).await;
    chrome.until("There is a problem").await;
    chrome.send(&format!("{base}{record}/logo"), &photo).await;
    chrome.until("Names through time").await;
    // The policy of the page lets it in, and it stands upright.
    assert_eq!(chrome.width_of_logo().await, "40");
    chrome.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_sent_with_javascript() {
    journey(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_sent_without_javascript() {
    journey(false).await;
}
