//! The words of a name as they are compared: their meanings, places, numbers; legal forms and stop words left out.

use crate::lexicon::{self, Origin};
use crate::places::place_at;
use crate::spelling::{Letters, likeness_of};
use crate::words::{is_nearly_stop_word, is_stop_word, legal_form_at_end, legal_form_at_start};

/// More words than any real name has. Comparing grows with the square of it.
pub(crate) const MOST_TOKENS: usize = 32;
const LONGEST_WORD: usize = 40;
/// A word of a name (or a phrase with one meaning), in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// As it stands in the name, folded.
    pub(crate) written: String,
    /// What it means whatever its language; else the word without its plural ending.
    pub(crate) word: String,
    pub(crate) kind: Kind,
    /// Whether several words are written.
    pub(crate) is_phrase: bool,
    /// Of what is written.
    letters: Letters,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    /// The word has a meaning in the lexicon.
    Known(Origin),
    Place(&'static str),
    Number,
    /// A short word, neither first nor last, that is nearly a stop word: most likely a slip.
    Slip,
}

impl Token {
    pub(crate) fn new(written: String, word: String, kind: Kind) -> Self {
        Self { letters: Letters::of(&written), is_phrase: written.contains(' '), written, word, kind }
    }

    /// How alike two are written.
    pub(crate) fn likeness(&self, other: &Self) -> f64 {
        likeness_of((&self.written, self.letters), (&other.written, other.letters))
    }

    fn or_slip(self) -> Self {
        let slip = self.kind == Kind::Word && is_nearly_stop_word(&self.written);
        if slip { Self { kind: Kind::Slip, ..self } } else { self }
    }

    /// Whether another word never stands for it: a place, a number.
    pub(crate) fn is_fixed(&self) -> bool {
        matches!(self.kind, Kind::Place(_) | Kind::Number)
    }

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

/// The tokens of a folded name.
pub(crate) fn tokens_of(folded: &str) -> Vec<Token> {
    let words = joined_initials(folded);
    let found = read_tokens(without_legal_forms(&words), false);
    if found.is_empty() { read_tokens(&words, true) } else { found }
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
        let token =
            token.map(|token| if found.is_empty() || length >= rest.len() { token } else { token.or_slip() });
        let again =
            |token: &Token| token.place().is_some() && found.iter().any(|other: &Token| other.word == token.word);
        found.extend(token.filter(|token| !again(token)));
        at += length;
    }
    found
}

fn token_at(words: &[String], keep_stop_words: bool) -> (usize, Option<Token>) {
    let meaning = lexicon::meaning_at(words);
    let place = place_at(words);
    if let Some((length, code)) = place.filter(|(length, _)| meaning.is_none_or(|(other, _)| *length >= other)) {
        return (length, Some(Token::new(joined(words, length), code.to_owned(), Kind::Place(code))));
    }
    if let Some((length, meaning)) = meaning {
        let word = meaning.english.to_owned();
        return (length, Some(Token::new(joined(words, length), word, Kind::Known(meaning.origin))));
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
    match lexicon::meaning_of(&stem) {
        Some(meaning) => Token::new(word.to_owned(), meaning.english.to_owned(), Kind::Known(meaning.origin)),
        None => Token::new(word.to_owned(), stem, kind),
    }
}
