//! From who works where to partnerships: both know organizations, each by a place of its own.

use crate::answers::{At, Question};
use crate::app::App;
use crate::error::Result;
use crate::presence;
use crate::stock::State;
use std::sync::Arc;

/// The number in the stock of each organization of who works where, in their order there; 0 of one without a number.
#[derive(PartialEq)]
struct Crossing;

impl Question for Crossing {
    type Answer = Vec<u32>;

    fn bytes(numbers: &Vec<u32>) -> usize {
        numbers.len() * size_of::<u32>()
    }
}

/// Both memories as they are now, and how they fit together.
pub(super) struct Memories<'a> {
    pub(super) stock: &'a State,
    pub(super) presence: &'a presence::State,
    pub(super) numbers: Arc<Vec<u32>>,
}

impl<'a> Memories<'a> {
    pub(super) fn new(app: &App, stock: &'a State, presence: &'a presence::State) -> Result<Self> {
        let mut memories = Self { stock, presence, numbers: Arc::default() };
        memories.numbers = app.answers.get_or(memories.at(), Crossing, |_| {
            let number = |id| stock.organizations.find(id).unwrap_or(0);
            Ok(presence.organizations().map(number).collect())
        })?;
        Ok(memories)
    }

    /// Which states of memory these are.
    pub(super) fn at(&self) -> At {
        At { stock: self.stock.changes, organizations: self.stock.known_changes, presence: self.presence.changes }
    }
}
