//! Who stands in a network of partnerships: organizations, networks of them, offices.

use crate::ids::{OfficeId, OrganizationId};
use std::sync::Arc;

/// Who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Of {
    /// An organization.
    Organization(OrganizationId),
    /// An organization whose members are organizations.
    Network(OrganizationId),
    /// An office of the institution.
    Office(OfficeId),
}

impl Of {
    /// The organization or the network.
    #[must_use]
    pub fn organization(self) -> Option<OrganizationId> {
        match self {
            Of::Organization(id) | Of::Network(id) => Some(id),
            Of::Office(_) => None,
        }
    }

    /// The office.
    #[must_use]
    pub fn office(self) -> Option<OfficeId> {
        match self {
            Of::Office(id) => Some(id),
            Of::Organization(_) | Of::Network(_) => None,
        }
    }
}

/// One of those in a network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Who it is.
    pub of: Of,
    /// What an organization is called; empty for an office, whose names depend on the language.
    pub name: Arc<str>,
    /// By which names are ordered; empty for an office.
    pub(crate) sort_key: Arc<[u8]>,
    /// Whether it is of civil society.
    pub civil_society: bool,
    /// In how many of the partnerships it takes part.
    pub partnerships: u32,
}
