//! What is held in memory beside the engine, carried along with each change.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, RwLock};

use crate::bits::Bits;
use crate::document::{Change, Document};
use crate::facets::Facets;
use crate::orders::Order;
use crate::postings::Postings;
use crate::schema::{cut_key, facets, measures};
use crate::view::View;

/// What only the writer needs to know of the documents.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) slots: HashMap<u128, u32>,
    pub(crate) free: Vec<u32>,
    pub(crate) sort_keys: Vec<Box<[u8]>>,
    pub(crate) amounts: BTreeMap<String, Vec<i64>>,
}

/// What becomes of one slot.
pub(crate) struct Settled {
    pub(crate) slot: u32,
    pub(crate) id: u128,
    /// A document stood there before.
    pub(crate) known: bool,
    /// The document that stands there from now on.
    pub(crate) document: Option<Document>,
}

impl Ledger {
    /// Gives each change its slot; of several changes of one document the last counts.
    pub(crate) fn settle(&mut self, changes: Vec<Change>) -> Vec<Settled> {
        let last: BTreeMap<u128, Change> = changes.into_iter().map(|change| (change.id(), change)).collect();
        let mut settled = Vec::with_capacity(last.len());
        for (id, change) in last {
            let known = self.slots.get(&id).copied();
            let document = match change {
                Change::Put(document) => Some(document),
                Change::Remove(_) if known.is_none() => continue,
                Change::Remove(_) => None,
            };
            let slot = known.unwrap_or_else(|| self.assign(id));
            settled.push(Settled { slot, id, known: known.is_some(), document });
        }
        settled
    }

    fn assign(&mut self, id: u128) -> u32 {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.sort_keys.push(Box::default());
            self.sort_keys.len() as u32 - 1
        });
        self.slots.insert(id, slot);
        slot
    }

    /// Takes over what is new of one slot, apart from its facets.
    fn record(&mut self, settled: &Settled) {
        let at = settled.slot as usize;
        self.amounts.values_mut().filter(|amounts| at < amounts.len()).for_each(|amounts| amounts[at] = 0);
        let Some(document) = &settled.document else {
            self.slots.remove(&settled.id);
            self.free.push(settled.slot);
            self.sort_keys[at] = Box::default();
            return;
        };
        self.sort_keys[at] = cut_key(&document.sort_key).into();
        measures(document).for_each(|(measure, amount)| self.set_amount(measure.0, at, amount));
    }

    pub(crate) fn set_amount(&mut self, measure: &str, at: usize, amount: i64) {
        if !self.amounts.contains_key(measure) {
            self.amounts.insert(measure.to_owned(), Vec::new());
        }
        if let Some(amounts) = self.amounts.get_mut(measure) {
            amounts.resize(amounts.len().max(at + 1), 0);
            amounts[at] = amount;
        }
    }
}

impl View {
    /// The state that follows this one.
    pub(crate) fn next(
        &self,
        ledger: &mut Ledger,
        settled: &[Settled],
        postings: Postings,
        position: u64,
    ) -> Self {
        let mut ids = Vec::clone(&self.ids);
        let mut live = Bits::clone(&self.live);
        let mut left = Bits::default();
        let mut came = Vec::new();
        for change in settled {
            ledger.record(change);
            left.insert(change.slot);
            ids.resize(ids.len().max(change.slot as usize + 1), 0);
            ids[change.slot as usize] = change.id;
            live.remove(change.slot);
            if change.document.is_some() {
                live.insert(change.slot);
                came.push(change.slot);
            }
        }
        let by_name = self.by_name.moved(&left, came.clone(), |one, other| {
            let key = |slot: u32| (&ledger.sort_keys[slot as usize], ids[slot as usize]);
            key(one).cmp(&key(other))
        });
        Self {
            postings,
            facets: changed_facets(&self.facets, settled),
            by_measure: self.moved_measures(ledger, &by_name, &left, &came),
            by_name: Arc::new(by_name),
            ids: Arc::new(ids),
            live: Arc::new(live),
            position,
            generation: self.generation + 1,
            scopes: RwLock::default(),
        }
    }

    fn moved_measures(
        &self,
        ledger: &Ledger,
        by_name: &Order,
        left: &Bits,
        came: &[u32],
    ) -> BTreeMap<String, Arc<Order>> {
        let moved = ledger.amounts.iter().map(|(measure, amounts)| {
            let order = match self.by_measure.get(measure) {
                Some(order) => order.moved(left, came.to_vec(), |one, other| {
                    let key = |slot| greatest_first(amounts, by_name, slot);
                    key(one).cmp(&key(other))
                }),
                None => measured(amounts, by_name),
            };
            (measure.clone(), Arc::new(order))
        });
        moved.collect()
    }
}

fn greatest_first(amounts: &[i64], by_name: &Order, slot: u32) -> (Reverse<i64>, u32) {
    let amount = amounts.get(slot as usize).copied().unwrap_or(0);
    (Reverse(amount), by_name.rank(slot))
}

/// The order by a measure, from the order by name.
pub(crate) fn measured(amounts: &[i64], by_name: &Order) -> Order {
    let mut walk = by_name.walk().to_vec();
    walk.sort_by_key(|&slot| greatest_first(amounts, by_name, slot).0);
    Order::of(walk)
}

fn changed_facets(before: &Facets, settled: &[Settled]) -> Facets {
    let mut after = before.clone();
    let mut numbers = Vec::new();
    for change in settled {
        numbers.clear();
        let given = change.document.iter().flat_map(facets);
        numbers.extend(given.map(|(facet, value)| after.number(facet.0, value)));
        after.set(change.slot, &mut numbers);
    }
    after
}
