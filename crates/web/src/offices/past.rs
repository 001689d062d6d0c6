//! What happened to an office: `/offices/{slug}/history`.

use super::head::{Head, head};
use super::kind;
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::past::{Change, who};
use crate::page::{Page, Show};
use askama::Template;
use engagement::history::Recorded;
use engagement::ids::{AccountId, OfficeId};
use engagement::offices::{self, Kind, Offices};
use engagement::{people, vocabulary};
use serde_json::{Map, Value};

/// Entries that are shown, the newest first.
const SHOWN: i64 = 200;

#[derive(Template)]
#[template(path = "offices/past.html")]
struct Past<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    entries: Vec<Entry>,
}

/// One write.
struct Entry {
    number: i64,
    title: Text,
    at: String,
    moment: String,
    who: String,
    changes: Vec<Change>,
}

/// `GET /offices/{slug}/history`
pub(crate) async fn show(by: By, At(slug): At<String>) -> Result {
    let all = offices::list(&by.app).await?;
    let office = all.at(&slug).ok_or_else(crate::error::Error::not_found)?;
    let recorded = offices::history(&by.app, office.id, SHOWN).await?;
    let accounts: Vec<_> = recorded.iter().filter_map(|one| one.actor_id.map(AccountId)).collect();
    let accounts = people::doers(&by.app, &by.actor, &accounts).await?;
    let l = by.l;
    let page = by.page(office.title(l.code())).under(l.say("offices-title"), "/offices");
    let zone = page.zone();
    let entry = |one: &Recorded| Entry {
        number: one.number,
        title: title(l, &one.act),
        at: one.at.to_string(),
        moment: l.moment(one.at, &zone),
        who: who(l, &accounts, one),
        changes: changes(l, &all, one),
    };
    let entries = recorded.iter().map(entry).collect();
    Past { l, head: head(&by, office, "/history"), entries, page }.show()
}

fn title(l: Language, act: &str) -> Text {
    match act {
        "office.add" => l.say("offices-past-add"),
        "office.revise" => l.say("offices-past-revise"),
        "office.rename" => l.say("offices-past-rename"),
        "office.close" => l.say("offices-past-close"),
        "office.merge" => l.say("offices-past-merge"),
        "office.move" => l.say("offices-past-move"),
        _ => l.say("offices-past-other"),
    }
}

/// The facts that changed, each with what it was and is.
fn changes(l: Language, all: &Offices, one: &Recorded) -> Vec<Change> {
    let difference: Map<String, Value> = serde_json::from_str(&one.difference).unwrap_or_default();
    let change = |(field, pair): (&String, &Value)| {
        let [before, after] = pair.as_array()?.as_slice() else { return None };
        let said = |value| words(l, all, field, value);
        Some(Change { term: term(l, field)?, before: said(before), after: said(after) })
    };
    difference.iter().filter_map(change).collect()
}

/// What a fact is called.
fn term(l: Language, field: &str) -> Option<Text> {
    Some(match field {
        "kind" => l.say("offices-kind"),
        "parent" => l.say("offices-parent"),
        "countries" => l.say("offices-countries"),
        "city" => l.say("offices-city"),
        "from" => l.say("offices-from"),
        "to" => l.say("offices-to"),
        "successor" => l.say("offices-successor"),
        "names" => l.say("offices-past-names"),
        _ => return None,
    })
}

/// A value as it is read.
fn words(l: Language, all: &Offices, field: &str, value: &Value) -> String {
    let office = |text: &str| Some(all.get(text.parse::<OfficeId>().ok()?)?.title(l.code()).to_owned());
    match (field, value) {
        ("parent" | "successor", Value::String(id)) => office(id).unwrap_or_default(),
        ("kind", Value::String(code)) => Kind::parse(code).map_or(code.as_str(), |one| kind(one, l)).to_owned(),
        ("countries", Value::String(code)) => vocabulary::all().country.label(code, l.code()).to_owned(),
        (_, Value::String(text)) => text.clone(),
        (_, Value::Array(many)) => l.semicolons(many.iter().map(|one| words(l, all, field, one))),
        _ => String::new(),
    }
}
