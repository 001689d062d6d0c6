//! What the directory answers: a page of organizations and how many each other choice would give.

use super::{MORE_NAMED, facets};
use crate::ids::OrganizationId;
use crate::organizations::Organization;
use index::Facet;
use std::collections::{HashMap, HashSet};

/// What was found.
#[derive(Debug)]
pub struct Answer {
    /// How many organizations there are in all.
    pub total: usize,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Those of the page, in order.
    pub ids: Vec<OrganizationId>,
    /// The same as lines of a list.
    pub lines: Vec<Organization>,
    /// The filters, in the order in which they are shown.
    pub counts: Vec<Counted>,
    /// Nothing held all the words, so that these hold most of them.
    pub loosened: bool,
}

/// The values of one filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The filter, by its name in the address.
    pub facet: &'static str,
    /// Its values, the most frequent first.
    pub values: Vec<Choice>,
    /// How many values there are to choose from when more are asked for.
    pub of: usize,
}

/// One value of a filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The code, or the id of a network or source.
    pub code: String,
    /// The name of a network or source; other labels stand in the vocabularies.
    pub name: Option<String>,
    /// How many organizations it would give.
    pub count: u32,
    /// Whether it is chosen now.
    pub chosen: bool,
}

impl Answer {
    /// The values of one filter.
    #[must_use]
    pub fn counts_of(&self, facet: &str) -> &[Choice] {
        self.counted(facet).map_or(&[], |counted| &counted.values)
    }

    /// How many values one filter has.
    #[must_use]
    pub fn values_of(&self, facet: &str) -> usize {
        self.counted(facet).map_or(0, |counted| counted.of)
    }

    fn counted(&self, facet: &str) -> Option<&Counted> {
        self.counts.iter().find(|counted| counted.facet == facet)
    }
}

impl Counted {
    /// The values of a facet as the actor may know them: at most `most`, and what is chosen in any case.
    pub(super) fn of<'a>(
        facet: Facet,
        counts: impl Iterator<Item = (&'a str, u32)>,
        seen: &HashSet<String>,
        chosen: &[String],
        most: usize,
    ) -> Self {
        let known = summed(counts, seen);
        let is_chosen = |code: &str| chosen.iter().any(|one| one == code);
        let choice = |code: &str, count| {
            let chosen = is_chosen(code);
            Choice { code: code.to_owned(), name: None, count, chosen }
        };
        let kept = known.iter().enumerate().filter(|(rank, (code, _))| *rank < most || is_chosen(code));
        let mut values: Vec<_> = kept.map(|(_, (code, count))| choice(code, *count)).collect();
        let none = chosen.iter().filter(|code| !known.iter().any(|(known, _)| known == code));
        values.extend(none.map(|code| choice(code, 0)));
        Self { facet: facet.0, of: known.len().min(most.max(MORE_NAMED)).max(values.len()), values }
    }

    /// Gives each value its name; a value without one is not for this actor.
    pub(super) fn name(&mut self, names: &HashMap<String, String>) {
        let before = self.values.len();
        self.values.retain_mut(|value| {
            value.name = names.get(&value.code).cloned();
            value.name.is_some()
        });
        self.of -= before - self.values.len();
    }
}

/// Adds up what is known to all and what is known to this actor.
fn summed<'a>(counts: impl Iterator<Item = (&'a str, u32)>, seen: &HashSet<String>) -> Vec<(&'a str, u32)> {
    let mut values = Vec::with_capacity(counts.size_hint().0);
    let mut closer: HashMap<&str, u32> = HashMap::new();
    for (value, count) in counts {
        match facets::unmarked(value) {
            (None, code) => values.push((code, count)),
            (Some(mark), code) if seen.contains(mark) => *closer.entry(code).or_default() += count,
            _ => {}
        }
    }
    if !closer.is_empty() {
        values.iter_mut().for_each(|(code, count)| *count += closer.remove(code).unwrap_or(0));
        values.extend(closer);
        values.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(other.0)));
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(seen: &[&str], chosen: &[&str], most: usize) -> Vec<(String, u32, bool)> {
        let counts = [("MLI", 5), ("NER", 3), ("office:staff/NER", 4), ("office:restricted/TCD", 1)];
        let seen = seen.iter().map(|text| (*text).to_owned()).collect();
        let chosen: Vec<String> = chosen.iter().map(|text| (*text).to_owned()).collect();
        let counted = Counted::of(facets::COUNTRY, counts.into_iter(), &seen, &chosen, most);
        counted.values.into_iter().map(|value| (value.code, value.count, value.chosen)).collect()
    }

    #[test]
    fn counts_know_no_more_than_the_actor() {
        assert_eq!(counted(&["office:public"], &[], 9), [("MLI".into(), 5, false), ("NER".into(), 3, false)]);
        let staff = ["office:public", "office:staff"];
        assert_eq!(counted(&staff, &[], 9), [("NER".into(), 7, false), ("MLI".into(), 5, false)]);
    }

    #[test]
    fn what_is_chosen_is_always_there() {
        let values = counted(&["office:public"], &["NER", "TCD"], 1);
        assert_eq!(values, [("MLI".into(), 5, false), ("NER".into(), 3, true), ("TCD".into(), 0, true)]);
    }
}
