//! All facets held in memory both ways: the documents of each value, and the values of each document.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::bits::{Bits, Members};
use crate::query::Counts;

/// The values of all facets, numbered as they came. A copy shares what it does not change, so that a reader
/// keeps what it holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facets {
    known: Arc<BTreeMap<String, Known>>,
    values: Arc<Vec<Arc<str>>>,
    members: Vec<Arc<Members>>,
    runs: Arc<Runs>,
}

/// The values of one facet.
#[derive(Debug, Clone, Default)]
struct Known {
    numbers: HashMap<Arc<str>, u32>,
    /// The numbers, in the order of the alphabet.
    alphabet: Vec<u32>,
}

impl Facets {
    /// The number of a value, which gets one when it is new.
    pub(crate) fn number(&mut self, facet: &str, value: &str) -> u32 {
        let held = self.known.get(facet).and_then(|known| known.numbers.get(value));
        held.copied().unwrap_or_else(|| self.enter(facet, value))
    }

    fn enter(&mut self, facet: &str, value: &str) -> u32 {
        let (number, value) = (self.values.len() as u32, Arc::<str>::from(value));
        let known = Arc::make_mut(&mut self.known).entry(facet.to_owned()).or_default();
        let place = known.alphabet.partition_point(|&other| self.values[other as usize] < value);
        known.alphabet.insert(place, number);
        known.numbers.insert(Arc::clone(&value), number);
        Arc::make_mut(&mut self.values).push(value);
        self.members.push(Arc::default());
        number
    }

    /// Gives a document these values and no others.
    pub(crate) fn set(&mut self, slot: u32, numbers: &mut Vec<u32>) {
        numbers.sort_unstable();
        numbers.dedup();
        let before = self.runs.get(slot).to_vec();
        for &gone in before.iter().filter(|number| numbers.binary_search(number).is_err()) {
            Arc::make_mut(&mut self.members[gone as usize]).remove(slot);
        }
        for &new in numbers.iter().filter(|number| before.binary_search(number).is_err()) {
            Arc::make_mut(&mut self.members[new as usize]).insert(slot);
        }
        if before != *numbers {
            Arc::make_mut(&mut self.runs).set(slot, numbers);
        }
    }

    /// The documents that have any of these values.
    pub(crate) fn any(&self, facet: &str, values: &[String]) -> Bits {
        let mut bits = Bits::default();
        let known = self.known.get(facet);
        let numbers = values.iter().filter_map(|value| known?.numbers.get(value.as_str()));
        numbers.for_each(|&number| self.members[number as usize].add_to(&mut bits));
        bits
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    /// How many documents of a set there are to each value of these facets, by whichever way is shorter.
    pub(crate) fn count(&self, facets: &[&str], within: &Bits, size: u32) -> Vec<Counts> {
        let by_document = size as usize * (STEP + self.runs.mean());
        let by_value: usize = facets
            .iter()
            .flat_map(|facet| self.alphabet(facet))
            .map(|&number| self.members[number as usize].cost())
            .sum();
        if by_document < by_value {
            let tallies = self.tally(within);
            facets.iter().map(|facet| self.ranked(facet, |number| tallies[number as usize])).collect()
        } else {
            let shared = |number: u32| self.members[number as usize].shared(within);
            facets.iter().map(|facet| self.ranked(facet, shared)).collect()
        }
    }

    fn alphabet(&self, facet: &str) -> &[u32] {
        self.known.get(facet).map_or(&[], |known| &known.alphabet)
    }

    fn tally(&self, within: &Bits) -> Vec<u32> {
        let mut tallies = vec![0; self.values.len()];
        for slot in within.iter() {
            for &number in self.runs.get(slot) {
                tallies[number as usize] += 1;
            }
        }
        tallies
    }

    fn ranked(&self, facet: &str, tally: impl Fn(u32) -> u32) -> Counts {
        let tallied = self.alphabet(facet).iter().map(|&number| (number, tally(number)));
        let mut counted: Vec<(u32, u32)> = tallied.filter(|(_, tally)| *tally > 0).collect();
        counted.sort_by_key(|(_, tally)| Reverse(*tally));
        Counts::of(&self.values, counted.into())
    }
}

/// What it costs to look a document up, in steps of looking at one of its values.
const STEP: usize = 6;

/// The values of each document, end to end in one piece of memory: a change appends, and now and then what is
/// no longer used is swept out.
#[derive(Debug, Clone, Default)]
struct Runs {
    /// Where the run of a slot starts, plus one; zero is the empty run.
    starts: Vec<u32>,
    /// Runs, each led by its length.
    numbers: Vec<u32>,
    used: usize,
    holders: usize,
}

impl Runs {
    fn get(&self, slot: u32) -> &[u32] {
        match self.starts.get(slot as usize) {
            None | Some(0) => &[],
            Some(&start) => {
                let (start, length) = (start as usize, self.numbers[start as usize - 1] as usize);
                &self.numbers[start..start + length]
            }
        }
    }

