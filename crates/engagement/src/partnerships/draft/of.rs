//! What a form shows of a partnership that is to be revised.

use super::{Draft, FundingDraft, InKindDraft, PartyDraft};
use crate::dates::PartialDate;
use crate::ids::PlaceId;
use crate::offices::Offices;
use crate::partnerships::money;
use crate::partnerships::partnership::{Facts, Party};
use crate::partnerships::parts::{Funding, InKind, Place, Scheme, TextKind};
use std::collections::{BTreeSet, HashMap};

impl Draft {
    /// The draft that says what a record says; `places` are the names of its places.
    #[must_use]
    pub fn of(facts: &Facts, offices: &Offices, places: &HashMap<PlaceId, String>) -> Self {
        let codes = |of: &[Scheme]| {
            let found = facts.codes.iter().filter(|code| of.contains(&code.scheme));
            found.map(|code| code.code.clone()).collect()
        };
        let text = |kind| facts.texts.get(&kind).map(|text| text.text.clone()).unwrap_or_default();
        Self {
            title: facts.title.clone(),
            language: facts.title_language.clone(),
            parties: facts.parties.iter().map(PartyDraft::of).collect(),
            offices: facts.offices.iter().filter_map(|id| offices.get(*id)).map(|one| one.slug.clone()).collect(),
            balance: facts.balance.clone().unwrap_or_default(),
            areas: list(&facts.areas),
            clusters: list(&facts.clusters),
            settings: list(&facts.settings),
            levels: list(&facts.levels),
            places: facts.places.iter().map(|place| words(place, places)).collect(),
            from: date(facts.from.as_ref()),
            to: date(facts.to.as_ref()),
            funding: facts.funding.iter().map(FundingDraft::of).collect(),
            in_kind: facts.in_kind.iter().map(InKindDraft::of).collect(),
            projects: codes(&[Scheme::Project]),
            crises: codes(&[Scheme::Glide, Scheme::Appeal]),
            follows: facts.follows.map(|id| id.to_string()).unwrap_or_default(),
            description: text(TextKind::Description),
            planned_results: text(TextKind::PlannedResults),
            reached_results: text(TextKind::ReachedResults),
            lessons: text(TextKind::Lessons),
            practices: text(TextKind::Practices),
            confidentiality: facts.confidentiality.as_str().to_owned(),
            ..Self::default()
        }
    }
}

impl PartyDraft {
    fn of(party: &Party) -> Self {
        Self {
            organization: party.organization.to_string(),
            leads: party.leads,
            roles: list(&party.roles),
            from: date(party.from.as_ref()),
            to: date(party.to.as_ref()),
            members: party.members.iter().map(ToString::to_string).collect(),
        }
    }
}

impl FundingDraft {
    fn of(one: &Funding) -> Self {
        let amount = |amount: Option<i64>| amount.map(|amount| money::plain(amount, &one.currency));
        Self {
            donor: one.donor.map_or_else(|| one.donor_name.clone(), |id| id.to_string()),
            currency: one.currency.clone(),
            planned: amount(one.planned).unwrap_or_default(),
            committed: amount(one.committed).unwrap_or_default(),
            paid: amount(one.paid).unwrap_or_default(),
        }
    }
}

impl InKindDraft {
    fn of(one: &InKind) -> Self {
        let worth = one.worth.as_ref();
        Self {
            giver: one.giver.map(|id| id.to_string()).unwrap_or_default(),
            what: one.what.clone(),
            currency: worth.map(|(currency, _)| currency.clone()).unwrap_or_default(),
            worth: worth.map(|(currency, amount)| money::plain(*amount, currency)).unwrap_or_default(),
        }
    }
}

fn list(codes: &BTreeSet<String>) -> Vec<String> {
    codes.iter().cloned().collect()
}

fn date(date: Option<&PartialDate>) -> String {
    date.map(ToString::to_string).unwrap_or_default()
}

fn words(place: &Place, names: &HashMap<PlaceId, String>) -> String {
    let name = |id: Option<PlaceId>| id.and_then(|id| names.get(&id)).cloned();
    let parts = [Some(place.country.clone()), name(place.admin1), name(place.admin2)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" / ")
}
