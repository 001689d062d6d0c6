//! Second factors: set up, used, lost.

use super::*;
use engagement::credentials::{FRESH, Missing, RECOVERY_CODES};
use jiff::SignedDuration;

story!(staff_without_a_second_factor_sets_one_up_before_anything_else, |app| async move {
    let added = people::add(&app, &Actor::Operator, AWA, &at_headquarters(Role::Editor)).await.unwrap();
    let vouched = credentials::sign_in_by_link(&app, &added.link.token, &phone()).await.unwrap();
    assert!(!vouched.half, "the operator vouches");
    credentials::set_password(&app, &vouched.actor, &vouched.token, PASSWORD, &phone()).await.unwrap();

    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    assert!(half.half);
    assert_eq!(who(&app, &half.token).await, Actor::Visitor);
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Factor));
    let told = credentials::new_factor(&app, &half.token).await.unwrap();
    assert!(told.uri.contains(&told.secret));
    assert_eq!(credentials::same_factor(&app, &half.token, &told.secret).await.unwrap(), told);
    let right = code(&app, &told.secret);
    let wrong = if right == "000000" { "000001" } else { "000000" };
    let tried = credentials::confirm_factor(&app, &half.token, &told.secret, wrong, &phone()).await;
    assert_eq!(key(tried), "problem-code");
    let tried = credentials::confirm_factor(&app, &half.token, "AAAA", &right, &phone()).await;
    assert_eq!(key(tried), "problem-code", "a secret is as long as it must be");
    let (codes, whole) =
        credentials::confirm_factor(&app, &half.token, &told.secret, &right, &phone()).await.unwrap();
    let whole = whole.unwrap();
    assert_eq!(codes.len(), RECOVERY_CODES);
    assert_ne!(whole.token, half.token);
    assert_eq!(who(&app, &half.token).await, Actor::Visitor, "the secret of the half session is worth nothing");
    assert_eq!(who(&app, &whole.token).await.account(), whole.actor.account());
    assert_eq!(letters(&app, "second-factor-changed").await, 1);
    let again = credentials::confirm_factor(&app, &whole.token, &told.secret, &right, &phone()).await;
    assert_eq!(key(again), "conflict-has-factor");
});

story!(a_code_is_right_once, |app| async move {
    let (_, secret) = staff(&app, AWA, Role::Editor).await;
    app.forward(SignedDuration::from_mins(1));
    let right = code(&app, &secret);
    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Code));
    credentials::complete(&app, &half.token, &right, &phone()).await.unwrap();
    let again = credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    assert_eq!(key(credentials::complete(&app, &again.token, &right, &desk()).await), "problem-code");
    assert_eq!(key(credentials::complete(&app, &half.token, &right, &desk()).await), "conflict-sign-in-again");
    assert_eq!(who(&app, &again.token).await, Actor::Visitor);
});

story!(of_two_who_come_with_one_code_one_is_let_in, |app| async move {
    let (_, secret) = staff(&app, AWA, Role::Editor).await;
    app.forward(SignedDuration::from_mins(1));
    let right = code(&app, &secret);
    let mut tries = Vec::new();
    for _ in 0..4 {
        let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
        let (app, right) = (app.share(), right.clone());
        tries.push(tokio::spawn(async move {
            credentials::complete(&app, &half.token, &right, &phone()).await.is_ok()
        }));
    }
    let won = futures_util::future::join_all(tries).await.into_iter().filter(|won| *won.as_ref().unwrap()).count();
    assert_eq!(won, 1);
});

story!(a_recovery_code_stands_in_once, |app| async move {
    let (session, _) = staff(&app, AWA, Role::Editor).await;
    let codes = credentials::renew_codes(&app, &session.actor, &session.token, &phone()).await.unwrap();
    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    let typed = codes[0].to_uppercase().replace('-', " ");
    let whole = credentials::complete(&app, &half.token, &typed, &phone()).await.unwrap();
    assert_eq!(credentials::held(&app, &whole.actor).await.unwrap().recovery_codes, 9);
    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    assert_eq!(key(credentials::complete(&app, &half.token, &codes[0], &phone()).await), "problem-code");

    let renewed = credentials::renew_codes(&app, &whole.actor, &whole.token, &phone()).await.unwrap();
    assert_eq!(key(credentials::complete(&app, &half.token, &codes[1], &phone()).await), "problem-code");
    assert!(credentials::complete(&app, &half.token, &renewed[1], &phone()).await.is_ok());
    app.forward(FRESH);
    let stale = credentials::renew_codes(&app, &whole.actor, &whole.token, &phone()).await;
    assert_eq!(key(stale), "conflict-prove");
});

story!(a_member_chooses_whether_to_have_one, |app| async move {
    let session = signed_up(&app, AWA).await;
    app.forward(FRESH);
    assert_eq!(key(credentials::new_factor(&app, &session.token).await), "conflict-prove");
    credentials::prove(&app, &session.actor, &session.token, PASSWORD, &phone()).await.unwrap();
    let secret = credentials::new_factor(&app, &session.token).await.unwrap().secret;
    let (_, still) =
        credentials::confirm_factor(&app, &session.token, &secret, &code(&app, &secret), &phone()).await.unwrap();
    assert!(still.is_none() && credentials::held(&app, &session.actor).await.unwrap().second_factor);
    assert!(credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap().half);
    credentials::remove_factor(&app, &session.actor, &session.token, &phone()).await.unwrap();
    assert!(!credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap().half);
    let none = credentials::remove_factor(&app, &session.actor, &session.token, &phone()).await;
    assert!(matches!(none, Err(Error::NotFound)));
    assert_eq!(letters(&app, "second-factor-changed").await, 2);
});

story!(staff_cannot_be_without, |app| async move {
    let (session, _) = staff(&app, AWA, Role::Editor).await;
    let removed = credentials::remove_factor(&app, &session.actor, &session.token, &phone()).await;
    assert_eq!(key(removed), "conflict-staff-factor");
});

story!(whoever_joins_the_staff_signs_in_anew_with_a_second_factor, |app| async move {
    let session = signed_up(&app, AWA).await;
    people::give(&app, &Actor::Operator, account(&session), &at_headquarters(Role::Viewer)).await.unwrap();
    assert_eq!(who(&app, &session.token).await, Actor::Visitor);
    let half = credentials::sign_in(&app, AWA, PASSWORD, &phone()).await.unwrap();
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Factor));
});

story!(starting_over_takes_all_credentials_away, |app| async move {
    let (session, _) = staff(&app, AWA, Role::Editor).await;
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let link = credentials::start_over(&app, &administrator.actor, account(&session)).await.unwrap();
    assert_eq!(who(&app, &session.token).await, Actor::Visitor);
    assert_eq!(key(credentials::sign_in(&app, AWA, PASSWORD, &phone()).await), "problem-sign-in");
    let half = credentials::sign_in_by_link(&app, &link.token, &phone()).await.unwrap();
    assert_eq!(credentials::missing(&app, &half.token).await.unwrap(), Some(Missing::Factor));
});
