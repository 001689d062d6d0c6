//! What went wrong, for people and for machines.

use crate::support::Site;
use axum::http::{Method, StatusCode};
use engagement::access::Role;

#[tokio::test]
async fn people_get_a_page() {
    let site = Site::open().await;
    let answer = site.browser().get("/nowhere").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
    assert!(answer.text().contains("There is no such page"));
    assert!(answer.text().contains("<a class=\"brand\" href=\"/\">"));
}

#[tokio::test]
async fn machines_get_problem_json() {
    let site = Site::open().await;
    let answer = site.browser().get("/api/v1/nowhere").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_slice(&answer.bytes).unwrap();
    assert_eq!(problem["status"], 404);
    assert_eq!(problem["request"], answer.header("x-request-id"));
    let answer = site.browser().with("accept", "application/json").get("/nowhere").await;
    assert_eq!(answer.header("content-type"), "application/problem+json");
}

#[tokio::test]
async fn an_address_says_what_it_takes() {
    let site = Site::open().await;
    let answer = site.browser().send(Method::DELETE, "/about", "").await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("allow"), "GET,HEAD");
    assert!(answer.text().contains("This address does not take that"));
}

#[tokio::test]
async fn what_is_not_permitted_says_what_to_do() {
    let site = Site::open().await;
    let visitor = site.browser().post("/sign-out", "").await;
    assert_eq!(visitor.status, StatusCode::FORBIDDEN);
    assert!(visitor.text().contains("Sign in to go on"));
    assert!(visitor.text().contains("href=\"/sign-in\""));
    let mut officer = site.signed_in(Role::Editor).await;
    assert!(officer.get("/nowhere").await.text().contains("editor@example.org"));
}

#[tokio::test]
async fn a_fault_shows_its_number_and_nothing_else() {
    let site = Site::open().await;
    let mut officer = site.signed_in(Role::Editor).await;
    // The tables are gone: who has signed in cannot be found out.
    let mut tx = site.app.db.write().await.unwrap();
    tx.execute("DROP TABLE session", &[]).await.unwrap();
    tx.commit().await.unwrap();
    let answer = officer.get("/about").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(answer.text().contains(&answer.header("x-request-id")));
    assert!(!answer.text().contains("session\""), "{}", answer.text());
    assert!(!answer.text().contains("no such table"));
}
