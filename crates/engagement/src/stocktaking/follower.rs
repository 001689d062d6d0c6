//! The follower that keeps partnerships in memory.

use super::{reading, store};
use crate::app::App;
use crate::db::Conn;
use crate::error::Result;
use crate::followers;
use crate::history;
use crate::ids::{OfficeId, OrganizationId, PartnershipId};
use crate::offices;
use crate::partnerships::store::Rated;
use crate::partnerships::{self, Partnership};
use crate::stock::State;
use std::collections::{HashMap, HashSet};
use std::time::Duration;
use tokio::sync::watch;
use uuid::Uuid;

/// Entries of the history that are read at once.
const ENTRIES: i64 = 5_000;
/// Whoever is further behind than this reads everything again, which is shorter.
const FAR: i64 = 100_000;
/// Records that are read at once.
const READ: usize = 250;
/// How long a question waits for what is new, when someone else is reading it.
const PATIENCE: Duration = Duration::from_millis(500);

/// Keeps memory up to date until `shutdown` says so, so that questions need not wait for it.
pub async fn follow(app: &App, shutdown: watch::Receiver<bool>) {
    followers::run(app, "stock", shutdown, catch_up).await;
}

/// Reads the history to its end.
pub async fn catch_up(app: &App) -> Result<()> {
    match news(app).await? {
        Some(last) => {
            let _alone = app.stock.reading.lock().await;
            read(app, last).await
        }
        None => Ok(()),
    }
}

/// As [`catch_up`]; but when someone else is reading much, what was known before is good enough.
pub(crate) async fn look(app: &App) -> Result<()> {
    let Some(last) = news(app).await? else { return Ok(()) };
    match tokio::time::timeout(PATIENCE, app.stock.reading.lock()).await {
        Ok(_alone) => read(app, last).await,
        Err(_) if app.stock.position() > 0 => Ok(()),
        Err(_) => catch_up(app).await,
    }
}

/// The last number of the history, when memory has not read it.
async fn news(app: &App) -> Result<Option<i64>> {
    let last = history::last(&mut app.db.read().await?).await?;
    Ok(Some(last).filter(|last| *last != app.stock.position()))
}

async fn read(app: &App, last: i64) -> Result<()> {
    let position = app.stock.position();
    if position == 0 || last - position > FAR || last < position {
        return read_all(app).await;
    }
    while step(app).await? {}
    Ok(())
}

/// Reads a piece of the history; false at its end. An organization that was touched may have taken over the partnerships of
/// another.
async fn step(app: &App) -> Result<bool> {
    let position = app.stock.position();
    let mut conn = app.db.read().await?;
    let (records, touched, last) =
        history::records_touched_since(&mut conn, "partnership", position, ENTRIES).await?;
    if last == position {
        return Ok(false);
    }
    let mut ids: Vec<_> = records.into_iter().map(PartnershipId).collect();
    let mut memberships = Vec::new();
    for touched in touched.chunks(READ) {
        ids.extend(store::with(&mut conn, touched).await?);
        memberships.extend(store::memberships_of(&mut conn, touched).await?);
    }
    ids.sort_unstable();
    ids.dedup();
    let seat = offices::store::seat(&mut conn).await?;
    let mut read = Vec::new();
    for ids in ids.chunks(READ) {
        read.push(load(&mut conn, ids).await?);
        tokio::task::yield_now().await;
    }
    let known = store::known(&mut conn, &touched).await?;
    app.stock.change(last, |state| {
        let there: HashSet<PartnershipId> = read.iter().flat_map(Read::ids).collect();
        ids.iter().filter(|id| !there.contains(id)).for_each(|id| state.remove(*id));
        read.iter().for_each(|read| read.put(state, seat));
        state.join(&touched, memberships);
        known.into_iter().for_each(|(id, known)| state.know(id, known));
        Ok(())
    })?;
    Ok(true)
}

/// Partnerships that were read, and how their sides rated each other.
struct Read {
    partnerships: Vec<Partnership>,
    rated: HashMap<PartnershipId, Vec<Rated>>,
}

async fn load(conn: &mut Conn, ids: &[PartnershipId]) -> Result<Read> {
    let partnerships = partnerships::store::load(conn, ids).await?;
    Ok(Read { partnerships, rated: partnerships::store::rated(conn, ids).await? })
}

impl Read {
    fn ids(&self) -> impl Iterator<Item = PartnershipId> + '_ {
        self.partnerships.iter().map(|one| one.id)
    }

    fn put(&self, state: &mut State, seat: Option<OfficeId>) {
        for one in &self.partnerships {
            let rated = self.rated.get(&one.id).map_or(&[][..], Vec::as_slice);
            let (key, deal) = reading::deal(state, one, rated, seat);
            state.put(key, deal);
        }
    }
}

/// Reads everything. What happens meanwhile has a number after the one that was last when it began.
async fn read_all(app: &App) -> Result<()> {
    let mut conn = app.db.read().await?;
    let mut anew = State::empty(history::last(&mut conn).await?);
    let seat = offices::store::seat(&mut conn).await?;
    // Numbered in the order in which memory of who works where has them, so that both are gone through together.
    for id in store::in_order(&mut conn).await? {
        anew.organizations.number(Some(&id));
    }
    let mut after = PartnershipId(Uuid::nil());
    loop {
        let ids = store::after(&mut conn, after, READ).await?;
        let Some(last) = ids.last() else { break };
        after = *last;
        load(&mut conn, &ids).await?.put(&mut anew, seat);
        tokio::task::yield_now().await;
    }
    anew.settle();
    anew.join(&[], store::memberships(&mut conn).await?);
    let mut after = OrganizationId(Uuid::nil());
    loop {
        let known = store::known_after(&mut conn, after).await?;
        let Some((last, _)) = known.last() else { break };
        after = *last;
        known.into_iter().for_each(|(id, known)| anew.know(id, known));
        tokio::task::yield_now().await;
    }
    app.stock.install(anew);
    Ok(())
}
