//! A form: what was typed stays, each problem stands at its field, and all of them stand on top.

use crate::error::Result;
use crate::language::{Language, Text};
use axum::extract::{FromRequest, Query, Request};
use axum::http::Method;
use engagement::error::{Error as Cause, Problem};
use std::sync::Arc;

/// What a form holds, and what is wrong with it. As an argument of a handler it is what was sent; it comes last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    values: Vec<(String, String)>,
    problems: Vec<Problem>,
}

impl Form {
    /// A form that shows these values, each under its field; a field may stand several times.
    pub(crate) fn of<N: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (N, V)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self { values: values.collect(), problems: Vec::new() }
    }

    /// What was typed in a field, without the spaces around it.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// A password as it was typed, with the spaces around it.
    pub(crate) fn secret(&self, name: &str) -> &str {
        self.values.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// What was typed in a field, if anything.
    pub(crate) fn given(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }

    /// All values of a field.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.values.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// The names of the fields that were sent.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|(name, _)| name.as_str())
    }

    /// All that was sent.
    pub(crate) fn values(&self) -> &[(String, String)] {
        &self.values
    }

    /// Whether one of a field's values is this one.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|one| one == value)
    }

    /// The form with another value in a field.
    pub(crate) fn with(mut self, name: &str, value: String) -> Self {
        self.values.retain(|(known, _)| known != name);
        self.values.push((name.to_owned(), value));
        self
    }

    /// The form again, if the error is in what was typed; any other error is passed on.
    ///
    /// ```text
    /// match people::add(&by.app, &by.actor, form.get("email"), role).await {
    ///     Ok(added) => Ok(by.go("/people")),
    ///     Err(error) => show(&by, form.wrong(error)?).again(),
    /// }
    /// ```
    pub(crate) fn wrong(mut self, error: Cause) -> Result<Self> {
        match error {
            Cause::Invalid(problems) => {
                self.problems = problems;
                Ok(self)
            }
            other => Err(other.into()),
        }
    }

    /// Whether anything is wrong.
    pub(crate) fn is_wrong(&self) -> bool {
        !self.problems.is_empty()
    }

    /// What is wrong with a field.
    pub(crate) fn problem(&self, name: &str, l: &Language) -> Option<Text> {
        self.problems.iter().find(|problem| problem.field == name).map(|problem| l.message(&problem.message))
    }

    /// All that is wrong: fields and instructions.
    pub(crate) fn problems(&self, l: &Language) -> Vec<(&str, Text)> {
        self.problems.iter().map(|problem| (problem.field.as_str(), l.message(&problem.message))).collect()
    }
}

/// A choice of a select, of radio buttons or of check boxes.
#[derive(Debug, Clone)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) hint: String,
}

impl Choice {
    /// A choice without a hint.
    pub(crate) fn new(value: impl Into<String>, label: impl ToString) -> Self {
        Self { value: value.into(), label: label.to_string(), hint: String::new() }
    }
}

impl FromRequest<Arc<engagement::app::App>> for Form {
    type Rejection = axum::response::Response;

    async fn from_request(request: Request, app: &Arc<engagement::app::App>) -> Result<Self, Self::Rejection> {
        use axum::response::IntoResponse;
        // A form sent by GET stands in the address; asked for its head alone, too.
        let values = if matches!(*request.method(), Method::GET | Method::HEAD) {
            let asked = Query::<Vec<(String, String)>>::try_from_uri(request.uri());
            asked.map_err(IntoResponse::into_response)?.0
        } else {
            let sent = axum::Form::<Vec<(String, String)>>::from_request(request, app).await;
            sent.map_err(IntoResponse::into_response)?.0
        };
        if values.iter().any(|(name, value)| name.contains('\0') || value.contains('\0')) {
            // PostgreSQL keeps no such text, and nobody types it.
            return Err(axum::http::StatusCode::BAD_REQUEST.into_response());
        }
        Ok(Self { values, problems: Vec::new() })
    }
}
