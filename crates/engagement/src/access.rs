//! Who may do what: the one place where permissions are decided. An act without a decision does not compile.

use crate::error::{Error, Result};
use crate::ids::AccountId;
use uuid::Uuid;

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Anyone who has not signed in.
    Visitor,
    /// Someone who has signed in.
    Person(Person),
    /// Whoever runs the program on the machine.
    Operator,
    /// The program itself: jobs and followers.
    System,
}

/// Someone who has signed in, as far as permissions need to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// The address that the account is known by.
    pub email: String,
    /// The role that the institution gave.
    pub role: Role,
}

/// Roles of the institution's own people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Accounts, vocabularies, settings and all that staff may.
    Administrator,
    /// The civil society unit at headquarters.
    Secretariat,
    /// Staff of a country or regional office.
    Officer,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 3] = [Role::Administrator, Role::Secretariat, Role::Officer];

    /// As stored and as given on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Secretariat => "secretariat",
            Role::Officer => "officer",
        }
    }
}

impl std::str::FromStr for Role {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let known = Role::ALL.into_iter().find(|role| role.as_str() == text);
        known
            .ok_or_else(|| Error::invalid("role", crate::message::Message::new("problem-role").with("role", text)))
    }
}

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
    Office(Option<Uuid>),
    /// A civil society organization.
    Organization(Uuid),
}

impl Owner {
    /// From the two columns in which it is stored.
    #[must_use]
    pub fn parse(kind: &str, id: Option<Uuid>) -> Self {
        match (kind, id) {
            ("organization", Some(id)) => Owner::Organization(id),
            (_, id) => Owner::Office(id),
        }
    }

    /// The two columns in which it is stored.
    #[must_use]
    pub fn columns(self) -> (&'static str, Option<Uuid>) {
        match self {
            Owner::Office(id) => ("office", id),
            Owner::Organization(id) => ("organization", Some(id)),
        }
    }
}

/// What someone wants to do, with what the decision depends on.
#[derive(Debug, Clone, Copy)]
pub enum Act {
    /// Read a record.
    Read(Owner, Confidentiality),
    /// Add an organization to the register.
    AddOrganization,
    /// Change an organization's record.
    ReviseOrganization(Owner),
    /// Merge two organizations, or undo it.
    MergeOrganizations(Owner, Owner),
    /// Import files and see what became of them.
    Import,
    /// Answer the questions that imports leave.
    AnswerQuestions,
    /// Know which account of the institution did what.
    KnowWhoDid,
    /// Add, change, close and merge offices of the institution.
    ManageOffices,
    /// Add and close accounts.
    ManagePeople,
    /// See and end the sessions of an account.
    KeepSessions(AccountId),
    /// Copy, restore and check the register.
    Operate,
}

impl Actor {
    /// As stored in the history.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Actor::Visitor => "visitor",
            Actor::Person(_) => "person",
            Actor::Operator => "operator",
            Actor::System => "system",
        }
    }

    /// The account of a person.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Actor::Person(person) => Some(person.account),
            _ => None,
        }
    }

    fn role(&self) -> Option<Role> {
        match self {
            Actor::Person(person) => Some(person.role),
            _ => None,
        }
    }

    /// Whether the act is permitted.
    #[must_use]
    pub fn may(&self, act: Act) -> bool {
        let machine = matches!(self, Actor::Operator | Actor::System);
        let staff = machine || self.role().is_some();
        let headquarters = machine || matches!(self.role(), Some(Role::Administrator | Role::Secretariat));
        let of_institution = |owner| matches!(owner, Owner::Office(_));
        match act {
            Act::Read(_, Confidentiality::Public) => true,
            Act::Read(_, Confidentiality::Partners) => staff,
            Act::Read(owner, Confidentiality::Staff) => staff && of_institution(owner),
            Act::Read(owner, Confidentiality::Restricted) => headquarters && of_institution(owner),
            Act::AddOrganization | Act::Import | Act::AnswerQuestions | Act::KnowWhoDid => staff,
            // Independence: what an organization owns, no account of the institution changes.
            Act::ReviseOrganization(owner) => staff && of_institution(owner),
            Act::MergeOrganizations(one, other) => headquarters && of_institution(one) && of_institution(other),
            Act::ManageOffices => headquarters,
            Act::ManagePeople => machine || self.role() == Some(Role::Administrator),
            Act::KeepSessions(account) => self.account() == Some(account) || self.may(Act::ManagePeople),
            Act::Operate => machine,
        }
    }

    /// The act, or [`Error::Forbidden`].
    pub fn must(&self, act: Act) -> Result<()> {
        if self.may(act) { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// Read, or [`Error::NotFound`]: what you may not know of does not exist.
    pub fn must_see(&self, owner: Owner, level: Confidentiality) -> Result<()> {
        if self.may(Act::Read(owner, level)) { Ok(()) } else { Err(Error::NotFound) }
    }

    /// What of the institution's and what of civil society's own records a list may show: pairs of owner kind and level.
    #[must_use]
    pub fn sees(&self) -> Vec<(&'static str, Confidentiality)> {
        let owners = [("office", Owner::Office(None)), ("organization", Owner::Organization(Uuid::nil()))];
        let mut seen = Vec::new();
        for (kind, owner) in owners {
            let levels = Confidentiality::ALL.into_iter().filter(|level| self.may(Act::Read(owner, *level)));
            seen.extend(levels.map(|level| (kind, level)));
        }
        seen
    }
}
