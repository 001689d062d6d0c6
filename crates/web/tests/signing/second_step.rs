//! The second step: a code, a recovery code, and setting it up on the way in.

use crate::support::{PASSWORD, Site, forms::encoded};
use axum::http::StatusCode;
use engagement::access::Role;

fn signing_in(role: Role, next: &str) -> String {
    format!("email={}%40example.org&password={}&next={}", role.as_str(), encoded(PASSWORD), encoded(next))
}

#[tokio::test]
async fn a_code_makes_the_session_whole_under_another_secret() {
    let site = Site::open().await;
    let (_, secret) = site.equipped(Role::Editor).await;
    let mut browser = site.browser();
    let half = browser.post("/sign-in", &signing_in(Role::Editor, "/import")).await;
    assert_eq!(half.location(), "/sign-in/code?next=/import");
    let (stolen, page) = (browser.cookies.clone(), browser.get(&half.location()).await);
    assert!(page.text().contains("href=\"/sign-in\""), "a visitor until then");
    let wrong = browser.submit(&page.form("/sign-in/code").set("code", "12")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("This one is wrong, or was used before."));
    assert_eq!(browser.get("/sign-in").await.location(), "/sign-in/code");
    assert_eq!(browser.get("/sign-in?other=1").await.status, StatusCode::OK);
    let whole = browser.submit(&wrong.form("/sign-in/code").set("code", &site.code(&secret))).await;
    assert_eq!((whole.status, whole.location()), (StatusCode::SEE_OTHER, "/import".to_owned()));
    assert_ne!(browser.cookies, stolen);
    assert_eq!(browser.get("/import").await.status, StatusCode::OK);
    let mut thief = site.browser();
    thief.cookies = stolen;
    assert_eq!(thief.get("/import").await.location(), "/sign-in?next=/import");
    assert_eq!(thief.post("/sign-in/code", &format!("code={}", site.code(&secret))).await.location(), "/sign-in");
}

#[tokio::test]
async fn staff_set_it_up_before_anything_else() {
    let site = Site::open().await;
    let admin = site.signed_in(Role::Administrator).await;
    let actor = engagement::people::who(&site.app, admin.session()).await.unwrap().0;
    let origin = engagement::credentials::Origin::default();
    engagement::credentials::set_password(&site.app, &actor, admin.session(), PASSWORD, &origin).await.unwrap();

    let mut browser = site.browser();
    let half = browser.post("/sign-in", &signing_in(Role::Administrator, "/people")).await;
    assert_eq!(half.location(), "/sign-in/second-factor?next=/people");
    let page = browser.get(&half.location()).await;
    let html = page.text();
    assert!(html.contains("<svg class=\"qr\"") && !html.contains(" style="), "{html}");
    let form = page.form("/sign-in/second-factor");
    let secret = form.get("secret").to_owned();
    let groups: Vec<String> =
        secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
    assert!(html.contains(&groups.join(" ")), "{html}");
    let wrong = browser.submit(&form.clone().set("code", "no")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.form("/sign-in/second-factor").get("secret"), secret, "the picture stays the same");
    let before = browser.session().to_owned();
    let codes = browser.submit(&form.set("code", &site.code(&secret))).await;
    assert_eq!(codes.status, StatusCode::OK, "{}", codes.text());
    assert_ne!(browser.session(), before);
    assert!(codes.text().contains("href=\"/people\">I have kept them"), "{}", codes.text());
    let told = codes.text();
    let told: Vec<_> = told
        .split("<ol class=\"slab code codes\"")
        .nth(1)
        .unwrap()
        .split("</ol>")
        .next()
        .unwrap()
        .split("<li>")
        .skip(1)
        .collect();
    assert_eq!(told.len(), 10);
    assert_eq!(browser.get("/people").await.status, StatusCode::OK);

    let recovery = told[0].split('<').next().unwrap();
    let mut other = site.browser();
    other.post("/sign-in", &signing_in(Role::Administrator, "")).await;
    let once = other.post("/sign-in/code", &format!("recovery={recovery}")).await;
    assert_eq!(once.location(), "/desk");
    let mut again = site.browser();
    again.post("/sign-in", &signing_in(Role::Administrator, "")).await;
    let twice = again.post("/sign-in/code", &format!("recovery={recovery}")).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "a code works once");
}

#[tokio::test]
async fn who_is_not_half_the_way_is_led_to_where_they_belong() {
    let site = Site::open().await;
    for path in ["/sign-in/code", "/sign-in/second-factor"] {
        assert_eq!(site.browser().get(path).await.location(), "/sign-in");
        assert_eq!(site.browser().post(path, "code=123456").await.location(), "/sign-in");
        assert_eq!(site.signed_in(Role::Editor).await.get(path).await.location(), "/desk");
    }
    let mut half = site.browser();
    half.cookies = site.halfway(Role::Secretariat).await;
    assert_eq!(half.get("/sign-in/second-factor").await.location(), "/sign-in/code");
}

#[tokio::test]
async fn the_demonstration_says_what_an_authenticator_would_and_no_other_site_does() {
    for demonstration in [true, false] {
        let site = Site::with(|settings| settings.demonstration = demonstration).await;
        let mut half = site.browser();
        half.cookies = site.halfway(Role::Editor).await;
        let page = half.get("/sign-in/code").await.text();
        assert_eq!(page.contains("the code is <b>"), demonstration, "{page}");
        let page = site.browser().get("/sign-in").await.text();
        assert_eq!(page.contains("only a demonstration"), demonstration, "{page}");
    }
}
