//! All offices together: which stands under which, and in whose place.

use super::office::{Kind, Office};
use crate::collation::sort_key;
use crate::dates::PartialDate;
use crate::ids::OfficeId;
use crate::row;
use matching::fold;
use std::collections::{BTreeSet, HashMap};

row! {
    /// How one office hangs together with others.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(super) struct Link {
        /// The office.
        pub(super) id: OfficeId,
        /// The one under which it stands.
        pub(super) parent_id: Option<OfficeId>,
        /// The one in its place.
        pub(super) successor_id: Option<OfficeId>,
    }
}

/// An office and all that one reaches from it: those under it, those in whose place it stands, and so on from these.
/// What happened under an office that closed shows under its successor.
pub(super) fn below(links: &[Link], id: OfficeId) -> Vec<OfficeId> {
    let (mut reached, mut left) = (BTreeSet::from([id]), vec![id]);
    while let Some(at) = left.pop() {
        let next = links.iter().filter(|link| link.parent_id == Some(at) || link.successor_id == Some(at));
        left.extend(next.map(|link| link.id).filter(|id| reached.insert(*id)));
    }
    reached.into_iter().collect()
}

/// The office that stands now in the place of one; itself when nothing does.
pub(super) fn successor(links: &[Link], id: OfficeId) -> OfficeId {
    let next: HashMap<_, _> = links.iter().filter_map(|link| Some((link.id, link.successor_id?))).collect();
    let (mut at, mut seen) = (id, BTreeSet::from([id]));
    while let Some(next) = next.get(&at).filter(|next| seen.insert(**next)) {
        at = *next;
    }
    at
}

/// All offices, those that closed among them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Offices {
    all: Vec<Office>,
    places: HashMap<OfficeId, usize>,
}

/// An office of the tree, with those under it.
#[derive(Debug, PartialEq)]
pub struct Branch<'a> {
    /// The office.
    pub office: &'a Office,
    /// Those under it.
    pub below: Vec<Branch<'a>>,
}

impl Offices {
    pub(crate) fn new(all: Vec<Office>) -> Self {
        let places = all.iter().enumerate().map(|(at, office)| (office.id, at)).collect();
        Self { all, places }
    }

    /// Adds an office, or puts it in the place of what it was before.
    pub(crate) fn put(&mut self, office: Office) {
        match self.places.get(&office.id) {
            Some(at) => self.all[*at] = office,
            None => {
                self.places.insert(office.id, self.all.len());
                self.all.push(office);
            }
        }
    }

    /// All of them, in the order in which they came into the register.
    pub fn iter(&self) -> impl Iterator<Item = &Office> {
        self.all.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The office with this id.
    #[must_use]
    pub fn get(&self, id: OfficeId) -> Option<&Office> {
        self.places.get(&id).map(|at| &self.all[*at])
    }

    /// The office at an address.
    #[must_use]
    pub fn at(&self, slug: &str) -> Option<&Office> {
        self.all.iter().find(|office| office.slug == slug)
    }

    /// The headquarters.
    #[must_use]
    pub fn headquarters(&self) -> Option<&Office> {
        self.all.iter().find(|office| office.facts.kind == Kind::Headquarters && office.facts.to.is_none())
    }

    /// The one office that a text names: by its slug, else by a name that it has or had, else by its city. None when
    /// it could be several.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&Office> {
        let key = fold(text);
        let is_there = |office: &Office| {
            let city = office.facts.city.as_deref();
            office.facts.to.is_none() && city.is_some_and(|city| !key.is_empty() && fold(city) == key)
        };
        self.at(&text.trim().to_lowercase()).or_else(|| self.called(text)).or_else(|| self.only(is_there))
    }

    /// The one office that has or had a name.
    pub(crate) fn called(&self, name: &str) -> Option<&Office> {
        let key = fold(name);
        self.only(|office| !key.is_empty() && office.names.iter().any(|name| fold(&name.text) == key))
    }

    fn only(&self, fits: impl Fn(&Office) -> bool) -> Option<&Office> {
        let mut found = self.all.iter().filter(|office| fits(office));
        found.next().filter(|_| found.next().is_none())
    }

    /// The only office in force that covers the only one of these countries.
    #[must_use]
    pub(crate) fn covering(&self, countries: &BTreeSet<&str>, on: &PartialDate) -> Option<&Office> {
        let country = countries.first().filter(|_| countries.len() == 1)?;
        self.only(|office| office.facts.countries.contains(*country) && office.is_in_force(on))
    }

