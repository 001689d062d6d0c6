//! A register of names in memory, which finds the organizations that a new name could mean.

use std::collections::{BTreeMap, HashMap};

use crate::blocking::Blocks;
use crate::compare::{ASK, Evidence, Match, compare};
use crate::decide::{Accord, Agreement};
use crate::fold::fold;
use crate::name::Name;
use crate::weights::Weights;

/// How many names are compared in full for one search.
const MOST_COMPARED: usize = 48;

/// An organization that a name could mean, with its best name.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The organization.
    pub id: u128,
    /// That name of it which is most like the one sought.
    pub text: String,
    /// How like, and why.
    pub outcome: Match,
    /// Whether country and kind agree.
    pub agreement: Agreement,
}

/// The names of many organizations, each under as many names as it has.
#[derive(Debug)]
pub struct Register {
    weights: Weights,
    entries: HashMap<u32, Entry>,
    organizations: HashMap<u128, Organization>,
    blocks: Blocks,
    next: u32,
}

#[derive(Debug)]
struct Entry {
    id: u128,
    name: Name,
}

#[derive(Debug, Default)]
struct Organization {
    entries: Vec<u32>,
    countries: Vec<String>,
    kinds: Vec<String>,
    acronyms: Vec<String>,
}

/// What a text that is put into the register is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TextKind {
    /// A name: official, former, also known as, in any language.
    Name,
    /// An acronym.
    Acronym,
}

impl Default for Register {
    fn default() -> Self {
        Self::new()
    }
}

impl Register {
    /// An empty register with the built-in weights.
    #[must_use]
    pub fn new() -> Self {
        Self::with_weights(Weights::built_in().clone())
    }

    /// An empty register with weights learned from the names that it will hold.
    #[must_use]
    pub fn with_weights(weights: Weights) -> Self {
        Self {
            weights,
            entries: HashMap::new(),
            organizations: HashMap::new(),
            blocks: Blocks::default(),
            next: 0,
        }
    }

    /// Adds a name or an acronym of an organization. Call it again for each further name; countries and kinds add up.
    pub fn insert(&mut self, id: u128, text: &str, what: TextKind, countries: &[String], kinds: &[String]) {
        let name = Name::new(text);
        let organization = self.organizations.entry(id).or_default();
        add_new(&mut organization.countries, countries);
        add_new(&mut organization.kinds, kinds);
        let beside = name.acronyms.clone();
        add_new(&mut organization.acronyms, &beside);
        if what == TextKind::Acronym {
            add_new(&mut organization.acronyms, &[fold(text)]);
        }
        let known = organization
            .entries
            .iter()
            .any(|entry| self.entries.get(entry).is_some_and(|entry| entry.name.text == name.text));
        if !known && !name.text.is_empty() {
            organization.entries.push(self.next);
            self.blocks.insert(self.next, &name);
            self.entries.insert(self.next, Entry { id, name });
            self.next = self.next.saturating_add(1);
        }
    }

    /// Takes an organization out with all its names.
    pub fn remove(&mut self, id: u128) {
        for number in self.organizations.remove(&id).unwrap_or_default().entries {
            if let Some(entry) = self.entries.remove(&number) {
                self.blocks.remove(number, &entry.name);
            }
        }
    }

    /// How many organizations it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.organizations.len()
    }

    /// Whether it holds none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.organizations.is_empty()
    }

    /// The weights that it compares with.
    #[must_use]
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The organizations that the name could mean, the likeliest first, none of them below [`ASK`].
    #[must_use]
    pub fn candidates(&self, name: &Name, evidence: &Evidence<'_>, limit: usize) -> Vec<Found> {
        let mut best: BTreeMap<u128, Found> = BTreeMap::new();
        for number in self.blocks.nearest(name, evidence, &self.weights, MOST_COMPARED) {
            let Some(found) = self.entries.get(&number).and_then(|entry| self.judge(name, evidence, entry)) else {
                continue;
            };
            let better = best.get(&found.id).is_none_or(|other| other.outcome.score < found.outcome.score);
            if found.outcome.score >= ASK && better {
                best.insert(found.id, found);
            }
        }
        let mut found: Vec<Found> = best.into_values().collect();
        found.sort_by(|a, b| b.rank().total_cmp(&a.rank()).then(a.id.cmp(&b.id)));
        found.truncate(limit);
        found
    }

    fn judge(&self, name: &Name, evidence: &Evidence<'_>, entry: &Entry) -> Option<Found> {
        let organization = self.organizations.get(&entry.id)?;
        let same = |value: Option<&str>, set: &[String]| {
            set.iter().find(|one| Some(one.as_str()) == value).or(set.first()).cloned()
        };
        let (country, kind) =
            (same(evidence.country, &organization.countries), same(evidence.kind, &organization.kinds));
        let known =
            Evidence { country: country.as_deref(), kind: kind.as_deref(), acronyms: &organization.acronyms };
        let outcome = compare(name, evidence, &entry.name, &known, &self.weights);
        let agreement = Agreement {
            country: Accord::with_any(evidence.country, &organization.countries),
            kind: Accord::of_kinds(evidence.kind, &organization.kinds),
        };
        Some(Found { id: entry.id, text: entry.name.text.clone(), outcome, agreement })
    }
}

impl Found {
    /// Among equally good names the one whose country agrees comes first.
    fn rank(&self) -> f64 {
        let country = match self.agreement.country {
            Accord::Agrees => 0.02,
            Accord::Unknown => 0.0,
            Accord::Contradicts => -0.02,
        };
        self.outcome.score + country
    }
}

fn add_new(set: &mut Vec<String>, more: &[String]) {
    for one in more.iter().filter(|one| !one.is_empty()) {
        if !set.contains(one) {
            set.push(one.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register() -> Register {
        let mut register = Register::new();
        let kenya = ["KEN".to_owned()];
        register.insert(1, "Norwegian Refugee Council", TextKind::Name, &kenya, &[]);
        register.insert(1, "NRC", TextKind::Acronym, &[], &[]);
        register.insert(2, "Danish Refugee Council", TextKind::Name, &[], &[]);
        register.insert(
            3,
            "Association pour le Développement des Jeunes de Gao",
            TextKind::Name,
            &["MLI".to_owned()],
            &[],
        );
        register
    }

    fn ids(register: &Register, name: &str) -> Vec<u128> {
        register.candidates(&Name::new(name), &Evidence::default(), 5).iter().map(|found| found.id).collect()
    }

    #[test]
    fn finds_by_name_by_acronym_and_in_spite_of_slips() {
        let register = register();
        assert_eq!(ids(&register, "Norwegian Refugee Council").first(), Some(&1));
        assert_eq!(ids(&register, "NRC"), [1]);
        assert_eq!(ids(&register, "Norwegien Refuge Council").first(), Some(&1));
        assert_eq!(ids(&register, "Assocation pour le developement des jeunes de Gao"), [3]);
    }

    #[test]
    fn an_organization_counts_once_and_goes_with_all_its_names() {
        let mut register = register();
        assert_eq!(register.len(), 3);
        register.remove(1);
        assert_eq!(register.len(), 2);
        assert!(ids(&register, "NRC").is_empty());
    }

    #[test]
    fn the_country_of_the_record_counts_for_the_agreement() {
        let evidence = Evidence { country: Some("KEN"), ..Evidence::default() };
        let found = register().candidates(&Name::new("Norwegian Refugee Council"), &evidence, 1);
        assert_eq!(found.first().map(|found| found.agreement.country), Some(Accord::Agrees));
    }
}
