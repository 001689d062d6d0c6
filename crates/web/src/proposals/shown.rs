//! A proposal as it is read: who, when, why, and what differs field by field.

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::past::{Change, changes, staff};
use engagement::ids::AccountId;
use engagement::organizations::{self, Draft, Organization};
use engagement::people::{self, Doer};
use engagement::proposals::{Proposal, State};
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A proposal as it is read.
pub(super) struct Shown {
    pub(super) href: String,
    pub(super) title: Text,
    pub(super) state: (&'static str, Text),
    pub(super) open: bool,
    pub(super) who: String,
    pub(super) import: Option<String>,
    pub(super) at: String,
    pub(super) when: String,
    pub(super) words: String,
    pub(super) reason: Option<String>,
    /// What differs from the record as it stands; of what was answered, nothing.
    pub(super) changes: Vec<Change>,
    /// The record that would be merged into this one: its name and address.
    pub(super) other: Option<(String, String)>,
}

/// Proposals on one organization.
pub(super) async fn shown(by: &By, about: &Organization, all: &[Proposal], zone: &TimeZone) -> Result<Vec<Shown>> {
    let people: Vec<AccountId> = all.iter().filter_map(|one| one.by).collect();
    let people = people::doers(&by.app, &by.actor, &people).await?;
    let others: Vec<_> = all.iter().filter_map(|one| one.other).collect();
    let others = organizations::lines(&by.app, &by.actor, &others).await?;
    let others: HashMap<_, _> = others.into_iter().map(|one| (one.id, one.facts.name)).collect();
    let one = |one: &Proposal| {
        let path = |id| by.l.to(&format!("/organizations/{id}")).into_owned();
        let unknown = || by.l.say("organizations-not-on-record").to_string();
        let other = one.other.map(|id| (others.get(&id).cloned().unwrap_or_else(unknown), path(id)));
        Shown { other, who: who(by.l, &people, one), ..plain(by, about, one, zone) }
    };
    Ok(all.iter().map(one).collect())
}

fn plain(by: &By, about: &Organization, one: &Proposal, zone: &TimeZone) -> Shown {
    let l = by.l;
    let open = one.state == State::Open;
    Shown {
        href: l.to(&format!("/proposals/{}", one.id)).into_owned(),
        title: if one.other.is_some() { l.say("proposals-a-merge") } else { l.say("proposals-a-change") },
        state: state(one, zone, l),
        open,
        who: String::new(),
        import: one.import.filter(|_| by.actor.is_staff()).map(|id| l.to(&format!("/import/{id}")).into_owned()),
        at: one.made_at.to_string(),
        when: l.moment(one.made_at, zone),
        words: one.words.clone(),
        reason: match &one.state {
            State::Refused(_, reason) => Some(reason.clone()),
            _ => None,
        },
        changes: if open { changes(l, &difference(about, one)) } else { Vec::new() },
        other: None,
    }
}

/// Who proposes, as far as this actor may know.
fn who(l: Language, people: &HashMap<AccountId, Doer>, one: &Proposal) -> String {
    match (one.by.and_then(|id| people.get(&id)), one.import) {
        (None, Some(_)) => l.say("proposals-by-file").to_string(),
        (doer, _) => staff(l, doer),
    }
}

/// What became of a proposal: the class of its mark, and words.
pub(super) fn state(one: &Proposal, zone: &TimeZone, l: Language) -> (&'static str, Text) {
    let on = |text: Text, at| text.with("date", l.day(at, zone));
    match one.state {
        State::Open => ("care", l.say("proposals-open")),
        State::Accepted(at) => ("good", on(l.say("proposals-accepted"), at)),
        State::Changed(at) => ("good", on(l.say("proposals-changed"), at)),
        State::Refused(at, _) => ("bad", on(l.say("proposals-refused"), at)),
    }
}

/// What stands on record and what is proposed, of the fields that a proposal is about.
fn difference(about: &Organization, one: &Proposal) -> Map<String, Value> {
    let now = serde_json::to_value(Draft::from(&about.facts)).unwrap_or_default();
    let proposed = serde_json::to_value(&one.draft).unwrap_or_default();
    let pair = |field: &String| {
        let (before, after) = (now.get(field)?, proposed.get(field)?);
        (before != after).then(|| (field.clone(), json!([before, after])))
    };
    one.fields.iter().filter_map(pair).collect()
}
