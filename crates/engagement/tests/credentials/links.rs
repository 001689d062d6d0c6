//! Links by mail: making an account, signing in, choosing a new password.

use super::*;
use engagement::people::{HALF_LASTS, Purpose};
use jiff::SignedDuration;

story!(an_account_is_made_by_its_owner, |app| async move {
    credentials::sign_up(&app, " Awa@Example.org", "en", &phone()).await.unwrap();
    let token = mailed(&app, "confirm-address").await;
    assert_eq!(people::whose_link(&app, &token, Purpose::Confirm).await.unwrap().email, "Awa@Example.org");
    let wrong = credentials::confirm(&app, &token, " ", "short", "en", &phone()).await;
    let Err(Error::Invalid(problems)) = wrong else { panic!("all that is wrong is told") };
    assert_eq!(problems.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["person_name", "password"]);

    let signed_in = credentials::confirm(&app, &token, " Awa  Keita ", PASSWORD, "fr", &phone()).await.unwrap();
    assert!(!signed_in.half);
    let own = people::own(&app, &signed_in.actor).await.unwrap();
    assert_eq!((own.name.as_str(), own.language.as_deref()), ("Awa Keita", Some("fr")));
    assert_eq!(own.confirmed_at, Some(app.now()));
    assert_eq!(people::who(&app, &signed_in.token).await.unwrap().1.as_deref(), Some("fr"));
    assert_eq!(log(&app, &signed_in).await, ["password-changed", "signed-in"]);
    assert_eq!(letters(&app, "new-sign-in").await, 0, "the first browser is no news");
    let again = credentials::confirm(&app, &token, "Awa", PASSWORD, "en", &phone()).await;
    assert_eq!(key(again), "problem-link", "a link works once");
});

story!(who_has_an_account_is_told_so_by_mail_alone, |app| async move {
    signed_up(&app, AWA).await;
    credentials::sign_up(&app, "AWA@example.org", "en", &phone()).await.unwrap();
    assert_eq!((letters(&app, "address-has-account").await, letters(&app, "confirm-address").await), (1, 1));
    credentials::ask_for_link(&app, "nobody@example.org", Purpose::SignIn, "en", &phone()).await.unwrap();
    credentials::ask_for_link(&app, "nobody@example.org", Purpose::Reset, "en", &phone()).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM mail").await, 2, "no mail goes where no account is");
});

story!(a_link_signs_in_once_and_for_a_day, |app| async move {
    let first = signed_up(&app, AWA).await;
    let ask = async || credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &phone()).await.unwrap();
    ask().await;
    let token = mailed(&app, "sign-in-link").await;
    assert!(!credentials::sign_in_by_link(&app, &token, &phone()).await.unwrap().half);
    assert_eq!(key(credentials::sign_in_by_link(&app, &token, &phone()).await), "problem-link");
    ask().await;
    let void = mailed(&app, "sign-in-link").await;
    ask().await;
    assert_eq!(key(credentials::sign_in_by_link(&app, &void, &phone()).await), "problem-link");
    let late = mailed(&app, "sign-in-link").await;
    app.forward(people::LINK_LASTS);
    assert_eq!(key(credentials::sign_in_by_link(&app, &late, &phone()).await), "problem-link");
    assert_eq!(log(&app, &first).await.iter().filter(|event| **event == "link-asked").count(), 3);
});

story!(a_link_serves_its_purpose_and_no_other, |app| async move {
    signed_up(&app, AWA).await;
    credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &phone()).await.unwrap();
    let token = mailed(&app, "sign-in-link").await;
    assert_eq!(key(credentials::reset(&app, &token, "another long password", &phone()).await), "problem-link");
    assert_eq!(key(credentials::confirm(&app, &token, "Awa", PASSWORD, "en", &phone()).await), "problem-link");
    assert!(credentials::sign_in_by_link(&app, &token, &phone()).await.is_ok(), "it was not used up by that");
    for purpose in [Purpose::Handed, Purpose::Given, Purpose::Confirm] {
        let asked = credentials::ask_for_link(&app, AWA, purpose, "en", &phone()).await;
        assert!(matches!(asked, Err(Error::Forbidden)), "nobody asks for a link that vouches for more");
    }
});

