//! Networks nearby: those with members at work where something is needed, or that are partners there themselves.

use super::evidence::Evidence;
use super::gathering::Gathered;
use super::judging::Nearby;
use crate::stock::{Known, Sieve, State};
use std::collections::HashMap;

/// How many members of each network are at work there, by its number.
pub(super) struct Networks<'a> {
    state: &'a State,
    gathered: &'a Gathered,
    at_work: HashMap<u32, u32>,
}

impl<'a> Networks<'a> {
    /// Those of the organizations that the actor may know of.
    pub(super) fn new(state: &'a State, sieve: &Sieve<'_>, gathered: &'a Gathered) -> Self {
        let mut at_work = HashMap::new();
        for (number, _) in (0..).zip(&gathered.0).filter(|(_, evidence)| is_there(evidence)) {
            let Some(known) = state.known(number).filter(|known| sieve.counts(known)) else { continue };
            let networks = known.says.networks.iter().filter_map(|id| state.organizations.find(id));
            networks.for_each(|network| *at_work.entry(network).or_insert(0) += 1);
        }
        Self { state, gathered, at_work }
    }

    /// The best of the networks of an organization, as far as the actor may know of them.
    pub(super) fn nearby(&self, sieve: &Sieve<'_>, number: u32, known: &Known) -> Option<Nearby> {
        let own = u32::from(self.gathered.0.get(number as usize).is_some_and(is_there));
        let networks = known.says.networks.iter().filter_map(|id| self.state.organizations.find(id));
        let nearby = networks.filter_map(|network| {
            let known = self.state.known(network).filter(|known| sieve.counts(known))?;
            let members = self.at_work.get(&network).map_or(0, |members| members - own);
            let evidence = self.gathered.0.get(network as usize)?;
            let is_partner = !evidence.partnerships.here.is_empty();
            (is_partner || members > 0).then(|| Nearby { name: known.name.clone(), members, is_partner })
        });
        nearby.max_by_key(|nearby| (nearby.is_partner, nearby.members))
    }
}

/// Whether an organization does what is asked for where it is asked for.
fn is_there(evidence: &Evidence) -> bool {
    !evidence.activities.here.is_empty() || !evidence.partnerships.here.is_empty()
}
