//! What is asked for, as it is compared with what organizations do.

use super::theme::{Nearness, Theme};
use crate::ids::PlaceId;
use crate::stock::positions;
use crate::vocabulary::{self, Vocabulary};
use std::collections::BTreeSet;

/// What is asked for. Nothing in it can be wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) theme: Theme,
    /// Codes of countries; none is anywhere.
    pub(super) countries: BTreeSet<String>,
    /// The same, marked at their places in the vocabulary.
    pub(super) marked: Vec<bool>,
    /// Places of the first level in these countries, where it is asked so closely.
    pub(super) places: BTreeSet<PlaceId>,
    /// Roles and settings by their bits, languages by their places in the vocabulary.
    pub(super) roles: u64,
    pub(super) languages: Box<[u16]>,
    pub(super) settings: u64,
}

impl Asked {
    /// Whether any place will do.
    pub(super) fn is_anywhere(&self) -> bool {
        self.countries.is_empty()
    }

    /// How near something comes that is in a country, of which no closer place is known.
    pub(super) fn in_country(&self, is_asked: bool) -> Nearness {
        match (is_asked || self.is_anywhere(), self.places.is_empty()) {
            (false, _) => Nearness::Far,
            (true, true) => Nearness::Same,
            (true, false) => Nearness::Near,
        }
    }

    /// The codes of bits in a vocabulary.
    pub(super) fn codes(vocabulary: &Vocabulary, bits: u64) -> Vec<String> {
        positions(bits).filter_map(|at| vocabulary.terms().get(at)).map(|term| term.code.clone()).collect()
    }

    /// The languages that are asked for and are among these.
    pub(super) fn languages_in(&self, of: &[u16]) -> Vec<String> {
        let terms = vocabulary::all().language.terms();
        let both = self.languages.iter().filter(|at| of.contains(at));
        both.filter_map(|at| terms.get(usize::from(*at))).map(|term| term.code.clone()).collect()
    }
}
