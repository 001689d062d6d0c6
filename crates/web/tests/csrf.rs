//! Forms from other sites are refused.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

async fn sign_out(site: &Site, headers: &[(&'static str, &str)]) -> StatusCode {
    let mut browser = site.signed_in(Role::Editor).await;
    for (name, value) in headers {
        browser.headers.push((name, (*value).to_owned()));
    }
    browser.post("/sign-out", "").await.status
}

#[tokio::test]
async fn forms_of_the_site_itself_are_accepted() {
    let site = Site::open().await;
    let ok = StatusCode::SEE_OTHER;
    assert_eq!(sign_out(&site, &[("sec-fetch-site", "same-origin")]).await, ok);
    assert_eq!(sign_out(&site, &[("sec-fetch-site", "none")]).await, ok);
    assert_eq!(sign_out(&site, &[("origin", "http://127.0.0.1:8080")]).await, ok);
    // Old browsers and other programs say nothing; they carry no cookie of a victim either.
    assert_eq!(sign_out(&site, &[]).await, ok);
}

#[tokio::test]
async fn forms_of_other_sites_are_refused() {
    let site = Site::open().await;
    let refused = StatusCode::FORBIDDEN;
    assert_eq!(sign_out(&site, &[("sec-fetch-site", "cross-site")]).await, refused);
    assert_eq!(sign_out(&site, &[("sec-fetch-site", "same-site")]).await, refused);
    assert_eq!(sign_out(&site, &[("origin", "https://evil.example")]).await, refused);
    assert_eq!(sign_out(&site, &[("origin", "null")]).await, refused);
    let answer = site.browser().with("sec-fetch-site", "cross-site").post("/sign-in/abc", "").await;
    assert!(answer.text().contains("came from another site"), "{}", answer.text());
}

#[tokio::test]
async fn behind_a_proxy_the_public_address_counts() {
    let site = Site::at("https://parvis.example/").await;
    let mut browser = site.browser().with("origin", "https://parvis.example");
    let link = site.link("a@example.org", Role::Editor).await;
    assert_eq!(browser.post(&format!("/sign-in/{link}"), "").await.status, StatusCode::SEE_OTHER);
}
