//! People: accounts, links that sign in once, sessions.

use crate::support::TestApp;
use engagement::access::{Actor, Role};
use engagement::credentials::{self, Origin};
use engagement::error::Error;
use engagement::people::{self, Doer};
use jiff::SignedDuration;

async fn signed_in(app: &TestApp, email: &str, role: Role) -> people::SignedIn {
    let added = people::add(app, &Actor::Operator, email, &role.at_headquarters().unwrap()).await.unwrap();
    credentials::sign_in_by_link(app, &added.link.token, &Origin::default()).await.unwrap()
}

fn account(actor: &Actor) -> engagement::ids::AccountId {
    actor.account().unwrap()
}

story!(an_account_is_added_signs_in_once_and_signs_out, |app| async move {
    let added = people::add(&app, &Actor::Operator, " Awa@Example.org ", &Role::Editor.at_headquarters().unwrap())
        .await
        .unwrap();
    assert!(added.new);
    let session = credentials::sign_in_by_link(&app, &added.link.token, &Origin::default()).await.unwrap();
    assert_eq!(people::who(&app, &session.token).await.unwrap().0, session.actor);
    let again = credentials::sign_in_by_link(&app, &added.link.token, &Origin::default()).await;
    assert!(matches!(again, Err(Error::Invalid(problems)) if problems[0].message.key == "problem-link"));

    people::sign_out(&app, &session.actor, &session.token).await.unwrap();
    people::sign_out(&app, &session.actor, &session.token).await.unwrap();
    assert_eq!(people::who(&app, &session.token).await.unwrap().0, Actor::Visitor);
});

story!(an_address_that_is_known_is_given_a_new_link, |app| async move {
    let first = people::add(&app, &Actor::Operator, "awa@example.org", &Role::Editor.at_headquarters().unwrap())
        .await
        .unwrap();
    let second =
        people::add(&app, &Actor::Operator, "AWA@example.org", &Role::Administrator.at_headquarters().unwrap())
            .await
            .unwrap();
    assert!(!second.new);
    assert_eq!(second.account, first.account, "and keeps its role");
    assert!(
        credentials::sign_in_by_link(&app, &first.link.token, &Origin::default()).await.is_err(),
        "the earlier link is void"
    );
    assert!(credentials::sign_in_by_link(&app, &second.link.token, &Origin::default()).await.is_ok());
    assert_eq!(people::list(&app, &Actor::Operator).await.unwrap().len(), 1);
});

story!(of_two_who_come_with_one_link_one_is_signed_in, |app| async move {
    for round in 0..5 {
        let email = format!("awa{round}@example.org");
        let added =
            people::add(&app, &Actor::Operator, &email, &Role::Editor.at_headquarters().unwrap()).await.unwrap();
        let tries = (0..8).map(|_| {
            let (app, token) = (app.share(), added.link.token.clone());
            tokio::spawn(
                async move { credentials::sign_in_by_link(&app, &token, &Origin::default()).await.is_ok() },
            )
        });
        let won =
            futures_util::future::join_all(tries).await.into_iter().filter(|won| *won.as_ref().unwrap()).count();
        assert_eq!(won, 1);
    }
});

story!(two_who_add_one_address_at_once_make_one_account, |app| async move {
    let adds = (0..8).map(|_| {
        let app = app.share();
        tokio::spawn(async move {
            people::add(&app, &Actor::Operator, "awa@example.org", &Role::Editor.at_headquarters().unwrap())
                .await
                .unwrap()
        })
    });
    let added: Vec<_> = futures_util::future::join_all(adds).await.into_iter().map(Result::unwrap).collect();
    assert_eq!(added.iter().filter(|added| added.new).count(), 1);
    assert!(added.iter().all(|one| one.account.id == added[0].account.id));
});

story!(links_and_sessions_end_in_time, |app| async move {
    let added = people::add(&app, &Actor::Operator, "awa@example.org", &Role::Editor.at_headquarters().unwrap())
        .await
        .unwrap();
    app.forward(people::LINK_LASTS);
    assert!(
        credentials::sign_in_by_link(&app, &added.link.token, &Origin::default()).await.is_err(),
        "a day later"
    );

    let session = signed_in(&app, "awa@example.org", Role::Editor).await;
    for _ in 0..5 {
        app.forward(people::SESSION_IDLES - SignedDuration::from_hours(24));
        let still = people::who(&app, &session.token).await.unwrap().0;
        assert_eq!(still, if app.now() < session.expires_at { session.actor.clone() } else { Actor::Visitor });
    }
    let idle = signed_in(&app, "awa@example.org", Role::Editor).await;
    app.forward(people::SESSION_IDLES);
    assert_eq!(people::who(&app, &idle.token).await.unwrap().0, Actor::Visitor);
    assert_eq!(people::clear(&app, &Actor::System).await.unwrap(), 4, "two sessions, two links");
    assert_eq!(app.number("SELECT count(*) FROM session").await, 0);
});

story!(who_is_two_statements_and_notes_the_use_every_five_minutes, |app| async move {
    let session = signed_in(&app, "awa@example.org", Role::Editor).await;
    let statements = app.db.statements();
    people::who(&app, &session.token).await.unwrap();
    assert_eq!(app.db.statements() - statements, 2);
    app.forward(people::SEEN_WITHIN);
    people::who(&app, &session.token).await.unwrap();
    people::who(&app, &session.token).await.unwrap();
    assert_eq!(app.db.statements() - statements, 2 + 4 + 2);
    let listed = people::sessions(&app, &session.actor, account(&session.actor)).await.unwrap();
    assert_eq!(listed[0].seen_at, app.now());
});

