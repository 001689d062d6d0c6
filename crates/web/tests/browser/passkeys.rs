//! Passkeys in a real browser, whose device is one of software.

use super::chrome::{Chrome, serve_on};
use crate::support::Site;
use engagement::access::Role;
use jiff::SignedDuration;
use serde_json::json;
use thirtyfour::cdp::Cdp;
use thirtyfour::prelude::*;

/// A device that makes sure of whoever holds it, as phones and laptops have.
async fn device(chrome: &Chrome) -> (Cdp, serde_json::Value) {
    let tools = chrome.driver.cdp();
    tools.send_raw("WebAuthn.enable", json!({})).await.unwrap();
    let options = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true, "hasUserVerification": true,
        "isUserVerified": true, "automaticPresenceSimulation": true,
    });
    let made = tools.send_raw("WebAuthn.addVirtualAuthenticator", json!({ "options": options }));
    let id = made.await.unwrap()["authenticatorId"].clone();
    (tools, id)
}

/// Axe finds nothing on the page.
async fn sound(chrome: &Chrome) {
    assert_eq!(chrome.violations().await, Vec::<String>::new());
}

async fn press(chrome: &Chrome, selector: &str) {
    chrome.driver.find(By::Css(selector)).await.unwrap().click().await.unwrap();
}

async fn add(chrome: &Chrome, name: &str) {
    chrome.driver.find(By::LinkText("Add a passkey")).await.unwrap().click().await.unwrap();
    let field = chrome.driver.find(By::Id("passkey_name")).await.unwrap();
    field.clear().await.unwrap();
    field.send_keys(name).await.unwrap();
    press(chrome, "#passkey .button").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_add_a_passkey_and_sign_in_by_it_without_a_code() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    let site = Site::at(&base).await;
    serve_on(&site, listener);
    let token = site.link("editor@example.org", Role::Editor).await;
    let chrome = Chrome::start(true).await;
    let (tools, id) = device(&chrome).await;
    let verify = async |verified: bool| {
        let told = json!({ "authenticatorId": id, "isUserVerified": verified });
        tools.send_raw("WebAuthn.setUserVerified", told).await.unwrap();
    };

    chrome.driver.goto(format!("{base}/sign-in/{token}")).await.unwrap();
    press(&chrome, "main form button").await;
    // Whoever leaves before the answer has come is not signed in.
    chrome.until("editor@example.org").await;
    chrome.driver.goto(format!("{base}/account")).await.unwrap();
    verify(false).await;
    add(&chrome, "My laptop").await;
    chrome.until("Nothing was done").await;
    sound(&chrome).await;
    verify(true).await;
    press(&chrome, "#passkey .button").await;
    chrome.until("My laptop").await;
    chrome.until("not used yet").await;
    sound(&chrome).await;
    add(&chrome, "Once more").await;
    chrome.until("This device has a passkey for your account already.").await;

    press(&chrome, ".head .account summary").await;
    press(&chrome, ".head .account form button").await;
    chrome.until("Sign in").await;
    chrome.driver.goto(format!("{base}/sign-in?next=/account")).await.unwrap();
    sound(&chrome).await;
    press(&chrome, "#passkey .button").await;
    chrome.until("My laptop").await;
    chrome.until("last used").await;

    // The way of browsers that read no JSON by themselves.
    site.app.clock.forward(SignedDuration::from_mins(16));
    chrome.driver.goto(format!("{base}/account/password")).await.unwrap();
    chrome.until("Show that it is you").await;
    sound(&chrome).await;
    let older = "delete PublicKeyCredential.parseRequestOptionsFromJSON";
    chrome.driver.execute(older, Vec::new()).await.unwrap();
    press(&chrome, "#passkey .button").await;
    chrome.until("All other devices that are signed in will be signed out").await;

    // By another name of the same machine the button is not there.
    chrome.driver.goto(format!("{}/sign-in", base.replace("localhost", "127.0.0.1"))).await.unwrap();
    assert!(!chrome.driver.find(By::Id("passkey")).await.unwrap().is_displayed().await.unwrap());
    chrome.stop().await;
}
