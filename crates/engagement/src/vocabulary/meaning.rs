//! What a word of a file means: looked up by its folded letters.

use super::{Term, Vocabulary, Word};
use matching::fold;
use std::collections::HashMap;

/// What a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The term.
    pub code: String,
    /// The scope that the word implies besides: `ONG Int` is international.
    pub scope: Option<String>,
}

/// Whether a word is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognition {
    /// Nothing was written.
    Empty,
    /// It means this.
    Known(Meaning),
    /// No vocabulary knows it.
    Unknown,
}

/// All words of a file by their folded letters; labels and codes are words too, and the first that claims one keeps it.
pub(super) fn words(terms: &[Term], words: &[Word]) -> HashMap<String, Meaning> {
    let mut known = HashMap::new();
    for word in words {
        let meaning = Meaning { code: word.code.clone(), scope: word.scope.clone() };
        known.entry(fold(&word.text)).or_insert(meaning);
    }
    let plain = |term: &Term| Meaning { code: term.code.clone(), scope: None };
    for term in terms {
        let labels = [Some(&term.en), term.fr.as_ref(), term.es.as_ref(), term.ar.as_ref()];
        for text in labels.into_iter().flatten().chain([&term.code]).chain(&term.also) {
            known.entry(fold(text)).or_insert_with(|| plain(term));
        }
        for code in term.codes("alpha2") {
            known.entry(fold(code)).or_insert_with(|| plain(term));
        }
    }
    known.remove("");
    known
}

impl Vocabulary {
    /// What a word means. A code is looked up before words: some word of another script folds into it.
    #[must_use]
    pub fn recognize(&self, text: &str) -> Recognition {
        if let Some(term) = self.get(text.trim()) {
            return Recognition::Known(Meaning { code: term.code.clone(), scope: None });
        }
        let key = fold(text);
        match self.by_word.get(&key) {
            _ if key.is_empty() => Recognition::Empty,
            Some(meaning) => Recognition::Known(meaning.clone()),
            None => Recognition::Unknown,
        }
    }

    /// The codes of those words that are known.
    #[must_use]
    pub fn known(&self, words: &[String]) -> Vec<String> {
        let code = |word: &String| match self.recognize(word) {
            Recognition::Known(meaning) => Some(meaning.code),
            _ => None,
        };
        words.iter().filter_map(code).collect()
    }

    /// The term to which `other` gives the longest beginning of `code`: 12220 is health by its 122.
    #[must_use]
    pub fn by_prefix(&self, other: &str, code: &str) -> Option<&Term> {
        let claims = self.terms.iter().flat_map(|term| {
            let prefixes = term.codes(other).iter().filter(|prefix| code.starts_with(prefix.as_str()));
            prefixes.map(move |prefix| (prefix.len(), term))
        });
        claims.max_by_key(|(length, _)| *length).map(|(_, term)| term)
    }
}
