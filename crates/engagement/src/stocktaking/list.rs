//! The values of a vocabulary by which partnerships are told apart, as bits: what figures are counted by.

use super::axis::{Axis, By};
use crate::stock::{State, positions};

/// How many of each value, by the bit of the value.
pub(crate) type Each = [i64; 64];

/// A way of telling apart whose values have a vocabulary.
pub(crate) struct List {
    axis: Axis,
    /// The bits that have a place of their own, and one that has none: it stands for what states none.
    shown: u64,
    none: u64,
}

impl List {
    /// The list of a way.
    pub(crate) fn new(by: By, state: &State) -> Self {
        let axis = Axis::new(by, state, (0, 0));
        let shown = axis.shown();
        // No vocabulary shows all sixty-four: areas and regions are trees, of which a level is shown, and others are short.
        let none = 1_u64.checked_shl(shown.trailing_ones()).unwrap_or(0);
        Self { axis, shown, none }
    }

    /// The bits that are shown, or the one for none.
    pub(crate) fn told(&self, bits: u64) -> u64 {
        match bits & self.shown {
            0 => self.none,
            told => told,
        }
    }

    /// The codes of its places, the last of which is empty; and whether a place stays though nothing is in it.
    pub(crate) fn places(&self) -> impl Iterator<Item = (&str, bool)> {
        self.axis.codes.iter().enumerate().map(|(at, code)| (code.as_str(), self.axis.keeps(at)))
    }

    /// What was counted by bits, by places.
    pub(crate) fn by_places(&self, each: &Each) -> Vec<i64> {
        let mut counts = vec![0; self.axis.codes.len()];
        for bit in positions(self.shown | self.none) {
            counts[self.axis.place(bit)] = each[bit];
        }
        counts
    }
}
