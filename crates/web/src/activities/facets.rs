//! The filters beside the list, with how many organizations each value leaves, and the chips of what is chosen.

use super::question::{OTHERS, filter, year};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::Asked;
use engagement::activities::{self, Columns, Filter, Rows};
use engagement::vocabulary::{self, Vocabulary};
use engagement::{organizations, places, sources};
use std::collections::HashMap;
use std::sync::Arc;

/// Values of a filter that are shown at first.
const FEW: usize = 10;

/// A filter.
pub(super) struct Facet {
    pub(super) name: &'static str,
    pub(super) title: Text,
    pub(super) open: bool,
    pub(super) chosen: usize,
    pub(super) values: Vec<Value>,
    /// Those that are not shown at first.
    pub(super) rest: Vec<Value>,
}

/// A value of a filter.
pub(super) struct Value {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) count: Option<u32>,
    pub(super) chosen: bool,
}

/// A chosen value, to be removed.
pub(super) struct Chip {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) label: String,
}

/// The filters in order. What each value leaves is counted with all other filters in force.
pub(super) async fn facets(by: &By, asked: &Asked) -> Result<Vec<Facet>> {
    let (l, all) = (by.l, vocabulary::all());
    let without = |change: fn(&mut Filter)| {
        let mut filter = filter(asked);
        change(&mut filter);
        filter
    };
    let countries = matrix(by, Rows::Clusters, without(|filter| filter.country.clear())).await?;
    let mut countries: Vec<_> = countries.columns.iter().map(|column| (column.code.clone(), column.total)).collect();
    countries.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let clusters = matrix(by, Rows::Clusters, without(|filter| filter.cluster.clear())).await?;
    let areas = matrix(by, Rows::Areas, without(|filter| filter.area.clear())).await?;
    let lines = |matrix: &activities::Matrix| {
        let lines = matrix.rows.iter().filter(|line| line.total > 0);
        lines.map(|line| (line.code.clone(), line.total)).collect::<Vec<_>>()
    };
    let counted = |name, vocabulary: &Vocabulary, counts: Vec<(String, u32)>| {
        values(asked, name, vocabulary, counts.into_iter().map(|(code, count)| (code, Some(count))).collect(), l)
    };
    let statuses = all.activity_status.terms().iter().map(|term| (term.code.clone(), None)).collect();
    let sources = sources::all(&by.app).await?.into_iter().map(|source| {
        let code = source.id.to_string();
        Value { chosen: asked.has("source", &code), label: source.name, count: None, code }
    });
    let facets = [
        ("country", l.say("activities-country-of-work"), counted("country", &all.country, countries)),
        ("cluster", l.say("activities-cluster"), counted("cluster", &all.cluster, lines(&clusters))),
        ("area", l.say("activities-area"), counted("area", &all.area, lines(&areas))),
        ("status", l.say("activities-status"), values(asked, "status", &all.activity_status, statuses, l)),
        ("source", l.say("activities-source"), sources.collect()),
    ];
    Ok(facets.into_iter().filter(|(.., values)| !values.is_empty()).map(facet).collect())
}

async fn matrix(by: &By, rows: Rows, filter: Filter) -> Result<Arc<activities::Matrix>> {
    Ok(activities::matrix(&by.app, &by.actor, rows, Columns::Countries, &filter).await?)
}

fn values(asked: &Asked, name: &str, known: &Vocabulary, counts: Vec<(String, Option<u32>)>, l: Language) -> Vec<Value> {
    let value = |(code, count): (String, Option<u32>)| Value {
        label: known.label(&code, l.code()).to_owned(),
        chosen: asked.has(name, &code),
        count,
        code,
    };
    counts.into_iter().map(value).collect()
}

fn facet((name, title, values): (&'static str, Text, Vec<Value>)) -> Facet {
    let chosen = values.iter().filter(|value| value.chosen).count();
    let mut rank = 0;
    let (values, rest) = values.into_iter().partition(|value| {
        rank += 1;
        value.chosen || rank <= FEW
    });
    Facet { name, title, open: chosen > 0 || matches!(name, "country" | "cluster"), chosen, values, rest }
}

/// The chosen values, in the order in which they stand in the address.
pub(super) async fn chips(by: &By, asked: &Asked) -> Result<Vec<Chip>> {
    let names = names(by, asked).await?;
    let (l, all) = (by.l, vocabulary::all());
    let label = |name: &str, value: &str| match name {
        OTHERS => l.say("activities-others").to_string(),
        "year" if year(asked) != value => l.say("activities-not-on-record").to_string(),
        "year" => l.say("activities-in-year").with("year", value).to_string(),
        "status" => all.activity_status.label(value, l.code()).to_owned(),
        "source" | "organization" | "place" => {
            names.get(value).cloned().unwrap_or_else(|| l.say("activities-not-on-record").to_string())
        }
        _ => all.named(name).map_or(value, |known| known.label(value, l.code())).to_owned(),
    };
    let chip = |(name, value): &(String, String)| Chip {
        label: label(name, value),
        name: name.clone(),
        value: value.clone(),
    };
    Ok(asked.filters().iter().map(chip).collect())
}

/// The names of what the address knows by its id.
async fn names(by: &By, asked: &Asked) -> Result<HashMap<String, String>> {
    let mut names = HashMap::new();
    let ids: Vec<_> = asked.all("organization").filter_map(|id| id.parse().ok()).collect();
    if !ids.is_empty() {
        let lines = organizations::lines(&by.app, &by.actor, &ids).await?;
        names.extend(lines.into_iter().map(|one| (one.id.to_string(), one.facts.name)));
    }
    let ids: Vec<_> = asked.all("place").filter_map(|id| id.parse().ok()).collect();
    names.extend(places::named(&by.app, &ids).await?.into_iter().map(|(id, place)| (id.to_string(), place.name)));
    if asked.all("source").next().is_some() {
        let sources = sources::all(&by.app).await?;
        names.extend(sources.into_iter().map(|source| (source.id.to_string(), source.name)));
    }
    Ok(names)
}
