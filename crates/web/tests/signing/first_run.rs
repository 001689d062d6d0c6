//! The page on which the first administrator is made, once.

use crate::support::{PASSWORD, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Role};
use engagement::credentials;

#[tokio::test]
async fn the_operator_is_led_to_it_and_becomes_administrator() {
    let site = Site::open().await;
    let code = credentials::new_code(&site.app, &Actor::Operator).await.unwrap().unwrap();
    let mut browser = site.browser();
    for path in ["/", "/sign-in"] {
        let html = browser.get(path).await.text();
        assert!(html.contains("<a href=\"/first-run\">set it up</a>"), "{html}");
    }
    let page = browser.get("/first-run").await;
    assert_eq!(page.header("cache-control"), "private, no-store");
    let wrong = browser.submit(&page.form("/first-run").set("password", "short")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = wrong.text();
    assert!(html.contains("There are 4 problems") && html.contains("This is not it."), "{html}");
    let form = wrong.form("/first-run").set("code", &code.to_uppercase()).set("email", "awa@example.org");
    let form = form.set("person_name", "Awa Keita").set("password", PASSWORD);
    let made = browser.submit(&form).await;
    assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/sign-in/second-factor".to_owned()));
    let page = browser.get("/sign-in/second-factor").await.form("/sign-in/second-factor");
    let now = site.code(page.get("secret"));
    assert_eq!(browser.submit(&page.set("code", &now)).await.status, StatusCode::OK);
    assert_eq!(browser.get("/people").await.status, StatusCode::OK);

    for answer in [site.browser().get("/first-run").await, site.browser().submit(&form).await] {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.text().contains("This register is set up"), "{}", answer.text());
        assert!(answer.text().contains("<a class=\"button\" href=\"/sign-in\">"), "{}", answer.text());
    }
    for path in ["/", "/sign-in"] {
        assert!(!site.browser().get(path).await.text().contains("/first-run"));
    }
}

#[tokio::test]
async fn an_administrator_from_the_command_line_closes_it() {
    let site = Site::open().await;
    let code = credentials::new_code(&site.app, &Actor::Operator).await.unwrap().unwrap();
    site.link("editor@example.org", Role::Editor).await;
    assert_eq!(site.browser().get("/first-run").await.status, StatusCode::OK);
    site.link("ben@example.org", Role::Administrator).await;
    let form = format!("code={code}&email=awa%40example.org&person_name=Awa&password=the+river+in+the+rains");
    assert_eq!(site.browser().post("/first-run", &form).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.number("SELECT count(*) FROM account").await, 2);
}
