//! Words sought in the lists that the engine keeps: which documents hold a word, and how much it says of each.

use std::iter::from_fn;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::TermInfo;
use tantivy::query::{DfaWrapper, FuzzyTermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Searcher, SegmentReader, Term};

use crate::error::Result;
use crate::hits::Hits;
use crate::schema::Fields;
use crate::typed::Sought;

/// What it adds to the score when the words are all of a name, or begin one.
const IS_NAME: f32 = 1_000.0;
const BEGINS_NAME: f32 = 10.0;

/// What a word weighs that only begins like the one sought, or resembles it.
const BEGINS: f32 = 1.5;
const RESEMBLES: f32 = 0.5;

/// The beginning of a word in a description is sought from these many letters on.
const OPEN_IN_BODY: usize = 4;

/// How soon a word that is repeated says no more, and how much the length of a text takes from its words (BM25).
const REPEATED: f32 = 1.2;
const LENGTH: f32 = 0.75;

/// More terms than these that begin alike or resemble a word are not read.
const MOST_TERMS: usize = 2_000;

/// When this many names begin with the words, that they do says nothing.
const MOST_NAMES: usize = 250;

/// The slot of a document that is no longer there.
const GONE: u32 = u32::MAX;

/// The lists of one state of the index.
pub(crate) struct Postings {
    segments: Vec<Segment>,
    fields: Fields,
    slots: usize,
    documents: f32,
    name_lengths: Lengths,
    body_lengths: Lengths,
}

/// What the length of a text takes from the words in it, by the engine's code for lengths.
type Lengths = Box<[f32]>;

struct Segment {
    reader: SegmentReader,
    /// The slot of each document of this segment.
    slots: Vec<u32>,
}

/// The list of one term in one segment.
struct List<'a> {
    segment: &'a Segment,
    field: Field,
    info: TermInfo,
    weight: f32,
    /// Given when repetition and the length of the text count.
    lengths: Option<&'a [f32]>,
}

impl Postings {
    pub(crate) fn of(searcher: &Searcher, fields: Fields) -> Result<Self> {
        let segments: Vec<_> = searcher.segment_readers().iter().map(Segment::of).collect::<Result<_>>()?;
        let documents = searcher.num_docs().max(1) as f32;
        let slots = segments.iter().flat_map(|segment| &segment.slots).filter(|slot| **slot != GONE).max();
        Ok(Self {
            slots: slots.map_or(0, |slot| *slot as usize + 1),
            documents,
            name_lengths: lengths(&segments, fields.name, documents)?,
            body_lengths: lengths(&segments, fields.body, documents)?,
            segments,
            fields,
        })
    }

    /// The documents that hold a word in any field, perhaps with mistakes; the field where it weighs most decides.
    pub(crate) fn word(&self, sought: &Sought<'_>, mistaken: bool) -> Result<Hits> {
        let fields = &self.fields;
        let weighed = [
            (fields.acronym, 8.0),
            (fields.name, 6.0),
            (fields.code, 6.0),
            (fields.other, 4.0),
            (fields.body, 1.0),
        ];
        let mistaken = mistaken.then(|| self.mistaken(sought)).transpose()?;
        let mut lists = Vec::new();
        for (field, weight) in weighed {
            self.exact(field, sought.word, weight, &mut lists)?;
            let enough = field != fields.body || sought.word.chars().count() >= OPEN_IN_BODY;
            if sought.open && enough {
                self.beginning(field, sought.word, weight * BEGINS, MOST_TERMS, &mut lists)?;
            }
            if let Some(automaton) = &mistaken
                && field != fields.acronym
                && field != fields.code
            {
                self.resembling(field, automaton, weight * RESEMBLES, &mut lists)?;
            }
        }
        self.read(&lists)
    }

    /// The documents of which a name is just this.
    pub(crate) fn named(&self, whole: &str) -> Result<Hits> {
        let mut lists = Vec::new();
        for segment in &self.segments {
            segment.exact(self.fields.whole, whole, IS_NAME, &mut lists)?;
        }
        self.read(&lists)
    }

    /// The documents of which a name begins with this; none when there are too many for it to mean anything.
    pub(crate) fn name_begins(&self, whole: &str) -> Result<Hits> {
        let mut lists = Vec::new();
        self.beginning(self.fields.whole, whole, BEGINS_NAME, MOST_NAMES, &mut lists)?;
        if lists.len() >= MOST_NAMES {
            lists.clear();
        }
        self.read(&lists)
    }

