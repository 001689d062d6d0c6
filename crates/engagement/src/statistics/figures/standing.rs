//! What stands on a day beside the lists: agreements in force, networks and their members.

use super::topic::{Topic, is_local};
use crate::stock::{Deal, Side, State};
use crate::vocabulary;
use jiff::civil::Date;
use std::sync::LazyLock;

/// A day as records in memory write it.
pub(super) fn packed(day: Date) -> u32 {
    let part = |number: i8| u32::from(number.unsigned_abs());
    u32::from(day.year().unsigned_abs()) * 10_000 + part(day.month()) * 100 + part(day.day())
}

/// As what an organization is counted, once each.
#[derive(Clone, Copy)]
enum As {
    Any,
    Local,
    Network,
    Member,
    Covered,
}

/// What stands on a day.
pub(super) struct Standing {
    day: u32,
    partnerships: i64,
    in_force: i64,
    /// How many organizations were counted as each.
    counts: [i64; 5],
    /// For each organization by its number as what it was counted, as bits.
    seen: Vec<u8>,
}

impl Standing {
    /// Nothing yet, on a day.
    pub(super) fn new(state: &State, day: Date) -> Self {
        let seen = vec![0; state.organizations.len() + 1];
        Self { day: packed(day), partnerships: 0, in_force: 0, counts: [0; 5], seen }
    }

    /// Takes in a partnership that is meant then, with the organizations in it that are.
    pub(super) fn take(&mut self, deal: &Deal, partners: &[Side<'_>]) {
        let in_force = deal.in_force(self.day);
        self.partnerships += 1;
        self.in_force += i64::try_from(in_force).unwrap_or(0);
        for (partner, traits) in partners {
            let as_what = [
                (As::Any, true),
                (As::Local, u64::from(traits.scopes) & *LOCAL != 0),
                (As::Network, partner.network == 0 && traits.network),
                (As::Member, partner.network != 0),
                (As::Covered, in_force > 0),
            ];
            let seen = &mut self.seen[partner.organization as usize];
            for (what, _) in as_what.into_iter().filter(|(_, is)| *is) {
                let bit = 1 << what as u8;
                self.counts[what as usize] += i64::from(*seen & bit == 0);
                *seen |= bit;
            }
        }
    }

    pub(super) fn numbers(&self) -> [(Topic, i64); 7] {
        let count = |what: As| self.counts[what as usize];
        [
            (Topic::Partnerships, self.partnerships),
            (Topic::Organizations, count(As::Any)),
            (Topic::Local, count(As::Local)),
            (Topic::Networks, count(As::Network)),
            (Topic::Members, count(As::Member)),
            (Topic::Covered, count(As::Covered)),
            (Topic::InForce, self.in_force),
        ]
    }
}

/// The bits of the scopes that count as local.
static LOCAL: LazyLock<u64> = LazyLock::new(|| {
    let scopes = vocabulary::all().scope.terms().iter().enumerate();
    scopes.filter(|(_, scope)| is_local(&scope.code)).fold(0, |all, (at, _)| all | 1 << at)
});
