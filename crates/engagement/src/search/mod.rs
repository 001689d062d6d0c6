//! The directory's search: what is indexed, who may see it, and the follower that feeds the index.

mod answer;
mod document;
mod facets;
mod follower;
mod likely;
mod opening;
mod question;
mod store;

pub use answer::{Answer, Choice, Counted};
pub use document::months_of_a_year;
pub use follower::{catch_up, follow, rebuild};
pub use likely::likely;
pub use opening::{open, open_in_memory};
pub use question::{Question, Sort};

use crate::access::Actor;
use crate::app::App;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::OrganizationId;
use crate::organizations;
use facets::{COUNTED, NETWORK, SOURCE};
use index::Query;
use opening::opened;
use std::collections::{BinaryHeap, HashSet};
use uuid::Uuid;

/// Networks and sources that are named; there may be thousands.
const NAMED: usize = 12;
/// The same, when more are asked for.
const MORE_NAMED: usize = 50;

/// A page of the directory, with the counts of every filter.
pub async fn organizations(app: &App, actor: &Actor, question: &Question) -> Result<Answer> {
    let mut query = question.query(actor);
    query.count = COUNTED.to_vec();
    hide_networks(app, actor, question, &mut query).await?;
    let found = opened(app)?.search(&query).map_err(Error::internal)?;
    let ids: Vec<_> = found.hits.iter().map(|hit| id(hit.id)).collect();
    let seen: HashSet<String> =
        actor.sees().into_iter().map(|(owner, level)| facets::seen(owner, level)).collect();
    let named = if question.more { MORE_NAMED } else { NAMED };
    let counts = found.counts.iter().map(|(facet, counts)| {
        let most = if [NETWORK, SOURCE].contains(facet) { named } else { usize::MAX };
        Counted::of(*facet, counts.iter(), &seen, question.chosen(*facet), most)
    });
    let mut counts: Vec<_> = counts.collect();
    name(app, actor, &mut counts).await?;
    let lines = match question.q.is_empty() {
        true => organizations::lines(app, actor, &ids).await?,
        false => organizations::found_lines(app, actor, &ids, &question.q).await?,
    };
    Ok(Answer {
        total: found.total,
        page: question.page(),
        pages: found.total.div_ceil(question.per_page()),
        lines,
        ids,
        counts,
        loosened: found.loosened,
    })
}

/// How many organizations a question finds.
pub async fn count(app: &App, actor: &Actor, question: &Question) -> Result<usize> {
    let mut query = Query { limit: 0, ..question.query(actor) };
    hide_networks(app, actor, question, &mut query).await?;
    Ok(opened(app)?.search(&query).map_err(Error::internal)?.total)
}

/// All organizations that a question finds, in its order: for files. Pages play no part.
pub async fn ids(app: &App, actor: &Actor, question: &Question) -> Result<Vec<OrganizationId>> {
    let mut query = Query { offset: 0, limit: usize::MAX, ..question.query(actor) };
    hide_networks(app, actor, question, &mut query).await?;
    let found = opened(app)?.search(&query).map_err(Error::internal)?;
    Ok(found.hits.iter().map(|hit| id(hit.id)).collect())
}

/// The organizations that words find as they were typed; none when only something like them would.
pub(crate) async fn as_typed(app: &App, actor: &Actor, words: &str) -> Result<Vec<OrganizationId>> {
    let question = Question { q: words.to_owned(), include_others: true, ..Question::default() };
    let query = Query { offset: 0, limit: usize::MAX, ..question.query(actor) };
    let found = opened(app)?.search(&query).map_err(Error::internal)?;
    let hits = if found.loosened { Vec::new() } else { found.hits };
    Ok(hits.iter().map(|hit| id(hit.id)).collect())
}

/// The next organizations that a question finds, in the order in which they came into the register, after the one that
/// was last given; and the one to go on from, when there are more. However much changes between two calls, what stays
/// is given once.
pub async fn after(
    app: &App,
    actor: &Actor,
    question: &Question,
    last: Option<OrganizationId>,
    limit: usize,
) -> Result<(Vec<OrganizationId>, Option<OrganizationId>)> {
    let mut query = Query { offset: 0, limit: usize::MAX, sort: index::Sort::Name, ..question.query(actor) };
    hide_networks(app, actor, question, &mut query).await?;
    let found = opened(app)?.search(&query).map_err(Error::internal)?;
    let last = last.map(|last| last.0.as_u128());
    let later = found.hits.iter().map(|hit| hit.id).filter(|id| Some(*id) > last);
    let (next, more) = least(later, limit);
    let next: Vec<_> = next.into_iter().map(id).collect();
    let on = next.last().copied().filter(|_| more);
    Ok((next, on))
}

/// How many entries of the history the index has not read yet: 0 when all that is saved is found.
pub async fn behind(app: &App) -> Result<i64> {
    let last = history::last(&mut app.db.read().await?).await?;
    let position = i64::try_from(opened(app)?.position()).map_err(Error::internal)?;
    Ok((last - position).max(0))
}

/// The least `limit` of many, in order, and whether there are more.
pub(crate) fn least<T: Ord>(many: impl Iterator<Item = T>, limit: usize) -> (Vec<T>, bool) {
    let mut kept = BinaryHeap::with_capacity(limit.min(10_000) + 2);
    let mut more = false;
    for one in many {
        if kept.len() < limit || kept.peek().is_some_and(|greatest| one < *greatest) {
            kept.push(one);
        } else {
            more = true;
        }
        if kept.len() > limit {
            kept.pop();
            more = true;
        }
    }
    (kept.into_sorted_vec(), more)
}

/// Who belongs to a network that the actor may not know of is not to be found out by asking for its members.
async fn hide_networks(app: &App, actor: &Actor, question: &Question, query: &mut Query) -> Result<()> {
    if question.network.is_empty() {
        return Ok(());
    }
    let asked = parsed(question.network.iter().map(String::as_str), OrganizationId);
    let names = store::names(&mut app.db.read().await?, actor, &asked).await?;
    for (facet, values) in &mut query.filters {
        if *facet == NETWORK {
            values.retain(|value| names.contains_key(value));
            values.push(String::new());
        }
    }
    Ok(())
}

/// Gives networks and sources their names, in one statement each.
async fn name(app: &App, actor: &Actor, counts: &mut [Counted]) -> Result<()> {
    let mut conn = app.db.read().await?;
    for counted in counts {
        let codes = counted.values.iter().map(|value| value.code.as_str());
        let names = if counted.facet == NETWORK.0 {
            store::names(&mut conn, actor, &parsed(codes, OrganizationId)).await?
        } else if counted.facet == SOURCE.0 {
            store::source_names(&mut conn, &parsed(codes, crate::ids::SourceId)).await?
        } else {
            continue;
        };
        counted.name(&names);
    }
    Ok(())
}

fn parsed<'a, T>(codes: impl Iterator<Item = &'a str>, of: impl Fn(Uuid) -> T) -> Vec<T> {
    codes.filter_map(|code| Uuid::parse_str(code).ok()).map(of).collect()
}

fn id(number: u128) -> OrganizationId {
    OrganizationId(Uuid::from_u128(number))
}
