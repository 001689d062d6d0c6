//! What happened to a record: `/organizations/{id}/history`.

use super::head::{Head, Record, found};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::history::Recorded;
use engagement::ids::{AccountId, OrganizationId};
use engagement::people::{self, Doer};
use engagement::{organizations, vocabulary};
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Entries that are shown, the newest first.
const SHOWN: i64 = 200;

/// Letters of a value that are shown.
const LETTERS: usize = 400;

#[derive(Template)]
#[template(path = "organizations/past.html")]
struct Past<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    entries: Vec<Entry>,
    more: bool,
}

/// One write.
struct Entry {
    number: i64,
    class: &'static str,
    title: Text,
    at: String,
    moment: String,
    who: String,
    /// The import that brought it about, for those who may see imports.
    import: Option<String>,
    changes: Vec<Change>,
    /// Where a merge is undone, or what it changed is put back, and the word on the button.
    undo: Option<(String, Text)>,
}

/// What one fact was before and after.
pub(crate) struct Change {
    pub(crate) term: Text,
    pub(crate) before: String,
    pub(crate) after: String,
}

/// What entries refer to by id, as far as this actor may know it.
struct Known {
    people: HashMap<AccountId, Doer>,
    networks: HashMap<String, String>,
    /// The entry from which on the organization keeps its record itself.
    kept_since: Option<i64>,
}

/// What staff do to a record that an organization keeps itself.
const BY_STAFF: [&str; 5] = [
    "organization.claim",
    "organization.verify",
    "organization.unverify",
    "organization.take_down",
    "organization.restore",
];

impl Known {
    /// Whether it was its own people who did it.
    fn is_by_its_own(&self, one: &Recorded) -> bool {
        let since = self.kept_since.is_some_and(|number| one.number >= number);
        since && one.actor_kind == "person" && !BY_STAFF.contains(&one.act.as_str())
    }

    fn who(&self, l: Language, one: &Recorded) -> String {
        let doer = one.actor_id.and_then(|id| self.people.get(&AccountId(id)));
        match doer {
            None if self.is_by_its_own(one) => l.say("keeping-its-people").to_string(),
            Some(Doer::Former) if self.is_by_its_own(one) => l.say("keeping-former").to_string(),
            _ => who(l, &self.people, one),
        }
    }
}

/// `GET /organizations/{id}/history`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    let record = match found(&by, id, "/history").await? {
        Ok(record) => record,
        Err(moved) => return Ok(moved),
    };
    let recorded = organizations::history(&by.app, &by.actor, id, SHOWN).await?;
    let recorded: Vec<_> = recorded.into_iter().map(|one| (difference(&one), one)).collect();
    let known = known(&by, &record, &recorded).await?;
    let page = by.page(&record.one().facts.name).under(by.l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let mut merges: Vec<_> = record.profile.merges.iter().map(|one| (one.0, one.1)).collect();
    let mut part = |difference: &Map<String, Value>| {
        let other = difference.get("merged")?.get(0)?.as_str()?;
        let at = merges.iter().position(|(_, known)| known.to_string() == other)?;
        let (merge, _) = merges.remove(at);
        Some((format!("/organizations/{id}/merges/{merge}/undo"), by.l.say("organizations-merge-undo")))
    };
    let put_back = |one: &Recorded, entry: &Entry| {
        let may = record.profile.may_revise && organizations::can_undo(one) && !entry.changes.is_empty();
        let path = format!("/organizations/{id}/history/{}/undo", one.number);
        may.then(|| (path, by.l.say("keeping-put-back")))
    };
    let entries = recorded.iter().filter_map(|(difference, one)| {
        let entry = entry(&by, &known, &zone, one, difference)?;
        let undo = part(difference).or_else(|| put_back(one, &entry));
        let undo = undo.map(|(path, words)| (by.l.to(&path).into_owned(), words));
        Some(Entry { undo, ..entry })
    });
    Past {
        l: by.l,
        head: record.head(&by, &zone, "/history"),
        entries: entries.collect(),
        more: recorded.len() as i64 >= SHOWN,
        page,
    }
    .show()
}

