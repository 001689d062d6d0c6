//! One's own account.

use crate::support::{Browser, PASSWORD, Site, forms::encoded};
use axum::http::StatusCode;
use jiff::SignedDuration;

const AWA: &str = "awa@example.org";

async fn elsewhere(site: &Site) -> Browser<'_> {
    let mut browser =
        site.browser().with("user-agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36");
    browser.post("/sign-in", &format!("email={}&password={}", encoded(AWA), encoded(PASSWORD))).await;
    browser
}

#[tokio::test]
async fn one_says_what_one_is_called() {
    let site = Site::open().await;
    let mut browser = site.signed_up(AWA).await;
    let form = browser.get("/account").await.form("/account").set("person_name", "  Awa   K. ");
    assert_eq!(browser.submit(&form).await.location(), "/account");
    assert!(browser.get("/account").await.text().contains("value=\"Awa K.\""));
    let long = browser.submit(&form.set("person_name", &"x".repeat(201))).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.text().contains("Shorten this to 200 letters"), "{}", long.text());
}

#[tokio::test]
async fn sessions_are_listed_in_short_words_and_ended() {
    let site = Site::open().await;
    let mut browser = site.signed_up(AWA).await;
    let mut other = elsewhere(&site).await;
    let page = browser.get("/account").await;
    let html = page.text();
    assert!(html.contains("Chrome on Windows") && html.contains("this device"), "{html}");
    assert_eq!(html.matches("/account/sessions/").count(), 2, "one to end, and all others: {html}");
    let ended = browser.submit(&page.form("/account/sessions/")).await;
    assert_eq!(ended.location(), "/account#sessions");
    assert_eq!(other.get("/account").await.location(), "/sign-in?next=/account");
    let mut third = elsewhere(&site).await;
    assert_eq!(browser.post("/account/sessions/end-others", "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(third.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn sessions_of_others_are_not_ones_own_to_end() {
    let site = Site::open().await;
    let mut awa = site.signed_up(AWA).await;
    elsewhere(&site).await;
    let form = awa.get("/account").await.form("/account/sessions/");
    let mut ben = site.signed_up("ben@example.org").await;
    assert_eq!(ben.submit(&form).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ben.post("/account/sessions/nonsense/end", "").await.status, StatusCode::NOT_FOUND);
    assert!(awa.get("/account").await.text().contains("Chrome on Windows"));
}

#[tokio::test]
async fn what_is_dangerous_asks_first_who_one_is_and_comes_back() {
    let site = Site::open().await;
    let mut browser = site.signed_up(AWA).await;
    assert_eq!(browser.get("/account/password").await.status, StatusCode::OK, "one has just signed in");
    site.app.clock.forward(SignedDuration::from_mins(16));
    for path in
        ["/account/password", "/account/second-factor", "/account/second-factor/remove", "/account/recovery-codes"]
    {
        for answer in [browser.get(path).await, browser.post(path, "password=another+long+password").await] {
            assert_eq!(answer.location(), format!("/account/prove?next={path}"));
        }
    }
    let page = browser.get("/account/prove?next=/account/password").await;
    let wrong = browser.submit(&page.form("/account/prove").set("secret", "not it")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = wrong.form("/account/prove").set("secret", PASSWORD);
    assert_eq!(browser.submit(&form.clone().set("next", "//evil.example")).await.location(), "/account");
    assert_eq!(browser.submit(&form).await.location(), "/account/password");
    let form = browser.get("/account/password").await.form("/account/password");
    assert_eq!(
        browser.submit(&form.clone().set("password", "short")).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(browser.submit(&form.set("password", "another long password")).await.location(), "/account#keys");
    assert!(browser.get("/account").await.text().contains("Password chosen or changed"));
}

#[tokio::test]
async fn whoever_has_no_password_shows_who_they_are_by_a_link() {
    let site = Site::open().await;
    let mut editor = site.signed_in(engagement::access::Role::Editor).await;
    site.app.clock.forward(SignedDuration::from_mins(16));
    let page = editor.get("/account/prove").await.text();
    assert!(page.contains("href=\"/sign-in/link\"") && !page.contains("type=\"password\""), "{page}");
}

#[tokio::test]
async fn a_second_step_is_set_up_renewed_and_removed() {
    let site = Site::open().await;
    let mut browser = site.signed_up(AWA).await;
    let page = browser.get("/account/second-factor").await;
    assert!(page.text().contains("<svg class=\"qr\""));
    let form = page.form("/account/second-factor");
    let wrong = browser.submit(&form.clone().set("code", "000")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let codes = browser.submit(&form.clone().set("code", &site.code(form.get("secret")))).await;
    assert_eq!(
        codes.text().split("codes\"").nth(1).unwrap().matches("<li>").count(),
        10 + 4,
        "and the links of the foot"
    );
    assert!(browser.get("/account").await.text().contains("10 left"));
    assert_eq!(browser.get("/account/second-factor").await.status, StatusCode::CONFLICT);
    let again = browser.post("/account/recovery-codes", "").await;
    assert!(again.text().contains("Keep these codes"));
    assert_eq!(browser.post("/account/second-factor/remove", "").await.location(), "/account#keys");
    let account = browser.get("/account").await.text();
    assert!(account.contains("Second step removed") && !account.contains("10 left"), "{account}");
}

#[tokio::test]
async fn the_same_over_and_over_is_one_line_of_the_log() {
    let site = Site::open().await;
    let mut browser = site.signed_up(AWA).await;
    for _ in 0..4 {
        site.browser().post("/sign-in", &format!("email={}&password=wrong+password", encoded(AWA))).await;
    }
    let page = browser.get("/account").await.text();
    assert_eq!(page.matches("A wrong password, code or passkey").count(), 1, "{page}");
    assert!(page.contains("4 times in a row"), "{page}");
}
