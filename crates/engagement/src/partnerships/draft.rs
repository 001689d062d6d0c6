//! What someone says of a partnership, before it is checked: the same for a form, JSON and a row of a file.

mod check;
mod codes;
mod known;
mod of;

pub(super) use codes::PlaceWords;
pub(super) use known::Known;

use super::agreement::AgreementDraft;
use serde::{Deserialize, Serialize};

/// What was typed; nothing in it is right yet. An organization is named by its id, an identifier or a name that it alone
/// bears, an office by its slug, a name or its city.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// What it is called.
    pub title: String,
    /// The language of the title and of all that is written below; `und` when empty.
    pub language: String,
    /// The organizations in it.
    pub parties: Vec<PartyDraft>,
    /// The offices in it; the first one leads.
    pub offices: Vec<String>,
    /// Whether the parties are equal or complement each other.
    pub balance: String,
    /// Areas of cooperation.
    pub areas: Vec<String>,
    /// Clusters.
    pub clusters: Vec<String>,
    /// In which settings.
    pub settings: Vec<String>,
    /// At which levels.
    pub levels: Vec<String>,
    /// Where: a country, or `country / first level / second level`, by names or codes.
    pub places: Vec<String>,
    /// Since when.
    pub from: String,
    /// Until when.
    pub to: String,
    /// Where it stands, when it is recorded; active when empty. Later it changes by steps.
    pub status: String,
    /// Since when it stands there.
    pub status_on: String,
    /// Why, where that needs a reason.
    pub status_reason: String,
    /// What was signed, when it is recorded. Later agreements are added by themselves.
    pub agreement: AgreementDraft,
    /// Money.
    pub funding: Vec<FundingDraft>,
    /// What is not money.
    pub in_kind: Vec<InKindDraft>,
    /// Codes of the institution's projects.
    pub projects: Vec<String>,
    /// GLIDE numbers and codes of appeals.
    pub crises: Vec<String>,
    /// The id of the partnership that it follows.
    pub follows: String,
    /// What it is.
    pub description: String,
    /// What it is meant to bring about.
    pub planned_results: String,
    /// What it brought about.
    pub reached_results: String,
    /// What was learned.
    pub lessons: String,
    /// What others should do too.
    pub practices: String,
    /// How closely it is kept; for staff when empty.
    pub confidentiality: String,
}

/// An organization in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PartyDraft {
    /// Which organization.
    pub organization: String,
    /// Whether it leads.
    pub leads: bool,
    /// What it is in it.
    pub roles: Vec<String>,
    /// Since when, where not from the beginning.
    pub from: String,
    /// Until when, where not to the end.
    pub to: String,
    /// Of a network: its members that take part.
    pub members: Vec<String>,
}

/// Money from one source in one currency.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FundingDraft {
    /// Who gives it: an organization of the register, or any name.
    pub donor: String,
    /// The currency.
    pub currency: String,
    /// What is meant to be spent.
    pub planned: String,
    /// What was promised.
    pub committed: String,
    /// What was paid.
    pub paid: String,
}

/// What one side brings in that is not money.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InKindDraft {
    /// One of the organizations; the institution when empty.
    pub giver: String,
    /// What.
    pub what: String,
    /// The currency of what it is worth.
    pub currency: String,
    /// What it is worth.
    pub worth: String,
}

impl PartyDraft {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.organization.trim().is_empty() && self.members.iter().all(|text| text.trim().is_empty())
    }
}

impl FundingDraft {
    /// Whether any amount was said.
    pub(super) fn has_amounts(&self) -> bool {
        [&self.planned, &self.committed, &self.paid].iter().any(|text| !text.trim().is_empty())
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.donor, &self.planned, &self.committed, &self.paid].iter().all(|text| text.trim().is_empty())
    }
}

impl InKindDraft {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.what.trim().is_empty() && self.worth.trim().is_empty()
    }
}

impl Draft {
    /// The organizations that it names.
    pub(super) fn organizations(&self) -> impl Iterator<Item = &str> {
        let parties = self.parties.iter();
        let named = parties.flat_map(|party| std::iter::once(&party.organization).chain(&party.members));
        let donors = self.funding.iter().map(|one| &one.donor);
        let givers = self.in_kind.iter().map(|one| &one.giver);
        named.chain(donors).chain(givers).map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    /// The same, to put other words in their place.
    pub(super) fn organizations_to_word(&mut self) -> impl Iterator<Item = &mut String> {
        let parties = self.parties.iter_mut();
        let named = parties.flat_map(|party| std::iter::once(&mut party.organization).chain(&mut party.members));
        let donors = self.funding.iter_mut().map(|one| &mut one.donor);
        let givers = self.in_kind.iter_mut().map(|one| &mut one.giver);
        named.chain(donors).chain(givers)
    }
}
