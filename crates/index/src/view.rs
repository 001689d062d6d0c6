//! One state of the index, as readers see it: it answers and never changes.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};

use crate::bits::Bits;
use crate::error::Result;
use crate::facets::Facets;
use crate::hits::{Hits, combine, favour};
use crate::orders::Order;
use crate::postings::Postings;
use crate::query::{Answer, Hit, Query, Sort};
use crate::schema::CHANGED;
use crate::scope::{Base, Choice, Found, Narrowing, Scope};
use crate::typed::Typed;

/// With fewer hits than these, words that are as rare are also sought with mistakes.
const TOO_FEW: usize = 3;

/// How many scopes are remembered in one state.
const MOST_SCOPES: usize = 16;

/// A state of the index.
pub(crate) struct View {
    pub(crate) postings: Postings,
    pub(crate) ids: Arc<Vec<u128>>,
    pub(crate) live: Arc<Bits>,
    pub(crate) facets: Facets,
    pub(crate) by_name: Arc<Order>,
    pub(crate) by_measure: BTreeMap<String, Arc<Order>>,
    pub(crate) position: u64,
    pub(crate) generation: u64,
    pub(crate) scopes: RwLock<HashMap<Vec<Choice>, Arc<Scope>>>,
}

impl View {
    /// Answers a question.
    pub(crate) fn search(&self, query: &Query) -> Result<Answer> {
        let scope = self.scope(&query.must);
        let typed = Typed::read(&query.words);
        let found = typed.map(|typed| self.found(typed, &scope)).transpose()?;
        let base = found.as_ref().map_or(&scope.base, |found| &found.base);
        let narrowing = Narrowing::of(base, &query.filters, &self.facets);
        let within = narrowing.within(None);
        let size = within.len();
        Ok(Answer {
            total: size as usize,
            hits: self.hits(query, found.as_deref(), &within, size),
            counts: narrowing.counts(&query.count),
            loosened: found.is_some_and(|found| found.loosened),
            generation: self.generation,
        })
    }

    /// What lies within the limits of who asks.
    fn scope(&self, must: &[Choice]) -> Arc<Scope> {
        let known = self.scopes.read().unwrap_or_else(PoisonError::into_inner).get(must).cloned();
        known.unwrap_or_else(|| {
            let scope = Arc::new(Scope::of(&self.live, must, &self.facets));
            let mut scopes = self.scopes.write().unwrap_or_else(PoisonError::into_inner);
            if scopes.len() >= MOST_SCOPES {
                scopes.clear();
            }
            scopes.insert(must.to_vec(), Arc::clone(&scope));
            scope
        })
    }

    /// The documents that hold the words; who goes on to filter or to leaf through them need not wait again.
    fn found(&self, typed: Typed, scope: &Scope) -> Result<Arc<Found>> {
        if let Some(found) = scope.remembered(&typed) {
            return Ok(found);
        }
        let found = Arc::new(self.find(&typed, scope)?);
        scope.remember(typed, &found);
        Ok(found)
    }

    /// The documents that hold the words, taken ever less strictly until there are some.
    fn find(&self, typed: &Typed, scope: &Scope) -> Result<Found> {
        let words = typed.sought().map(|sought| self.postings.word(&sought, false));
        let mut words: Vec<Hits> = words.collect::<Result<_>>()?;
        let mut scored = combine(&words, words.len(), &scope.base.seen);
        if scored.len() < TOO_FEW && self.allow_mistakes(typed, &mut words, scored.is_empty())? {
            scored = combine(&words, words.len(), &scope.base.seen);
        }
        let mut loosened = false;
        for least in typed.looser() {
            if scored.is_empty() {
                scored = combine(&words, least, &scope.base.seen);
                loosened = !scored.is_empty();
            }
        }
        favour(&mut scored, &self.postings.named(typed.whole())?);
        favour(&mut scored, &self.postings.name_begins(typed.whole())?);
        let base = Base::of(scored.iter().map(|(slot, _)| *slot).collect());
        Ok(Found { base, scored, loosened })
    }

    /// Seeks words with mistakes, all of them or those that are rare; says whether there were any.
    fn allow_mistakes(&self, typed: &Typed, words: &mut [Hits], all: bool) -> Result<bool> {
        let mut any = false;
        for (sought, hits) in typed.sought().zip(words) {
            if sought.mistakes > 0 && (all || hits.len() < TOO_FEW) {
                *hits = self.postings.word(&sought, true)?;
                any = true;
            }
        }
        Ok(any)
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
    fn best(&self, found: &Found, within: &Bits, page: Range<usize>) -> Vec<Hit> {
        let compare = |one: &(u32, f32), other: &(u32, f32)| {
            let by_name = || self.by_name.rank(one.0).cmp(&self.by_name.rank(other.0));
            other.1.total_cmp(&one.1).then_with(by_name)
        };
        let end = page.end.min(found.scored.len());
        let (mut best, mut floor) = (Vec::new(), f32::MIN);
        for &(slot, score) in found.scored.iter().filter(|(slot, _)| within.contains(*slot)) {
            if score >= floor {
                best.push((slot, score));
            }
            if best.len() >= 2 * end + 64 {
                floor = best.select_nth_unstable_by(end, compare).1.1;
                best.truncate(end);
            }
        }
        best.sort_unstable_by(compare);
        let paged = best.into_iter().take(end).skip(page.start);
        paged.map(|(slot, score)| self.hit(slot, score)).collect()
    }

    fn hit(&self, slot: u32, score: f32) -> Hit {
        Hit { id: self.ids.get(slot as usize).copied().unwrap_or_default(), score }
    }
}
