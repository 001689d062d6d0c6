//! A line of what ends soon: the partnership, who is in it, and its last day.

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::partnerships::{office_names, path, row::parties};
use engagement::offices::Offices;
use engagement::partnerships::{self, Partnership};
use engagement::stocktaking::{self, Ends};
use engagement::vocabulary;
use jiff::civil::Date;
use std::collections::HashMap;

/// Partnerships that are read at once.
const BATCH: usize = 500;

/// A line.
pub(super) struct Line {
    pub(super) id: String,
    pub(super) href: String,
    pub(super) title: String,
    pub(super) partners: String,
    pub(super) office: String,
    /// The type of its agreement; none where there is none.
    pub(super) agreement: Option<String>,
    pub(super) from: Option<Date>,
    pub(super) on: Date,
    /// How many days there are left; less than none when the day is past.
    pub(super) days: i64,
}

/// The lines of these, in their order.
pub(super) async fn lines(by: &By, ends: &[Ends], today: Date, offices: &Offices) -> Result<Vec<Line>> {
    let mut lines = Vec::with_capacity(ends.len());
    for ends in ends.chunks(BATCH) {
        let ids: Vec<_> = ends.iter().map(|one| one.partnership).collect();
        let found = partnerships::whole(&by.app, &by.actor, &ids).await?;
        let names = stocktaking::names(&by.app, &by.actor, &found);
        let found: HashMap<_, _> = found.iter().map(|one| (one.id, one)).collect();
        let known = ends.iter().filter_map(|ends| Some((ends, *found.get(&ends.partnership)?)));
        lines.extend(known.map(|(ends, one)| {
            let partners = parties(one, &names, by.l);
            line(one, ends, partners, today, offices, by.l)
        }));
    }
    Ok(lines)
}

fn line(one: &Partnership, ends: &Ends, partners: String, today: Date, offices: &Offices, l: Language) -> Line {
    let kind = one.agreement().map(|agreement| agreement.kind.as_str());
    let agreement = one.agreement().filter(|_| ends.of_agreement);
    let from = agreement.and_then(|one| one.from.as_ref().or(one.signed_on.as_ref())).or(one.since());
    Line {
        id: one.id.to_string(),
        href: path(one.id, "", l),
        title: one.facts.title.clone(),
        partners,
        office: office_names(one, offices, l).first().map(|name| (*name).to_owned()).unwrap_or_default(),
        agreement: kind.map(|kind| vocabulary::all().agreement_type.label(kind, l.code()).to_owned()),
        from: from.and_then(engagement::dates::PartialDate::first_day),
        on: ends.on,
        days: (ends.on - today).get_days().into(),
    }
}

impl Line {
    /// Whether its day is past.
    pub(super) fn is_past(&self) -> bool {
        self.days < 0
    }

    /// Its last day in words.
    pub(super) fn last_day(&self, l: &Language) -> String {
        l.date(self.on)
    }

    /// How far the day is.
    pub(super) fn when(&self, l: &Language) -> Text {
        match self.days {
            0 => l.say("ending-today"),
            1.. => l.say("ending-in").with("count", self.days),
            _ => l.say("ending-ago").with("count", -self.days),
        }
    }
}
