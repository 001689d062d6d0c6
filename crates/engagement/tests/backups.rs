//! Backups: consistent while others write, restored on either engine, refused where they would harm.

use crate::support::{Engine, TestApp};
use engagement::access::{Actor, Role};
use engagement::app::App;
use engagement::backups;
use engagement::db::{Value, insert_many};
use engagement::error::Error;
use engagement::{history, people, values};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::Uuid;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

async fn insert(app: &App, sql: &str, values: &[Value]) {
    let mut tx = app.db.write().await.unwrap();
    tx.execute(sql, values).await.unwrap();
    tx.commit().await.unwrap();
}

/// Organizations by their numbers, each with the one that it was merged into.
async fn organizations(app: &App, numbers: impl IntoIterator<Item = (u128, Option<u128>)>) {
    let columns = [
        "id",
        "name",
        "name_key",
        "name_language",
        "sort_key",
        "civil_society",
        "network",
        "confidentiality",
        "owner_kind",
        "activities",
        "created_at",
        "changed_at",
        "merged_into",
    ];
    let rows = numbers.into_iter().map(|(number, merged_into)| {
        let name = format!("Réseau \"{number}\"\n\u{1F33E}");
        let flags = (true, number % 2 == 0);
        values![
            id(number),
            &name,
            &name,
            "fr",
            vec![0_u8, 255],
            flags.0,
            flags.1,
            "public",
            "office",
            0,
            app.now(),
            app.now(),
            merged_into.map(id),
        ]
        .to_vec()
    });
    let mut tx = app.db.write().await.unwrap();
    insert_many(&mut tx, "organization", &columns, rows.collect::<Vec<_>>(), "").await.unwrap();
    tx.commit().await.unwrap();
}

async fn file(app: &App, text: &str) -> String {
    let mut incoming = app.files.receive().unwrap();
    incoming.write(text.as_bytes()).unwrap();
    let stored = app.files.keep(incoming, "presence.csv").unwrap();
    let sql = "INSERT INTO file (hash, name, media_type, bytes, stored_at) VALUES ($1, $2, $3, $4, $5)";
    let bytes = i64::try_from(stored.bytes).unwrap();
    insert(app, sql, values![&stored.hash, &stored.name, &stored.media_type, bytes, app.now()]).await;
    stored.hash
}

/// Rows of every kind of value, and rows that refer to rows that stand behind them.
async fn fill(app: &App) -> String {
    organizations(app, [(11, None), (1, Some(11))].into_iter().chain((100..2500).map(|number| (number, None))))
        .await;
    insert(
        app,
        "INSERT INTO source (id, name, name_key, created_at) VALUES ($1, 'a', 'a', $2)",
        values![id(1), app.now()],
    )
    .await;
    let hash = file(app, "organization,place\nRéseau,Kayes").await;
    let sql = "INSERT INTO import (id, source_id, file_hash, file_name, kind, mapping, state, rows_read, actor_kind, created_at)
               VALUES ($1, $1, $2, 'a', 'presence', '{}', 'done', 1, 'operator', $3)";
    insert(app, sql, values![id(1), &hash, app.now()]).await;
    let sql = "INSERT INTO match_question (id, source_id, import_id, name, name_key, waiting, source_row,
                 candidate_id, score, reasons, state, asked_at)
               VALUES ($1, $1, $1, 'a', 'a', $5, 1, $2, $3, '[]', 'open', $4)";
    let long = app.db.engine().long(format!("{{\"name\":\"{}\"}}", "Réseau ".repeat(90)));
    insert(app, sql, values![id(1), id(11), 0.1 + 0.2, app.now(), long]).await;
    people::add(app, &Actor::Operator, "awa@example.org", &Role::Administrator.at_headquarters().unwrap())
        .await
        .unwrap();
    hash
}

/// Every row of every table that a backup takes along.
async fn everything(app: &App) -> Vec<(String, Vec<Vec<Value>>)> {
    let mut snapshot = app.db.snapshot().await.unwrap();
    let mut all = Vec::new();
    for table in snapshot.tables().await.unwrap() {
        if ["link", "session", "attempt", "mail", "openid_ceremony", "first_run"].contains(&table.name.as_str()) {
            continue;
        }
        let columns: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
        let rows =
            snapshot.rows(&format!("SELECT {} FROM {}", columns.join(", "), table.name), &[]).await.unwrap();
        let read = |row| {
            table.columns.iter().enumerate().map(|(at, column)| column.holds.read(row, at).unwrap()).collect()
        };
        let mut rows: Vec<Vec<Value>> = rows.iter().map(read).collect();
        rows.sort_by_key(|row| format!("{row:?}"));
        all.push((table.name, rows));
    }
    all
}

async fn restore(file: &Path, into: &TestApp) -> engagement::error::Result<backups::Restored> {
    backups::restore(&Actor::Operator, &into.clock, file, &into.data, Some(into.url())).await
}

