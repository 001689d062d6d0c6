//! Signing in by a password.

use crate::support::{PASSWORD, Site, forms::encoded};
use axum::http::StatusCode;
use engagement::access::Role;

fn body(email: &str, password: &str, next: &str) -> String {
    format!("email={}&password={}&next={}", encoded(email), encoded(password), encoded(next))
}

#[tokio::test]
async fn a_password_signs_in_and_leads_back_to_where_one_was_going() {
    let site = Site::open().await;
    site.signed_up("awa@example.org").await;
    let mut browser = site.browser();
    let led = browser.get("/account/password?x=1").await;
    assert_eq!(led.location(), "/sign-in?next=/account/password%3Fx%3D1");
    let page = browser.get(&led.location()).await;
    assert!(page.text().contains("for people with an account"), "{}", page.text());
    let form = page.form("/sign-in").set("email", "awa@example.org").set("password", PASSWORD);
    assert_eq!(form.get("next"), "/account/password?x=1");
    let answer = browser.submit(&form).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/account/password?x=1".to_owned()));
    assert!(browser.get("/account").await.text().contains("Awa Keita"));
}

#[tokio::test]
async fn a_wrong_password_and_a_wrong_address_are_answered_alike() {
    let site = Site::open().await;
    site.signed_up("awa@example.org").await;
    let mut answers = Vec::new();
    for (email, password) in [("awa@example.org", "not the password"), ("ben@example.org", PASSWORD)] {
        let answer = site.browser().post("/sign-in", &body(email, password, "")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(answer.header("set-cookie"), "");
        let html = answer.text();
        assert!(html.contains(&format!("value=\"{email}\"")), "what was typed stays: {html}");
        assert!(!html.contains(password), "but not the password");
        answers.push(html.replace(email, "EMAIL"));
    }
    assert_eq!(answers[0], answers[1]);
    assert!(
        answers[0].contains("autocomplete=\"username\"")
            && answers[0].contains("autocomplete=\"current-password\"")
    );
}

#[tokio::test]
async fn nobody_is_led_to_another_site() {
    let site = Site::open().await;
    site.signed_up("awa@example.org").await;
    for hostile in [
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n//evil.example",
        "/%2Fevil.example",
        "javascript:alert(1)",
        "/sign-in",
    ] {
        let answer = site.browser().post("/sign-in", &body("awa@example.org", PASSWORD, hostile)).await;
        assert_eq!(answer.location(), "/account", "{hostile:?}");
        let page = site.browser().get(&format!("/sign-in?next={}", encoded(hostile))).await.text();
        assert!(page.contains("name=\"next\" value=\"\""), "{hostile:?}: {page}");
    }
}

#[tokio::test]
async fn signing_in_begins_a_session_of_its_own() {
    let site = Site::open().await;
    site.signed_up("awa@example.org").await;
    let mut browser = site.browser();
    browser.cookies.push(("parvis".to_owned(), "planted".to_owned()));
    browser.post("/sign-in", &body("awa@example.org", PASSWORD, "")).await;
    assert!(!browser.session().is_empty() && browser.session() != "planted");
    let first = browser.cookies.clone();
    browser.post("/sign-in", &body("awa@example.org", PASSWORD, "")).await;
    assert_ne!(browser.cookies, first);
    let mut before = site.browser();
    before.cookies = first;
    assert_eq!(before.get("/account").await.status, StatusCode::SEE_OTHER, "the session before has ended");
}

#[tokio::test]
async fn too_many_attempts_wait_and_the_link_still_comes() {
    let site = Site::open().await;
    site.signed_up("awa@example.org").await;
    for _ in 0..1_000 {
        site.browser().post("/sign-in", &body("awa@example.org", "not the password", "")).await;
    }
    let answer = site.browser().post("/sign-in", &body("awa@example.org", PASSWORD, "")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("too many attempts"), "{}", answer.text());
    let answer = site.browser().post("/sign-in/link", "email=awa%40example.org").await;
    assert_eq!(answer.status, StatusCode::OK);
    let link = site.mailed("sign-in-link").await;
    assert_eq!(site.browser().post(&link, "").await.location(), "/account");
}

#[tokio::test]
async fn what_is_ones_own_is_kept_by_nobody_and_its_address_told_to_nobody() {
    let site = Site::open().await;
    for path in ["/sign-in", "/sign-in/link", "/sign-up", "/sign-in/0a1b", "/sign-up/0a1b", "/invitations/0a1b"] {
        let answer = site.browser().get(path).await;
        assert_eq!(answer.header("cache-control"), "private, no-store", "{path}");
        let told = if path.contains("0a1b") { "strict-origin" } else { "same-origin" };
        assert_eq!(answer.header("referrer-policy"), told, "{path}");
    }
    let metrics = site.browser().get("/metrics").await.text();
    assert!(!metrics.contains("0a1b") && metrics.contains("/sign-up/{token}"), "{metrics}");
}

#[tokio::test]
async fn a_page_asked_for_by_a_machine_is_refused_and_not_led_away() {
    let site = Site::open().await;
    let answer = site.browser().with("accept", "application/json").get("/account").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let answer = site.browser().post("/account", "person_name=x").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "a form is not led away: what it says was not done");
    let mut editor = site.signed_in(Role::Editor).await;
    assert_eq!(editor.get("/people").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_language_of_the_account_goes_before_that_of_the_browser() {
    let site = Site::open().await;
    let mut browser = site.signed_up("awa@example.org").await.with("accept-language", "ar, fr");
    let answer = browser.get("/account").await;
    assert_eq!(answer.header("content-language"), "en");
    assert!(answer.text().contains("<html lang=\"en\""));
}
