//! What stands on a day beside the lists: agreements in force, networks and their members.

use super::topic::{Topic, is_local};
use crate::stock::{Deal, Sieve, State, positions};
use crate::vocabulary;
use jiff::civil::Date;

/// A day as records in memory write it.
pub(super) fn packed(day: Date) -> u32 {
    let part = |number: i8| u32::from(number.unsigned_abs());
    u32::from(day.year().unsigned_abs()) * 10_000 + part(day.month()) * 100 + part(day.day())
}

/// Organizations that were counted, each once.
struct Seen {
    seen: Vec<bool>,
    count: i64,
}

impl Seen {
    fn new(state: &State) -> Self {
        Self { seen: vec![false; state.organizations.len() + 1], count: 0 }
    }

    fn see(&mut self, organization: u32) {
        let seen = &mut self.seen[organization as usize];
        self.count += i64::from(!*seen);
        *seen = true;
    }
}

/// What stands on a day.
pub(super) struct Standing {
    partnerships: i64,
    organizations: Seen,
    local: Seen,
    networks: Seen,
    members: Seen,
    covered: Seen,
    in_force: i64,
}

impl Standing {
    fn new(state: &State, partnerships: usize) -> Self {
        let seen = || Seen::new(state);
        Self {
            partnerships: i64::try_from(partnerships).unwrap_or(i64::MAX),
            organizations: seen(),
            local: seen(),
            networks: seen(),
            members: seen(),
            covered: seen(),
            in_force: 0,
        }
    }

    pub(super) fn numbers(&self) -> [(Topic, i64); 7] {
        [
            (Topic::Partnerships, self.partnerships),
            (Topic::Organizations, self.organizations.count),
            (Topic::Local, self.local.count),
            (Topic::Networks, self.networks.count),
            (Topic::Members, self.members.count),
            (Topic::Covered, self.covered.count),
            (Topic::InForce, self.in_force),
        ]
    }
}

/// What stands on a day, of partnerships that are meant then.
pub(super) fn standing(state: &State, sieve: &Sieve<'_>, deals: &[&Deal], day: Date) -> Standing {
    let mut standing = Standing::new(state, deals.len());
    let scopes = vocabulary::all().scope.terms();
    for deal in deals {
        let in_force = deal.in_force(packed(day));
        standing.in_force += i64::try_from(in_force).unwrap_or(0);
        for (partner, traits) in sieve.partners(state, deal) {
            let number = partner.organization;
            standing.organizations.see(number);
            if positions(traits.scopes).any(|at| scopes.get(at).is_some_and(|scope| is_local(&scope.code))) {
                standing.local.see(number);
            }
            match partner.network {
                0 if traits.network => standing.networks.see(number),
                0 => {}
                _ => standing.members.see(number),
            }
            if in_force > 0 {
                standing.covered.see(number);
            }
        }
    }
    standing
}
