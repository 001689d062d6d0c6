//! What the directory answers: a page of organizations and how many each other choice would give.

use super::facets;
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
        self.counts.iter().find(|counted| counted.facet == facet).map_or(&[], |counted| &counted.values)
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
        let mut values = summed(counts, seen);
        let mut missing: HashSet<&String> = chosen.iter().collect();
        let mut rank = 0;
        values.retain_mut(|value| {
            rank += 1;
            value.chosen = missing.remove(&value.code);
            value.chosen || rank <= most
        });
        let none = chosen.iter().filter(|code| missing.contains(code));
        values.extend(none.map(|code| Choice { code: code.clone(), name: None, count: 0, chosen: true }));
        Self { facet: facet.0, values }
    }

    /// Gives each value its name; a value without one is not for this actor.
    pub(super) fn name(&mut self, names: &HashMap<String, String>) {
        self.values.retain_mut(|value| {
            value.name = names.get(&value.code).cloned();
            value.name.is_some()
        });
    }
}

/// Adds up what is known to all and what is known to this actor.
fn summed<'a>(counts: impl Iterator<Item = (&'a str, u32)>, seen: &HashSet<String>) -> Vec<Choice> {
    let mut values = Vec::with_capacity(counts.size_hint().0);
    let mut closer: HashMap<&str, u32> = HashMap::new();
    for (value, count) in counts {
        match facets::unmarked(value) {
            (None, code) => values.push(Choice { code: code.to_owned(), name: None, count, chosen: false }),
            (Some(mark), code) if seen.contains(mark) => *closer.entry(code).or_default() += count,
            _ => {}
        }
    }
    if !closer.is_empty() {
        values.iter_mut().for_each(|value| value.count += closer.remove(value.code.as_str()).unwrap_or(0));
        let rest = closer.into_iter();
        values.extend(rest.map(|(code, count)| Choice {
            code: code.to_owned(),
            name: None,
            count,
            chosen: false,
        }));
        values.sort_by(|one, other| other.count.cmp(&one.count).then_with(|| one.code.cmp(&other.code)));
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
