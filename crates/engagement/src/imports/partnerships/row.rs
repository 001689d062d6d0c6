//! What one row says of a partnership.

use super::amounts::Gift;
use super::gathering::Around;
use super::parties::Part;
use crate::dates::PartialDate;
use crate::ids::{OfficeId, PartnershipId};
use crate::imports::cells::Cells;
use crate::imports::presence::Reader;
use crate::message::Message;
use crate::partnerships::told::LONGEST;
use crate::partnerships::{AMENDMENT, Code, Place};
use crate::vocabulary::{self, Recognition};
use formats::columns::Field;
use matching::fold;
use std::collections::{BTreeMap, BTreeSet};

/// What rows say of one partnership. What is checked stands here as a record keeps it: codes, dates as ISO text.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// By which rows of one partnership are told.
    pub(super) key: String,
    /// The row that says so, the first where there are several.
    pub(super) row: u64,
    /// What there is one of.
    pub(super) single: BTreeMap<Field, String>,
    /// Codes of vocabularies of which there may be several.
    pub(super) terms: BTreeMap<Field, BTreeSet<String>>,
    pub(super) parts: Vec<Part>,
    pub(super) offices: Vec<OfficeId>,
    pub(super) places: Vec<Place>,
    pub(super) gifts: Vec<Gift>,
    pub(super) codes: BTreeSet<Code>,
    /// The record of this register that it is said to be.
    pub(super) record: Option<PartnershipId>,
}

/// The texts of a record, each in a column of its own.
pub(super) const TEXTS: [Field; 5] =
    [Field::Description, Field::PlannedResults, Field::Results, Field::Lessons, Field::Practices];

/// A row that is read.
pub(super) struct Reading<'a> {
    pub(super) cells: &'a Cells<'a>,
    pub(super) reader: &'a mut Reader,
    pub(super) around: &'a Around,
}

impl Reading<'_> {
    /// What the row says; none when no record can be made of it, which the report then tells.
    pub(super) fn said(mut self) -> Option<Said> {
        self.cells.report_formulas(&mut self.reader.report);
        let mut said = Said { row: self.cells.number(), ..Said::default() };
        self.words(&mut said);
        self.dates(&mut said);
        self.texts(&mut said);
        self.codes(&mut said);
        said.offices = self.offices();
        said.key = self.key(&said)?;
        said.places = self.places();
        said.parts = self.parts(&mut said)?;
        said.gifts = self.gifts();
        Some(said)
    }

    fn words(&mut self, said: &mut Said) {
        for (field, vocabulary) in [
            (Field::Status, "agreement_status"),
            (Field::AgreementType, "agreement_type"),
            (Field::Balance, "balance"),
            (Field::Confidentiality, "confidentiality"),
        ] {
            let code = self.cells.text(field).and_then(|text| self.code(field, vocabulary, &text));
            said.single.extend(code.map(|code| (field, code)));
        }
        if said.single.get(&Field::AgreementType).is_some_and(|code| code == AMENDMENT) {
            said.single.remove(&Field::AgreementType);
            self.problem(Field::AgreementType, Message::new("problem-agreement-amendment"));
        }
        for (field, vocabulary) in [(Field::Setting, "setting"), (Field::Level, "level")] {
            let texts = self.cells.texts(field);
            let codes = texts.iter().filter_map(|text| self.code(field, vocabulary, text)).collect();
            said.terms.insert(field, codes);
        }
        self.sectors(said);
    }

    /// The code that a word means; of one that means nothing the report tells what it could be.
    pub(super) fn code(&mut self, field: Field, vocabulary: &str, text: &str) -> Option<String> {
        match vocabulary::all().named(vocabulary)?.recognize(text) {
            Recognition::Known(meaning) => Some(meaning.code),
            Recognition::Empty => None,
            Recognition::Unknown => {
                let message = Message::new("problem-word-of").with("text", text).with("words", vocabulary);
                self.problem(field, message);
                None
            }
        }
    }

    fn dates(&mut self, said: &mut Said) {
        for field in [Field::Start, Field::End, Field::SignedOn] {
            let date = self.cells.date(field, &mut self.reader.report);
            said.single.extend(date.map(|date| (field, date.to_string())));
        }
        let date = |field| said.single.get(&field).and_then(|text| PartialDate::parse(text).ok());
        if let (Some(from), Some(to)) = (date(Field::Start), date(Field::End))
            && to.is_before(&from)
        {
            said.single.remove(&Field::End);
            self.problem(Field::End, Message::new("problem-end-before").with("date", to).with("since", from));
        }
    }

    fn texts(&mut self, said: &mut Said) {
        for field in TEXTS {
            let text = self.cells.text(field).map(|text| self.text(field, &text, LONGEST));
            said.single.extend(text.map(|text| (field, text)));
        }
        for (field, most) in [(Field::Reason, 2_000), (Field::Reference, 100), (Field::AgreementReference, 100)] {
            let text = self.cells.text(field).map(|text| self.text(field, &text, most));
            said.single.extend(text.map(|text| (field, text.split_whitespace().collect::<Vec<_>>().join(" "))));
        }
        if let Some(title) = self.cells.text(Field::Title) {
            match crate::organizations::name::clean(&title) {
                Ok(title) => drop(said.single.insert(Field::Title, title)),
                Err(message) => self.problem(Field::Title, message),
            }
        }
    }

    /// A text without what no record takes; of one that is too long, its beginning.
    fn text(&mut self, field: Field, text: &str, most: usize) -> String {
        let plain = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
        let letters = text.chars().filter(plain).count();
        if letters > most {
            self.problem(field, Message::new("problem-too-long").with("letters", letters).with("most", most));
        }
        text.chars().filter(plain).take(most).collect()
    }

    fn offices(&mut self) -> Vec<OfficeId> {
        let mut offices = Vec::new();
        for text in self.cells.texts(Field::Office).iter().filter(|text| !text.is_empty()) {
            match self.around.offices.named(text).map(|office| office.id) {
                Some(id) if offices.contains(&id) => {}
                Some(id) => offices.push(id),
                None => self.problem(Field::Office, Message::new("problem-office-unknown").with("text", text)),
            }
        }
        offices
    }

    /// By which rows of one partnership are told: by its code, else by its title and the office where one is named.
    fn key(&mut self, said: &Said) -> Option<String> {
        let written = |field: Field| self.cells.text(field).map(|text| fold(&text)).filter(|key| !key.is_empty());
        let coded = |field: Field| Some(format!("{} {}", field.name(), written(field)?));
        let known = said.record.map(|id| format!("id {id}"));
        let coded = coded(Field::Reference)
            .or(known)
            .or_else(|| coded(Field::ProjectCode))
            .or_else(|| coded(Field::AgreementReference));
        let titled = || {
            let title = said.single.get(&Field::Title).map(|title| fold(title)).filter(|key| !key.is_empty())?;
            Some(format!("title {title}/{}", written(Field::Office).unwrap_or_default()))
        };
        let Some(key) = coded.or_else(titled) else {
            self.problem(Field::Title, Message::new("problem-partnership-nameless"));
            return None;
        };
        Some(key.chars().take(500).collect())
    }

    pub(super) fn problem(&mut self, field: Field, message: Message) {
        self.reader.report.problem(self.cells.number(), self.cells.header(field), message);
    }
}
