//! Networks that were drawn, remembered until something changes.

use super::Network;
use crate::access::{Actor, Sight};
use crate::ids::OrganizationId;
use crate::stock::filter::{Filter, Offices};
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OwnedMutexGuard;

/// So many nodes are remembered in all: some 60 MB.
const MOST_NODES: usize = 400_000;
/// So many networks are remembered at most.
const MOST: usize = 64;

/// All that decides what a network shows: what is asked, and what whoever asks may know of. None of it may be left out: the
/// network of one would be shown to another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Question {
    filter: Filter,
    sight: Sight,
    /// What the offices of the filter stand for, and whom the search found for its words. Both may change, or depend on the
    /// actor, while partnerships stay as they are.
    offices: Offices,
    found: Option<HashSet<OrganizationId>>,
}

impl Question {
    pub(crate) fn new(
        filter: &Filter,
        actor: &Actor,
        offices: &Offices,
        found: Option<&HashSet<OrganizationId>>,
    ) -> Self {
        Self { filter: filter.clone(), sight: actor.sight(), offices: offices.clone(), found: found.cloned() }
    }
}

/// The networks that are remembered.
#[derive(Default)]
pub(crate) struct Remembered {
    kept: Mutex<Kept>,
    drawing: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct Kept {
    /// At which change of memory they were drawn.
    changes: u64,
    /// The one that was asked for last is the last.
    networks: Vec<(Question, Arc<Network>)>,
}

impl Remembered {
    /// The turn to draw: one network is drawn at a time, so that questions without end leave room for others.
    pub(crate) async fn turn(&self) -> OwnedMutexGuard<()> {
        self.drawing.clone().lock_owned().await
    }

    /// The network that was drawn of what memory is since this change.
    pub(crate) fn get(&self, changes: u64, question: &Question) -> Option<Arc<Network>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.changes != changes {
            return None;
        }
        let at = kept.networks.iter().position(|(known, _)| known == question)?;
        let found = kept.networks.remove(at);
        let network = found.1.clone();
        kept.networks.push(found);
        Some(network)
    }

    /// Remembers a network, in the place of all that were drawn before this change, and of those not asked for the longest.
    pub(crate) fn put(&self, changes: u64, question: Question, network: Arc<Network>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if changes < kept.changes {
            return;
        }
        if changes > kept.changes {
            *kept = Kept { changes, networks: Vec::new() };
        }
        kept.networks.push((question, network));
        let nodes =
            |networks: &[(Question, Arc<Network>)]| networks.iter().map(|(_, one)| one.nodes.len()).sum::<usize>();
        while kept.networks.len() > 1 && (kept.networks.len() > MOST || nodes(&kept.networks) > MOST_NODES) {
            kept.networks.remove(0);
        }
    }
}
