//! A line of a list of partnerships.

use super::{names, office_names, path};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::record::when;
use engagement::access::Owner;
use engagement::ids::OrganizationId;
use engagement::offices::{self, Offices};
use engagement::partnerships::{self, Partnership, Status};
use engagement::stocktaking::Names;
use engagement::vocabulary;

/// Organizations that a line names.
const NAMED: usize = 3;

/// A line of a list of partnerships.
pub(crate) struct Row {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) language: Option<String>,
    pub(crate) status: (&'static str, String),
    pub(crate) parties: String,
    pub(crate) what: String,
    pub(crate) when: Option<Text>,
    pub(crate) kept_by: (&'static str, String),
}

/// The line of a partnership.
pub(crate) fn row(one: &Partnership, names: &Names, offices: &Offices, l: Language) -> Row {
    let facts = &one.facts;
    let foreign = Some(&facts.title_language).filter(|language| *language != "und" && *language != l.code());
    Row {
        href: path(one.id, "", l),
        title: facts.title.clone(),
        language: foreign.cloned(),
        status: status(one.status(), l),
        parties: parties(one, names, l),
        what: what(one, l),
        when: when(one.since(), one.until(), l),
        kept_by: kept_by(one, names, offices, l),
    }
}

/// The partnerships of an organization, as far as this actor may know of them, the latest first.
pub(crate) async fn of_organization(by: &By, id: OrganizationId) -> Result<Vec<Row>> {
    let mut found = partnerships::of_organization(&by.app, &by.actor, id).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    found.sort_by(|one, other| other.since().cmp(&one.since()).then_with(|| other.id.cmp(&one.id)));
    let (names, offices) = (names(by, &found).await?, offices::list(&by.app).await?);
    Ok(found.iter().map(|one| row(one, &names, &offices, by.l)).collect())
}

/// Where it stands: the tone and the word of it.
pub(crate) fn status(status: Status, l: Language) -> (&'static str, String) {
    let tone = match status {
        Status::Active => "good",
        Status::Proposed | Status::Suspended => "care",
        Status::Terminated => "bad",
        Status::Completed => "",
    };
    (tone, vocabulary::all().agreement_status.label(status.as_str(), l.code()).to_owned())
}

/// The organizations in it, as far as one may know of them.
pub(crate) fn parties(one: &Partnership, names: &Names, l: Language) -> String {
    let known = one.facts.parties.iter().filter_map(|party| names.get(&party.organization));
    let known: Vec<&str> = known.map(AsRef::as_ref).collect();
    let rest = one.facts.parties.len() - known.len().min(NAMED);
    // Each name by itself, so that letters of another direction do not move the marks between them.
    let shown = l.semicolons(known.iter().take(NAMED).map(|name| format!("\u{2068}{name}\u{2069}")));
    match (rest, shown.is_empty()) {
        (0, _) => shown,
        (_, true) => l.say("partnerships-parties").with("count", rest).to_string(),
        _ => l.say("partnerships-parties-and").with("names", shown).with("count", rest).to_string(),
    }
}

/// "Counter-trafficking · Mali; Senegal".
fn what(one: &Partnership, l: Language) -> String {
    let all = vocabulary::all();
    let mut areas: Vec<&str> = Vec::new();
    for code in &one.facts.areas {
        let top = all.area.above(code).last().map_or(code.as_str(), |term| term.code.as_str());
        let label = all.area.label(top, l.code());
        if !areas.contains(&label) {
            areas.push(label);
        }
    }
    let mut countries: Vec<&str> = Vec::new();
    for place in &one.facts.places {
        let label = all.country.label(&place.country, l.code());
        if !countries.contains(&label) {
            countries.push(label);
        }
    }
    let parts = [l.semicolons(&areas), l.semicolons(&countries)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Whose the record is: the class of its mark, and by name.
pub(crate) fn kept_by(one: &Partnership, names: &Names, offices: &Offices, l: Language) -> (&'static str, String) {
    match one.owner {
        Owner::Organization(id) => {
            let name = names.get(&id).map(ToString::to_string);
            ("civil", name.unwrap_or_else(|| l.say("organizations-another").to_string()))
        }
        Owner::Office(_) => {
            let first = office_names(one, offices, l).first().map(|name| (*name).to_owned());
            ("institution", first.unwrap_or_else(|| l.say("organizations-an-office").to_string()))
        }
    }
}
