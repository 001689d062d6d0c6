//! Rows as comma-separated text.

use std::borrow::Cow;
use std::io::Write;

use super::{Value, WriteError};
use crate::formula::harmless;

/// A mark by which Excel knows UTF-8.
const MARK: &str = "\u{feff}";

/// Rows written as they come.
pub(super) struct CsvRows<W: Write> {
    writer: csv::Writer<W>,
    mark: &'static str,
}

impl<W: Write> CsvRows<W> {
    pub(super) fn new(out: W, mark: bool) -> Self {
        let writer = csv::WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(out);
        Self { writer, mark: if mark { MARK } else { "" } }
    }

    pub(super) fn header(&mut self, headers: &[&str]) -> Result<(), WriteError> {
        for (place, header) in headers.iter().enumerate() {
            let mark = if place == 0 { std::mem::take(&mut self.mark) } else { "" };
            self.writer.write_field(format!("{mark}{}", harmless(header)))?;
        }
        self.end_row()
    }

    pub(super) fn row(&mut self, values: &[Value<'_>]) -> Result<(), WriteError> {
        for value in values {
            self.writer.write_field(text(value).as_bytes())?;
        }
        self.end_row()
    }

    pub(super) fn finish(self) -> Result<W, WriteError> {
        self.writer.into_inner().map_err(|error| WriteError::Io(error.into_error()))
    }

    fn end_row(&mut self) -> Result<(), WriteError> {
        Ok(self.writer.write_record(None::<&[u8]>)?)
    }
}

/// A value as text; only what people wrote can do harm, never a number or a day.
fn text<'a>(value: &'a Value<'_>) -> Cow<'a, str> {
    match value {
        Value::Empty => Cow::Borrowed(""),
        Value::Text(text) => harmless(text),
        Value::Integer(number) => Cow::Owned(number.to_string()),
        Value::Number(number) if number.is_finite() => Cow::Owned(number.to_string()),
        Value::Number(_) => Cow::Borrowed(""),
        Value::Date(date) => Cow::Owned(date.to_string()),
        Value::Boolean(is) => Cow::Borrowed(if *is { "true" } else { "false" }),
    }
}

impl From<csv::Error> for WriteError {
    fn from(error: csv::Error) -> Self {
        Self::Io(error.into())
    }
}
