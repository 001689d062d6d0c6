//! Organizations through the API.

use super::logo::picture;
use crate::api::ask::{Asking, Found};
use crate::by::{At, By};
use crate::error::Result;
use axum::Json;
use axum::response::{IntoResponse, Redirect};
use engagement::access::Owner;
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Elsewhere, Organization, Profile};
use engagement::search::{self, Question};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(paths(list, one))]
pub(crate) struct Paths;

/// A page of organizations.
#[derive(Serialize, ToSchema)]
#[schema(as = OrganizationPage)]
struct Page {
    /// In the order in which they came into the register.
    organizations: Vec<One>,
    /// The `cursor` of the page after this one; null at the end.
    #[schema(value_type = Option<Uuid>)]
    next: Option<OrganizationId>,
}

/// An organization.
#[derive(Serialize, ToSchema)]
#[schema(as = Organization)]
struct One {
    /// Stays when it is renamed.
    #[schema(value_type = Uuid)]
    id: OrganizationId,
    /// Its page.
    url: String,
    /// The official name.
    name: String,
    /// The language of the name, as BCP 47; `und` where it is not known.
    name_language: String,
    acronym: Option<String>,
    /// All names through time.
    names: Vec<Name>,
    /// Codes of what it is.
    kinds: Vec<String>,
    /// Whether it is of civil society, or another actor that files name.
    civil_society: bool,
    /// Whether its members are organizations.
    network: bool,
    /// local, national, regional or international.
    scope: Option<String>,
    /// The country of its seat, by ISO 3166-1 alpha-3.
    country: Option<String>,
    /// Where it works, by its own word or by files; `/api/v1/activities` tells more.
    countries: Vec<String>,
    /// Codes of areas of cooperation.
    areas: Vec<String>,
    /// Codes of clusters.
    clusters: Vec<String>,
    /// Working languages, as BCP 47.
    languages: Vec<String>,
    /// The year in which it was founded.
    founded: Option<i64>,
    website: Option<String>,
    email: Option<String>,
    description: Option<String>,
    description_language: Option<String>,
    /// Where its logo is, as PNG; null where it has none. Another logo has another address.
    logo: Option<String>,
    /// Numbers that registers gave it, by the schemes of org-id.guide.
    identifiers: Vec<Identifier>,
    /// Statuses with other bodies.
    statuses: Vec<Status>,
    /// Who keeps the record: `organization` or `institution`.
    kept_by: &'static str,
    /// How closely the record is kept.
    confidentiality: &'static str,
    /// Since when the institution vouches for what the record says; null where it says so of itself alone.
    verified_at: Option<String>,
    /// When someone last said that it is still so.
    confirmed_at: Option<String>,
    changed_at: String,
    /// Networks that it belongs to or did; of one organization only.
    #[serde(skip_serializing_if = "Option::is_none")]
    networks: Option<Vec<Member>>,
    /// Members of a network; of one organization only.
    #[serde(skip_serializing_if = "Option::is_none")]
    members: Option<Vec<Member>>,
    /// Where facts came from; of one organization only.
    #[serde(skip_serializing_if = "Option::is_none")]
    sources: Option<Vec<Source>>,
}

/// A name.
#[derive(Serialize, ToSchema)]
#[schema(as = OrganizationName)]
struct Name {
    /// official, acronym, also or former.
    kind: &'static str,
    text: String,
    language: String,
    from: Option<String>,
    to: Option<String>,
}

/// An identifier.
#[derive(Serialize, ToSchema)]
struct Identifier {
    scheme: String,
    number: String,
}

/// A status with another body.
#[derive(Serialize, ToSchema)]
struct Status {
    scheme: String,
    status: String,
    from: Option<String>,
    to: Option<String>,
}

/// A network or a member of one.
#[derive(Serialize, ToSchema)]
struct Member {
    #[schema(value_type = Uuid)]
    id: OrganizationId,
    name: String,
    from: Option<String>,
    to: Option<String>,
}

/// Where a fact came from.
#[derive(Serialize, ToSchema)]
#[schema(as = OrganizationSource)]
struct Source {
    field: String,
    value: String,
    source: String,
    row: i64,
    confirmed_at: String,
}

