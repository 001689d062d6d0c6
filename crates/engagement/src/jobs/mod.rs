//! Work done later: jobs in the database, each taken by one node at a time, tried again when it fails.
//!
//! Jobs are machinery, not records: what a job does is told in the history by the verb that it calls.

mod handlers;
mod job;
mod store;
mod worker;

pub use handlers::{Handlers, Recurring};
pub use job::{Dead, KEPT, LEASE, MOST_ATTEMPTS, Next, State, Taken};

use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::JobId;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How many jobs a node does at once.
const AT_ONCE: usize = 2;

/// How long a node that was not woken waits before it looks again: jobs of other nodes, and those whose time has come.
const LOOK: Duration = Duration::from_secs(1);

/// Adds a job to the transaction; it can be taken from `run_at` on. Call [`wake`] after the commit, or it may wait a second.
pub async fn enqueue(
    app: &App,
    tx: &mut Tx,
    kind: &'static str,
    payload: &impl Serialize,
    run_at: Timestamp,
) -> Result<JobId> {
    let payload = serde_json::to_string(payload).map_err(Error::internal)?;
    let id = JobId::new(&app.clock);
    store::insert(tx, id, kind, &payload, run_at, app.now()).await?;
    Ok(id)
}

/// Has this node look for jobs at once.
pub fn wake(app: &App) {
    app.wake.notify_one();
}

/// Does what is due, one after the other, until nothing is; how many jobs.
pub async fn run_due(app: &Arc<App>, handlers: &Handlers) -> Result<usize> {
    let (_keep, mut shutdown) = watch::channel(false);
    let mut done = 0;
    while worker::run_one(app, handlers, &mut shutdown).await? {
        done += 1;
    }
    Ok(done)
}

/// Does jobs as they fall due, until `shutdown` says true; what is being done then is interrupted and given back.
pub async fn run(app: Arc<App>, handlers: Arc<Handlers>, shutdown: watch::Receiver<bool>) {
    let workers = (0..AT_ONCE).map(|_| work(&app, &handlers, shutdown.clone()));
    let calendar = keep_calendar(&app, &handlers, shutdown.clone());
    futures_util::future::join(futures_util::future::join_all(workers), calendar).await;
}

async fn work(app: &Arc<App>, handlers: &Handlers, mut shutdown: watch::Receiver<bool>) {
    while !*shutdown.borrow() {
        match worker::run_one(app, handlers, &mut shutdown).await {
            Ok(true) => {}
            Ok(false) => pause(app, &mut shutdown).await,
            Err(error) => {
                tracing::error!(%error, "jobs cannot be taken; trying again");
                pause(app, &mut shutdown).await;
            }
        }
    }
}

async fn pause(app: &App, shutdown: &mut watch::Receiver<bool>) {
    tokio::select! {
        () = app.wake.notified() => {}
        () = tokio::time::sleep(LOOK) => {}
        () = worker::stopped(shutdown) => {}
    }
}

async fn keep_calendar(app: &App, handlers: &Handlers, mut shutdown: watch::Receiver<bool>) {
    let mut added = HashMap::new();
    while !*shutdown.borrow() {
        if let Err(error) = add_recurring(app, handlers, &mut added).await {
            tracing::error!(%error, "recurring jobs cannot be added; trying again");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = worker::stopped(&mut shutdown) => {}
        }
    }
}

/// Adds the job of the current period of everything that recurs, unless this process has done so; another node may have.
async fn add_recurring(app: &App, handlers: &Handlers, added: &mut HashMap<&'static str, JobId>) -> Result<()> {
    let now = app.now();
    for recurring in handlers.recurring() {
        let (begins, id) = recurring.due(now);
        if added.get(recurring.kind()) != Some(&id) {
            let mut tx = app.db.write().await?;
            store::insert(&mut tx, id, recurring.kind(), "null", begins, now).await?;
            tx.commit().await?;
            added.insert(recurring.kind(), id);
        }
    }
    Ok(())
}

/// The jobs that were given up, newest first.
pub async fn dead(app: &App, actor: &Actor) -> Result<Vec<Dead>> {
    actor.must(Act::Operate)?;
    store::dead(&mut app.db.read().await?).await
}

/// Has a job that was given up tried again.
pub async fn retry(app: &App, actor: &Actor, id: JobId) -> Result<()> {
    actor.must(Act::Operate)?;
    let mut tx = app.db.write().await?;
    if !store::revive(&mut tx, id, app.now()).await? {
        return Err(Error::NotFound);
    }
    tx.commit().await?;
    wake(app);
    Ok(())
}

/// Removes done jobs after a week; how many. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<u64> {
    actor.must(Act::Operate)?;
    let mut tx = app.db.write().await?;
    let cleared = store::clear(&mut tx, app.now() - KEPT).await?;
    tx.commit().await?;
    Ok(cleared)
}
