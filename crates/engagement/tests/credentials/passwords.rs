//! Signing in by a password, and changing it.

use super::*;
use engagement::credentials::FRESH;
use engagement::people::Purpose;

story!(a_password_signs_in_and_a_wrong_one_says_no_more_than_a_wrong_address, |app| async move {
    let first = signed_up(&app, AWA).await;
    let signed_in = credentials::sign_in(&app, " AWA@example.org ", PASSWORD, &phone()).await.unwrap();
    assert!(!signed_in.half && signed_in.token != first.token);
    let wrong = credentials::sign_in(&app, AWA, "the river in the dry season", &phone()).await;
    let nobody = credentials::sign_in(&app, "nobody@example.org", PASSWORD, &phone()).await;
    assert_eq!(format!("{wrong:?}"), format!("{nobody:?}"));
    assert_eq!(key(wrong), "problem-sign-in");
    assert_eq!(log(&app, &first).await, ["password-changed", "signed-in", "signed-in", "failed"]);
});

story!(an_account_without_a_password_is_not_signed_in_to_by_one, |app| async move {
    people::add(&app, &Actor::Operator, AWA, &at_headquarters(Role::Editor)).await.unwrap();
    for password in ["", " ", "nobody has chosen this", PASSWORD] {
        assert_eq!(key(credentials::sign_in(&app, AWA, password, &phone()).await), "problem-sign-in");
    }
});

story!(a_browser_that_was_not_seen_is_told_by_mail, |app| async move {
    signed_up(&app, AWA).await;
    credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    assert_eq!(letters(&app, "new-sign-in").await, 0);
    credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    assert_eq!(letters(&app, "new-sign-in").await, 1, "once");
});

story!(a_dangerous_act_needs_a_fresh_proof, |app| async move {
    let session = signed_up(&app, AWA).await;
    let other = credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    let change = async |password: &str| {
        credentials::set_password(&app, &session.actor, &session.token, password, &phone()).await
    };
    app.forward(FRESH);
    assert!(!credentials::is_fresh(&app, &session.token).await.unwrap());
    assert_eq!(key(change("another long password").await), "conflict-prove");
    let prove =
        async |secret: &str| credentials::prove(&app, &session.actor, &session.token, secret, &phone()).await;
    assert_eq!(key(prove("not the password").await), "problem-proof");
    assert_eq!(key(change("another long password").await), "conflict-prove");
    prove(PASSWORD).await.unwrap();
    assert_eq!(key(change("awa@example.org").await), "problem-password-address");
    change("another long password").await.unwrap();
    assert_eq!(who(&app, &other.token).await, Actor::Visitor, "sessions elsewhere end");
    assert_eq!(who(&app, &session.token).await, session.actor);
    assert_eq!(letters(&app, "password-changed").await, 1);
});

story!(a_session_proves_for_its_own_account_alone, |app| async move {
    let awa = signed_up(&app, AWA).await;
    let ben = signed_up(&app, "ben@example.org").await;
    app.forward(FRESH);
    credentials::prove(&app, &ben.actor, &ben.token, PASSWORD, &phone()).await.unwrap();
    let mixed = credentials::set_password(&app, &awa.actor, &ben.token, "another long password", &phone()).await;
    assert!(matches!(mixed, Err(Error::Forbidden)));
});

story!(one_ends_ones_own_sessions_and_no_others, |app| async move {
    let awa = signed_up(&app, AWA).await;
    let elsewhere = credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    let ben = signed_up(&app, "ben@example.org").await;
    let of_ben = people::sessions(&app, &ben.actor, account(&ben)).await.unwrap();
    let stolen = credentials::end_session(&app, &awa.actor, &of_ben[0].id, &phone()).await;
    assert!(matches!(stolen, Err(Error::NotFound)));
    assert_eq!(who(&app, &ben.token).await, ben.actor);
    let listed = people::sessions(&app, &awa.actor, account(&awa)).await.unwrap();
    let devices: Vec<_> = listed.iter().map(|one| one.device.as_str()).collect();
    assert_eq!(listed.len(), 2);
    assert!(devices.contains(&"Chrome on Windows") && devices.contains(&"Firefox on Android"));
    assert_eq!(credentials::end_others(&app, &awa.actor, &awa.token, &phone()).await.unwrap(), 1);
    assert_eq!(who(&app, &elsewhere.token).await, Actor::Visitor);
    assert_eq!(credentials::end_others(&app, &awa.actor, &awa.token, &phone()).await.unwrap(), 0);
    assert_eq!(log(&app, &awa).await.last(), Some(&"sessions-ended"));
    assert_eq!(who(&app, &ben.token).await, ben.actor);
});

story!(a_closed_account_has_no_way_in, |app| async move {
    let awa = signed_up(&app, AWA).await;
    credentials::ask_for_link(&app, AWA, Purpose::Reset, "en", &phone()).await.unwrap();
    let reset = mailed(&app, "reset-password").await;
    people::close(&app, &Actor::Operator, account(&awa)).await.unwrap();
    assert_eq!(key(credentials::sign_in(&app, AWA, PASSWORD, &phone()).await), "problem-sign-in");
    assert_eq!(key(credentials::reset(&app, &reset, "another long password", &phone()).await), "problem-link");
    credentials::sign_up(&app, AWA, "en", &phone()).await.unwrap();
    credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &phone()).await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM mail WHERE letter = 'sign-in-link'").await, 0);
    assert_eq!(letters(&app, "address-has-account").await, 0);
});
