//! Offices through the API.

use crate::api::ask::{Asking, Day, Found};
use crate::by::By;
use crate::error::Result;
use axum::Json;
use axum::response::{IntoResponse, Response};
use engagement::dates::PartialDate;
use engagement::ids::OfficeId;
use engagement::offices::{self, Office, Offices};
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

#[derive(OpenApi)]
#[openapi(paths(list))]
pub(crate) struct Paths;

/// A page of offices.
#[derive(Serialize, ToSchema)]
#[schema(as = OfficePage)]
struct Page {
    /// In the order in which they came into the register.
    offices: Vec<One>,
    /// The `cursor` of the page after this one; null at the end.
    next: Option<Uuid>,
}

/// An office of the institution.
#[derive(Serialize, ToSchema)]
#[schema(as = Office)]
struct One {
    /// Stays when it is renamed.
    id: Uuid,
    /// The short word in its address; it stays too.
    code: String,
    /// Its page.
    url: String,
    /// headquarters, regional, country or field.
    kind: &'static str,
    /// The name that it goes by, in English where there is one.
    name: String,
    /// All names through time, one a language at a time.
    names: Vec<Name>,
    /// The code of the office above it.
    parent: Option<String>,
    /// The countries that it covers, by ISO 3166-1 alpha-3.
    countries: Vec<String>,
    city: Option<String>,
    /// A year, a month or a day; null where none is on record.
    from: Option<String>,
    /// The day on which it closed: from then on it is no more.
    to: Option<String>,
    /// The code of the office in its place since it closed.
    successor: Option<String>,
    changed_at: String,
}

/// A name of an office.
#[derive(Serialize, ToSchema)]
#[schema(as = OfficeName)]
struct Name {
    text: String,
    /// As BCP 47; `und` where it is not known.
    language: String,
    /// Whether another has taken its place.
    former: bool,
    from: Option<String>,
    to: Option<String>,
}

/// Offices of the institution, those that closed among them.
#[utoipa::path(get, path = "/api/v1/offices", tag = "Offices", params(
    ("on" = inline(Option<Day>), Query, description = "Only those in force on a day: a year, a month or a day", example = "2023"),
    ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "Offices in a page, 100 if not said and 1000 at most", example = 100),
    ("cursor" = Option<Uuid>, Query, description = "`next` of the page before"),
), responses(
    (status = 200, description = "A page. When `next` is null it is the last.", body = Page),
    (status = 422, description = "A parameter cannot be used; `problems` says which and what to do."),
))]
pub(crate) async fn list(by: By, asking: Asking) -> Result<Response> {
    let Found { cursor, limit, all, .. } = asking.check(&["on"])?;
    let on = all("on").first().map(|text| PartialDate::parse(text)).transpose();
    let on = on.map_err(|message| engagement::error::Error::invalid("on", message))?;
    let known = offices::list(&by.app).await?;
    let url = by.app.settings.public_url.trim_end_matches('/');
    let behind = known.iter().filter(|one| cursor.is_none_or(|cursor| one.id.0 > cursor));
    let mut asked = behind.filter(|one| on.as_ref().is_none_or(|on| one.is_in_force(on)));
    let offices: Vec<One> = asked.by_ref().take(limit).map(|office| One::of(office, &known, url)).collect();
    let next = asked.next().and(offices.last()).map(|one| one.id);
    Ok(Json(Page { offices, next }).into_response())
}

impl One {
    fn of(office: &Office, among: &Offices, url: &str) -> Self {
        let code = |id: Option<OfficeId>| id.and_then(|id| among.get(id)).map(|one| one.slug.clone());
        let date = |date: &Option<PartialDate>| date.as_ref().map(ToString::to_string);
        let facts = &office.facts;
        let name = |name: &offices::Name| Name {
            text: name.text.clone(),
            language: name.language.clone(),
            former: name.former,
            from: date(&name.from),
            to: date(&name.to),
        };
        Self {
            id: office.id.0,
            code: office.slug.clone(),
            url: format!("{url}/offices/{}", office.slug),
            kind: facts.kind.as_str(),
            name: office.title("en").to_owned(),
            names: office.names.iter().map(name).collect(),
            parent: code(facts.parent),
            countries: facts.countries.iter().cloned().collect(),
            city: facts.city.clone(),
            from: date(&facts.from),
            to: date(&facts.to),
            successor: code(facts.successor),
            changed_at: office.changed_at.to_string(),
        }
    }
}
