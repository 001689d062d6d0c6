//! Activities, who does what where, through the API.

use super::ask::{Asking, Day, Found};
use crate::by::By;
use crate::error::Result;
use axum::Json;
use axum::response::{IntoResponse, Response};
use engagement::activities::{self, Activity, Filter};
use engagement::ids::ActivityId;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

#[derive(OpenApi)]
#[openapi(paths(list))]
pub(crate) struct Paths;

/// A page of activities.
#[derive(Serialize, ToSchema)]
#[schema(as = ActivityPage)]
struct Page {
    /// In the order in which they came into the register.
    activities: Vec<One>,
    /// The `cursor` of the page after this one; null at the end.
    next: Option<Uuid>,
}

/// A line of who does what where.
#[derive(Serialize, ToSchema)]
#[schema(as = Activity)]
struct One {
    id: Uuid,
    /// Who.
    organization: Who,
    /// The code of the area of cooperation.
    area: Option<String>,
    /// The code of the cluster.
    cluster: Option<String>,
    /// By ISO 3166-1 alpha-3.
    country: String,
    admin1: Option<Place>,
    admin2: Option<Place>,
    /// A year, a month or a day.
    from: Option<String>,
    to: Option<String>,
    /// The code of how far it has come.
    status: Option<String>,
    title: Option<String>,
    title_language: Option<String>,
    source: Source,
    confidentiality: &'static str,
    recorded_at: String,
}

/// The organization of an activity.
#[derive(Serialize, ToSchema)]
#[schema(as = ActivityOrganization)]
struct Who {
    id: Uuid,
    name: String,
}

/// A place below the country.
#[derive(Serialize, ToSchema)]
struct Place {
    id: Uuid,
    name: String,
    /// Its P-code, where a source gave one.
    code: Option<String>,
}

/// Where an activity is known from.
#[derive(Serialize, ToSchema)]
#[schema(as = ActivitySource)]
struct Source {
    id: Uuid,
    name: String,
    /// The row, as one sees it in the source.
    row: i64,
}

/// Activities: who does what where. Several values of one filter are alternatives; all filters apply together.
#[utoipa::path(get, path = "/api/v1/activities", tag = "Activities", params(
    ("q" = Option<String>, Query, description = "Words that find the organization", example = "red cross"),
    ("kind" = Option<Vec<String>>, Query, description = "Codes of kinds of the organization", example = "non_governmental_organization"),
    ("scope" = Option<Vec<String>>, Query, description = "Codes of scopes of the organization", example = "national"),
    ("network" = Option<Vec<String>>, Query, description = "Ids of networks of the organization"),
    ("organization" = Option<Vec<String>>, Query, description = "Ids of organizations"),
    ("country" = Option<Vec<String>>, Query, description = "Countries, by ISO 3166-1 alpha-3", example = "MLI"),
    ("region" = Option<Vec<String>>, Query, description = "Regions, by M49", example = "011"),
    ("place" = Option<Vec<String>>, Query, description = "Ids of places, admin 1 or 2"),
    ("area" = Option<Vec<String>>, Query, description = "Codes of areas of cooperation, each with those below it", example = "1"),
    ("cluster" = Option<Vec<String>>, Query, description = "Codes of clusters, each with those below it", example = "HEA"),
    ("source" = Option<Vec<String>>, Query, description = "Ids of sources"),
    ("status" = Option<Vec<String>>, Query, description = "Codes of statuses", example = "ongoing"),
    ("period" = inline(Option<Day>), Query, description = "A year, a month or a day in which it went on", example = "2023"),
    ("others" = Option<String>, Query, description = "Other actors too, which are not of civil society", example = "yes"),
    ("limit" = Option<usize>, Query, minimum = 1, maximum = 1000, description = "Activities in a page, 100 if not said and 1000 at most", example = 100),
    ("cursor" = Option<Uuid>, Query, description = "`next` of the page before"),
), responses(
    (status = 200, description = "A page. When `next` is null it is the last.", body = Page),
    (status = 422, description = "A parameter cannot be used; `problems` says which and what to do."),
))]
pub(crate) async fn list(by: By, asking: Asking) -> Result<Response> {
    const KNOWN: [&str; 13] = [
        "kind",
        "scope",
        "network",
        "organization",
        "country",
        "region",
        "place",
        "area",
        "cluster",
        "source",
        "status",
        "period",
        "others",
    ];
    let Found { q, cursor, limit, all } = asking.check(&KNOWN)?;
    let filter = Filter {
        q,
        kind: all("kind"),
        scope: all("scope"),
        network: all("network"),
        organization: all("organization"),
        country: all("country"),
        region: all("region"),
        place: all("place"),
        area: all("area"),
        cluster: all("cluster"),
        source: all("source"),
        status: all("status"),
        period: all("period").pop().unwrap_or_default(),
        include_others: all("others").iter().any(|value| value == "yes"),
    };
    let (found, next) = activities::after(&by.app, &by.actor, &filter, cursor.map(ActivityId), limit).await?;
    let activities = found.into_iter().map(One::of).collect();
    Ok(Json(Page { activities, next: next.map(|id| id.0) }).into_response())
}

impl One {
    fn of(one: Activity) -> Self {
        let place = |place: activities::Place| Place { id: place.id.0, name: place.name, code: place.code };
        Self {
            id: one.id.0,
            organization: Who { id: one.organization.0, name: one.organization_name },
            area: one.area,
            cluster: one.cluster,
            country: one.country,
            admin1: one.admin1.map(place),
            admin2: one.admin2.map(place),
            from: one.from.map(|date| date.to_string()),
            to: one.to.map(|date| date.to_string()),
            status: one.status,
            title: one.title,
            title_language: one.title_language,
            source: Source { id: one.source.0, name: one.source_name, row: one.source_row },
            confidentiality: one.confidentiality.as_str(),
            recorded_at: one.recorded_at.to_string(),
        }
    }
}
