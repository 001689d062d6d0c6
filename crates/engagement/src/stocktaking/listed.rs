//! The list of the partnerships that are meant, with the counts of every filter: found once after a change.

use super::{Asked, Sort};
use crate::access::Actor;
use crate::answers::Question;
use crate::app::App;
use crate::error::Result;
use crate::ids::PartnershipId;
use crate::stock::{Counted, Filter, Meant, State, tally};
use std::cmp::Reverse;
use std::sync::Arc;

/// Donors that are named in a filter.
const DONORS: usize = 12;

/// Which list, in which order.
#[derive(PartialEq)]
struct Listing(Meant, Sort);

/// What it holds.
pub(super) struct Listed {
    pub(super) ids: Vec<PartnershipId>,
    /// How many organizations there are in them.
    pub(super) organizations: usize,
    /// How many each value of each filter would show.
    pub(super) counts: Vec<Counted>,
}

impl Question for Listing {
    type Answer = Listed;

    fn bytes(listed: &Listed) -> usize {
        let values = listed.counts.iter().flat_map(|counted| &counted.values);
        listed.ids.len() * size_of::<PartnershipId>() + values.map(|(code, _)| code.len() + 32).sum::<usize>()
    }
}

/// The partnerships that are meant, in their order.
pub(super) fn listed(app: &App, actor: &Actor, filter: &Filter, asked: &Asked, sort: Sort) -> Result<Arc<Listed>> {
    let state = app.stock.state();
    app.answers.get_or(state.at(), Listing(asked.meant(filter, actor), sort), |_| {
        let sieve = asked.sieve(&state, actor, filter)?;
        let tally = tally(&state, &sieve);
        let counts = tally.counted(&state, |dimension| asked.chosen(filter, dimension), DONORS);
        Ok(Listed { ids: ordered(&state, tally.found, sort), organizations: tally.organizations, counts })
    })
}

/// Partnerships that are in the order of their titles, in another order.
pub(super) fn ordered(state: &State, mut ids: Vec<PartnershipId>, sort: Sort) -> Vec<PartnershipId> {
    let deal = |id: &PartnershipId| state.deal(*id);
    match sort {
        Sort::Title => {}
        Sort::Newest => ids.sort_by_cached_key(|id| Reverse(deal(id).map(|deal| deal.from))),
        Sort::Ending => ids.sort_by_cached_key(|id| deal(id).map(|deal| deal.to.min(deal.ends))),
    }
    ids
}
