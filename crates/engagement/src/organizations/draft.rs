//! What someone says of an organization, before it is checked: the same for a form, JSON and a row of a file.

use super::name;
use super::{Facts, Identifier};
use crate::access::Confidentiality;
use crate::error::Result;
use crate::message::Message;
use crate::names::language;
use crate::problems::Problems;
use crate::vocabulary;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was typed; nothing in it is right yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// The official name.
    pub name: String,
    /// Its language; `und` when empty.
    pub name_language: String,
    /// Short letters.
    pub acronym: String,
    /// Codes or words for what it is.
    pub kinds: Vec<String>,
    /// Whether its members are organizations.
    pub network: bool,
    /// A code or word for how far it reaches.
    pub scope: String,
    /// The country of its seat: a code, or a name in one of the UN's languages.
    pub country: String,
    /// Where it works.
    pub countries: Vec<String>,
    /// Areas of cooperation.
    pub areas: Vec<String>,
    /// Clusters.
    pub clusters: Vec<String>,
    /// Working languages.
    pub languages: Vec<String>,
    /// The year in which it was founded.
    pub founded: String,
    /// Its website.
    pub website: String,
    /// Its public e-mail address.
    pub email: String,
    /// What it says of itself.
    pub description: String,
    /// The language of that.
    pub description_language: String,
    /// Identifiers as IATI writes them: scheme, hyphen, number.
    pub identifiers: Vec<String>,
    /// How closely the record is kept; public when empty.
    pub confidentiality: String,
}

impl Draft {
    /// The facts, or all that is wrong with what was typed. `year` is the present one.
    pub fn check(&self, year: i64) -> Result<Facts> {
        let all = vocabulary::all();
        let mut problems = Problems::default();
        let name = problems.take("name", name::clean(&self.name));
        let identifiers = self.identifiers.iter().filter(|text| !text.trim().is_empty());
        let identifiers: BTreeSet<_> =
            identifiers.filter_map(|text| problems.take("identifiers", identifier(text))).collect();
        let description = optional(&self.description);
        let facts = Facts {
            name: name.unwrap_or_default(),
            name_language: problems
                .take("name_language", language(&self.name_language))
                .flatten()
                .unwrap_or_else(und),
            acronym: problems.take("acronym", acronym(&self.acronym)).flatten(),
            kinds: problems.codes("kinds", &all.kind, &self.kinds),
            network: self.network,
            scope: problems.code("scope", &all.scope, &self.scope),
            country: problems.code("country", &all.country, &self.country),
            countries: problems.codes("countries", &all.country, &self.countries),
            areas: problems.codes("areas", &all.area, &self.areas),
            clusters: problems.codes("clusters", &all.cluster, &self.clusters),
            languages: problems.codes("languages", &all.language, &self.languages),
            founded: problems.take("founded", founded(&self.founded, year)).flatten(),
            website: problems.take("website", website(&self.website)).flatten(),
            email: problems.take("email", email(&self.email)).flatten(),
            description_language: problems
                .take("description_language", language(&self.description_language))
                .flatten(),
            description: problems.take("description", within(description, 10_000)).flatten(),
            identifiers,
            confidentiality: confidentiality(&self.confidentiality),
        };
        problems.or(facts)
    }
}

impl From<&Facts> for Draft {
    /// What a form shows to someone who revises a record.
    fn from(facts: &Facts) -> Self {
        let list = |codes: &BTreeSet<String>| codes.iter().cloned().collect();
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        Self {
            name: facts.name.clone(),
            name_language: facts.name_language.clone(),
            acronym: text(&facts.acronym),
            kinds: list(&facts.kinds),
            network: facts.network,
            scope: text(&facts.scope),
            country: text(&facts.country),
            countries: list(&facts.countries),
            areas: list(&facts.areas),
            clusters: list(&facts.clusters),
            languages: list(&facts.languages),
            founded: facts.founded.map(|year| year.to_string()).unwrap_or_default(),
            website: text(&facts.website),
            email: text(&facts.email),
            description: text(&facts.description),
            description_language: text(&facts.description_language),
            identifiers: facts.identifiers.iter().map(ToString::to_string).collect(),
            confidentiality: facts.confidentiality.as_str().to_owned(),
        }
    }
}

