//! Partnerships through the API.

use super::names;
use super::question::{FILTERS, OTHER};
use crate::api::ask::{Asking, Day, Found};
use crate::by::{At, By};
use crate::error::Result;
use axum::Json;
use axum::response::{IntoResponse, Response};
use engagement::access::Owner;
use engagement::dates::PartialDate;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::offices::{self, Offices};
use engagement::partnerships::{self, Partnership, Party, money};
use engagement::stocktaking::{self, Filter, Names, Sort};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

#[derive(OpenApi)]
#[openapi(paths(list, one))]
pub(crate) struct Paths;

/// A page of partnerships.
#[derive(Serialize, ToSchema)]
#[schema(as = PartnershipPage)]
struct Page {
    /// In the order in which they came into the register.
    partnerships: Vec<One>,
    /// The `cursor` of the page after this one; null at the end.
    next: Option<Uuid>,
}

/// What organizations and offices do together.
#[derive(Serialize, ToSchema)]
#[schema(as = Partnership)]
struct One {
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
    donor: String,
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

/// Partnerships, by the filters of the list. Several values of one filter are alternatives; all filters apply together.
#[utoipa::path(get, path = "/api/v1/partnerships", tag = "Partnerships", params(
    ("q" = Option<String>, Query, description = "Words of the title, a name of an organization or a code", example = "shelter"),
    ("as_of" = inline(Option<Day>), Query, description = "What went on then: a year, a month or a day", example = "2016"),
    ("organization" = Option<Vec<Uuid>>, Query, description = "Ids of organizations in it"),
    ("group" = Option<Vec<String>>, Query, description = "Codes of groups of organizations"),
    ("kind" = Option<Vec<String>>, Query, description = "Codes of kinds of organizations", example = "non_governmental_organization"),
    ("scope" = Option<Vec<String>>, Query, description = "Codes of scopes of organizations", example = "national"),
    ("role" = Option<Vec<String>>, Query, description = "Codes of roles", example = "donor"),
    ("area" = Option<Vec<String>>, Query, description = "Codes of areas of cooperation", example = "1"),
    ("cluster" = Option<Vec<String>>, Query, description = "Codes of clusters", example = "HEA"),
    ("region" = Option<Vec<String>>, Query, description = "Regions, by M49", example = "011"),
    ("country" = Option<Vec<String>>, Query, description = "Countries, by ISO 3166-1 alpha-3", example = "MLI"),
    ("office" = Option<Vec<String>>, Query, description = "Codes of offices; those below them count too", example = "dakar"),
    ("status" = Option<Vec<String>>, Query, description = "proposed, active, suspended, completed or terminated", example = "active"),
    ("agreement" = Option<Vec<String>>, Query, description = "Codes of types of agreements", example = "grant_agreement"),
    ("setting" = Option<Vec<String>>, Query, description = "Codes of settings", example = "humanitarian"),
    ("level" = Option<Vec<String>>, Query, description = "Codes of levels", example = "national"),
    ("donor" = Option<Vec<String>>, Query, description = "Names of donors"),
    ("others" = Option<String>, Query, description = "Those with other actors alone too, which are not of civil society", example = "yes"),
    ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "Partnerships in a page, 100 if not said and 1000 at most", example = 100),
    ("cursor" = Option<Uuid>, Query, description = "`next` of the page before"),
), responses(
    (status = 200, description = "A page. When `next` is null it is the last.", body = Page),
    (status = 422, description = "A parameter cannot be used; `problems` says which and what to do."),
))]
pub(crate) async fn list(by: By, asking: Asking) -> Result<Response> {
    let known = [&FILTERS[..], &OTHER[..]].concat();
    let Found { q, cursor, limit, all } = asking.check(&known)?;
    let filter = filter(q, &all)?;
    let mut ids = stocktaking::ids(&by.app, &by.actor, &filter, Sort::Title).await?;
    ids.sort_unstable();
    ids.retain(|id| cursor.is_none_or(|cursor| id.0 > cursor));
    let more = ids.len() > limit;
    ids.truncate(limit);
    let found = partnerships::whole(&by.app, &by.actor, &ids).await?;
    let told = told(&by, &found).await?;
    let next = ids.last().filter(|_| more).map(|id| id.0);
    Ok(Json(Page { partnerships: found.iter().map(|one| told.one(one)).collect(), next }).into_response())
}

/// The filter that is asked for, or what is wrong with its day or an id.
fn filter(q: String, all: &impl Fn(&str) -> Vec<String>) -> Result<Filter> {
    use engagement::error::{Error, Problem};
    use engagement::message::Message;
    let as_of = all("as_of").into_iter().next().unwrap_or_default();
    if !as_of.is_empty() {
        PartialDate::parse(&as_of).map_err(|message| Error::invalid("as_of", message))?;
    }
    let wrong = |text: &String| text.parse::<OrganizationId>().is_err();
    if all("organization").iter().any(wrong) {
        let problem = Problem::new("organization", Message::new("partnerships-api-organization"));
        return Err(Error::Invalid(vec![problem]).into());
    }
    Ok(Filter {
        q,
        group: all("group"),
        kind: all("kind"),
        scope: all("scope"),
        role: all("role"),
        organization: all("organization"),
        area: all("area"),
        cluster: all("cluster"),
        office: all("office"),
        country: all("country"),
        region: all("region"),
        status: all("status"),
        agreement: all("agreement"),
        donor: all("donor"),
        setting: all("setting"),
        level: all("level"),
        as_of,
        include_others: all("others").iter().any(|value| value == "yes"),
    })
}

/// One partnership.
#[utoipa::path(get, path = "/api/v1/partnerships/{id}", tag = "Partnerships", params(
    ("id" = Uuid, Path, description = "The id of the partnership"),
), responses(
    (status = 200, description = "The partnership.", body = One),
    (status = 404, description = "There is no such partnership, or it is not public."),
))]
pub(crate) async fn one(by: By, At(id): At<PartnershipId>) -> Result<Response> {
    let (found, _) = partnerships::find(&by.app, &by.actor, id).await?;
    let found = [found];
    let told = told(&by, &found).await?;
    Ok(Json(told.one(&found[0])).into_response())
}

/// What partnerships are told with: names, offices, and where the site is.
struct Told {
    names: Names,
    offices: Offices,
    site: String,
}

async fn told(by: &By, found: &[Partnership]) -> Result<Told> {
    let site = by.app.settings.public_url.trim_end_matches('/').to_owned();
    Ok(Told { names: names(by, found).await?, offices: offices::list(&by.app).await?, site })
}

fn date(date: Option<&PartialDate>) -> Option<String> {
    date.map(ToString::to_string)
}

impl Told {
    fn one(&self, one: &Partnership) -> One {
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
        Funding {
            donor: gift.donor_name.clone(),
            donor_id: gift.donor.filter(|id| self.names.contains_key(id)).map(|id| id.0),
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