fn difference(one: &Recorded) -> Map<String, Value> {
    serde_json::from_str(&one.difference).unwrap_or_default()
}

/// Since which entry the organization keeps its record; all that is shown, when that lies further back.
fn kept_since(record: &Record, recorded: &[(Map<String, Value>, Recorded)]) -> Option<i64> {
    let begins = |one: &Recorded| matches!(one.act.as_str(), "organization.register" | "organization.claim");
    let first = recorded.iter().map(|(_, one)| one).find(|one| begins(one)).map(|one| one.number);
    record.one().is_claimed().then(|| first.unwrap_or(0))
}

async fn known(by: &By, record: &Record, recorded: &[(Map<String, Value>, Recorded)]) -> Result<Known> {
    let people: Vec<_> = recorded.iter().filter_map(|(_, one)| one.actor_id.map(AccountId)).collect();
    let networks: Vec<OrganizationId> =
        recorded.iter().filter_map(|(difference, _)| network(difference)?.parse().ok()).collect();
    let networks = organizations::lines(&by.app, &by.actor, &networks).await?;
    Ok(Known {
        people: people::doers(&by.app, &by.actor, &people).await?,
        networks: networks.into_iter().map(|one| (one.id.to_string(), one.facts.name)).collect(),
        kept_since: kept_since(record, recorded),
    })
}

/// The network that was joined or left.
fn network(difference: &Map<String, Value>) -> Option<&str> {
    let pair = difference.get("network")?.as_array()?;
    pair.iter().find_map(Value::as_str)
}

/// None of what this actor may not know.
fn entry(
    by: &By,
    known: &Known,
    zone: &TimeZone,
    one: &Recorded,
    difference: &Map<String, Value>,
) -> Option<Entry> {
    let import = one.import_id.filter(|_| by.actor.may(Act::Import));
    Some(Entry {
        number: one.number,
        class: if known.is_by_its_own(one) { "civil" } else { "institution" },
        title: title(by.l, known, one, difference)?,
        at: one.at.to_string(),
        moment: by.l.moment(one.at, zone),
        who: known.who(by.l, one),
        import: import.map(|id| by.l.to(&format!("/import/{id}")).into_owned()),
        changes: changes(by.l, difference),
        undo: None,
    })
}

fn title(l: Language, known: &Known, one: &Recorded, difference: &Map<String, Value>) -> Option<Text> {
    let first = |field: &str| difference.get(field)?.get(0)?.as_str();
    let second = |field: &str| difference.get(field)?.get(1)?.as_str();
    let joined = |text: Text| Some(text.with("network", known.networks.get(network(difference)?)?));
    match one.act.as_str() {
        "organization.add" => Some(l.say("organizations-past-add")),
        "organization.revise" => Some(l.say("organizations-past-revise")),
        "organization.rename" => Some(l.say("organizations-past-rename")),
        "organization.enrich" => Some(l.say("organizations-past-enrich")),
        "organization.part" => Some(l.say("organizations-past-part")),
        "organization.logo" if first("logo").is_some() => Some(l.say("organizations-past-logo-other")),
        "organization.logo" => Some(l.say("organizations-past-logo")),
        "organization.logo_removed" => Some(l.say("organizations-past-logo-removed")),
        "organization.register" => Some(l.say("keeping-past-register")),
        "organization.claim" => Some(l.say("keeping-past-claim")),
        "organization.confirm" => Some(l.say("keeping-past-confirm")),
        "organization.verify" => Some(l.say("keeping-past-verify")),
        "organization.unverify" => Some(l.say("keeping-past-unverify")),
        "organization.take_down" => Some(l.say("keeping-past-take-down")),
        "organization.restore" => Some(l.say("keeping-past-restore")),
        "organization.undo" => Some(l.say("keeping-past-undo")),
        "organization.join" => joined(l.say("organizations-past-join")),
        "organization.leave" => joined(l.say("organizations-past-leave")),
        "organization.merge" => {
            Some(match (second("merged"), difference.get("survivor").and_then(Value::as_str)) {
                (Some(other), _) => l.say("organizations-past-merge").with("name", other),
                (_, Some(survivor)) => l.say("organizations-past-merged-into").with("name", survivor),
                _ => l.say("organizations-past-revise"),
            })
        }
        _ => Some(l.say("organizations-past-other")),
    }
}

