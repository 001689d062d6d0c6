//! The pages of the shell.

use crate::support::Site;
use axum::http::StatusCode;

#[tokio::test]
async fn the_front_page_and_the_texts_are_there() {
    let site = Site::open().await;
    let pages = [
        ("/", "Civil society and the institution"),
        ("/about", "About Parvis"),
        ("/privacy", "Privacy"),
        ("/open-data", "Open data"),
        ("/api", "/health/ready"),
        ("/sign-in", "Sign in"),
    ];
    for (path, words) in pages {
        let answer = site.browser().get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.text().contains(words), "{path}");
        assert_eq!(answer.text().matches("<h1>").count(), 1, "{path}");
    }
    let about = site.browser().get("/about").await.text();
    assert!(about.contains("<a href=\"/open-data\">Open data</a>"), "{about}");
    assert!(about.contains("kept by <b>Headquarters</b>"), "{about}");
    assert!(about.contains("http://127.0.0.1:8080/about · 21 November 2026"), "{about}");
}

#[tokio::test]
async fn the_program_says_how_it_is() {
    let site = Site::open().await;
    assert_eq!(site.browser().get("/health/live").await.status, StatusCode::OK);
    assert_eq!(site.browser().get("/health/ready").await.status, StatusCode::OK);
    site.browser().get("/about").await;
    let metrics = site.browser().get("/metrics").await.text();
    assert!(metrics.contains("http_request_duration_seconds_bucket{"), "{metrics}");
    assert!(metrics.contains("route=\"/about\""), "{metrics}");
    assert!(metrics.contains("db_statements_total"), "{metrics}");
    assert!(metrics.contains("process_resident_memory_bytes"), "{metrics}");
}

#[tokio::test]
async fn the_description_of_the_api_can_be_read() {
    let site = Site::open().await;
    let answer = site.browser().get("/api/openapi.json").await;
    let document: serde_json::Value = serde_json::from_slice(&answer.bytes).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3."));
    assert!(document["paths"]["/health/live"]["get"].is_object());
}
