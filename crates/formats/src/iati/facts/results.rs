//! What an activity is to reach and has reached.

use super::super::Element;
use super::part::{Part, Reading, Whole, digit};
use super::texts::{Text, said, texts_in};

/// Something that an activity is to reach, with how that is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityResult {
    /// `type`, by the list ResultType: 1 output, 2 outcome, 3 impact, 9 other.
    pub kind: String,
    /// Whether it may be added up with others.
    pub aggregation_status: Option<bool>,
    /// What it is called.
    pub titles: Vec<Text>,
    /// What it is.
    pub descriptions: Vec<Text>,
    /// Its documents, references and indicators, as they stand in the file.
    pub indicators: Vec<Element>,
}

impl Part for ActivityResult {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let is_typed =
            |child: &&Element| !child.is_foreign() && matches!(&**child.name(), "title" | "description");
        Some(Self {
            kind: reading.needed(element, "type")?,
            aggregation_status: reading.flag(element, "aggregation-status"),
            titles: texts_in(element, "title", &reading.whole),
            descriptions: texts_in(element, "description", &reading.whole),
            indicators: element.elements().filter(|child| !is_typed(child)).cloned().collect(),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with("type", &self.kind)
            .with_some("aggregation-status", self.aggregation_status.map(digit))
            .holding_all(said("title", &self.titles, whole))
            .holding_all(said("description", &self.descriptions, whole))
            .holding_all(self.indicators.iter().cloned())
    }
}
