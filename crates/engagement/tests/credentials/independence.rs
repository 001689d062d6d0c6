//! Independence: whoever keeps accounts gets no way into those that act, or may come to act, for an organization.

use super::*;
use engagement::people::Purpose;
use jiff::SignedDuration;

story!(an_administrator_makes_no_link_into_an_account_of_civil_society, |app| async move {
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let awa = signed_up(&app, AWA).await;
    let try_all = async || {
        let id = account(&awa);
        let add = people::add(&app, &administrator.actor, AWA, &at_headquarters(Role::Viewer)).await;
        assert_eq!(key(add), "problem-has-account");
        let link = people::new_link(&app, &administrator.actor, id).await;
        assert!(matches!(link, Err(Error::Forbidden)));
        let over = credentials::start_over(&app, &administrator.actor, id).await;
        assert!(matches!(over, Err(Error::Forbidden)));
    };
    try_all().await;
    let keepers = app.organization("River Keepers").await;
    people::give(&app, &Actor::Operator, account(&awa), &of(keepers, Role::Member)).await.unwrap();
    try_all().await;
    assert_ne!(who(&app, &awa.token).await, Actor::Visitor, "nothing was done");
});

story!(a_link_in_an_administrators_hand_is_void_once_the_account_acts_for_an_organization, |app| async move {
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let added = people::add(&app, &administrator.actor, AWA, &at_headquarters(Role::Viewer)).await.unwrap();
    let keepers = app.organization("River Keepers").await;
    people::give(&app, &Actor::Operator, added.account.id, &of(keepers, Role::FocalPoint)).await.unwrap();
    assert_eq!(key(credentials::sign_in_by_link(&app, &added.link.token, &desk()).await), "problem-link");
});

story!(a_link_that_was_handed_over_does_not_show_that_mail_arrives, |app| async move {
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let delegate = Membership { role: Role::Delegate, of: Of::State("MLI".to_owned()) };
    let added = people::add(&app, &administrator.actor, AWA, &delegate).await.unwrap();
    let by_hand = credentials::sign_in_by_link(&app, &added.link.token, &desk()).await.unwrap();
    assert_eq!(people::own(&app, &by_hand.actor).await.unwrap().confirmed_at, None);
    credentials::ask_for_link(&app, AWA, Purpose::SignIn, "en", &phone()).await.unwrap();
    let token = mailed(&app, "sign-in-link").await;
    let by_mail = credentials::sign_in_by_link(&app, &token, &phone()).await.unwrap();
    assert_eq!(people::own(&app, &by_mail.actor).await.unwrap().confirmed_at, Some(app.now()));
    assert_eq!(who(&app, &by_hand.token).await, Actor::Visitor, "who came before the owner is out");

    people::close(&app, &administrator.actor, added.account.id).await.unwrap();
    let again = people::add(&app, &administrator.actor, AWA, &delegate).await.unwrap();
    assert_eq!(again.account.confirmed_at, None, "whose the address is now is to be shown anew");
});

story!(a_colleague_whose_account_was_in_an_administrators_hand_confirms_the_address_anew, |app| async move {
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let awa = signed_up(&app, AWA).await;
    people::give(&app, &administrator.actor, account(&awa), &at_headquarters(Role::Viewer)).await.unwrap();
    assert!(people::can_be_linked(&app, &administrator.actor, account(&awa)).await.unwrap());
    let link = credentials::start_over(&app, &administrator.actor, account(&awa)).await.unwrap();
    let by_hand = credentials::sign_in_by_link(&app, &link.token, &desk()).await.unwrap();
    assert!(by_hand.half);
    let confirmed = people::own(&app, &by_hand.actor).await.unwrap().confirmed_at;
    assert_eq!(confirmed, None, "or the administrator could claim what belongs to that address");
});

story!(what_an_administrator_planted_does_not_open_an_account_that_acts_for_an_organization, |app| async move {
    let (administrator, _) = staff(&app, "admin@example.org", Role::Administrator).await;
    let delegate = Membership { role: Role::Delegate, of: Of::State("MLI".to_owned()) };
    let added = people::add(&app, &administrator.actor, AWA, &delegate).await.unwrap();
    let by_hand = credentials::sign_in_by_link(&app, &added.link.token, &desk()).await.unwrap();
    credentials::set_password(&app, &by_hand.actor, &by_hand.token, PASSWORD, &desk()).await.unwrap();
    let again = credentials::sign_in(&app, AWA, PASSWORD, &desk()).await.unwrap();
    assert_ne!(who(&app, &again.token).await, Actor::Visitor);

    app.forward(SignedDuration::from_mins(1));
    let keepers = of(app.organization("River Keepers").await, Role::Member);
    people::invite(&app, &Actor::Operator, AWA, &keepers, ("River Keepers", "IOM"), "en").await.unwrap();
    let own = credentials::accept_invitation(&app, &mailed(&app, "invited").await, &phone()).await.unwrap();
    assert_eq!(key(credentials::sign_in(&app, AWA, PASSWORD, &desk()).await), "problem-sign-in");
    assert_eq!(who(&app, &again.token).await, Actor::Visitor);
    assert_ne!(who(&app, &own.token).await, Actor::Visitor, "its owner came in by the link");

    app.forward(SignedDuration::from_mins(1));
    credentials::set_password(&app, &own.actor, &own.token, "the well in the dry months", &phone()).await.unwrap();
    let draft = engagement::organizations::Draft { name: "Well Diggers".into(), ..Default::default() };
    engagement::claims::register(&app, &own.actor, &draft).await.unwrap();
    assert_ne!(who(&app, &own.token).await, Actor::Visitor, "what she set up herself stays");
});
