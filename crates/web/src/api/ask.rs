//! What a program asks of a list: filters, a cursor and a limit. What is not known is told, not passed over.

use crate::error::{Error, Result};
use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use engagement::app::App;
use engagement::error::{Error as Cause, Problem};
use engagement::message::Message;
use std::sync::Arc;
use uuid::Uuid;

/// Records in a page, when nothing is said, and at most.
const USUAL: usize = 100;
const MOST: usize = 1000;

/// Letters of a search, and filters, that are read at most.
const Q_LETTERS: usize = 200;
const FILTERS: usize = 100;

/// A year, a month or a day, as the description tells it; nothing when it is empty.
#[derive(utoipa::ToSchema)]
#[schema(
    pattern = r"^([0-9]{4}(-(0[1-9]|1[0-2])|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|-(0[469]|11)-(0[1-9]|[12][0-9]|30)|-02-(0[1-9]|1[0-9]|2[0-8]))?)?$"
)]
pub(crate) struct Day(#[allow(dead_code)] String);

/// What a program asks, as it was sent.
pub(crate) struct Asking(Vec<(String, String)>);

/// What a program asks, checked. `all` gives the values of a filter.
pub(crate) struct Found<F: Fn(&str) -> Vec<String>> {
    pub(crate) q: String,
    pub(crate) cursor: Option<Uuid>,
    pub(crate) limit: usize,
    pub(crate) all: F,
}

impl Asking {
    /// The parameters, or all that is wrong with them. `known` are the filters of the list.
    pub(crate) fn check(self, known: &[&str]) -> Result<Found<impl Fn(&str) -> Vec<String>>> {
        let (mut q, mut cursor, mut limit, mut filters) = (String::new(), None, USUAL, Vec::new());
        let mut problems = Vec::new();
        for (name, value) in self.0 {
            let value = value.replace('\0', "");
            match name.as_str() {
                "q" => q = value.chars().take(Q_LETTERS).collect(),
                "cursor" => match value.parse() {
                    Ok(id) => cursor = Some(id),
                    Err(_) => problems.push(Problem::new("cursor", Message::new("problem-cursor"))),
                },
                "limit" => match value.parse() {
                    Ok(number) if (1..=MOST).contains(&number) => limit = number,
                    _ => problems.push(Problem::new("limit", Message::new("problem-limit").with("most", MOST))),
                },
                name if known.contains(&name) => filters.push((name.to_owned(), value)),
                name => problems
                    .push(Problem::new(name, Message::new("problem-parameter").with("known", known.join(", ")))),
            }
        }
        if filters.len() > FILTERS {
            problems.push(Problem::new("filters", Message::new("problem-filters").with("most", FILTERS)));
        }
        if !problems.is_empty() {
            return Err(Cause::Invalid(problems).into());
        }
        let all = move |name: &str| {
            let of = filters.iter().filter(|(known, value)| known == name && !value.is_empty());
            of.map(|(_, value)| value.clone()).collect()
        };
        Ok(Found { q, cursor, limit, all })
    }
}

impl FromRequestParts<Arc<App>> for Asking {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self> {
        let pairs = Query::<Vec<(String, String)>>::from_request_parts(parts, app).await;
        let Query(pairs) =
            pairs.map_err(|_| Error::from(Cause::invalid("query", Message::new("problem-query"))))?;
        Ok(Self(pairs))
    }
}
