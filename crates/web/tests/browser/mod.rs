//! The main journeys in a real browser, with JavaScript and without, and every page before axe.

mod chrome;
mod journeys;
mod keeping;
mod logos;
mod partnerships;
mod passkeys;
mod signing;
mod stock;

use crate::support::{Site, pictures};
use chrome::{Chrome, serve};
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft};
use thirtyfour::prelude::*;

async fn register() -> (Site, OrganizationId) {
    let site = Site::open().await;
    let named = |name: &str, acronym: &str, kind: &str| Draft {
        name: name.into(),
        acronym: acronym.into(),
        kinds: vec![kind.into()],
        country: "Mali".into(),
        ..Draft::default()
    };
    let ngo = "non_governmental_organization";
    let msf = site.organization_of(named("Médecins Sans Frontières", "MSF", ngo)).await;
    site.also_known_as(msf, "doctors without borders").await;
    site.organization_of(named("River Keepers", "RK", ngo)).await;
    site.organization_of(named("University of the River", "", "academic_institution")).await;
    site.activity(msf, "MLI", "HEA", "public").await;
    engagement::offices::found(&site.app).await.unwrap();
    site.fed().await;
    (site, msf)
}

async fn type_and_search(chrome: &Chrome, words: &str, javascript: bool) {
    let field = chrome.driver.find(By::Css("main input[name=q]")).await.unwrap();
    field.clear().await.unwrap();
    field.send_keys(words).await.unwrap();
    if !javascript {
        chrome.driver.find(By::Css("main .seek button")).await.unwrap().click().await.unwrap();
    }
}

/// Searches, filters, opens a record and downloads the list.
async fn journey(javascript: bool) {
    let (site, _) = register().await;
    let base = serve(&site).await;
    let chrome = Chrome::start(javascript).await;
    search(&chrome, &base, javascript).await;
    filter(&chrome, &base, javascript).await;
    download(&chrome).await;
    open(&chrome).await;
    chrome.stop().await;
}

async fn search(chrome: &Chrome, base: &str, javascript: bool) {
    chrome.driver.goto(format!("{base}/organizations")).await.unwrap();
    chrome.until("3 organizations").await;
    type_and_search(chrome, "medecins sans frontiere", javascript).await;
    chrome.until("1 organization").await;
    chrome.until("Médecins Sans Frontières").await;
}

async fn filter(chrome: &Chrome, base: &str, javascript: bool) {
    chrome.driver.goto(format!("{base}/organizations?q=river")).await.unwrap();
    chrome.until("2 organizations").await;
    chrome.driver.find(By::Css("label[for=kind-academic_institution]")).await.unwrap().click().await.unwrap();
    if !javascript {
        chrome.driver.find(By::Css("main .seek button")).await.unwrap().click().await.unwrap();
    }
    chrome.until("1 organization").await;
    let address = chrome.driver.current_url().await.unwrap();
    assert!(address.as_str().contains("kind=academic_institution"), "the filter stands in the address: {address}");
}

async fn download(chrome: &Chrome) {
    chrome.driver.find(By::Css(".downloads a[href*='.csv']")).await.unwrap().click().await.unwrap();
    let list = chrome.downloaded("organizations.csv").await;
    assert!(list.contains("University of the River") && !list.contains("River Keepers"), "{list}");
}

async fn open(chrome: &Chrome) {
    chrome.driver.find(By::LinkText("University of the River")).await.unwrap().click().await.unwrap();
    chrome.until("Names through time").await;
    let title = chrome.driver.find(By::Tag("h1")).await.unwrap().text().await.unwrap();
    assert!(title.contains("University of the River"), "{title}");
}

#[tokio::test(flavor = "multi_thread")]
async fn search_filter_open_and_download_with_javascript() {
    journey(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn search_filter_open_and_download_without_javascript() {
    journey(false).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_any_page() {
    let (site, msf) = register().await;
    let base = serve(&site).await;
    let token = site.link("staff@example.org", Role::Administrator).await;
    let chrome = Chrome::start(true).await;
    let mut found = Vec::new();
    let record = format!("/organizations/{msf}");
    let mut logo = site.app.files.receive().unwrap();
    logo.write(&pictures::plain(90, 60, [1, 2, 3])).unwrap();
    organizations::set_logo(&site.app, &Actor::Operator, msf, logo).await.unwrap();
    let (mail, stop) = crate::mail::sent(&site).await;
    let open = [
        "/",
        "/organizations",
        "/organizations?view=map",
        "/organizations?q=nothing-like-it",
        "/activities",
        "/activities/matrix",
        "/offices",
        "/offices/vienna",
        "/offices/brussels",
        "/offices/vienna/history",
        "/about",
        "/privacy",
        "/open-data",
        "/api",
        "/sign-in",
        "/nowhere",
        stop.as_str(),
        record.as_str(),
        &format!("{record}/work"),
        &format!("{record}/together"),
        &format!("{record}/history"),
        &format!("{record}/log"),
        &format!("{record}/claim"),
        "/register",
        "/register?name=River+Keeper",
    ];
    for path in open {
        chrome.driver.goto(format!("{base}{path}")).await.unwrap();
        found.extend(chrome.violations().await.into_iter().map(|one| format!("{path}: {one}")));
    }
    chrome.driver.goto(format!("{base}/sign-in/{token}")).await.unwrap();
    found.extend(chrome.violations().await.into_iter().map(|one| format!("sign-in: {one}")));
    chrome.driver.find(By::Css("main form button")).await.unwrap().click().await.unwrap();
    chrome.until("staff@example.org").await;
    found.extend(violations_of_staff(&chrome, &base, &record, &mail).await);
    found.extend(keeping::violations(&site, &chrome, &base).await);
    found.extend(partnerships::violations(&site, &chrome, &base, msf).await);
    found.extend(stock::violations(&site, &chrome, &base, msf).await);
    found.extend(signing::violations(&site, &chrome, &base, msf).await);
    assert!(found.is_empty(), "{}", found.join("\n"));
    chrome.stop().await;
}

/// What axe finds wrong with the pages of staff.
async fn violations_of_staff(chrome: &Chrome, base: &str, record: &str, mail: &str) -> Vec<String> {
    let mut found = Vec::new();
    let staff = [
        "/organizations/new",
        "/import",
        "/queue",
        "/mail",
        mail,
        "/offices/new",
        "/offices/vienna/edit",
        "/offices/vienna/close",
        &format!("{record}/edit"),
        &format!("{record}/logo"),
        &format!("{record}/merge"),
        &format!("{record}/notes"),
        &format!("{record}/claim"),
        &format!("{record}/take-down"),
        "/register?name=Weavers&new=yes",
        "/desk",
    ];
    for path in staff {
        chrome.driver.goto(format!("{base}{path}")).await.unwrap();
        found.extend(chrome.violations().await.into_iter().map(|one| format!("{path}: {one}")));
    }
    found
}
