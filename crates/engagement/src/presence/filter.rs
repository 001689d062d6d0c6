//! Which activities are meant, and which of them someone may know of.

use super::state::{Key, Row, State, Worker};
use crate::access::{Actor, Confidentiality};
use crate::dates::{PartialDate, first_day, last_day};
use crate::error::{Error, Result};
use crate::ids::{ActivityId, OrganizationId};
use crate::numbers::Numbers;
use crate::vocabulary::{self, Vocabulary};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Which activities are meant. Several values of one filter are alternatives; all filters apply together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words that find the organization.
    pub q: String,
    /// Codes of kinds of organizations.
    pub kind: Vec<String>,
    /// Codes of scopes of organizations.
    pub scope: Vec<String>,
    /// Ids of networks to which organizations belong.
    pub network: Vec<String>,
    /// Ids of organizations.
    pub organization: Vec<String>,
    /// Codes of countries in which the work is done.
    pub country: Vec<String>,
    /// M49 codes of regions in which the work is done.
    pub region: Vec<String>,
    /// Ids of places: admin 1 or admin 2.
    pub place: Vec<String>,
    /// Codes of areas of cooperation, each with those below it.
    pub area: Vec<String>,
    /// Codes of clusters, each with those below it.
    pub cluster: Vec<String>,
    /// Ids of sources.
    pub source: Vec<String>,
    /// Codes of statuses.
    pub status: Vec<String>,
    /// A year, a month or a day in which the activity went on. One whose beginning or end is not known counts as going on.
    pub period: String,
    /// Other actors too, which are not of civil society.
    pub include_others: bool,
}

impl Filter {
    /// Whether the search has to say which organizations are meant.
    pub(crate) fn asks_search(&self) -> bool {
        !self.q.trim().is_empty() || [&self.kind, &self.scope, &self.network].iter().any(|codes| !codes.is_empty())
    }

    /// The first and last day of the period.
    fn days(&self) -> Result<Option<(u32, u32)>> {
        if self.period.trim().is_empty() {
            return Ok(None);
        }
        let date = PartialDate::parse(&self.period).map_err(|message| Error::invalid("period", message))?;
        Ok(Some((first_day(date.as_str()), last_day(date.as_str()))))
    }
}

/// What an actor may know of: for each kind of owner the levels, as bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Scope([u8; 2]);

impl Scope {
    /// What this actor may know of.
    pub(crate) fn of(actor: &Actor) -> Self {
        let mut levels = [0; 2];
        for (owner, level) in actor.sees() {
            levels[usize::from(owner == "organization")] |= bit(level as u8);
        }
        Self(levels)
    }

    fn levels(self, worker: &Worker) -> u8 {
        self.0[usize::from(worker.of_organization)]
    }
}

fn bit(level: u8) -> u8 {
    1 << level.min(Confidentiality::Restricted as u8)
}

/// What lets through the activities that are meant and may be known of.
#[derive(Debug)]
pub(crate) struct Sieve {
    scope: Scope,
    include_others: bool,
    organizations: Option<HashSet<OrganizationId>>,
    countries: Option<Vec<bool>>,
    clusters: Option<Vec<bool>>,
    areas: Option<Vec<bool>>,
    places: Option<Vec<bool>>,
    sources: Option<Vec<bool>>,
    statuses: Option<Vec<bool>>,
    days: Option<(u32, u32)>,
}

impl Sieve {
    /// The sieve of a filter; `found` are the organizations that the search found for it.
    pub(crate) fn new(
        state: &State,
        filter: &Filter,
        scope: Scope,
        found: Option<HashSet<OrganizationId>>,
    ) -> Result<Self> {
        let all = vocabulary::all();
        Ok(Self {
            scope,
            include_others: filter.include_others,
            organizations: named(&filter.organization, found),
            countries: countries(state, filter),
            clusters: state.clusters.chosen(&filter.cluster, |code, chosen| is_in(&all.cluster, code, chosen)),
            areas: state.areas.chosen(&filter.area, |code, chosen| is_in(&all.area, code, chosen)),
            places: state.places.chosen(&filter.place, |(one, two), chosen| {
                [one, two].into_iter().flatten().any(|id| id.to_string() == *chosen)
            }),
            sources: state.sources.chosen(&filter.source, |id, chosen| id.to_string() == *chosen),
            statuses: state.statuses.chosen(&filter.status, |code, chosen| code == chosen),
            days: filter.days()?,
        })
    }

    /// Whether an organization passes.
    pub(super) fn lets(&self, key: &Key, worker: &Worker) -> bool {
        (self.include_others || worker.civil_society)
            && self.scope.levels(worker) & bit(worker.level) != 0
            && self.organizations.as_ref().is_none_or(|ids| ids.contains(&key.1))
    }

    /// Whether an activity of an organization that passes does so too.
    pub(super) fn passes(&self, worker: &Worker, row: &Row) -> bool {
        let is = |set: &Option<Vec<bool>>, number: usize| match set {
            None => true,
            Some(set) => set.get(number).copied().unwrap_or(false),
        };
        self.scope.levels(worker) & bit(row.level) != 0
            && is(&self.countries, row.country.into())
            && is(&self.clusters, row.cluster.into())
            && is(&self.areas, row.area.into())
            && is(&self.places, row.place as usize)
            && is(&self.sources, row.source as usize)
            && is(&self.statuses, row.status.into())
            && self.days.is_none_or(|(first, last)| row.from <= last && row.to >= first)
    }

