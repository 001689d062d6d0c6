//! The synthetic register: what its organizations and activities are, each made from its number alone.

pub(crate) mod chance;
mod filling;
pub(crate) mod names;
pub(crate) mod presence_file;

pub(crate) use filling::{RECIPE, fill};

use chance::Chance;
use engagement::ids::{OrganizationId, PlaceId, SourceId};
use engagement::vocabulary::{self, Vocabulary};
use names::Named;
use uuid::{Builder, Uuid};

/// How many there are of everything.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    pub(crate) organizations: usize,
    pub(crate) activities: usize,
    /// Rows of the generated presence file.
    pub(crate) rows: usize,
}

impl Size {
    /// Two to an organization.
    pub(crate) fn partnerships(self) -> usize {
        2 * self.organizations
    }
}

/// 2026-01-01, when the first of everything came in, in milliseconds.
const BEGAN: u64 = 1_767_225_600_000;
/// Countries in which most of the work is done.
pub(crate) const COUNTRIES: usize = 60;
/// Places of the first and second level in each.
const ADMIN1: usize = 10;
const ADMIN2: usize = 5;
const SOURCES: usize = 40;

/// Kinds of things, for their generators and ids.
const ORGANIZATION: u64 = 1;
const ACTIVITY: u64 = 2;
const PLACE: u64 = 3;
const SOURCE: u64 = 4;
const PARTNERSHIP: u64 = 5;
const OFFICE: u64 = 6;

/// Offices of the institution.
const OFFICES: usize = 61;

fn office_id(number: usize) -> Uuid {
    id(OFFICE, number, 0)
}

/// An id that ascends with the number, as ids do.
fn id(kind: u64, number: usize, part: usize) -> Uuid {
    let mut chance = Chance::of(kind + 100 * (1 + part as u64), number);
    let mut random = [0; 10];
    random.iter_mut().for_each(|byte| *byte = chance.next() as u8);
    Builder::from_unix_timestamp_millis(BEGAN + number as u64, &random).into_uuid()
}

/// The codes of the vocabularies, as they are drawn from.
pub(crate) struct Codes {
    pub(crate) kinds: Vec<&'static str>,
    pub(crate) other_kinds: Vec<&'static str>,
    pub(crate) scopes: Vec<&'static str>,
    pub(crate) countries: Vec<&'static str>,
    pub(crate) regions: Vec<&'static str>,
    pub(crate) areas: Vec<&'static str>,
    pub(crate) clusters: Vec<&'static str>,
    pub(crate) languages: Vec<&'static str>,
    pub(crate) schemes: Vec<&'static str>,
}

impl Codes {
    pub(crate) fn read() -> Self {
        let all = vocabulary::all();
        let codes = |of: &'static Vocabulary| of.terms().iter().map(|term| term.code.as_str()).collect::<Vec<_>>();
        let kinds = |civil: bool| {
            let of = all.kind.terms().iter().filter(move |term| term.civil_society == civil);
            of.map(|term| term.code.as_str()).collect::<Vec<_>>()
        };
        Self {
            kinds: kinds(true),
            other_kinds: kinds(false),
            scopes: codes(&all.scope),
            countries: codes(&all.country),
            regions: codes(&all.region),
            areas: codes(&all.area),
            clusters: codes(&all.cluster),
            languages: codes(&all.language),
            schemes: codes(&all.identifier_scheme),
        }
    }
}

/// One organization, as far as chance decides it.
pub(crate) struct Made {
    pub(crate) id: OrganizationId,
    pub(crate) name: Named,
    pub(crate) acronym: Option<String>,
    /// Other names, each with its kind.
    pub(crate) others: Vec<(&'static str, Named)>,
    pub(crate) country: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) civil_society: bool,
    pub(crate) is_network: bool,
}

/// The id of the `number`th organization.
pub(crate) fn organization_id(number: usize) -> OrganizationId {
    OrganizationId(id(ORGANIZATION, number, 0))
}

/// The `number`th organization.
pub(crate) fn organization(codes: &Codes, number: usize) -> Made {
    let mut chance = Chance::of(ORGANIZATION, number);
    let country = *chance.pick_low(&codes.countries);
    let place = |language: &str| vocabulary::all().country.label(country, language).to_owned();
    let name = names::name(&mut chance, &place);
    let acronym = names::acronym(&name.text).filter(|_| chance.is(60));
    let mut others = Vec::new();
    for (kind, percent) in [("also", 30), ("former", 8)] {
        if chance.is(percent) {
            others.push((kind, names::name(&mut chance, &place)));
        }
    }
    let civil_society = !chance.is(8);
    let kinds = if civil_society { &codes.kinds } else { &codes.other_kinds };
    let kind = *chance.pick_low(kinds);
    let is_network = number.is_multiple_of(200);
    Made { id: organization_id(number), name, acronym, others, country, kind, civil_society, is_network }
}

/// Whether only staff may see the `number`th organization: two of a hundred.
pub(crate) fn is_closed(number: usize) -> bool {
    number % 50 == 7
}

/// Who does the `number`th activity: a quarter is done by a few large ones.
fn worker(size: Size, number: usize) -> usize {
    let mut chance = Chance::of(ACTIVITY, number);
    if chance.is(25) { chance.low(size.organizations) } else { chance.below(size.organizations) }
}

fn place_id(country: usize, admin1: usize, admin2: Option<usize>) -> PlaceId {
    let number = (country * ADMIN1 + admin1) * (ADMIN2 + 1) + admin2.map_or(0, |at| at + 1);
    PlaceId(id(PLACE, number, 0))
}

fn source_id(number: usize) -> SourceId {
    SourceId(id(SOURCE, number, 0))
}
