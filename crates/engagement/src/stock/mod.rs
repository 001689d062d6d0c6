//! Partnerships kept in memory: a few hundred bytes each that answer in milliseconds what takes a database a second.
//!
//! It is a follower of the history like who works where: it can be rebuilt from nothing at any time, and whoever asks
//! first reads what is new. It knows no titles; those are read for the lines that are shown.

mod ask;
mod count;
mod deal;
mod filter;
mod meant;
mod membership;
mod network;
mod sieve;
mod state;

pub(crate) use count::tally;
pub use count::{Counted, Dimension};
pub(crate) use deal::{Aside, Deal, Gift, Judgement, Partner, bits, days, few, own_bits, places, positions};
pub use filter::Filter;
pub(crate) use filter::Offices;
pub(crate) use meant::Meant;
pub(crate) use membership::Membership;
pub use network::{Connector, EACH, Fall, Near, Network, Node, Of, Order, Picture, View};
pub(crate) use network::{Gathered, gather};
pub(crate) use sieve::{Side, Sieve};
pub(crate) use state::{Known, Says, State, Traits};

use crate::error::Result;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};
use tokio::sync::Mutex;

/// The partnerships.
#[derive(Default)]
pub(crate) struct Stock {
    state: RwLock<State>,
    /// Held by whoever draws a network: one at a time, so that questions without end leave room for others.
    pub(crate) drawing: Arc<Mutex<()>>,
    /// Held by whoever reads what is new.
    pub(crate) reading: Mutex<()>,
}

impl Stock {
    /// The state as it is now. Not to be held while waiting.
    pub(crate) fn state(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// How far in the history it goes.
    pub(crate) fn position(&self) -> i64 {
        self.state().position
    }

    /// Changes the state so that it goes up to a number of the history. One that could not be changed is built anew.
    pub(crate) fn change(&self, position: i64, change: impl FnOnce(&mut State) -> Result<()>) -> Result<()> {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        let changed = change(&mut state);
        state.position = if changed.is_ok() { position } else { 0 };
        changed
    }

    /// Puts a state that was built from nothing in the place of what there was.
    pub(crate) fn install(&self, mut anew: State) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        anew.changes = state.changes + 1;
        anew.known_changes = state.known_changes + 1;
        *state = anew;
    }
}