/// Organizations, by the filters of the directory. Several values of one filter are alternatives; all filters apply together.
#[utoipa::path(get, path = "/api/v1/organizations", tag = "Organizations", params(
    ("q" = Option<String>, Query, description = "Words of a name, an acronym or a former name", example = "medecins sans frontieres"),
    ("kind" = Option<Vec<String>>, Query, description = "Codes of kinds", example = "non_governmental_organization"),
    ("scope" = Option<Vec<String>>, Query, description = "Codes of scopes", example = "national"),
    ("country" = Option<Vec<String>>, Query, description = "Countries of seat or work, by ISO 3166-1 alpha-3", example = "MLI"),
    ("region" = Option<Vec<String>>, Query, description = "Regions, by M49", example = "011"),
    ("area" = Option<Vec<String>>, Query, description = "Codes of areas of cooperation", example = "1"),
    ("cluster" = Option<Vec<String>>, Query, description = "Codes of clusters", example = "HEA"),
    ("network" = Option<Vec<String>>, Query, description = "Ids of networks"),
    ("source" = Option<Vec<String>>, Query, description = "Ids of sources"),
    ("language" = Option<Vec<String>>, Query, description = "Working languages, as BCP 47", example = "fr"),
    ("kept_by" = Option<Vec<String>>, Query, description = "Who keeps the record: itself or institution", example = "itself"),
    ("verified" = Option<String>, Query, description = "yes: those that the institution has verified; no: those that describe themselves and are not", example = "yes"),
    ("others" = Option<String>, Query, description = "Other actors too, which are not of civil society", example = "yes"),
    ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "Organizations in a page, 100 if not said and 1000 at most", example = 100),
    ("cursor" = Option<Uuid>, Query, description = "`next` of the page before"),
), responses(
    (status = 200, description = "A page. When `next` is null it is the last.", body = Page),
    (status = 422, description = "A parameter cannot be used; `problems` says which and what to do."),
))]
pub(crate) async fn list(by: By, asking: Asking) -> Result {
    const KNOWN: [&str; 12] = [
        "kind", "scope", "country", "region", "area", "cluster", "network", "source", "language", "kept_by",
        "verified", "others",
    ];
    let Found { q, cursor, limit, all } = asking.check(&KNOWN)?;
    let question = Question {
        q,
        kind: all("kind"),
        scope: all("scope"),
        country: all("country"),
        region: all("region"),
        area: all("area"),
        cluster: all("cluster"),
        network: all("network"),
        source: all("source"),
        language: all("language"),
        kept_by: all("kept_by"),
        verified: all("verified"),
        include_others: all("others").iter().any(|value| value == "yes"),
        ..Question::default()
    };
    let (ids, next) = search::after(&by.app, &by.actor, &question, cursor.map(OrganizationId), limit).await?;
    let found = organizations::whole(&by.app, &by.actor, &ids).await?;
    let organizations = found.iter().map(|one| One::of(one, &by)).collect();
    Ok(Json(Page { organizations, next }).into_response())
}

/// One organization, with its networks, its members and where its facts came from.
#[utoipa::path(get, path = "/api/v1/organizations/{id}", tag = "Organizations", params(
    ("id" = Uuid, Path, description = "The id of the organization"),
), responses(
    (status = 200, description = "The organization.", body = One),
    (status = 308, description = "It was merged: the address of the one that stayed."),
    (status = 404, description = "There is no such organization, or it is not public."),
))]
pub(crate) async fn one(by: By, At(id): At<OrganizationId>) -> Result {
    match organizations::profile(&by.app, &by.actor, id).await? {
        Ok(profile) => Ok(Json(One::whole(&profile, &by)).into_response()),
        Err(Elsewhere::TakenDown(_)) => Err(crate::error::Error::not_found()),
        Err(Elsewhere::MovedTo(survivor)) => {
            Ok(Redirect::permanent(&format!("/api/v1/organizations/{survivor}")).into_response())
        }
    }
}

fn date(date: Option<&engagement::dates::PartialDate>) -> Option<String> {
    date.map(ToString::to_string)
}

impl One {
    fn of(one: &Organization, by: &By) -> Self {
        let facts = one.facts.clone();
        let site = by.app.settings.public_url.trim_end_matches('/');
        let list = |codes: std::collections::BTreeSet<String>| codes.into_iter().collect();
        Self {
            id: one.id,
            url: format!("{site}/organizations/{}", one.id),
            logo: picture(one).map(|logo| format!("{site}{}", logo.address)),
            names: one.names.iter().map(Name::of).collect(),
            civil_society: one.is_civil_society(),
            statuses: one.statuses.iter().map(Status::of).collect(),
            kept_by: if matches!(one.owner, Owner::Organization(_)) { "organization" } else { "institution" },
            verified_at: one.verified_at.map(|at| at.to_string()),
            confirmed_at: one.confirmed_at.map(|at| at.to_string()),
            changed_at: one.changed_at.to_string(),
            name: facts.name,
            name_language: facts.name_language,
            acronym: facts.acronym,
            kinds: list(facts.kinds),
            network: facts.network,
            scope: facts.scope,
            country: facts.country,
            countries: list(facts.countries),
            areas: list(facts.areas),
            clusters: list(facts.clusters),
            languages: list(facts.languages),
            founded: facts.founded,
            website: facts.website,
            email: facts.email,
            description: facts.description,
            description_language: facts.description_language,
            identifiers: facts.identifiers.into_iter().map(Identifier::of).collect(),
            confidentiality: facts.confidentiality.as_str(),
            networks: None,
            members: None,
            sources: None,
        }
    }

    fn whole(profile: &Profile, by: &By) -> Self {
        let member = |one: &organizations::Membership| Member {
            id: one.other,
            name: one.name.clone(),
            from: date(one.from.as_ref()),
            to: date(one.to.as_ref()),
        };
        let source = |fact: &organizations::Provenance| Source {
            field: fact.field.clone(),
            value: fact.value.clone(),
            source: fact.source.clone(),
            row: fact.row,
            confirmed_at: fact.confirmed_at.to_string(),
        };
        Self {
            networks: Some(profile.networks.iter().map(member).collect()),
            members: Some(profile.members.iter().map(member).collect()),
            sources: Some(profile.provenance.iter().map(source).collect()),
            ..Self::of(&profile.organization, by)
        }
    }
}

impl Name {
    fn of(name: &organizations::Name) -> Self {
        let (from, to) = (date(name.from.as_ref()), date(name.to.as_ref()));
        Self { kind: name.kind.as_str(), text: name.text.clone(), language: name.language.clone(), from, to }
    }
}

impl Identifier {
    fn of(one: organizations::Identifier) -> Self {
        Self { scheme: one.scheme, number: one.number }
    }
}

impl Status {
    fn of(one: &organizations::Status) -> Self {
        let (from, to) = (date(one.from.as_ref()), date(one.to.as_ref()));
        Self { scheme: one.scheme.clone(), status: one.status.clone(), from, to }
    }
}
