//! Where facts came from, in words: beside each fact, and all sources together.

use crate::by::By;
use crate::language::Text;
use engagement::organizations::{Organization, Provenance};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A source and what it told.
pub(super) struct Source {
    pub(super) name: String,
    pub(super) told: Text,
}

/// The most sources that are named at a fact.
const MOST: usize = 3;

/// Where one fact came from: by its fields, as files name them.
pub(super) fn of(by: &By, zone: &TimeZone, provenance: &[Provenance], fields: &[&str]) -> Vec<Text> {
    let told = provenance.iter().filter(|fact| fields.contains(&fact.field.as_str()));
    let mut seen: Vec<&str> = Vec::new();
    let first = told.filter(|fact| {
        let new = !seen.contains(&fact.source.as_str());
        seen.push(&fact.source);
        new
    });
    let words = first.take(MOST).map(|fact| {
        let text = by.l.say("organizations-told-by").with("source", &fact.source);
        text.with("row", fact.row.to_string()).with("date", by.l.day(fact.confirmed_at, zone))
    });
    words.collect()
}

/// The sources of a record, those that told most first.
pub(super) fn all(by: &By, zone: &TimeZone, provenance: &[Provenance]) -> Vec<Source> {
    let mut sources: Vec<(&str, usize, Timestamp)> = Vec::new();
    for fact in provenance {
        match sources.iter_mut().find(|(name, _, _)| *name == fact.source) {
            Some((_, count, last)) => {
                *count += 1;
                *last = (*last).max(fact.confirmed_at);
            }
            None => sources.push((&fact.source, 1, fact.confirmed_at)),
        }
    }
    sources.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    let words = sources.into_iter().map(|(name, count, last)| {
        let told = by.l.say("organizations-told").with("count", count).with("date", by.l.day(last, zone));
        Source { name: name.to_owned(), told }
    });
    words.collect()
}

/// When someone last said that the record is still so.
pub(super) fn confirmed(one: &Organization, provenance: &[Provenance]) -> Option<Timestamp> {
    one.confirmed_at.into_iter().chain(provenance.iter().map(|fact| fact.confirmed_at)).max()
}
