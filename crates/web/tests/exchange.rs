//! Partnerships as IATI activities: what is offered, what is in the file, and who may see what.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Actor;
use engagement::imports::{self, Request};
use engagement::{offices, stocktaking};
use std::path::Path;

const IDENTIFIER: &str = "XM-DAC-47066-DP.2154";

async fn filled() -> Site {
    let site = Site::open().await;
    offices::found(&site.app).await.unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/iati/iom-DP.2154.xml");
    let request = Request { path, name: "iom.xml".into(), source: Some("IOM".into()), ..Request::default() };
    imports::run(&site.app, &Actor::Operator, &request, &|_| {}).await.unwrap();
    stocktaking::catch_up(&site.app).await.unwrap();
    site
}

#[tokio::test]
async fn the_list_goes_out_as_activities() {
    let site = filled().await;
    let page = site.browser().get("/partnerships?others=yes").await.text();
    for link in ["href=\"/partnerships.xml?others=yes\"", "href=\"/partnerships/organisation.xml\""] {
        assert!(page.contains(link), "{link} in {page}");
    }
    let file = site.browser().get("/partnerships.xml?others=yes").await;
    assert_eq!(file.status, StatusCode::OK);
    let text = file.text();
    assert!(text.contains(IDENTIFIER) && text.trim_end().ends_with("</iati-activities>"), "{text}");
    let none = site.browser().get("/partnerships.xml?others=yes&country=MLI").await.text();
    assert!(!none.contains(IDENTIFIER), "the filters apply");
}

#[tokio::test]
async fn what_is_restricted_does_not_go_out_to_a_visitor() {
    let site = filled().await;
    let sql = "UPDATE partnership SET confidentiality = 'restricted'";
    let mut tx = site.app.db.write().await.unwrap();
    tx.execute(sql, &[]).await.unwrap();
    tx.commit().await.unwrap();
    let text = site.browser().get("/partnerships.xml?others=yes").await.text();
    assert!(!text.contains(IDENTIFIER), "{text}");
}

#[tokio::test]
async fn the_institution_publishes_itself() {
    let site = Site::open().await;
    let file = site.browser().get("/partnerships/organisation.xml").await;
    assert_eq!(file.status, StatusCode::OK);
    let text = file.text();
    assert!(text.contains("<organisation-identifier>XM-DAC-47066</organisation-identifier>"), "{text}");
}
