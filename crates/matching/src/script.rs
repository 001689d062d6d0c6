//! One script for all: letters of other scripts in Latin letters, and letters that only look Latin.

use std::collections::HashMap;
use std::sync::LazyLock;

static LETTERS: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    let pairs = include_str!("../data/letters.txt").lines().filter(|line| !line.starts_with('#'));
    pairs.flat_map(letter_pairs).collect()
});

fn letter_pairs(line: &'static str) -> Vec<(char, &'static str)> {
    let words: Vec<&'static str> = line.split_whitespace().collect();
    let pair = |two: &[&'static str]| Some((two.first()?.chars().next()?, two.get(1)?.trim_matches('-')));
    words.chunks(2).filter_map(pair).collect()
}

/// What is known of the scripts of a whole name before its words are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// Latin, in which every other letter only looks Latin (a Cyrillic `о` in `Women`).
    LatinWithLookalikes,
    /// Anything else: each word is read in its own script.
    Mixed,
}

impl Script {
    pub(crate) fn of(text: &str) -> Self {
        if looks_latin(text) { Self::LatinWithLookalikes } else { Self::Mixed }
    }
}

/// More Latin letters than others, and no other letter that does not look Latin.
fn looks_latin(text: &str) -> bool {
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    let mut others = text.chars().filter(|letter| is_cyrillic_or_greek(*letter));
    let strange = others.clone().any(|letter| lookalike(letter).is_none());
    !strange && latin >= others.by_ref().count().max(1)
}

/// One word (letters and digits of any script) in lower-case Latin letters as far as its script is known.
pub(crate) fn latin(word: &str, script: Script) -> String {
    let disguised = script == Script::LatinWithLookalikes || looks_latin(word);
    let cyrillic = !disguised
        && word
            .chars()
            .any(|letter| matches!(letter, '\u{400}'..='\u{52f}') && LETTERS.contains_key(&small(letter)));
    let mut out = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            _ if disguised && lookalike(letter).is_some() => out.extend(lookalike(letter)),
            _ if cyrillic && letter.is_ascii_alphabetic() => out.push_str(cyrillic_reading(letter, &mut [0; 4])),
            _ => letter.to_lowercase().for_each(|small| push_latin(&mut out, small)),
        }
    }
    out
}

fn push_latin(out: &mut String, letter: char) {
    match (LETTERS.get(&letter), letter.to_digit(10).or_else(|| foreign_digit(letter))) {
        (Some(latin), _) => out.push_str(latin),
        (None, Some(digit)) => out.extend(char::from_digit(digit, 10)),
        (None, None) => out.push(letter),
    }
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

fn is_cyrillic_or_greek(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{52f}')
}

/// The Latin letter that a Cyrillic or Greek one looks like, in lower case.
fn lookalike(letter: char) -> Option<char> {
    Some(match letter {
        'А' | 'а' | 'Α' | 'α' => 'a',
        'В' | 'в' | 'Β' => 'b',
        'С' | 'с' => 'c',
        'Е' | 'е' | 'Ε' => 'e',
        'Н' | 'Η' | 'һ' => 'h',
        'І' | 'і' | 'Ι' | 'ι' => 'i',
        'Ј' | 'ј' => 'j',
        'К' | 'к' | 'Κ' | 'κ' => 'k',
        'М' | 'м' | 'Μ' => 'm',
        'Ν' => 'n',
        'О' | 'о' | 'Ο' | 'ο' => 'o',
        'Р' | 'р' | 'Ρ' | 'ρ' => 'p',
        'Ѕ' | 'ѕ' => 's',
        'Т' | 'т' | 'Τ' | 'τ' => 't',
        'ν' => 'v',
        'Х' | 'х' | 'Χ' | 'χ' => 'x',
        'У' | 'у' | 'Υ' => 'y',
        'Ζ' => 'z',
        _ => return None,
    })
}

/// A Latin letter that slipped into a Cyrillic word, read as the Cyrillic letter it looks like.
fn cyrillic_reading(letter: char, buffer: &mut [u8; 4]) -> &str {
    match letter.to_ascii_lowercase() {
        'c' => "s",
        'p' => "r",
        'x' => "kh",
        'y' => "u",
        other => other.encode_utf8(buffer),
    }
}

fn foreign_digit(letter: char) -> Option<u32> {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        _ => return None,
    };
    Some(u32::from(letter) - zero)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cyrillic_letter_inside_a_latin_word_is_read_as_what_it_looks_like() {
        assert_eq!(latin("Wоmen", Script::of("Wоmen")), "women");
        assert_eq!(latin("АСТ", Script::of("АСТ Alliance")), "act");
    }

    #[test]
    fn a_latin_letter_inside_a_cyrillic_word_is_read_as_cyrillic() {
        assert_eq!(latin("Моcква", Script::of("Моcква")), latin("Москва", Script::Mixed));
    }

    #[test]
    fn other_scripts_become_latin() {
        assert_eq!(latin("Надежда", Script::Mixed), "nadezhda");
        assert_eq!(latin("Ελπίδα", Script::Mixed).chars().next(), Some('e'));
        assert_eq!(latin("٢٠٢٤", Script::Mixed), "2024");
    }
}
