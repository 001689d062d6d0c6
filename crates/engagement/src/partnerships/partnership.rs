//! What a partnership is: what one or more organizations and one or more offices do together.

use super::agreement::Agreement;
use super::course::{Course, Status};
use super::parts::{Code, Funding, InKind, Place, Text, TextKind};
use crate::access::{Actor, Confidentiality, Owner, Person};
use crate::dates::PartialDate;
use crate::history;
use crate::ids::{AccountId, OfficeId, OrganizationId, PartnershipId};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A partnership.
#[derive(Debug, Clone, PartialEq)]
pub struct Partnership {
    /// Its id.
    pub id: PartnershipId,
    /// The facts that it is described by.
    pub facts: Facts,
    /// How it came to stand where it stands.
    pub course: Course,
    /// What was signed, the oldest first.
    pub agreements: Vec<Agreement>,
    /// What each organization in it said of the record, by its id.
    pub answers: BTreeMap<OrganizationId, Answer>,
    /// Who may change it: its first office, or the organization that proposed it until an office takes it on.
    pub owner: Owner,
    /// When an office declined what an organization had proposed, and why.
    pub declined: Option<(Timestamp, String)>,
    /// Since when it is in the register.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// The facts that a partnership is described by; a difference of two is what the history shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facts {
    /// What it is called.
    pub title: String,
    /// The language of that.
    pub title_language: String,
    /// The organizations in it, the leading one first.
    pub parties: Vec<Party>,
    /// The offices in it; the first one leads and owns the record.
    pub offices: Vec<OfficeId>,
    /// Whether the parties are equal or complement each other, by code.
    pub balance: Option<String>,
    /// Areas of cooperation.
    pub areas: BTreeSet<String>,
    /// Clusters.
    pub clusters: BTreeSet<String>,
    /// In which settings.
    pub settings: BTreeSet<String>,
    /// At which levels.
    pub levels: BTreeSet<String>,
    /// Where.
    pub places: Vec<Place>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when it is meant to go on.
    pub to: Option<PartialDate>,
    /// Money, by source and currency.
    pub funding: Vec<Funding>,
    /// What the sides bring in that is not money.
    pub in_kind: Vec<InKind>,
    /// Codes of projects and crises.
    pub codes: BTreeSet<Code>,
    /// Description, results, lessons and practices.
    pub texts: BTreeMap<TextKind, Text>,
    /// The partnership that it follows.
    pub follows: Option<PartnershipId>,
    /// How closely it is kept.
    pub confidentiality: Confidentiality,
}

/// An organization in a partnership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Party {
    /// The row that says so, which stays when the record is revised.
    #[serde(skip)]
    pub id: Uuid,
    /// Which organization.
    pub organization: OrganizationId,
    /// Whether it leads.
    pub leads: bool,
    /// Codes of what it is in it; several may hold at once.
    pub roles: BTreeSet<String>,
    /// Since when, where not from the beginning.
    pub from: Option<PartialDate>,
    /// Until when, where not to the end.
    pub to: Option<PartialDate>,
    /// Of a network: its members that take part.
    pub members: BTreeSet<OrganizationId>,
}

/// What an organization says of the record of a partnership that it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Whether it is right.
    pub confirms: bool,
    /// What is wrong with it.
    pub words: Option<String>,
    /// When it said so.
    pub at: Timestamp,
    /// By whom.
    pub by: Option<AccountId>,
}

impl Answer {
    /// As stored.
    pub(super) fn as_str(&self) -> &'static str {
        if self.confirms { "confirmed" } else { "disputed" }
    }
}

impl Partnership {
    /// Where it stands.
    #[must_use]
    pub fn status(&self) -> Status {
        self.course.status()
    }

    /// Since when, where that is on record: as the record says, else when it first was active.
    #[must_use]
    pub fn since(&self) -> Option<&PartialDate> {
        self.facts.from.as_ref().or_else(|| self.course.began())
    }

    /// Until when: when it was ended, else when it is meant to end.
    #[must_use]
    pub fn until(&self) -> Option<&PartialDate> {
        let ended = self.course.ending().and_then(|step| step.on.as_ref());
        ended.or(self.facts.to.as_ref())
    }

    /// The agreement that stands now: the one that was signed last.
    #[must_use]
    pub fn agreement(&self) -> Option<&Agreement> {
        self.agreements.last()
    }

    /// The organizations in it, members of networks that take part among them.
    pub fn organizations(&self) -> impl Iterator<Item = OrganizationId> {
        let parties = self.facts.parties.iter();
        parties.flat_map(|party| std::iter::once(party.organization).chain(party.members.iter().copied()))
    }

    /// The organization in it for which an actor acts, if there is one: a member of a network counts.
    #[must_use]
    pub fn party_of(&self, actor: &Actor) -> Option<OrganizationId> {
        let mut own = actor.person().into_iter().flat_map(Person::organizations);
        own.find(|own| self.organizations().any(|one| one == *own))
    }

    /// Whether an organization is a party, and not only a member of one.
    #[must_use]
    pub fn is_party(&self, organization: OrganizationId) -> bool {
        self.facts.parties.iter().any(|party| party.organization == organization)
    }

    /// The office that leads.
    #[must_use]
    pub fn office(&self) -> Option<OfficeId> {
        self.facts.offices.first().copied()
    }

    /// Whether it waits for an office to take it on.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        matches!(self.owner, Owner::Organization(_)) && self.declined.is_none()
    }
}

impl Facts {
    /// What differs from `before`, as `{field: [before, after]}`.
    pub(crate) fn difference(&self, before: &Facts) -> Map<String, Value> {
        history::difference(before, self)
    }
}
