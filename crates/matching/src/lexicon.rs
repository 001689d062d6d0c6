//! The sector's words in several languages, and its abbreviations: what a word means, whatever its language.

use std::sync::LazyLock;

use crate::phrases::{Phrases, data_lines};

/// How a phrase came to its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    Word,
    Abbreviation,
}

/// What a phrase means: the English phrase of its line in the lexicon.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meaning {
    pub(crate) english: &'static str,
    pub(crate) origin: Origin,
}

static MEANINGS: LazyLock<Phrases<Meaning>> = LazyLock::new(|| {
    let words = data_lines(include_str!("../data/lexicon.txt")).flat_map(meanings_of_line);
    let short = data_lines(include_str!("../data/abbreviations.txt")).filter_map(abbreviation);
    Phrases::new(words.chain(short))
});

fn meanings_of_line(line: &'static str) -> impl Iterator<Item = (String, Meaning)> {
    let english = line.split(" | ").next().unwrap_or(line);
    line.split(" | ").map(move |phrase| (phrase.to_owned(), Meaning { english, origin: Origin::Word }))
}

fn abbreviation(line: &'static str) -> Option<(String, Meaning)> {
    let (short, english) = line.split_once(' ')?;
    Some((short.to_owned(), Meaning { english, origin: Origin::Abbreviation }))
}

/// The meaning of the longest known phrase at the beginning of the words, and how many words it takes.
pub(crate) fn meaning_at(words: &[String]) -> Option<(usize, Meaning)> {
    MEANINGS.longest_at(words).map(|(length, meaning)| (length, *meaning))
}

pub(crate) fn meaning_of(word: &str) -> Option<Meaning> {
    MEANINGS.get(word).copied()
}

/// A word without its plural ending, so that `workers` meets `worker`.
pub(crate) fn singular(word: &str) -> String {
    let long = |stem: &&str| stem.len() >= 4 && !stem.ends_with('s') && word.is_ascii();
    match (word.strip_suffix("ies"), word.strip_suffix('s').filter(long)) {
        (Some(stem), _) if stem.len() >= 3 => format!("{stem}y"),
        (_, Some(stem)) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning(text: &str) -> Option<(usize, &'static str)> {
        let words: Vec<String> = crate::fold(text).split(' ').map(str::to_owned).collect();
        meaning_at(&words).map(|(length, meaning)| (length, meaning.english))
    }

    #[test]
    fn phrases_of_several_languages_share_a_meaning() {
        assert_eq!(meaning("sans frontières"), Some((2, "without borders")));
        assert_eq!(meaning("droits de l'homme"), Some((4, "human rights")));
        assert_eq!(meaning("حقوق الإنسان"), Some((3, "human rights")));
        assert_eq!(meaning("Intl"), Some((1, "international")));
    }

    #[test]
    fn every_line_of_the_lexicon_has_several_phrases_and_no_phrase_two_meanings() {
        let mut seen = std::collections::HashMap::new();
        for (phrase, meaning) in data_lines(include_str!("../data/lexicon.txt")).flat_map(meanings_of_line) {
            let other = seen.insert(crate::fold(&phrase), meaning.english);
            assert!(
                other.is_none_or(|other| other == meaning.english),
                "{phrase}: {other:?} and {}",
                meaning.english
            );
        }
    }
}
