//! A country officer records a partnership on a phone without JavaScript, and the organization confirms it.

use super::chrome::{Chrome, serve};
use crate::partnerships::{at_dakar, draft, founded};
use crate::support::Site;
use engagement::access::{Actor, Membership, Role};
use engagement::ids::OrganizationId;
use engagement::partnerships::{self, AgreementDraft};
use engagement::{claims, offices, people};
use thirtyfour::prelude::*;

pub(super) async fn press(chrome: &Chrome, css: &str) {
    chrome.driver.find(By::Css(css)).await.unwrap().click().await.unwrap();
}

pub(super) async fn fill(chrome: &Chrome, css: &str, text: &str) {
    let field = chrome.driver.find(By::Css(css)).await.unwrap();
    field.clear().await.unwrap();
    field.send_keys(text).await.unwrap();
}

/// Nothing is wider than the screen of a phone.
pub(super) async fn fits(chrome: &Chrome) {
    let main = chrome.driver.find(By::Css("main")).await.unwrap();
    let width = main.rect().await.unwrap().width;
    let page = chrome.driver.find(By::Tag("html")).await.unwrap();
    let wide = page.prop("scrollWidth").await.unwrap().unwrap_or_default().parse::<f64>().unwrap();
    assert!(width <= 361.0 && wide <= 361.0, "{width} {wide} in {}", chrome.driver.current_url().await.unwrap());
}

pub(super) async fn sign_in(chrome: &Chrome, base: &str, token: &str) {
    chrome.driver.delete_all_cookies().await.unwrap();
    chrome.driver.goto(format!("{base}/sign-in/{token}")).await.unwrap();
    press(chrome, "main form button").await;
    chrome.until("Desk").await;
}

/// The token of someone who speaks for an organization.
async fn speaker(site: &Site, own: OrganizationId) -> String {
    let focal = Membership::of_organization(Role::FocalPoint, own);
    claims::appoint(&site.app, &Actor::Operator, "awa@partners.example", &focal).await.unwrap().link.token
}

/// What axe finds wrong with the pages of a partnership, for those who take part and for staff.
pub(super) async fn violations(site: &Site, chrome: &Chrome, base: &str, with: OrganizationId) -> Vec<String> {
    let app = &site.app;
    let id = partnerships::record(app, &Actor::Operator, &draft(with)).await.unwrap();
    let signed = AgreementDraft { kind: "grant_agreement".into(), to: "2027".into(), ..AgreementDraft::default() };
    let agreement = partnerships::add_agreement(app, &Actor::Operator, id, &signed).await.unwrap();
    let amendment =
        AgreementDraft { changes: "One more year".into(), to: "2028".into(), ..AgreementDraft::default() };
    partnerships::amend(app, &Actor::Operator, id, agreement, &amendment).await.unwrap();
    partnerships::comment(app, &Actor::Operator, id, "Thank you", "en").await.unwrap();
    partnerships::add_follow_up(app, &Actor::Operator, id, "Visit the house", "Dakar", "2026-05", "en")
        .await
        .unwrap();
    let record = format!("/partnerships/{id}");
    let mut found = Vec::new();
    sign_in(chrome, base, &speaker(site, with).await).await;
    for act in ["", "/agreements", "/reviews", "/talk", "/history", "/answer", "/review"] {
        found.extend(of_page(chrome, base, &format!("{record}{act}")).await);
    }
    found.extend(of_page(chrome, base, "/partnerships/propose").await);
    sign_in(chrome, base, &site.link("leads@example.org", Role::Secretariat).await).await;
    for act in [
        "",
        "/edit",
        "/step",
        "/decline",
        "/agreements",
        "/agreements/new",
        &format!("/agreements/{agreement}/amend"),
        &format!("/agreements/{agreement}/files"),
        "/review",
    ] {
        found.extend(of_page(chrome, base, &format!("{record}{act}")).await);
    }
    for path in [
        "/partnerships",
        "/partnerships/new",
        &format!("/ar{record}"),
        &format!("/ar{record}/agreements"),
        "/stock/figures",
        "/ar/stock/figures?as_of=2999",
        "/stock/map",
        "/stock/ending?within=24",
    ] {
        found.extend(of_page(chrome, base, path).await);
    }
    found
}

pub(super) async fn of_page(chrome: &Chrome, base: &str, path: &str) -> Vec<String> {
    chrome.driver.goto(format!("{base}{path}")).await.unwrap();
    chrome.violations().await.into_iter().map(|one| format!("{path}: {one}")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_officer_records_and_the_organization_confirms_on_a_phone_without_javascript() {
    let (site, keepers) = founded().await;
    let dakar = offices::find(&site.app, "dakar").await.unwrap().office.id;
    let officer = people::add(&site.app, &Actor::Operator, "officer@example.org", &at_dakar(dakar)).await.unwrap();
    let base = serve(&site).await;
    let chrome = Chrome::start(false).await;
    chrome.driver.set_window_rect(0, 0, 360, 800).await.unwrap();
    sign_in(&chrome, &base, &officer.link.token).await;
    chrome.driver.goto(format!("{base}/partnerships")).await.unwrap();
    fits(&chrome).await;
    press(&chrome, "a[href='/partnerships/new']").await;
    chrome.until("Organization 1").await;
    fits(&chrome).await;
    fill(&chrome, "#parties-0-organization", "River Keepers of Gao").await;
    press(&chrome, "label[for=parties-0-roles-collaborator]").await;
    press(&chrome, "button[name=more][value=parties]").await;
    chrome.until("Organization 2").await;
    fill(&chrome, "#parties-1-organization", "Sahel Forum").await;
    press(&chrome, "main form .acts .button").await;
    chrome.until("There is a problem").await;
    fits(&chrome).await;
    fill(&chrome, "#title", "Shelter on the river").await;
    fill(&chrome, "#from", "2026-02").await;
    press(&chrome, "main form .acts .button").await;
    chrome.until("has not confirmed yet").await;
    fits(&chrome).await;
    let record = chrome.driver.current_url().await.unwrap();

    sign_in(&chrome, &base, &speaker(&site, keepers).await).await;
    chrome.driver.goto(format!("{base}/desk")).await.unwrap();
    chrome.until("Shelter on the river").await;
    fits(&chrome).await;
    press(&chrome, ".waiting li > p > a").await;
    chrome.until("Is this record right?").await;
    fits(&chrome).await;
    press(&chrome, "label[for=answer-wrong]").await;
    fill(&chrome, "#words", "It began in March.").await;
    press(&chrome, "main form .button").await;
    chrome.until("that something is wrong").await;
    fits(&chrome).await;
    press(&chrome, "a[href$='/answer']").await;
    press(&chrome, "label[for=answer-right]").await;
    press(&chrome, "main form .button").await;
    chrome.until("confirmed on").await;
    fits(&chrome).await;
    for tab in ["/agreements", "/reviews", "/talk", "/history"] {
        chrome.driver.goto(format!("{record}{tab}")).await.unwrap();
        fits(&chrome).await;
    }
    chrome.stop().await;
}
