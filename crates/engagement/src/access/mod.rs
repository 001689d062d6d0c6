//! Who may do what: the one place where permissions are decided. An act without a decision does not compile.

mod person;
mod record;
mod sight;

pub use person::{Membership, Of, Person, Role};
pub use record::{Confidentiality, Owner, Standing};
pub(crate) use sight::Sight;

use crate::error::{Error, Result};
use crate::ids::{AccountId, OfficeId, OrganizationId};

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Anyone who has not signed in.
    Visitor,
    /// Someone who has signed in.
    Person(Box<Person>),
    /// Whoever runs the program on the machine.
    Operator,
    /// The program itself: jobs and followers.
    System,
}

/// What someone wants to do, with what the decision depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Read a record.
    Read(Owner, Confidentiality),
    /// Add an organization to the register for the institution.
    AddOrganization,
    /// Register one's own organization, or claim a record as its own.
    RegisterOrganization,
    /// Change an organization's record.
    ReviseOrganization(Owner),
    /// Propose a change of a record to the organization that owns it.
    ProposeChange(Owner),
    /// Accept or refuse what was proposed.
    AnswerProposal(OrganizationId),
    /// Merge two organizations, or undo it.
    MergeOrganizations(Owner, Owner),
    /// Say that what a record tells was verified, and keep the institution's own notes on it.
    VerifyOrganization,
    /// Decide who speaks for an organization, where its own people have not.
    DecideClaim,
    /// Object to a claim to one's organization.
    ObjectToClaim(OrganizationId),
    /// Invite people to an organization, give them roles there and end these.
    InviteToOrganization(OrganizationId),
    /// Leave an organization, and see who acts for it.
    KeepMembership(OrganizationId),
    /// Record a partnership for an office, or take on or decline what an organization proposed to it.
    RecordPartnership(Option<OfficeId>),
    /// Propose a partnership to an office, for an organization.
    ProposePartnership(OrganizationId),
    /// Read a partnership, with what of it decides.
    ReadPartnership(Standing, Confidentiality),
    /// Change a partnership's record, its steps and agreements.
    RevisePartnership(Owner),
    /// Say for an organization in it that the record of a partnership is right, or what is wrong.
    AnswerPartnership(OrganizationId),
    /// Comment on a partnership, and read the comments and the files of its agreements.
    DiscussPartnership(Standing),
    /// Review a partnership: as an organization in it, or as the institution.
    ReviewPartnership(Standing, Option<OrganizationId>),
    /// Ask who could meet a need, with what speaks for each.
    FindPartners,
    /// Read a review by an organization or the institution; whether the other side has made its own.
    ReadReview(Standing, Option<OrganizationId>, bool),
    /// Take a record down for law or safety, with a reason on its public log, or restore it.
    TakeDown,
    /// Import files and see what became of them.
    Import,
    /// Answer the questions that imports leave.
    AnswerQuestions,
    /// Know which account of the institution did what.
    KnowWhoDid,
    /// Add, change, close and merge offices of the institution.
    ManageOffices,
    /// See the desk of the institution's people: what waits for them.
    SeeDesk,
    /// Add and close accounts, and give roles of the institution.
    ManagePeople,
    /// Give roles of an office.
    AssignStaff(Option<OfficeId>),
    /// See and change one's own account, its credentials and sessions.
    KeepAccount(AccountId),
    /// See and end the sessions of an account.
    KeepSessions(AccountId),
    /// See what mail was sent, and note what came back.
    ReadMail,
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

    /// Someone who has signed in.
    #[must_use]
    pub fn person(&self) -> Option<&Person> {
        match self {
            Actor::Person(person) => Some(person),
            _ => None,
        }
    }

    /// The account of a person.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        self.person().map(|person| person.account)
    }

    fn is_machine(&self) -> bool {
        matches!(self, Actor::Operator | Actor::System)
    }

    /// Whether it is the machine or someone with a role that passes.
    fn holds(&self, passes: impl Fn(Role) -> bool) -> bool {
        self.is_machine() || self.person().is_some_and(|person| person.holds(passes))
    }

    fn reaches(&self, office: Option<OfficeId>, passes: impl Fn(Role) -> bool) -> bool {
        self.is_machine() || self.person().is_some_and(|person| person.reaches(office, passes))
    }

    fn acts_for(&self, organization: OrganizationId, passes: impl Fn(Role) -> bool) -> bool {
        self.person().and_then(|person| person.role_for(organization)).is_some_and(passes)
    }

    fn is_party(&self, of: Standing) -> bool {
        of.party.is_some_and(|own| self.acts_for(own, |_| true))
    }

    /// Whether a partnership is theirs to know: they act for an organization in it, or for the office that leads it or
    /// to which it was proposed.
    fn takes_part(&self, of: Standing) -> bool {
        self.is_party(of) || self.reaches(of.office, Role::is_staff)
    }

    /// Whether they work for the institution.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.holds(Role::is_staff)
    }

    /// Whether the act is permitted.
    #[must_use]
    pub fn may(&self, act: Act) -> bool {
        let headquarters = |role| matches!(role, Role::Administrator | Role::Secretariat);
        let administrator = |role| role == Role::Administrator;
        let leads = |role| headquarters(role) || role == Role::Manager;
        match act {
            Act::Read(_, Confidentiality::Public) => true,
            Act::Read(_, Confidentiality::Partners) => {
                self.holds(|role| role.is_staff() || role.is_of_organization())
            }
            Act::Read(Owner::Office(_), Confidentiality::Staff) => self.is_staff(),
            // The owning office, its parents and headquarters. An administrator keeps accounts, not everybody's content.
            Act::Read(Owner::Office(office), Confidentiality::Restricted) => self.reaches(office, Role::is_staff),
            // Independence: what an organization keeps to itself, no account of the institution reads.
            Act::Read(Owner::Organization(own), Confidentiality::Staff | Confidentiality::Restricted) => {
                self.acts_for(own, |_| true)
            }
            Act::AddOrganization | Act::Import | Act::AnswerQuestions => self.holds(Role::edits),
            Act::RegisterOrganization => self.person().is_some(),
            Act::ReviseOrganization(Owner::Office(_)) => self.holds(Role::edits),
            // Independence: what an organization owns, no account of the institution changes, nor the machine.
            Act::ReviseOrganization(Owner::Organization(own)) => self.acts_for(own, |_| true),
            Act::ProposeChange(owner) => matches!(owner, Owner::Organization(_)) && self.holds(Role::edits),
            Act::AnswerProposal(own) | Act::ObjectToClaim(own) | Act::InviteToOrganization(own) => {
                self.acts_for(own, Role::signs)
            }
            Act::KeepMembership(own) => self.acts_for(own, |_| true),
            Act::MergeOrganizations(Owner::Office(_), Owner::Office(_)) => self.holds(leads),
            Act::MergeOrganizations(..) => false,
            Act::VerifyOrganization | Act::DecideClaim => self.holds(|role| role.edits() && !administrator(role)),
            Act::RecordPartnership(office) => self.reaches(office, Role::edits),
            Act::ProposePartnership(own) | Act::AnswerPartnership(own) => self.acts_for(own, Role::signs),
            Act::ReadPartnership(of, level) => self.takes_part(of) || self.may(Act::Read(of.owner, level)),
            Act::RevisePartnership(Owner::Office(office)) => self.reaches(office, Role::edits),
            Act::RevisePartnership(Owner::Organization(own)) => self.acts_for(own, Role::signs),
            Act::DiscussPartnership(of) => self.takes_part(of),
            Act::ReviewPartnership(of, None) => self.reaches(of.office, Role::edits),
            Act::ReviewPartnership(of, Some(own)) => of.party == Some(own) && self.acts_for(own, Role::signs),
            // Each side reads what the other wrote once it has written itself: nobody answers a review with a review.
            Act::ReadReview(of, None, both) => {
                self.reaches(of.office, Role::is_staff) || both && self.is_party(of)
            }
            Act::ReadReview(of, Some(own), both) => {
                self.acts_for(own, |_| true) || both && self.reaches(of.office, Role::is_staff)
            }
            // What is compared is on record for anyone who may read it; the comparison is for those who look for partners.
            Act::FindPartners => self.holds(|role| role.is_staff() || role.is_of_organization()),
            Act::TakeDown | Act::ManageOffices => self.holds(headquarters),
            Act::KnowWhoDid | Act::SeeDesk => self.is_staff(),
            Act::ManagePeople | Act::ReadMail => self.holds(administrator),
            Act::AssignStaff(office) => {
                self.holds(administrator) || self.reaches(office, |role| role == Role::Manager)
            }
            Act::KeepAccount(account) => self.account() == Some(account),
            Act::KeepSessions(account) => self.account() == Some(account) || self.holds(administrator),
            Act::Operate => self.is_machine(),
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
    /// What an organization keeps to itself stands in no list; its own people come to it by its address.
    #[must_use]
    pub fn sees(&self) -> Vec<(&'static str, Confidentiality)> {
        let nobodys = OrganizationId(uuid::Uuid::nil());
        let owners = [("office", Owner::Office(None)), ("organization", Owner::Organization(nobodys))];
        let mut seen = Vec::new();
        for (kind, owner) in owners {
            let levels = Confidentiality::ALL.into_iter().filter(|level| self.may(Act::Read(owner, *level)));
            seen.extend(levels.map(|level| (kind, level)));
        }
        seen
    }
}
