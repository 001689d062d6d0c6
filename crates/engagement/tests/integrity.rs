//! The check of the register: quiet on one that is whole, and it names each fault that was planted.

use crate::support::TestApp;
use engagement::access::Actor;
use engagement::app::App;
use engagement::collation::sort_key;
use engagement::db::Engine;
use engagement::error::Error;
use engagement::integrity::check;
use engagement::{history, values};
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

async fn execute(app: &App, sql: &str, values: &[engagement::db::Value]) {
    let mut tx = app.db.write().await.unwrap();
    tx.execute(sql, values).await.unwrap();
    tx.commit().await.unwrap();
}

async fn organization(app: &App, number: u128, name: &str) {
    let sql = "INSERT INTO organization (id, name, name_key, name_language, sort_key, civil_society, network,
                 confidentiality, owner_kind, activities, created_at, changed_at)
               VALUES ($1, $2, $3, 'fr', $4, TRUE, FALSE, 'public', 'office', 0, $5, $5)";
    let mut tx = app.db.write().await.unwrap();
    let key = matching::fold(name);
    tx.execute(sql, values![id(number), name, &key, sort_key(name), app.now()]).await.unwrap();
    let sql = "INSERT INTO organization_name (id, organization_id, kind, text, text_key, language)
               VALUES ($1, $1, 'official', $2, $3, 'fr')";
    tx.execute(sql, values![id(number), name, &key]).await.unwrap();
    let entry = history::of(app.now(), &Actor::System, "organization.add", "organization", id(number), ());
    history::record(&mut tx, entry);
    tx.commit().await.unwrap();
}

async fn whole(app: &TestApp) {
    for (number, name) in [(1, "Aide"), (2, "Baobab"), (3, "Croissant")] {
        organization(app, number, name).await;
    }
}

/// What the check finds, and in which record.
async fn found(app: &App) -> Vec<(&'static str, String)> {
    let findings = check(app, &Actor::Operator).await.unwrap();
    findings.into_iter().map(|finding| (finding.check, finding.message.values[0].1.clone())).collect()
}

story!(a_whole_register_has_no_findings, |app| async move {
    assert_eq!(found(&app).await, []);
    whole(&app).await;
    assert_eq!(found(&app).await, []);
    assert!(matches!(check(&app, &Actor::Visitor).await, Err(Error::Forbidden)));
});

story!(each_planted_fault_is_found, |app| async move {
    whole(&app).await;
    organization(&app, 4, "Delta").await;
    app.sql("DELETE FROM history WHERE number = 2").await;
    execute(&app, "UPDATE organization SET name = 'Autre' WHERE id = $1", values![id(1)]).await;
    execute(&app, "UPDATE organization SET sort_key = $2 WHERE id = $1", values![id(3), vec![9_u8]]).await;
    execute(&app, "UPDATE organization SET activities = 7 WHERE id = $1", values![id(4)]).await;
    assert_eq!(
        found(&app).await,
        [
            ("history-gap", "3".to_owned()),
            ("official-name", id(1).to_string()),
            ("name-key", id(1).to_string()),
            ("name-key", id(3).to_string()),
            ("activity-count", id(4).to_string()),
            ("untold", id(2).to_string()),
        ]
    );
});

story!(merges_that_go_round_and_references_into_nothing_are_found, |app| async move {
    whole(&app).await;
    for (from, into) in [(1, 2), (2, 1)] {
        execute(&app, "UPDATE organization SET merged_into = $2 WHERE id = $1", values![id(from), id(into)]).await;
    }
    execute(&app, "UPDATE history SET organization_id = $1 WHERE number = 1", values![id(99)]).await;
    assert_eq!(
        found(&app).await,
        [
            ("reference", id(99).to_string()),
            ("merge-cycle", id(1).to_string()),
            ("merge-cycle", id(2).to_string()),
        ]
    );
});

story!(files_that_are_gone_or_changed_are_found, |app| async move {
    let mut hashes = Vec::new();
    for text in ["one", "two", "six"] {
        let mut incoming = app.files.receive().unwrap();
        incoming.write(text.as_bytes()).unwrap();
        let stored = app.files.keep(incoming, "a.csv").unwrap();
        let sql =
            "INSERT INTO file (hash, name, media_type, bytes, stored_at) VALUES ($1, 'a', 'text/plain', 3, $2)";
        execute(&app, sql, values![&stored.hash, app.now()]).await;
        hashes.push(stored.hash);
    }
    assert_eq!(found(&app).await, []);
    std::fs::remove_file(app.files.path(&hashes[0])).unwrap();
    std::fs::write(app.files.path(&hashes[1]), "ten").unwrap();
    let mut wrong: Vec<_> = hashes[..2].iter().map(|hash| ("file", hash.clone())).collect();
    wrong.sort();
    assert_eq!(found(&app).await, wrong);
});

story!(damage_that_the_engine_sees_is_told, |app| async move {
    whole(&app).await;
    if app.db.engine() == Engine::Postgres {
        return;
    }
    app.sql("INSERT INTO organization_identifier SELECT id, 'a', 'b' FROM organization LIMIT 1").await;
    let file = app.data.join("parvis.sqlite");
    let beside = rusqlite::Connection::open(file).unwrap();
    beside
        .execute_batch("PRAGMA foreign_keys = OFF; UPDATE organization_identifier SET organization_id = x'00'")
        .unwrap();
    assert!(
        found(&app)
            .await
            .iter()
            .any(|(check, what)| *check == "database" && what.contains("organization_identifier"))
    );
});
