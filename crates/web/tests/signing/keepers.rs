//! What whoever keeps accounts does, and does not get.

use crate::support::Site;
use axum::http::StatusCode;
use engagement::access::Role;

#[tokio::test]
async fn a_colleague_is_added_and_handed_a_link_once() {
    let site = Site::open().await;
    let mut admin = site.signed_in(Role::Administrator).await;
    let form = admin.get("/people").await.form("/people");
    let wrong = admin.submit(&form.clone().set("email", "ben")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = admin.submit(&form.clone().set("email", "ben@example.org").set("role", "delegate")).await;
    assert!(wrong.text().contains("Choose the country of the delegate"), "{}", wrong.text());
    let wrong = admin.submit(&form.clone().set("email", "ben@example.org").set("role", "focal-point")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "whom an organization chooses it says itself");
    let handed = admin.submit(&form.set("email", "ben@example.org").set("role", "editor")).await;
    assert_eq!(handed.status, StatusCode::OK, "{}", handed.text());
    let html = handed.text();
    let link = html.split("http://127.0.0.1:8080").nth(1).unwrap().split('<').next().unwrap();
    let mut ben = site.browser();
    assert_eq!(ben.post(link, "").await.location(), "/sign-in/second-factor");
    let list = admin.get("/people?q=BEN").await.text();
    assert!(
        list.contains("ben@example.org") && list.contains("1 account") && list.contains("address not confirmed"),
        "{list}"
    );
    assert!(!list.contains(link), "the link is not shown again");
}

#[tokio::test]
async fn roles_are_given_and_ended() {
    let site = Site::open().await;
    let mut admin = site.signed_in(Role::Administrator).await;
    site.signed_up("ben@example.org").await;
    let path = format!("/people/{}", site.account("ben@example.org").await);
    let form = admin.get(&path).await.form(&format!("{path}/roles")).set("role", "delegate").set("country", "MLI");
    assert_eq!(admin.submit(&form).await.location(), path);
    let page = admin.get(&path).await;
    assert!(page.text().contains("delegate") && page.text().contains("Mali"), "{}", page.text());
    let end = page.form(&format!("{path}/roles/end"));
    assert_eq!(end.get("held"), "delegate MLI");
    assert_eq!(admin.submit(&end).await.location(), path);
    assert_eq!(admin.submit(&end).await.status, StatusCode::NOT_FOUND);
    let page = admin.get(&path).await.text();
    assert!(
        page.contains("No role") && page.contains("People outside the institution keep their own accounts"),
        "{page}"
    );
}

#[tokio::test]
async fn there_is_no_way_into_the_accounts_of_civil_society() {
    let site = Site::open().await;
    let mut admin = site.signed_in(Role::Administrator).await;
    site.signed_up("awa@example.org").await;
    let keepers = site.organization("River Keepers").await;
    site.acts_for("awa@example.org", keepers, Role::FocalPoint).await;
    let path = format!("/people/{}", site.account("awa@example.org").await);
    let page = admin.get(&path).await.text();
    assert!(
        page.contains("People outside the institution keep their own accounts") && page.contains("River Keepers"),
        "{page}"
    );
    for act in ["link", "start-over"] {
        assert!(!page.contains(&format!("{path}/{act}")), "{page}");
        assert_eq!(admin.post(&format!("{path}/{act}"), "").await.status, StatusCode::FORBIDDEN);
    }
    let add = admin.post("/people", "email=awa%40example.org&role=viewer").await;
    assert_eq!(add.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(add.text().contains("no link into it can be handed over"));
    let end = admin.post(&format!("{path}/roles/end"), &format!("held=focal-point+{keepers}")).await;
    assert_eq!(end.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_colleague_starts_over_and_an_account_is_disabled() {
    let site = Site::open().await;
    let mut admin = site.signed_in(Role::Administrator).await;
    let (mut editor, _) = site.equipped(Role::Editor).await;
    let path = format!("/people/{}", site.account("editor@example.org").await);
    let handed = admin.post(&format!("{path}/start-over"), "").await;
    assert!(handed.text().contains("/sign-in/"), "{}", handed.text());
    assert_eq!(editor.get("/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(admin.post(&format!("{path}/disable"), "").await.location(), path);
    let page = admin.get(&path).await.text();
    assert!(page.contains("This account is disabled") && !page.contains(&format!("{path}/link")), "{page}");
    let own = format!("/people/{}", site.account("administrator@example.org").await);
    let own = admin.get(&own).await.text();
    assert!(own.contains("This is you") && !own.contains("/disable"), "{own}");
}
