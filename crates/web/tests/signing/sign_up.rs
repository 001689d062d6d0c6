//! Making an account, and accepting an invitation.

use crate::support::{PASSWORD, Site};
use axum::http::StatusCode;
use engagement::access::{Actor, Membership, Role};
use engagement::people;

#[tokio::test]
async fn an_account_is_made_in_two_steps() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let form = browser.get("/sign-up").await.form("/sign-up").set("email", "awa@example.org");
    let answer = browser.submit(&form).await;
    assert!(answer.text().contains("Look into your mail") && answer.text().contains("<b>awa@example.org</b>"));
    let link = site.mailed("confirm-address").await;
    let page = browser.get(&link).await;
    assert!(page.text().contains("<b>awa@example.org</b>") && page.text().contains("At least 10 letters"));
    let wrong = browser.submit(&page.form("/sign-up/").set("password", "short")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.text().contains("There are 2 problems") && wrong.text().contains("Enter your name."),
        "{}",
        wrong.text()
    );
    let form = wrong.form("/sign-up/").set("person_name", "Awa Keita").set("password", PASSWORD);
    let made = browser.submit(&form).await;
    assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/account".to_owned()));
    assert!(browser.get("/account").await.text().contains("You do not act for anyone yet"));
    let again = site.browser().get(&link).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again.text().contains("This link can no longer be used") && again.text().contains("href=\"/sign-up\"")
    );
}

#[tokio::test]
async fn whether_there_is_an_account_is_not_said() {
    let site = Site::open().await;
    site.signed_up("awa@example.org").await;
    for path in ["/sign-up", "/sign-in/link", "/sign-in/forgotten"] {
        let ask = async |email: &str| {
            let answer = site.browser().post(path, &format!("email={email}%40example.org")).await;
            (answer.status, answer.text().replace(email, "SOMEONE"))
        };
        let (known, unknown) = (ask("awa").await, ask("ben").await);
        assert_eq!(known, unknown, "{path}");
        assert_eq!(known.0, StatusCode::OK);
        let wrong = site.browser().post(path, "email=awa").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn the_demonstration_shows_where_its_mail_lies() {
    let site = Site::with(|settings| settings.demonstration = true).await;
    let answer = site.browser().post("/sign-in/link", "email=awa%40example.org").await;
    assert!(answer.text().contains("href=\"/mail\""));
    let site = Site::open().await;
    let answer = site.browser().post("/sign-in/link", "email=awa%40example.org").await;
    assert!(!answer.text().contains("href=\"/mail\""));
}

#[tokio::test]
async fn an_invitation_says_who_invites_to_what_and_as_what() {
    let site = Site::open().await;
    let keepers = site.organization("River <Keepers>").await;
    let membership = Membership::of_organization(Role::FocalPoint, keepers);
    let names = ("River Keepers", "IOM");
    people::invite(&site.app, &Actor::Operator, "awa@example.org", &membership, names, "en").await.unwrap();
    let link = site.mailed("invited").await;
    for _ in 0..2 {
        let page = site.browser().get(&link).await.text();
        let says = "International Organization for Migration invites you to <b>River &#60;Keepers&#62;</b>, as focal point.";
        assert!(page.contains(says), "{page}");
        assert!(page.contains("<b>awa@example.org</b>") && page.contains("5 December 2026"), "{page}");
    }
    let mut browser = site.browser();
    assert_eq!(browser.post(&link, "").await.location(), "/account");
    let account = browser.get("/account").await.text();
    assert!(account.contains("River &#60;Keepers&#62;") && account.contains("focal point"), "{account}");
    let spent = site.browser().post(&link, "").await;
    assert_eq!(spent.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_a_link() {
    let site = Site::open().await;
    let mut phone = site.signed_up("awa@example.org").await;
    site.browser().post("/sign-in/forgotten", "email=awa%40example.org").await;
    let link = site.mailed("reset-password").await;
    let mut browser = site.browser();
    let page = browser.get(&link).await;
    assert!(
        page.text().contains("<b>awa@example.org</b>") && page.text().contains("autocomplete=\"new-password\"")
    );
    let wrong = browser.submit(&page.form("/sign-in/new-password/").set("password", "awa@example.org")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("this one is your address"));
    let form = wrong.form("/sign-in/new-password/").set("password", "another long password");
    assert_eq!(browser.submit(&form).await.location(), "/account");
    assert_eq!(phone.get("/account").await.status, StatusCode::SEE_OTHER, "the phone is signed out");
    let spent = site.browser().get(&link).await;
    assert!(spent.text().contains("href=\"/sign-in/forgotten\""), "{}", spent.text());
}
