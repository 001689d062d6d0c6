//! What every answer says to browsers.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

#[tokio::test]
async fn every_answer_is_locked_down() {
    let site = Site::open().await;
    for path in ["/", "/about", "/api/openapi.json", "/nowhere", "/health/live", "/api/v1/nowhere"] {
        let answer = site.browser().get(path).await;
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "script-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("strict-transport-security"), "", "{path}");
        assert!(!answer.header("x-request-id").is_empty(), "{path}");
    }
}

#[tokio::test]
async fn tls_is_demanded_where_the_site_has_it() {
    let site = Site::at("https://parvis.example").await;
    let answer = site.browser().get("/").await;
    assert!(answer.header("strict-transport-security").starts_with("max-age="));
}

#[tokio::test]
async fn pages_hold_no_script_or_style_of_their_own() {
    let site = Site::open().await;
    for path in
        ["/", "/about", "/privacy", "/open-data", "/api", "/sign-in", "/sign-in/abc", "/first-run", "/nowhere"]
    {
        let html = site.browser().get(path).await.text();
        assert!(!html.contains("<style") && !html.contains(" style=") && !html.contains(" onclick="), "{path}");
        assert_eq!(html.matches("<script").count(), html.matches("<script src=\"/static/").count(), "{path}");
    }
}

#[tokio::test]
async fn what_is_the_same_is_not_sent_again() {
    let site = Site::open().await;
    let first = site.browser().get("/about").await;
    assert_eq!(first.header("cache-control"), "no-cache");
    assert!(first.header("vary").contains("accept-language"));
    let again = site.browser().with("if-none-match", &first.header("etag")).get("/about").await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.bytes.is_empty());
    let other = site.browser().with("if-none-match", &first.header("etag")).get("/privacy").await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn pages_for_those_who_signed_in_are_kept_by_nobody() {
    let site = Site::open().await;
    let answer = site.signed_in(Role::Editor).await.get("/about").await;
    assert_eq!(answer.header("cache-control"), "private, no-store");
}

#[tokio::test]
async fn a_sane_request_id_is_kept_and_another_is_replaced() {
    let site = Site::open().await;
    let id = |given: &'static str| {
        let site = &site;
        async move { site.browser().with("x-request-id", given).get("/").await.header("x-request-id") }
    };
    assert_eq!(id("a-1_b.2").await, "a-1_b.2");
    for odd in ["", "with space", "quote\"", "a=b;c"] {
        assert_ne!(id(odd).await, odd);
    }
    let long = "x".repeat(65);
    let answer = site.browser().with("x-request-id", &long).get("/").await;
    assert_ne!(answer.header("x-request-id"), long);
}

#[tokio::test]
async fn pages_are_compressed_when_asked_for() {
    let site = Site::open().await;
    for encoding in ["br", "gzip"] {
        let answer = site.browser().with("accept-encoding", encoding).get("/about").await;
        assert_eq!(answer.header("content-encoding"), encoding);
        assert!(answer.bytes.len() < 3000, "{}", answer.bytes.len());
    }
}
