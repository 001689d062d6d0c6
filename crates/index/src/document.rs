//! What goes in: documents, and the changes that bring or take them.

/// A way in which documents are grouped, filtered and counted, such as the country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Facet(pub &'static str);

/// A number by which documents can be ordered, such as how many activities there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Measure(pub &'static str);

/// The part that a text plays in its document; it decides how much a word found there weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextField {
    /// The name by which the document goes.
    Name,
    /// An acronym.
    Acronym,
    /// A former name, an alias, a name in another language.
    OtherName,
    /// A description.
    Body,
    /// An identifier or a symbol.
    Code,
}

/// A text of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The part that it plays.
    pub field: TextField,
    /// The words, as people wrote them.
    pub text: String,
}

/// What can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The identity; a document put under a known id replaces the one before.
    pub id: u128,
    /// Where the document stands by name: an ICU sort key.
    pub sort_key: Vec<u8>,
    /// The texts in which words are sought.
    pub texts: Vec<Text>,
    /// The values by which the document is filtered and counted.
    pub facets: Vec<(Facet, String)>,
    /// When it last changed, in microseconds since 1970.
    pub changed: i64,
    /// Further numbers to order by; one that is not given counts as zero.
    pub measures: Vec<(Measure, i64)>,
}

impl Document {
    /// Adds a text.
    #[must_use]
    pub fn text(mut self, field: TextField, text: impl Into<String>) -> Self {
        let text = text.into();
        self.texts.push(Text { field, text });
        self
    }

    /// Adds a value of a facet.
    #[must_use]
    pub fn facet(mut self, facet: Facet, value: impl Into<String>) -> Self {
        self.facets.push((facet, value.into()));
        self
    }

    /// Adds a number to order by.
    #[must_use]
    pub fn measure(mut self, measure: Measure, value: i64) -> Self {
        self.measures.push((measure, value));
        self
    }
}

/// One step of the history, as far as the index is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// The document is new or has changed.
    Put(Document),
    /// The document is gone.
    Remove(u128),
}

impl Change {
    pub(crate) fn id(&self) -> u128 {
        match self {
            Self::Put(document) => document.id,
            Self::Remove(id) => *id,
        }
    }
}
