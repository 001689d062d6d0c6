//! How a node takes a job, keeps it while it works, and lets go of it.

use super::handlers::Handlers;
use super::job::{LEASE, Next, State, Taken};
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often a node says that it still works on a job: well within the lease.
const RENEW: Duration = Duration::from_secs(15);

/// How an attempt ended.
enum Ended {
    Done,
    Failed(Error),
    /// This node is being shut down.
    Interrupted,
    /// Another node has taken the job, since this one had been silent for too long.
    Lost,
}

/// Takes one job that is due and does it; false when none is.
pub(super) async fn run_one(
    app: &Arc<App>,
    handlers: &Handlers,
    shutdown: &mut watch::Receiver<bool>,
) -> Result<bool> {
    let Some(job) = take(app, handlers).await? else { return Ok(false) };
    let ended = if job.is_spent() {
        Ended::Failed(Error::internal("its node died each time"))
    } else {
        attempt(app, handlers, &job, shutdown).await
    };
    settle(app, &job, ended).await?;
    Ok(true)
}

async fn take(app: &App, handlers: &Handlers) -> Result<Option<Taken>> {
    let (kinds, now) = (handlers.kinds(), app.now());
    if kinds.is_empty() || !store::is_any_due(&mut app.db.read().await?, &kinds, now).await? {
        return Ok(None);
    }
    let mut tx = app.db.write().await?;
    let taken = store::take(&mut tx, &kinds, now, now + LEASE).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Runs the handler as a task of its own, so that one that computes for long does not keep the lease from being renewed.
async fn attempt(app: &Arc<App>, handlers: &Handlers, job: &Taken, shutdown: &mut watch::Receiver<bool>) -> Ended {
    // A set of one: dropped with this node's scheduler, it takes the task with it.
    let mut task = tokio::task::JoinSet::new();
    task.spawn(handlers.run(app.clone(), &job.kind, job.payload.clone()));
    loop {
        let ended = tokio::select! {
            Some(ended) = task.join_next() => match ended {
                Ok(Ok(())) => Ended::Done,
                Ok(Err(error)) => Ended::Failed(error),
                Err(panic) => Ended::Failed(Error::internal(panic)),
            },
            () = stopped(shutdown) => Ended::Interrupted,
            () = tokio::time::sleep(RENEW) => match renew(app, job).await {
                // A failure to renew is not yet a loss: the next one may succeed.
                Ok(true) | Err(_) => continue,
                Ok(false) => Ended::Lost,
            },
        };
        if matches!(ended, Ended::Interrupted | Ended::Lost) {
            // Only once the task has ended may another node begin.
            task.shutdown().await;
        }
        return ended;
    }
}

async fn renew(app: &App, job: &Taken) -> Result<bool> {
    let mut tx = app.db.write().await?;
    let ours = store::renew(&mut tx, job, app.now() + LEASE).await?;
    tx.commit().await?;
    Ok(ours)
}

async fn settle(app: &App, job: &Taken, ended: Ended) -> Result<()> {
    let mut tx = app.db.write().await?;
    match ended {
        Ended::Done => store::release(&mut tx, job, State::Done, None, None).await?,
        Ended::Interrupted => store::give_back(&mut tx, job).await?,
        Ended::Lost => {
            tracing::warn!(job = %job.id, kind = job.kind, "another node took a job over from this one")
        }
        Ended::Failed(error) => {
            let next = job.failed(app.now());
            tracing::error!(job = %job.id, kind = job.kind, attempt = job.attempt, ?next, %error, "a job failed");
            let (state, run_at) = match next {
                Next::Again(at) => (State::Waiting, Some(at)),
                Next::GiveUp => (State::Dead, None),
            };
            store::release(&mut tx, job, state, run_at, Some(error.to_string())).await?;
        }
    }
    tx.commit().await
}

/// Resolves when the node is being shut down; a sender that is gone counts as one that will never say so.
pub(super) async fn stopped(shutdown: &mut watch::Receiver<bool>) {
    if shutdown.wait_for(|stop| *stop).await.is_err() {
        std::future::pending::<()>().await;
    }
}
