//! What is said when something went wrong.

use super::Error;
use crate::by::By;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::Json;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::response::{IntoResponse, Response};
use engagement::access::Actor;
use engagement::error::Error as Cause;
use serde::Serialize;

/// What is said when something went wrong, and what to do.
pub(super) struct Trouble {
    status: StatusCode,
    title: Text,
    advice: Text,
    problems: Vec<(String, Text)>,
}

impl Trouble {
    /// What is said of an error, or else of a status alone.
    pub(super) fn of(status: StatusCode, error: Option<&Error>, refused: bool, by: &By) -> Self {
        let l = by.l;
        let (title, advice) = match error.map(|error| &*error.0) {
            _ if refused => (l.say("error-refused-title"), l.say("error-refused")),
            Some(Cause::Conflict(message)) => (l.say("error-conflict-title"), l.message(message)),
            Some(Cause::Forbidden) if by.actor == Actor::Visitor => {
                (l.say("error-sign-in-title"), l.say("error-sign-in"))
            }
            _ => words(status, l),
        };
        let problems = match error.map(|error| &*error.0) {
            Some(Cause::Invalid(problems)) => problems.as_slice(),
            _ => &[],
        };
        let problems = problems.iter().map(|problem| (problem.field.clone(), l.message(&problem.message)));
        Self { status, title, advice, problems: problems.collect() }
    }

    /// As a page.
    pub(super) fn page(&self, by: &By) -> super::Result {
        let sign_in = self.status == StatusCode::FORBIDDEN && by.actor == Actor::Visitor;
        let request = self.status.is_server_error().then_some(&*by.visit.id.0);
        let page = ErrorPage { l: by.l, page: by.page(&self.title), trouble: self, sign_in, request };
        let mut response = page.show()?;
        *response.status_mut() = self.status;
        Ok(response)
    }

    /// As a machine reads it (RFC 9457).
    pub(super) fn json(&self, by: &By) -> Response {
        let problem = Problem {
            title: self.title.to_string(),
            status: self.status.as_u16(),
            detail: self.advice.to_string(),
            instance: by.visit.path.clone(),
            request: &by.visit.id.0,
            problems: self
                .problems
                .iter()
                .map(|(field, text)| Field { field, message: text.to_string() })
                .collect(),
        };
        let kind = [(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        (self.status, kind, Json(problem)).into_response()
    }
}

fn words(status: StatusCode, l: Language) -> (Text, Text) {
    match status {
        StatusCode::NOT_FOUND => (l.say("error-not-found-title"), l.say("error-not-found")),
        StatusCode::FORBIDDEN => (l.say("error-forbidden-title"), l.say("error-forbidden")),
        StatusCode::UNPROCESSABLE_ENTITY => (l.say("error-invalid-title"), l.say("error-invalid")),
        StatusCode::METHOD_NOT_ALLOWED => (l.say("error-method-title"), l.say("error-method")),
        StatusCode::PAYLOAD_TOO_LARGE => (l.say("error-too-large-title"), l.say("error-too-large")),
        StatusCode::TOO_MANY_REQUESTS => (l.say("error-often-title"), l.say("error-often")),
        StatusCode::SERVICE_UNAVAILABLE => (l.say("error-slow-title"), l.say("error-slow")),
        status if status.is_client_error() => (l.say("error-request-title"), l.say("error-request")),
        _ => (l.say("error-internal-title"), l.say("error-internal")),
    }
}

#[derive(Template)]
#[template(path = "error/error.html")]
struct ErrorPage<'a> {
    l: Language,
    page: Page<'a>,
    trouble: &'a Trouble,
    sign_in: bool,
    request: Option<&'a str>,
}

#[derive(Serialize)]
struct Problem<'a> {
    title: String,
    status: u16,
    detail: String,
    instance: String,
    request: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    problems: Vec<Field<'a>>,
}

#[derive(Serialize)]
struct Field<'a> {
    field: &'a str,
    message: String,
}
