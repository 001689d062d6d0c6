//! Signing in through the institution's identity provider.

use crate::support::provider::{Doing, Provider, query};
use crate::support::{Answer, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::people;
use serde_json::json;
use std::sync::Arc;

const EDITOR: (&str, &str) = ("s-1", "editor@example.org");

/// Something that the provider does otherwise.
type Change = Box<dyn FnOnce(&mut Doing)>;

/// A site whose provider has asked for a second step, with an editor.
async fn open() -> (Arc<Provider>, Site) {
    let provider = Provider::start().await;
    let site = provider.site(true).await;
    site.link(EDITOR.1, Role::Editor).await;
    (provider, site)
}

fn says(answer: &Answer, words: &str) {
    let html = answer.text();
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{html}");
    assert!(html.contains(words) && html.contains("id=\"summary\""), "{words}: {html}");
    assert!(html.contains("/sign-in/link") && html.contains("name=\"password\""), "the other ways: {html}");
}

#[tokio::test]
async fn who_works_for_the_institution_signs_in() {
    let (provider, site) = open().await;
    let mut browser = site.browser();
    let page = browser.get("/sign-in?next=/import").await.text();
    assert!(page.contains("href=\"/sign-in/openid?next=/import\">Sign in with Example &#60;ID&#62;"), "{page}");
    let led = browser.led_to(&provider, "/sign-in/openid?next=/import").await;
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "parvis"),
        ("scope", "openid+email"),
        ("code_challenge_method", "S256"),
        ("redirect_uri", "http%3A%2F%2F127.0.0.1%3A8080%2Fsign-in%2Fopenid%2Freturn"),
    ] {
        assert_eq!(query(&led.address, name), value);
    }
    let now = site.app.now().as_second();
    provider.does(|doing| {
        doing.claims = json!({ "iss": provider.issuer, "aud": "parvis", "sub": "s-1", "email": "Editor@Example.org",
            "email_verified": true, "nonce": led.nonce, "iat": now, "exp": now + 300 });
    });
    let answer = browser.back_with(&led.state).await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/import".to_owned()),
        "{}",
        answer.text()
    );
    assert_eq!(browser.cookies.len(), 1, "the cookie of the way is gone: {:?}", browser.cookies);
    assert_eq!(browser.get("/import").await.status, StatusCode::OK);
    let account = browser.get("/account").await.text();
    assert!(account.contains("First sign-in through the institution’s identity provider"), "{account}");
    // From now on by the subject, whatever the address.
    let again = site.browser().through(&provider, ("s-1", "elsewhere@example.com"), |_| {}).await;
    assert_eq!(again.location(), "/desk", "{}", again.text());
    assert_eq!(provider.doing.lock().unwrap().described, 1, "what it says of itself is remembered");
    site.app.clock.forward(jiff::SignedDuration::from_mins(61));
    site.browser().through(&provider, EDITOR, |_| {}).await;
    assert_eq!(provider.doing.lock().unwrap().described, 2, "for an hour");
}

#[tokio::test]
async fn where_it_has_asked_for_no_second_step_a_code_is_asked_here() {
    let provider = Provider::start().await;
    let site = provider.site(false).await;
    let (_, secret) = site.equipped(Role::Editor).await;
    let mut browser = site.browser();
    assert_eq!(browser.through(&provider, EDITOR, |_| {}).await.location(), "/sign-in/code");
    let code = format!("code={}", site.code(&secret));
    assert_eq!(browser.post("/sign-in/code", &code).await.location(), "/desk");
}

#[tokio::test]
async fn an_answer_that_cannot_be_trusted_signs_nobody_in() {
    let (provider, site) = open().await;
    let now = site.app.now().as_second();
    let wrong: [(&str, Change); 9] = [
        ("nonce", Box::new(|doing| doing.claims["nonce"] = json!("another"))),
        ("no nonce", Box::new(|doing| drop(doing.claims.as_object_mut().unwrap().remove("nonce")))),
        ("audience", Box::new(|doing| doing.claims["aud"] = json!("another"))),
        ("one audience more", Box::new(|doing| doing.claims["aud"] = json!(["parvis", "another"]))),
        ("issuer", Box::new(|doing| doing.claims["iss"] = json!("https://evil.example"))),
        ("expired", Box::new(move |doing| doing.claims["exp"] = json!(now - 1))),
        ("alg none", Box::new(|doing| doing.alg = "none")),
        ("the secret we share", Box::new(|doing| doing.alg = "HS256")),
        ("the code", Box::new(|doing| doing.takes = false)),
    ];
    for (what, change) in wrong {
        let mut browser = site.browser();
        let answer = browser.through(&provider, EDITOR, change).await;
        says(&answer, "could not be trusted");
        assert!(browser.cookies.is_empty(), "{what}");
        provider.does(|doing| (doing.alg, doing.takes) = ("ES256", true));
    }
    assert_eq!(site.number("SELECT count(*) FROM identity").await, 0);
    assert_eq!(site.number("SELECT count(*) FROM session").await, 0);
}

#[tokio::test]
async fn a_key_that_is_new_is_asked_for_once() {
    let (provider, site) = open().await;
    site.browser().through(&provider, EDITOR, |_| {}).await;
    let early = site.browser().through(&provider, EDITOR, |doing| doing.key = 1).await;
    says(&early, "could not be trusted");
    site.app.clock.forward(jiff::SignedDuration::from_mins(2));
    let later = site.browser().through(&provider, EDITOR, |_| {}).await;
    assert_eq!(later.location(), "/desk", "{}", later.text());
    assert_eq!(provider.doing.lock().unwrap().described, 2);
}

