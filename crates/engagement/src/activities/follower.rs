//! The follower that keeps in memory who works where.

use super::store;
use crate::app::App;
use crate::error::Result;
use crate::followers;
use crate::history;
use crate::ids::{ActivityId, OrganizationId};
use crate::presence::{self, State};
use std::collections::HashMap;
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Entries of the history that are read at once.
const ENTRIES: i64 = 5_000;

/// Whoever is further behind than this reads everything again, which is shorter.
const FAR: i64 = 100_000;

/// Organizations that are read at once.
const READ: usize = 250;

/// Rows that are read at once when everything is read.
const PAGE: i64 = 2_000;

/// How long a question waits for what is new, when someone else is reading it.
const PATIENCE: Duration = Duration::from_millis(500);

/// Keeps memory up to date until `shutdown` says so, so that questions need not wait for it.
pub async fn follow(app: &App, shutdown: watch::Receiver<bool>) {
    followers::run(app, "presence", shutdown, catch_up).await;
}

/// Reads the history to its end.
pub async fn catch_up(app: &App) -> Result<()> {
    match news(app).await? {
        Some(last) => {
            let _alone = app.presence.reading.lock().await;
            read(app, last).await
        }
        None => Ok(()),
    }
}

/// As [`catch_up`]; but when someone else is reading much, what was known before is good enough.
pub(super) async fn look(app: &App) -> Result<()> {
    let Some(last) = news(app).await? else { return Ok(()) };
    match tokio::time::timeout(PATIENCE, app.presence.reading.lock()).await {
        Ok(_alone) => read(app, last).await,
        Err(_) if app.presence.position() > 0 => Ok(()),
        Err(_) => catch_up(app).await,
    }
}

/// The last number of the history, when memory has not read it.
async fn news(app: &App) -> Result<Option<i64>> {
    let last = history::last(&mut app.db.read().await?).await?;
    Ok(Some(last).filter(|last| *last != app.presence.position()))
}

async fn read(app: &App, last: i64) -> Result<()> {
    let position = app.presence.position();
    if position == 0 || last - position > FAR || last < position {
        return read_all(app).await;
    }
    while step(app).await? {}
    Ok(())
}

/// Reads a piece of the history; false at its end.
async fn step(app: &App) -> Result<bool> {
    let position = app.presence.position();
    let mut conn = app.db.read().await?;
    let (touched, last) = history::touched_since(&mut conn, position, ENTRIES).await?;
    if last == position {
        return Ok(false);
    }
    let mut held = Vec::new();
    for ids in touched.chunks(READ) {
        held.extend(store::held(&mut conn, ids).await?);
        tokio::task::yield_now().await;
    }
    app.presence.apply(&touched, held, last);
    Ok(true)
}

/// Reads everything. What happens meanwhile has a number after the one that was last when it began.
async fn read_all(app: &App) -> Result<()> {
    let mut conn = app.db.read().await?;
    let mut anew = State::empty(history::last(&mut conn).await?);
    let mut all: HashMap<OrganizationId, Vec<presence::Row>> = HashMap::new();
    let mut after = ActivityId(Uuid::nil());
    loop {
        let activities = store::activities_after(&mut conn, after, PAGE).await?;
        let Some((_, last)) = activities.last() else { break };
        after = last.id;
        for (organization, work) in activities {
            all.entry(organization).or_default().push(anew.row(work));
        }
        tokio::task::yield_now().await;
    }
    let mut after = OrganizationId(Uuid::nil());
    loop {
        let organizations = store::organizations_after(&mut conn, after, PAGE).await?;
        let Some(last) = organizations.last() else { break };
        after = last.id;
        for one in organizations {
            let rows = all.remove(&one.id).unwrap_or_default();
            anew.seat(one, rows);
        }
        tokio::task::yield_now().await;
    }
    app.presence.install(anew);
    Ok(())
}
