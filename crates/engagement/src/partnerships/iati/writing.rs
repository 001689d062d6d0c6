//! The activity that says what a record says, for records that no source wrote.

use super::participants::Participants;
use super::reading::ISO_COUNTRIES;
use super::{date, dates, role, sectors, sums};
use crate::dates::PartialDate;
use crate::ids::PlaceId;
use crate::partnerships::course::Status;
use crate::partnerships::partnership::{Partnership, Party};
use crate::partnerships::parts::{Scheme, TextKind};
use crate::places::Place;
use crate::settings::Settings;
use crate::vocabulary;
use formats::iati::{
    self, ActivityDate, Administrative, Description, HumanitarianScope, Location, ParticipatingOrg,
    RecipientCountry, RecipientRegion, ReportingOrg, Text,
};
use jiff::civil::Date;
use std::collections::HashMap;

/// OrganisationType 40: multilateral.
const MULTILATERAL: &str = "40";
/// Region 998: developing countries, unspecified. IATI wants to know of several countries how much is for each, which no
/// record says; they are named as locations.
const UNSPECIFIED: &str = "998";

/// What is known around the records that are written.
pub(super) struct Around<'a> {
    pub(super) settings: &'a Settings,
    /// The organizations that the actor may know of.
    pub(super) organizations: &'a Participants,
    pub(super) places: &'a HashMap<PlaceId, Place>,
}

impl Around<'_> {
    /// The activity that says what a record says.
    pub(super) fn activity(&self, one: &Partnership, identifier: String) -> iati::Facts {
        let facts = &one.facts;
        let title = text(&facts.title_language, &facts.title);
        let (sectors, tags) = sectors::write(facts, &self.settings.public_url);
        let (recipient_countries, recipient_regions, locations) = self.whereabouts(one);
        let descriptions = descriptions(one);
        iati::Facts {
            identifier,
            language: title.language.clone(),
            currency: facts.funding.first().map(|one| one.currency.clone()),
            humanitarian: facts.settings.contains("humanitarian").then_some(true),
            hierarchy: Some(1),
            last_updated: Some(one.changed_at),
            reporting_org: Some(self.publisher()),
            titles: vec![title.clone()],
            descriptions: match descriptions.is_empty() {
                true => vec![Description { kind: Some("1".to_owned()), texts: vec![title] }],
                false => descriptions,
            },
            participating_orgs: self.participating(one),
            status: Some(dates::code(one.status()).to_owned()),
            dates: days(one),
            scope: scope(one),
            recipient_countries,
            recipient_regions,
            locations,
            sectors,
            tags,
            humanitarian_scopes: scopes(one),
            budgets: sums::budgets(one),
            transactions: facts.funding.iter().flat_map(|gift| self.transactions(one, gift)).collect(),
            ..iati::Facts::default()
        }
    }

    /// The institution, which publishes.
    pub(super) fn publisher(&self) -> ReportingOrg {
        let own = &self.settings.institution;
        ReportingOrg {
            reference: own.iati_reference.clone(),
            kind: Some(MULTILATERAL.to_owned()),
            secondary_reporter: None,
            names: vec![text("en", &own.name)],
        }
    }

    fn participating(&self, one: &Partnership) -> Vec<ParticipatingOrg> {
        let own = self.publisher();
        let institution = ParticipatingOrg {
            reference: Some(own.reference),
            kind: own.kind,
            role: role::ACCOUNTABLE.to_owned(),
            names: own.names,
            ..ParticipatingOrg::default()
        };
        let parties = one.facts.parties.iter().flat_map(|party| self.party(party));
        std::iter::once(institution).chain(parties).collect()
    }

    /// What a party is by the list OrganisationRole, once each; those that only benefit take no part by it. None where the
    /// actor may not know of it.
    pub(super) fn party(&self, party: &Party) -> Vec<ParticipatingOrg> {
        let Some(organization) = self.organizations.get(party.organization) else { return Vec::new() };
        let mut codes: Vec<&str> = party.roles.iter().filter_map(|role| role_code(role)).collect();
        if party.roles.is_empty() {
            codes.push(role::IMPLEMENTING);
        }
        codes.sort_unstable();
        codes.dedup();
        let named = |code: &str| ParticipatingOrg {
            reference: organization.reference.clone(),
            kind: organization.kind.clone(),
            role: code.to_owned(),
            names: vec![organization.name.clone()],
            ..ParticipatingOrg::default()
        };
        codes.into_iter().map(named).collect()
    }

    pub(super) fn whereabouts(
        &self,
        one: &Partnership,
    ) -> (Vec<RecipientCountry>, Vec<RecipientRegion>, Vec<Location>) {
        let alpha2 = |code: &str| vocabulary::all().country.get(code).and_then(|term| term.map("alpha2"));
        let mut countries: Vec<&str> =
            one.facts.places.iter().filter_map(|place| alpha2(&place.country)).collect();
        countries.sort_unstable();
        countries.dedup();
        let country = |code: &str| RecipientCountry { code: code.to_owned(), percentage: None, texts: Vec::new() };
        let region = RecipientRegion {
            code: UNSPECIFIED.to_owned(),
            vocabulary: Some("1".to_owned()),
            vocabulary_uri: None,
            percentage: None,
            texts: Vec::new(),
        };
        let several = countries.len() > 1;
        let within = one.facts.places.iter().filter(|place| several || place.admin1.is_some());
        let locations = within.filter_map(|place| Some(self.location(place, alpha2(&place.country)?))).collect();
        match countries[..] {
            [code] => (vec![country(code)], Vec::new(), locations),
            _ => (Vec::new(), vec![region], locations),
        }
    }

    fn location(&self, place: &crate::partnerships::Place, alpha2: &str) -> Location {
        let smallest = place.admin2.or(place.admin1).and_then(|id| self.places.get(&id));
        let name = match smallest {
            Some(place) => text("und", &place.name),
            None => text("en", vocabulary::all().country.label(&place.country, "en")),
        };
        Location {
            reference: smallest.and_then(|place| place.code.clone()),
            reach: Some("1".to_owned()),
            names: vec![name],
            administratives: vec![Administrative {
                code: alpha2.to_owned(),
                vocabulary: ISO_COUNTRIES.to_owned(),
                level: None,
            }],
            ..Location::default()
        }
    }
}

