//! Texts in one or several languages.

use super::super::Element;
use super::part::{Part, Reading, Whole, optional};

/// Codes of three letters (ISO 639-2) that files use for languages of which the list Language has two (ISO 639-1).
const THREE_LETTERS: [(&str, &str); 14] = [
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("spa", "es"),
    ("ara", "ar"),
    ("por", "pt"),
    ("rus", "ru"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("deu", "de"),
    ("ger", "de"),
    ("ita", "it"),
    ("nld", "nl"),
    ("dut", "nl"),
];

/// A text in a language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Text {
    /// The language by the list Language, such as `en`; where the text says none, that of the activity.
    pub language: Option<String>,
    /// The text, without space around it.
    pub text: String,
}

/// What an activity is, whom it is for, or what it is to reach.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Description {
    /// `type`, by the list DescriptionType: 1 general, 2 objectives, 3 target groups, 4 other.
    pub kind: Option<String>,
    /// The text.
    pub texts: Vec<Text>,
}

impl Part for Description {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let texts = texts(element, &reading.whole);
        (!texts.is_empty()).then(|| Self { kind: optional(element, "type"), texts })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with_some("type", self.kind.as_ref()).holding_all(narratives(&self.texts, whole))
    }
}

/// The title of an activity.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Title(pub(super) Vec<Text>);

impl Part for Title {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let texts = texts(element, &reading.whole);
        (!texts.is_empty()).then_some(Self(texts))
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.holding_all(narratives(&self.0, whole))
    }
}

/// What the narratives of an element say. Some files put the text into the element itself, as IATI once did.
pub(super) fn texts(element: &Element, whole: &Whole<'_>) -> Vec<Text> {
    let all: Vec<Text> = element.named("narrative").filter_map(|narrative| text(narrative, whole)).collect();
    if all.is_empty() { text(element, whole).into_iter().collect() } else { all }
}

/// The texts of an element that stands in this one, such as a title.
pub(super) fn texts_in(element: &Element, name: &str, whole: &Whole<'_>) -> Vec<Text> {
    element.first(name).map(|child| texts(child, whole)).unwrap_or_default()
}

fn text(element: &Element, whole: &Whole<'_>) -> Option<Text> {
    let text = element.text();
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let own = element.attribute("xml:lang").and_then(language);
    Some(Text { language: own.or_else(|| whole.language.map(str::to_owned)), text: text.to_owned() })
}

/// A language as the list Language writes it: `ENG` and `en-GB` are `en`.
pub(super) fn language(said: &str) -> Option<String> {
    let first = said.trim().split(['-', '_']).next().filter(|first| !first.is_empty())?.to_ascii_lowercase();
    let two = THREE_LETTERS.iter().find(|(three, _)| *three == first);
    Some(two.map_or(first, |(_, two)| (*two).to_owned()))
}

/// One narrative a text.
pub(in super::super) fn narratives(texts: &[Text], whole: &Whole<'_>) -> impl Iterator<Item = Element> {
    texts.iter().map(|text| {
        let own = text.language.as_ref().filter(|language| whole.language != Some(language.as_str()));
        Element::new("narrative").with_some("xml:lang", own).saying(&text.text)
    })
}

/// An element with narratives in it, if there are texts.
pub(super) fn said(name: &'static str, texts: &[Text], whole: &Whole<'_>) -> Option<Element> {
    (!texts.is_empty()).then(|| Element::new(name).holding_all(narratives(texts, whole)))
}
