//! Spreadsheets of the OpenDocument form, read row by row while they are unpacked.

use std::io::{BufRead, Read};
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::book::{RowTaker, SheetName};
use super::limits::{Limits, Meter};
use super::package::{Package, drain};
use super::xml::{attribute, push_text, reader};
use super::{Cell, Row};
use crate::ReadError;

/// Where the sheets stand in the package.
const CONTENT: &str = "content.xml";
/// How much of the manifest is looked at for a sign of encryption.
const MANIFEST: u64 = 1 << 20;

/// One open document.
pub(super) struct Document {
    package: Package,
    sheets: Vec<SheetName>,
    limits: Limits,
}

impl Document {
    /// Opens the document at `path` and finds the names of its sheets.
    pub(super) fn open(path: &Path, limits: &Limits) -> Result<Self, ReadError> {
        let mut package = Package::open(path, limits)?;
        if let Some(manifest) = package.part("META-INF/manifest.xml")? {
            let mut text = Vec::new();
            manifest.take(MANIFEST).read_to_end(&mut text)?;
            if String::from_utf8_lossy(&text).contains("encryption-data") {
                return Err(ReadError::Encrypted);
            }
        }
        let mut document = Self { package, sheets: Vec::new(), limits: limits.clone() };
        let mut content = document.content()?;
        let mut sheets = Vec::new();
        while let Some(name) = content.next_sheet()? {
            sheets.push(SheetName { name, hidden: false });
        }
        drop(content);
        document.sheets = sheets;
        Ok(document)
    }

    /// The names of its sheets.
    pub(super) fn sheets(&self) -> Vec<SheetName> {
        self.sheets.clone()
    }

    /// Gives the rows of one sheet to `take` until it wants no more.
    pub(super) fn each_row(&mut self, sheet: usize, take: RowTaker<'_>) -> Result<(), ReadError> {
        let mut content = self.content()?;
        for _ in 0..=sheet {
            if content.next_sheet()?.is_none() {
                return Ok(());
            }
        }
        while let Some((row, times)) = content.next_row()? {
            for more in 0..times {
                let row = Row { number: row.number + more, cells: row.cells.clone() };
                if take(row).is_break() {
                    return Ok(());
                }
            }
        }
        let Content { xml, meter, .. } = content;
        drain(xml.into_inner(), &meter)
    }

    fn content(&mut self) -> Result<Content<impl BufRead>, ReadError> {
        let (meter, limits) = (self.package.meter.clone(), self.limits.clone());
        let xml = reader(self.package.needed(CONTENT)?);
        Ok(Content { xml, buffer: Vec::new(), meter, limits, number: 0 })
    }
}

/// The sheets as they are unpacked.
struct Content<R> {
    xml: Reader<R>,
    buffer: Vec<u8>,
    meter: Meter,
    limits: Limits,
    number: u64,
}

