//! The follower that keeps in memory who works where.

use super::store;
use crate::app::App;
use crate::db::Row;
use crate::error::Result;
use crate::followers;
use crate::history;
use crate::ids::{ActivityId, OrganizationId};
use crate::presence::{self, Held, State};
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
pub(crate) async fn look(app: &App) -> Result<()> {
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
    let mut read = Vec::new();
    for ids in touched.chunks(READ) {
        read.push(store::held(&mut conn, ids).await?);
        tokio::task::yield_now().await;
    }
    app.presence.change(last, |state| {
        touched.iter().for_each(|id| state.remove(*id));
        read.into_iter().try_for_each(|(held, rows)| seat(state, held, &rows))
    })?;
    Ok(true)
}

/// What memory will say of these organizations, for those who ask before it is filled.
pub(super) async fn only(app: &App, ids: &[OrganizationId]) -> Result<State> {
    let (mut state, mut conn) = (State::empty(0), app.db.read().await?);
    for ids in ids.chunks(READ) {
        let (held, rows) = store::held(&mut conn, ids).await?;
        seat(&mut state, held, &rows)?;
    }
    Ok(state)
}

/// Takes in organizations with the rows of their activities.
fn seat(state: &mut State, held: Vec<Held>, rows: &[Row]) -> Result<()> {
    let mut work = Gathered::default();
    work.take(state, rows)?;
    work.seat(state, held);
    Ok(())
}

/// Reads everything. What happens meanwhile has a number after the one that was last when it began.
async fn read_all(app: &App) -> Result<()> {
    let mut conn = app.db.read().await?;
    let mut anew = State::empty(history::last(&mut conn).await?);
    let mut work = Gathered::default();
    let mut after = Some(ActivityId(Uuid::nil()));
    while let Some(last) = after {
        let rows = store::activities_after(&mut conn, last, PAGE).await?;
        after = work.take(&mut anew, &rows)?;
        tokio::task::yield_now().await;
    }
    let mut after = OrganizationId(Uuid::nil());
    loop {
        let held = store::organizations_after(&mut conn, after, PAGE).await?;
        let Some(last) = held.last() else { break };
        after = last.id;
        work.seat(&mut anew, held);
        tokio::task::yield_now().await;
    }
    anew.settle();
    app.presence.install(anew);
    Ok(())
}

/// Activities on their way to their organizations.
#[derive(Default)]
struct Gathered(HashMap<OrganizationId, Vec<presence::Row>>);

impl Gathered {
    /// Takes rows of activities; the last of them.
    fn take(&mut self, state: &mut State, rows: &[Row]) -> Result<Option<ActivityId>> {
        let mut last = None;
        for row in rows {
            let work = store::work(row)?;
            last = Some(work.id);
            self.0.entry(work.organization).or_default().push(state.row(&work));
        }
        Ok(last)
    }

    /// Gives organizations their activities.
    fn seat(&mut self, state: &mut State, held: Vec<Held>) {
        for one in held {
            let rows = self.0.remove(&one.id).unwrap_or_default();
            state.seat(one, rows);
        }
    }
}
