//! How much a word tells: rare words weigh more than common ones.

use std::collections::HashSet;
use std::sync::LazyLock;

use foldhash::{HashMap, HashMapExt};

use crate::name::Name;
use crate::phrases::data_lines;

/// A word met nowhere weighs this much; a word of every second name almost nothing.
const HEAVIEST: f64 = 7.0;
const LIGHTEST: f64 = 0.7;

static BUILT_IN: LazyLock<Weights> = LazyLock::new(|| {
    let mut weights = Weights { names: 0, counts: HashMap::new() };
    for line in data_lines(include_str!("../data/frequencies.txt")) {
        if let Some((count, word)) = line.split_once(' ') {
            weights.add_line(count.parse().unwrap_or(0), word);
        }
    }
    weights
});

/// In how many names each word stands, and the weight that follows from it.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    names: u32,
    counts: HashMap<String, u32>,
}

impl Weights {
    /// Weights counted once over some nine thousand names of organizations in several languages.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The built-in weights corrected by the names of a register, so that its own common words (a region, a theme) weigh less.
    #[must_use]
    pub fn learn<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut weights = Self::built_in().clone();
        names.for_each(|name| weights.count(&Name::new(name)));
        weights
    }

    /// Weights counted over these names alone: how the built-in ones were made.
    #[must_use]
    pub fn counting<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut weights = Self::default();
        names.for_each(|name| weights.count(&Name::new(name)));
        weights
    }

    /// Counts the words of one more name.
    pub(crate) fn count(&mut self, name: &Name) {
        self.names = self.names.saturating_add(1);
        let words: HashSet<&str> = name.tokens.iter().map(|token| token.word.as_str()).collect();
        for word in words {
            if let Some(count) = self.counts.get_mut(word) {
                *count = count.saturating_add(1);
            } else {
                self.counts.insert(word.to_owned(), 1);
            }
        }
    }

    pub(crate) fn of(&self, word: &str) -> f64 {
        let count = self.counts.get(word).copied().unwrap_or(0);
        let rarity = (f64::from(self.names.max(1)) / (f64::from(count) + 0.5)).ln();
        rarity.clamp(LIGHTEST, HEAVIEST)
    }

    /// Whether a word is common enough to be meant as it stands, not a slip for another.
    pub(crate) fn is_common(&self, word: &str) -> bool {
        self.counts.get(word).is_some_and(|count| *count >= 5)
    }

    fn add_line(&mut self, count: u32, word: &str) {
        if word == "=" {
            self.names = count;
        } else {
            self.counts.insert(word.to_owned(), count);
        }
    }

    /// The counted words, the most frequent first: what `data/frequencies.txt` is made of.
    #[must_use]
    pub fn counted(&self) -> Vec<(u32, &str)> {
        let mut lines: Vec<(u32, &str)> =
            self.counts.iter().map(|(word, count)| (*count, word.as_str())).collect();
        lines.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rare_words_weigh_more() {
        let weights = Weights::built_in();
        assert!(weights.of("association") < weights.of("orphan"));
        assert!(weights.of("orphan") < weights.of("zzyzx"));
    }

    #[test]
    fn a_register_teaches_its_own_common_words() {
        let names: Vec<String> = (0..5000).map(|number| format!("Timbuktu club {number}")).collect();
        let learned = Weights::learn(names.iter().map(String::as_str));
        assert!(learned.of("timbuktu") < Weights::built_in().of("timbuktu"));
    }
}
