//! Jobs: each is done once, also when nodes work side by side and when one dies.

use crate::support::TestApp;
use engagement::access::Actor;
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::jobs::{self, Handlers};
use jiff::SignedDuration;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::watch;

async fn enqueue(app: &App, kind: &'static str, payload: i64) {
    let mut tx = app.db.write().await.unwrap();
    jobs::enqueue(app, &mut tx, kind, &payload, app.now()).await.unwrap();
    tx.commit().await.unwrap();
    jobs::wake(app);
}

/// Handlers that note which jobs they did.
fn noting(done: &Arc<Mutex<Vec<i64>>>) -> Handlers {
    let done = done.clone();
    Handlers::new().on("note", move |_: Arc<App>, payload: i64| {
        let done = done.clone();
        async move {
            tokio::task::yield_now().await;
            done.lock().unwrap().push(payload);
            Ok(())
        }
    })
}

/// Handlers whose jobs fail as often as asked.
fn failing(times: usize) -> Handlers {
    let count = Arc::new(AtomicUsize::new(0));
    Handlers::new().on("fail", move |_: Arc<App>, (): ()| {
        let failed = count.fetch_add(1, Ordering::SeqCst) < times;
        async move { if failed { Err(Error::internal("no line")) } else { Ok(()) } }
    })
}

async fn until(mut true_now: impl AsyncFnMut() -> bool) {
    for _ in 0..1500 {
        if true_now().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("30 seconds have passed in vain");
}

async fn in_state(app: &TestApp, state: &str) -> i64 {
    app.number(&format!("SELECT count(*) FROM job WHERE state = '{state}'")).await
}

story!(two_schedulers_do_a_hundred_jobs_once_each, |app| async move {
    let done = Arc::default();
    let (stop, shutdown) = watch::channel(false);
    let nodes = [app.share(), app.node().await]
        .map(|node| tokio::spawn(jobs::run(node, Arc::new(noting(&done)), shutdown.clone())));
    for payload in 0..100 {
        enqueue(&app, "note", payload).await;
    }
    until(async || in_state(&app, "done").await == 100).await;
    stop.send(true).unwrap();
    for node in nodes {
        node.await.unwrap();
    }
    let mut done = done.lock().unwrap().clone();
    done.sort_unstable();
    assert_eq!(done, (0..100).collect::<Vec<_>>());
});

story!(a_job_waits_for_its_time_and_for_a_node_that_can_do_it, |app| async move {
    let done = Arc::default();
    let mut tx = app.db.write().await.unwrap();
    let later = app.now() + SignedDuration::from_mins(10);
    jobs::enqueue(&app, &mut tx, "note", &7, later).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 0);
    app.forward(SignedDuration::from_mins(10));
    assert_eq!(jobs::run_due(&app.share(), &failing(0)).await.unwrap(), 0, "not of its kind");
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 1);
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 0);
});

story!(a_job_that_was_rolled_back_never_runs, |app| async move {
    let done = Arc::default();
    let mut tx = app.db.write().await.unwrap();
    jobs::enqueue(&app, &mut tx, "note", &7, app.now()).await.unwrap();
    drop(tx);
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 0);
});

async fn enqueue_failing(app: &TestApp) {
    let mut tx = app.db.write().await.unwrap();
    jobs::enqueue(app, &mut tx, "fail", &(), app.now()).await.unwrap();
    tx.commit().await.unwrap();
}

story!(a_job_that_fails_is_tried_again_after_a_pause, |app| async move {
    enqueue_failing(&app).await;
    let handlers = failing(1);
    assert_eq!(jobs::run_due(&app.share(), &handlers).await.unwrap(), 1);
    assert_eq!(in_state(&app, "waiting").await, 1);
    assert_eq!(jobs::run_due(&app.share(), &handlers).await.unwrap(), 0, "not before its pause is over");
    app.forward(SignedDuration::from_secs(10));
    assert_eq!(jobs::run_due(&app.share(), &handlers).await.unwrap(), 1);
    assert_eq!(in_state(&app, "done").await, 1);
});

