//! A name made ready for comparison: its words with their meanings, its places and numbers, its acronyms.

use crate::brackets::{alternatives, initials, looks_like_acronym, split_acronyms, strip_annotations};
use crate::fold::fold;
use crate::token::{Kind, Token, tokens_of};

/// A longer text is a description, not a name: only its beginning is read.
const MOST_LETTERS: usize = 400;
const MOST_ALIASES: usize = 3;

/// A name made ready: prepare it once, compare it often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub(crate) text: String,
    pub(crate) key: String,
    pub(crate) tokens: Vec<Token>,
    /// Other names that the text gives beside the main one: `Médecins Sans Frontières (Doctors Without Borders)`.
    pub(crate) aliases: Vec<Vec<Token>>,
    pub(crate) acronyms: Vec<String>,
    pub(crate) initials: [String; 2],
    pub(crate) is_acronym: bool,
}

impl Name {
    /// Reads a name as people write it: with its acronym in brackets, its legal form, a note of the list it stood in.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let beginning: String = text.trim().chars().take(MOST_LETTERS).collect();
        let stated = strip_annotations(&beginning);
        let (main, acronyms) = split_acronyms(&stated);
        let folded = fold(&main);
        let (all, without_stop_words) = initials(&folded);
        let tokens = tokens_of(&folded);
        Self {
            text: text.trim().to_owned(),
            key: fold(text),
            aliases: aliases(&stated, &tokens),
            tokens,
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

/// The names on both sides of a slash or bracket, each read by itself. One that leaves out a place or a number of the whole is
/// no name of the same organization: `Hope for All (Kenya)` is not `Hope for All`.
fn aliases(text: &str, whole: &[Token]) -> Vec<Vec<Token>> {
    let parts = alternatives(text)
        .into_iter()
        .filter(|part| !looks_like_acronym(part))
        .map(|part| tokens_of(&fold(&part)));
    let tells = |tokens: &Vec<Token>| {
        tokens.len() >= 2 || tokens.iter().any(|token| token.kind == Kind::Word && token.word.len() >= 6)
    };
    let complete = |tokens: &Vec<Token>| {
        whole
            .iter()
            .filter(|token| token.is_fixed())
            .all(|token| tokens.iter().any(|other| other.word == token.word))
    };
    parts.filter(|tokens| tells(tokens) && complete(tokens)).take(MOST_ALIASES).collect()
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
