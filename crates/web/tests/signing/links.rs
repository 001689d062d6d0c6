//! Signing in by a link, and out.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

#[tokio::test]
async fn looking_at_a_link_does_not_use_it_up() {
    let site = Site::open().await;
    let link = format!("/sign-in/{}", site.link("awa@example.org", Role::Administrator).await);
    for _ in 0..3 {
        let answer = site.browser().get(&link).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text().contains(&format!("action=\"{link}\"")));
    }
    let mut browser = site.browser();
    let answer = browser.post(&link, "").await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/desk".to_owned()));
    assert!(browser.get("/").await.text().contains("awa@example.org"));
}

#[tokio::test]
async fn a_link_works_once() {
    let site = Site::open().await;
    let link = format!("/sign-in/{}", site.link("awa@example.org", Role::Administrator).await);
    assert_eq!(site.browser().post(&link, "").await.status, StatusCode::SEE_OTHER);
    let mut second = site.browser();
    let answer = second.post(&link, "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(second.cookies.is_empty());
    assert_eq!(site.browser().post("/sign-in/0000", "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere() {
    let site = Site::open().await;
    let mut browser = site.signed_in(Role::Editor).await;
    let stolen = browser.cookies.clone();
    assert_eq!(browser.post("/sign-out", "").await.status, StatusCode::SEE_OTHER);
    assert!(browser.cookies.is_empty());
    let mut thief = site.browser();
    thief.cookies = stolen;
    assert!(!thief.get("/").await.text().contains("editor@example.org"));
}

#[tokio::test]
async fn the_cookie_is_bound_to_the_host_where_there_is_tls() {
    let plain = Site::open().await;
    let link = plain.link("a@example.org", Role::Editor).await;
    let answer = plain.browser().post(&format!("/sign-in/{link}"), "").await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("parvis=") && cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"), "{cookie}");
    let safe = Site::at("https://parvis.example").await;
    let link = safe.link("a@example.org", Role::Editor).await;
    let answer = safe.browser().post(&format!("/sign-in/{link}"), "").await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-parvis=") && cookie.ends_with("; Secure"), "{cookie}");
    assert!(!cookie.contains("Domain"), "{cookie}");
}

#[tokio::test]
async fn a_made_up_session_is_a_visitor() {
    let site = Site::open().await;
    let mut browser = site.browser();
    browser.cookies.push(("parvis".to_owned(), "made-up".to_owned()));
    let answer = browser.get("/").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("href=\"/sign-in\""));
}

#[tokio::test]
async fn after_signing_in_the_language_of_the_address_stays() {
    let site = Site::open().await;
    let link = site.link("a@example.org", Role::Editor).await;
    let answer = site.browser().post(&format!("/en/sign-in/{link}"), "").await;
    assert_eq!(answer.location(), "/en/desk");
}
