//! Partnerships on the map of the world: how many in each country, as partnerships or as the organizations in them.

mod files;
mod page;

pub(crate) use files::{drawing, table};
pub(crate) use page::show;

use super::labels::{label, list};
use super::picture;
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::map::{Map, Marked};
use crate::partnerships::{filter, known_of_stock};
use engagement::offices::Offices;
use engagement::stocktaking::{self, By as Way, Cross, Filter, Head, Measure};
use std::cmp::Reverse;

/// What the address of the map says of it alone.
const OWN: [&str; 1] = ["measure"];

/// What may be counted, the usual one first.
const MEASURES: [Measure; 2] = [Measure::Partnerships, Measure::Organizations];

/// How many there are where.
struct Places {
    measure: Measure,
    /// Countries, those with most first.
    countries: Vec<Country>,
    /// How many there are in no country that is stated.
    elsewhere: i64,
    total: i64,
}

/// A country.
struct Country {
    code: String,
    name: String,
    count: i64,
    href: Option<String>,
}

fn known(asked: Asked) -> Asked {
    known_of_stock(asked, &OWN)
}

/// How many there are where, of what the address asks for.
async fn places(by: &By, asked: &Asked) -> Result<Places> {
    let filter = filter(asked);
    let asked_for = asked.all("measure").next().unwrap_or_default();
    let measure = MEASURES.into_iter().find(|one| picture::name(*one) == asked_for).unwrap_or_default();
    let cross = Cross { rows: Way::Country, columns: None, measure, currency: String::new(), years: None };
    let table = stocktaking::cross(&by.app, &by.actor, &filter, &cross).await?;
    let elsewhere = table.rows.iter().find(|head| head.code.is_empty()).map_or(0, |head| head.total);
    let stated = table.rows.iter().filter(|head| !head.code.is_empty());
    let mut countries: Vec<Country> = stated.map(|head| country(head, &filter, by.l)).collect();
    countries.sort_by_cached_key(|one| (Reverse(one.count), engagement::collation::sort_key(&one.name)));
    Ok(Places { measure, countries, elsewhere, total: table.total })
}

fn country(head: &Head, filter: &Filter, l: Language) -> Country {
    Country {
        name: label(Way::Country, &head.code, &Offices::default(), l),
        href: list(filter, &[(Way::Country, &head.code)], l),
        code: head.code.clone(),
        count: head.total,
    }
}

impl Places {
    fn map(&self, asked: &Asked, l: Language) -> Map {
        let marked = |one: &Country| Marked {
            code: one.code.clone(),
            count: one.count.unsigned_abs(),
            label: self.said(one, l).to_string(),
            href: one.href.clone().unwrap_or_default(),
            here: asked.has("country", &one.code),
        };
        Map::of(l, self.countries.iter().map(marked).collect())
    }

    /// "Mali: 12 partnerships".
    fn said(&self, one: &Country, l: Language) -> Text {
        let text = match self.measure {
            Measure::Organizations => l.say("stock-map-organizations"),
            _ => l.say("stock-map-partnerships"),
        };
        text.with("country", &one.name).with("count", one.count)
    }

    fn title(&self, l: Language) -> Text {
        match self.measure {
            Measure::Organizations => l.say("stock-map-title-organizations"),
            _ => l.say("stock-map-title"),
        }
    }

    /// What is counted, in a sentence, and what the map cannot show.
    fn rule(&self, l: Language) -> String {
        let (rule, elsewhere) = match self.measure {
            Measure::Organizations => {
                (l.say("stock-map-rule-organizations"), l.say("stock-map-elsewhere-organizations"))
            }
            _ => (l.say("stock-map-rule"), l.say("stock-map-elsewhere")),
        };
        match self.elsewhere {
            0 => rule.to_string(),
            count => format!("{rule} {}", elsewhere.with("count", count)),
        }
    }
}
