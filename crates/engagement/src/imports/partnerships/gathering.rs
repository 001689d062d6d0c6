//! Rows gathered to partnerships: a later row adds to what an earlier one said, and does not change it.

use super::amounts;
use super::parties::Part;
use super::row::{Reading, Said};
use crate::imports::cells::Cells;
use crate::imports::mention::{Mention, add_new};
use crate::imports::presence::Reader;
use crate::message::Message;
use crate::offices::Offices;
use crate::settings::Institution;
use formats::columns::{Field, Mapping};
use matching::{fold, split_acronyms};
use std::collections::HashMap;

/// Letters of a text that a problem shows.
const SHOWN: usize = 80;

/// What rows are read with besides the words of the register.
pub(super) struct Around {
    pub(super) offices: Offices,
    pub(super) own: Institution,
}

/// The partnerships of a file, in the order of their first rows.
pub(in crate::imports) struct Gathering {
    pub(super) around: Around,
    pub(super) all: Vec<Said>,
    by_key: HashMap<String, usize>,
}

impl Gathering {
    /// With the offices that rows may name.
    pub(in crate::imports) fn new(offices: Offices, own: Institution) -> Self {
        Self { around: Around { offices, own }, all: Vec::new(), by_key: HashMap::new() }
    }

    /// Takes in a row.
    pub(in crate::imports) fn take(&mut self, reader: &mut Reader, cells: &Cells<'_>) {
        let reading = Reading { cells, reader, around: &self.around };
        let Some(said) = reading.said() else { return };
        match self.by_key.get(&said.key) {
            Some(at) => self.all[*at].add(said, reader, cells),
            None => {
                self.by_key.insert(said.key.clone(), self.all.len());
                self.all.push(said);
            }
        }
    }
}

impl Gathering {
    /// Sets in what only all rows together tell: who leads by name, and who gives money that nobody is said to give. That is
    /// the only donor among the organizations, else the institution itself.
    pub(super) fn finish(&mut self, reader: &mut Reader, mapping: &Mapping) {
        for said in &mut self.all {
            if let Some(leader) = said.single.remove(&Field::Leads) {
                let leads = |part: &Part| is_called(&reader.mentions.all[part.mention], &leader);
                match said.parts.iter().position(leads) {
                    Some(at) => said.parts.iter_mut().enumerate().for_each(|(part, one)| one.leads = part == at),
                    None => {
                        let column = mapping.columns.get(&Field::Leads).map_or("", String::as_str);
                        reader.report.problem(
                            said.row,
                            column,
                            Message::new("problem-leads").with("text", leader),
                        );
                    }
                }
            }
            let mut donors = said.parts.iter().filter(|part| part.roles.contains("donor"));
            let only = donors.next().filter(|_| donors.next().is_none());
            let giver = only.map_or(&self.around.own.name, |part| &reader.mentions.all[part.mention].draft.name);
            let silent = said.gifts.iter_mut().filter(|gift| gift.donor.is_empty());
            silent.for_each(|gift| gift.donor.clone_from(giver));
            amounts::tidy(&mut said.gifts);
        }
    }
}

fn is_called(mention: &Mention, text: &str) -> bool {
    let is = |own: &str, text: &str| !own.is_empty() && fold(own) == fold(text);
    let (name, _) = split_acronyms(text);
    is(&mention.draft.name, &name) || is(&mention.draft.name, text) || is(&mention.draft.acronym, text)
}

impl Said {
    /// Adds what a later row says. Where it says something else of what there is one of, the first holds, and the report
    /// tells both.
    fn add(&mut self, later: Said, reader: &mut Reader, cells: &Cells<'_>) {
        for (field, text) in later.single {
            match self.single.get(&field) {
                None => drop(self.single.insert(field, text)),
                Some(held) if fold(held) == fold(&text) => {}
                Some(held) => {
                    let message = Message::new("problem-partnership-contradicts").with("row", self.row);
                    let message = message.with("held", shown(held)).with("text", shown(&text));
                    reader.report.problem(later.row, cells.header(field), message);
                }
            }
        }
        for (field, codes) in later.terms {
            self.terms.entry(field).or_default().extend(codes);
        }
        for part in later.parts {
            self.take_part(part, reader, cells);
        }
        add_new(&mut self.offices, later.offices);
        add_new(&mut self.places, later.places);
        amounts::add(&mut self.gifts, later.gifts);
        self.codes.extend(later.codes);
        self.record = self.record.or(later.record);
    }

    fn take_part(&mut self, mut part: Part, reader: &mut Reader, cells: &Cells<'_>) {
        let leader = self.parts.iter().find(|known| known.leads).map(|known| known.mention);
        if part.leads && leader.is_some_and(|leader| leader != part.mention) {
            part.leads = false;
            let message = Message::new("problem-party-leads");
            reader.report.problem(cells.number(), cells.header(Field::Leads), message);
        }
        match self.parts.iter_mut().find(|known| known.mention == part.mention) {
            Some(known) => {
                known.leads |= part.leads;
                known.roles.extend(part.roles);
            }
            None => self.parts.push(part),
        }
    }
}

/// The beginning of a text.
fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
