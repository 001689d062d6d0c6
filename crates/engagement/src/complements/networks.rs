//! Networks nearby: those with members at work where something is needed, or that are partners there themselves.

use super::evidence::Evidence;
use super::gathering::Gathered;
use super::judging::Nearby;
use crate::stock::{Sieve, State};
use std::collections::HashMap;

/// Who belongs to which network, and how many members of each are at work there; all by their numbers.
pub(super) struct Networks<'a> {
    state: &'a State,
    gathered: &'a Gathered,
    of: HashMap<u32, Vec<u32>>,
    at_work: HashMap<u32, u32>,
}

impl<'a> Networks<'a> {
    /// Those of the organizations that the actor may know of, as they are on a day.
    pub(super) fn new(state: &'a State, sieve: &Sieve<'_>, gathered: &'a Gathered, today: u32) -> Self {
        let mut networks = Self { state, gathered, of: HashMap::new(), at_work: HashMap::new() };
        let holds = state.memberships.iter().filter(|one| one.from <= today && one.to >= today);
        for membership in holds {
            let find = |id| state.organizations.find(id);
            let (Some(member), Some(network)) = (find(&membership.member), find(&membership.network)) else {
                continue;
            };
            networks.of.entry(member).or_default().push(network);
            if networks.is_at_work(member) && sieve.counts(state, member) {
                *networks.at_work.entry(network).or_default() += 1;
            }
        }
        networks
    }

    /// Whether an organization belongs to any.
    pub(super) fn has(&self, number: u32) -> bool {
        self.of.contains_key(&number)
    }

    /// The best of the networks of an organization, as far as the actor may know of them.
    pub(super) fn nearby(&self, sieve: &Sieve<'_>, number: u32) -> Option<Nearby> {
        let own = u32::from(self.is_at_work(number));
        let nearby = self.of.get(&number)?.iter().filter_map(|network| {
            let known = self.state.known(*network).filter(|_| sieve.counts(self.state, *network))?;
            let members = self.at_work.get(network).map_or(0, |members| members - own);
            let is_partner = !self.evidence(*network)?.partnerships.here.is_empty();
            (is_partner || members > 0).then(|| Nearby { name: known.name.clone(), members, is_partner })
        });
        nearby.max_by_key(|nearby| (nearby.is_partner, nearby.members))
    }

    fn evidence(&self, number: u32) -> Option<Evidence<'a>> {
        self.gathered.of(number)
    }

    /// Whether an organization does what is asked for where it is asked for.
    fn is_at_work(&self, number: u32) -> bool {
        let is_there = |one: Evidence<'_>| !one.activities.here.is_empty() || !one.partnerships.here.is_empty();
        self.evidence(number).is_some_and(is_there)
    }
}
