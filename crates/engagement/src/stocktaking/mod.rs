//! Taking stock of partnerships: who works with us on what, where, in which role, since when; as of any day.

mod axis;
mod cross;
mod ending;
mod follower;
mod list;
mod listed;
mod narrow;
mod network;
mod partners;
mod reading;
mod store;
mod sums;

pub use crate::stock::{
    Connector, Counted, Dimension, EACH, Fall, Filter, Near, Network, Node, Of, Order, Picture, View,
};
pub use axis::By;
pub use cross::{Cross, Head, Measure, Table, cross, first_year, under_way};
pub use ending::{DAYS_PAST, Ending, Ends, MONTHS, ending};
pub(crate) use follower::look;
pub use follower::{catch_up, follow};
pub(crate) use list::{Each, List};
pub use network::network;
pub use partners::{Partnered, Partners, partners};

use crate::access::Actor;
use crate::app::App;
use crate::error::Result;
use crate::ids::{OrganizationId, PartnershipId};
use crate::offices;
use crate::partnerships::{self, Partnership};
use crate::search;
use crate::stock::{self, Meant, Sieve, State};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Lines of a page at most.
const MOST_LINES: usize = 200;
/// Lines of a page when none are asked for.
const LINES: usize = 25;

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

/// The order of a list of partnerships.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// By title.
    #[default]
    Title,
    /// What began last comes first.
    Newest,
    /// What ends first comes first.
    Ending,
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

    /// The part of a list that stands on the page once it is in order. No more of it is put in order than the page takes.
    fn sorted<T>(&self, mut all: Vec<T>, order: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
        let (first, end) = ((self.page() - 1) * self.per_page(), self.page() * self.per_page());
        if end < all.len() {
            all.select_nth_unstable_by(end, &order);
            all.truncate(end);
        }
        all.sort_unstable_by(order);
        all.split_off(first.min(all.len()))
    }

    /// The part of a list that stands on the page.
    fn of<T: Clone>(&self, all: &[T]) -> Vec<T> {
        all.iter().skip((self.page() - 1) * self.per_page()).take(self.per_page()).cloned().collect()
    }
}

/// A page of partnerships, with the counts of every filter.
#[derive(Debug)]
pub struct Answer {
    /// How many partnerships there are.
    pub total: usize,
    /// How many organizations there are in them.
    pub organizations: usize,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Those of the page.
    pub lines: Vec<Partnership>,
    /// What the organizations in them are called, as far as the actor may know of them.
    pub names: Names,
    /// How many each value of each filter would show.
    pub counts: Vec<Counted>,
}

/// What organizations are called.
pub type Names = HashMap<OrganizationId, Arc<str>>;

/// A page of the partnerships that are meant.
pub async fn search(app: &App, actor: &Actor, filter: &Filter, paging: Paging) -> Result<Answer> {
    let asked = Asked::new(app, actor, filter).await?;
    let listed = listed::listed(app, actor, filter, &asked, paging.sort)?;
    let lines = partnerships::whole(app, actor, &paging.of(&listed.ids)).await?;
    let names = names(app, actor, &lines);
    let counts = listed.counts.iter().map(|counted| asked.with_slugs(counted.clone())).collect();
    let (total, organizations) = (listed.ids.len(), listed.organizations);
    let pages = total.div_ceil(paging.per_page());
    Ok(Answer { total, organizations, page: paging.page(), pages, lines, names, counts })
}

/// All partnerships that are meant, in their order: for files, read on by [`partnerships::whole`].
pub async fn ids(app: &App, actor: &Actor, filter: &Filter, sort: Sort) -> Result<Vec<PartnershipId>> {
    let asked = Asked::new(app, actor, filter).await?;
    let state = app.stock.state();
    let sieve = asked.sieve(&state, actor, filter)?;
    let passing = sieve.in_order(&state).map(|deal| deal.id).collect();
    Ok(listed::ordered(&state, passing, sort))
}

/// The same in the order in which they were recorded, which is that of their ids: the database keeps neighbours together.
pub async fn recorded(app: &App, actor: &Actor, filter: &Filter) -> Result<Vec<PartnershipId>> {
    let asked = Asked::new(app, actor, filter).await?;
    let state = app.stock.state();
    let sieve = asked.sieve(&state, actor, filter)?;
    let mut ids: Vec<PartnershipId> = sieve.deals(&state).map(|deal| deal.id).collect();
    ids.sort_unstable();
    Ok(ids)
}

/// What the organizations in partnerships are called, as far as the actor may know of them.
pub fn names(app: &App, actor: &Actor, of: &[Partnership]) -> Names {
    use crate::access::Act;
    let state = app.stock.state();
    let donors = of.iter().flat_map(|one| one.facts.funding.iter().filter_map(|gift| gift.donor));
    let ids = of.iter().flat_map(Partnership::organizations).chain(donors);
    let named = ids.filter_map(|id| {
        let known = state.known(state.organizations.find(&id)?)?;
        actor.may(Act::Read(known.owner, known.traits.level)).then(|| (id, known.name.clone()))
    });
    named.collect()
}

/// What has to be found out before a filter can be asked of memory.
pub(crate) struct Asked {
    all: offices::Offices,
    offices: stock::Offices,
    found: Option<HashSet<OrganizationId>>,
}

impl Asked {
    pub(crate) async fn new(app: &App, actor: &Actor, filter: &Filter) -> Result<Self> {
        follower::look(app).await?;
        let all = offices::store::all(&mut app.db.read().await?).await?;
        let stands_for = |slug: &String| Some((slug.clone(), all.below(all.at(slug)?.id)));
        let offices = filter.office.iter().filter_map(stands_for).collect();
        let found = match filter.q.trim().is_empty() {
            true => None,
            false => Some(search::as_typed(app, actor, &filter.q).await?.into_iter().collect()),
        };
        Ok(Self { all, offices, found })
    }

    /// What lets through the partnerships of a filter; of another than the one that was asked for it may differ in anything but
    /// words and offices.
    pub(crate) fn sieve<'a>(&self, state: &State, actor: &'a Actor, filter: &Filter) -> Result<Sieve<'a>> {
        Sieve::new(state, actor, filter, &self.offices, self.found.as_ref())
    }

    /// What decides which partnerships of a filter are meant and may be known of.
    pub(crate) fn meant(&self, filter: &Filter, actor: &Actor) -> Meant {
        Meant::new(filter, actor, &self.offices, self.found.as_ref())
    }

    /// What is chosen of a filter, as it is counted: offices by their ids.
    fn chosen(&self, filter: &Filter, dimension: Dimension) -> Vec<String> {
        let office = |slug: &String| self.all.at(slug).map(|office| office.id.to_string());
        match dimension {
            Dimension::Office => filter.office.iter().filter_map(office).collect(),
            other => filter.chosen(other).to_vec(),
        }
    }

    /// Offices by their slugs.
    fn with_slugs(&self, mut counted: Counted) -> Counted {
        if counted.dimension == Dimension::Office {
            let slug = |id: &str| Some(self.all.get(id.parse().ok()?)?.slug.clone());
            counted.values =
                counted.values.into_iter().filter_map(|(id, count)| Some((slug(&id)?, count))).collect();
        }
        counted
    }
}
