//! What the parts of an activity have in common: they are read from elements and written as elements.

use std::str::FromStr;

use jiff::civil::Date;

use super::super::{Decimal, Doubt, Element, Note};
use super::Facts;

/// A part of an activity, kept in one element.
pub(in super::super) trait Part: Sized + PartialEq {
    /// What the element says; nothing, and a note, if it lacks what it cannot be without.
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self>;

    /// Says it in an element that is still empty. What is as the activity says for the whole is not said again.
    fn write(&self, into: Element, whole: &Whole<'_>) -> Element;
}

/// What an activity says for all its parts.
#[derive(Debug, Clone, Copy, Default)]
pub(in super::super) struct Whole<'a> {
    pub(in super::super) language: Option<&'a str>,
    pub(in super::super) currency: Option<&'a str>,
}

impl<'a> Whole<'a> {
    pub(in super::super) fn of(facts: &'a Facts) -> Self {
        Self { language: facts.language.as_deref(), currency: facts.currency.as_deref() }
    }
}

/// Elements being read: what holds for all of them, and what was found wrong.
#[derive(Debug, Default)]
pub(in super::super) struct Reading<'a> {
    pub(in super::super) whole: Whole<'a>,
    pub(in super::super) notes: Vec<Note>,
}

impl<'a> Reading<'a> {
    pub(in super::super) fn new(whole: Whole<'a>) -> Self {
        Self { whole, notes: Vec::new() }
    }

    /// Notes what is wrong with an element.
    pub(in super::super) fn note(&mut self, element: &Element, doubt: Doubt) {
        self.notes.push(Note { line: element.line(), element: element.name().to_string(), doubt });
    }

    /// An attribute without which the element says nothing.
    pub(super) fn needed(&mut self, element: &Element, name: &'static str) -> Option<String> {
        let value = optional(element, name);
        if value.is_none() {
            self.note(element, Doubt::NoAttribute(name));
        }
        value
    }

    /// An element without which that around it says nothing.
    pub(super) fn child<'e>(&mut self, element: &'e Element, name: &'static str) -> Option<&'e Element> {
        let child = element.first(name);
        if child.is_none() {
            self.note(element, Doubt::NoElement(name));
        }
        child
    }

    /// A date without which the element says nothing.
    pub(super) fn needed_date(&mut self, element: &Element, name: &'static str) -> Option<Date> {
        self.needed(element, name)?;
        self.date(element, name)
    }

    /// A date, if there is one.
    pub(super) fn date(&mut self, element: &Element, name: &str) -> Option<Date> {
        self.told(element, name, date, Doubt::NotADate)
    }

    /// A number, if there is one.
    pub(super) fn number<N: FromStr>(&mut self, element: &Element, name: &str) -> Option<N> {
        self.told(element, name, |text| text.parse().ok(), Doubt::NotANumber)
    }

    /// Yes or no, if either is said.
    pub(super) fn flag(&mut self, element: &Element, name: &str) -> Option<bool> {
        self.told(element, name, flag, Doubt::NotYesOrNo)
    }

    /// The number that is the text of an element.
    pub(super) fn amount(&mut self, element: &Element) -> Option<Decimal> {
        let text = element.text();
        let amount = text.trim().parse().ok();
        if amount.is_none() {
            self.note(element, Doubt::NotANumber(super::super::short(text.trim())));
        }
        amount
    }

    fn told<T>(
        &mut self,
        element: &Element,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
        doubt: fn(String) -> Doubt,
    ) -> Option<T> {
        let text = filled(element.attribute(name)?)?;
        let value = read(text);
        if value.is_none() {
            self.note(element, doubt(super::super::short(text)));
        }
        value
    }
}

fn filled(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}

/// The value of an attribute, if it says anything.
pub(super) fn optional(element: &Element, name: &str) -> Option<String> {
    element.attribute(name).and_then(filled).map(str::to_owned)
}

/// The code of an element in this one, if there is one: `<flow-type code="10"/>`.
pub(super) fn code_in(element: &Element, name: &str) -> Option<String> {
    optional(element.first(name)?, "code")
}

/// An element with a code, if there is one.
pub(super) fn coded(name: &'static str, code: Option<&String>) -> Option<Element> {
    code.map(|code| Element::new(name).with("code", code))
}

/// An element with a day.
pub(super) fn dated(name: &'static str, date: Date) -> Element {
    Element::new(name).with("iso-date", date.to_string())
}

/// `1` or `0`, as IATI writes yes and no.
pub(super) fn digit(flag: bool) -> &'static str {
    if flag { "1" } else { "0" }
}

pub(super) fn flag(text: &str) -> Option<bool> {
    match text {
        "1" | "true" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}

/// A day as XML writes it: `2024-12-31`; a time or an offset behind it is passed over.
pub(super) fn date(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10)?;
    let is_day_only = matches!(rest.as_bytes(), [] | [b'Z' | b'T' | b'+' | b'-', ..]);
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *day.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0_i16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i16::from(digit - b'0')))
    };
    let (year, month, day) = (number(&[y1, y2, y3, y4])?, number(&[m1, m2])?, number(&[d1, d2])?);
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (is_day_only && year > 0).then_some(date)
}

/// A code that stands alone in its element: `<activity-status code="2"/>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code(pub(super) String);

impl Part for Code {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        reading.needed(element, "code").map(Self)
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        into.with("code", &self.0)
    }
}
