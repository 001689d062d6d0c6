//! Several lists of the same partnerships, counted together: what figures are made of.

use super::axis::{Axis, By};
use super::cross::Measure;
use super::sums::Counting;
use crate::stock::{Deal, Side, Sieve, State};

/// Ways of telling partnerships apart, each with what is counted.
pub(crate) struct Lists(Vec<(Axis, Measure)>);

/// What one list counts.
pub(crate) struct Counts {
    /// For each place of its way.
    pub(crate) each: Vec<i64>,
    /// Each thing once.
    pub(crate) all: i64,
}

impl Lists {
    /// Lists of these ways, whose values the state knows.
    pub(crate) fn new(state: &State, of: &[(By, Measure)]) -> Self {
        Self(of.iter().map(|(by, measure)| (Axis::new(*by, state, (0, 0)), *measure)).collect())
    }

    /// The codes of the places of a list, the last of which is empty; and whether a place stays though nothing is in it.
    pub(crate) fn places(&self, list: usize) -> Vec<(&str, bool)> {
        let axis = &self.0[list].0;
        axis.codes.iter().enumerate().map(|(at, code)| (code.as_str(), axis.keeps(at))).collect()
    }

    /// The same lists, with nothing counted yet.
    pub(crate) fn counting(&self, state: &State) -> ListsCounting<'_> {
        let countings = self.0.iter().map(|(axis, measure)| Counting::new(state, (axis, None), *measure, 0));
        ListsCounting(countings.collect())
    }
}

/// Lists on their way.
pub(crate) struct ListsCounting<'a>(Vec<Counting<'a>>);

impl ListsCounting<'_> {
    /// Takes in a partnership that is meant, with the organizations in it that are.
    pub(crate) fn take(&mut self, by: (&State, &Sieve<'_>), deal: &Deal, partners: &[Side<'_>]) {
        self.0.iter_mut().for_each(|one| one.take(by, deal, partners));
    }

    /// What each list counts.
    pub(crate) fn counts(&self) -> Vec<Counts> {
        let counts = self.0.iter().map(Counting::totals);
        counts.map(|(each, all)| Counts { each, all }).collect()
    }
}