story!(a_register_is_restored_on_either_engine_as_it_was, |app| async move {
    let hash = fill(&app).await;
    let file = app.path("register.backup");
    let saved = backups::backup(&app, &Actor::Operator, &file).await.unwrap();
    assert_eq!((saved.files, saved.missing.len()), (1, 0));
    let before = everything(&app).await;
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let other = app.other(engine, &format!("{engine:?}")).await;
        let restored = restore(&file, &other).await.unwrap();
        assert_eq!((restored.rows, restored.files), (saved.rows, 1));
        assert!(other.files.path(&hash).exists());
        other.sql("DELETE FROM history WHERE act = 'register.restore'").await;
        assert_eq!(everything(&other).await, before);
        assert_eq!(other.number("SELECT count(*) FROM link").await, 0, "nobody is signed in by it");
        // References are checked again.
        let mut tx = other.db.write().await.unwrap();
        let stray = "INSERT INTO organization_identifier (organization_id, scheme, number) VALUES ($1, 'a', 'b')";
        assert!(tx.execute(stray, values![id(9)]).await.is_err());
    }
});

/// Moves one activity from one organization to another, and tells it in two entries.
async fn move_one(app: &App, from: u128, to: u128) {
    let mut tx = app.db.write().await.unwrap();
    for (number, by) in [(from, -1), (to, 1)] {
        let sql = "UPDATE organization SET activities = activities + $2 WHERE id = $1";
        tx.execute(sql, values![id(number), by]).await.unwrap();
        history::record(&mut tx, history::of(app.now(), &Actor::System, "test", "organization", id(number), ()));
    }
    tx.commit().await.unwrap();
}

story!(a_backup_holds_one_moment_while_others_write, |app| async move {
    fill(&app).await;
    let done = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..3_u128)
        .map(|writer| {
            let (app, done) = (app.share(), done.clone());
            tokio::spawn(async move {
                let mut moves = 0;
                while !done.load(Ordering::SeqCst) {
                    move_one(&app, 100 + writer, 2499 - writer).await;
                    moves += 1;
                    tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                }
                moves
            })
        })
        .collect();
    let mut files = Vec::new();
    for round in 0..2 {
        files.push(app.path(&format!("{round}.backup")));
        backups::backup(&app, &Actor::Operator, &files[round]).await.unwrap();
    }
    done.store(true, Ordering::SeqCst);
    for writer in writers {
        assert!(writer.await.unwrap() > 0, "writers go on meanwhile");
    }
    for (round, file) in files.iter().enumerate() {
        let other = app.other(app.db.engine(), &format!("restored{round}")).await;
        restore(file, &other).await.unwrap();
        assert_eq!(other.number("SELECT CAST(sum(activities) AS BIGINT) FROM organization").await, 0);
        let told = "SELECT count(*) FROM history WHERE act = 'test'";
        let last = "SELECT max(number) - (SELECT count(*) FROM history) FROM history";
        assert_eq!(other.number(told).await % 2, 0, "whole transactions");
        assert_eq!(other.number(last).await, 0, "no gap");
    }
});

story!(only_an_empty_register_is_restored_into, |app| async move {
    organizations(&app, [(10, None)]).await;
    let file = app.path("register.backup");
    backups::backup(&app, &Actor::Operator, &file).await.unwrap();
    let full = restore(&file, &app).await;
    assert!(matches!(full, Err(Error::Conflict(message)) if message.key == "conflict-register-not-empty"));
    assert_eq!(app.number("SELECT count(*) FROM organization").await, 1);

    let other = app.other(app.db.engine(), "other").await;
    let visitor = backups::restore(&Actor::Visitor, &other.clock, &file, &other.data, Some(other.url())).await;
    assert!(matches!(visitor, Err(Error::Forbidden)));
    restore(&file, &other).await.unwrap();
    assert!(restore(&file, &other).await.is_err(), "not twice");
    // A database without tables is made as well.
    let url = app.empty_database("fresh").await;
    let data = app.path("fresh");
    backups::restore(&Actor::Operator, &app.clock, &file, &data, Some(&url)).await.unwrap();
});

story!(a_damaged_archive_is_refused_and_nothing_is_written, |app| async move {
    fill(&app).await;
    let file = app.path("register.backup");
    backups::backup(&app, &Actor::Operator, &file).await.unwrap();
    let whole = std::fs::read(&file).unwrap();
    let other = app.other(app.db.engine(), "other").await;
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 0x55;
    let damaged = [Vec::new(), b"no archive".to_vec(), whole[..whole.len() / 2].to_vec(), flipped];
    for (number, content) in damaged.into_iter().enumerate() {
        let bad = app.path("damaged.backup");
        std::fs::write(&bad, content).unwrap();
        let refused = restore(&bad, &other).await;
        assert!(matches!(refused, Err(Error::Invalid(_))), "damage {number}: {refused:?}");
        assert_eq!(other.number("SELECT count(*) FROM organization").await, 0);
    }
    assert!(restore(&app.path("no such file"), &other).await.is_err());
    restore(&file, &other).await.unwrap();
});

story!(a_file_that_is_gone_is_named_and_the_rest_is_saved, |app| async move {
    let hash = fill(&app).await;
    std::fs::remove_file(app.files.path(&hash)).unwrap();
    let file = app.path("register.backup");
    let saved = backups::backup(&app, &Actor::Operator, &file).await.unwrap();
    assert_eq!((saved.files, &saved.missing[..]), (0, &[hash.clone()][..]));
    let other = app.other(app.db.engine(), "other").await;
    assert_eq!(restore(&file, &other).await.unwrap().missing, [hash]);
    assert!(matches!(backups::backup(&app, &Actor::Visitor, &file).await, Err(Error::Forbidden)));
});