story!(a_new_password_ends_all_sessions, |app| async move {
    let phone_session = signed_up(&app, AWA).await;
    credentials::ask_for_link(&app, AWA, Purpose::Reset, "en", &desk()).await.unwrap();
    let token = mailed(&app, "reset-password").await;
    assert_eq!(key(credentials::reset(&app, &token, "1234567890", &desk()).await), "problem-password-common");
    let signed_in = credentials::reset(&app, &token, "another long password", &desk()).await.unwrap();
    assert_eq!(who(&app, &phone_session.token).await, Actor::Visitor);
    assert_ne!(who(&app, &signed_in.token).await, Actor::Visitor);
    assert_eq!(key(credentials::sign_in(&app, AWA, PASSWORD, &desk()).await), "problem-sign-in");
    assert!(credentials::sign_in(&app, AWA, "another long password", &desk()).await.is_ok());
    assert_eq!(letters(&app, "password-changed").await, 1);
    assert_eq!(key(credentials::reset(&app, &token, "yet another password", &desk()).await), "problem-link");

    credentials::ask_for_link(&app, AWA, Purpose::Reset, "en", &desk()).await.unwrap();
    let late = mailed(&app, "reset-password").await;
    app.forward(SignedDuration::from_hours(1));
    assert_eq!(key(credentials::reset(&app, &late, "yet another password", &desk()).await), "problem-link");
});

story!(a_half_session_lasts_an_hour_and_a_whole_one_begins_then, |app| async move {
    let (_, secret) = staff(&app, AWA, Role::Editor).await;
    app.forward(SignedDuration::from_mins(1));
    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    assert_eq!(half.expires_at, app.now() + HALF_LASTS);
    app.forward(SignedDuration::from_mins(59));
    let whole = credentials::complete(&app, &half.token, &code(&app, &secret), &phone()).await.unwrap();
    app.forward(SignedDuration::from_hours(6));
    assert_ne!(who(&app, &whole.token).await, Actor::Visitor);

    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    app.forward(HALF_LASTS);
    let late = credentials::complete(&app, &half.token, &code(&app, &secret), &phone()).await;
    assert_eq!(key(late), "conflict-sign-in-again");
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), None);
});

story!(an_invitation_makes_a_member_once, |app| async move {
    let keepers = app.organization("River Keepers").await;
    let membership = of(keepers, Role::FocalPoint);
    let names = ("River Keepers", "IOM");
    people::invite(&app, &Actor::Operator, AWA, &membership, names, "en").await.unwrap();
    let token = mailed(&app, "invited").await;
    let shown = people::invitation(&app, &token).await.unwrap();
    assert_eq!((shown.organization.as_deref(), shown.inviter.as_deref()), (Some("River Keepers"), None));
    assert_eq!(shown.membership, membership);
    let signed_in = credentials::accept_invitation(&app, &token, &phone()).await.unwrap();
    assert_eq!(signed_in.actor.person().unwrap().role_for(keepers), Some(Role::FocalPoint));
    assert_eq!(key(credentials::accept_invitation(&app, &token, &phone()).await), "problem-link");
    assert!(people::own(&app, &signed_in.actor).await.unwrap().confirmed_at.is_some());

    let member = of(keepers, Role::Member);
    people::invite(&app, &signed_in.actor, "ben@example.org", &member, names, "en").await.unwrap();
    let token = mailed(&app, "invited").await;
    assert_eq!(people::invitation(&app, &token).await.unwrap().inviter.as_deref(), Some(AWA));
    app.forward(people::INVITATION_LASTS);
    assert_eq!(key(people::invitation(&app, &token).await), "problem-link");
});
