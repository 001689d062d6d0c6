//! What the rows and columns of the table are.

use super::{Question, Rows};
use crate::complements::theme::Theme;
use crate::stock::own_bits;
use crate::vocabulary::{self, Term, Vocabulary};
use std::collections::BTreeSet;

/// The rows: codes, each with what counts in it.
pub(super) struct Lines {
    pub(super) codes: Vec<String>,
    pub(super) themes: Vec<Theme>,
}

impl Lines {
    /// The top of the tree, or what is chosen and what is below it.
    pub(super) fn new(question: &Question) -> Self {
        let all = vocabulary::all();
        let vocabulary = if question.rows == Rows::Areas { &all.area } else { &all.cluster };
        let is_shown = |term: &&Term| match question.row.is_empty() {
            true => term.parent.is_none(),
            false => {
                let is_chosen = |code: &String| question.row.contains(code);
                is_chosen(&term.code) || vocabulary.above(&term.code).any(|above| is_chosen(&above.code))
            }
        };
        let codes: Vec<String> =
            vocabulary.terms().iter().filter(is_shown).map(|term| term.code.clone()).collect();
        let theme = |code: &String| {
            let (one, none) = (BTreeSet::from([code.clone()]), BTreeSet::new());
            if question.rows == Rows::Areas { Theme::new(&one, &none) } else { Theme::new(&none, &one) }
        };
        Self { themes: codes.iter().map(theme).collect(), codes }
    }
}

/// The columns: regions, the smallest that M49 has, or countries where a country or region is chosen.
pub(super) struct Columns {
    pub(super) codes: Vec<String>,
    pub(super) by_country: bool,
}

impl Columns {
    pub(super) fn new(question: &Question) -> Self {
        let all = vocabulary::all();
        let by_country = !question.country.is_empty() || !question.region.is_empty();
        let codes = |vocabulary: &Vocabulary, is_shown: &dyn Fn(&Term) -> bool| {
            vocabulary.terms().iter().filter(|term| is_shown(term)).map(|term| term.code.clone()).collect()
        };
        let is_leaf = |term: &Term| all.region.below(Some(&term.code)).next().is_none();
        let is_asked = |term: &Term| {
            let within = regions(term).any(|code| question.region.contains(code));
            let is_one = |chosen: &[String], is: bool| chosen.is_empty() || is;
            is_one(&question.country, question.country.contains(&term.code)) && is_one(&question.region, within)
        };
        let codes = if by_country { codes(&all.country, &is_asked) } else { codes(&all.region, &is_leaf) };
        Self { codes, by_country }
    }

    /// The columns in which a country counts.
    pub(super) fn of_country(&self, code: &str) -> Option<usize> {
        if self.by_country {
            return self.codes.iter().position(|column| column == code);
        }
        let country = vocabulary::all().country.get(code)?;
        self.codes.iter().position(|column| regions(country).any(|region| region == column))
    }

    /// The bit of each region that is a column.
    pub(super) fn bits(&self) -> Vec<u64> {
        let bit = |code: &String| own_bits(&vocabulary::all().region, [code]);
        if self.by_country { Vec::new() } else { self.codes.iter().map(bit).collect() }
    }
}

/// All regions in which a country lies.
fn regions(country: &Term) -> impl Iterator<Item = &String> {
    ["region", "subregion", "intermediate"].into_iter().flat_map(|map| country.codes(map))
}
