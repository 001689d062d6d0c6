//! Who works where, kept in memory: small numbers that answer in milliseconds what takes a database a second.
//!
//! It is a follower of the history like the search index: it can be rebuilt from nothing at any time, and whoever asks
//! first reads what is new. It knows neither names nor titles; those are read for the lines that are shown.

mod filter;
mod layout;
mod state;
mod tally;

pub use filter::{Filter, Reach};
pub(crate) use filter::{Scope, Sieve};
pub(crate) use state::{Held, Row, State, Work};
pub(crate) use tally::tally;
pub use tally::{Column, Columns, Line, Matrix, Rows};

use crate::answers::Question;
use crate::error::Result;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use tokio::sync::Mutex;

/// What is asked of a state, as far as its answer is remembered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) filter: Filter,
    pub(crate) scope: Scope,
    pub(crate) table: (Rows, Columns),
    /// What stands above the columns: places may be named anew while activities stay as they are.
    pub(crate) known: Vec<Column>,
}

impl Question for Asked {
    type Answer = Matrix;

    fn bytes(matrix: &Matrix) -> usize {
        matrix.rows.iter().map(|line| size_of::<Line>() + line.cells.len() * size_of::<u32>()).sum()
    }
}

/// Who works where.
#[derive(Default)]
pub(crate) struct Presence {
    state: RwLock<State>,
    /// Held by whoever reads what is new.
    pub(crate) reading: Mutex<()>,
}

impl Presence {
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
        *state = anew;
    }
}
