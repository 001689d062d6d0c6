//! Keys for programs.

use super::*;
use engagement::credentials::{FRESH, Scope};
use engagement::ids::TokenId;
use jiff::SignedDuration;

async fn made(app: &TestApp, one: &SignedIn, scope: &str, days: &str) -> (credentials::Token, String) {
    let said = ("Monthly report", scope, days);
    credentials::make_token(app, &one.actor, &one.token, said, &phone()).await.unwrap()
}

story!(a_key_stands_for_its_owner_until_it_ends_or_is_revoked, |app| async move {
    let awa = signed_up(&app, AWA).await;
    let (token, secret) = made(&app, &awa, "read", "30").await;
    assert!(secret.starts_with("parvis_") && token.scope == Scope::Read);
    let who = async |secret: &str| credentials::who_by_token(&app, secret).await.unwrap();
    assert_eq!(who(&secret).await, Some((awa.actor.clone(), Scope::Read)));
    assert_eq!(credentials::tokens(&app, &awa.actor).await.unwrap()[0].used_at, Some(app.now()));
    for wrong in ["", "parvis_", "parvis_00", secret.trim_start_matches("parvis_"), awa.token.as_str()] {
        assert_eq!(who(wrong).await, None, "{wrong}");
    }
    app.forward(SignedDuration::from_hours(24 * 30));
    assert_eq!(who(&secret).await, None);
    assert!(credentials::tokens(&app, &awa.actor).await.unwrap().is_empty());
    credentials::clear(&app, &Actor::System).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM api_token").await, 0);
});

story!(keys_are_revoked_by_their_owner_and_go_with_the_account, |app| async move {
    let awa = signed_up(&app, AWA).await;
    let ben = signed_up(&app, "ben@example.org").await;
    let (token, secret) = made(&app, &awa, "write", "365").await;
    let stolen = credentials::revoke_token(&app, &ben.actor, token.id, &phone()).await;
    assert!(matches!(stolen, Err(Error::NotFound)));
    assert!(credentials::who_by_token(&app, &secret).await.unwrap().is_some());
    credentials::revoke_token(&app, &awa.actor, token.id, &phone()).await.unwrap();
    assert_eq!(credentials::who_by_token(&app, &secret).await.unwrap(), None);
    assert!(log(&app, &awa).await.ends_with(&["token-made", "token-revoked"]));
    let (_, secret) = made(&app, &ben, "read", "1").await;
    people::close(&app, &Actor::Operator, account(&ben)).await.unwrap();
    assert_eq!(credentials::who_by_token(&app, &secret).await.unwrap(), None);
    let (_, secret) = made(&app, &awa, "read", "1").await;
    credentials::start_over(&app, &Actor::Operator, account(&awa)).await.unwrap();
    assert_eq!(credentials::who_by_token(&app, &secret).await.unwrap(), None);
    let none = credentials::revoke_token(&app, &Actor::Visitor, TokenId::new(&app.clock), &phone()).await;
    assert!(matches!(none, Err(Error::Forbidden)));
});

story!(making_a_key_is_dangerous_and_tells_all_that_is_wrong, |app| async move {
    let awa = signed_up(&app, AWA).await;
    let make = async |said| credentials::make_token(&app, &awa.actor, &awa.token, said, &phone()).await;
    let Err(Error::Invalid(problems)) = make((" ", "everything", "366")).await else { panic!("all is wrong") };
    let fields: Vec<_> = problems.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["token_name", "scope", "days"]);
    app.forward(FRESH);
    assert_eq!(key(make(("Report", "read", "30")).await), "conflict-prove");
});