    /// The activities that pass: those of each organization together, organizations in the order of their names.
    pub(crate) fn ids<'a>(&'a self, state: &'a State) -> impl Iterator<Item = ActivityId> + 'a {
        let workers = state.workers.iter().filter(|(key, worker)| self.lets(key, worker));
        workers.flat_map(|(_, worker)| worker.rows.iter().filter(|row| self.passes(worker, row)).map(|row| row.id))
    }

    /// The activities that pass as they are in memory, by the place of their organization among [`State::organizations`].
    pub(crate) fn rows<'a>(
        &'a self,
        state: &'a State,
    ) -> impl Iterator<Item = (usize, impl Iterator<Item = &'a Row>)> {
        let workers = state.workers.iter().enumerate().filter(|(_, (key, worker))| self.lets(key, worker));
        workers.map(|(place, (_, worker))| (place, worker.rows.iter().filter(|row| self.passes(worker, row))))
    }

    /// The activities of one organization that pass, in the order in which they came in.
    pub(crate) fn of(&self, state: &State, id: OrganizationId) -> Vec<ActivityId> {
        let worker = state.worker(id).filter(|(key, worker)| self.lets(key, worker));
        let rows =
            worker.into_iter().flat_map(|(_, worker)| worker.rows.iter().filter(|row| self.passes(worker, row)));
        rows.map(|row| row.id).collect()
    }

    /// How far the work of one organization reaches, as far as it passes.
    pub(crate) fn reach(&self, state: &State, id: OrganizationId) -> Reach {
        let Some((_, worker)) = state.worker(id).filter(|(key, worker)| self.lets(key, worker)) else {
            return Reach::default();
        };
        let rows: Vec<_> = worker.rows.iter().filter(|row| self.passes(worker, row)).collect();
        let countries = counted(rows.iter().map(|row| row.country));
        let named =
            countries.into_iter().filter_map(|(one, count)| Some((state.countries.value(one)?.clone(), count)));
        let known = |numbers: &Numbers<String>, of: Vec<(u32, usize)>| {
            of.into_iter().filter_map(|(one, _)| numbers.value(one).cloned()).collect()
        };
        Reach {
            activities: rows.len(),
            countries: named.collect(),
            clusters: known(&state.clusters, counted(rows.iter().map(|row| row.cluster))),
            areas: known(&state.areas, counted(rows.iter().map(|row| row.area))),
        }
    }
}

/// How often each number comes.
fn counted(numbers: impl Iterator<Item = u16>) -> Vec<(u32, usize)> {
    let mut numbers: Vec<_> = numbers.collect();
    numbers.sort_unstable();
    numbers.chunk_by(|one, other| one == other).map(|same| (same[0].into(), same.len())).collect()
}

/// How far the work of an organization reaches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// How many activities there are.
    pub activities: usize,
    /// How many there are to each country, by its code.
    pub countries: BTreeMap<String, usize>,
    /// Codes of their clusters.
    pub clusters: BTreeSet<String>,
    /// Codes of their areas.
    pub areas: BTreeSet<String>,
}

/// The organizations named, as far as the search found them too.
fn named(ids: &[String], found: Option<HashSet<OrganizationId>>) -> Option<HashSet<OrganizationId>> {
    if ids.is_empty() {
        return found;
    }
    let ids = ids.iter().filter_map(|id| id.parse().ok());
    Some(ids.filter(|id| found.as_ref().is_none_or(|found| found.contains(id))).collect())
}

/// Countries that are chosen and lie in the regions that are chosen.
fn countries(state: &State, filter: &Filter) -> Option<Vec<bool>> {
    let chosen = state.countries.chosen(&filter.country, |code, chosen| code == chosen);
    let within = state.countries.chosen(&filter.region, |code, region| {
        let country = vocabulary::all().country.get(code);
        let regions = |map| country.map_or(&[][..], |country| country.codes(map)).contains(region);
        ["region", "subregion", "intermediate"].into_iter().any(regions)
    });
    match (chosen, within) {
        (Some(one), Some(other)) => Some(one.iter().zip(&other).map(|(one, other)| *one && *other).collect()),
        (one, other) => one.or(other),
    }
}

/// Whether a code is the chosen one or stands below it.
fn is_in(vocabulary: &Vocabulary, code: &str, chosen: &str) -> bool {
    code == chosen || vocabulary.above(code).any(|above| above.code == chosen)
}

impl<T: Clone + Eq + std::hash::Hash> Numbers<T> {
    /// For each number whether its value fits any that is chosen; none chosen, no restriction.
    fn chosen(&self, chosen: &[String], fits: impl Fn(&T, &String) -> bool) -> Option<Vec<bool>> {
        (!chosen.is_empty()).then(|| self.passing(|value| chosen.iter().any(|one| fits(value, one))))
    }
}