story!(sessions_are_listed_and_ended_by_their_owner_and_by_administrators, |app| async move {
    let phone = signed_in(&app, "awa@example.org", Role::Editor).await;
    let desk = signed_in(&app, "awa@example.org", Role::Editor).await;
    let other = signed_in(&app, "binta@example.org", Role::Secretariat).await;
    let awa = account(&phone.actor);

    let listed = people::sessions(&app, &desk.actor, awa).await.unwrap();
    assert_eq!(listed.len(), 2);
    assert!(matches!(people::sessions(&app, &other.actor, awa).await, Err(Error::Forbidden)));
    let others = people::sessions(&app, &other.actor, account(&other.actor)).await.unwrap();
    assert!(matches!(people::revoke(&app, &desk.actor, awa, &others[0].id).await, Err(Error::NotFound)));
    assert_eq!(people::who(&app, &other.token).await.unwrap().0, other.actor, "it was not ended");

    for session in listed {
        people::revoke(&app, &Actor::Operator, awa, &session.id).await.unwrap();
    }
    assert_eq!(people::who(&app, &phone.token).await.unwrap().0, Actor::Visitor);
    assert!(matches!(people::revoke(&app, &Actor::Operator, awa, "no such").await, Err(Error::NotFound)));
});

story!(a_closed_account_is_out_at_once_and_can_be_opened_again, |app| async move {
    let session = signed_in(&app, "awa@example.org", Role::Administrator).await;
    let id = account(&session.actor);
    let link = people::new_link(&app, &session.actor, id).await.unwrap();
    people::close(&app, &Actor::Operator, id).await.unwrap();
    assert_eq!(people::who(&app, &session.token).await.unwrap().0, Actor::Visitor);
    assert!(credentials::sign_in_by_link(&app, &link.token, &Origin::default()).await.is_err());
    assert!(people::acting_as(&app, "awa@example.org").await.is_err());
    assert!(matches!(people::new_link(&app, &Actor::Operator, id).await, Err(Error::Conflict(_))));

    let again = people::add(&app, &Actor::Operator, "awa@example.org", &Role::Editor.at_headquarters().unwrap())
        .await
        .unwrap();
    assert_eq!(again.account.id, id);
    assert!(credentials::sign_in_by_link(&app, &again.link.token, &Origin::default()).await.is_ok());
    assert_eq!(people::acting_as(&app, "Awa@example.org").await.unwrap().account(), Some(id));
});

story!(only_administrators_manage_people, |app| async move {
    let officer = signed_in(&app, "awa@example.org", Role::Editor).await.actor;
    for actor in [&Actor::Visitor, &officer] {
        assert!(matches!(
            people::add(&app, actor, "b@example.org", &Role::Editor.at_headquarters().unwrap()).await,
            Err(Error::Forbidden)
        ));
        assert!(matches!(people::list(&app, actor).await, Err(Error::Forbidden)));
        let id = account(&officer);
        assert!(matches!(
            people::give(&app, actor, id, &Role::Administrator.at_headquarters().unwrap()).await,
            Err(Error::Forbidden)
        ));
        assert!(matches!(people::close(&app, actor, id).await, Err(Error::Forbidden)));
        assert!(matches!(people::new_link(&app, actor, id).await, Err(Error::Forbidden)));
    }
    people::give(&app, &Actor::Operator, account(&officer), &Role::Administrator.at_headquarters().unwrap())
        .await
        .unwrap();
    let now = people::acting_as(&app, "awa@example.org").await.unwrap();
    assert!(people::list(&app, &now).await.is_ok());
});

story!(the_history_tells_of_people_without_their_addresses, |app| async move {
    let session = signed_in(&app, "awa@example.org", Role::Administrator).await;
    people::close(&app, &session.actor, account(&session.actor)).await.unwrap();
    let rows = app.db.read().await.unwrap().rows("SELECT act, difference FROM history ORDER BY number", &[]).await;
    let told: Vec<(String, String)> =
        rows.unwrap().iter().map(|row| (row.get(0).unwrap(), row.get(1).unwrap())).collect();
    let acts: Vec<_> = told.iter().map(|(act, _)| act.as_str()).collect();
    assert_eq!(acts, ["account.add", "account.role", "account.link", "session.begin", "account.close"]);
    assert!(
        told.iter().all(|(_, difference)| !difference.contains("awa") && !difference.contains(&session.token))
    );
});

story!(who_did_what_is_known_to_staff_alone, |app| async move {
    let officer = signed_in(&app, "awa@example.org", Role::Editor).await.actor;
    let other = signed_in(&app, "ben@example.org", Role::Editor).await.actor;
    let known = people::doers(&app, &officer, &[account(&other)]).await.unwrap();
    assert_eq!(known.into_values().collect::<Vec<_>>(), [Doer::Known("ben@example.org".to_owned())]);
    assert!(people::doers(&app, &Actor::Visitor, &[account(&other)]).await.unwrap().is_empty());
});
