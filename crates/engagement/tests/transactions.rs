//! What every verb stands on: transactions that interleave, history in the order of commit, writers that do not fail.

use engagement::access::Actor;
use engagement::app::App;
use engagement::db::Tx;
use engagement::history;
use engagement::values;
use futures_util::future::join_all;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use uuid::Uuid;

fn tell(app: &App, tx: &mut Tx, act: &'static str) {
    history::record(tx, history::of(app.now(), &Actor::System, act, "test", Uuid::nil(), ()));
}

async fn numbers_after(app: &App, number: i64) -> Vec<i64> {
    let mut conn = app.db.read().await.unwrap();
    let rows = conn.rows("SELECT number FROM history WHERE number > $1 ORDER BY number", values![number]).await;
    rows.unwrap().iter().map(|row| row.get(0).unwrap()).collect()
}

/// A transaction that writes for a while, and now and then gives up.
async fn write_once(app: &App, round: u64) -> bool {
    let mut tx = app.db.write().await.unwrap();
    tell(app, &mut tx, "first");
    tx.execute("UPDATE job SET attempts = attempts WHERE kind = 'none'", &[]).await.unwrap();
    tokio::time::sleep(Duration::from_millis(round % 3)).await;
    tell(app, &mut tx, "second");
    if round % 5 == 4 {
        return false;
    }
    tx.commit().await.unwrap();
    true
}

story!(a_follower_misses_nothing_while_transactions_interleave, |app| async move {
    let done = Arc::new(AtomicBool::new(false));
    let node = app.node().await;
    let follower = {
        let (app, done) = (node.clone(), done.clone());
        tokio::spawn(async move {
            let mut seen = Vec::new();
            loop {
                let last_round = done.load(Ordering::SeqCst);
                seen.extend(numbers_after(&app, seen.last().copied().unwrap_or(0)).await);
                if last_round {
                    return seen;
                }
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
    };
    let writers = (0..8_u64).map(|writer| {
        let app = if writer % 2 == 0 { app.share() } else { node.clone() };
        tokio::spawn(async move {
            let mut committed = 0;
            for round in 0..25 {
                committed += i64::from(write_once(&app, round + writer).await);
            }
            committed
        })
    });
    let committed: i64 = join_all(writers).await.into_iter().map(Result::unwrap).sum();
    done.store(true, Ordering::SeqCst);
    let seen = follower.await.unwrap();
    assert_eq!(seen, (1..=committed * 2).collect::<Vec<_>>(), "no number missed, skipped or seen twice");
});

story!(what_is_dropped_before_commit_leaves_nothing, |app| async move {
    let insert = "INSERT INTO source (id, name, name_key, created_at) VALUES ($1, 'a', 'a', $2)";
    {
        let mut tx = app.db.write().await.unwrap();
        tx.execute(insert, values![Uuid::nil(), app.now()]).await.unwrap();
        tell(&app, &mut tx, "never");
    }
    {
        let mut tx = app.db.write().await.unwrap();
        tx.execute(insert, values![Uuid::nil(), app.now()]).await.unwrap();
        assert!(tx.execute(insert, values![Uuid::nil(), app.now()]).await.is_err(), "the same id again");
    }
    assert_eq!(app.number("SELECT count(*) FROM source").await, 0);
    assert_eq!(numbers_after(&app, 0).await, Vec::<i64>::new());
});

/// Finds a number and saves it plus one, as every verb does with its record.
async fn find_then_save(app: &App) {
    let mut tx = app.db.write().await.unwrap();
    let lock = tx.engine().for_update();
    let find = format!("SELECT attempts FROM job WHERE kind = 'counter'{lock}");
    let found: i64 = tx.value(&find, &[]).await.unwrap().unwrap();
    tokio::task::yield_now().await;
    tx.execute("UPDATE job SET attempts = $1 WHERE kind = 'counter'", values![found + 1]).await.unwrap();
    tell(app, &mut tx, "count");
    tx.commit().await.unwrap();
}

story!(eight_writers_find_and_save_without_one_failing, |app| async move {
    let mut tx = app.db.write().await.unwrap();
    let insert = "INSERT INTO job (id, kind, payload, state, attempts, run_at, created_at)
                  VALUES ($1, 'counter', '', 'done', 0, $2, $2)";
    tx.execute(insert, values![Uuid::nil(), app.now()]).await.unwrap();
    tx.commit().await.unwrap();
    // Four in this process and four in another.
    let node = app.node().await;
    let writers = (0..8).map(|writer| {
        let app = if writer % 2 == 0 { app.share() } else { node.clone() };
        tokio::spawn(async move {
            for _ in 0..25 {
                find_then_save(&app).await;
            }
        })
    });
    join_all(writers).await.into_iter().for_each(|writer| writer.unwrap());
    assert_eq!(app.number("SELECT attempts FROM job WHERE kind = 'counter'").await, 200);
    assert_eq!(app.number("SELECT count(*) FROM history").await, 200);
});
