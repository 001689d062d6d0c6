//! Activities: who does what where, as lists, as a table of organizations counted, and on a map.

mod activity;
mod follower;
mod store;

pub use crate::presence::{Column, Columns, Filter, Line, Matrix, Reach, Rows};
pub use activity::{Activity, Place};
pub(crate) use follower::look;
pub use follower::{catch_up, follow};

use crate::access::Actor;
use crate::answers::At;
use crate::app::App;
use crate::error::Result;
use crate::ids::{ActivityId, OrganizationId};
use crate::presence::{Asked, Scope, Sieve, State, tally};
use crate::search;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// Lines of a page at most.
const MOST_LINES: usize = 200;

/// Lines of a page when none are asked for.
const LINES: usize = 50;

/// Which page of a list, and in which order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paging {
    /// The order.
    pub sort: Sort,
    /// Which page, from 1.
    pub page: usize,
    /// Lines of a page; a usual number when 0.
    pub per_page: usize,
}

/// The order of a list of activities.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// By the name of the organization.
    #[default]
    Name,
    /// What came in last comes first.
    Newest,
}

impl Paging {
    /// Which page, from 1.
    #[must_use]
    pub fn page(&self) -> usize {
        self.page.clamp(1, 1_000_000 / self.per_page())
    }

    /// Lines of a page.
    #[must_use]
    pub fn per_page(&self) -> usize {
        if self.per_page == 0 { LINES } else { self.per_page.min(MOST_LINES) }
    }

    fn start(&self) -> usize {
        (self.page() - 1) * self.per_page()
    }
}

/// A page of activities.
#[derive(Debug)]
pub struct Listing {
    /// How many there are in all.
    pub total: usize,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Those of the page.
    pub lines: Vec<Activity>,
}

/// A page of the activities that are meant.
pub async fn list(app: &App, actor: &Actor, filter: &Filter, paging: Paging) -> Result<Listing> {
    let total = totals(app, actor, filter).await?.activities;
    let found = meant(app, actor, filter).await?;
    let ids: Vec<ActivityId> = with_sieve(app, actor, filter, found, |state, sieve| match paging.sort {
        Sort::Name => sieve.ids(state).skip(paging.start()).take(paging.per_page()).collect(),
        Sort::Newest => {
            let newest =
                search::least(sieve.ids(state).map(std::cmp::Reverse), paging.start() + paging.per_page());
            newest.0.into_iter().skip(paging.start()).map(|id| id.0).collect()
        }
    })?;
    let lines = store::lines(&mut app.db.read().await?, actor, &ids).await?;
    Ok(Listing { total, page: paging.page(), pages: total.div_ceil(paging.per_page()), lines })
}

/// All activities that are meant, in the order of their organizations' names: for files, read on by [`lines`].
pub async fn ids(app: &App, actor: &Actor, filter: &Filter) -> Result<Vec<ActivityId>> {
    let found = meant(app, actor, filter).await?;
    with_sieve(app, actor, filter, found, |state, sieve| sieve.ids(state).collect())
}

/// The activities with these ids as far as the actor may see them, in their order. Some thousand at once.
pub async fn lines(app: &App, actor: &Actor, ids: &[ActivityId]) -> Result<Vec<Activity>> {
    store::lines(&mut app.db.read().await?, actor, ids).await
}

/// The next activities that are meant, in the order in which they came in, after the one that was last given; and the
/// one to go on from, when there are more. However much changes between two calls, what stays is given once.
pub async fn after(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    last: Option<ActivityId>,
    limit: usize,
) -> Result<(Vec<Activity>, Option<ActivityId>)> {
    let found = meant(app, actor, filter).await?;
    let (ids, more) = with_sieve(app, actor, filter, found, |state, sieve| {
        search::least(sieve.ids(state).filter(|id| Some(*id) > last), limit.min(10_000))
    })?;
    let on = ids.last().copied().filter(|_| more);
    Ok((lines(app, actor, &ids).await?, on))
}

/// What one organization does: a page of its activities, what came in last first, and how many there are to a country.
#[derive(Debug)]
pub struct Work {
    /// The activities.
    pub listing: Listing,
    /// How many to each country, by its code.
    pub countries: BTreeMap<String, usize>,
}

