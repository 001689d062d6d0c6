//! What happened to a partnership: `/partnerships/{id}/history`.

use super::about::title as text_title;
use super::head::{Head, Record, found};
use super::row::status;
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::past::{Change, who};
use crate::page::{Page, Show};
use askama::Template;
use engagement::dates::PartialDate;
use engagement::history::Recorded;
use engagement::ids::{AccountId, OfficeId, OrganizationId, PartnershipId};
use engagement::partnerships::{self, Status, TextKind};
use engagement::{people, vocabulary};
use serde_json::{Map, Value};

/// Entries that are shown, the newest first.
const SHOWN: i64 = 200;

/// Letters of a value that are shown.
const LETTERS: usize = 400;

#[derive(Template)]
#[template(path = "partnerships/past.html")]
struct Past<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    entries: Vec<Entry>,
}

/// One write.
struct Entry {
    number: i64,
    class: &'static str,
    title: Text,
    at: String,
    moment: String,
    who: String,
    changes: Vec<Change>,
}

/// `GET /partnerships/{id}/history`
pub(crate) async fn show(by: By, At(id): At<PartnershipId>) -> Result {
    let record = found(&by, id).await?;
    let recorded = partnerships::history(&by.app, &by.actor, id, SHOWN).await?;
    let accounts: Vec<_> = recorded.iter().filter_map(|one| one.actor_id.map(AccountId)).collect();
    let accounts = people::doers(&by.app, &by.actor, &accounts).await?;
    let l = by.l;
    let page = by.page(&record.one().facts.title).under(l.say("partnerships-title"), "/partnerships");
    let zone = page.zone();
    // Until an office takes it on, what an organization proposes is its own.
    let taken_on = recorded.iter().find(|one| one.act == "partnership.take_on").map(|one| one.number);
    let proposed = recorded.iter().any(|one| one.act == "partnership.propose");
    let entry = |one: &Recorded| {
        let difference: Map<String, Value> = serde_json::from_str(&one.difference).unwrap_or_default();
        let before = proposed && taken_on.is_none_or(|number| one.number < number);
        let civil = is_civil(&one.act, &difference, before);
        let unknown = civil && one.actor_id.is_none_or(|id| !accounts.contains_key(&AccountId(id)));
        Entry {
            number: one.number,
            class: if civil { "civil" } else { "institution" },
            title: title(l, &one.act),
            at: one.at.to_string(),
            moment: l.moment(one.at, &zone),
            who: if unknown {
                l.say("partnerships-past-organization").to_string()
            } else {
                who(l, &accounts, one)
            },
            changes: changes(&record, l, &difference),
        }
    };
    let entries = recorded.iter().map(entry).collect();
    Past { l, head: record.head(&by, "/history"), entries, page }.show()
}

/// Whether an organization did it; `offered` while it was an organization's own.
fn is_civil(act: &str, difference: &Map<String, Value>, offered: bool) -> bool {
    match act {
        "partnership.propose" | "partnership.confirm" | "partnership.dispute" => true,
        "partnership.take_on" | "partnership.decline" | "partnership.record" => false,
        "partnership.comment" => difference.get("organization").is_some_and(|one| !one.is_null()),
        "partnership.review" => difference.get("side").is_some_and(Value::is_object),
        _ => offered,
    }
}

fn title(l: Language, act: &str) -> Text {
    match act {
        "partnership.record" => l.say("partnerships-past-record"),
        "partnership.propose" => l.say("partnerships-past-propose"),
        "partnership.take_on" => l.say("partnerships-past-take-on"),
        "partnership.decline" => l.say("partnerships-past-decline"),
        "partnership.revise" => l.say("partnerships-past-revise"),
        "partnership.step" => l.say("partnerships-past-step"),
        "partnership.take_back" => l.say("partnerships-past-take-back"),
        "partnership.agree" => l.say("partnerships-past-agree"),
        "partnership.amend" => l.say("partnerships-past-amend"),
        "partnership.add_file" => l.say("partnerships-past-add-file"),
        "partnership.remove_file" => l.say("partnerships-past-remove-file"),
        "partnership.confirm" => l.say("partnerships-past-confirm"),
        "partnership.dispute" => l.say("partnerships-past-dispute"),
        "partnership.comment" => l.say("partnerships-past-comment"),
        "partnership.follow_up" => l.say("partnerships-past-follow-up"),
        "partnership.finish_follow_up" => l.say("partnerships-past-finish"),
        "partnership.review" => l.say("partnerships-past-review"),
        _ => l.say("partnerships-past-other"),
    }
}

