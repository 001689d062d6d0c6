//! A register of names in memory, which finds the organizations that a new name could mean.

use std::borrow::Cow;
use std::collections::BTreeMap;

use foldhash::{HashMap, HashMapExt};

use crate::blocking::Blocks;
use crate::compare::{ASK, Evidence, Match, compare_from};
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
    weights: Cow<'static, Weights>,
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
        Self::weighing(Cow::Borrowed(Weights::built_in()))
    }

    /// An empty register with weights learned from the names that it will hold.
    #[must_use]
    pub fn with_weights(weights: Weights) -> Self {
        Self::weighing(Cow::Owned(weights))
    }

    fn weighing(weights: Cow<'static, Weights>) -> Self {
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
        self.enter(Entry { id, name });
    }

    /// Notes a name of an organization, unless it is noted already.
    fn enter(&mut self, entry: Entry) {
        let organization = self.organizations.entry(entry.id).or_default();
        let text = &entry.name.text;
        let mut known = organization.entries.iter().filter_map(|number| self.entries.get(number));
        if !text.is_empty() && !known.any(|known| known.name.text == *text) {
            organization.entries.push(self.next);
            self.blocks.insert(self.next, &entry.name);
            self.entries.insert(self.next, entry);
            self.next = self.next.saturating_add(1);
        }
    }

    /// Takes in all that another register holds, as though it had been put into this one.
    pub fn absorb(&mut self, other: Self) {
        let mut entries: Vec<(u32, Entry)> = other.entries.into_iter().collect();
        entries.sort_unstable_by_key(|(number, _)| *number);
        for (id, theirs) in other.organizations {
            let ours = self.organizations.entry(id).or_default();
            add_new(&mut ours.countries, &theirs.countries);
            add_new(&mut ours.kinds, &theirs.kinds);
            add_new(&mut ours.acronyms, &theirs.acronyms);
        }
        for (_, entry) in entries {
            self.enter(entry);
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
            if best.get(&found.id).is_none_or(|other| other.outcome.score < found.outcome.score) {
                best.insert(found.id, found);
            }
        }
        let mut found: Vec<Found> = best.into_values().collect();
        found.sort_by(|a, b| b.rank().total_cmp(&a.rank()).then(a.id.cmp(&b.id)));
        found.truncate(limit);
        found
    }

    /// What there is to say for an entry; none below [`ASK`].
    fn judge(&self, name: &Name, evidence: &Evidence<'_>, entry: &Entry) -> Option<Found> {
        let organization = self.organizations.get(&entry.id)?;
        let known = Evidence {
            country: same(evidence.country, &organization.countries),
            kind: same(evidence.kind, &organization.kinds),
            acronyms: &organization.acronyms,
        };
        let outcome = compare_from(ASK, name, evidence, &entry.name, &known, &self.weights)?;
        let agreement = Agreement {
            country: Accord::with_any(evidence.country, &organization.countries),
            kind: Accord::of_kinds(evidence.kind, &organization.kinds),
        };
        Some(Found { id: entry.id, text: entry.name.text.clone(), outcome, agreement })
    }
}

impl Found {
    /// What candidates are put in order by: among equally good names the one whose country agrees comes first.
    #[must_use]
    pub fn rank(&self) -> f64 {
        let country = match self.agreement.country {
            Accord::Agrees => 0.02,
            Accord::Unknown => 0.0,
            Accord::Contradicts => -0.02,
        };
        self.outcome.score + country
    }
}

/// The value if it is one of the set, else the first of the set.
fn same<'a>(value: Option<&str>, set: &'a [String]) -> Option<&'a str> {
    set.iter().find(|one| Some(one.as_str()) == value).or(set.first()).map(String::as_str)
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
    fn what_a_register_takes_in_is_found_as_though_it_had_been_put_there() {
        let mut all = Register::new();
        let mali = ["MLI".to_owned()];
        all.insert(1, "Refugee Council of Norway", TextKind::Name, &mali, &[]);
        all.insert(9, "Jeunes de Gao", TextKind::Name, &[], &[]);
        all.absorb(register());
        assert_eq!((all.len(), register().len()), (4, 3));
        assert_eq!(ids(&all, "NRC"), [1], "the acronym comes along");
        assert_eq!(ids(&all, "Norwegian Refugee Council").first(), Some(&1));
        let evidence = Evidence { country: Some("KEN"), ..Evidence::default() };
        let found = all.candidates(&Name::new("Refugee Council of Norway"), &evidence, 1);
        assert_eq!(found.first().map(|found| found.agreement.country), Some(Accord::Agrees), "countries add up");
        all.remove(1);
        assert!(ids(&all, "NRC").is_empty());
    }

    #[test]
    fn the_country_of_the_record_counts_for_the_agreement() {
        let evidence = Evidence { country: Some("KEN"), ..Evidence::default() };
        let found = register().candidates(&Name::new("Norwegian Refugee Council"), &evidence, 1);
        assert_eq!(found.first().map(|found| found.agreement.country), Some(Accord::Agrees));
    }
}
