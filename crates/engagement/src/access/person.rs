//! Someone who has signed in: the roles that they hold, and where.

use crate::error::{Error, Result};
use crate::ids::{AccountId, OfficeId, OrganizationId};
use crate::message::Message;

/// Someone who has signed in, as far as permissions need to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// The address that the account is known by.
    pub email: String,
    /// What they are, and where.
    pub memberships: Vec<Membership>,
    /// The offices below theirs, each with the role that they hold above it. Whoever works at headquarters reaches all
    /// without being listed here.
    pub reach: Vec<(OfficeId, Role)>,
}

/// A role, and where it holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Membership {
    /// Which role.
    pub role: Role,
    /// Where.
    pub of: Of,
}

/// Where a role holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Of {
    /// In the whole institution.
    Institution,
    /// At an office; none is headquarters.
    Office(Option<OfficeId>),
    /// For a member state, by its code.
    State(String),
    /// For an organization.
    Organization(OrganizationId),
}

/// What someone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Of the institution: accounts, offices and settings.
    Administrator,
    /// Of the institution: the civil society unit at headquarters.
    Secretariat,
    /// Of an office: leads what it does.
    Manager,
    /// Of an office: does its work.
    Editor,
    /// Of an office: reads.
    Viewer,
    /// Of a member state: reads observer applications and outcomes.
    Delegate,
    /// Of an organization: speaks for it and signs.
    FocalPoint,
    /// Of an organization: stands in for the focal point.
    Deputy,
    /// Of an organization: the same, less the signing.
    Member,
}

impl Role {
    /// All roles, those of the institution first.
    pub const ALL: [Role; 9] = [
        Role::Administrator,
        Role::Secretariat,
        Role::Manager,
        Role::Editor,
        Role::Viewer,
        Role::Delegate,
        Role::FocalPoint,
        Role::Deputy,
        Role::Member,
    ];

    /// As stored and as given on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Secretariat => "secretariat",
            Role::Manager => "manager",
            Role::Editor => "editor",
            Role::Viewer => "viewer",
            Role::Delegate => "delegate",
            Role::FocalPoint => "focal-point",
            Role::Deputy => "deputy",
            Role::Member => "member",
        }
    }

    /// Whether whoever holds it works for the institution.
    #[must_use]
    pub fn is_staff(self) -> bool {
        matches!(self, Role::Administrator | Role::Secretariat | Role::Manager | Role::Editor | Role::Viewer)
    }

    /// Whether it is held at an office.
    #[must_use]
    pub fn is_of_office(self) -> bool {
        matches!(self, Role::Manager | Role::Editor | Role::Viewer)
    }

    /// Whether it is held for an organization.
    #[must_use]
    pub fn is_of_organization(self) -> bool {
        matches!(self, Role::FocalPoint | Role::Deputy | Role::Member)
    }

    /// Whether whoever holds it changes what the institution keeps.
    #[must_use]
    pub fn edits(self) -> bool {
        self.is_staff() && self != Role::Viewer
    }

    /// Whether whoever holds it acts for an organization towards others.
    #[must_use]
    pub fn signs(self) -> bool {
        matches!(self, Role::FocalPoint | Role::Deputy)
    }

    /// The role where it is held when nothing else is said: in the institution, or at headquarters.
    pub fn at_headquarters(self) -> Result<Membership> {
        match self {
            Role::Administrator | Role::Secretariat => Ok(Membership { role: self, of: Of::Institution }),
            role if role.is_of_office() => Ok(Membership { role, of: Of::Office(None) }),
            _ => Err(Error::invalid("role", Message::new("problem-role-of").with("role", self.as_str()))),
        }
    }
}

impl std::str::FromStr for Role {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let known = Role::ALL.into_iter().find(|role| role.as_str() == text);
        known.ok_or_else(|| Error::invalid("role", Message::new("problem-role").with("role", text)))
    }
}

impl Membership {
    /// A role in an organization.
    #[must_use]
    pub fn of_organization(role: Role, organization: OrganizationId) -> Self {
        Self { role, of: Of::Organization(organization) }
    }
}

impl Person {
    /// Whether any of their roles passes.
    pub(super) fn holds(&self, passes: impl Fn(Role) -> bool) -> bool {
        self.memberships.iter().any(|one| passes(one.role))
    }

    /// Whether a role that passes reaches an office: it is held there, at an office above, or at headquarters.
    pub(super) fn reaches(&self, office: Option<OfficeId>, passes: impl Fn(Role) -> bool) -> bool {
        let holds = |one: &Membership| {
            let reaches = match &one.of {
                Of::Office(None) => true,
                Of::Office(held) => *held == office,
                _ => one.role == Role::Secretariat,
            };
            reaches && passes(one.role)
        };
        let below = |(reached, role): &(OfficeId, Role)| Some(*reached) == office && passes(*role);
        self.memberships.iter().any(holds) || self.reach.iter().any(below)
    }

    /// The role that they hold for an organization.
    #[must_use]
    pub fn role_for(&self, organization: OrganizationId) -> Option<Role> {
        let of = |one: &&Membership| one.of == Of::Organization(organization);
        self.memberships.iter().find(of).map(|one| one.role)
    }

    /// The offices at which they work; none stands for headquarters, and for a role in the whole institution.
    pub fn offices(&self) -> impl Iterator<Item = Option<OfficeId>> {
        self.memberships.iter().filter(|one| one.role.is_staff()).map(|one| match one.of {
            Of::Office(office) => office,
            _ => None,
        })
    }

    /// The organizations that they act for.
    pub fn organizations(&self) -> impl Iterator<Item = OrganizationId> {
        self.memberships.iter().filter_map(|one| match one.of {
            Of::Organization(id) => Some(id),
            _ => None,
        })
    }
}
