//! What of an organization can be found, filtered and counted.

use super::facets::{self, AREA, CLUSTER, COUNTRY, KIND, LANGUAGE, NETWORK, REGION, SCOPE, SOURCE};
use crate::access::Confidentiality;
use crate::collation::sort_key;
use crate::ids::{OrganizationId, SourceId};
use crate::organizations::{NameKind, Organization};
use crate::vocabulary::{self, Vocabulary};
use index::{Document, Facet, TextField};
use std::collections::BTreeMap;

/// What stands on record beside an organization, as far as the search needs it.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub(super) networks: Vec<OrganizationId>,
    pub(super) sources: Vec<SourceId>,
    pub(super) work: Vec<Work>,
}

/// Activities of one organization that agree in all of this.
#[derive(Debug, Clone)]
pub(super) struct Work {
    pub(super) country: String,
    pub(super) cluster: Option<String>,
    pub(super) area: Option<String>,
    pub(super) source: SourceId,
    pub(super) confidentiality: Confidentiality,
    pub(super) activities: i64,
}

/// The values of each facet with the most open level at which they are known.
#[derive(Default)]
struct Values(BTreeMap<(Facet, String), Confidentiality>);

impl Values {
    fn put(&mut self, facet: Facet, code: &str, level: Confidentiality) {
        let known = self.0.entry((facet, code.to_owned())).or_insert(level);
        *known = level.min(*known);
    }

    fn put_country(&mut self, code: &str, level: Confidentiality) {
        self.put(COUNTRY, code, level);
        let Some(country) = vocabulary::all().country.get(code) else { return };
        for map in ["region", "subregion", "intermediate"] {
            country.codes(map).iter().for_each(|region| self.put(REGION, region, level));
        }
    }

    /// A term and those above it.
    fn put_tree(&mut self, facet: Facet, vocabulary: &Vocabulary, code: &str, level: Confidentiality) {
        self.put(facet, code, level);
        vocabulary.above(code).for_each(|above| self.put(facet, &above.code, level));
    }

    fn put_facts(&mut self, one: &Organization) {
        let (facts, all, public) = (&one.facts, vocabulary::all(), Confidentiality::Public);
        facts.kinds.iter().for_each(|code| self.put(KIND, code, public));
        facts.scope.iter().for_each(|code| self.put(SCOPE, code, public));
        facts.languages.iter().for_each(|code| self.put(LANGUAGE, code, public));
        facts.country.iter().chain(&facts.countries).for_each(|code| self.put_country(code, public));
        facts.areas.iter().for_each(|code| self.put_tree(AREA, &all.area, code, public));
        facts.clusters.iter().for_each(|code| self.put_tree(CLUSTER, &all.cluster, code, public));
    }

    fn put_keeping(&mut self, one: &Organization) {
        let public = Confidentiality::Public;
        let keeper = if one.is_claimed() { "itself" } else { "institution" };
        self.put(facets::KEPT_BY, keeper, public);
        match (one.verified_at, one.is_claimed()) {
            (Some(_), _) => self.put(facets::VERIFIED, "yes", public),
            (None, true) => self.put(facets::VERIFIED, "no", public),
            (None, false) => {}
        }
        one.confirmed_at.iter().for_each(|at| self.put(facets::CONFIRMED, &month(*at), public));
    }

    fn put_work(&mut self, work: &Work) {
        let (all, level) = (vocabulary::all(), work.confidentiality);
        self.put_country(&work.country, level);
        work.cluster.iter().for_each(|code| self.put_tree(CLUSTER, &all.cluster, code, level));
        work.area.iter().for_each(|code| self.put_tree(AREA, &all.area, code, level));
        self.put(SOURCE, &work.source.to_string(), level);
    }
}

/// The month of a moment.
fn month(at: jiff::Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y-%m").to_string()
}

/// The months in which a record was confirmed that has been within a year, the last first.
#[must_use]
pub fn months_of_a_year(now: jiff::Timestamp) -> Vec<String> {
    let first = now.to_zoned(jiff::tz::TimeZone::UTC).date().first_of_month();
    let before = |months: i64| first.checked_sub(jiff::Span::new().months(months)).ok();
    (0..=12).filter_map(before).map(|day| day.strftime("%Y-%m").to_string()).collect()
}

/// The document of an organization.
pub(super) fn document(one: &Organization, beside: &Beside) -> Document {
    let (owner, _) = one.owner.columns();
    let mut values = Values::default();
    values.put_facts(one);
    values.put_keeping(one);
    beside.work.iter().for_each(|work| values.put_work(work));
    beside.networks.iter().for_each(|id| values.put(NETWORK, &id.to_string(), Confidentiality::Public));
    beside.sources.iter().for_each(|id| values.put(SOURCE, &id.to_string(), Confidentiality::Public));
    let known = values.0.iter().map(|((facet, code), level)| (*facet, facets::marked(owner, *level, code)));
    let of_civil_society = if one.is_civil_society() { "yes" } else { "no" };
    let public = beside.work.iter().filter(|work| work.confidentiality == Confidentiality::Public);
    let document = Document {
        id: one.id.0.as_u128(),
        sort_key: sort_key(&one.facts.name),
        changed: one.changed_at.as_microsecond(),
        facets: known.collect(),
        ..Document::default()
    };
    texts(one, document)
        .facet(facets::CIVIL_SOCIETY, of_civil_society)
        .facet(facets::SEEN, facets::seen(owner, one.facts.confidentiality))
        .measure(facets::ACTIVITIES, public.map(|work| work.activities).sum())
}

fn texts(one: &Organization, mut document: Document) -> Document {
    document = document.text(TextField::Name, &one.facts.name);
    for name in &one.names {
        document = match name.kind {
            NameKind::Official => continue,
            NameKind::Acronym => document.text(TextField::Acronym, &name.text),
            NameKind::Also | NameKind::Former => document.text(TextField::OtherName, &name.text),
        };
    }
    if let Some(text) = &one.facts.description {
        document = document.text(TextField::Body, text);
    }
    for identifier in &one.facts.identifiers {
        document =
            document.text(TextField::Code, identifier.to_string()).text(TextField::Code, &identifier.number);
    }
    document
}
