//! How a document lies in the search engine: words to be sought, and columns from which memory is filled.

use tantivy::schema::{
    BytesOptions, Field, IndexRecordOption, NumericOptions, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};
use tantivy::{TantivyDocument, Term};

use crate::document::{Document, Facet, Measure, Text, TextField};
use crate::words::{whole, words};

/// Raised whenever the fields or the reading of words change; an index of another version is built anew.
pub(crate) const VERSION: u32 = 1;

/// When a document changed is one more measure.
pub(crate) const CHANGED: Measure = Measure("\u{1}changed");

/// Parts a facet from its value.
const SEPARATOR: u8 = 0x1f;

/// No sort key needs more to tell names apart, and the engine bounds its terms.
const LONGEST_KEY: usize = 4096;
const LONGEST_VALUE: usize = 4096;

/// The fields of the engine.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    pub(crate) slot: Field,
    id_high: Field,
    id_low: Field,
    sort_key: Field,
    facets: Field,
    measures: Field,
    amounts: Field,
    pub(crate) name: Field,
    pub(crate) acronym: Field,
    pub(crate) other: Field,
    pub(crate) body: Field,
    pub(crate) code: Field,
    /// Names, acronyms and codes, each as one term.
    pub(crate) whole: Field,
}

/// The schema and its fields.
pub(crate) fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let number = NumericOptions::default().set_fast();
    let bytes = BytesOptions::default().set_fast();
    let fields = Fields {
        slot: builder.add_u64_field("slot", number.clone().set_indexed()),
        id_high: builder.add_u64_field("id_high", number.clone()),
        id_low: builder.add_u64_field("id_low", number.clone()),
        sort_key: builder.add_bytes_field("sort_key", bytes.clone()),
        facets: builder.add_bytes_field("facets", bytes.clone()),
        measures: builder.add_bytes_field("measures", bytes),
        amounts: builder.add_i64_field("amounts", number),
        name: builder.add_text_field("name", read_as("words", IndexRecordOption::WithFreqs, true)),
        acronym: builder.add_text_field("acronym", read_as("words", IndexRecordOption::WithFreqs, false)),
        other: builder.add_text_field("other", read_as("words", IndexRecordOption::WithFreqs, false)),
        body: builder.add_text_field("body", read_as("words", IndexRecordOption::WithFreqs, true)),
        code: builder.add_text_field("code", read_as("words", IndexRecordOption::WithFreqs, false)),
        whole: builder.add_text_field("whole", read_as("raw", IndexRecordOption::Basic, false)),
    };
    (builder.build(), fields)
}

fn read_as(tokenizer: &str, record: IndexRecordOption, norms: bool) -> TextOptions {
    let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer);
    TextOptions::default().set_indexing_options(indexing.set_index_option(record).set_fieldnorms(norms))
}

impl Fields {
    /// The term by which the document of a slot is deleted.
    pub(crate) fn slot_term(&self, slot: u32) -> Term {
        Term::from_field_u64(self.slot, slot.into())
    }

    /// The document as the engine takes it.
    pub(crate) fn stored(&self, slot: u32, document: &Document) -> TantivyDocument {
        let mut stored = TantivyDocument::default();
        stored.add_u64(self.slot, slot.into());
        stored.add_u64(self.id_high, (document.id >> 64) as u64);
        stored.add_u64(self.id_low, document.id as u64);
        stored.add_bytes(self.sort_key, cut_key(&document.sort_key));
        for (facet, value) in facets(document) {
            stored.add_bytes(self.facets, &tag(facet, value));
        }
        for (measure, amount) in measures(document) {
            stored.add_bytes(self.measures, measure.0.as_bytes());
            stored.add_i64(self.amounts, amount);
        }
        document.texts.iter().for_each(|text| self.store_text(&mut stored, text));
        stored
    }

    fn store_text(&self, stored: &mut TantivyDocument, text: &Text) {
        let field = match text.field {
            TextField::Name => self.name,
            TextField::Acronym => self.acronym,
            TextField::OtherName => self.other,
            TextField::Body => self.body,
            TextField::Code => self.code,
        };
        stored.add_text(field, &text.text);
        if text.field != TextField::Body {
            stored.add_text(self.whole, whole(&words(&text.text)));
        }
    }
}

/// The facets of a document; a value too long for the engine is none.
pub(crate) fn facets(document: &Document) -> impl Iterator<Item = (Facet, &str)> {
    let given = document.facets.iter().map(|(facet, value)| (*facet, value.as_str()));
    given.filter(|(_, value)| value.len() <= LONGEST_VALUE)
}

/// The measures of a document, when it changed among them.
pub(crate) fn measures(document: &Document) -> impl Iterator<Item = (Measure, i64)> + '_ {
    let given = document.measures.iter().copied();
    given.chain([(CHANGED, document.changed)])
}

/// The part of a sort key that is kept.
pub(crate) fn cut_key(key: &[u8]) -> &[u8] {
    &key[..key.len().min(LONGEST_KEY)]
}

fn tag(facet: Facet, value: &str) -> Vec<u8> {
    [facet.0.as_bytes(), &[SEPARATOR], value.as_bytes()].concat()
}

/// The facet and the value that a tag holds.
pub(crate) fn untag(tag: &[u8]) -> Option<(&str, &str)> {
    let (facet, value) = std::str::from_utf8(tag).ok()?.split_once(SEPARATOR as char)?;
    Some((facet, value))
}

/// What the engine needs to read texts our way.
pub(crate) fn tokenizers() -> TokenizerManager {
    let manager = TokenizerManager::default();
    manager.register("words", TextAnalyzer::from(Words));
    manager
}

#[derive(Debug, Clone)]
struct Words;

/// The words of a text, handed to the engine one by one.
struct WordStream {
    rest: std::vec::IntoIter<crate::words::Word>,
    token: Token,
}

impl Tokenizer for Words {
    type TokenStream<'a> = WordStream;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream {
        WordStream { rest: words(text).into_iter(), token: Token::default() }
    }
}

impl TokenStream for WordStream {
    fn advance(&mut self) -> bool {
        let Some(word) = self.rest.next() else {
            return false;
        };
        self.token.position = self.token.position.wrapping_add(1);
        self.token.text = word.text;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
