//! The activities of every organization, a few bytes each, organizations in the order of their names.

use crate::access::Confidentiality;
use crate::dates::{first_day, last_day};
use crate::ids::{ActivityId, OrganizationId, PlaceId, SourceId};
use crate::numbers::Numbers;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// An organization, as it comes from the database.
#[derive(Debug)]
pub(crate) struct Held {
    pub(crate) id: OrganizationId,
    pub(crate) sort_key: Vec<u8>,
    pub(crate) of_organization: bool,
    pub(crate) confidentiality: Confidentiality,
    pub(crate) civil_society: bool,
}

/// One activity, as it comes from the database.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    pub(crate) id: ActivityId,
    pub(crate) organization: OrganizationId,
    pub(crate) country: Option<&'a str>,
    pub(crate) cluster: Option<&'a str>,
    pub(crate) area: Option<&'a str>,
    pub(crate) admin1: Option<PlaceId>,
    pub(crate) admin2: Option<PlaceId>,
    pub(crate) from: Option<&'a str>,
    pub(crate) to: Option<&'a str>,
    pub(crate) status: Option<&'a str>,
    pub(crate) source: SourceId,
    pub(crate) confidentiality: Confidentiality,
}

/// One activity in memory.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    pub(crate) id: ActivityId,
    /// Packed days, the first and last possible ones; 0 and the greatest number where there is no bound.
    pub(crate) from: u32,
    pub(crate) to: u32,
    /// The number of its pair of admin 1 and admin 2.
    pub(crate) place: u32,
    pub(crate) source: u32,
    pub(crate) country: u16,
    pub(crate) cluster: u16,
    pub(crate) area: u16,
    pub(crate) status: u8,
    pub(crate) level: u8,
}

impl Row {
    /// Whether it may go on on a day.
    pub(crate) fn goes_on(&self, day: u32) -> bool {
        self.from <= day && self.to >= day
    }
}

/// One organization in memory.
#[derive(Debug)]
pub(super) struct Worker {
    pub(super) of_organization: bool,
    pub(super) level: u8,
    pub(super) civil_society: bool,
    pub(super) rows: Box<[Row]>,
}

pub(super) type Key = (Arc<[u8]>, OrganizationId);

/// Who works where, up to a number of the history.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) position: i64,
    /// How often it has changed: what was found out at one number holds as long as the number stays.
    pub(crate) changes: u64,
    pub(super) workers: BTreeMap<Key, Worker>,
    keys: HashMap<OrganizationId, Arc<[u8]>>,
    pub(crate) countries: Numbers<String>,
    pub(crate) clusters: Numbers<String>,
    pub(crate) areas: Numbers<String>,
    pub(crate) statuses: Numbers<String>,
    pub(crate) places: Numbers<(Option<PlaceId>, Option<PlaceId>)>,
    pub(super) sources: Numbers<SourceId>,
}

impl State {
    /// Nobody, up to a number of the history.
    pub(crate) fn empty(position: i64) -> Self {
        Self { position, ..Self::default() }
    }

    /// Forgets an organization.
    pub(crate) fn remove(&mut self, id: OrganizationId) {
        if let Some(key) = self.keys.remove(&id) {
            self.changes += 1;
            self.workers.remove(&(key, id));
        }
    }

    /// Takes in an organization that was not there, with its activities.
    pub(crate) fn seat(&mut self, one: Held, mut rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let key: Arc<[u8]> = one.sort_key.into();
        rows.sort_unstable_by_key(|row| row.id);
        let worker = Worker {
            of_organization: one.of_organization,
            level: one.confidentiality as u8,
            civil_society: one.civil_society,
            rows: rows.into(),
        };
        self.changes += 1;
        self.keys.insert(one.id, key.clone());
        self.workers.insert((key, one.id), worker);
    }

    /// Lays the activities of one organization after those of another in the order of their names, in which they are gone
    /// through: memory is read fastest so. Nothing else changes.
    pub(crate) fn settle(&mut self) {
        let settled: Vec<Box<[Row]>> = self.workers.values().map(|worker| worker.rows.clone()).collect();
        self.workers.values_mut().zip(settled).for_each(|(worker, rows)| worker.rows = rows);
    }

    /// An activity made small.
    pub(crate) fn row(&mut self, work: &Work<'_>) -> Row {
        let place = (work.admin1, work.admin2);
        let place = (place != (None, None)).then_some(place);
        Row {
            id: work.id,
            from: work.from.map_or(0, first_day),
            to: work.to.map_or(u32::MAX, last_day),
            place: self.places.number(place.as_ref()),
            source: self.sources.number(Some(&work.source)),
            country: small(self.countries.number(work.country)),
            cluster: small(self.clusters.number(work.cluster)),
            area: small(self.areas.number(work.area)),
            status: u8::try_from(self.statuses.number(work.status)).unwrap_or(u8::MAX),
            level: work.confidentiality as u8,
        }
    }

    /// The organizations in the order of their names.
    pub(crate) fn organizations(&self) -> impl Iterator<Item = &OrganizationId> {
        self.workers.keys().map(|(_, id)| id)
    }

    /// One organization.
    pub(super) fn worker(&self, id: OrganizationId) -> Option<(&Key, &Worker)> {
        self.workers.get_key_value(&(self.keys.get(&id)?.clone(), id))
    }
}

fn small(number: u32) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
