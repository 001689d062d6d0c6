//! The offices as a file: its columns, told once. What it holds can be imported again.

use super::{countries, kind};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, key};
use crate::list::{Column, Ending, download};
use engagement::dates::PartialDate;
use engagement::offices::{self, Office};
use formats::write::Value;

/// An office as a line of a file, with those that it names.
struct Line {
    office: Office,
    parent: Option<Office>,
    successor: Option<Office>,
}

type Cell = for<'a> fn(&'a Line, Language) -> Value<'a>;

const fn column(name: &'static str, title: &'static str, cell: Cell) -> Column<Line> {
    Column { name, title, cell }
}

static COLUMNS: [Column<Line>; 13] = [
    column("code", key("offices-code"), |one, _| (&one.office.slug).into()),
    column("name", key("offices-name"), |one, l| one.office.title(l.code()).into()),
    column("kind", key("offices-kind"), |one, l| kind(one.office.facts.kind, l).into()),
    column("parent_office", key("offices-parent"), |one, l| title(&one.parent, l)),
    column("parent_code", key("offices-parent-code"), |one, _| slug(&one.parent)),
    column("countries", key("offices-countries"), |one, l| text(countries(&one.office, l).join("; "))),
    column("country_codes", key("offices-country-codes"), |one, _| {
        text(one.office.facts.countries.iter().map(String::as_str).collect::<Vec<_>>().join("; "))
    }),
    column("city", key("offices-city"), |one, _| one.office.facts.city.as_ref().into()),
    column("from", key("offices-from"), |one, _| date(&one.office.facts.from)),
    column("to", key("offices-to"), |one, _| date(&one.office.facts.to)),
    column("successor", key("offices-successor"), |one, l| title(&one.successor, l)),
    column("successor_code", key("offices-successor-code"), |one, _| slug(&one.successor)),
    column("id", key("offices-id"), |one, _| one.office.id.to_string().into()),
];

fn text(text: String) -> Value<'static> {
    if text.is_empty() { Value::Empty } else { text.into() }
}

fn title(office: &Option<Office>, l: Language) -> Value<'_> {
    office.as_ref().map_or(Value::Empty, |office| office.title(l.code()).into())
}

fn slug(office: &Option<Office>) -> Value<'_> {
    office.as_ref().map_or(Value::Empty, |office| (&office.slug).into())
}

fn date(date: &Option<PartialDate>) -> Value<'_> {
    date.as_ref().map_or(Value::Empty, |date| date.as_str().into())
}

/// The file of all offices, or of those in force on a day.
pub(super) async fn file(by: &By, on: Option<&PartialDate>, ending: Ending) -> Result {
    let offices = offices::list(&by.app).await?;
    let named = |id: Option<engagement::ids::OfficeId>| id.and_then(|id| offices.get(id)).cloned();
    let shown = offices.iter().filter(|office| on.is_none_or(|on| office.is_in_force(on)));
    let lines = shown.map(|office| Line {
        parent: named(office.facts.parent),
        successor: named(office.facts.successor),
        office: office.clone(),
    });
    let lines: Vec<Line> = lines.collect();
    let name = by.l.say("offices-file").to_string();
    Ok(download(ending, &name, by.l, &COLUMNS, futures_util::stream::iter([Ok(lines)])))
}
