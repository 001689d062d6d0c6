//! What an activity is about, by the lists of others.

use super::super::{Decimal, Element};
use super::part::{Part, Reading, Whole, optional};
use super::texts::{Text, narratives, texts};

/// A sector, by some list of sectors.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sector {
    /// Which list, by SectorVocabulary; none said means 1, the list Sector of the OECD.
    pub vocabulary: Option<String>,
    /// Where the list is explained.
    pub vocabulary_uri: Option<String>,
    /// The sector.
    pub code: String,
    /// How much of the activity it is, of 100.
    pub percentage: Option<Decimal>,
    /// What it is called, or what is said of it.
    pub texts: Vec<Text>,
}

impl Part for Sector {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            vocabulary: optional(element, "vocabulary"),
            vocabulary_uri: optional(element, "vocabulary-uri"),
            code: reading.needed(element, "code")?,
            percentage: reading.number(element, "percentage"),
            texts: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with_some("vocabulary", self.vocabulary.as_ref())
            .with_some("vocabulary-uri", self.vocabulary_uri.as_ref())
            .with("code", &self.code)
            .with_some("percentage", self.percentage.map(|share| share.to_string()))
            .holding_all(narratives(&self.texts, whole))
    }
}

/// A term of some other list, such as the Sustainable Development Goals.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag {
    /// Which list, by TagVocabulary: 2 the Goals, 3 their targets, 99 the publisher's own.
    pub vocabulary: String,
    /// Where the list is explained.
    pub vocabulary_uri: Option<String>,
    /// The term.
    pub code: String,
    /// What it is called.
    pub texts: Vec<Text>,
}

impl Part for Tag {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            vocabulary: reading.needed(element, "vocabulary")?,
            vocabulary_uri: optional(element, "vocabulary-uri"),
            code: reading.needed(element, "code")?,
            texts: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with("code", &self.code)
            .with("vocabulary", &self.vocabulary)
            .with_some("vocabulary-uri", self.vocabulary_uri.as_ref())
            .holding_all(narratives(&self.texts, whole))
    }
}

/// An emergency or an appeal that an activity answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct HumanitarianScope {
    /// `type`, by the list HumanitarianScopeType: 1 an emergency, 2 an appeal.
    pub kind: String,
    /// Which list, by HumanitarianScopeVocabulary.
    pub vocabulary: String,
    /// Where the list is explained.
    pub vocabulary_uri: Option<String>,
    /// Which one it is.
    pub code: String,
    /// What it is called.
    pub texts: Vec<Text>,
}

impl Part for HumanitarianScope {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            kind: reading.needed(element, "type")?,
            vocabulary: reading.needed(element, "vocabulary")?,
            vocabulary_uri: optional(element, "vocabulary-uri"),
            code: reading.needed(element, "code")?,
            texts: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with("type", &self.kind)
            .with("vocabulary", &self.vocabulary)
            .with_some("vocabulary-uri", self.vocabulary_uri.as_ref())
            .with("code", &self.code)
            .holding_all(narratives(&self.texts, whole))
    }
}
