//! Stylesheet, script and pictures.

use crate::support::{Answer, Site};
use axum::http::StatusCode;

/// The addresses of all that a page loads.
fn loads(html: &str) -> Vec<String> {
    let starts = html.match_indices("/static/").map(|(at, _)| &html[at..]);
    starts.map(|rest| rest[..rest.find('"').unwrap()].to_owned()).collect()
}

async fn compressed(site: &Site, path: &str) -> Answer {
    site.browser().with("accept-encoding", "gzip, deflate, br").get(path).await
}

#[tokio::test]
async fn what_a_page_loads_is_kept_for_good_and_small() {
    let site = Site::open().await;
    let html = site.browser().get("/about").await.text();
    let mut bytes = compressed(&site, "/about").await.bytes.len();
    let loads = loads(&html);
    assert!(loads.len() >= 3, "{loads:?}");
    for path in loads {
        let answer = compressed(&site, &path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.header("cache-control").contains("immutable"), "{path}");
        assert!(!answer.header("content-type").is_empty(), "{path}");
        bytes += answer.bytes.len();
    }
    assert!(bytes < 30_000, "a cold first page is {bytes} bytes");
}

#[tokio::test]
async fn a_page_from_before_an_upgrade_finds_what_is_there_now() {
    let site = Site::open().await;
    let answer = site.browser().get("/static/parvis.0000000000.css").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-cache");
    for path in ["/static/nothing.css", "/static/..%2fparvis.css", "/static/css"] {
        assert_eq!(site.browser().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