    /// The offices directly under one.
    pub fn under(&self, id: OfficeId) -> impl Iterator<Item = &Office> {
        self.all.iter().filter(move |office| office.facts.parent == Some(id))
    }

    /// The offices in whose place one stands.
    pub fn before(&self, id: OfficeId) -> impl Iterator<Item = &Office> {
        self.all.iter().filter(move |office| office.facts.successor == Some(id))
    }

    /// The countries that an office covers, with those that it reaches; none for the headquarters, which covers all.
    #[must_use]
    pub fn covered(&self, id: OfficeId) -> Option<BTreeSet<String>> {
        let reached = self.below(id).into_iter().filter_map(|id| self.get(id));
        let is_headquarters = self.get(id).is_some_and(|office| office.facts.kind == Kind::Headquarters);
        (!is_headquarters).then(|| reached.flat_map(|office| office.facts.countries.clone()).collect())
    }

    /// The offices above one, the nearest first.
    pub fn above(&self, id: OfficeId) -> impl Iterator<Item = &Office> {
        let parent = |office: &&Office| office.facts.parent.and_then(|parent| self.get(parent));
        // A chain longer than there are offices is a circle.
        std::iter::successors(self.get(id).as_ref().and_then(parent), move |office| parent(office))
            .take(self.all.len())
    }

    /// An office and all that it stands for: those under it, and those in whose place it or one of these stands.
    #[must_use]
    pub fn below(&self, id: OfficeId) -> Vec<OfficeId> {
        below(&self.links(), id)
    }

    /// How they hang together.
    pub(super) fn links(&self) -> Vec<Link> {
        let link = |office: &Office| Link {
            id: office.id,
            parent_id: office.facts.parent,
            successor_id: office.facts.successor,
        };
        self.all.iter().map(link).collect()
    }

    /// The tree of the offices in force on a day, or of all; siblings by kind and by their names in a language. One whose parent
    /// is not in it stands at the top.
    #[must_use]
    pub fn tree(&self, on: Option<&PartialDate>, language: &str) -> Vec<Branch<'_>> {
        let shown = |office: &&Office| on.is_none_or(|on| office.is_in_force(on));
        let mut sorted: Vec<&Office> = self.all.iter().filter(shown).collect();
        sorted.sort_by_cached_key(|office| (office.facts.kind, sort_key(office.title(language))));
        let mut of_parent: HashMap<Option<OfficeId>, Vec<&Office>> = HashMap::new();
        for office in &sorted {
            let parent = office.facts.parent.filter(|parent| sorted.iter().any(|one| one.id == *parent));
            of_parent.entry(parent).or_default().push(office);
        }
        branches(&mut of_parent, None)
    }
}

fn branches<'a>(
    of_parent: &mut HashMap<Option<OfficeId>, Vec<&'a Office>>,
    parent: Option<OfficeId>,
) -> Vec<Branch<'a>> {
    let offices = of_parent.remove(&parent).unwrap_or_default();
    offices.into_iter().map(|office| Branch { office, below: branches(of_parent, Some(office.id)) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id(number: u128) -> OfficeId {
        OfficeId(Uuid::from_u128(number))
    }

    fn link(one: u128, parent: Option<u128>, after: Option<u128>) -> Link {
        Link { id: id(one), parent_id: parent.map(id), successor_id: after.map(id) }
    }

    #[test]
    fn one_reaches_what_stands_below_and_what_went_before() {
        // 1 headquarters; 2 and 3 became 4; 5 was under 2, 6 is under 4; 7 became 2 before; 8 is elsewhere.
        let links = [
            link(1, None, None),
            link(2, Some(1), Some(4)),
            link(3, Some(1), Some(4)),
            link(4, Some(1), None),
            link(5, Some(2), None),
            link(6, Some(4), None),
            link(7, Some(1), Some(2)),
            link(8, Some(1), None),
        ];
        assert_eq!(below(&links, id(4)), [2, 3, 4, 5, 6, 7].map(id));
        assert_eq!(below(&links, id(8)), [id(8)]);
        assert_eq!(below(&links, id(1)).len(), 8);
        assert_eq!(successor(&links, id(7)), id(4));
        assert_eq!(successor(&links, id(8)), id(8));
    }

    #[test]
    fn a_circle_ends() {
        let links = [link(1, Some(2), Some(2)), link(2, Some(1), Some(1))];
        assert_eq!(below(&links, id(1)), [1, 2].map(id));
        assert_eq!(successor(&links, id(1)), id(2));
    }
}
