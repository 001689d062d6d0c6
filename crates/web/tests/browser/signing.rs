//! Signing up, in and out in a real browser without JavaScript; and the pages of it before axe.

use super::chrome::{Chrome, serve};
use crate::support::{PASSWORD, Site, forms::encoded};
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::people;
use jiff::SignedDuration;
use thirtyfour::prelude::*;

const AWA: &str = "awa@river-keepers.example.org";

async fn fill(chrome: &Chrome, field: &str, text: &str) {
    let field = chrome.driver.find(By::Id(field)).await.unwrap();
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

async fn press(chrome: &Chrome, selector: &str) {
    chrome.driver.find(By::Css(selector)).await.unwrap().click().await.unwrap();
}

const SEND: &str = "main form.form .button";

async fn sign_out(chrome: &Chrome) {
    press(chrome, ".head .account summary").await;
    press(chrome, ".head .account form button").await;
    chrome.until("Sign in").await;
}

async fn sign_in(chrome: &Chrome, base: &str) {
    chrome.driver.goto(format!("{base}/account")).await.unwrap();
    fill(chrome, "email", AWA).await;
    fill(chrome, "password", PASSWORD).await;
    press(chrome, SEND).await;
}

async fn sign_up(chrome: &Chrome, base: &str, site: &Site) {
    chrome.driver.goto(format!("{base}/sign-in")).await.unwrap();
    chrome.driver.find(By::LinkText("New here? Make an account")).await.unwrap().click().await.unwrap();
    fill(chrome, "email", AWA).await;
    press(chrome, SEND).await;
    chrome.until("Look into your mail").await;
    chrome.driver.goto(format!("{base}{}", site.mailed("confirm-address").await)).await.unwrap();
    fill(chrome, "person_name", "Awa Keita").await;
    fill(chrome, "password", PASSWORD).await;
    press(chrome, SEND).await;
    chrome.until("Your account").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sign_up_sign_in_and_set_up_the_second_step_without_javascript() {
    let site = Site::open().await;
    let base = serve(&site).await;
    let chrome = Chrome::start(false).await;
    sign_up(&chrome, &base, &site).await;
    sign_out(&chrome).await;
    sign_in(&chrome, &base).await;
    chrome.until("What was done with your account").await;

    chrome.driver.find(By::LinkText("Set it up")).await.unwrap().click().await.unwrap();
    chrome.until("Scan this picture").await;
    let secret = chrome.driver.find(By::Css("input[name=secret]")).await.unwrap().value().await.unwrap().unwrap();
    fill(&chrome, "code", &site.code(&secret)).await;
    press(&chrome, SEND).await;
    chrome.until("Keep these codes").await;
    chrome.driver.find(By::LinkText("I have kept them")).await.unwrap().click().await.unwrap();
    chrome.until("10 left").await;

    sign_out(&chrome).await;
    site.app.clock.forward(SignedDuration::from_mins(1));
    sign_in(&chrome, &base).await;
    chrome.until("The second step").await;
    fill(&chrome, "code", &site.code(&secret)).await;
    press(&chrome, SEND).await;
    chrome.until("10 left").await;
    chrome.stop().await;
}

async fn look(chrome: &Chrome, base: &str, paths: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths {
        chrome.driver.goto(format!("{base}{path}")).await.unwrap();
        found.extend(chrome.violations().await.into_iter().map(|one| format!("{path}: {one}")));
    }
    found
}

/// Has the browser come with the session of someone else.
async fn come_as(chrome: &Chrome, session: &str) {
    chrome.driver.delete_all_cookies().await.unwrap();
    chrome.driver.add_cookie(Cookie::new("parvis", session)).await.unwrap();
}

/// What axe finds wrong with the pages by which people sign in and keep their account.
pub(super) async fn violations(
    site: &Site,
    chrome: &Chrome,
    base: &str,
    organization: OrganizationId,
) -> Vec<String> {
    chrome.driver.delete_all_cookies().await.unwrap();
    let mut found = of_visitors(site, chrome, base, organization).await;
    let awa = site.signed_up(AWA).await;
    come_as(chrome, awa.session()).await;
    let own = [
        "/account",
        "/account/password",
        "/account/second-factor",
        "/account/second-factor/remove",
        "/account/recovery-codes",
        "/account/prove",
        "/account/tokens/new",
        "/account/data",
    ];
    found.extend(look(chrome, base, &own).await);
    let half = site.halfway(Role::Secretariat).await;
    come_as(chrome, &half.iter().find(|(name, _)| name == "parvis").unwrap().1).await;
    found.extend(look(chrome, base, &["/sign-in/code", "/sign-in?other=1"]).await);
    let admin = site.signed_in(Role::Administrator).await;
    come_as(chrome, admin.session()).await;
    let one = format!("/people/{}", site.account(AWA).await);
    let colleague = format!("/people/{}", site.account("secretariat@example.org").await);
    found.extend(look(chrome, base, &["/people", &one, &colleague]).await);
    found
}

async fn of_visitors(site: &Site, chrome: &Chrome, base: &str, organization: OrganizationId) -> Vec<String> {
    let address = encoded("ben@example.org");
    site.browser().post("/sign-up", &format!("email={address}")).await;
    site.browser().post("/sign-in/forgotten", &format!("email={address}")).await;
    let membership = engagement::access::Membership::of_organization(Role::Member, organization);
    let names = ("River Keepers", "IOM");
    people::invite(&site.app, &Actor::Operator, "ben@example.org", &membership, names, "en").await.unwrap();
    let links =
        [site.mailed("confirm-address").await, site.mailed("reset-password").await, site.mailed("invited").await];
    let mut paths =
        vec!["/sign-in?next=/account", "/sign-in/link", "/sign-in/forgotten", "/sign-up", "/sign-up/0a1b"];
    paths.extend(links.iter().map(String::as_str));
    let mut found = look(chrome, base, &paths).await;
    chrome.driver.goto(format!("{base}/sign-in/link")).await.unwrap();
    fill(chrome, "email", "ben@example.org").await;
    press(chrome, SEND).await;
    chrome.until("Look into your mail").await;
    found.extend(chrome.violations().await.into_iter().map(|one| format!("mailed: {one}")));
    found
}
