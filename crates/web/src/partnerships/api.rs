//! Partnerships through the API.

use super::question::{FILTERS, OTHER, named};
use super::shown::{One, told};
use crate::api::ask::{Asking, Day, Found};
use crate::by::{At, By};
use crate::error::Result;
use axum::Json;
use axum::response::{IntoResponse, Response};
use engagement::dates::PartialDate;
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::partnerships;
use engagement::stocktaking::{self, Filter};
use serde::Serialize;
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
    let mut ids = stocktaking::recorded(&by.app, &by.actor, &filter).await?;
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
    let filter = named(q, all);
    if !filter.as_of.is_empty() {
        PartialDate::parse(&filter.as_of).map_err(|message| Error::invalid("as_of", message))?;
    }
    if filter.organization.iter().any(|text| text.parse::<OrganizationId>().is_err()) {
        let problem = Problem::new("organization", Message::new("partnerships-api-organization"));
        return Err(Error::Invalid(vec![problem]).into());
    }
    Ok(filter)
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
