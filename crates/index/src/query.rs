//! What is asked, and what is answered.

use std::sync::Arc;

use crate::document::{Facet, Measure};

/// A question to the index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// The words as a person typed them; no syntax, anything may stand here.
    pub words: String,
    /// What the person chose: any value inside a facet, all facets together. No value, no restriction.
    pub filters: Vec<(Facet, Vec<String>)>,
    /// What the person may see, in the same form; never counted away. No value, nothing to be seen.
    pub must: Vec<(Facet, Vec<String>)>,
    /// The order of the hits.
    pub sort: Sort,
    /// How many hits to pass over.
    pub offset: usize,
    /// How many hits to give.
    pub limit: usize,
    /// The facets whose values are counted.
    pub count: Vec<Facet>,
}

/// The order of the hits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits the words best; without words, by name.
    #[default]
    Relevance,
    /// By name.
    Name,
    /// What changed last comes first.
    Changed,
    /// The greatest number comes first; equals by name.
    Most(Measure),
}

/// A document that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hit {
    /// Its identity.
    pub id: u128,
    /// How well it fits the words; zero unless the order is by relevance.
    pub score: f32,
}

/// The values of a facet that documents have, the most frequent first, equals by value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    values: Arc<Vec<Arc<str>>>,
    counted: Arc<[(u32, u32)]>,
}

impl Counts {
    pub(crate) fn of(values: &Arc<Vec<Arc<str>>>, counted: Arc<[(u32, u32)]>) -> Self {
        Self { values: Arc::clone(values), counted }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.counted.len()
    }

    /// Whether no document has a value.
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }

    /// Each value, with how many documents have it.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, u32)> {
        self.counted.iter().map(|&(number, count)| (&*self.values[number as usize], count))
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// How many documents there are in all.
    pub total: usize,
    /// Those of the page asked for.
    pub hits: Vec<Hit>,
    /// The counts of each facet asked for. Those of a filtered facet leave its own filter out of account,
    /// so that they say what another choice would give.
    pub counts: Vec<(Facet, Counts)>,
    /// Nothing held all the words, so that these hold most of them.
    pub loosened: bool,
    /// Which state of the index answered; it rises with each change.
    pub generation: u64,
}
