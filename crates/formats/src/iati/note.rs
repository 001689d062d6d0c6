//! What is wrong in a part of an activity that can be used all the same.

use std::fmt;

/// What is wrong in a part of an activity. The part is kept as it stood; the activity can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The line on which the element begins, from 1; 0 if it comes from no file.
    pub line: u64,
    /// The name of the element.
    pub element: String,
    /// What is wrong with it.
    pub doubt: Doubt,
}

impl fmt::Display for Note {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Line {}, “{}”: {}", self.line, self.element, self.doubt)
    }
}

/// What is wrong with an element.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Doubt {
    /// An attribute is missing without which the element says nothing.
    NoAttribute(&'static str),
    /// An element is missing in it without which it says nothing.
    NoElement(&'static str),
    /// A date is none; what stands there.
    NotADate(String),
    /// A number is none; what stands there.
    NotANumber(String),
    /// Neither yes nor no; what stands there.
    NotYesOrNo(String),
    /// No place on earth; what stands there.
    NotAPlace(String),
    /// It may stand once and stands again; the first was taken.
    Again,
    /// No file says which namespace this prefix stands for.
    UnknownPrefix(String),
}

impl Doubt {
    /// A word that stays the same whatever becomes of the text, for translations and for scripts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoAttribute(_) => "part-no-attribute",
            Self::NoElement(_) => "part-no-element",
            Self::NotADate(_) => "part-not-a-date",
            Self::NotANumber(_) => "part-not-a-number",
            Self::NotYesOrNo(_) => "part-not-yes-or-no",
            Self::NotAPlace(_) => "part-not-a-place",
            Self::Again => "part-again",
            Self::UnknownPrefix(_) => "part-unknown-prefix",
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAttribute(name) => write!(out, "it has no “{name}”. Add that attribute."),
            Self::NoElement(name) => write!(out, "there is no “{name}” in it. Add that element."),
            Self::NotADate(found) => write!(out, "“{found}” is no date. Write it as 2024-12-31."),
            Self::NotANumber(found) => write!(out, "“{found}” is no number. Write it as 1234567.89."),
            Self::NotYesOrNo(found) => write!(out, "“{found}” is neither yes nor no. Write 1 or 0."),
            Self::NotAPlace(found) => {
                write!(out, "“{found}” is no place. Write degrees north, a space and degrees east.")
            }
            Self::Again => write!(out, "it stands a second time. Leave one of them out."),
            Self::UnknownPrefix(prefix) => {
                write!(out, "no namespace is declared for “{prefix}:”. Declare it with “xmlns:{prefix}”.")
            }
        }
    }
}
