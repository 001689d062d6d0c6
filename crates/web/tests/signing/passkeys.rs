//! Passkeys, as pages and forms.

use crate::support::authenticator::Device;
use crate::support::{Answer, Browser, PASSWORD, Site, forms::encoded};
use axum::http::StatusCode;
use engagement::access::Role;
use jiff::SignedDuration;
use serde_json::Value;

const AWA: &str = "awa@example.org";
const HERE: &str = "http://localhost:8080";

async fn told(browser: &mut Browser<'_>, path: &str) -> Value {
    let answer = browser.post(&format!("{path}/begin"), "").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("cache-control"), "private, no-store");
    serde_json::from_slice(&answer.bytes).unwrap()
}

async fn add(browser: &mut Browser<'_>, device: &mut Device, name: &str) -> Answer {
    let page = browser.get("/account/passkeys/new").await;
    let made = device.create(&told(browser, "/account/passkeys/new").await);
    browser.submit(&page.form("/account/passkeys/new").set("passkey_name", name).set("answer", &made)).await
}

async fn sign_in(browser: &mut Browser<'_>, device: &mut Device, next: &str) -> Answer {
    let shown = device.get(&told(browser, "/sign-in/passkey").await);
    let page = browser.get(&format!("/sign-in?other=1&next={}", encoded(next))).await;
    browser.submit(&page.form("/sign-in/passkey").set("answer", &shown)).await
}

#[tokio::test]
async fn one_adds_a_passkey_signs_in_by_it_and_removes_it() {
    let site = Site::at(HERE).await;
    let mut awa = site.signed_up(AWA).await.with("user-agent", "Mozilla/5.0 (Android 14) Firefox/132.0");
    let mut device = Device::at(HERE);
    assert!(awa.get("/account/passkeys/new").await.text().contains("value=\"Firefox on Android\""));
    assert_eq!(add(&mut awa, &mut device, "My phone").await.location(), "/account#passkeys");
    let account = awa.get("/account").await.text();
    assert!(account.contains("My phone") && account.contains("Passkey added"), "{account}");
    assert!(account.contains("Added 21 November 2026, not used yet"), "{account}");

    let mut other = site.browser();
    let whole = sign_in(&mut other, &mut device, "/account/data").await;
    assert_eq!((whole.status, whole.location()), (StatusCode::SEE_OTHER, "/account/data".to_owned()));
    assert!(!other.cookies.iter().any(|(name, _)| name == "parvis-passkey"), "the question is over");
    let page = other.get("/account").await;
    assert!(page.text().contains("Added 21 November 2026, last used 21 November 2026"), "{}", page.text());

    let rename =
        page.text().split("href=\"/account/passkeys/").nth(2).unwrap().split('"').next().unwrap().to_owned();
    let path = format!("/account/passkeys/{rename}");
    let form = other.get(&path).await.form(&path);
    assert_eq!(form.get("passkey_name"), "My phone");
    let wrong = other.submit(&form.clone().set("passkey_name", " ")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(other.submit(&form.set("passkey_name", "<b>Old</b>")).await.location(), "/account#passkeys");
    assert!(other.get("/account").await.text().contains("&#60;b&#62;Old"), "a name is no markup");

    let path = format!("{path}/remove");
    let sure = other.get(&path).await;
    assert!(sure.text().contains("will no longer open your account"), "{}", sure.text());
    assert_eq!(other.submit(&sure.form(&path)).await.location(), "/account#passkeys");
    let refused = sign_in(&mut site.browser(), &mut device, "").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("This passkey opens nothing here"), "{}", refused.text());
}

#[tokio::test]
async fn the_session_from_before_ends_and_an_answer_serves_once_in_its_browser() {
    let site = Site::at(HERE).await;
    let mut awa = site.signed_up(AWA).await;
    let mut device = Device::uncounted(HERE);
    add(&mut awa, &mut device, "My phone").await;
    let mut browser = site.signed_up("ben@example.org").await;
    let before = browser.cookies.clone();
    let shown = device.get(&told(&mut browser, "/sign-in/passkey").await);
    let body = format!("answer={}", encoded(&shown));
    let mut thief = site.browser();
    let stolen = thief.post("/sign-in/passkey", &body).await;
    assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY, "another browser");
    let question = browser.cookies.clone();
    let whole = browser.post("/sign-in/passkey", &body).await;
    assert_eq!(whole.status, StatusCode::SEE_OTHER, "{}", whole.text());
    assert!(browser.get("/account").await.text().contains(AWA));
    let mut old = site.browser();
    old.cookies = before;
    assert_eq!(old.get("/account").await.status, StatusCode::SEE_OTHER, "who was signed in before is not");
    let mut replay = site.browser();
    replay.cookies = question;
    let again = replay.post("/sign-in/passkey", &body).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("used before"), "{}", again.text());
}

#[tokio::test]
async fn an_answer_that_only_lacks_a_name_is_kept() {
    let site = Site::at(HERE).await;
    let mut awa = site.signed_up(AWA).await;
    let wrong = add(&mut awa, &mut Device::at(HERE), "").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = wrong.form("/account/passkeys/new").set("passkey_name", "My phone");
    assert_eq!(awa.submit(&form).await.location(), "/account#passkeys");
    let again = awa.submit(&form).await;
    assert!(again.text().contains("used before"), "{}", again.text());
    assert_eq!(again.form("/account/passkeys/new").get("answer"), "", "the script asks anew");
}