/// Who did it, as far as this actor may know.
pub(crate) fn who(l: Language, people: &HashMap<AccountId, Doer>, one: &Recorded) -> String {
    match one.actor_kind.as_str() {
        "person" => staff(l, one.actor_id.and_then(|id| people.get(&AccountId(id)))),
        "operator" => l.say("organizations-past-operator").to_string(),
        _ => l.say("organizations-past-program").to_string(),
    }
}

/// Someone of the institution, as far as is known.
pub(crate) fn staff(l: Language, doer: Option<&Doer>) -> String {
    match doer {
        Some(Doer::Known(address)) => address.clone(),
        Some(Doer::Former) => l.say("organizations-past-former").to_string(),
        None => l.say("organizations-past-staff").to_string(),
    }
}

/// The facts that changed, each with what it was and is.
pub(crate) fn changes(l: Language, difference: &Map<String, Value>) -> Vec<Change> {
    let change = |(field, pair): (&String, &Value)| {
        let [before, after] = pair.as_array()?.as_slice() else { return None };
        let said = |value| words(l, field, value);
        Some(Change { term: term(l, field)?, before: said(before), after: said(after) })
    };
    difference.iter().filter_map(change).collect()
}

/// What a fact is called; none of what is no fact.
pub(super) fn term(l: Language, field: &str) -> Option<Text> {
    Some(match field {
        "name" => l.say("organizations-official-name"),
        "name_language" => l.say("organizations-name-language"),
        "acronym" => l.say("organizations-acronym"),
        "names" => l.say("organizations-other-names"),
        "kinds" => l.say("organizations-kind"),
        "network" => l.say("organizations-network"),
        "scope" => l.say("organizations-scope"),
        "country" => l.say("organizations-seat"),
        "countries" => l.say("organizations-countries-of-work"),
        "areas" => l.say("organizations-area"),
        "clusters" => l.say("organizations-cluster"),
        "languages" => l.say("organizations-languages"),
        "founded" => l.say("organizations-founded"),
        "website" => l.say("organizations-website"),
        "email" => l.say("organizations-email"),
        "description" => l.say("organizations-description"),
        "description_language" => l.say("organizations-description-language"),
        "identifiers" => l.say("organizations-identifiers"),
        "confidentiality" => l.say("organizations-confidentiality"),
        _ => return None,
    })
}

/// A value as it is read.
fn words(l: Language, field: &str, value: &Value) -> String {
    let all = vocabulary::all();
    let vocabulary = match field {
        "kinds" => Some(&all.kind),
        "scope" => Some(&all.scope),
        "country" | "countries" => Some(&all.country),
        "areas" => Some(&all.area),
        "clusters" => Some(&all.cluster),
        "languages" | "name_language" | "description_language" => Some(&all.language),
        "confidentiality" => Some(&all.confidentiality),
        _ => None,
    };
    let text = |text: &str| vocabulary.map_or(text, |vocabulary| vocabulary.label(text, l.code())).to_owned();
    match value {
        Value::Null => String::new(),
        Value::Bool(is) => {
            if *is { l.say("organizations-past-yes") } else { l.say("organizations-past-no") }.to_string()
        }
        Value::String(one) => text(one).chars().take(LETTERS).collect(),
        Value::Array(many) => l.semicolons(many.iter().map(|one| words(l, field, one))),
        Value::Object(parts) => {
            ["scheme", "number"].map(|part| parts.get(part).and_then(Value::as_str).unwrap_or_default()).join("-")
        }
        other => other.to_string(),
    }
}
