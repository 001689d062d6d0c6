//! Which language an answer is in.

use crate::support::Site;
use axum::http::StatusCode;

#[tokio::test]
async fn an_address_may_start_with_a_language_and_links_keep_it() {
    let site = Site::open().await;
    let answer = site.browser().get("/en/about").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-language"), "en");
    assert!(answer.text().contains("href=\"/en/privacy\""));
    assert_eq!(site.browser().get("/en").await.status, StatusCode::OK);
    let plain = site.browser().get("/about").await;
    assert!(plain.text().contains("href=\"/privacy\""));
}

#[tokio::test]
async fn a_language_that_has_no_texts_yet_is_answered_in_the_default() {
    let site = Site::open().await;
    for path in ["/fr/about", "/es/about", "/ar/about", "/ar"] {
        let answer = site.browser().get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let language = answer.header("content-language");
        assert!(answer.text().contains(&format!("<html lang=\"{language}\"")), "{path}");
    }
    assert_eq!(site.browser().get("/de/about").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_language_of_the_address_is_remembered() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let first = browser.get("/en/about").await;
    assert!(first.header("set-cookie").starts_with("language=en;"));
    let second = browser.get("/en/about").await;
    assert_eq!(second.header("set-cookie"), "", "it is remembered already");
}

#[tokio::test]
async fn odd_wishes_are_answered_all_the_same() {
    let site = Site::open().await;
    for wish in ["", "*", ";;;", "en;q=", "x-klingon", "fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"] {
        let answer = site.browser().with("accept-language", wish).get("/about").await;
        assert_eq!(answer.status, StatusCode::OK, "{wish}");
        assert!(!answer.header("content-language").is_empty(), "{wish}");
    }
}
