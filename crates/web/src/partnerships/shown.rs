//! A partnership as programs read it.

use super::names;
use crate::by::By;
use crate::error::Result;
use engagement::access::Owner;
use engagement::dates::PartialDate;
use engagement::offices::{self, Offices};
use engagement::partnerships::{self, Partnership, Party, money};
use engagement::stocktaking::Names;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// What organizations and offices do together.
#[derive(Serialize, ToSchema)]
#[schema(as = Partnership)]
pub(super) struct One {
    id: Uuid,
    /// Its page.
    url: String,
    title: String,
    /// The language of the title, as BCP 47; `und` where it is not known.
    title_language: String,
    /// proposed, active, suspended, completed or terminated.
    status: &'static str,
    /// A year, a month or a day; null where none is on record.
    since: Option<String>,
    /// When it ended, else when it is meant to end.
    until: Option<String>,
    /// The organizations in it that may be known, the one that leads first.
    organizations: Vec<Member>,
    /// How many organizations in it may not be known.
    organizations_not_shown: usize,
    /// Codes of the offices in it; the first one leads.
    offices: Vec<String>,
    /// Whether the parties are equal or complement each other.
    balance: Option<String>,
    /// Codes of areas of cooperation.
    areas: Vec<String>,
    /// Codes of clusters.
    clusters: Vec<String>,
    settings: Vec<String>,
    levels: Vec<String>,
    /// Countries, by ISO 3166-1 alpha-3.
    countries: Vec<String>,
    agreements: Vec<Agreement>,
    funding: Vec<Funding>,
    /// Codes of projects, disasters and appeals.
    codes: Vec<Code>,
    /// description, planned_results, reached_results, lessons and practices, as far as they were written.
    texts: BTreeMap<&'static str, Text>,
    /// The id of the partnership that it follows.
    follows: Option<Uuid>,
    /// Who keeps the record: `organization` or `institution`.
    kept_by: &'static str,
    /// How closely the record is kept.
    confidentiality: &'static str,
    changed_at: String,
}

/// An organization in it.
#[derive(Serialize, ToSchema)]
#[schema(as = PartnershipOrganization)]
struct Member {
    id: Uuid,
    name: String,
    leads: bool,
    /// Codes of what it is in it.
    roles: Vec<String>,
    from: Option<String>,
    to: Option<String>,
    /// Of a network: ids of its members that take part.
    members: Vec<Uuid>,
    /// Whether it says that the record is right; null where it has not said anything.
    confirms: Option<bool>,
}

/// What was signed.
#[derive(Serialize, ToSchema)]
struct Agreement {
    id: Uuid,
    /// The code of its type.
    kind: String,
    reference: Option<String>,
    signed_on: Option<String>,
    from: Option<String>,
    /// Until when it is in force, with what amendments put off.
    to: Option<String>,
    /// How many amendments there are.
    amendments: usize,
}

/// Money from one source in one currency.
#[derive(Serialize, ToSchema)]
struct Funding {
    /// Absent where its record may not be known of.
    donor: Option<String>,
    donor_id: Option<Uuid>,
    /// By ISO 4217.
    currency: String,
    /// A decimal number.
    planned: Option<String>,
    committed: Option<String>,
    paid: Option<String>,
}

/// A code of a project or a crisis.
#[derive(Serialize, ToSchema)]
#[schema(as = PartnershipCode)]
struct Code {
    /// project, iati, glide or appeal.
    scheme: &'static str,
    code: String,
}

/// A text and its language.
#[derive(Serialize, ToSchema)]
#[schema(as = PartnershipText)]
struct Text {
    text: String,
    /// As BCP 47; `und` where it is not known.
    language: String,
}

/// What partnerships are told with: names, offices, and where the site is.
pub(super) struct Told {
    names: Names,
    offices: Offices,
    site: String,
}

pub(super) async fn told(by: &By, found: &[Partnership]) -> Result<Told> {
    let site = by.app.settings.public_url.trim_end_matches('/').to_owned();
    Ok(Told { names: names(by, found).await?, offices: offices::list(&by.app).await?, site })
}

fn date(date: Option<&PartialDate>) -> Option<String> {
    date.map(ToString::to_string)
}

impl Told {
    /// One of them.
    pub(super) fn one(&self, one: &Partnership) -> One {
        let facts = &one.facts;
        let list = |codes: &std::collections::BTreeSet<String>| codes.iter().cloned().collect();
        let organizations: Vec<Member> =
            facts.parties.iter().filter_map(|party| self.member(one, party)).collect();
        let mut countries: Vec<String> = facts.places.iter().map(|place| place.country.clone()).collect();
        countries.sort_unstable();
        countries.dedup();
        let offices = facts.offices.iter().filter_map(|id| self.offices.get(*id));
        let text = |(kind, text): (&partnerships::TextKind, &partnerships::Text)| {
            (kind.as_str(), Text { text: text.text.clone(), language: text.language.clone() })
        };
        One {
            id: one.id.0,
            url: format!("{}/partnerships/{}", self.site, one.id),
            title: facts.title.clone(),
            title_language: facts.title_language.clone(),
            status: one.status().as_str(),
            since: date(one.since()),
            until: date(one.until()),
            organizations_not_shown: facts.parties.len() - organizations.len(),
            organizations,
            offices: offices.map(|office| office.slug.clone()).collect(),
            balance: facts.balance.clone(),
            areas: list(&facts.areas),
            clusters: list(&facts.clusters),
            settings: list(&facts.settings),
            levels: list(&facts.levels),
            countries,
            agreements: one.agreements.iter().map(agreement).collect(),
            funding: facts.funding.iter().map(|gift| self.gift(gift)).collect(),
            codes: facts.codes.iter().map(code).collect(),
            texts: facts.texts.iter().map(text).collect(),
            follows: facts.follows.map(|id| id.0),
            kept_by: if matches!(one.owner, Owner::Organization(_)) { "organization" } else { "institution" },
            confidentiality: facts.confidentiality.as_str(),
            changed_at: one.changed_at.to_string(),
        }
    }

    fn member(&self, one: &Partnership, party: &Party) -> Option<Member> {
        let name = self.names.get(&party.organization)?.to_string();
        let known = party.members.iter().filter(|id| self.names.contains_key(id));
        Some(Member {
            id: party.organization.0,
            name,
            leads: party.leads,
            roles: party.roles.iter().cloned().collect(),
            from: date(party.from.as_ref()),
            to: date(party.to.as_ref()),
            members: known.map(|id| id.0).collect(),
            confirms: one.answers.get(&party.organization).map(|answer| answer.confirms),
        })
    }

    fn gift(&self, gift: &partnerships::Funding) -> Funding {
        let amount = |amount: Option<i64>| amount.map(|amount| money::plain(amount, &gift.currency));
        let known = gift.donor.is_none_or(|id| self.names.contains_key(&id));
        Funding {
            donor: known.then(|| gift.donor_name.clone()),
            donor_id: gift.donor.filter(|_| known).map(|id| id.0),
            currency: gift.currency.clone(),
            planned: amount(gift.planned),
            committed: amount(gift.committed),
            paid: amount(gift.paid),
        }
    }
}

fn agreement(one: &partnerships::Agreement) -> Agreement {
    Agreement {
        id: one.id.0,
        kind: one.kind.clone(),
        reference: one.reference.clone(),
        signed_on: date(one.signed_on.as_ref()),
        from: date(one.from.as_ref()),
        to: date(one.ends()),
        amendments: one.amendments.len(),
    }
}

fn code(code: &partnerships::Code) -> Code {
    Code { scheme: code.scheme.as_str(), code: code.code.clone() }
}
