//! Partnerships: the list with its filters, as of any day; the record of each, its agreements, reviews and history; files, API.

mod about;
pub(crate) mod agreements;
pub(crate) mod answer;
pub(crate) mod api;
mod columns;
pub(crate) mod course;
pub(crate) mod exchange;
mod fields;
pub(crate) mod files;
mod filters;
pub(crate) mod forms;
mod head;
pub(crate) mod list;
pub(crate) mod money;
pub(crate) mod past;
pub(crate) mod presence;
mod question;
pub(crate) mod record;
pub(crate) mod reviewing;
pub(crate) mod reviews;
pub(crate) mod row;
mod shown;
pub(crate) mod talk;
mod told;

pub(crate) use question::{address, filter, known_of_network, known_of_stock, named};

use crate::by::By;
use crate::error::Result;
use crate::form::Choice;
use crate::language::{Language, Text};
use crate::list::{Asked, Chip};
use crate::page::Page;
use engagement::ids::PartnershipId;
use engagement::offices::{Office, Offices};
use engagement::organizations;
use engagement::partnerships::{Funding, Partnership};
use engagement::stocktaking::Names;
use engagement::vocabulary::{self, Vocabulary};
use std::collections::BTreeSet;

/// What is chosen, for a picture of it: organizations go without their names.
pub(crate) fn chips(asked: &Asked, offices: &Offices, l: Language) -> Vec<Chip> {
    filters::chips(asked, offices, &Names::new(), l)
}

/// The address of a partnership, or of something that is done to it.
pub(crate) fn path(id: PartnershipId, act: &str, l: Language) -> String {
    l.to(&format!("/partnerships/{id}{act}")).into_owned()
}

/// The names of the offices in it, the one that leads first.
pub(crate) fn office_names<'a>(one: &Partnership, offices: &'a Offices, l: Language) -> Vec<&'a str> {
    let found = one.facts.offices.iter().filter_map(|id| offices.get(*id));
    found.map(|office: &Office| office.title(l.code())).collect()
}

/// What the organizations in partnerships are called, as far as this actor may know of them.
pub(crate) async fn names<'a>(by: &By, of: impl IntoIterator<Item = &'a Partnership>) -> Result<Names> {
    let mut ids = BTreeSet::new();
    for one in of {
        ids.extend(one.organizations());
        ids.extend(one.facts.funding.iter().filter_map(|gift| gift.donor));
        ids.extend(one.facts.in_kind.iter().filter_map(|gift| gift.giver));
    }
    let ids: Vec<_> = ids.into_iter().collect();
    let lines = organizations::lines(&by.app, &by.actor, &ids).await?;
    Ok(lines.into_iter().map(|one| (one.id, one.facts.name.into())).collect())
}

/// What the donor of money is called; one of the register only as far as this actor may know of it.
fn donor(gift: &Funding, names: &Names, l: Language) -> String {
    match gift.donor {
        Some(id) if !names.contains_key(&id) => l.say("organizations-another").to_string(),
        _ => gift.donor_name.clone(),
    }
}

/// A page of something that is done to a partnership.
fn page_of<'a>(by: &'a By, one: &Partnership, title: Text) -> Page<'a> {
    let page = by.page(title).under(by.l.say("partnerships-title"), "/partnerships");
    page.under(&one.facts.title, &format!("/partnerships/{}", one.id))
}

/// The language of a text, where it is known and not that of the page.
fn foreign(language: &str, l: Language) -> Option<String> {
    let primary = language.split('-').next().unwrap_or_default();
    (primary != "und" && !primary.is_empty() && primary != l.code()).then(|| language.to_owned())
}

/// The terms of a vocabulary to choose from.
fn terms(vocabulary: &'static Vocabulary, l: Language) -> Vec<Choice> {
    let terms = vocabulary.terms().iter();
    terms.map(|term| Choice::new(&term.code, term.label(l.code()))).collect()
}

/// The languages of texts, by name.
fn tongues(l: Language) -> Vec<Choice> {
    let mut tongues = terms(&vocabulary::all().language, l);
    tongues.sort_by_cached_key(|choice| engagement::collation::sort_key(&choice.label));
    tongues.insert(0, Choice::new("", l.say("organizations-not-stated")));
    tongues
}