impl<R: BufRead> Content<R> {
    /// Goes on to the beginning of the next sheet.
    fn next_sheet(&mut self) -> Result<Option<String>, ReadError> {
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) if element.local_name().as_ref() == "table" => {
                    self.number = 0;
                    return Ok(Some(attribute(&element, "name")?.unwrap_or_default().into_owned()));
                }
                Event::End(element) => match element.local_name().as_ref() {
                    "table-row" => self.meter.row_ended(),
                    "document-content" => return Ok(None),
                    _ => {}
                },
                Event::Eof => return Err(ReadError::cut_short()),
                _ => {}
            }
        }
    }

    /// The next row of the sheet that holds something, and how many times it stands there.
    fn next_row(&mut self) -> Result<Option<(Row, u64)>, ReadError> {
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) if element.local_name().as_ref() == "table-row" => {
                    let times = repeated(&element, "number-rows-repeated")?;
                    let number = self.number + 1;
                    self.number = self.number.saturating_add(times);
                    let cells = self.cells(number)?;
                    self.meter.row_ended();
                    if !cells.is_empty() {
                        return Ok(Some((Row { number, cells }, times)));
                    }
                }
                Event::End(element) if element.local_name().as_ref() == "table" => return Ok(None),
                Event::Eof => return Err(ReadError::cut_short()),
                _ => {}
            }
        }
    }

    /// The cells up to the end of a row, without the empty ones at its end.
    fn cells(&mut self, row: u64) -> Result<Vec<Cell>, ReadError> {
        let (mut cells, mut column) = (Vec::new(), 0_usize);
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) if is_cell(&element) => {
                    let times =
                        usize::try_from(repeated(&element, "number-columns-repeated")?).unwrap_or(usize::MAX);
                    let heading = Heading::of(&element)?;
                    let cell = self.cell(heading)?;
                    let end = column.saturating_add(times);
                    if !cell.is_empty() {
                        let limit = self.limits.max_columns;
                        if end > limit {
                            return Err(ReadError::TooManyColumns { limit, row });
                        }
                        cells.resize(column, Cell::Empty);
                        cells.resize(end, cell);
                    }
                    column = end;
                }
                Event::End(element) if element.local_name().as_ref() == "table-row" => return Ok(cells),
                Event::Eof => return Err(ReadError::cut_short()),
                _ => {}
            }
        }
    }

    /// The value of a cell, read up to its end.
    fn cell(&mut self, heading: Heading) -> Result<Cell, ReadError> {
        let shown = self.shown_text()?;
        let Heading { kind, value, has_formula, is_error } = heading;
        Ok(match kind.as_str() {
            _ if is_error => Cell::Error(shown),
            "float" | "percentage" | "currency" => value.parse().map_or_else(|_| self.text(&shown), Cell::Number),
            "date" => {
                value.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| self.text(&shown), Cell::Date)
            }
            "boolean" => Cell::Boolean(value == "true"),
            "" if has_formula => Cell::FormulaWithoutValue,
            _ => self.text(if shown.is_empty() { &value } else { &shown }),
        })
    }

    fn text(&self, text: &str) -> Cell {
        Cell::text(text, self.limits.max_cell)
    }

    /// The paragraphs of a cell, one a line, without its notes.
    fn shown_text(&mut self) -> Result<String, ReadError> {
        let (mut text, mut paragraphs, mut notes) = (String::new(), 0, 0);
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "annotation" => notes += 1,
                    _ if notes > 0 => {}
                    "p" => {
                        text.extend((!text.is_empty()).then_some('\n'));
                        paragraphs += 1;
                    }
                    "s" => text.push(' '),
                    "tab" | "line-break" => text.push('\n'),
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "annotation" => notes -= 1,
                    "p" if notes == 0 => paragraphs -= 1,
                    "table-cell" | "covered-table-cell" if notes == 0 => return Ok(text),
                    _ => {}
                },
                Event::Eof => return Err(ReadError::cut_short()),
                event if notes == 0 && paragraphs > 0 => push_text(&event, &mut text),
                _ => {}
            }
        }
    }
}

/// What is said of a cell before its text.
struct Heading {
    kind: String,
    value: String,
    has_formula: bool,
    is_error: bool,
}

impl Heading {
    fn of(element: &BytesStart<'_>) -> Result<Self, ReadError> {
        let mut heading = Self { kind: String::new(), value: String::new(), has_formula: false, is_error: false };
        for found in element.attributes().with_checks(false) {
            let found = found.map_err(|error| ReadError::Damaged(error.to_string()))?;
            match found.key.as_ref() {
                "calcext:value-type" => heading.is_error = found.value == "error",
                "office:value-type" => heading.kind = found.value.into_owned(),
                name => match found.key.local_name().as_ref() {
                    "formula" => heading.has_formula = true,
                    "value" | "date-value" | "boolean-value" | "string-value" if name.starts_with("office") => {
                        heading.value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0)?.into_owned();
                    }
                    _ => {}
                },
            }
        }
        Ok(heading)
    }
}

fn is_cell(element: &BytesStart<'_>) -> bool {
    matches!(element.local_name().as_ref(), "table-cell" | "covered-table-cell")
}

fn repeated(element: &BytesStart<'_>, name: &str) -> Result<u64, ReadError> {
    Ok(attribute(element, name)?.and_then(|times| times.parse().ok()).unwrap_or(1).max(1))
}