/// The role by the list OrganisationRole: the first code of the vocabulary; who works with us carries the work out.
pub(super) fn role_code(role: &str) -> Option<&'static str> {
    let term = vocabulary::all().role.get(role)?;
    let works = ["collaborator", "service_provider", "grant_recipient"].contains(&role);
    term.map("iati").or(works.then_some(role::IMPLEMENTING))
}

/// A text; its language where the list Language has it.
pub(super) fn text(language: &str, text: &str) -> Text {
    let first = language.split('-').next().unwrap_or_default();
    let known = first.len() == 2 && vocabulary::all().language.get(first).is_some();
    Text { language: known.then(|| first.to_owned()), text: text.to_owned() }
}

pub(super) fn descriptions(one: &Partnership) -> Vec<Description> {
    // DescriptionType: 1 general, 2 objectives.
    let kinds = [(TextKind::Description, "1"), (TextKind::PlannedResults, "2")];
    let told = kinds.into_iter().filter_map(|(kind, code)| Some((one.facts.texts.get(&kind)?, code)));
    told.map(|(said, code)| Description {
        kind: Some(code.to_owned()),
        texts: vec![text(&said.language, &said.text)],
    })
    .collect()
}

/// When it begins and ends: in fact as far as it was taken on and ended, else as planned.
pub(super) fn days(one: &Partnership) -> Vec<ActivityDate> {
    let start = if one.status() == Status::Proposed { date::PLANNED_START } else { date::ACTUAL_START };
    let ended = one.course.ending().and_then(|step| step.on.as_ref());
    let all = [
        (start, one.since().and_then(first_day)),
        (date::PLANNED_END, one.facts.to.as_ref().and_then(PartialDate::last_day)),
        (date::ACTUAL_END, ended.and_then(PartialDate::last_day)),
    ];
    let known = all.into_iter().filter_map(|(kind, day)| Some((kind, day?)));
    known.map(|(kind, date)| ActivityDate { kind: kind.to_owned(), date, texts: Vec::new() }).collect()
}

/// The first day that a date can mean.
pub(super) fn first_day(date: &PartialDate) -> Option<Date> {
    let text = date.as_str();
    let rest = "0000-01-01".get(text.len()..).unwrap_or_default();
    format!("{text}{rest}").parse().ok()
}

pub(super) fn scope(one: &Partnership) -> Option<String> {
    let levels = &vocabulary::all().level;
    let widest = levels.terms().iter().find(|term| one.facts.levels.contains(&term.code))?;
    widest.map("iati").map(str::to_owned)
}

/// HumanitarianScopeType and -Vocabulary: 1, 1-2 a disaster by GLIDE; 2, 2-1 an appeal by its plan.
pub(super) fn scopes(one: &Partnership) -> Vec<HumanitarianScope> {
    let of = |scheme| match scheme {
        Scheme::Glide => Some(("1", "1-2")),
        Scheme::Appeal => Some(("2", "2-1")),
        Scheme::Project | Scheme::Iati => None,
    };
    let scopes = one.facts.codes.iter().filter_map(|code| Some((of(code.scheme)?, &code.code)));
    scopes
        .map(|((kind, list), code)| HumanitarianScope {
            kind: kind.to_owned(),
            vocabulary: list.to_owned(),
            vocabulary_uri: None,
            code: code.clone(),
            texts: Vec::new(),
        })
        .collect()
}