/// What one organization does.
pub async fn of_organization(app: &App, actor: &Actor, id: OrganizationId, paging: Paging) -> Result<Work> {
    let read = |state: &State, sieve: &Sieve| (sieve.of(state, id), sieve.reach(state, id));
    let (ids, reach) = about(app, actor, &[id], read).await?;
    let page: Vec<_> = ids.iter().rev().copied().skip(paging.start()).take(paging.per_page()).collect();
    let lines = store::lines(&mut app.db.read().await?, actor, &page).await?;
    let pages = ids.len().div_ceil(paging.per_page());
    Ok(Work {
        listing: Listing { total: ids.len(), page: paging.page(), pages, lines },
        countries: reach.countries,
    })
}

/// How far the work of each of these organizations reaches, in their order: for the lines of a list.
pub async fn reach(app: &App, actor: &Actor, ids: &[OrganizationId]) -> Result<Vec<Reach>> {
    about(app, actor, ids, |state, sieve| ids.iter().map(|id| sieve.reach(state, *id)).collect()).await
}

/// Looks up in memory what these organizations do; before it is filled, which takes seconds after a start, in the database.
async fn about<T>(
    app: &App,
    actor: &Actor,
    ids: &[OrganizationId],
    read: impl FnOnce(&State, &Sieve) -> T,
) -> Result<T> {
    let filter = Filter { include_others: true, ..Filter::default() };
    if app.presence.position() == 0 {
        let state = follower::only(app, ids).await?;
        return Ok(read(&state, &Sieve::new(&state, &filter, Scope::of(actor), None)?));
    }
    follower::look(app).await?;
    with_sieve(app, actor, &filter, None, read)
}

/// Organizations counted by area or cluster and by place. An organization counts once in a cell, a row and a column.
pub async fn matrix(
    app: &App,
    actor: &Actor,
    rows: Rows,
    columns: Columns,
    filter: &Filter,
) -> Result<Arc<Matrix>> {
    let found = meant(app, actor, filter).await?;
    let filter = match &columns {
        Columns::Countries => filter.clone(),
        Columns::Admin1(country) => Filter { country: vec![country.clone()], ..filter.clone() },
        Columns::Admin2(place) => Filter { place: vec![place.to_string()], ..filter.clone() },
    };
    let known = store::columns(&mut app.db.read().await?, &columns).await?;
    let scope = Scope::of(actor);
    let count = |state: &State, found, known| {
        let sieve = Sieve::new(state, &filter, scope, found)?;
        Ok(tally(state, &sieve, (rows, &columns), &filter, known))
    };
    match found {
        Some(found) => Ok(Arc::new(count(&app.presence.state(), Some(found), known)?)),
        None => {
            let asked = Asked { filter: filter.clone(), scope, table: (rows, columns.clone()), known };
            let state = app.presence.state();
            let at = At { presence: state.changes, ..At::default() };
            app.answers.get_or(at, asked, |asked| count(&state, None, asked.known.clone()))
        }
    }
}

/// How many organizations work in each country: a table of which only the columns and totals are of interest.
pub async fn map(app: &App, actor: &Actor, filter: &Filter) -> Result<Arc<Matrix>> {
    totals(app, actor, filter).await
}

/// The totals, from the table that is most likely to have been asked for already.
async fn totals(app: &App, actor: &Actor, filter: &Filter) -> Result<Arc<Matrix>> {
    matrix(app, actor, Rows::Clusters, Columns::Countries, filter).await
}

/// Reads what is new, and asks the search which organizations are meant, when the filter has words or the like.
async fn meant(app: &App, actor: &Actor, filter: &Filter) -> Result<Option<HashSet<OrganizationId>>> {
    follower::look(app).await?;
    if !filter.asks_search() {
        return Ok(None);
    }
    let question = search::Question {
        q: filter.q.clone(),
        kind: filter.kind.clone(),
        scope: filter.scope.clone(),
        network: filter.network.clone(),
        include_others: filter.include_others,
        sort: search::Sort::Name,
        ..search::Question::default()
    };
    Ok(Some(search::ids(app, actor, &question).await?.into_iter().collect()))
}

fn with_sieve<T>(
    app: &App,
    actor: &Actor,
    filter: &Filter,
    found: Option<HashSet<OrganizationId>>,
    read: impl FnOnce(&State, &Sieve) -> T,
) -> Result<T> {
    let state = app.presence.state();
    let sieve = Sieve::new(&state, filter, Scope::of(actor), found)?;
    Ok(read(&state, &sieve))
}