story!(a_job_that_always_fails_is_given_up_and_can_be_tried_again, |app| async move {
    enqueue_failing(&app).await;
    let handlers = failing(5);
    for _ in 0..6 {
        jobs::run_due(&app.share(), &handlers).await.unwrap();
        app.forward(SignedDuration::from_hours(1));
    }
    let dead = jobs::dead(&app, &Actor::Operator).await.unwrap();
    assert_eq!(dead.len(), 1);
    assert_eq!(dead[0].last_error.as_deref(), Some("no line"));
    assert!(matches!(jobs::dead(&app, &Actor::Visitor).await, Err(Error::Forbidden)));
    jobs::retry(&app, &Actor::Operator, dead[0].id).await.unwrap();
    assert!(matches!(jobs::retry(&app, &Actor::Operator, dead[0].id).await, Err(Error::NotFound)));
    assert_eq!(jobs::run_due(&app.share(), &handlers).await.unwrap(), 1);
    assert_eq!(in_state(&app, "done").await, 1);
});

story!(a_handler_that_panics_has_failed_and_takes_nothing_with_it, |app| async move {
    enqueue(&app, "note", 1).await;
    let handlers = Handlers::new().on("note", |_: Arc<App>, _: i64| async { panic!("a fault of the handler") });
    jobs::run_due(&app.share(), &handlers).await.unwrap();
    assert_eq!(in_state(&app, "waiting").await, 1);
    let done = Arc::default();
    app.forward(SignedDuration::from_secs(10));
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 1);
});

/// Handlers whose jobs never end.
fn endless(begun: &Arc<AtomicUsize>) -> Handlers {
    let begun = begun.clone();
    Handlers::new().on("note", move |_: Arc<App>, _: i64| {
        begun.fetch_add(1, Ordering::SeqCst);
        std::future::pending::<Result<()>>()
    })
}

story!(the_job_of_a_killed_node_is_taken_by_another, |app| async move {
    enqueue(&app, "note", 7).await;
    let begun = Arc::new(AtomicUsize::new(0));
    let node = app.node().await;
    let handlers = endless(&begun);
    let killed = tokio::spawn(async move { jobs::run_due(&node, &handlers).await });
    until(async || begun.load(Ordering::SeqCst) == 1).await;
    killed.abort();

    let done = Arc::default();
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 0, "its lease has not run out");
    app.forward(jobs::LEASE);
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 1);
    assert_eq!(*done.lock().unwrap(), [7]);
});

story!(a_job_that_kills_every_node_is_given_up, |app| async move {
    enqueue(&app, "note", 7).await;
    let begun = Arc::new(AtomicUsize::new(0));
    for attempt in 1..=5 {
        let (node, handlers) = (app.share(), endless(&begun));
        let killed = tokio::spawn(async move { jobs::run_due(&node, &handlers).await });
        until(async || begun.load(Ordering::SeqCst) == attempt).await;
        killed.abort();
        let _ = killed.await;
        app.forward(jobs::LEASE);
    }
    jobs::run_due(&app.share(), &endless(&begun)).await.unwrap();
    assert_eq!(begun.load(Ordering::SeqCst), 5, "not begun once more");
    assert_eq!(in_state(&app, "dead").await, 1);
});

story!(a_node_that_shuts_down_gives_its_job_back, |app| async move {
    enqueue(&app, "note", 7).await;
    let begun = Arc::new(AtomicUsize::new(0));
    let (stop, shutdown) = watch::channel(false);
    let node = tokio::spawn(jobs::run(app.share(), Arc::new(endless(&begun)), shutdown));
    until(async || begun.load(Ordering::SeqCst) == 1).await;
    stop.send(true).unwrap();
    node.await.unwrap();
    let done = Arc::default();
    assert_eq!(jobs::run_due(&app.share(), &noting(&done)).await.unwrap(), 1, "at once");
    assert_eq!(app.number("SELECT attempts FROM job").await, 1);
});

story!(what_recurs_runs_once_a_period_on_all_nodes_together, |app| async move {
    let count = Arc::new(AtomicUsize::new(0));
    let (stop, shutdown) = watch::channel(false);
    let nodes = [app.share(), app.node().await].map(|node| {
        let count = count.clone();
        let handlers = Handlers::new().every(SignedDuration::from_hours(1), "hourly", move |_| {
            count.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        });
        tokio::spawn(jobs::run(node, Arc::new(handlers), shutdown.clone()))
    });
    until(async || count.load(Ordering::SeqCst) == 1).await;
    app.forward(SignedDuration::from_hours(1));
    until(async || count.load(Ordering::SeqCst) == 2).await;
    tokio::time::sleep(Duration::from_millis(1200)).await;
    stop.send(true).unwrap();
    for node in nodes {
        node.await.unwrap();
    }
    assert_eq!(count.load(Ordering::SeqCst), 2);
    app.forward(jobs::KEPT + SignedDuration::from_hours(2));
    assert_eq!(jobs::clear(&app, &Actor::System).await.unwrap(), 2);
});
