//! Gaps and who could meet a need, as pages and files.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::{Actor, Membership, Role};
use engagement::offices;
use engagement::organizations::Draft;
use engagement::partnerships::{self, PartyDraft};
use serde_json::Value;

/// One organization with a partnership in Mali, and one with an activity there.
async fn filled() -> Site {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let draft = Draft { name: "River <Keepers>".into(), languages: vec!["fr".into()], ..Draft::default() };
    site.organization_of(draft).await;
    let party = PartyDraft { organization: "River <Keepers>".into(), ..PartyDraft::default() };
    let shelter = partnerships::Draft {
        title: "Shelter".into(),
        parties: vec![party],
        offices: vec!["dakar".into()],
        areas: vec!["1.3".into()],
        places: vec!["MLI".into()],
        from: "2015".into(),
        confidentiality: "public".into(),
        ..partnerships::Draft::default()
    };
    partnerships::record(&site.app, &Actor::Operator, &shelter).await.unwrap();
    let alone = site.organization("=cmd|' /C calc'!A0").await;
    site.activity(alone, "MLI", "PRO", "public").await;
    site.fed().await;
    site
}

async fn editor(site: &Site) -> crate::support::Browser<'_> {
    site.signed_in_as(&Role::Editor.at_headquarters().unwrap()).await
}

async fn page(site: &Site, path: &str) -> String {
    let answer = editor(site).await.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    answer.text()
}

const NEED: &str = "area=1&country=Mali&language=French";

#[tokio::test]
async fn a_need_is_answered_with_reasons() {
    let site = filled().await;
    let empty = page(&site, "/stock/partners").await;
    assert!(empty.contains("Say what is needed") && !empty.contains("class=\"fits\""), "{empty}");
    let html = page(&site, &format!("/stock/partners?{NEED}")).await;
    assert!(html.contains("2 organizations could meet it"), "{html}");
    assert!(html.contains("River &#60;Keepers&#62;") && !html.contains("<Keepers>"), "{html}");
    assert!(html.contains("Does this work in this place") && html.contains("1 partnership with us under way"));
    assert!(html.contains("1 activity under way (comes near)"), "{html}");
    assert!(html.contains("No partnership with us on record: 1. Local or national: 0."), "{html}");
    assert!(html.contains("Not known:"), "{html}");
    assert!(html.contains("value=\"French\"") && html.contains("value=\"Mali\""), "what was typed stays: {html}");
    for language in ["fr", "es", "ar"] {
        let html = page(&site, &format!("/{language}/stock/partners?{NEED}")).await;
        assert!(!html.contains("complements-"), "{html}");
    }
    let heavy = page(&site, &format!("/stock/partners?{NEED}&weight-here=0&weight-with_us=10")).await;
    assert!(heavy.contains("<option value=\"10\" selected>"), "{heavy}");
}

#[tokio::test]
async fn what_is_wrong_with_a_need_is_said_at_its_field() {
    let site = filled().await;
    let answer = editor(&site).await.get("/stock/partners?area=1&country=Atlantis&place=Nowhere").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("id=\"country-error\"") && html.contains("id=\"place-error\""), "{html}");
    assert!(html.contains("value=\"Atlantis\""), "{html}");
    let answer = editor(&site).await.get("/stock/gaps?as_of=soon").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("id=\"as_of-error\""), "{}", answer.text());
}

#[tokio::test]
async fn who_could_meet_a_need_goes_out_as_files() {
    let site = filled().await;
    let rows: Vec<Value> =
        serde_json::from_str(&page(&site, &format!("/stock/partners.json?{NEED}")).await).unwrap();
    assert_eq!((rows.len(), &rows[0]["organization"]), (2, &Value::from("River <Keepers>")));
    assert_eq!((&rows[0]["newcomer"], &rows[1]["newcomer"]), (&Value::from(false), &Value::from(true)));
    let csv = page(&site, &format!("/stock/partners.csv?{NEED}")).await;
    assert!(csv.contains("'=cmd") || !csv.contains(",=cmd"), "{csv}");
    let xlsx = editor(&site).await.get(&format!("/stock/partners.xlsx?{NEED}")).await;
    assert!(xlsx.bytes.starts_with(b"PK"));
    let wrong = editor(&site).await.get("/stock/partners.csv").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text());
}

#[tokio::test]
async fn a_visitor_sees_gaps_and_is_not_led_to_what_is_closed() {
    let site = filled().await;
    let html = site.browser().get("/stock/gaps?region=011").await.text();
    assert!(html.contains("<a href=\"/partnerships?area=1&#38;country=MLI&#38;as_of="), "{html}");
    assert!(!html.contains("/stock/partners"), "a visitor asks nobody who could do it: {html}");
    let html = page(&site, "/stock/gaps?region=011&rows=clusters").await;
    assert!(html.contains("others are at work, and none with us") && html.contains("/stock/partners?cluster=PRO"));
    assert_eq!(site.browser().get("/stock/partners").await.status, StatusCode::SEE_OTHER);
    let rows: Vec<Value> = serde_json::from_str(&page(&site, "/stock/gaps.json?region=011&area=1").await).unwrap();
    let one = rows.iter().find(|row| row["row_code"] == "1" && row["column_code"] == "MLI").unwrap();
    assert_eq!((&one["partners"], &one["others"]), (&Value::from(1), &Value::from(1)));
}

#[tokio::test]
async fn the_list_behind_a_cell_holds_those_who_are_counted() {
    let site = filled().await;
    let html = page(&site, "/stock/gaps?region=011").await;
    let at = html.find("/partnerships?area=1&#38;country=MLI").unwrap();
    let href = html[at..].split('"').next().unwrap().replace("&#38;", "&");
    let list = page(&site, &href).await;
    assert!(list.contains(">1 organization<"), "{list}");
}

#[tokio::test]
async fn the_number_of_statements_does_not_grow() {
    let site = filled().await;
    let mut browser = editor(&site).await;
    let mut count = async |path: &str| {
        browser.get(path).await;
        let before = site.app.db.statements();
        assert_eq!(browser.get(path).await.status, StatusCode::OK);
        site.app.db.statements() - before
    };
    let paths = [format!("/stock/partners?{NEED}"), "/stock/gaps".to_owned()];
    let few = [count(&paths[0]).await, count(&paths[1]).await];
    for number in 0..12 {
        let one = site.organization(&format!("Another {number}")).await;
        site.activity(one, "MLI", "PRO", "public").await;
    }
    assert_eq!([count(&paths[0]).await, count(&paths[1]).await], few);
}

#[tokio::test]
async fn members_of_organizations_look_for_partners_too() {
    let site = filled().await;
    let own = site.organization("Sahel Forum").await;
    let mut focal = site.signed_in_as(&Membership::of_organization(Role::FocalPoint, own)).await;
    assert_eq!(focal.get(&format!("/stock/partners?{NEED}")).await.status, StatusCode::OK);
}
