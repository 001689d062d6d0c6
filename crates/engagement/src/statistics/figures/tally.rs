//! What is counted on a day, topic by topic.

use super::Topic;
use crate::stock::{State, positions};
use crate::stocktaking::{Each, List};

/// What was counted on a day.
#[derive(Clone)]
pub(super) struct Tally {
    all: [i64; Topic::ALL.len()],
    each: Vec<Each>,
}

impl Default for Tally {
    fn default() -> Self {
        Self { all: Default::default(), each: vec![[0; 64]; Topic::ALL.len()] }
    }
}

impl Tally {
    /// So many more of a topic.
    pub(super) fn add(&mut self, topic: Topic, more: usize) {
        self.all[topic as usize] += i64::try_from(more).unwrap_or(0);
    }

    /// One more of each of these values of a topic.
    pub(super) fn tell(&mut self, topic: Topic, bits: u64) {
        positions(bits).for_each(|bit| self.each[topic as usize][bit] += 1);
    }

    /// What was counted elsewhere too.
    pub(super) fn join(&mut self, other: &Self) {
        let sums = self.all.iter_mut().zip(&other.all);
        let each = self.each.iter_mut().flatten().zip(other.each.iter().flatten());
        sums.chain(each).for_each(|(sum, more)| *sum += more);
    }

    /// How many of a topic there are; of one whose values are told apart, each counted once.
    pub(super) fn all(&self, topic: Topic) -> i64 {
        let of = match topic.by() {
            None => topic,
            Some(_) if topic.is_of_organizations() => Topic::Organizations,
            Some(_) => Topic::Partnerships,
        };
        self.all[of as usize]
    }

    /// How many of each value of a topic.
    pub(super) fn each(&self, topic: Topic) -> &Each {
        &self.each[topic as usize]
    }
}

/// The lists of the topics whose values are told apart.
pub(super) struct Lists(Vec<Option<List>>);

impl Lists {
    pub(super) fn new(state: &State) -> Self {
        Self(Topic::ALL.iter().map(|topic| Some(List::new(topic.by()?, state))).collect())
    }

    /// The list of a topic.
    pub(super) fn of(&self, topic: Topic) -> Option<&List> {
        self.0[topic as usize].as_ref()
    }

    /// Of these values of a topic those that are shown, or what stands for none.
    pub(super) fn told(&self, topic: Topic, bits: u64) -> u64 {
        self.of(topic).map_or(0, |list| list.told(bits))
    }
}
