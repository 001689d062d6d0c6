//! All partnerships, and the organizations with which there are or could be any, up to a number of the history.

use super::deal::Deal;
use super::membership::Membership;
use crate::access::{Confidentiality, Owner};
use crate::answers::At;
use crate::ids::{OfficeId, OrganizationId, PartnershipId};
use crate::numbers::Numbers;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// What is known of an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) name: Arc<str>,
    /// The name folded, to look for words in.
    pub(crate) words: Box<str>,
    /// By which names are ordered.
    pub(crate) sort_key: Arc<[u8]>,
    pub(crate) owner: Owner,
    pub(crate) traits: Traits,
    /// What it says of itself that a partnership could need.
    pub(crate) says: Says,
}

/// What tells organizations apart in every pass over partnerships: sixteen bytes, because each pass looks up most of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Traits {
    /// By their places in the vocabularies.
    pub(crate) kinds: u64,
    pub(crate) groups: u16,
    pub(crate) scopes: u8,
    pub(crate) level: Confidentiality,
    pub(crate) civil_society: bool,
    pub(crate) network: bool,
    /// Whether it stands for itself: not merged, not taken down.
    pub(crate) stands: bool,
}

impl Traits {
    /// Those of what is not known.
    const NONE: Self = Self {
        kinds: 0,
        groups: 0,
        scopes: 0,
        level: Confidentiality::Restricted,
        civil_society: false,
        network: false,
        stands: false,
    };
}

/// What the record of an organization says that a partnership could need: codes by their places in the vocabularies.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Says {
    /// Areas and clusters, each with those above it.
    pub(crate) areas: u64,
    pub(crate) clusters: u64,
    /// Where it works and has its seat.
    pub(crate) countries: Box<[u16]>,
    pub(crate) languages: Box<[u16]>,
}

/// By what partnerships are ordered: the key of their title, and their id.
type Key = (Arc<[u8]>, PartnershipId);

/// All partnerships, up to a number of the history.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) position: i64,
    /// How often it has changed: what was found out at one number holds as long as the number stays.
    pub(crate) changes: u64,
    /// The same, counting organizations too that were in nothing here.
    pub(crate) known_changes: u64,
    /// Partnerships, and the place of each: side by side, because memory is read fastest so.
    deals: Vec<Deal>,
    order: BTreeMap<Key, u32>,
    keys: HashMap<PartnershipId, Arc<[u8]>>,
    pub(crate) organizations: Numbers<OrganizationId>,
    /// By the number of the organization, from 1.
    known: Vec<Option<Known>>,
    /// Their traits once more, from 0 and side by side: a pass asks for those of each organization in each partnership.
    traits: Vec<Traits>,
    /// In the order of networks and members.
    pub(crate) memberships: Vec<Membership>,
    pub(crate) countries: Numbers<String>,
    pub(crate) offices: Numbers<OfficeId>,
    /// Donors by what they are called.
    pub(crate) donors: Numbers<String>,
    pub(crate) currencies: Numbers<String>,
}

impl State {
    /// Which state of memory this is, for answers that are found in it alone.
    pub(crate) fn at(&self) -> At {
        At { stock: self.changes, ..At::default() }
    }

    /// Nothing, up to a number of the history.
    pub(crate) fn empty(position: i64) -> Self {
        Self { position, ..Self::default() }
    }

    /// All partnerships, in whatever order.
    pub(crate) fn deals(&self) -> &[Deal] {
        &self.deals
    }

    /// All partnerships in the order of their titles.
    pub(crate) fn in_order(&self) -> impl Iterator<Item = &Deal> {
        self.order.values().filter_map(|place| self.deals.get(*place as usize))
    }

    /// The partnership with an id.
    pub(crate) fn deal(&self, id: PartnershipId) -> Option<&Deal> {
        self.deals.get(*self.order.get(&(self.keys.get(&id)?.clone(), id))? as usize)
    }

    /// Forgets a partnership. The last one takes its place.
    pub(crate) fn remove(&mut self, id: PartnershipId) {
        let place = self.keys.remove(&id).and_then(|key| self.order.remove(&(key, id)));
        let Some(place) = place else { return };
        self.changes += 1;
        self.deals.swap_remove(place as usize);
        if let Some(moved) = self.deals.get(place as usize).map(|deal| deal.id) {
            let key = self.keys.get(&moved).cloned().unwrap_or_default();
            self.order.insert((key, moved), place);
        }
    }

    /// Takes in a partnership, in the place of what was known of it.
    pub(crate) fn put(&mut self, sort_key: Vec<u8>, deal: Deal) {
        let key: Arc<[u8]> = sort_key.into();
        if self.keys.get(&deal.id) == Some(&key) && self.deal(deal.id) == Some(&deal) {
            return;
        }
        self.remove(deal.id);
        self.changes += 1;
        let place = u32::try_from(self.deals.len()).unwrap_or(u32::MAX);
        self.keys.insert(deal.id, key.clone());
        self.order.insert((key, deal.id), place);
        self.deals.push(deal);
    }