    fn exact<'a>(&'a self, field: Field, word: &str, weight: f32, lists: &mut Vec<List<'a>>) -> Result<()> {
        let first = lists.len();
        for segment in &self.segments {
            segment.exact(field, word, weight, lists)?;
        }
        let holders: u32 = lists[first..].iter().map(|list| list.info.doc_freq).sum();
        let rarity = (1.0 + (self.documents - holders as f32 + 0.5).max(0.0) / (holders as f32 + 0.5)).ln();
        let lengths = match field {
            _ if field == self.fields.name => Some(&*self.name_lengths),
            _ if field == self.fields.body => Some(&*self.body_lengths),
            _ => None,
        };
        for list in &mut lists[first..] {
            list.weight *= rarity;
            list.lengths = lengths;
        }
        Ok(())
    }

    fn beginning<'a>(
        &'a self,
        field: Field,
        word: &str,
        weight: f32,
        most: usize,
        lists: &mut Vec<List<'a>>,
    ) -> Result<()> {
        let (first, end) = (lists.len(), [word.as_bytes(), &[0xff]].concat());
        for segment in &self.segments {
            let inverted = segment.reader.inverted_index(field)?;
            let mut terms = inverted.terms().range().ge(word).lt(&end).without_keys().into_stream()?;
            let each = from_fn(|| terms.advance().then(|| terms.value().clone()));
            let room = most.saturating_sub(lists.len() - first);
            segment.lists(field, each.take(room), weight, lists);
        }
        Ok(())
    }

    /// What recognizes a word with mistakes in it.
    fn mistaken(&self, sought: &Sought<'_>) -> Result<DfaWrapper> {
        let term = Term::from_field_text(self.fields.name, sought.word);
        let query = match sought.open {
            true => FuzzyTermQuery::new_prefix(term, sought.mistakes, true),
            false => FuzzyTermQuery::new(term, sought.mistakes, true),
        };
        Ok(query.automaton()?)
    }

    fn resembling<'a>(
        &'a self,
        field: Field,
        automaton: &DfaWrapper,
        weight: f32,
        lists: &mut Vec<List<'a>>,
    ) -> Result<()> {
        let first = lists.len();
        for segment in &self.segments {
            let inverted = segment.reader.inverted_index(field)?;
            let mut terms = inverted.terms().search(automaton).without_keys().into_stream()?;
            let each = from_fn(|| terms.advance().then(|| terms.value().clone()));
            let room = MOST_TERMS.saturating_sub(lists.len() - first);
            segment.lists(field, each.take(room), weight, lists);
        }
        Ok(())
    }

    fn read(&self, lists: &[List<'_>]) -> Result<Hits> {
        let length: usize = lists.iter().map(|list| list.info.doc_freq as usize).sum();
        let mut hits = Hits::expecting(length, self.slots);
        for list in lists {
            list.read(&mut hits)?;
        }
        hits.settle();
        Ok(hits)
    }
}

impl Segment {
    fn of(reader: &SegmentReader) -> Result<Self> {
        let column = reader.fast_fields().u64("slot")?;
        let slot = |document| match column.first(document) {
            Some(slot) if !reader.is_deleted(document) => slot as u32,
            _ => GONE,
        };
        Ok(Self { slots: (0..reader.max_doc()).map(slot).collect(), reader: reader.clone() })
    }

    fn exact<'a>(&'a self, field: Field, term: &str, weight: f32, lists: &mut Vec<List<'a>>) -> Result<()> {
        let info = self.reader.inverted_index(field)?.terms().get(term)?;
        self.lists(field, info.into_iter(), weight, lists);
        Ok(())
    }

    fn lists<'a>(
        &'a self,
        field: Field,
        terms: impl Iterator<Item = TermInfo>,
        weight: f32,
        lists: &mut Vec<List<'a>>,
    ) {
        lists.extend(terms.map(|info| List { segment: self, field, info, weight, lengths: None }));
    }
}

/// By BM25, as the engine itself would weigh them.
fn lengths(segments: &[Segment], field: Field, documents: f32) -> Result<Lengths> {
    let mut words = 0;
    for segment in segments {
        words += segment.reader.inverted_index(field)?.total_num_tokens();
    }
    let mean = words.max(1) as f32 / documents;
    let length = |code| FieldNormReader::id_to_fieldnorm(code) as f32;
    Ok((0..=u8::MAX).map(|code| REPEATED * (1.0 - LENGTH + LENGTH * length(code) / mean)).collect())
}

impl List<'_> {
    fn read(&self, hits: &mut Hits) -> Result<()> {
        let norms = self.lengths.map(|_| self.segment.reader.get_fieldnorms_reader(self.field)).transpose()?;
        match (self.lengths, norms) {
            (Some(lengths), Some(norms)) => {
                let most = self.weight * (REPEATED + 1.0);
                self.each(IndexRecordOption::WithFreqs, |document, slot, times| {
                    let times = times as f32;
                    let length = lengths[norms.fieldnorm_id(document) as usize];
                    hits.add(slot, most * times / (times + length));
                })
            }
            _ => self.each(IndexRecordOption::Basic, |_, slot, _| hits.add(slot, self.weight)),
        }
    }

    /// Goes through the documents that are still there, with their slots and how often they hold the term.
    fn each(&self, record: IndexRecordOption, mut visit: impl FnMut(u32, u32, u32)) -> Result<()> {
        let inverted = self.segment.reader.inverted_index(self.field)?;
        let mut block = inverted.read_block_postings_from_terminfo(&self.info, record)?;
        while !block.docs().is_empty() {
            let times = block.freqs();
            for (at, &document) in block.docs().iter().enumerate() {
                let slot = self.segment.slots[document as usize];
                if slot != GONE {
                    visit(document, slot, times.get(at).copied().unwrap_or(1));
                }
            }
            block.advance();
        }
        Ok(())
    }
}
