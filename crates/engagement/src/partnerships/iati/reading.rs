//! What an activity says of a partnership.

use super::actors::{Named, Own};
use super::dates;
use super::money::{self, Payers};
use super::{role, sectors};
use crate::access::Confidentiality;
use crate::clock::Clock;
use crate::dates::PartialDate;
use crate::ids::OfficeId;
use crate::offices::Offices;
use crate::organizations::fits_any;
use crate::partnerships::partnership::Facts;
use crate::partnerships::parts::{Code, Place, Scheme, Text, TextKind};
use crate::partnerships::told::{self, LONGEST, Part, Told, Who};
use crate::places::Gazetteer;
use crate::settings::Settings;
use crate::vocabulary::{self, Recognition};
use formats::iati;
use std::collections::{BTreeMap, BTreeSet};

/// The list of countries by ISO 3166-1 among GeographicVocabulary.
pub(super) const ISO_COUNTRIES: &str = "A4";

/// What an activity is read with.
pub(crate) struct Lookup<'a> {
    /// Whose register it is.
    pub(crate) settings: &'a Settings,
    /// The institution, as activities name it.
    pub(crate) own: &'a Own,
    /// Its offices.
    pub(crate) offices: &'a Offices,
    /// The places that are known.
    pub(crate) places: &'a Gazetteer,
    /// For new ids.
    pub(crate) clock: &'a Clock,
    /// The present day.
    pub(crate) today: &'a PartialDate,
    /// Which organization someone is who is named.
    pub(crate) organization: &'a dyn Fn(&Named<'_>) -> Option<Who>,
    /// What a code of the DAC means: `area:1`, `cluster:HEA`.
    pub(crate) sector: &'a mut dyn FnMut(&str, Option<&str>) -> Option<String>,
}

/// Reads an activity.
pub(crate) fn read(activity: &iati::Facts, by: &mut Lookup<'_>) -> Told {
    let gifts = money::read(activity, &Payers { own: by.own, organization: by.organization });
    let named = told::Named { parts: parts(activity, by), gifts };
    let (areas, clusters) = sectors::read(activity, &by.settings.public_url, by.sector);
    let places = places(activity, by.places);
    let (from, to) = dates::period(activity);
    let title = activity.titles.first();
    let language = title.and_then(|title| title.language.clone()).unwrap_or_else(|| "und".to_owned());
    let facts = Facts {
        title: title.map(|title| told::title(&title.text)).unwrap_or_default(),
        title_language: language,
        parties: named.parties(by.clock),
        offices: office(by, &places).into_iter().collect(),
        balance: None,
        areas,
        clusters,
        settings: activity.humanitarian.filter(|is| *is).map(|_| "humanitarian".to_owned()).into_iter().collect(),
        levels: level(activity.scope.as_deref()),
        places,
        from,
        to,
        funding: named.funding(by.clock),
        in_kind: Vec::new(),
        codes: codes(activity, by.settings),
        texts: texts(activity),
        follows: None,
        confidentiality: Confidentiality::Public,
    };
    let stand = dates::stand(activity);
    Told { key: activity.identifier.clone(), facts, named, stand, signed: None, record: None }
}

/// Who takes part besides the institution. The publisher does where it is another, even where the list does not say so;
/// the first that answers for the activity leads.
fn parts(activity: &iati::Facts, by: &Lookup<'_>) -> Vec<Part> {
    let mut is_led = false;
    let mut parts = Vec::new();
    for org in &activity.participating_orgs {
        let named = Named::participating(org);
        let who = if by.own.is(&named) { None } else { (by.organization)(&named) };
        let leads = who.is_some() && org.role == role::ACCOUNTABLE && !is_led;
        is_led |= leads;
        parts.push(Part { who, is_listed: true, leads, roles: BTreeSet::from([role_of(&org.role).to_owned()]) });
    }
    let publisher = activity.reporting_org.as_ref().map(Named::reporting).filter(|one| !by.own.is(one));
    if let Some(who) = publisher.and_then(|one| (by.organization)(&one)) {
        parts.push(Part { who: Some(who), is_listed: false, leads: false, roles: BTreeSet::new() });
    }
    parts
}

/// What an organization is by the list OrganisationRole; who answers for the work or passes it on works with us.
pub(super) fn role_of(code: &str) -> &'static str {
    let has = |term: &&vocabulary::Term| term.codes("iati").iter().any(|known| known == code);
    vocabulary::all().role.terms().iter().find(has).map_or("collaborator", |term| term.code.as_str())
}

