//! From all that may be seen to what was chosen, and the counts on the way.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::bits::Bits;
use crate::document::Facet;
use crate::facets::Facets;
use crate::query::Counts;
use crate::typed::Typed;

/// A facet and the values that are let through.
pub(crate) type Choice = (Facet, Vec<String>);

/// A set from which people choose, with the counts of all of it once somebody asked.
pub(crate) struct Base {
    pub(crate) seen: Bits,
    counts: OnceLock<HashMap<String, Counts>>,
}

impl Base {
    pub(crate) fn of(seen: Bits) -> Self {
        Self { seen, counts: OnceLock::new() }
    }

    fn counted(&self, facet: Facet, facets: &Facets) -> Counts {
        let counts = self.counts.get_or_init(|| {
            let names: Vec<&str> = facets.names().collect();
            let counts = facets.count(&names, &self.seen, self.seen.len());
            names.into_iter().map(str::to_owned).zip(counts).collect()
        });
        counts.get(facet.0).cloned().unwrap_or_default()
    }
}

/// What one kind of asker may see, and what words found in it lately.
pub(crate) struct Scope {
    pub(crate) base: Base,
    found: Mutex<HashMap<Typed, Arc<Found>>>,
}

/// The documents that hold the words.
pub(crate) struct Found {
    pub(crate) base: Base,
    pub(crate) scored: Vec<(u32, f32)>,
    pub(crate) loosened: bool,
}

impl Found {
    /// How many bytes it takes, about.
    fn room(&self) -> usize {
        8 * (self.scored.len() + self.base.seen.words()) + 8_192
    }
}

/// How many bytes one scope of one state may remember.
const MOST_REMEMBERED: usize = 6 << 20;

impl Scope {
    pub(crate) fn of(live: &Bits, must: &[Choice], facets: &Facets) -> Self {
        let mut seen = live.clone();
        must.iter().for_each(|(facet, values)| seen.keep(&facets.any(facet.0, values)));
        Self { base: Base::of(seen), found: Mutex::default() }
    }

    /// What these words found before.
    pub(crate) fn remembered(&self, typed: &Typed) -> Option<Arc<Found>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).get(typed).cloned()
    }

    pub(crate) fn remember(&self, typed: Typed, found: &Arc<Found>) {
        let mut kept = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let room: usize = kept.values().map(|found| found.room()).sum();
        if room + found.room() > MOST_REMEMBERED {
            kept.clear();
        }
        kept.insert(typed, Arc::clone(found));
    }
}

/// A set, and what is chosen of it.
pub(crate) struct Narrowing<'a> {
    base: &'a Base,
    chosen: Vec<(Facet, Bits)>,
    facets: &'a Facets,
}

impl<'a> Narrowing<'a> {
    pub(crate) fn of(base: &'a Base, filters: &[Choice], facets: &'a Facets) -> Self {
        let restricting = filters.iter().filter(|(_, values)| !values.is_empty());
        let chosen = restricting.map(|(facet, values)| (*facet, facets.any(facet.0, values))).collect();
        Self { base, chosen, facets }
    }

    /// What is left once all choices are applied, or all but those of one facet.
    pub(crate) fn within(&self, but: Option<Facet>) -> Bits {
        let mut within = self.base.seen.clone();
        let applied = self.chosen.iter().filter(|(facet, _)| Some(*facet) != but);
        applied.for_each(|(_, bits)| within.keep(bits));
        within
    }

    /// The counts of each facet, those of a filtered one as if its own filter were not there.
    pub(crate) fn counts(&self, asked: &[Facet]) -> Vec<(Facet, Counts)> {
        let is_chosen = |facet: &Facet| self.chosen.iter().any(|(chosen, _)| chosen == facet);
        let (own, free): (Vec<Facet>, Vec<Facet>) = asked.iter().partition(|facet| is_chosen(facet));
        let mut counts = self.count(&free, None);
        for facet in own {
            counts.extend(self.count(&[facet], Some(facet)));
        }
        counts.sort_by_key(|(facet, _)| asked.iter().position(|other| other == facet));
        counts
    }

    fn count(&self, asked: &[Facet], but: Option<Facet>) -> Vec<(Facet, Counts)> {
        if self.chosen.iter().all(|(facet, _)| Some(*facet) == but) {
            let counted = |&facet: &Facet| (facet, self.base.counted(facet, self.facets));
            return asked.iter().map(counted).collect();
        }
        let within = self.within(but);
        let names: Vec<&str> = asked.iter().map(|facet| facet.0).collect();
        let counts = self.facets.count(&names, &within, within.len());
        asked.iter().copied().zip(counts).collect()
    }
}
