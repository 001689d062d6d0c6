//! The follower that feeds the index: it reads the history and never misses a number.

use super::opening::{self, opened};
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use crate::followers;
use crate::history;
use crate::ids::OrganizationId;
use index::{Change, Index};
use std::sync::Arc;
use tokio::sync::watch;
use uuid::Uuid;

/// Entries of the history that are read at once.
const ENTRIES: i64 = 5_000;

/// Organizations that are read at once.
const READ: usize = 500;

/// Documents that go into the index at once when it is filled.
const BULK: usize = 4_000;

/// Feeds the index until `shutdown` says so.
pub async fn follow(app: &App, shutdown: watch::Receiver<bool>) {
    followers::run(app, "search", shutdown, catch_up).await;
}

/// Reads the history to its end.
pub async fn catch_up(app: &App) -> Result<()> {
    let _alone = app.indexing.lock().await;
    let index = opened(app)?;
    if index.position() == 0 {
        fill(app, index).await?;
    }
    while step(app, index).await? {}
    Ok(())
}

/// Throws the index away and fills it from the register.
pub async fn rebuild(app: &App) -> Result<()> {
    let _alone = app.indexing.lock().await;
    let index = opened(app)?;
    clear(index).await?;
    fill(app, index).await
}

/// Reads a piece of the history; false at its end.
async fn step(app: &App, index: &Arc<Index>) -> Result<bool> {
    let position = i64::try_from(index.position()).map_err(Error::internal)?;
    let mut conn = app.db.read().await?;
    let (touched, last) = history::touched_since(&mut conn, position, ENTRIES).await?;
    if last == position {
        return Ok(false);
    }
    let mut changes = Vec::with_capacity(touched.len());
    for ids in touched.chunks(READ) {
        changes.extend(store::changes(&mut conn, ids).await?);
        tokio::task::yield_now().await;
    }
    drop(conn);
    apply(index, changes, last).await?;
    Ok(true)
}

/// Fills an empty index: all organizations as they are, which is shorter than all that happened to them. What happens
/// meanwhile has a number after `last`. Broken off, it stands at position 0 and begins again.
async fn fill(app: &App, index: &Arc<Index>) -> Result<()> {
    let mut conn = app.db.read().await?;
    let last = history::last(&mut conn).await?;
    if last == 0 {
        return Ok(());
    }
    if !index.is_empty() {
        clear(index).await?;
    }
    let mut changes = Vec::new();
    let mut after = OrganizationId(Uuid::nil());
    loop {
        let ids = store::after(&mut conn, after, READ).await?;
        let Some(end) = ids.last() else { break };
        after = *end;
        let found = store::changes(&mut conn, &ids).await?;
        changes.extend(found.into_iter().filter(|change| matches!(change, Change::Put(_))));
        if changes.len() >= BULK {
            apply(index, std::mem::take(&mut changes), 0).await?;
        }
    }
    apply(index, changes, last).await?;
    opening::mark(app).await
}

/// Writing to a disk must not hold up what others ask.
async fn apply(index: &Arc<Index>, changes: Vec<Change>, position: i64) -> Result<()> {
    let position = u64::try_from(position).map_err(Error::internal)?;
    let index = index.clone();
    let applied = tokio::task::spawn_blocking(move || index.apply(changes, position)).await;
    applied.map_err(Error::internal)?.map_err(Error::internal)
}

async fn clear(index: &Arc<Index>) -> Result<()> {
    let index = index.clone();
    tokio::task::spawn_blocking(move || index.clear()).await.map_err(Error::internal)?.map_err(Error::internal)
}