/// The facts that changed, each with what it was and is. The texts change one by one.
fn changes(record: &Record, l: Language, difference: &Map<String, Value>) -> Vec<Change> {
    let mut changes = Vec::new();
    for (field, pair) in difference {
        let Some([before, after]) = pair.as_array().map(Vec::as_slice) else { continue };
        if field == "texts" {
            changes.extend(TextKind::ALL.into_iter().filter_map(|kind| text(l, kind, before, after)));
        } else if let Some(term) = term(l, field) {
            let said = |value| words(record, l, field, value);
            changes.push(Change { term, before: said(before), after: said(after) });
        }
    }
    changes
}

fn text(l: Language, kind: TextKind, before: &Value, after: &Value) -> Option<Change> {
    let said = |value: &Value| {
        let text = value.get(kind.as_str()).and_then(|text| text.get("text")).and_then(Value::as_str);
        text.unwrap_or_default().chars().take(LETTERS).collect::<String>()
    };
    let (before, after) = (said(before), said(after));
    (before != after).then(|| Change { term: text_title(kind, l), before, after })
}

/// What a fact is called.
fn term(l: Language, field: &str) -> Option<Text> {
    Some(match field {
        "title" => l.say("partnerships-file-title"),
        "title_language" => l.say("partnerships-language"),
        "parties" => l.say("partnerships-parties-title"),
        "offices" => l.say("partnerships-office"),
        "balance" => l.say("partnerships-balance"),
        "areas" => l.say("partnerships-area"),
        "clusters" => l.say("partnerships-clusters"),
        "settings" => l.say("partnerships-setting"),
        "levels" => l.say("partnerships-level"),
        "places" => l.say("partnerships-places"),
        "from" => l.say("partnerships-file-from"),
        "to" => l.say("partnerships-file-to"),
        "funding" => l.say("partnerships-funding"),
        "in_kind" => l.say("partnerships-in-kind"),
        "codes" => l.say("partnerships-file-codes"),
        "status" => l.say("partnerships-status"),
        "confidentiality" => l.say("partnerships-file-confidentiality"),
        _ => return None,
    })
}

/// A value as it is read.
fn words(record: &Record, l: Language, field: &str, value: &Value) -> String {
    let label = |name: &str, code: &str| {
        let vocabulary = vocabulary::all().named(name);
        vocabulary.map_or(code, |vocabulary| vocabulary.label(code, l.code())).to_owned()
    };
    match (field, value) {
        ("offices", Value::String(id)) => {
            let office = id.parse::<OfficeId>().ok().and_then(|id| record.offices.get(id));
            office.map_or_else(String::new, |office| office.title(l.code()).to_owned())
        }
        ("status", Value::String(code)) => Status::parse(code).map_or(String::new(), |one| status(one, l).1),
        ("areas", Value::String(code)) => label("area", code),
        ("clusters", Value::String(code)) => label("cluster", code),
        ("settings", Value::String(code)) => label("setting", code),
        ("levels", Value::String(code)) => label("level", code),
        ("balance" | "confidentiality", Value::String(code)) => label(field, code),
        ("title_language", Value::String(code)) => label("language", code),
        ("from" | "to", Value::String(text)) => {
            PartialDate::parse(text).map_or_else(|_| text.clone(), |date| l.partial(&date))
        }
        (_, Value::String(text)) => text.chars().take(LETTERS).collect(),
        (_, Value::Array(many)) => l.semicolons(many.iter().map(|one| words(record, l, field, one))),
        (_, Value::Object(part)) => of_part(record, l, field, part),
        _ => String::new(),
    }
}

/// A party, a place, money, a gift or a code as it is read.
fn of_part(record: &Record, l: Language, field: &str, part: &Map<String, Value>) -> String {
    let text = |name: &str| part.get(name).and_then(Value::as_str).unwrap_or_default();
    match field {
        "parties" => {
            let id = text("organization").parse::<OrganizationId>();
            let name = id.map_or_else(|_| String::new(), |id| record.name(id, l));
            let codes =
                part.get("roles").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            let roles = l.commas(codes.map(|code| vocabulary::all().role.label(code, l.code())));
            if roles.is_empty() { name } else { format!("{name} ({roles})") }
        }
        "places" => vocabulary::all().country.label(text("country"), l.code()).to_owned(),
        "funding" => {
            let amounts = ["planned", "committed", "paid"].into_iter().filter_map(|name| part.get(name)?.as_i64());
            let amounts = l.commas(amounts.map(|amount| l.money(amount, text("currency"))));
            let donor = match text("donor").parse::<OrganizationId>() {
                Ok(id) => record.name(id, l),
                Err(_) => text("donor_name").to_owned(),
            };
            format!("{donor} {amounts}")
        }
        "in_kind" => text("what").chars().take(LETTERS).collect(),
        _ => text("code").to_owned(),
    }
}
