//! Random documents and questions without words: the index answers as a plain computation does.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use index::{Change, Document, Facet, Index, Measure, Query, Sort};
use proptest::prelude::*;

const FACETS: [Facet; 3] = [Facet("kind"), Facet("country"), Facet("seen_by")];
const ACTIVITIES: Measure = Measure("activities");
const SORTS: [Sort; 4] = [Sort::Relevance, Sort::Name, Sort::Changed, Sort::Most(ACTIVITIES)];

type Choices = Vec<(Facet, Vec<String>)>;

fn facet() -> impl Strategy<Value = Facet> {
    prop::sample::select(&FACETS[..])
}

fn value() -> impl Strategy<Value = String> {
    (0..6u8).prop_map(|value| format!("v{value}"))
}

fn document() -> impl Strategy<Value = Document> {
    let facets = prop::collection::vec((facet(), value()), 0..6);
    let amount = prop::option::of(0..4i64);
    (0..30u128, prop::collection::vec(0..3u8, 0..3), facets, -3..3i64, amount).prop_map(
        |(id, sort_key, facets, changed, amount)| Document {
            id,
            sort_key,
            facets,
            changed,
            measures: amount.map(|amount| (ACTIVITIES, amount)).into_iter().collect(),
            texts: Vec::new(),
        },
    )
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => document().prop_map(Change::Put),
        1 => (0..30u128).prop_map(Change::Remove),
    ]
}

fn choices() -> impl Strategy<Value = Choices> {
    prop::collection::vec((facet(), prop::collection::vec(value(), 0..4)), 0..3)
}

fn query() -> impl Strategy<Value = Query> {
    let sort = prop::sample::select(&SORTS[..]);
    (choices(), choices(), sort, 0..8usize, 0..12usize).prop_map(|(filters, must, sort, offset, limit)| Query {
        filters,
        must,
        sort,
        offset,
        limit,
        count: FACETS.to_vec(),
        ..Query::default()
    })
}

fn has(document: &Document, (facet, values): &(Facet, Vec<String>)) -> bool {
    document.facets.iter().any(|(of, value)| of == facet && values.contains(value))
}

/// Everything that may be seen and passes the filters, or all but those of one facet.
fn passing<'a>(all: &'a BTreeMap<u128, Document>, query: &Query, but: Option<Facet>) -> Vec<&'a Document> {
    let filters = query.filters.iter().filter(|(facet, values)| Some(*facet) != but && !values.is_empty());
    let filters: Vec<_> = filters.collect();
    let seen = all.values().filter(|document| query.must.iter().all(|choice| has(document, choice)));
    seen.filter(|document| filters.iter().all(|choice| has(document, choice))).collect()
}

fn expected_page(all: &BTreeMap<u128, Document>, query: &Query) -> Vec<u128> {
    let mut passing = passing(all, query, None);
    let first = |document: &Document| match query.sort {
        Sort::Relevance | Sort::Name => 0,
        Sort::Changed => -document.changed,
        Sort::Most(_) => -document.measures.first().map_or(0, |(_, amount)| *amount),
    };
    passing.sort_by_key(|document| (first(document), document.sort_key.clone(), document.id));
    let page = passing.into_iter().skip(query.offset).take(query.limit);
    page.map(|document| document.id).collect()
}

fn expected_counts(all: &BTreeMap<u128, Document>, query: &Query, facet: Facet) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for document in passing(all, query, Some(facet)) {
        let mut values: Vec<_> = document.facets.iter().filter(|(of, _)| *of == facet).collect();
        values.sort();
        values.dedup();
        values.iter().for_each(|(_, value)| *counts.entry(value.clone()).or_default() += 1);
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    counts
}

fn agree(index: &Index, all: &BTreeMap<u128, Document>, query: &Query) -> Result<(), TestCaseError> {
    let answer = index.search(query).map_err(|error| TestCaseError::fail(error.to_string()))?;
    prop_assert_eq!(answer.total, passing(all, query, None).len());
    let hits: Vec<u128> = answer.hits.iter().map(|hit| hit.id).collect();
    prop_assert_eq!(hits, expected_page(all, query));
    for (facet, counts) in &answer.counts {
        let counts: Vec<(String, u32)> = counts.iter().map(|(value, count)| (value.to_string(), count)).collect();
        prop_assert_eq!(counts, expected_counts(all, query, *facet), "{:?}", facet);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_index_is_right(
        batches in prop::collection::vec(prop::collection::vec(change(), 0..25), 1..5),
        queries in prop::collection::vec(query(), 1..12),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let index = Index::open(folder.path()).unwrap();
        let mut all = BTreeMap::new();
        for (batch, position) in batches.into_iter().zip(1..) {
            for change in &batch {
                match change {
                    Change::Put(document) => all.insert(document.id, document.clone()),
                    Change::Remove(id) => all.remove(id),
                };
            }
            index.apply(batch, position).unwrap();
            for query in &queries {
                agree(&index, &all, query)?;
            }
        }
        drop(index);
        let again = Index::open(folder.path()).unwrap();
        for query in &queries {
            agree(&again, &all, query)?;
        }
    }
}
