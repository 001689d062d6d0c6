//! What changed of a record since its source wrote it, put onto what the source wrote: nothing else is touched.

use super::writing::{self, Around, role_code};
use super::{date, dates, reading, sectors, sums, transaction};
use crate::partnerships::partnership::Partnership;
use crate::partnerships::told::{Known, fields};
use formats::iati::{self, ParticipatingOrg};
use serde_json::{Map, Value};

/// A record with what its source wrote.
pub(super) struct Onto<'a> {
    pub(super) around: &'a Around<'a>,
    pub(super) one: &'a Partnership,
    pub(super) known: &'a Known,
}

impl Onto<'_> {
    /// The activity of the source with what changed since.
    pub(super) fn activity(&self, original: &iati::Facts) -> iati::Facts {
        let mut now = original.clone();
        let held = fields(&self.one.facts);
        let changed = |field: &str| !self.known.holds(field, &held);
        if changed("title") {
            self.title(&mut now);
        }
        if changed("texts") {
            self.texts(&mut now);
        }
        if changed("parties") {
            now.participating_orgs = self.participating(original);
        }
        if changed("places") {
            let (countries, regions, locations) = self.around.whereabouts(self.one);
            (now.recipient_countries, now.recipient_regions) = (countries, regions);
            now.locations.extend(locations);
        }
        if changed("areas") || changed("clusters") {
            self.sectors(&mut now);
        }
        if changed("settings") {
            now.humanitarian = Some(self.one.facts.settings.contains("humanitarian"));
        }
        if changed("levels") {
            now.scope = writing::scope(self.one);
        }
        if changed("codes") {
            now.humanitarian_scopes = writing::scopes(self.one);
        }
        if changed("funding") {
            self.funding(&mut now);
        }
        let stood = self.known.stood(self.one.status());
        if !stood {
            now.status = Some(dates::code(self.one.status()).to_owned());
        }
        if changed("from") || changed("to") || !stood {
            self.days(&mut now, changed("from"), changed("to"));
        }
        now
    }

    fn title(&self, now: &mut iati::Facts) {
        let title = writing::text(&self.one.facts.title_language, &self.one.facts.title);
        match now.titles.first_mut() {
            Some(first) => *first = title,
            None => now.titles.push(title),
        }
    }

    /// The texts that differ, each in the place of the first of its kind.
    fn texts(&self, now: &mut iati::Facts) {
        let before = self.known.facts.get("texts").and_then(Value::as_object).cloned().unwrap_or_default();
        for (name, codes) in [("description", [None, Some("1")]), ("planned_results", [Some("2"), Some("2")])] {
            let said = self.one.facts.texts.iter().find(|(kind, _)| kind.as_str() == name).map(|(_, text)| text);
            if said.and_then(|text| serde_json::to_value(text).ok()).as_ref() == before.get(name) {
                continue;
            }
            let place = now.descriptions.iter().position(|one| codes.contains(&one.kind.as_deref()));
            let text = said.map(|said| writing::text(&said.language, &said.text));
            match (place, text) {
                (Some(place), Some(text)) => match now.descriptions[place].texts.first_mut() {
                    Some(first) => *first = text,
                    None => now.descriptions[place].texts.push(text),
                },
                // The schema demands one description.
                (Some(place), None) if now.descriptions.len() > 1 => drop(now.descriptions.remove(place)),
                (None, Some(text)) => now
                    .descriptions
                    .push(iati::Description { kind: codes[1].map(str::to_owned), texts: vec![text] }),
                _ => {}
            }
        }
    }

    /// Those of the source that are still in the record, in the roles that they still have; then those that are new.
    fn participating(&self, original: &iati::Facts) -> Vec<ParticipatingOrg> {
        let parties = &self.one.facts.parties;
        let is_there =
            |at: usize, org: &ParticipatingOrg| match self.known.organizations.get(at).copied().flatten() {
                Some(id) => parties.iter().any(|party| {
                    let has = |role: &String| {
                        role == reading::role_of(&org.role) || role_code(role) == Some(org.role.as_str())
                    };
                    party.organization == id && party.roles.iter().any(has)
                }),
                None => true,
            };
        let before = original.participating_orgs.iter().enumerate();
        let mut all: Vec<ParticipatingOrg> =
            before.clone().filter(|(at, org)| is_there(*at, org)).map(|(_, org)| org.clone()).collect();
        for party in parties {
            let said = |role: &str| {
                before.clone().any(|(at, org)| {
                    self.known.organizations.get(at).copied().flatten() == Some(party.organization)
                        && (org.role == role || party.roles.contains(reading::role_of(&org.role)))
                })
            };
            all.extend(self.around.party(party).into_iter().filter(|org| !said(&org.role)));
        }
        all
    }

    /// Sectors that mean what the record no longer says go, those of what it says now come; shares of a list whose
    /// sectors changed are not known any more.
    fn sectors(&self, now: &mut iati::Facts) {
        let url = &self.around.settings.public_url;
        let facts = &self.one.facts;
        let was = |name: &str, code: &str| holds(&self.known.facts, name, code);
        let mut look = |code: &str, _: Option<&str>| sectors::by_vocabulary(code);
        now.sectors.retain(|sector| match sectors::meaning(sector, url, &mut look) {
            Some(meaning) => match meaning.split_once(':') {
                Some(("area", code)) => facts.areas.contains(code) || !was("areas", code),
                Some((_, code)) => facts.clusters.contains(code) || !was("clusters", code),
                None => true,
            },
            None => true,
        });
        now.sectors.iter_mut().for_each(|sector| sector.percentage = None);
        let mut added = facts.clone();
        added.areas.retain(|code| !was("areas", code));
        added.clusters.retain(|code| !was("clusters", code));
        let (more, tags) = sectors::write(&added, url);
        for sector in more {
            let same = |known: &iati::Sector| known.code == sector.code && known.vocabulary == sector.vocabulary;
            if !now.sectors.iter().any(same) {
                now.sectors.push(sector);
            }
        }
        for tag in tags {
            let same = |known: &iati::Tag| known.code == tag.code && known.vocabulary == tag.vocabulary;
            if !now.tags.iter().any(same) {
                now.tags.push(tag);
            }
        }
    }

    /// Sums that differ take the place of those of their kind; what came and went on which day is no longer known of them.
    fn funding(&self, now: &mut iati::Facts) {
        let before = self.known.facts.get("funding").and_then(Value::as_array).cloned().unwrap_or_default();
        let sums = |field: &str, all: &[Value]| -> Vec<(Value, Value, Value)> {
            let of = |one: &Value| (one["donor_name"].clone(), one["currency"].clone(), one[field].clone());
            all.iter().map(of).filter(|(.., sum)| !sum.is_null()).collect()
        };
        let held = fields(&self.one.facts);
        let present = held.get("funding").and_then(Value::as_array).cloned().unwrap_or_default();
        let differs = |field: &str| sums(field, &before) != sums(field, &present);
        let mut fresh: Vec<_> =
            self.one.facts.funding.iter().flat_map(|gift| self.around.transactions(self.one, gift)).collect();
        if differs("planned") {
            now.budgets = sums::budgets(self.one);
        }
        let commitments =
            [transaction::INCOMING_COMMITMENT, transaction::OUTGOING_COMMITMENT, transaction::INCOMING_FUNDS];
        for (field, kinds) in
            [("committed", &commitments[..]), ("paid", &[transaction::DISBURSEMENT, transaction::EXPENDITURE][..])]
        {
            if differs(field) {
                now.transactions.retain(|one| !kinds.contains(&one.kind.as_str()));
                let (of, rest): (Vec<_>, Vec<_>) =
                    fresh.into_iter().partition(|one| kinds.contains(&one.kind.as_str()));
                now.transactions.extend(of);
                fresh = rest;
            }
        }
    }

    fn days(&self, now: &mut iati::Facts, from: bool, to: bool) {
        let fresh = writing::days(self.one);
        for day in fresh {
            let starts = [date::PLANNED_START, date::ACTUAL_START].contains(&day.kind.as_str());
            let is_wanted = match day.kind.as_str() {
                _ if starts => from,
                date::PLANNED_END => to,
                _ => true,
            };
            if !is_wanted {
                continue;
            }
            match now.dates.iter_mut().find(|known| known.kind == day.kind) {
                Some(known) => known.date = day.date,
                None => now.dates.push(day),
            }
        }
        if from && self.one.facts.from.is_none() {
            now.dates.retain(|day| ![date::PLANNED_START, date::ACTUAL_START].contains(&day.kind.as_str()));
        }
        if to && self.one.facts.to.is_none() {
            now.dates.retain(|day| day.kind != date::PLANNED_END);
        }
    }
}

fn holds(facts: &Map<String, Value>, field: &str, code: &str) -> bool {
    let list = facts.get(field).and_then(Value::as_array);
    list.is_some_and(|list| list.iter().any(|one| one.as_str() == Some(code)))
}
