//! What a file adds to the record of an organization that it was matched to, and the record of one that is new.

use super::mention::Mention;
use super::report::Report;
use crate::app::App;
use crate::dates::PartialDate;
use crate::db::Value;
use crate::error::Error;
use crate::ids::{self, OrganizationId, SourceId};
use crate::organizations::{self, Draft, Facts, Name, NameKind, Organization, Status};
use formats::columns::Kind;
use jiff::Timestamp;
use matching::{Reason, fold};

/// The record of a mention that is new. What of it cannot be used is a problem of its row; none when its name cannot be.
pub(crate) fn created(
    app: &App,
    id: OrganizationId,
    mention: &Mention,
    report: &mut Report,
) -> Option<Organization> {
    let facts = checked(app, mention, report)?;
    let mut one = Organization { id, ..organizations::new(app, facts) };
    add_names(app, &mut one, mention, true);
    add_statuses(app, &mut one, mention);
    Some(one)
}

/// The record with what the file adds: only what it lacked. Of one that the organization keeps itself it is a proposal.
pub(crate) fn enriched(
    app: &App,
    before: &Organization,
    mention: &Mention,
    kind: Kind,
    reasons: &[Reason],
    report: &mut Report,
) -> Option<Organization> {
    let facts = checked(app, mention, report)?;
    let mut after = before.clone();
    fill(&mut after.facts, facts);
    // A slip of the pen in a report of presence or in a list of partnerships is no further name.
    let is_slip = reasons.iter().any(|reason| matches!(reason, Reason::Spelling(..)));
    add_names(app, &mut after, mention, !matches!(kind, Kind::Presence | Kind::Partnerships) || !is_slip);
    add_statuses(app, &mut after, mention);
    let changed = after.facts != before.facts || after.names != before.names || after.statuses != before.statuses;
    changed.then(|| Organization { changed_at: app.now(), ..after })
}

/// The facts of a mention; a field that cannot be used is left out and told.
pub(super) fn checked(app: &App, mention: &Mention, report: &mut Report) -> Option<Facts> {
    let mut draft = mention.draft.clone();
    if draft.scope.is_empty() {
        draft.scope.clone_from(&mention.implied_scope);
    }
    let year = organizations::year(app.now());
    let problems = match draft.check(year) {
        Ok(facts) => return Some(facts),
        Err(Error::Invalid(problems)) => problems,
        Err(_) => return None,
    };
    for problem in problems {
        // A number that is none of a register's, as IATI files have many, says nothing about the row.
        if problem.field != "identifiers" {
            report.problem(mention.row, &problem.field, problem.message);
        }
        blank(&mut draft, &problem.field);
    }
    draft.check(year).ok()
}

fn blank(draft: &mut Draft, field: &str) {
    match field {
        "acronym" => draft.acronym.clear(),
        "kinds" => draft.kinds.clear(),
        "scope" => draft.scope.clear(),
        "country" => draft.country.clear(),
        "areas" => draft.areas.clear(),
        "languages" => draft.languages.clear(),
        "founded" => draft.founded.clear(),
        "website" => draft.website.clear(),
        "email" => draft.email.clear(),
        "description" => draft.description.clear(),
        "identifiers" => draft.identifiers.retain(|text| organizations::Identifier::from_iati(text).is_some()),
        _ => {}
    }
}

fn fill(ours: &mut Facts, theirs: Facts) {
    fn lacking<T>(ours: &mut Option<T>, theirs: Option<T>) {
        if ours.is_none() {
            *ours = theirs;
        }
    }
    lacking(&mut ours.acronym, theirs.acronym);
    lacking(&mut ours.scope, theirs.scope);
    lacking(&mut ours.country, theirs.country);
    lacking(&mut ours.founded, theirs.founded);
    lacking(&mut ours.website, theirs.website);
    lacking(&mut ours.email, theirs.email);
    if ours.description.is_none() {
        ours.description = theirs.description;
        ours.description_language = theirs.description_language;
    }
    if ours.kinds.is_empty() {
        ours.kinds = theirs.kinds;
    }
    ours.areas.extend(theirs.areas);
    ours.languages.extend(theirs.languages);
    ours.identifiers.extend(theirs.identifiers);
}

fn add_names(app: &App, one: &mut Organization, mention: &Mention, with_name: bool) {
    let own = Some((NameKind::Also, mention.draft.name.clone())).filter(|_| with_name);
    let acronym = Some((NameKind::Acronym, mention.draft.acronym.clone())).filter(|(_, text)| !text.is_empty());
    for (kind, text) in own.into_iter().chain(acronym).chain(mention.names.iter().cloned()) {
        let Ok(text) = organizations::name::clean(&text) else { continue };
        let key = fold(&text);
        if one.names.iter().any(|name| fold(&name.text) == key) {
            continue;
        }
        let (id, language) = (ids::new(&app.clock), "und".to_owned());
        one.names.push(Name { id, kind, text, language, from: None, to: None });
    }
}

fn add_statuses(app: &App, one: &mut Organization, mention: &Mention) {
    for (status, from) in &mention.statuses {
        let from = from.as_deref().and_then(|date| PartialDate::parse(date).ok());
        let scheme = status.split('.').next().unwrap_or(status).to_owned();
        let known = |known: &Status| known.scheme == scheme && known.from == from;
        if !one.statuses.iter().any(known) {
            let id = ids::new(&app.clock);
            let status = status.clone();
            one.statuses.push(Status { id, scheme, status, from, to: None, source: mention.source });
        }
    }
}

/// Where the facts of a mention came from, as rows of `organization_fact`.
pub(crate) fn provenance(
    id: OrganizationId,
    mention: &Mention,
    source: SourceId,
    now: Timestamp,
) -> Vec<Vec<Value>> {
    let draft = &mention.draft;
    let mut facts = vec![("name", draft.name.clone())];
    let singles = [
        ("acronym", &draft.acronym),
        ("country", &draft.country),
        ("scope", &draft.scope),
        ("website", &draft.website),
        ("email", &draft.email),
        ("founded", &draft.founded),
    ];
    facts.extend(
        singles.into_iter().filter(|(_, text)| !text.is_empty()).map(|(field, text)| (field, text.clone())),
    );
    facts.extend(mention.kind_words.iter().map(|word| ("kind word", word.clone())));
    facts.extend(draft.kinds.iter().map(|code| ("kind", code.clone())));
    facts.extend(draft.identifiers.iter().map(|text| ("identifier", text.clone())));
    facts.extend(mention.names.iter().map(|(kind, text)| (kind.as_str(), text.clone())));
    facts.extend(mention.statuses.iter().map(|(status, from)| {
        ("status", format!("{status} {}", from.as_deref().unwrap_or_default()).trim().to_owned())
    }));
    facts.extend(mention.countries.keys().map(|code| ("country of work", code.clone())));
    facts.sort();
    facts.dedup();
    let row = i64::try_from(mention.row).unwrap_or(i64::MAX);
    let as_row = |(field, value): (&str, String)| {
        let value: String = value.chars().take(500).collect();
        vec![id.into(), field.into(), value.into(), source.into(), row.into(), now.into(), now.into()]
    };
    facts.into_iter().map(as_row).collect()
}
