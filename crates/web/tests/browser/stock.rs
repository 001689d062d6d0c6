//! A country officer takes stock on a phone: pictures, gaps, who could meet a need, and what can be taken home.

use super::chrome::{Chrome, serve};
use super::partnerships::{fill, fits, of_page, press, sign_in};
use crate::partnerships::{at_dakar, draft, founded};
use crate::support::Site;
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::partnerships::{self, Draft};
use engagement::{offices, people};
use thirtyfour::prelude::*;

/// Two partnerships of one organization, and another that is at work alone.
async fn taken_stock_of() -> (Site, OrganizationId) {
    let (site, keepers) = founded().await;
    let clinic = Draft { title: "Clinic".into(), areas: vec!["8".into()], from: "2018".into(), ..draft(keepers) };
    for draft in [draft(keepers), clinic] {
        partnerships::record(&site.app, &Actor::Operator, &draft).await.unwrap();
    }
    let alone = site.organization("Works <Alone>").await;
    site.activity(alone, "MLI", "PRO", "public").await;
    site.fed().await;
    (site, keepers)
}

/// What axe finds wrong with the pages of taking stock, for someone at headquarters.
pub(super) async fn violations(site: &Site, chrome: &Chrome, base: &str, with: OrganizationId) -> Vec<String> {
    partnerships::record(&site.app, &Actor::Operator, &draft(with)).await.unwrap();
    sign_in(chrome, base, &site.link("stock@example.org", Role::Secretariat).await).await;
    let mut found = Vec::new();
    for path in [
        "/stock/areas",
        "/stock/years",
        "/stock/groups",
        "/stock/roles",
        "/stock/money",
        "/stock/figures",
        "/stock/figures?as_of=2999",
        "/stock/map",
        "/stock/ending",
        "/stock/network",
        "/ar/stock/figures",
        "/ar/stock/network",
        "/stock/gaps",
        "/stock/gaps?rows=clusters&region=011",
        "/stock/gaps?as_of=soon",
        "/stock/partners",
        "/stock/partners?area=8&country=Mali",
        "/stock/partners?area=8&country=Atlantis",
        "/ar/stock/partners?area=8&country=MLI",
        "/ar/stock/gaps",
    ] {
        found.extend(of_page(chrome, base, path).await);
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_takes_stock_on_a_phone_without_javascript() {
    let (site, _) = taken_stock_of().await;
    let dakar = offices::find(&site.app, "dakar").await.unwrap().office.id;
    let officer = people::add(&site.app, &Actor::Operator, "officer@example.org", &at_dakar(dakar)).await.unwrap();
    let base = serve(&site).await;
    let chrome = Chrome::start(false).await;
    chrome.driver.set_window_rect(0, 0, 360, 800).await.unwrap();
    sign_in(&chrome, &base, &officer.link.token).await;
    chrome.driver.goto(format!("{base}/stock")).await.unwrap();
    chrome.until("Counted are partnerships").await;
    fits(&chrome).await;

    // A cell opens its list; the list goes home as a file.
    press(&chrome, "td a[href*='area=1&']").await;
    chrome.until("1 partnership with 1 organization").await;
    press(&chrome, ".downloads a[href*='.csv']").await;
    let list = chrome.downloaded("partnerships.csv").await;
    assert!(list.contains("Shelter for victims of trafficking") && !list.contains("Clinic"), "{list}");

    // As of a year before one of them began.
    chrome.driver.goto(format!("{base}/partnerships?view=organizations")).await.unwrap();
    press(&chrome, "a[href='#filters']").await;
    fill(&chrome, "#as_of", "2017").await;
    press(&chrome, "#filters .apply .button").await;
    chrome.until("February 2016").await;
    fits(&chrome).await;

    chrome.driver.goto(format!("{base}/stock/areas")).await.unwrap();
    press(&chrome, ".tabs a[href='/stock/gaps']").await;
    chrome.until("others are at work, and none with us").await;
    fits(&chrome).await;
    press(&chrome, "section[aria-labelledby=gaps] a[href*='/stock/partners']").await;
    chrome.until("could meet it").await;
    chrome.until("Works <Alone>").await;
    chrome.until("new to us").await;
    fits(&chrome).await;
    press(&chrome, "a[href='#filters']").await;
    fits(&chrome).await;
    // By the keyboard: the button that stays at the foot of the screen lies over what is scrolled to.
    chrome.driver.find(By::Css("#first-newcomers")).await.unwrap().send_keys(" ").await.unwrap();
    press(&chrome, "#filters .apply .button").await;
    chrome.until("could meet it").await;
    let address = chrome.driver.current_url().await.unwrap();
    assert!(address.as_str().contains("first=newcomers"), "what is chosen stands in the address: {address}");
    press(&chrome, ".downloads a[href*='.csv']").await;
    let ranked = chrome.downloaded("find-partners.csv").await;
    assert!(ranked.starts_with("rank,organization") && ranked.contains("Works <Alone>"), "{ranked}");
    chrome.stop().await;
}