#[tokio::test]
async fn the_way_back_is_for_the_browser_that_left_and_once() {
    let (provider, site) = open().await;
    let again = "Sign in again";
    let mut browser = site.browser();
    let led = browser.led_to(&provider, "/sign-in/openid").await;
    says(&browser.back_with("another").await, again);
    says(&site.browser().back_with(&led.state).await, again);
    let mut other = site.browser();
    let strange = other.led_to(&provider, "/sign-in/openid").await;
    says(&other.back_with(&led.state).await, again);
    drop(strange);

    let mut replayed = site.browser();
    let led = replayed.led_to(&provider, "/sign-in/openid").await;
    let cookies = replayed.cookies.clone();
    let refused = replayed.get(&format!("/sign-in/openid/return?error=access_denied&state={}", led.state)).await;
    says(&refused, "did not sign you in");
    replayed.cookies = cookies;
    says(&replayed.back_with(&led.state).await, again);

    let mut late = site.browser();
    let led = late.led_to(&provider, "/sign-in/openid").await;
    site.app.clock.forward(jiff::SignedDuration::from_mins(10));
    says(&late.back_with(&led.state).await, again);
    engagement::credentials::clear(&site.app, &Actor::System).await.unwrap();
    assert_eq!(site.number("SELECT count(*) FROM openid_ceremony").await, 0);
}

#[tokio::test]
async fn each_refusal_has_its_sentence() {
    let (provider, site) = open().await;
    let tell = async |whom: (&str, &str), change: Change, words: &str| {
        says(&site.browser().through(&provider, whom, change).await, words);
    };
    let plain = || Box::new(|_: &mut Doing| {});
    let unverified = Box::new(|doing: &mut Doing| doing.claims["email_verified"] = json!(false));
    tell(EDITOR, unverified, "does not say that your e-mail address is yours").await;
    let silent =
        Box::new(|doing: &mut Doing| drop(doing.claims.as_object_mut().unwrap().remove("email_verified")));
    tell(EDITOR, silent, "does not say that your e-mail address is yours").await;
    tell(("s-2", "editor@example.com"), plain(), "does not speak for the address editor@example.com").await;
    tell(("s-2", "nobody@example.org"), plain(), "there is none with the address nobody@example.org").await;
    site.signed_up("awa@example.org").await;
    tell(("s-3", "awa@example.org"), plain(), "awa@example.org holds no role of the institution").await;
    let keepers = site.organization("River Keepers").await;
    site.acts_for("awa@example.org", keepers, Role::FocalPoint).await;
    tell(("s-3", "awa@example.org"), plain(), "awa@example.org holds no role of the institution").await;
    let viewer = Role::Viewer.at_headquarters().unwrap();
    people::give(&site.app, &Actor::Operator, site.account("awa@example.org").await, &viewer).await.unwrap();
    tell(("s-3", "awa@example.org"), plain(), "also acts for others than the institution").await;
    site.browser().through(&provider, EDITOR, |_| {}).await;
    tell(("s-9", EDITOR.1), plain(), "belongs to someone else at Example &#60;ID&#62;").await;
    people::close(&site.app, &Actor::Operator, site.account(EDITOR.1).await).await.unwrap();
    tell(EDITOR, plain(), "the account editor@example.org is disabled").await;
}

#[tokio::test]
async fn an_address_that_the_token_leaves_out_is_asked_for_of_the_same_person() {
    let (provider, site) = open().await;
    let of = |subject: &'static str| {
        move |doing: &mut Doing| {
            doing.claims.as_object_mut().unwrap().remove("email");
            doing.person = Some(json!({ "sub": subject, "email": EDITOR.1, "email_verified": true }));
        }
    };
    let other = site.browser().through(&provider, EDITOR, of("s-2")).await;
    assert_eq!(other.status, StatusCode::SERVICE_UNAVAILABLE);
    let answer = site.browser().through(&provider, EDITOR, of("s-1")).await;
    assert_eq!(answer.location(), "/desk", "{}", answer.text());
}

#[tokio::test]
async fn a_provider_that_is_down_leaves_the_other_ways() {
    let (provider, site) = open().await;
    provider.does(|doing| doing.up = false);
    for _ in 0..3 {
        let answer = site.browser().get("/sign-in/openid?next=/import").await;
        let html = answer.text();
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(html.contains("does not answer at the moment"), "{html}");
        assert!(html.contains("/sign-in/link") && html.contains("name=\"password\""), "{html}");
        assert!(html.contains("value=\"/import\""), "where one wanted to go stays: {html}");
    }
    assert_eq!(provider.doing.lock().unwrap().described, 1, "it is left in peace for a while");
    provider.does(|doing| doing.up = true);
    site.app.clock.forward(jiff::SignedDuration::from_secs(11));
    assert_eq!(site.browser().through(&provider, EDITOR, |_| {}).await.location(), "/desk");
}

#[tokio::test]
async fn where_no_provider_is_set_there_is_no_such_way() {
    let site = Site::open().await;
    assert!(!site.browser().get("/sign-in").await.text().contains("/sign-in/openid"));
    for path in ["/sign-in/openid", "/sign-in/openid/return?code=a&state=b"] {
        assert_eq!(site.browser().get(path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn it_leads_nowhere_else_afterwards() {
    let (provider, site) = open().await;
    let mut browser = site.browser();
    let led = browser.led_to(&provider, "/sign-in/openid?next=//evil.example").await;
    let now = site.app.now().as_second();
    provider.does(|doing| {
        doing.claims = json!({ "iss": provider.issuer, "aud": "parvis", "sub": "s-1", "email": EDITOR.1,
            "email_verified": true, "nonce": led.nonce, "iat": now, "exp": now + 300 });
    });
    assert_eq!(browser.back_with(&led.state).await.location(), "/desk");
}