    /// Puts partnerships side by side in the order of their titles, in which they are gone through. Nothing else changes.
    pub(crate) fn settle(&mut self) {
        let mut places: Vec<u32> = vec![0; self.deals.len()];
        for (place, was) in (0..).zip(self.order.values_mut()) {
            places[*was as usize] = place;
            *was = place;
        }
        let mut settled: Vec<(u32, Deal)> = places.into_iter().zip(std::mem::take(&mut self.deals)).collect();
        settled.sort_unstable_by_key(|(place, _)| *place);
        let laid = |(_, deal): (u32, Deal)| Deal { words: deal.words.clone(), gifts: deal.gifts.clone(), ..deal };
        self.deals = settled.into_iter().map(laid).collect();
    }

    /// What is known of an organization by its number.
    pub(crate) fn known(&self, number: u32) -> Option<&Known> {
        self.known.get((number as usize).checked_sub(1)?)?.as_ref()
    }

    /// The traits of an organization by its number; of one that is not known none hold.
    pub(crate) fn traits(&self, number: u32) -> Traits {
        self.traits.get(number as usize).copied().unwrap_or(Traits::NONE)
    }

    /// Takes in what is known of an organization. One that nothing here names yet changes nothing that was found out of
    /// partnerships.
    pub(crate) fn know(&mut self, id: OrganizationId, known: Known) {
        let is_named = self.organizations.find(&id).is_some();
        let number = self.organizations.number(Some(&id)) as usize;
        if self.known.len() < number {
            self.known.resize(number, None);
            self.traits.resize(number + 1, Traits::NONE);
        }
        self.traits[number] = known.traits;
        let place = &mut self.known[number - 1];
        if place.as_ref() != Some(&known) {
            self.changes += u64::from(is_named);
            self.known_changes += 1;
            *place = Some(known);
        }
    }

    /// Takes in the memberships of organizations, as networks and as members, in the place of what was known of them.
    pub(crate) fn join(&mut self, of: &[OrganizationId], mut memberships: Vec<Membership>) {
        let of: HashSet<&OrganizationId> = of.iter().collect();
        let is_theirs = |one: &Membership| of.contains(&one.network) || of.contains(&one.member);
        memberships.sort_unstable();
        memberships.dedup();
        if self.memberships.iter().filter(|one| is_theirs(one)).eq(&memberships) {
            return;
        }
        self.changes += 1;
        self.memberships.retain(|one| !is_theirs(one));
        for one in memberships {
            self.organizations.number(Some(&one.network));
            self.memberships.push(one);
        }
        self.memberships.sort_unstable();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn deal(id: u128, year: u32) -> Deal {
        Deal { from: year, ..Deal::nothing(id) }
    }

    /// Something that happens: a partnership is put in under a title, or taken out, or all of them are laid in order.
    #[derive(Debug, Clone)]
    enum Happens {
        Put(u128, u8, u32),
        Remove(u128),
        Settle,
    }

    fn happens() -> impl Strategy<Value = Happens> {
        prop_oneof![
            6 => (1..12_u128, any::<u8>(), 2000..2003_u32).prop_map(|(id, key, year)| Happens::Put(id, key % 4, year)),
            3 => (1..12_u128).prop_map(Happens::Remove),
            1 => Just(Happens::Settle),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn partnerships_are_found_by_id_and_in_the_order_of_their_titles(all in prop::collection::vec(happens(), 0..60)) {
            let (mut state, mut model) = (State::empty(1), BTreeMap::new());
            for one in all {
                let before = (state.changes, model.clone());
                match one {
                    Happens::Put(id, key, year) => {
                        state.put(vec![key], deal(id, year));
                        model.insert(id, (key, year));
                    }
                    Happens::Remove(id) => {
                        state.remove(PartnershipId(Uuid::from_u128(id)));
                        model.remove(&id);
                    }
                    Happens::Settle => state.settle(),
                }
                prop_assert_eq!(before.1 != model, state.changes != before.0, "what is as it was is no change");
                let mut expected: Vec<_> = model.iter().map(|(id, (key, year))| (*key, *id, *year)).collect();
                expected.sort_unstable();
                let told = |deal: &Deal| (deal.id.0.as_u128(), deal.from);
                let found: Vec<_> = state.in_order().map(told).collect();
                prop_assert_eq!(&found, &expected.iter().map(|(_, id, year)| (*id, *year)).collect::<Vec<_>>());
                prop_assert_eq!(state.deals().len(), expected.len());
                for id in 1..12 {
                    let found = state.deal(PartnershipId(Uuid::from_u128(id))).map(|deal| deal.from);
                    prop_assert_eq!(found, model.get(&id).map(|(_, year)| *year));
                }
            }
        }
    }
}
