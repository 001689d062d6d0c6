//! Rows as an array of JSON objects.

use std::io::{BufWriter, Write};

use serde::Serializer;
use serde::ser::SerializeMap;

use super::{Value, WriteError};

/// Rows written as they come.
pub(super) struct JsonRows<W: Write> {
    out: BufWriter<W>,
    headers: Vec<String>,
    is_first: bool,
}

impl<W: Write> JsonRows<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out: BufWriter::new(out), headers: Vec::new(), is_first: true }
    }

    pub(super) fn header(&mut self, headers: &[&str]) -> Result<(), WriteError> {
        self.headers = headers.iter().map(|header| (*header).to_owned()).collect();
        Ok(())
    }

    pub(super) fn row(&mut self, values: &[Value<'_>]) -> Result<(), WriteError> {
        let before: &[u8] = if std::mem::take(&mut self.is_first) { b"[\n" } else { b",\n" };
        self.out.write_all(before)?;
        let mut json = serde_json::Serializer::new(&mut self.out);
        let mut object = json.serialize_map(Some(self.headers.len()))?;
        for (header, value) in self.headers.iter().zip(values.iter().chain(std::iter::repeat(&Value::Empty))) {
            object.serialize_key(header)?;
            match value {
                Value::Empty => object.serialize_value(&())?,
                Value::Text(text) => object.serialize_value(text)?,
                Value::Integer(number) => object.serialize_value(number)?,
                Value::Number(number) => object.serialize_value(number)?,
                Value::Date(date) => object.serialize_value(&date.to_string())?,
                Value::Boolean(is) => object.serialize_value(is)?,
            }
        }
        object.end()?;
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<W, WriteError> {
        self.out.write_all(if self.is_first { b"[]\n" } else { b"\n]\n" })?;
        self.out.into_inner().map_err(|error| WriteError::Io(error.into_error()))
    }
}

impl From<serde_json::Error> for WriteError {
    fn from(error: serde_json::Error) -> Self {
        Self::Io(error.into())
    }
}
