//! One facet held in memory both ways: the documents of each value, and the values of each document.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use crate::bits::{Bits, Members};
use crate::query::Counts;

/// The values of one facet. A copy shares what it does not change, so that a reader keeps what it holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Column {
    numbers: Arc<HashMap<Arc<str>, u32>>,
    values: Arc<Vec<Arc<str>>>,
    /// The numbers of the values, in the order of the alphabet.
    alphabet: Vec<u32>,
    members: Vec<Arc<Members>>,
    runs: Runs,
}

impl Column {
    /// The number of a value, which gets one when it is new.
    pub(crate) fn number(&mut self, value: &str) -> u32 {
        if let Some(&number) = self.numbers.get(value) {
            return number;
        }
        let (number, value) = (self.values.len() as u32, Arc::<str>::from(value));
        let place = self.alphabet.partition_point(|&other| self.values[other as usize] < value);
        self.alphabet.insert(place, number);
        Arc::make_mut(&mut self.numbers).insert(Arc::clone(&value), number);
        Arc::make_mut(&mut self.values).push(value);
        self.members.push(Arc::default());
        number
    }

    /// Gives a document these values and no others.
    pub(crate) fn set(&mut self, slot: u32, numbers: &mut Vec<u32>) {
        numbers.sort_unstable();
        numbers.dedup();
        let before = self.runs.get(slot).to_vec();
        for &gone in before.iter().filter(|number| !numbers.contains(number)) {
            Arc::make_mut(&mut self.members[gone as usize]).remove(slot);
        }
        for &new in numbers.iter().filter(|number| !before.contains(number)) {
            Arc::make_mut(&mut self.members[new as usize]).insert(slot);
        }
        if before != *numbers {
            self.runs.set(slot, numbers);
        }
    }

    pub(crate) fn has_values(&self, slot: u32) -> bool {
        !self.runs.get(slot).is_empty()
    }

    /// The documents that have any of these values.
    pub(crate) fn any<'a>(&self, values: impl IntoIterator<Item = &'a String>) -> Bits {
        let mut bits = Bits::default();
        let known = values.into_iter().filter_map(|value| self.numbers.get(value.as_str()));
        known.for_each(|&number| self.members[number as usize].add_to(&mut bits));
        bits
    }

    /// How many documents of a set there are to each value, by whichever way is shorter.
    pub(crate) fn count(&self, within: &Bits, size: u32) -> Counts {
        let by_document = size as usize * 2 + size as usize * self.runs.mean();
        let by_value: usize = self.members.iter().map(|members| members.cost()).sum();
        let tallies = if by_document < by_value {
            self.tally(within)
        } else {
            self.members.iter().map(|members| members.shared(within)).collect()
        };
        self.ranked(&tallies)
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

    fn ranked(&self, tallies: &[u32]) -> Counts {
        let tallied = self.alphabet.iter().map(|&number| (number, tallies[number as usize]));
        let mut counted: Vec<(u32, u32)> = tallied.filter(|(_, tally)| *tally > 0).collect();
        counted.sort_by_key(|(_, tally)| Reverse(*tally));
        Counts::of(&self.values, counted.into_iter())
    }
}

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

    fn set(column: &mut Column, slot: u32, values: &[&str]) {
        let mut numbers = values.iter().map(|value| column.number(value)).collect();
        column.set(slot, &mut numbers);
    }

    #[test]
    fn both_ways_of_counting_agree() {
        let mut column = Column::default();
        for round in 0..3 {
            for slot in 0..6_000 {
                let (one, other) = ((slot * 7 + round) % 5, (slot + round) % 50);
                set(&mut column, slot, &[&format!("a{one}"), &format!("b{other}"), "all"]);
            }
        }
        for step in [1, 3, 1_000] {
            let within: Bits = (0..6_000).step_by(step).collect();
            let by_value: Vec<_> = column.members.iter().map(|of| of.shared(&within)).collect();
            assert_eq!(column.tally(&within), by_value);
        }
    }

    #[test]
    fn a_copy_does_not_see_later_changes() {
        let mut column = Column::default();
        set(&mut column, 3, &["MLI", "NER", "MLI"]);
        let kept = column.clone();
        set(&mut column, 3, &["NER"]);
        let all: Bits = (0..10).collect();
        let counted = |column: &Column, expected: &[(&str, u32)]| {
            assert_eq!(column.count(&all, 10).iter().collect::<Vec<_>>(), expected);
        };
        counted(&kept, &[("MLI", 1), ("NER", 1)]);
        counted(&column, &[("NER", 1)]);
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
