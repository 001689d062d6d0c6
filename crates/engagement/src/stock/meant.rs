//! All that decides which partnerships are meant, and may be known of: what remembered answers go by.

use super::filter::{Filter, Offices};
use crate::access::{Actor, Sight};
use crate::ids::OrganizationId;
use std::collections::HashSet;

/// What is asked of partnerships, and what whoever asks may know of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Meant {
    filter: Filter,
    sight: Sight,
    /// What the offices of the filter stand for, and whom the search found for its words. Both may change, or depend on the
    /// actor, while partnerships stay as they are.
    offices: Offices,
    found: Option<HashSet<OrganizationId>>,
}

impl Meant {
    pub(crate) fn new(
        filter: &Filter,
        actor: &Actor,
        offices: &Offices,
        found: Option<&HashSet<OrganizationId>>,
    ) -> Self {
        Self { filter: filter.clone(), sight: actor.sight(), offices: offices.clone(), found: found.cloned() }
    }
}
