//! Fills memory from the columns of the engine when an index is opened.

use std::sync::{Arc, RwLock};

use tantivy::columnar::BytesColumn;
use tantivy::{Searcher, SegmentReader};

use crate::bits::Bits;
use crate::error::Result;
use crate::facets::Facets;
use crate::memory::{Ledger, measured};
use crate::orders::Order;
use crate::postings::Postings;
use crate::schema::{Fields, untag};
use crate::view::View;

/// What the writer and the readers hold of a committed state.
pub(crate) fn load(searcher: Searcher, fields: Fields, position: u64) -> Result<(Ledger, View)> {
    let mut loading = Loading::default();
    for segment in searcher.segment_readers() {
        loading.take(segment)?;
    }
    let Loading { mut ledger, ids, live, facets } = loading;
    ledger.free = (0..ids.len() as u32).rev().filter(|&slot| !live.contains(slot)).collect();
    let mut walk: Vec<u32> = live.iter().collect();
    walk.sort_unstable_by_key(|&slot| (&ledger.sort_keys[slot as usize], ids[slot as usize]));
    let by_name = Order::of(walk);
    let by_measure =
        ledger.amounts.iter().map(|(measure, amounts)| (measure.clone(), Arc::new(measured(amounts, &by_name))));
    let view = View {
        postings: Postings::of(&searcher, fields)?,
        by_measure: by_measure.collect(),
        by_name: Arc::new(by_name),
        facets,
        ids: Arc::new(ids),
        live: Arc::new(live),
        position,
        generation: 0,
        scopes: RwLock::default(),
    };
    Ok((ledger, view))
}

/// Memory while it fills.
#[derive(Default)]
struct Loading {
    ledger: Ledger,
    ids: Vec<u128>,
    live: Bits,
    facets: Facets,
}

impl Loading {
    fn take(&mut self, segment: &SegmentReader) -> Result<()> {
        let columns = segment.fast_fields();
        let (slots, high, low) = (columns.u64("slot")?, columns.u64("id_high")?, columns.u64("id_low")?);
        let mut placed = Vec::with_capacity(segment.num_docs() as usize);
        for document in segment.doc_ids_alive() {
            let numbers = (slots.first(document), high.first(document), low.first(document));
            if let (Some(slot), Some(high), Some(low)) = numbers {
                placed.push((document, slot as u32));
                self.place(slot as u32, u128::from(high) << 64 | u128::from(low));
            }
        }
        self.take_sort_keys(segment, &placed)?;
        self.take_facets(segment, &placed)?;
        self.take_amounts(segment, &placed)
    }

    fn place(&mut self, slot: u32, id: u128) {
        let room = self.ids.len().max(slot as usize + 1);
        self.ids.resize(room, 0);
        self.ledger.sort_keys.resize(room, Box::default());
        self.ids[slot as usize] = id;
        self.ledger.slots.insert(id, slot);
        self.live.insert(slot);
    }

    fn take_sort_keys(&mut self, segment: &SegmentReader, placed: &[(u32, u32)]) -> Result<()> {
        let Some(column) = segment.fast_fields().bytes("sort_key")? else {
            return Ok(());
        };
        let keys = terms(&column, |key| Box::<[u8]>::from(key))?;
        for &(document, slot) in placed {
            if let Some(number) = column.ords().first(document) {
                self.ledger.sort_keys[slot as usize] = keys[number as usize].clone();
            }
        }
        Ok(())
    }

    fn take_facets(&mut self, segment: &SegmentReader, placed: &[(u32, u32)]) -> Result<()> {
        let Some(column) = segment.fast_fields().bytes("facets")? else {
            return Ok(());
        };
        let numbers = terms(&column, |tag| untag(tag).map(|(facet, value)| self.facets.number(facet, value)))?;
        let mut run = Vec::new();
        for &(document, slot) in placed {
            run.clear();
            run.extend(column.term_ords(document).filter_map(|tag| numbers[tag as usize]));
            self.facets.set(slot, &mut run);
        }
        Ok(())
    }

    fn take_amounts(&mut self, segment: &SegmentReader, placed: &[(u32, u32)]) -> Result<()> {
        let Some(column) = segment.fast_fields().bytes("measures")? else {
            return Ok(());
        };
        let names = terms(&column, |name| String::from_utf8_lossy(name).into_owned())?;
        let amounts = segment.fast_fields().i64("amounts")?;
        for &(document, slot) in placed {
            for (name, amount) in column.term_ords(document).zip(amounts.values_for_doc(document)) {
                self.ledger.set_amount(&names[name as usize], slot as usize, amount);
            }
        }
        Ok(())
    }
}

/// What is made of each term of a column, by its number.
fn terms<T>(column: &BytesColumn, mut make: impl FnMut(&[u8]) -> T) -> Result<Vec<T>> {
    let mut made = Vec::with_capacity(column.num_terms());
    let mut stream = column.dictionary().stream()?;
    while stream.advance() {
        made.push(make(stream.key()));
    }
    Ok(made)
}
