//! That an organization is a member of a network.

use crate::ids::OrganizationId;

/// A membership, by ids: most members are in no partnership and get no number here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Membership {
    pub(crate) network: OrganizationId,
    pub(crate) member: OrganizationId,
    /// The first and the last possible day; 0 and the greatest number where there is no bound.
    pub(crate) from: u32,
    pub(crate) to: u32,
}
