//! Who takes part by a row: organizations, what each is in it, and which leads.

use super::row::{Reading, Said};
use crate::message::Message;
use crate::vocabulary::{self, Recognition};
use formats::columns::Field;
use matching::{fold, split_acronyms, strip_annotations};
use std::collections::BTreeSet;

/// An organization in a partnership, by its number among those that the file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) mention: usize,
    pub(super) leads: bool,
    pub(super) roles: BTreeSet<String>,
}

/// An organization as a row names it.
struct Named {
    name: String,
    acronym: String,
    kind: Option<String>,
    identifier: Option<String>,
}

/// What stands between the roles of one organization.
const BETWEEN_ROLES: [char; 4] = [',', '/', '+', '&'];
const YES: [&str; 11] = ["yes", "y", "true", "1", "x", "oui", "vrai", "si", "lead", "leads", "نعم"];
const NO: [&str; 7] = ["no", "n", "false", "0", "non", "faux", "لا"];

impl Reading<'_> {
    /// The organizations of a row besides the institution; none when it names nobody.
    pub(super) fn parts(&mut self, said: &mut Said) -> Option<Vec<Part>> {
        let named = self.named();
        if named.is_empty() {
            self.problem(Field::Organization, Message::new("problem-no-organization"));
            return None;
        }
        let others: Vec<bool> = named.iter().map(|one| !self.around.own.is_called(&one.name)).collect();
        let (roles, leads) = (self.roles(&named), self.leads(&named, said));
        let countries: BTreeSet<&str> = said.places.iter().map(|place| place.country.as_str()).collect();
        let mut parts = Vec::new();
        for (at, one) in named.into_iter().enumerate().filter(|(at, _)| others[*at]) {
            let Named { name, acronym, kind, identifier } = one;
            let found = self.reader.mention(self.cells, Field::Organization, &name, &acronym, kind, identifier);
            let Some(mention) = found else { continue };
            for country in &countries {
                *self.reader.mentions.all[mention].countries.entry((*country).to_owned()).or_default() += 1;
            }
            parts.push(Part { mention, leads: leads == Some(at), roles: roles[at].clone() });
        }
        Some(parts)
    }

    fn named(&self) -> Vec<Named> {
        let names = self.cells.texts(Field::Organization);
        let acronyms = self.cells.texts(Field::Acronym);
        let count = names.len().max(acronyms.len());
        let beside = |field: Field| {
            let texts = self.cells.texts(field);
            move |at: usize| texts.get(at).filter(|text| texts.len() == count && !text.is_empty()).cloned()
        };
        let (name, acronym) = (beside(Field::Organization), beside(Field::Acronym));
        let (kind, identifier) = (beside(Field::OrganizationType), beside(Field::OrganizationIdentifier));
        let one = |at: usize| {
            let (name, within) = split_acronyms(&strip_annotations(&name(at).unwrap_or_default()));
            let acronym = acronym(at).or_else(|| within.first().cloned()).unwrap_or_default();
            let is_anyone = !name.is_empty() || !acronym.is_empty();
            is_anyone.then(|| Named { name, acronym, kind: kind(at), identifier: identifier(at) })
        };
        (0..count).filter_map(one).collect()
    }

    /// The roles of each organization: all of an only one, those of the same place, or the only ones for all; or told
    /// by the name of the organization before them.
    fn roles(&mut self, named: &[Named]) -> Vec<BTreeSet<String>> {
        let texts: Vec<String> =
            self.cells.texts(Field::Role).into_iter().filter(|text| !text.is_empty()).collect();
        let mut roles = vec![BTreeSet::new(); named.len()];
        let mut unnamed = Vec::new();
        for text in &texts {
            let of = text.rsplit_once(':').and_then(|(name, rest)| Some((place(named, name)?, rest)));
            match of {
                Some((at, rest)) => roles[at].extend(self.roles_in(rest)),
                None => unnamed.push(text),
            }
        }
        match (unnamed.len(), named.len()) {
            (0, _) => {}
            (_, 1) => unnamed.iter().for_each(|text| roles[0].extend(self.roles_in(text))),
            (1, _) => {
                let same = self.roles_in(unnamed[0]);
                roles.iter_mut().for_each(|roles| roles.extend(same.iter().cloned()));
            }
            (count, all) if count == all => {
                unnamed.iter().zip(&mut roles).for_each(|(text, roles)| roles.extend(self.roles_in(text)));
            }
            (count, all) => {
                let message = Message::new("problem-role-of-which").with("given", count).with("named", all);
                self.problem(Field::Role, message);
            }
        }
        roles
    }

    /// The roles that a text names: it as a whole, else what stands between commas and strokes.
    fn roles_in(&mut self, text: &str) -> BTreeSet<String> {
        match vocabulary::all().role.recognize(text) {
            Recognition::Known(meaning) => BTreeSet::from([meaning.code]),
            Recognition::Empty => BTreeSet::new(),
            Recognition::Unknown => {
                text.split(BETWEEN_ROLES).filter_map(|part| self.code(Field::Role, "role", part)).collect()
            }
        }
    }

    /// Which organization leads: the one beside a yes, or the one that is named, which another row may hold.
    fn leads(&mut self, named: &[Named], said: &mut Said) -> Option<usize> {
        let mut leading = BTreeSet::new();
        for (at, text) in self.cells.texts(Field::Leads).iter().enumerate() {
            let key = fold(text);
            let is_among = |words: &[&str]| words.contains(&key.as_str()) || words.contains(&text.trim());
            if key.is_empty() || is_among(&NO) {
                continue;
            }
            match place(named, text) {
                Some(at) => drop(leading.insert(at)),
                None if is_among(&YES) && at < named.len() => drop(leading.insert(at)),
                None => drop(said.single.insert(Field::Leads, text.clone())),
            }
        }
        if leading.len() > 1 {
            self.problem(Field::Leads, Message::new("problem-party-leads"));
        }
        leading.first().copied()
    }
}

/// The place of the organization that is called so.
fn place(named: &[Named], text: &str) -> Option<usize> {
    let (name, _) = split_acronyms(text);
    let is = |own: &str, text: &str| !own.is_empty() && fold(own) == fold(text);
    named.iter().position(|one| is(&one.name, &name) || is(&one.name, text) || is(&one.acronym, text))
}
