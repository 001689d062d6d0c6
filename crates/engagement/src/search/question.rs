//! What is asked of the directory: the words and filters that stand in its address.

use super::facets::{self, ACTIVITIES, CIVIL_SOCIETY, SEEN};
use crate::access::{Actor, Confidentiality};
use index::{Facet, Query};
use serde::{Deserialize, Serialize};

/// Lines of a page at most.
const MOST_LINES: usize = 200;

/// Lines of a page when none are asked for.
const LINES: usize = 25;

/// No page begins further down; who wants more takes the list as a file.
const DEEPEST: usize = 100_000;

/// What is asked of the directory. Several values of one filter are alternatives; all filters apply together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// The words, as typed.
    pub q: String,
    /// Codes of kinds.
    pub kind: Vec<String>,
    /// Codes of scopes.
    pub scope: Vec<String>,
    /// Codes of countries: of the seat or of work.
    pub country: Vec<String>,
    /// M49 codes of regions.
    pub region: Vec<String>,
    /// Codes of areas of cooperation.
    pub area: Vec<String>,
    /// Codes of clusters.
    pub cluster: Vec<String>,
    /// Ids of networks.
    pub network: Vec<String>,
    /// Ids of sources.
    pub source: Vec<String>,
    /// Codes of working languages.
    pub language: Vec<String>,
    /// Who keeps the record: `itself` or `institution`.
    pub kept_by: Vec<String>,
    /// `yes` for those that the institution has verified.
    pub verified: Vec<String>,
    /// Months in which they were last confirmed, such as `2026-03`.
    pub confirmed: Vec<String>,
    /// Other actors too, which are not of civil society.
    pub include_others: bool,
    /// More networks and sources to choose from than the most frequent.
    pub more: bool,
    /// The order.
    pub sort: Sort,
    /// Which page, from 1.
    pub page: usize,
    /// Lines of a page; a usual number when 0.
    pub per_page: usize,
}

/// The order of a list of organizations.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// What fits the words best; by name when there are none.
    #[default]
    Relevance,
    /// By name.
    Name,
    /// What changed last comes first.
    Changed,
    /// The most activities come first.
    Activities,
}

impl Question {
    /// Which page, from 1.
    #[must_use]
    pub fn page(&self) -> usize {
        self.page.clamp(1, DEEPEST / self.per_page())
    }

    /// Lines of a page.
    #[must_use]
    pub fn per_page(&self) -> usize {
        if self.per_page == 0 { LINES } else { self.per_page.min(MOST_LINES) }
    }

    /// The values chosen of a facet.
    pub(super) fn chosen(&self, facet: Facet) -> &[String] {
        match facet {
            facets::KIND => &self.kind,
            facets::SCOPE => &self.scope,
            facets::COUNTRY => &self.country,
            facets::REGION => &self.region,
            facets::AREA => &self.area,
            facets::CLUSTER => &self.cluster,
            facets::NETWORK => &self.network,
            facets::SOURCE => &self.source,
            facets::LANGUAGE => &self.language,
            facets::KEPT_BY => &self.kept_by,
            facets::VERIFIED => &self.verified,
            facets::CONFIRMED => &self.confirmed,
            _ => &[],
        }
    }

    /// The question as the index takes it, within what the actor may know. Nothing is counted yet.
    pub(super) fn query(&self, actor: &Actor) -> Query {
        let sees = actor.sees();
        let seen = sees.iter().map(|(owner, level)| facets::seen(owner, *level)).collect();
        let mut must = vec![(SEEN, seen)];
        if !self.include_others {
            must.push((CIVIL_SOCIETY, vec!["yes".to_owned()]));
        }
        let filters = facets::COUNTED.into_iter().map(|facet| (facet, known(self.chosen(facet), &sees)));
        Query {
            words: self.q.clone(),
            filters: filters.filter(|(_, values)| !values.is_empty()).collect(),
            must,
            sort: self.sort.into(),
            offset: (self.page() - 1) * self.per_page(),
            limit: self.per_page(),
            count: Vec::new(),
        }
    }
}

/// The codes, and the same as known from what is kept more closely, as far as the actor may see that.
fn known(codes: &[String], sees: &[(&'static str, Confidentiality)]) -> Vec<String> {
    let closer = || sees.iter().filter(|(_, level)| *level != Confidentiality::Public);
    let marked = |code: &String| {
        let code = code.clone();
        closer().map(move |(owner, level)| facets::marked(owner, *level, &code)).collect::<Vec<_>>()
    };
    // A code with a mark in it would ask for what is kept closely.
    let plain = codes.iter().filter(|code| facets::unmarked(code).0.is_none());
    let known: Vec<String> = plain.flat_map(|code| std::iter::once(code.clone()).chain(marked(code))).collect();
    // A filter that fits nothing must not turn into no filter.
    if known.is_empty() && !codes.is_empty() { vec![String::new()] } else { known }
}

impl From<Sort> for index::Sort {
    fn from(sort: Sort) -> Self {
        match sort {
            Sort::Relevance => index::Sort::Relevance,
            Sort::Name => index::Sort::Name,
            Sort::Changed => index::Sort::Changed,
            Sort::Activities => index::Sort::Most(ACTIVITIES),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_asks_for_more_than_may_be_known() {
        let question =
            Question { country: vec!["MLI".into(), "office:restricted/NER".into()], ..Question::default() };
        assert_eq!(question.query(&Actor::Visitor).filters, [(facets::COUNTRY, vec!["MLI".to_owned()])]);
        let filters = question.query(&Actor::Operator).filters;
        assert!(filters[0].1.contains(&"office:staff/MLI".to_owned()));
        assert!(!filters[0].1.iter().any(|value| value.ends_with("NER")));
        let only = Question { country: vec!["office:restricted/NER".into()], ..Question::default() };
        assert_eq!(only.query(&Actor::Visitor).filters, [(facets::COUNTRY, vec![String::new()])]);
    }

    #[test]
    fn pages_are_bounded() {
        let far = Question { page: usize::MAX, per_page: usize::MAX, ..Question::default() };
        let query = far.query(&Actor::Visitor);
        assert!(query.offset < DEEPEST && query.limit == MOST_LINES);
        assert_eq!(Question::default().query(&Actor::Visitor).offset, 0);
    }
}
