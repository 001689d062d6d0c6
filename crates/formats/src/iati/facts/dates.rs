//! When an activity begins and ends.

use jiff::civil::Date;

use super::super::Element;
use super::part::{Part, Reading, Whole};
use super::texts::{Text, narratives, texts};

/// A day on which an activity begins or ends.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ActivityDate {
    /// `type`, by the list ActivityDateType: 1 planned start, 2 actual start, 3 planned end, 4 actual end.
    pub kind: String,
    /// The day.
    pub date: Date,
    /// What is said of it.
    pub texts: Vec<Text>,
}

impl Part for ActivityDate {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let kind = reading.needed(element, "type")?;
        let date = reading.needed_date(element, "iso-date")?;
        Some(Self { kind, date, texts: texts(element, &reading.whole) })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        let dated = into.with("type", &self.kind).with("iso-date", self.date.to_string());
        dated.holding_all(narratives(&self.texts, whole))
    }
}