    fn set(&mut self, slot: u32, run: &[u32]) {
        let before = self.get(slot).len();
        self.used -= before;
        self.holders -= usize::from(before > 0);
        if self.starts.len() <= slot as usize {
            self.starts.resize(slot as usize + 1, 0);
        }
        self.starts[slot as usize] = self.append(run);
        if self.numbers.len() > 2 * (self.used + self.holders) + 1024 {
            self.sweep();
        }
    }

    fn append(&mut self, run: &[u32]) -> u32 {
        if run.is_empty() {
            return 0;
        }
        self.used += run.len();
        self.holders += 1;
        self.numbers.push(run.len() as u32);
        let start = self.numbers.len() as u32;
        self.numbers.extend_from_slice(run);
        start
    }

    fn sweep(&mut self) {
        let mut swept = Self::default();
        swept.numbers.reserve(self.used + self.holders);
        for slot in 0..self.starts.len() as u32 {
            let start = swept.append(self.get(slot));
            swept.starts.push(start);
        }
        *self = swept;
    }

    /// How many values a document that has any has, rounded up.
    fn mean(&self) -> usize {
        self.used.div_ceil(self.holders.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(facets: &mut Facets, slot: u32, values: &[(&str, &str)]) {
        let mut numbers = values.iter().map(|(facet, value)| facets.number(facet, value)).collect();
        facets.set(slot, &mut numbers);
    }

    #[test]
    fn both_ways_of_counting_agree() {
        let mut facets = Facets::default();
        for round in 0..3 {
            for slot in 0..6_000 {
                let (one, other) = ((slot * 7 + round) % 5, (slot + round) % 50);
                set(&mut facets, slot, &[("a", &one.to_string()), ("b", &other.to_string()), ("c", "all")]);
            }
        }
        for step in [1, 3, 1_000] {
            let within: Bits = (0..6_000).step_by(step).collect();
            let by_value: Vec<_> = facets.members.iter().map(|of| of.shared(&within)).collect();
            assert_eq!(facets.tally(&within), by_value);
        }
    }

    #[test]
    fn a_copy_does_not_see_later_changes() {
        let mut facets = Facets::default();
        set(&mut facets, 3, &[("country", "MLI"), ("country", "NER"), ("country", "MLI")]);
        let kept = facets.clone();
        set(&mut facets, 3, &[("country", "NER"), ("kind", "ngo")]);
        let all: Bits = (0..10).collect();
        let counted = |facets: &Facets, expected: &[(&str, u32)]| {
            assert_eq!(facets.count(&["country"], &all, 10)[0].iter().collect::<Vec<_>>(), expected);
        };
        counted(&kept, &[("MLI", 1), ("NER", 1)]);
        counted(&facets, &[("NER", 1)]);
    }

    #[test]
    fn runs_stay_small_under_many_changes() {
        let mut runs = Runs::default();
        for round in 0..1_000 {
            for slot in 0..10 {
                runs.set(slot, &[round, slot]);
            }
        }
        assert_eq!(runs.get(4), [999, 4]);
        assert!(runs.numbers.len() < 2_000);
    }
}
