//! What a check of the register finds, and the rules that need no database.

use crate::message::Message;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Findings of one kind that are listed; a fault that is everywhere is told as well by so many.
pub const MOST: usize = 20;

/// One fault of the register.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// Which check found it.
    pub check: &'static str,
    /// What is wrong with which record.
    pub message: Message,
}

impl Finding {
    /// A fault of the record `record`; the message's key is `finding-` and the name of the check.
    pub(super) fn new(check: &'static str, record: impl ToString) -> Self {
        Self { check, message: Message::new(&format!("finding-{check}")).with("record", record) }
    }

    /// The finding with one more value.
    pub(super) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.message = self.message.with(name, value);
        self
    }
}

/// The organizations from which following the merges never ends, in order.
pub(super) fn in_cycles(merged_into: &HashMap<Uuid, Uuid>) -> Vec<Uuid> {
    let mut ends: HashSet<Uuid> = HashSet::new();
    let mut found = Vec::new();
    for start in merged_into.keys() {
        let (mut path, mut at) = (Vec::new(), *start);
        let mut on_path = HashSet::new();
        let circles = loop {
            if ends.contains(&at) {
                break false;
            }
            if !on_path.insert(at) {
                break true;
            }
            path.push(at);
            match merged_into.get(&at) {
                Some(next) => at = *next,
                None => break false,
            }
        };
        if circles {
            found.push(*start);
        } else {
            ends.extend(path);
        }
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn merges_that_go_round_are_found_and_chains_are_not() {
        let id = Uuid::from_u128;
        let merged = |pairs: &[(u128, u128)]| pairs.iter().map(|(from, into)| (id(*from), id(*into))).collect();
        assert!(in_cycles(&merged(&[(1, 2), (2, 3), (4, 3)])).is_empty());
        assert_eq!(in_cycles(&merged(&[(1, 1)])), [id(1)]);
        assert_eq!(in_cycles(&merged(&[(1, 2), (2, 3), (3, 2), (4, 5)])), [id(1), id(2), id(3)]);
    }
}
