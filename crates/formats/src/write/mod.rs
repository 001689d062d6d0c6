//! Rows out, one by one: CSV, XLSX or JSON, with the same calls for each.

mod csv;
mod json;
mod value;
mod xlsx;

use std::fmt;
use std::io::{self, Write};

use self::csv::CsvRows;
use self::json::JsonRows;
use self::xlsx::XlsxRows;

pub use value::Value;

/// The most rows that a sheet holds, its header among them.
pub const SHEET_ROWS: u32 = 1_048_576;

/// Where rows go. First the header, then the rows, then [`finish`](Sink::finish).
///
/// CSV and JSON are written as the rows come. A workbook is kept in a temporary file and written at the end.
pub struct Sink<W: Write + Send> {
    rows: Rows<W>,
}

enum Rows<W: Write + Send> {
    Csv(Box<CsvRows<W>>),
    Xlsx(Box<XlsxRows<W>>),
    Json(JsonRows<W>),
}

impl<W: Write + Send> Sink<W> {
    /// CSV in UTF-8; `mark` puts a byte-order mark in front, without which Excel takes it for another encoding.
    pub fn csv(out: W, mark: bool) -> Self {
        Self { rows: Rows::Csv(Box::new(CsvRows::new(out, mark))) }
    }

    /// A workbook with one sheet of that name.
    pub fn xlsx(out: W, sheet: &str) -> Result<Self, WriteError> {
        Ok(Self { rows: Rows::Xlsx(Box::new(XlsxRows::new(out, sheet)?)) })
    }

    /// A JSON array with one object a row, its keys being the headers.
    pub fn json(out: W) -> Self {
        Self { rows: Rows::Json(JsonRows::new(out)) }
    }

    /// Writes the headers, once and before any row.
    pub fn header(&mut self, headers: &[&str]) -> Result<(), WriteError> {
        match &mut self.rows {
            Rows::Csv(rows) => rows.header(headers),
            Rows::Xlsx(rows) => rows.header(headers),
            Rows::Json(rows) => rows.header(headers),
        }
    }

    /// Writes a row with one value a header.
    pub fn row(&mut self, values: &[Value<'_>]) -> Result<(), WriteError> {
        match &mut self.rows {
            Rows::Csv(rows) => rows.row(values),
            Rows::Xlsx(rows) => rows.row(values),
            Rows::Json(rows) => rows.row(values),
        }
    }

    /// Writes what is still to be written and gives back where it went.
    pub fn finish(self) -> Result<W, WriteError> {
        match self.rows {
            Rows::Csv(rows) => rows.finish(),
            Rows::Xlsx(rows) => rows.finish(),
            Rows::Json(rows) => rows.finish(),
        }
    }
}

/// Why rows could not be written.
#[derive(Debug)]
#[non_exhaustive]
pub enum WriteError {
    /// What the rows go to does not take them.
    Io(io::Error),
    /// A sheet is full; CSV and JSON have no such limit.
    SheetFull,
    /// The workbook could not be made; in the words of its maker.
    Workbook(String),
}

impl fmt::Display for WriteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => {
                write!(out, "The file could not be written ({error}). Check the room left and try again.")
            }
            Self::SheetFull => {
                write!(out, "A sheet holds {SHEET_ROWS} rows at most. Filter the list, or take it as CSV.")
            }
            Self::Workbook(why) => write!(out, "The workbook could not be made ({why}). Take the list as CSV."),
        }
    }
}

impl std::error::Error for WriteError {}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
