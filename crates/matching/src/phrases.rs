//! A table of phrases (one or several folded words) in which the longest one at a place is found.

use foldhash::{HashMap, HashMapExt};

use crate::fold::fold;

#[derive(Debug)]
pub(crate) struct Phrases<T> {
    table: HashMap<String, T>,
    longest: usize,
}

impl<T> Phrases<T> {
    pub(crate) fn new(pairs: impl Iterator<Item = (String, T)>) -> Self {
        let mut phrases = Self { table: HashMap::new(), longest: 1 };
        for (phrase, value) in pairs {
            let key = fold(&phrase);
            phrases.longest = phrases.longest.max(key.split(' ').count());
            phrases.table.entry(key).or_insert(value);
        }
        phrases
    }

    /// The value of the longest phrase that starts with the first word, and how many words it takes.
    pub(crate) fn longest_at(&self, words: &[String]) -> Option<(usize, &T)> {
        let most = self.longest.min(words.len());
        (1..=most).rev().find_map(|length| Some((length, self.table.get(&words.get(..length)?.join(" "))?)))
    }

    pub(crate) fn get(&self, phrase: &str) -> Option<&T> {
        self.table.get(phrase)
    }
}

/// The lines of a data file that are not notes.
pub(crate) fn data_lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}
