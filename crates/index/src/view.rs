//! One state of the index, as readers see it: it answers and never changes.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use tantivy::Searcher;
use tantivy::query::{EnableScoring, Query as _};

use crate::bits::Bits;
use crate::document::Facet;
use crate::error::Result;
use crate::facets::Column;
use crate::orders::Order;
use crate::query::{Answer, Counts, Hit, Query, Sort};
use crate::schema::{CHANGED, Fields};
use crate::typed::{Reading, Typed};

/// With fewer hits than these, words are also sought with mistakes.
const TOO_FEW: u32 = 3;

/// How many scopes are remembered in one state.
const MOST_SCOPES: usize = 64;

/// A state of the index.
pub(crate) struct View {
    pub(crate) searcher: Searcher,
    pub(crate) fields: Fields,
    pub(crate) ids: Arc<Vec<u128>>,
    pub(crate) live: Arc<Bits>,
    pub(crate) columns: BTreeMap<String, Arc<Column>>,
    pub(crate) by_name: Arc<Order>,
    pub(crate) by_measure: BTreeMap<String, Arc<Order>>,
    pub(crate) position: u64,
    pub(crate) generation: u64,
    pub(crate) scopes: RwLock<HashMap<Vec<Choice>, Arc<Scope>>>,
}

/// A facet and the values that are let through.
type Choice = (Facet, Vec<String>);

/// What one kind of asker may see, with the counts of all of it once somebody asked.
pub(crate) struct Scope {
    seen: Bits,
    size: u32,
    counts: RwLock<HashMap<Facet, Counts>>,
}

/// The documents that hold the words.
#[derive(Default)]
struct Found {
    seen: Bits,
    /// With their scores when the order is by relevance.
    scored: Vec<(u32, f32)>,
    loosened: bool,
}

impl View {
    /// Answers a question.
    pub(crate) fn search(&self, query: &Query) -> Result<Answer> {
        let scope = self.scope(&query.must);
        let typed = Typed::read(&query.words);
        let found = typed
            .map(|typed| self.find(&typed, &scope, query.sort))
            .transpose()?;
        let base = found.as_ref().map_or(&scope.seen, |found| &found.seen);
        let chosen = self.chosen(&query.filters);
        let within = narrowed(base, &chosen, None);
        let size = within.len();
        Ok(Answer {
            total: size as usize,
            hits: self.hits(query, found.as_ref(), &within, size),
            counts: query
                .count
                .iter()
                .map(|&facet| {
                    (
                        facet,
                        self.count(facet, found.is_none().then_some(&scope), base, &chosen),
                    )
                })
                .collect(),
            loosened: found.is_some_and(|found| found.loosened),
            generation: self.generation,
        })
    }

    /// What lies within the limits of who asks.
    fn scope(&self, must: &[Choice]) -> Arc<Scope> {
        let known = self
            .scopes
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(must)
            .cloned();
        known.unwrap_or_else(|| {
            let mut seen = Bits::clone(&self.live);
            must.iter()
                .for_each(|(facet, values)| seen.keep(&self.any(*facet, values)));
            let scope = Arc::new(Scope {
                size: seen.len(),
                seen,
                counts: RwLock::default(),
            });
            let mut scopes = self.scopes.write().unwrap_or_else(PoisonError::into_inner);
            if scopes.len() >= MOST_SCOPES {
                scopes.clear();
            }
            scopes.insert(must.to_vec(), Arc::clone(&scope));
            scope
        })
    }

    fn any(&self, facet: Facet, values: &[String]) -> Bits {
        self.columns
            .get(facet.0)
            .map_or_else(Bits::default, |column| column.any(values))
    }

    fn chosen(&self, filters: &[Choice]) -> Vec<(Facet, Bits)> {
        let restricting = filters.iter().filter(|(_, values)| !values.is_empty());
        restricting
            .map(|(facet, values)| (*facet, self.any(*facet, values)))
            .collect()
    }

    /// The documents that hold the words, taken ever less strictly until there are some.
    fn find(&self, typed: &Typed, scope: &Scope, sort: Sort) -> Result<Found> {
        let mut found = Found::default();
        for &reading in typed.readings() {
            let enough = if reading <= Reading::Mistaken {
                TOO_FEW
            } else {
                1
            };
            if found.seen.len() >= enough {
                break;
            }
            found = self.run(typed, reading, scope, sort)?;
        }
        Ok(found)
    }

