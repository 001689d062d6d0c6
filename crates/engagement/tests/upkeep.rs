//! Upkeep: what nobody needs any more goes by itself.

use engagement::access::{Actor, Role};
use engagement::{jobs, people, upkeep, values};
use jiff::SignedDuration;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

story!(what_has_ended_or_was_broken_off_is_cleared, |app| async move {
    people::add(&app, &Actor::Operator, "awa@example.org", &Role::Editor.at_headquarters().unwrap())
        .await
        .unwrap();
    let keep = |text: &str| {
        let mut incoming = app.files.receive().unwrap();
        incoming.write(text.as_bytes()).unwrap();
        app.files.path(&app.files.keep(incoming, "a.csv").unwrap().hash)
    };
    let (known, unknown, fresh) = (keep("known"), keep("unknown"), keep("fresh"));
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    for path in [&known, &unknown] {
        std::fs::File::options().append(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }
    let mut tx = app.db.write().await.unwrap();
    let hash = known.file_name().unwrap().to_str().unwrap();
    let sql = "INSERT INTO file (hash, name, media_type, bytes, stored_at) VALUES ($1, 'a', 'text/plain', 5, $2)";
    tx.execute(sql, values![hash, app.now()]).await.unwrap();
    tx.commit().await.unwrap();

    app.forward(SignedDuration::from_hours(25));
    let (stop, shutdown) = watch::channel(false);
    let node = tokio::spawn(jobs::run(app.share(), Arc::new(upkeep::handlers()), shutdown));
    for _ in 0..500 {
        if app.number("SELECT count(*) FROM job WHERE state = 'done'").await == 8 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    stop.send(true).unwrap();
    node.await.unwrap();
    assert_eq!(app.number("SELECT count(*) FROM link").await, 0);
    assert_eq!((known.exists(), unknown.exists(), fresh.exists()), (true, false, true));
});
