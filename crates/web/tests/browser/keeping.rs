//! An organization registers itself on a phone without JavaScript; another person claims a record, staff decide.

use super::chrome::{Chrome, serve};
use crate::support::Site;
use engagement::access::{Actor, Membership, Role};
use engagement::organizations::Draft;
use engagement::{claims, credentials, people, proposals};
use thirtyfour::prelude::*;

async fn press(chrome: &Chrome, css: &str) {
    chrome.driver.find(By::Css(css)).await.unwrap().click().await.unwrap();
}

async fn fill(chrome: &Chrome, css: &str, text: &str) {
    let field = chrome.driver.find(By::Css(css)).await.unwrap();
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

async fn follow(chrome: &Chrome, words: &str) {
    chrome.driver.find(By::LinkText(words)).await.unwrap().click().await.unwrap();
}

/// Nothing is wider than the screen of a phone.
async fn fits(chrome: &Chrome) {
    let main = chrome.driver.find(By::Css("main")).await.unwrap();
    let width = main.rect().await.unwrap().width;
    assert!(width <= 361.0, "{width} in {}", chrome.driver.current_url().await.unwrap());
}

async fn account(site: &Site, email: &str) -> String {
    credentials::sign_up(&site.app, email, "en", &credentials::Origin::default()).await.unwrap();
    let sql = "SELECT id FROM account WHERE email = $1";
    let id = site.app.db.read().await.unwrap().value(sql, engagement::values![email]).await.unwrap().unwrap();
    people::new_link(&site.app, &Actor::Operator, id).await.unwrap().token
}

async fn sign_in(chrome: &Chrome, base: &str, token: &str) {
    chrome.driver.delete_all_cookies().await.unwrap();
    chrome.driver.goto(format!("{base}/sign-in/{token}")).await.unwrap();
    press(chrome, "main form button").await;
    chrome.until("Desk").await;
}

/// What axe finds wrong with the pages of those who keep a record, while a proposal and a claim wait.
pub(super) async fn violations(site: &Site, chrome: &Chrome, base: &str) -> Vec<String> {
    let (app, id) = (&site.app, site.organization("Weavers Union").await);
    let focal = Membership::of_organization(Role::FocalPoint, id);
    let awa = claims::appoint(app, &Actor::Operator, "awa@keepers.example", &focal).await.unwrap();
    let office = people::acting_as(app, "staff@example.org").await.unwrap();
    let draft = Draft { name: "Weavers Union".into(), country: "MLI".into(), ..Draft::default() };
    let proposal = proposals::propose(app, &office, id, &draft, "Why").await.unwrap().unwrap();
    account(site, "omar@example.org").await;
    let omar = people::acting_as(app, "omar@example.org").await.unwrap();
    let claim = claims::make(app, &omar, id, "I am its treasurer").await.unwrap().id;
    sign_in(chrome, base, &awa.link.token).await;
    let record = format!("/organizations/{id}");
    let mut found = Vec::new();
    for path in [
        record.clone(),
        format!("{record}/registered"),
        format!("{record}/people"),
        format!("{record}/proposals"),
        format!("{record}/claims"),
        format!("{record}/leave"),
        format!("{record}/edit"),
        format!("/proposals/{proposal}"),
        format!("/claims/{claim}"),
        "/desk".to_owned(),
    ] {
        chrome.driver.goto(format!("{base}{path}")).await.unwrap();
        found.extend(chrome.violations().await.into_iter().map(|one| format!("{path}: {one}")));
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn register_claim_grant_change_and_put_back_on_a_phone_without_javascript() {
    let site = Site::open().await;
    let mali = Draft { name: "Weavers Union of Mopti".into(), country: "MLI".into(), ..Draft::default() };
    let weavers = site.organization_of(mali).await;
    let base = serve(&site).await;
    let chrome = Chrome::start(false).await;
    chrome.driver.set_window_rect(0, 0, 360, 780).await.unwrap();

    sign_in(&chrome, &base, &account(&site, "awa@example.org").await).await;
    chrome.driver.goto(format!("{base}/register")).await.unwrap();
    fits(&chrome).await;
    fill(&chrome, "#name", "River Keepers of Gao").await;
    press(&chrome, "main form button").await;
    chrome.until("Only the name is needed").await;
    fits(&chrome).await;
    press(&chrome, "label[for=kinds-migrants_organization]").await;
    press(&chrome, "main form .button").await;
    chrome.until("What happens next").await;
    fits(&chrome).await;
    follow(&chrome, "See the record").await;
    chrome.until("self-described").await;
    fits(&chrome).await;

    sign_in(&chrome, &base, &account(&site, "omar@example.org").await).await;
    site.fed().await;
    chrome.driver.goto(format!("{base}/register?name=Weavers+Union+Mopti")).await.unwrap();
    chrome.until("Is this you?").await;
    fits(&chrome).await;
    press(&chrome, ".waiting .button").await;
    chrome.until("Who are you there?").await;
    fits(&chrome).await;
    fill(&chrome, "#words", "I am its secretary since 2019").await;
    press(&chrome, "main form .button").await;
    chrome.until("Staff of the institution decide").await;
    let claim = chrome.driver.current_url().await.unwrap();

    sign_in(&chrome, &base, &site.link("office@example.org", Role::Editor).await).await;
    chrome.driver.goto(format!("{base}/desk")).await.unwrap();
    chrome.until("Claims to decide").await;
    fits(&chrome).await;
    chrome.driver.goto(claim.as_str()).await.unwrap();
    press(&chrome, "button[value=grant]").await;
    chrome.until("granted on").await;

    let omar = people::list(&site.app, &Actor::Operator).await.unwrap();
    let omar = omar.iter().find(|one| one.email == "omar@example.org").unwrap().id;
    let token = people::new_link(&site.app, &Actor::Operator, omar).await.unwrap().token;
    sign_in(&chrome, &base, &token).await;
    chrome.driver.goto(format!("{base}/organizations/{weavers}/edit")).await.unwrap();
    fits(&chrome).await;
    fill(&chrome, "#founded", "1998").await;
    press(&chrome, "main form .button").await;
    chrome.until("1998").await;
    chrome.driver.goto(format!("{base}/organizations/{weavers}/history")).await.unwrap();
    chrome.until("Put back what was before").await;
    fits(&chrome).await;
    press(&chrome, ".lineage form button").await;
    chrome.until("A change was put back").await;
    chrome.stop().await;
}