    fn run(&self, typed: &Typed, reading: Reading, scope: &Scope, sort: Sort) -> Result<Found> {
        let question = typed.question(&self.fields, reading);
        let scoring = match sort {
            Sort::Relevance => EnableScoring::enabled_from_searcher(&self.searcher),
            _ => EnableScoring::disabled_from_searcher(&self.searcher),
        };
        let weight = question.weight(scoring)?;
        let mut found = Found {
            loosened: reading > Reading::Mistaken,
            ..Found::default()
        };
        for segment in self.searcher.segment_readers() {
            let slots = segment.fast_fields().u64("slot")?.first_or_default_col(0);
            let mut keep = |document: u32, score: Option<f32>| {
                let slot = slots.get_val(document) as u32;
                if !segment.is_deleted(document) && scope.seen.contains(slot) {
                    found.seen.insert(slot);
                    found.scored.extend(score.map(|score| (slot, score)));
                }
            };
            if sort == Sort::Relevance {
                weight.for_each(segment, &mut |document, score| keep(document, Some(score)))?;
            } else {
                weight.for_each_no_score(segment, &mut |documents| {
                    documents.iter().for_each(|&document| keep(document, None));
                })?;
            }
        }
        Ok(found)
    }

    /// The counts of one facet, as if its own filter were not there.
    fn count(
        &self,
        facet: Facet,
        scope: Option<&Arc<Scope>>,
        base: &Bits,
        chosen: &[(Facet, Bits)],
    ) -> Counts {
        let Some(column) = self.columns.get(facet.0) else {
            return Counts::default();
        };
        if let Some(scope) = scope
            && chosen.iter().all(|(other, _)| *other == facet)
        {
            return scope.counted(facet, column);
        }
        let within = narrowed(base, chosen, Some(facet));
        column.count(&within, within.len())
    }

    fn hits(&self, query: &Query, found: Option<&Found>, within: &Bits, size: u32) -> Vec<Hit> {
        let page = query.offset..query.offset.saturating_add(query.limit);
        let order = match (query.sort, found) {
            (Sort::Relevance, Some(found)) => return self.best(found, within, page),
            (Sort::Relevance | Sort::Name, _) => Some(&self.by_name),
            (Sort::Changed, _) => self.by_measure.get(CHANGED.0),
            (Sort::Most(measure), _) => self.by_measure.get(measure.0),
        };
        let slots = order.unwrap_or(&self.by_name).page(within, size, page);
        slots.into_iter().map(|slot| self.hit(slot, 0.0)).collect()
    }

    /// The page of those that fit best; of equals, by name.
    fn best(&self, found: &Found, within: &Bits, page: std::ops::Range<usize>) -> Vec<Hit> {
        let fitting = found
            .scored
            .iter()
            .filter(|(slot, _)| within.contains(*slot));
        let mut fitting: Vec<_> = fitting
            .map(|&(slot, score)| (-score, self.by_name.rank(slot), slot))
            .collect();
        let end = page.end.min(fitting.len());
        let compare = |one: &(f32, u32, u32), other: &(f32, u32, u32)| {
            one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
        };
        if end < fitting.len() {
            fitting.select_nth_unstable_by(end, compare);
            fitting.truncate(end);
        }
        fitting.sort_unstable_by(compare);
        let paged = fitting.into_iter().skip(page.start);
        paged
            .map(|(score, _, slot)| self.hit(slot, -score))
            .collect()
    }

    fn hit(&self, slot: u32, score: f32) -> Hit {
        Hit {
            id: self.ids.get(slot as usize).copied().unwrap_or_default(),
            score,
        }
    }
}

impl Scope {
    fn counted(&self, facet: Facet, column: &Column) -> Counts {
        let known = self
            .counts
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&facet)
            .cloned();
        known.unwrap_or_else(|| {
            let counts = column.count(&self.seen, self.size);
            let mut kept = self.counts.write().unwrap_or_else(PoisonError::into_inner);
            kept.insert(facet, Arc::clone(&counts));
            counts
        })
    }
}

/// What is left of a set once all choices are applied, or all but those of one facet.
fn narrowed(base: &Bits, chosen: &[(Facet, Bits)], but: Option<Facet>) -> Bits {
    let mut within = base.clone();
    let applied = chosen.iter().filter(|(facet, _)| Some(*facet) != but);
    applied.for_each(|(_, bits)| within.keep(bits));
    within
}
