//! What an activity says, read from its element.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::super::{Doubt, Element, Note, Reason};
use super::part::{Code, Part, Reading, Whole, date, optional};
use super::texts::{Title, language};
use super::{Facts, identifier};

impl Facts {
    /// What an `iati-activity` says, and what is wrong in parts of it; or why no record can be made of it.
    pub fn of(activity: &Element) -> Result<(Self, Vec<Note>), Reason> {
        let identifier = identifier(activity).ok_or(Reason::NoIdentifier)?;
        let (language, currency) = (default_language(activity), optional(activity, "default-currency"));
        let mut reading = Reading::new(Whole { language: language.as_deref(), currency: currency.as_deref() });
        let mut facts = Self {
            identifier,
            humanitarian: reading.flag(activity, "humanitarian"),
            hierarchy: reading.number(activity, "hierarchy"),
            last_updated: last_updated(activity, &mut reading),
            budget_not_provided: optional(activity, "budget-not-provided"),
            ..Self::default()
        };
        for child in activity.elements().filter(|child| !child.is_foreign()) {
            let _ = facts.take_one(child, &mut reading)
                || facts.take_several(child, &mut reading)
                || facts.take_money(child, &mut reading);
        }
        let notes = reading.notes;
        (facts.language, facts.currency) = (language, currency);
        if facts.titles.is_empty() { Err(Reason::NoTitle) } else { Ok((facts, notes)) }
    }

    /// Takes what may stand once.
    fn take_one(&mut self, child: &Element, reading: &mut Reading<'_>) -> bool {
        match &**child.name() {
            "reporting-org" => once(&mut self.reporting_org, child, reading),
            "title" => {
                let mut title = (!self.titles.is_empty()).then(|| Title(Vec::new()));
                once(&mut title, child, reading);
                self.titles.extend(title.map(|Title(texts)| texts).unwrap_or_default());
            }
            "activity-status" => once_code(&mut self.status, child, reading),
            "activity-scope" => once_code(&mut self.scope, child, reading),
            "collaboration-type" => once_code(&mut self.collaboration, child, reading),
            "default-flow-type" => once_code(&mut self.flow, child, reading),
            "default-finance-type" => once_code(&mut self.finance, child, reading),
            "default-tied-status" => once_code(&mut self.tied_status, child, reading),
            _ => return false,
        }
        true
    }

    /// Takes what may stand several times and is no money.
    fn take_several(&mut self, child: &Element, reading: &mut Reading<'_>) -> bool {
        match &**child.name() {
            "description" => more(&mut self.descriptions, child, reading),
            "participating-org" => more(&mut self.participating_orgs, child, reading),
            "other-identifier" => more(&mut self.other_identifiers, child, reading),
            "activity-date" => more(&mut self.dates, child, reading),
            "recipient-country" => more(&mut self.recipient_countries, child, reading),
            "recipient-region" => more(&mut self.recipient_regions, child, reading),
            "location" => more(&mut self.locations, child, reading),
            "sector" => more(&mut self.sectors, child, reading),
            "tag" => more(&mut self.tags, child, reading),
            "humanitarian-scope" => more(&mut self.humanitarian_scopes, child, reading),
            "document-link" => more(&mut self.documents, child, reading),
            "related-activity" => more(&mut self.related_activities, child, reading),
            "result" => more(&mut self.results, child, reading),
            _ => return false,
        }
        true
    }

    /// Takes what is about money.
    fn take_money(&mut self, child: &Element, reading: &mut Reading<'_>) -> bool {
        match &**child.name() {
            "default-aid-type" => more(&mut self.aid_types, child, reading),
            "budget" => more(&mut self.budgets, child, reading),
            "planned-disbursement" => more(&mut self.planned_disbursements, child, reading),
            "transaction" => more(&mut self.transactions, child, reading),
            _ => return false,
        }
        true
    }
}

fn more<P: Part>(all: &mut Vec<P>, child: &Element, reading: &mut Reading<'_>) {
    all.extend(P::read(child, reading));
}

fn once<P: Part>(one: &mut Option<P>, child: &Element, reading: &mut Reading<'_>) {
    if one.is_some() {
        reading.note(child, Doubt::Again);
    } else {
        *one = P::read(child, reading);
    }
}

fn once_code(one: &mut Option<String>, child: &Element, reading: &mut Reading<'_>) {
    let mut code = one.take().map(Code);
    once(&mut code, child, reading);
    *one = code.map(|Code(code)| code);
}

pub(super) fn default_language(activity: &Element) -> Option<String> {
    activity.attribute("xml:lang").and_then(language)
}

/// When an activity was last changed. Where no zone is said it is taken for UTC, and a day alone for its beginning.
pub(super) fn last_updated(activity: &Element, reading: &mut Reading<'_>) -> Option<Timestamp> {
    let text = optional(activity, "last-updated-datetime")?;
    let at = text.parse::<Timestamp>().ok().or_else(|| {
        let local = text.parse::<DateTime>().ok().or_else(|| date(&text).map(DateTime::from))?;
        TimeZone::UTC.to_timestamp(local).ok()
    });
    if at.is_none() {
        reading.note(activity, Doubt::NotADate(super::super::short(&text)));
    }
    at
}
