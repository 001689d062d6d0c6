//! The record of an organization.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Draft};

async fn keepers(site: &Site) -> OrganizationId {
    let draft = Draft {
        name: "River Keepers".into(),
        name_language: "en".into(),
        acronym: "RK".into(),
        kinds: vec!["NGO".into()],
        scope: "national".into(),
        country: "MLI".into(),
        countries: vec!["MLI".into()],
        areas: vec!["1".into()],
        languages: vec!["fr".into()],
        founded: "1998".into(),
        website: "https://keepers.example/".into(),
        email: "info@keepers.example".into(),
        description: "Nous gardons le fleuve.".into(),
        description_language: "fr".into(),
        identifiers: vec!["GB-CHC-297716".into()],
        ..Draft::default()
    };
    site.organization_of(draft).await
}

#[tokio::test]
async fn a_record_says_who_they_are() {
    let site = Site::open().await;
    let id = keepers(&site).await;
    let html = site.browser().get(&format!("/organizations/{id}")).await.text();
    for part in [
        "<title>River Keepers · Parvis</title>",
        "<header class=\"record institution\">",
        "<h1><bdi>River Keepers</bdi> <span class=\"acronym\">(<bdi>RK</bdi>)</span></h1>",
        "kept by <b>Headquarters</b>",
        "<dd>Non-governmental organization</dd>",
        "seat in <b>Mali</b>",
        "Counter-trafficking",
        "French",
        "1998",
        "<a href=\"https://keepers.example/\" rel=\"external nofollow noopener\">",
        "mailto:info%40keepers.example",
        "<code>297716</code>",
        "https://org-id.guide/list/GB-CHC",
        "lang=\"fr\" dir=\"auto\"><p>Nous gardons le fleuve.</p>",
        "Names through time",
        "<nav class=\"crumbs\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("Change this record"), "a visitor has no button: {html}");
    let html = site.signed_in(Role::Editor).await.get(&format!("/organizations/{id}")).await.text();
    assert!(html.contains("Change this record") && !html.contains("Merge with another"), "{html}");
    let html = site.signed_in(Role::Secretariat).await.get(&format!("/organizations/{id}")).await.text();
    assert!(html.contains("Merge with another"), "{html}");
}

#[tokio::test]
async fn what_they_do_where_is_shown_to_those_who_may_know() {
    let site = Site::open().await;
    let id = keepers(&site).await;
    site.activity(id, "MLI", "HEA", "public").await;
    site.activity(id, "NER", "PRO", "staff").await;
    let work = format!("/organizations/{id}/work");
    let html = site.browser().get(&work).await.text();
    assert!(html.contains("<h2 id=\"work\">1 activity in 1 country</h2>"), "{html}");
    assert!(html.contains("<th scope=\"row\">Health</th>") && html.contains("since June 2023"), "{html}");
    assert!(html.contains("<title>Mali: 1 activity</title>") && !html.contains("Niger: "), "{html}");
    assert!(html.contains("What and where <span class=\"count\">1</span>"), "{html}");
    assert!(!html.contains("Protection"), "{html}");
    let html = site.signed_in(Role::Editor).await.get(&work).await.text();
    assert!(html.contains("2 activities in 2 countries") && html.contains("Protection"), "{html}");
    let about = site.browser().get(&format!("/organizations/{id}")).await.text();
    assert!(about.contains("<dd>Health</dd>") && !about.contains("Niger"), "{about}");
}

#[tokio::test]
async fn networks_and_members_lead_to_each_other() {
    let site = Site::open().await;
    let id = keepers(&site).await;
    let draft = Draft { name: "Friends of Rivers".into(), network: true, ..Draft::default() };
    let network = site.organization_of(draft).await;
    let hidden = Draft {
        name: "Hidden Network".into(),
        network: true,
        confidentiality: "restricted".into(),
        ..Draft::default()
    };
    let hidden = site.organization_of(hidden).await;
    organizations::join(&site.app, &Actor::Operator, id, network, None).await.unwrap();
    organizations::join(&site.app, &Actor::Operator, id, hidden, None).await.unwrap();
    let html = site.browser().get(&format!("/organizations/{id}/together")).await.text();
    assert!(
        html.contains(&format!("<a href=\"/organizations/{network}\"><bdi>Friends of Rivers</bdi></a>")),
        "{html}"
    );
    assert!(!html.contains("Hidden"), "{html}");
    assert!(html.contains("Together <span class=\"count\">1</span>"), "{html}");
    let html = site.browser().get(&format!("/organizations/{network}/together")).await.text();
    assert!(html.contains(&format!("<a href=\"/organizations/{id}\"><bdi>River Keepers</bdi></a>")), "{html}");
    let history = site.browser().get(&format!("/organizations/{id}/history")).await.text();
    assert!(history.contains("Friends of Rivers") && !history.contains("Hidden"), "{history}");
}

#[tokio::test]
async fn a_merged_record_leads_to_the_one_that_stayed() {
    let site = Site::open().await;
    let one = keepers(&site).await;
    let two = site.organization("River Keepers Mali").await;
    organizations::merge(&site.app, &Actor::Operator, one, two).await.unwrap();
    for tab in ["", "/work", "/together", "/history"] {
        let answer = site.browser().get(&format!("/organizations/{two}{tab}")).await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT);
        assert_eq!(answer.location(), format!("/organizations/{one}{tab}"));
    }
    let answer = site.browser().get(&format!("/en/organizations/{two}")).await;
    assert_eq!(answer.location(), format!("/en/organizations/{one}"));
}

#[tokio::test]
async fn what_is_no_record_is_not_found() {
    let site = Site::open().await;
    for id in ["0193f2c6-5b1e-7d44-9a0e-2f6f1f0c9b11", "1", "%00", "..%2fabout", "x".repeat(5000).as_str()] {
        for tab in ["", "/work", "/together", "/history"] {
            let answer = site.browser().get(&format!("/organizations/{id}{tab}")).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{id}{tab}");
        }
    }
}

#[tokio::test]
async fn a_record_takes_the_same_statements_however_much_is_on_it() {
    let site = Site::open().await;
    let id = keepers(&site).await;
    let network =
        site.organization_of(Draft { name: "All Rivers".into(), network: true, ..Draft::default() }).await;
    let mut taken = Vec::new();
    for round in 0..2 {
        for number in 0..12 {
            let member = site.organization(&format!("Member {round} {number}")).await;
            organizations::join(&site.app, &Actor::Operator, member, network, None).await.unwrap();
            organizations::rename(&site.app, &Actor::Operator, id, &format!("Name {round} {number}"), "", None)
                .await
                .unwrap();
            site.activity(id, "MLI", "HEA", "public").await;
        }
        for (one, tab) in [(id, ""), (id, "/work"), (network, "/together"), (id, "/history")] {
            let path = format!("/organizations/{one}{tab}");
            site.browser().get(&path).await;
            let before = site.app.db.statements();
            assert_eq!(site.browser().get(&path).await.status, StatusCode::OK);
            taken.push((tab, site.app.db.statements() - before));
        }
    }
    assert_eq!(taken[..4], taken[4..]);
    assert!(taken.iter().all(|(_, count)| *count <= 16), "{taken:?}");
}
