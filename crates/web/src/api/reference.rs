//! The page that shows the description of the API to people, without any script.

use crate::by::By;
use crate::error::Result;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use serde_json::Value;
use std::sync::LazyLock;

#[derive(Template)]
#[template(path = "api/reference.html")]
struct Reference<'a> {
    l: Language,
    page: Page<'a>,
    endpoints: &'static [Endpoint],
}

/// `GET /api`
pub(crate) async fn show(by: By) -> Result {
    Reference { l: by.l, page: by.page(by.l.say("api-title")), endpoints: endpoints() }.show()
}

/// One method of one path.
struct Endpoint {
    method: String,
    path: String,
    summary: String,
    description: String,
    parameters: Vec<Parameter>,
    answers: Vec<(String, String)>,
    example: Option<String>,
}

struct Parameter {
    name: String,
    description: String,
    example: String,
}

/// Those of the description, read once.
fn endpoints() -> &'static [Endpoint] {
    static ENDPOINTS: LazyLock<Vec<Endpoint>> = LazyLock::new(|| {
        let document = serde_json::to_value(super::document()).unwrap_or_default();
        let paths = document["paths"].as_object().into_iter().flatten();
        let methods = paths
            .flat_map(|(path, methods)| methods.as_object().into_iter().flatten().map(move |one| (path, one)));
        methods.map(|(path, (method, operation))| Endpoint::read(path, method, operation)).collect()
    });
    &ENDPOINTS
}

impl Endpoint {
    fn read(path: &str, method: &str, operation: &Value) -> Self {
        let answers = operation["responses"].as_object().into_iter().flatten();
        let example = operation["responses"]["200"]["content"]["application/json"]["example"].as_object();
        Self {
            method: method.to_uppercase(),
            path: path.to_owned(),
            summary: text(&operation["summary"]),
            description: text(&operation["description"]),
            parameters: operation["parameters"].as_array().into_iter().flatten().map(Parameter::read).collect(),
            answers: answers.map(|(status, answer)| (status.clone(), text(&answer["description"]))).collect(),
            example: example.and_then(|example| serde_json::to_string_pretty(example).ok()),
        }
    }

    /// Where a link to it leads on the page.
    fn anchor(&self) -> String {
        format!("{}{}", self.method.to_lowercase(), self.path.replace(['/', '{', '}', '.'], "-"))
    }
}

impl Parameter {
    fn read(parameter: &Value) -> Self {
        let example = match &parameter["example"] {
            Value::Null => &parameter["schema"]["example"],
            example => example,
        };
        Self {
            name: text(&parameter["name"]),
            description: text(&parameter["description"]),
            example: text(example),
        }
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
