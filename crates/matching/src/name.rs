//! A name made ready for comparison: its words with their meanings, its places and numbers, its acronyms.

use crate::brackets::{initials, looks_like_acronym, split_acronyms, strip_annotations};
use crate::fold::fold;
use crate::lexicon::{self, Origin};
use crate::places::place_at;
use crate::words::{is_stop_word, legal_form_at_end, legal_form_at_start};

/// A longer text is a description, not a name: only its beginning is read.
const MOST_LETTERS: usize = 400;
/// More words than any real name has. Comparing grows with the square of it.
pub(crate) const MOST_TOKENS: usize = 32;
const LONGEST_WORD: usize = 40;

/// A name made ready: prepare it once, compare it often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub(crate) text: String,
    pub(crate) key: String,
    pub(crate) tokens: Vec<Token>,
    pub(crate) acronyms: Vec<String>,
    pub(crate) initials: [String; 2],
    pub(crate) is_acronym: bool,
}

/// A word of a name (or a phrase with one meaning), in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// As it stands in the name, folded.
    pub(crate) written: String,
    /// What it means whatever its language; else the word without its plural ending.
    pub(crate) word: String,
    pub(crate) kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    /// The word has a meaning in the lexicon.
    Known(Origin),
    Place(&'static str),
    Number,
}

impl Name {
    /// Reads a name as people write it: with its acronym in brackets, its legal form, a note of the list it stood in.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let beginning: String = text.trim().chars().take(MOST_LETTERS).collect();
        let (main, acronyms) = split_acronyms(&strip_annotations(&beginning));
        let folded = fold(&main);
        let (all, without_stop_words) = initials(&folded);
        Self {
            text: text.trim().to_owned(),
            key: fold(text),
            tokens: tokens(&joined_initials(&folded)),
            acronyms: acronyms.iter().map(|acronym| fold(acronym)).collect(),
            initials: [all, without_stop_words],
            is_acronym: looks_like_acronym(&main),
        }
    }

    /// The name as it was given.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The folded name, equal to [`fold`](crate::fold()) of the text.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The acronyms that stand beside the name, folded.
    #[must_use]
    pub fn acronyms(&self) -> &[String] {
        &self.acronyms
    }

    /// Whether the whole name is written as an acronym (`NRC`): then it never links by itself.
    #[must_use]
    pub fn is_acronym(&self) -> bool {
        self.is_acronym
    }

    /// The codes of the countries and wide regions in the name.
    pub fn places(&self) -> impl Iterator<Item = &'static str> {
        self.tokens.iter().filter_map(Token::place)
    }
}

impl Token {
    pub(crate) fn place(&self) -> Option<&'static str> {
        if let Kind::Place(code) = self.kind { Some(code) } else { None }
    }
}

/// Joins initials that are written apart: `o n g` is `ong`.
fn joined_initials(folded: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut run = 0;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let single = word.chars().count() == 1 && word.chars().all(|letter| letter.is_ascii_alphabetic());
        run = if single { run + 1 } else { 0 };
        match words.last_mut() {
            Some(last) if run > 1 => last.push_str(word),
            _ => words.push(word.chars().take(LONGEST_WORD).collect()),
        }
    }
    words
}

fn tokens(words: &[String]) -> Vec<Token> {
    let bare = without_legal_forms(words);
    let found = read_tokens(bare, false);
    if found.is_empty() { read_tokens(words, true) } else { found }
}

fn without_legal_forms(words: &[String]) -> &[String] {
    let mut bare = words;
    loop {
        let (start, end) = (legal_form_at_start(bare), legal_form_at_end(bare));
        let rest = bare.get(start..bare.len().saturating_sub(end)).unwrap_or_default();
        if rest.is_empty() || rest.len() == bare.len() {
            return bare;
        }
        bare = rest;
    }
}

fn read_tokens(words: &[String], keep_stop_words: bool) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty() && found.len() < MOST_TOKENS) {
        let (length, token) = token_at(rest, keep_stop_words);
        found.extend(token);
        at += length;
    }
    found
}

fn token_at(words: &[String], keep_stop_words: bool) -> (usize, Option<Token>) {
    let meaning = lexicon::meaning_at(words);
    let place = place_at(words);
    if let Some((length, code)) = place.filter(|(length, _)| meaning.is_none_or(|(other, _)| *length >= other)) {
        return (length, Some(Token { written: joined(words, length), word: code.to_owned(), kind: Kind::Place(code) }));
    }
    if let Some((length, meaning)) = meaning {
        return (length, Some(Token { written: joined(words, length), word: meaning.english.to_owned(), kind: Kind::Known(meaning.origin) }));
    }
    let word = words.first().map(String::as_str).unwrap_or_default();
    if is_stop_word(word) && !keep_stop_words { (1, None) } else { (1, Some(plain(word))) }
}

fn joined(words: &[String], length: usize) -> String {
    words.get(..length).unwrap_or_default().join(" ")
}

fn plain(word: &str) -> Token {
    let kind = if word.chars().any(|letter| letter.is_ascii_digit()) { Kind::Number } else { Kind::Word };
    let stem = lexicon::singular(word);
    match lexicon::meaning_of(stem) {
        Some(meaning) => Token { written: word.to_owned(), word: meaning.english.to_owned(), kind: Kind::Known(meaning.origin) },
        None => Token { written: word.to_owned(), word: stem.to_owned(), kind },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Name::new(text).tokens.into_iter().map(|token| token.word).collect()
    }

    #[test]
    fn a_name_is_its_telling_words() {
        assert_eq!(words("The Hope for Children Foundation, Inc."), ["hope", "child", "foundation"]);
        assert_eq!(words("Médecins Sans Frontières - Kenya"), ["doctor", "without borders", "KEN"]);
        assert_eq!(words("O. N. G. Espoir"), ["hope"]);
    }

    #[test]
    fn a_name_of_stop_words_only_keeps_them() {
        assert_eq!(words("The Who"), ["who"]);
        assert_eq!(words("Por la"), ["por", "la"]);
        assert_eq!(words("ONG"), ["ong"]);
    }

    #[test]
    fn acronyms_and_initials_are_kept_apart() {
        let name = Name::new("Norwegian Refugee Council (NRC)");
        assert_eq!(name.acronyms(), ["nrc"]);
        assert_eq!(name.initials, ["nrc", "nrc"]);
        assert!(Name::new("NRC").is_acronym());
    }
}
