//! Stories of personal data: exported, erased, reminded of.

use crate::support::{Engine, TestApp};
use engagement::access::{Act, Actor};
use engagement::claims;
use engagement::credentials::{self, Origin};
use engagement::error::Error;
use engagement::organizations::Draft;
use engagement::people::{self, Doer, Purpose};
use engagement::personal::{self, FIELDS};
use jiff::SignedDuration;

const EMAIL: &str = "awa.keita@example.org";

/// Someone who signed up, named herself, chose a password and claims an organization; her session.
async fn awa(app: &TestApp) -> (Actor, String) {
    credentials::sign_up(app, EMAIL, "fr", &Origin::default()).await.unwrap();
    let mut conn = app.db.read().await.unwrap();
    let values: String = conn.value("SELECT letter_values FROM mail", &[]).await.unwrap().unwrap();
    drop(conn);
    let token: String = values.split("/sign-up/").nth(1).unwrap().chars().take(64).collect();
    assert_eq!(people::whose_link(app, &token, Purpose::Confirm).await.unwrap().email, EMAIL);
    let origin = Origin { address: None, device: "Firefox on Android".into() };
    let signed_in =
        credentials::confirm(app, &token, "Awa Keita", "the river is wide", "fr", &origin).await.unwrap();
    let id = app.organization("River Keepers of Gao").await;
    claims::make(app, &signed_in.actor, id, "I am Awa Keita, its director").await.unwrap();
    (signed_in.actor, signed_in.token)
}

/// Every place in the database, but for the letter that says farewell, in which a text still stands.
async fn places(app: &TestApp, text: &str) -> Vec<String> {
    let mut conn = app.db.read().await.unwrap();
    let tables = conn.rows("SELECT name FROM sqlite_master WHERE type = 'table'", &[]).await.unwrap();
    let mut found = Vec::new();
    for table in tables.iter().map(|row| row.get::<String>(0).unwrap()) {
        let columns = conn.rows(&format!("SELECT name FROM pragma_table_info('{table}')"), &[]).await.unwrap();
        for column in columns.iter().map(|row| row.get::<String>(0).unwrap()) {
            let but = if table == "mail" { "AND letter <> 'account-erased'" } else { "" };
            let sql =
                format!("SELECT count(*) FROM {table} WHERE lower(CAST({column} AS TEXT)) LIKE '%{text}%' {but}");
            if conn.value::<i64>(&sql, &[]).await.unwrap() != Some(0) {
                found.push(format!("{table}.{column}"));
            }
        }
    }
    found
}

story!(a_person_is_given_all_that_is_held_and_goes_without_a_trace, |app| async move {
    let (actor, session) = awa(&app).await;
    let held = personal::export(&app, &actor).await.unwrap();
    assert_eq!(held["account"][0]["email"], EMAIL);
    assert_eq!(held["claims"][0]["words"], "I am Awa Keita, its director");
    assert_eq!(held["sessions"][0]["device"], "Firefox on Android");
    assert!(!held.to_string().contains("argon2"), "no secrets");
    assert!(matches!(personal::export(&app, &Actor::Visitor).await, Err(Error::Forbidden)));
    personal::erase(&app, &actor, &session).await.unwrap();
    assert_eq!(people::who(&app, &session).await.unwrap().0, Actor::Visitor);
    assert_eq!(app.number("SELECT count(*) FROM claim WHERE state = 'open'").await, 0);
    let listed = people::list(&app, &Actor::Operator).await.unwrap();
    assert!(listed.iter().all(|one| Some(one.id) != actor.account()), "{listed:?}");
    if app.db.engine() == Engine::Sqlite {
        for text in ["keita", "firefox"] {
            assert_eq!(places(&app, text).await, Vec::<String>::new(), "{text}");
        }
    }
    let again = credentials::sign_up(&app, EMAIL, "fr", &Origin::default()).await;
    assert!(again.is_ok(), "and may come back as someone new");
});

story!(erasing_needs_a_fresh_proof_and_a_successor, |app| async move {
    let (actor, session) = awa(&app).await;
    app.forward(credentials::FRESH);
    let stale = personal::erase(&app, &actor, &session).await;
    assert!(matches!(stale, Err(Error::Conflict(message)) if message.key == "conflict-prove"));
    credentials::prove(&app, &actor, &session, "the river is wide", &Origin::default()).await.unwrap();
    let draft = Draft { name: "Water for Mopti".into(), ..Draft::default() };
    let own = claims::register(&app, &actor, &draft).await.unwrap();
    let id = actor.account().unwrap();
    let who = async |actor| people::doers(&app, actor, &[id]).await.unwrap().remove(&id);
    let now = people::acting(&app, id).await.unwrap();
    assert_eq!(who(&now).await, Some(Doer::Known(EMAIL.to_owned())), "her colleagues know her, as she does");
    personal::erase(&app, &actor, &session).await.unwrap();
    assert!(
        !people::acting(&app, actor.account().unwrap())
            .await
            .is_ok_and(|actor| actor.may(Act::KeepMembership(own)))
    );
    assert_eq!(who(&Actor::Operator).await, Some(Doer::Former));
    assert_eq!(who(&Actor::Visitor).await, None);
});

story!(who_never_returns_is_told_and_then_erased, |app| async move {
    awa(&app).await;
    assert_eq!(personal::clear(&app, &Actor::System).await.unwrap(), (0, 0));
    app.forward(SignedDuration::from_hours(2 * 365 * 24 + 1));
    assert_eq!(personal::clear(&app, &Actor::System).await.unwrap(), (1, 0));
    assert_eq!(personal::clear(&app, &Actor::System).await.unwrap(), (0, 0), "told once");
    app.forward(SignedDuration::from_hours(61 * 24));
    assert_eq!(personal::clear(&app, &Actor::System).await.unwrap(), (0, 1));
    assert_eq!(app.number("SELECT count(*) FROM account WHERE email <> ''").await, 0);
});

story!(the_fields_of_personal_data_are_those_of_the_tables, |app| async move {
    for field in FIELDS {
        app.number(&format!("SELECT count({}) FROM {}", field.column, field.table)).await;
    }
});
