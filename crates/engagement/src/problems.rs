//! All that is wrong with what someone typed, each with its field: what every draft collects as it is checked.

use crate::dates::PartialDate;
use crate::error::{Error, Problem, Result};
use crate::message::Message;
use crate::vocabulary::{Recognition, Vocabulary};
use std::collections::BTreeSet;

/// All that is wrong with a draft, rather than the first.
#[derive(Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    /// The value, or its problem noted.
    pub(crate) fn take<T>(&mut self, field: &str, result: Result<T, Message>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(message) => {
                self.0.push(Problem::new(field, message));
                None
            }
        }
    }

    /// The code that a word means.
    pub(crate) fn code(&mut self, field: &str, vocabulary: &Vocabulary, text: &str) -> Option<String> {
        match vocabulary.recognize(text) {
            Recognition::Known(meaning) => Some(meaning.code),
            Recognition::Empty => None,
            Recognition::Unknown => self.take(field, Err(Message::new("problem-unknown-word").with("text", text))),
        }
    }

    /// The codes that words mean.
    pub(crate) fn codes(&mut self, field: &str, vocabulary: &Vocabulary, texts: &[String]) -> BTreeSet<String> {
        texts.iter().filter_map(|text| self.code(field, vocabulary, text)).collect()
    }

    /// The date, where one is given.
    pub(crate) fn date(&mut self, field: &str, text: &str) -> Option<PartialDate> {
        if text.trim().is_empty() { None } else { self.take(field, PartialDate::parse(text)) }
    }

    /// Adds a problem.
    pub(crate) fn add(&mut self, field: &str, message: Message) {
        self.0.push(Problem::new(field, message));
    }

    /// The value, if nothing is wrong with it.
    pub(crate) fn or<T>(self, value: T) -> Result<T> {
        if self.0.is_empty() { Ok(value) } else { Err(Error::Invalid(self.0)) }
    }
}
