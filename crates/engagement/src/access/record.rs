//! What of a record decides who may do what with it: who owns it, and how closely it is kept.

use crate::ids::{OfficeId, OrganizationId};
use uuid::Uuid;

/// How closely a record is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidentiality {
    /// Anyone.
    Public,
    /// Signed-in members of registered organizations, and all staff.
    Partners,
    /// All staff.
    Staff,
    /// The owning office, its parents and headquarters; for what an organization owns, itself alone.
    Restricted,
}

impl Confidentiality {
    /// All levels, from open to closed.
    pub const ALL: [Confidentiality; 4] =
        [Confidentiality::Public, Confidentiality::Partners, Confidentiality::Staff, Confidentiality::Restricted];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Confidentiality::Public => "public",
            Confidentiality::Partners => "partners",
            Confidentiality::Staff => "staff",
            Confidentiality::Restricted => "restricted",
        }
    }

    /// From what is stored; what is not known is kept closest.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self::ALL.into_iter().find(|level| level.as_str() == text).unwrap_or(Confidentiality::Restricted)
    }
}

impl From<Confidentiality> for crate::db::Value {
    fn from(level: Confidentiality) -> Self {
        level.as_str().into()
    }
}

/// Who may change a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// An office of the institution; none is headquarters.
    Office(Option<OfficeId>),
    /// A civil society organization.
    Organization(OrganizationId),
}

impl Owner {
    /// From the two columns in which it is stored.
    #[must_use]
    pub fn parse(kind: &str, id: Option<Uuid>) -> Self {
        match (kind, id) {
            ("organization", Some(id)) => Owner::Organization(OrganizationId(id)),
            (_, id) => Owner::Office(id.map(OfficeId)),
        }
    }

    /// The two columns in which it is stored.
    #[must_use]
    pub fn columns(self) -> (&'static str, Option<Uuid>) {
        match self {
            Owner::Office(id) => ("office", id.map(|id| id.0)),
            Owner::Organization(id) => ("organization", Some(id.0)),
        }
    }
}

/// What of a partnership decides who may do what with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Who may change it.
    pub owner: Owner,
    /// The office that leads it, or to which it was proposed; none is headquarters.
    pub office: Option<OfficeId>,
    /// The organization in it for which the actor acts, if there is one.
    pub party: Option<OrganizationId>,
}
