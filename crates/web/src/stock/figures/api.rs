//! Figures through the API.

use super::words::rule;
use crate::api::ask::{Asking, Day, Found};
use crate::by::By;
use crate::error::Result;
use crate::language::Language;
use crate::partnerships::named;
use axum::Json;
use axum::response::{IntoResponse, Response};
use engagement::dates::PartialDate;
use engagement::error::Error;
use engagement::message::Message;
use engagement::statistics::{self, FIRST_YEAR, Figure, Figures, MOST_YEARS, Years};
use jiff::tz::TimeZone;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

#[derive(OpenApi)]
#[openapi(paths(figures))]
pub(crate) struct Paths;

/// The filters of figures, by their names.
const KNOWN: [&str; 15] = [
    "as_of",
    "years",
    "organization",
    "group",
    "kind",
    "scope",
    "role",
    "area",
    "cluster",
    "region",
    "country",
    "office",
    "agreement",
    "setting",
    "level",
];

/// Figures on some days.
#[derive(Serialize, ToSchema)]
#[schema(as = Figures)]
struct All {
    /// The days, the last of which is the one that was asked for.
    days: Vec<String>,
    /// The figures, each with the rule by which it is counted.
    figures: Vec<One>,
    /// How many partnerships of the last day have no day on record on which they began: they count on every day.
    undated: usize,
}

/// A figure.
#[derive(Serialize, ToSchema)]
#[schema(as = Figure)]
struct One {
    /// What is counted.
    figure: &'static str,
    /// How it is counted, in the language that is asked for.
    rule: String,
    /// How many there are on each day, each counted once.
    all: Vec<i64>,
    /// The same for each value of what is told apart.
    values: Vec<Value>,
}

/// A value of what a figure tells apart.
#[derive(Serialize, ToSchema)]
#[schema(as = FigureValue)]
struct Value {
    /// Its code; null for what states none.
    code: Option<String>,
    /// How many there are on each day.
    numbers: Vec<i64>,
}

/// Figures with their date: civil society organizations in partnerships under way, the partnerships and their agreements, on a day
/// and at the end of each year of a span. Several values of one filter are alternatives; all filters apply together.
#[utoipa::path(get, path = "/api/v1/figures", tag = "Partnerships", params(
    ("q" = Option<String>, Query, description = "Words of the title, a name of an organization or a code", example = "shelter"),
    ("as_of" = inline(Option<Day>), Query, description = "The day, or the last day of a year or month; today if not said or still to come", example = "2016"),
    ("years" = Option<usize>, Query, minimum = 1, maximum = 25, description = "How many years, up to that of the day; 5 if not said and 25 at most", example = 5),
    ("organization" = Option<Vec<String>>, Query, description = "Ids of organizations in it"),
    ("group" = Option<Vec<String>>, Query, description = "Codes of groups of organizations"),
    ("kind" = Option<Vec<String>>, Query, description = "Codes of kinds of organizations", example = "non_governmental_organization"),
    ("scope" = Option<Vec<String>>, Query, description = "Codes of scopes of organizations", example = "national"),
    ("role" = Option<Vec<String>>, Query, description = "Codes of roles", example = "donor"),
    ("area" = Option<Vec<String>>, Query, description = "Codes of areas of cooperation", example = "1"),
    ("cluster" = Option<Vec<String>>, Query, description = "Codes of clusters", example = "HEA"),
    ("region" = Option<Vec<String>>, Query, description = "Regions, by M49", example = "011"),
    ("country" = Option<Vec<String>>, Query, description = "Countries, by ISO 3166-1 alpha-3", example = "MLI"),
    ("office" = Option<Vec<String>>, Query, description = "Codes of offices; those below them count too", example = "dakar"),
    ("agreement" = Option<Vec<String>>, Query, description = "Codes of types of agreements", example = "grant_agreement"),
    ("setting" = Option<Vec<String>>, Query, description = "Codes of settings", example = "humanitarian"),
    ("level" = Option<Vec<String>>, Query, description = "Codes of levels", example = "national"),
), responses(
    (status = 200, description = "The figures.", body = All),
    (status = 422, description = "A parameter cannot be used; `problems` says which and what to do."),
))]
pub(crate) async fn figures(by: By, asking: Asking) -> Result<Response> {
    let Found { q, all, .. } = asking.check(&KNOWN)?;
    let mut filter = named(q, &all);
    let today = by.app.now().to_zoned(TimeZone::UTC).date();
    let day = match filter.as_of.is_empty() {
        true => PartialDate::day(today),
        false => PartialDate::parse(&filter.as_of).map_err(|message| Error::invalid("as_of", message))?,
    };
    if PartialDate::day(today).is_before(&day) {
        filter.as_of.clear();
    }
    let last = day.year().min(i64::from(today.year()));
    let years = Years { from: first(all("years").first(), last)?, to: String::new() };
    let found = statistics::figures(&by.app, &by.actor, &filter, &years).await?;
    Ok(Json(All::of(&found, by.l)).into_response())
}

/// The first of so many years; nothing where none is said, or there was nothing on record yet.
fn first(years: Option<&String>, last: i64) -> Result<String, Error> {
    let Some(text) = years else { return Ok(String::new()) };
    let years = text.parse::<i64>().ok().filter(|years| (1..=i64::from(MOST_YEARS)).contains(years));
    let message = || Message::new("problem-figures-most").with("most", MOST_YEARS);
    let first = last - years.ok_or_else(|| Error::invalid("years", message()))? + 1;
    Ok(if first < i64::from(FIRST_YEAR) { String::new() } else { first.to_string() })
}

impl All {
    fn of(found: &Figures, l: Language) -> Self {
        let value = |(code, numbers): &(String, Vec<i64>)| Value {
            code: Some(code.clone()).filter(|code| !code.is_empty()),
            numbers: numbers.clone(),
        };
        let one = |figure: &Figure| One {
            figure: figure.topic.as_str(),
            rule: rule(figure.topic, l).to_string(),
            all: figure.all.clone(),
            values: figure.lines.iter().map(value).collect(),
        };
        Self {
            days: found.days.iter().map(ToString::to_string).collect(),
            figures: found.figures.iter().map(one).collect(),
            undated: found.undated,
        }
    }
}
