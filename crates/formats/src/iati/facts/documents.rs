//! Documents about an activity, and activities that go with it.

use jiff::civil::Date;

use super::super::Element;
use super::part::{Part, Reading, Whole, coded, dated, optional};
use super::texts::{Text, said, texts_in};

/// A document that can be read on the web.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Document {
    /// Where.
    pub url: String,
    /// Its media type, such as `application/pdf`.
    pub format: Option<String>,
    /// Its title.
    pub titles: Vec<Text>,
    /// What it is.
    pub descriptions: Vec<Text>,
    /// What kind of document it is, by the list DocumentCategory.
    pub categories: Vec<String>,
    /// Its languages, by ISO 639-1.
    pub languages: Vec<String>,
    /// Of which day it is.
    pub date: Option<Date>,
}

impl Part for Document {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let codes = |name| element.named(name).filter_map(|found| optional(found, "code")).collect();
        Some(Self {
            url: reading.needed(element, "url")?,
            format: optional(element, "format"),
            titles: texts_in(element, "title", &reading.whole),
            descriptions: texts_in(element, "description", &reading.whole),
            categories: codes("category"),
            languages: codes("language"),
            date: element.first("document-date").and_then(|date| reading.date(date, "iso-date")),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        let categories = self.categories.iter().filter_map(|code| coded("category", Some(code)));
        let languages = self.languages.iter().filter_map(|code| coded("language", Some(code)));
        into.with("url", &self.url)
            .with_some("format", self.format.as_ref())
            .holding_all(said("title", &self.titles, whole))
            .holding_all(said("description", &self.descriptions, whole))
            .holding_all(categories)
            .holding_all(languages)
            .holding_all(self.date.map(|date| dated("document-date", date)))
    }
}

/// An activity that goes with another.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RelatedActivity {
    /// `ref`: its identifier.
    pub reference: String,
    /// `type`, by the list RelatedActivityType: 1 the one above, 2 one below, 3 beside, 4 co-funded, 5 third party.
    pub kind: String,
}

impl Part for RelatedActivity {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let reference = reading.needed(element, "ref")?;
        Some(Self { reference, kind: reading.needed(element, "type")? })
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        into.with("ref", &self.reference).with("type", &self.kind)
    }
}