#[tokio::test]
async fn staff_sign_in_by_a_passkey_without_a_code_and_not_by_a_password_alone() {
    let site = Site::at(HERE).await;
    let mut editor = site.signed_in(Role::Editor).await;
    let actor = engagement::people::who(&site.app, editor.session()).await.unwrap().0;
    let origin = engagement::credentials::Origin::default();
    engagement::credentials::set_password(&site.app, &actor, editor.session(), PASSWORD, &origin).await.unwrap();
    let mut device = Device::at(HERE);
    add(&mut editor, &mut device, "My laptop").await;
    let mut browser = site.browser();
    assert_eq!(sign_in(&mut browser, &mut device, "").await.location(), "/desk");

    let mut half = site.browser();
    let form = format!("email=editor@example.org&password={}&next=/import", encoded(PASSWORD));
    assert_eq!(half.post("/sign-in", &form).await.location(), "/sign-in/code?next=/import");
    assert_eq!(half.get("/sign-in/second-factor").await.location(), "/sign-in/code");
    let page = half.get("/sign-in/code?next=/import").await;
    assert!(page.text().contains("Your account opens with a passkey") && !page.text().contains("id=\"code\""));
    let shown = device.get(&told(&mut half, "/sign-in/passkey").await);
    let whole = half.submit(&page.form("/sign-in/passkey").set("answer", &shown)).await;
    assert_eq!(whole.location(), "/import");
    assert_eq!(half.get("/import").await.status, StatusCode::OK);

    let account = half.get("/account").await.text();
    let remove =
        account.split("href=\"").find(|rest| rest.split('"').next().unwrap().ends_with("/remove")).unwrap();
    let remove = half.get(remove.split('"').next().unwrap()).await;
    assert!(remove.text().contains("when you next sign in, you set it up first"), "{}", remove.text());
}

#[tokio::test]
async fn a_passkey_shows_again_who_one_is() {
    let site = Site::at(HERE).await;
    let mut awa = site.signed_up(AWA).await;
    let mut device = Device::at(HERE);
    add(&mut awa, &mut device, "My phone").await;
    site.app.clock.forward(SignedDuration::from_mins(16));
    assert_eq!(awa.get("/account/passkeys/new").await.location(), "/account/prove?next=/account/passkeys/new");
    let answer =
        awa.send_as(axum::http::Method::POST, "/account/passkeys/new/begin", "application/json", Vec::new());
    assert_eq!(answer.await.location(), "/account/prove?next=/account/passkeys/new");
    let page = awa.get("/account/prove?next=/account/passkeys/new").await;
    let form = page.form("/account/prove/passkey");
    let wrong = awa.submit(&form.clone().set("answer", "nonsense")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let shown = device.get(&told(&mut awa, "/account/prove/passkey").await);
    assert_eq!(awa.submit(&form.set("answer", &shown)).await.location(), "/account/passkeys/new");
    assert_eq!(awa.get("/account/passkeys/new").await.status, StatusCode::OK);
    let mut ben = site.signed_up("ben@example.org").await;
    assert!(!ben.get("/account/prove").await.text().contains("/account/prove/passkey"), "he has none");
    assert_eq!(ben.post("/account/prove/passkey/begin", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn without_a_script_or_a_name_no_button_is_shown() {
    let site = Site::at(HERE).await;
    let page = site.browser().get("/sign-in").await.text();
    let form = page.split("action=\"/sign-in/passkey\"").nth(1).unwrap().split('>').next().unwrap();
    assert!(form.ends_with(" hidden"), "{form}");
    assert!(form.contains("data-at=\"http://localhost:8080\""), "{form}");
    assert!(page.contains("<script src=\"/static/passkeys."), "{page}");
    assert!(!site.browser().get("/about").await.text().contains("passkeys."), "only where it is needed");

    let site = Site::open().await;
    assert!(!site.browser().get("/sign-in").await.text().contains("passkey"));
    let mut awa = site.signed_up(AWA).await;
    let account = awa.get("/account").await.text();
    assert!(account.contains("Passkeys cannot be used here") && account.contains("public_url"), "{account}");
    for path in ["/account/passkeys/new/begin", "/sign-in/passkey/begin", "/account/prove/passkey/begin"] {
        assert_eq!(awa.post(path, "").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(awa.get("/account/passkeys/new").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn other_sites_ask_for_nothing_and_nobody_asks_without_end() {
    let site = Site::with(|settings| {
        HERE.clone_into(&mut settings.public_url);
        settings.limits.forms_a_minute = 5;
        settings.trusted_proxies = 1;
    })
    .await;
    let mut evil = site.browser().with("origin", "https://evil.example").with("sec-fetch-site", "cross-site");
    assert_eq!(evil.post("/sign-in/passkey/begin", "").await.status, StatusCode::FORBIDDEN);
    let mut many = site.browser().with("x-forwarded-for", "192.0.2.7").with("accept", "application/json");
    let mut last = StatusCode::OK;
    for _ in 0..6 {
        last = many.post("/sign-in/passkey/begin", "").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn over_tls_the_question_is_bound_to_the_host() {
    let site = Site::at("https://parvis.example").await;
    let answer = site.browser().post("/sign-in/passkey/begin", "").await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with("__Host-parvis-passkey="), "{cookie}");
    assert!(cookie.contains("HttpOnly; SameSite=Lax; Secure; Max-Age=300"), "{cookie}");
}
