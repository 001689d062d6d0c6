//! A text with its values, not yet written out: it is where a template or a string takes it.

use super::Language;
use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;
use std::fmt;

/// A text of the interface with its values.
pub(crate) struct Text {
    language: Language,
    key: Cow<'static, str>,
    values: FluentArgs<'static>,
    escaped: bool,
}

/// A text that holds markup of its own and values that are escaped.
pub(crate) struct Rich(pub(super) Text);

/// A value of a text.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Number(f64),
    Words(String),
}

impl Value {
    pub(crate) fn as_number(&self) -> Option<f64> {
        match self {
            Value::Number(number) => Some(*number),
            Value::Words(_) => None,
        }
    }
}

/// What can stand in a text: numbers choose the plural and are written as the language does, anything else as it is.
pub(crate) trait Say {
    /// Itself, as a value.
    fn value(&self) -> Value;
}

impl<T: Say + ?Sized> Say for &T {
    fn value(&self) -> Value {
        (**self).value()
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Say for $number {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, trivial_numeric_casts)]
            fn value(&self) -> Value {
                Value::Number(*self as f64)
            }
        }
    )*};
}
numbers!(i32, i64, u16, u32, u64, usize, f64);

macro_rules! words {
    ($($words:ty),*) => {$(
        impl Say for $words {
            fn value(&self) -> Value {
                Value::Words(self.to_string())
            }
        }
    )*};
}
words!(str, String, Cow<'_, str>, Text);

/// The values by which a text chooses its words, which must not be set apart.
const CHOOSING: [&str; 2] = ["role", "kind"];

/// The values by which `engagement`, whose messages hold words only, counts.
const COUNTED: [&str; 9] = ["count", "least", "letters", "limit", "megabytes", "minutes", "most", "parts", "rows"];

impl Text {
    pub(super) fn new(language: Language, key: Cow<'static, str>) -> Self {
        Self { language, key, values: FluentArgs::new(), escaped: false }
    }

    pub(super) fn escaped(self) -> Self {
        Self { escaped: true, ..self }
    }

    /// With a value by name.
    pub(crate) fn with(mut self, name: &'static str, value: impl Say) -> Self {
        let value = self.fluent(value.value(), name);
        self.values.set(name, value);
        self
    }

    pub(super) fn with_named(mut self, name: &str, value: &str) -> Self {
        let counted = COUNTED.contains(&name).then(|| value.parse().ok()).flatten();
        let value = self.fluent(counted.map_or_else(|| Value::Words(value.to_owned()), Value::Number), name);
        self.values.set(name.to_owned(), value);
        self
    }

    /// Words are set apart in a language that runs the other way, unless they are an address.
    fn fluent(&self, value: Value, name: &str) -> FluentValue<'static> {
        let words = match value {
            Value::Number(number) => return number.into(),
            Value::Words(words) if self.escaped => escape(&words),
            Value::Words(words) => words,
        };
        let apart = self.language.speech.right_to_left && name != "here" && !CHOOSING.contains(&name);
        if apart { format!("\u{2068}{words}\u{2069}").into() } else { words.into() }
    }
}

fn escape(words: &str) -> String {
    use askama::filters::{Html, escape};
    match escape(words, Html) {
        Ok(escaped) => escaped.to_string(),
        Err(never) => match never {},
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.language.speech.write(f, &self.key, &self.values)
    }
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl askama::filters::HtmlSafe for Rich {}

impl Rich {
    /// With a value by name; it is escaped.
    pub(crate) fn with(self, name: &'static str, value: impl Say) -> Self {
        Self(self.0.with(name, value))
    }
}