fn und() -> String {
    "und".to_owned()
}

fn optional(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn within(text: Option<String>, most: usize) -> Result<Option<String>, Message> {
    match text.as_ref().map(|text| text.chars().count()) {
        Some(letters) if letters > most => {
            Err(Message::new("problem-too-long").with("letters", letters).with("most", most))
        }
        _ => Ok(text),
    }
}

fn acronym(text: &str) -> Result<Option<String>, Message> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    within(optional(&text), 60)
}

fn identifier(text: &str) -> Result<Identifier, Message> {
    Identifier::from_iati(text).ok_or_else(|| Message::new("problem-identifier").with("text", text))
}

fn founded(text: &str, now: i64) -> Result<Option<i64>, Message> {
    let Some(text) = optional(text) else { return Ok(None) };
    match text.parse::<i64>() {
        Ok(year) if (1000..=now).contains(&year) => Ok(Some(year)),
        _ => Err(Message::new("problem-year").with("text", text).with("now", now)),
    }
}

/// A web address; https is put before one that begins with its host. Only http and https are taken.
fn website(text: &str) -> Result<Option<String>, Message> {
    let Some(text) = optional(text) else { return Ok(None) };
    let wrong = || Message::new("problem-website").with("text", &text);
    let address = match text.split_once("://") {
        Some(("http" | "https", _)) => text.clone(),
        Some(_) => return Err(wrong()),
        None => format!("https://{text}"),
    };
    let host =
        address.split_once("://").map_or("", |(_, rest)| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let plain =
        !address.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>\"@".contains(letter));
    if host.contains('.') && plain && address.len() <= 500 { Ok(Some(address)) } else { Err(wrong()) }
}

fn email(text: &str) -> Result<Option<String>, Message> {
    let Some(text) = optional(text) else { return Ok(None) };
    let parts =
        text.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
    let plain =
        !text.chars().any(|letter| letter.is_whitespace() || letter.is_control() || "<>\",;".contains(letter));
    if parts.is_some() && plain && text.len() <= 254 {
        Ok(Some(text))
    } else {
        Err(Message::new("problem-email").with("text", text))
    }
}

fn confidentiality(text: &str) -> Confidentiality {
    if text.is_empty() { Confidentiality::Public } else { Confidentiality::parse(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn words_in_any_language_become_codes() {
        let draft = Draft {
            name: " Gardiens du fleuve ".into(),
            kinds: vec!["ONG Nat".into()],
            country: "Côte d’Ivoire".into(),
            countries: vec!["Mali".into(), "ML".into()],
            clusters: vec!["Santé".into()],
            website: "gardiens.example".into(),
            ..Draft::default()
        };
        let facts = draft.check(2026).unwrap();
        assert_eq!(facts.name, "Gardiens du fleuve");
        assert_eq!(facts.country.as_deref(), Some("CIV"));
        assert_eq!(facts.countries, BTreeSet::from(["MLI".to_owned()]));
        assert_eq!(facts.clusters, BTreeSet::from(["HEA".to_owned()]));
        assert_eq!(facts.website.as_deref(), Some("https://gardiens.example"));
        assert!(facts.is_civil_society());
        assert_eq!(Draft::from(&facts).check(2026).unwrap(), facts);
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let draft = Draft {
            name: "2025-06-28".into(),
            kinds: vec!["dragon".into()],
            founded: "3025".into(),
            website: "javascript://x.y".into(),
            email: "a@b".into(),
            name_language: "French".into(),
            identifiers: vec!["nothing".into()],
            ..Draft::default()
        };
        let Err(Error::Invalid(problems)) = draft.check(2026) else { panic!("accepted") };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["name", "identifiers", "name_language", "kinds", "founded", "website", "email"]);
    }
}
