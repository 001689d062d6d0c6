//! The organizations that a file names, each once however often it is named.

use crate::ids::SourceId;
use crate::organizations::{Draft, NameKind};
use matching::fold;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// An organization as a file names it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mention {
    /// What the source knows it by: its folded name, or its acronym where there is no name.
    pub(crate) key: String,
    /// What the file says of it.
    pub(crate) draft: Draft,
    /// Further names: kind and text.
    #[serde(default)]
    pub(crate) names: Vec<(NameKind, String)>,
    /// Statuses with other bodies: status and date.
    #[serde(default)]
    pub(crate) statuses: Vec<(String, Option<String>)>,
    /// The scope that a word for its kind implied.
    #[serde(default)]
    pub(crate) implied_scope: String,
    /// The words by which the file says what it is.
    #[serde(default)]
    pub(crate) kind_words: Vec<String>,
    /// The countries of its activities, with how many.
    #[serde(default)]
    pub(crate) countries: BTreeMap<String, u64>,
    /// The row in which it is named first.
    pub(crate) row: u64,
    /// Where it was named; none before it is known.
    #[serde(default)]
    pub(crate) source: Option<SourceId>,
}

impl Mention {
    /// A mention by name and acronym; either may be empty. None when both are.
    pub(crate) fn new(name: &str, acronym: &str, row: u64) -> Option<Self> {
        let named = if name.trim().is_empty() { acronym } else { name };
        let key = match (fold(name), fold(acronym)) {
            (name, _) if !name.is_empty() => name,
            (_, acronym) if !acronym.is_empty() => format!("acronym {acronym}"),
            _ => return None,
        };
        let acronym = if fold(name) == fold(acronym) { "" } else { acronym };
        let key = key.chars().take(500).collect();
        let draft = Draft { name: named.to_owned(), acronym: acronym.to_owned(), ..Draft::default() };
        Some(Self { key, draft, row, ..Self::default() })
    }

    /// The country in which most of its activities are.
    pub(crate) fn main_country(&self) -> Option<&str> {
        let most = self.countries.iter().max_by_key(|(code, count)| (**count, std::cmp::Reverse(*code)));
        most.map(|(code, _)| code.as_str())
    }
}

/// All that a file names, in the order of their first rows.
#[derive(Default)]
pub(super) struct Mentions {
    pub(super) all: Vec<Mention>,
    by_key: HashMap<String, usize>,
}

impl Mentions {
    /// The number of the mention with this key.
    pub(super) fn find(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// The number of a mention, added when it is new; what a later row adds is kept.
    pub(super) fn add(&mut self, mention: Mention) -> usize {
        match self.by_key.get(&mention.key) {
            Some(at) => {
                self.all[*at].enrich(mention);
                *at
            }
            None => {
                self.by_key.insert(mention.key.clone(), self.all.len());
                self.all.push(mention);
                self.all.len() - 1
            }
        }
    }
}

impl Mention {
    fn enrich(&mut self, later: Mention) {
        let fill = |ours: &mut String, theirs: String| {
            if ours.is_empty() {
                *ours = theirs;
            }
        };
        fill(&mut self.draft.acronym, later.draft.acronym);
        fill(&mut self.draft.website, later.draft.website);
        fill(&mut self.draft.email, later.draft.email);
        fill(&mut self.draft.description, later.draft.description);
        fill(&mut self.implied_scope, later.implied_scope);
        add_new(&mut self.draft.kinds, later.draft.kinds);
        add_new(&mut self.draft.identifiers, later.draft.identifiers);
        add_new(&mut self.names, later.names);
        add_new(&mut self.statuses, later.statuses);
        add_new(&mut self.kind_words, later.kind_words);
    }
}

/// Adds what is not there yet.
pub(super) fn add_new<T: PartialEq>(ours: &mut Vec<T>, theirs: Vec<T>) {
    for one in theirs {
        if !ours.contains(&one) {
            ours.push(one);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_organization_is_one_mention() {
        let mut mentions = Mentions::default();
        let add = |mentions: &mut Mentions, name, acronym| mentions.add(Mention::new(name, acronym, 3).unwrap());
        let unicef = add(&mut mentions, "Fonds des Nations Unies pour l'Enfance", "UNICEF");
        assert_eq!(add(&mut mentions, "FONDS DES NATIONS UNIES POUR L’ENFANCE", "Unicef"), unicef);
        assert_ne!(add(&mut mentions, "", "UNICEF"), unicef);
        assert_eq!(mentions.all[unicef].draft.acronym, "UNICEF");
        assert!(Mention::new(" ", "", 1).is_none());
    }
}
