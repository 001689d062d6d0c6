//! The API: the same register, for programs.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Actor;
use engagement::organizations::{self, Draft};
use serde_json::Value;

async fn read(site: &Site, path: &str) -> Value {
    let answer = site.browser().get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    assert_eq!(answer.header("content-type"), "application/json");
    serde_json::from_slice(&answer.bytes).unwrap()
}

/// All ids of a list, page by page.
async fn walked(site: &Site, list: &str, path: &str) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = read(site, &format!("{path}{cursor}")).await;
        ids.extend(page[list].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return ids,
        }
    }
}

#[tokio::test]
async fn a_cursor_walks_everything_once() {
    let site = Site::open().await;
    let (mut organizations, mut activities) = (Vec::new(), Vec::new());
    for number in 0..25 {
        let id = site.organization(&format!("Organization {number}")).await;
        activities.push(site.activity(id, "MLI", "HEA", "public").await.to_string());
        site.activity(id, "MLI", "PRO", "staff").await;
        organizations.push(id.to_string());
    }
    assert_eq!(walked(&site, "organizations", "/api/v1/organizations?limit=10").await, organizations);
    assert_eq!(walked(&site, "activities", "/api/v1/activities?limit=10&country=MLI").await, activities);
    assert!(walked(&site, "activities", "/api/v1/activities?country=NER").await.is_empty());
    let page = read(&site, "/api/v1/activities?limit=1").await;
    let one = &page["activities"][0];
    assert_eq!(
        (&one["organization"]["name"], &one["from"], &one["source"]["row"]),
        (&"Organization 0".into(), &"2023-06".into(), &7.into())
    );
}

#[tokio::test]
async fn one_organization_is_told_whole() {
    let site = Site::open().await;
    let draft = Draft {
        name: "River Keepers".into(),
        kinds: vec!["NGO".into()],
        country: "MLI".into(),
        identifiers: vec!["GB-CHC-297716".into()],
        ..Draft::default()
    };
    let id = site.organization_of(draft).await;
    let one = read(&site, &format!("/api/v1/organizations/{id}")).await;
    assert_eq!(one["url"], format!("http://127.0.0.1:8080/organizations/{id}"));
    assert_eq!((&one["kinds"][0], &one["country"]), (&"non_governmental_organization".into(), &"MLI".into()));
    assert_eq!((&one["identifiers"][0]["number"], &one["kept_by"]), (&"297716".into(), &"institution".into()));
    assert!(one["networks"].as_array().unwrap().is_empty());
    let page = read(&site, "/api/v1/organizations?q=river&country=MLI&kind=non_governmental_organization").await;
    assert_eq!((&page["organizations"][0]["id"], &page["next"]), (&id.to_string().into(), &Value::Null));
    let two = site.organization("River Keepers of Mali").await;
    organizations::merge(&site.app, &Actor::Operator, id, two).await.unwrap();
    let answer = site.browser().get(&format!("/api/v1/organizations/{two}")).await;
    assert_eq!((answer.status.as_u16(), answer.location()), (308, format!("/api/v1/organizations/{id}")));
}

#[tokio::test]
async fn what_is_kept_closely_is_not_told() {
    let site = Site::open().await;
    let draft = Draft { name: "Safe House".into(), confidentiality: "restricted".into(), ..Draft::default() };
    let id = site.organization_of(draft).await;
    assert!(walked(&site, "organizations", "/api/v1/organizations?q=safe").await.is_empty());
    assert_eq!(site.browser().get(&format!("/api/v1/organizations/{id}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_cannot_be_used_is_told_all_at_once() {
    let site = Site::open().await;
    let answer = site.browser().get("/api/v1/organizations?limit=0&cursor=x&contry=MLI").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let problem: Value = serde_json::from_slice(&answer.bytes).unwrap();
    let fields: Vec<_> =
        problem["problems"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["limit", "cursor", "contry"]);
    let answer = site.browser().get("/api/v1/activities?period=tomorrow").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = site.browser().get("/api/v1/organizations/%3Cscript%3E").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_description_tells_every_address_of_the_api() {
    let site = Site::open().await;
    let document = read(&site, "/api/openapi.json").await;
    let described = document["paths"].as_object().unwrap();
    for route in web::routes::ROUTES.iter().filter(|route| route.path.starts_with("/api/v1/")) {
        assert!(described.contains_key(route.path), "{}", route.path);
    }
    let parameters = document["paths"]["/api/v1/organizations"]["get"]["parameters"].as_array().unwrap();
    assert!(parameters.iter().any(|one| one["name"] == "cursor"));
    assert!(document["components"]["schemas"].as_object().unwrap().len() >= 8, "{document}");
    let text = document.to_string();
    for (at, _) in text.match_indices("#/components/schemas/") {
        let name = text[at + 21..].split('"').next().unwrap();
        assert!(document["components"]["schemas"].get(name).is_some(), "{name} is referred to and not described");
    }
    let html = site.browser().get("/api").await.text();
    assert!(html.contains("/api/v1/organizations/{id}") && html.contains("medecins sans frontieres"), "{html}");
}
