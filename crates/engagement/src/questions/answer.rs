//! The answers that a person can give.

use crate::error::{Error, Result};
use crate::message::Message;
use crate::vocabulary::{self, Vocabulary};
use matching::fold;
use std::collections::HashSet;

/// Whether a name is an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchAnswer {
    /// It is.
    Same,
    /// It is another, which gets a record of its own.
    Different,
    /// Ask again, after the others.
    Later,
}

impl MatchAnswer {
    /// From a form.
    pub fn parse(text: &str) -> Result<Self> {
        match text {
            "same" => Ok(MatchAnswer::Same),
            "different" => Ok(MatchAnswer::Different),
            "later" => Ok(MatchAnswer::Later),
            _ => Err(Error::invalid("answer", Message::new("problem-answer"))),
        }
    }
}

/// Among which words the meaning of a word is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TermVocabulary {
    /// What an organization is.
    Kind,
    /// A country.
    Country,
    /// A cluster or an area of cooperation.
    Sector,
    /// How far an activity is.
    ActivityStatus,
}

impl TermVocabulary {
    /// As stored.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        match text {
            "country" => TermVocabulary::Country,
            "sector" => TermVocabulary::Sector,
            "activity_status" => TermVocabulary::ActivityStatus,
            _ => TermVocabulary::Kind,
        }
    }

    /// The vocabularies in which the answer may be, each with what stands before its codes.
    #[must_use]
    pub fn vocabularies(self) -> Vec<(&'static str, &'static Vocabulary)> {
        let all = vocabulary::all();
        match self {
            TermVocabulary::Kind => vec![("", &all.kind)],
            TermVocabulary::Country => vec![("", &all.country)],
            TermVocabulary::Sector => vec![("cluster:", &all.cluster), ("area:", &all.area)],
            TermVocabulary::ActivityStatus => vec![("", &all.activity_status)],
        }
    }

    /// The few answers whose words come closest to a word, by their codes.
    #[must_use]
    pub fn near(self, text: &str) -> Vec<String> {
        let words = telling(text);
        let mut found = Vec::new();
        for (before, vocabulary) in self.vocabularies() {
            for term in vocabulary.terms() {
                let labels = [Some(&term.en), term.fr.as_ref(), term.es.as_ref(), term.ar.as_ref()];
                let known: HashSet<String> =
                    labels.into_iter().flatten().chain(&term.also).flat_map(|label| telling(label)).collect();
                let shared = words.intersection(&known).count();
                if shared > 0 {
                    found.push((shared, format!("{before}{}", term.code)));
                }
            }
        }
        found.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
        found.into_iter().map(|(_, code)| code).take(NEAR).collect()
    }

    /// Whether a code may be the answer.
    #[must_use]
    pub fn has(self, code: &str) -> bool {
        let within = |(before, vocabulary): &(&str, &Vocabulary)| {
            code.strip_prefix(before).is_some_and(|code| vocabulary.get(code).is_some())
        };
        self.vocabularies().iter().any(within)
    }
}

/// So many answers are offered first.
const NEAR: usize = 4;

/// The beginnings of the longer words of a text: short words are in everything.
fn telling(text: &str) -> HashSet<String> {
    let folded = fold(text);
    let words = folded.split(' ').filter(|word| word.chars().count() > 3);
    words.map(|word| word.chars().take(5).collect()).collect()
}

/// What a word means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermAnswer {
    /// This, by its code; a sector's code says its vocabulary: `cluster:HEA`, `area:1`.
    Means(String),
    /// Nothing that matters here: activities come in without it. A country cannot be left out; its rows are dropped.
    LeaveOut,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_answers_share_words_in_any_language() {
        let near = TermVocabulary::Sector.near("Santé et nutrition d'urgence");
        assert!(near.contains(&"cluster:HEA".to_owned()), "{near:?}");
        assert!(TermVocabulary::Sector.near("Xyz de la").is_empty());
    }
}