/// The office that leads: the one that covers the country, else headquarters.
fn office(by: &Lookup<'_>, places: &[Place]) -> Option<OfficeId> {
    let countries: BTreeSet<&str> = places.iter().map(|place| place.country.as_str()).collect();
    by.offices.covering(&countries, by.today).or_else(|| by.offices.headquarters()).map(|office| office.id)
}

/// The countries, and the places in them that a code names beyond doubt: one of the gazetteer that begins with the letters
/// of its country, as P-codes do.
fn places(activity: &iati::Facts, gazetteer: &Gazetteer) -> Vec<Place> {
    let country = |code: &str| match vocabulary::all().country.recognize(code) {
        Recognition::Known(meaning) if code.trim().len() == 2 => Some(meaning.code),
        _ => None,
    };
    let mut places: Vec<Place> = Vec::new();
    let mut put = |place: Place| {
        if !places.contains(&place) {
            places.push(place);
        }
    };
    let whole = |country: String| Place { country, admin1: None, admin2: None };
    let said = activity.recipient_countries.iter().map(|one| one.code.as_str());
    let by_payment = activity.transactions.iter().filter_map(|one| one.recipient_country.as_ref());
    said.chain(by_payment.map(|one| one.code.as_str())).filter_map(country).for_each(|code| put(whole(code)));
    for location in &activity.locations {
        let ids = location.ids.iter().map(|id| (id.vocabulary.as_str(), id.code.as_str()));
        let areas = location.administratives.iter().map(|area| (area.vocabulary.as_str(), area.code.as_str()));
        for (list, code) in ids.chain(areas) {
            let within = code.get(..2).and_then(country);
            match within {
                Some(country) if list == ISO_COUNTRIES && code.len() == 2 => put(whole(country)),
                Some(country) if code.len() > 3 => {
                    if let Some(admin1) = gazetteer.with_code(None, code) {
                        put(Place { country, admin1: Some(admin1), admin2: None });
                    }
                }
                _ => {}
            }
        }
    }
    // A place stands for its country.
    let within: BTreeSet<String> =
        places.iter().filter(|place| place.admin1.is_some()).map(|place| place.country.clone()).collect();
    places.retain(|place| place.admin1.is_some() || !within.contains(&place.country));
    places
}

fn level(scope: Option<&str>) -> BTreeSet<String> {
    let has = |term: &&vocabulary::Term| term.codes("iati").iter().any(|code| Some(code.as_str()) == scope);
    vocabulary::all().level.terms().iter().find(has).map(|term| term.code.clone()).into_iter().collect()
}

/// The publisher's own code; the part of it that is a code of the institution's projects; emergencies and appeals.
fn codes(activity: &iati::Facts, settings: &Settings) -> BTreeSet<Code> {
    let own = &settings.institution;
    let mut codes = BTreeSet::from([Code { scheme: Scheme::Iati, code: activity.identifier.clone() }]);
    let behind = activity.identifier.strip_prefix(&own.iati_reference).and_then(|rest| rest.strip_prefix('-'));
    let project = behind
        .map(str::to_uppercase)
        .filter(|code| !own.project_codes.is_empty() && code.len() <= 60 && fits_any(code, &own.project_codes));
    codes.extend(project.map(|code| Code { scheme: Scheme::Project, code }));
    for scope in &activity.humanitarian_scopes {
        // HumanitarianScopeVocabulary: 1-2 GLIDE, 2-1 Humanitarian Plan.
        let scheme = match (scope.kind.as_str(), scope.vocabulary.as_str()) {
            ("1", "1-2") => Scheme::Glide,
            ("2", "2-1") => Scheme::Appeal,
            _ => continue,
        };
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_./".contains(letter);
        if scope.code.len() <= 40 && scope.code.chars().all(plain) {
            codes.insert(Code { scheme, code: scope.code.to_uppercase() });
        }
    }
    codes
}

/// The general description and the objectives. DescriptionType: 1 general, 2 objectives.
fn texts(activity: &iati::Facts) -> BTreeMap<TextKind, Text> {
    let mut texts = BTreeMap::new();
    for one in &activity.descriptions {
        let kind = match one.kind.as_deref() {
            None | Some("1") => TextKind::Description,
            Some("2") => TextKind::PlannedResults,
            _ => continue,
        };
        let Some(text) = one.texts.first() else { continue };
        let language = text.language.clone().unwrap_or_else(|| "und".to_owned());
        // The rest stays in the original.
        let text: String = text.text.chars().filter(|letter| *letter != '\0').take(LONGEST).collect();
        texts.entry(kind).or_insert(Text { language, text });
    }
    texts
}
