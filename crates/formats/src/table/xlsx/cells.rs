//! The cells of one sheet, gathered into rows.

use std::io::BufRead;

use jiff::SignedDuration;
use jiff::civil::{Date, date};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::strings::{Strings, unescaped};
use super::styles::Shown;
use crate::ReadError;
use crate::table::limits::{Limits, Meter};
use crate::table::xml::{push_text, reader};
use crate::table::{Cell, Row};

/// What all sheets of a workbook share.
pub(super) struct Shared {
    pub(super) strings: Strings,
    pub(super) styles: Vec<Shown>,
    pub(super) is_1904: bool,
    pub(super) limits: Limits,
}

/// The rows of a sheet that hold something.
pub(super) struct Cells<'a, R> {
    xml: Reader<R>,
    shared: &'a Shared,
    meter: Meter,
    buffer: Vec<u8>,
    value: String,
    number: u64,
    column: usize,
    row: Vec<Cell>,
}

/// What is said of a cell before its value.
#[derive(Default)]
struct Heading {
    column: Option<usize>,
    style: usize,
    kind: Kind,
}

/// What a cell says that its value is.
#[derive(Default)]
enum Kind {
    #[default]
    Number,
    SharedText,
    Text,
    Boolean,
    Error,
    Day,
}

impl<'a, R: BufRead> Cells<'a, R> {
    /// Begins to read a sheet.
    pub(super) fn new(sheet: R, shared: &'a Shared, meter: Meter) -> Self {
        let xml = reader(sheet);
        Self {
            xml,
            shared,
            meter,
            buffer: Vec::new(),
            value: String::new(),
            number: 0,
            column: 0,
            row: Vec::new(),
        }
    }

    /// What comes after the last row.
    pub(super) fn into_rest(self) -> R {
        self.xml.into_inner()
    }

    /// The next row that holds something.
    pub(super) fn next_row(&mut self) -> Result<Option<Row>, ReadError> {
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => {
                        self.number = row_number(&element)?.unwrap_or(self.number + 1);
                        self.column = 0;
                    }
                    "c" => {
                        let heading = Heading::of(&element)?;
                        self.read_cell(&heading)?;
                    }
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "row" => {
                        self.meter.row_ended();
                        if !self.row.is_empty() {
                            return Ok(Some(Row { number: self.number, cells: std::mem::take(&mut self.row) }));
                        }
                    }
                    "sheetData" => return Ok(None),
                    _ => {}
                },
                Event::Eof => return Err(ReadError::cut_short()),
                _ => {}
            }
        }
    }

    /// Reads up to the end of a cell and puts it in its column.
    fn read_cell(&mut self, heading: &Heading) -> Result<(), ReadError> {
        let cell = self.cell(heading)?;
        let column = heading.column.unwrap_or(self.column);
        self.column = column + 1;
        if cell.is_empty() {
            return Ok(());
        }
        let limit = self.shared.limits.max_columns;
        if column >= limit {
            return Err(ReadError::TooManyColumns { limit, row: self.number });
        }
        if self.row.len() <= column {
            self.row.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = self.row.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    fn cell(&mut self, heading: &Heading) -> Result<Cell, ReadError> {
        self.value.clear();
        let (mut has_value, mut has_formula) = (false, false);
        let (mut inside, mut pronounced) = (false, false);
        loop {
            self.buffer.clear();
            match self.xml.read_event_into(&mut self.buffer)? {
                Event::Start(element) => match element.local_name().as_ref() {
                    "v" | "t" if !pronounced => (inside, has_value) = (true, true),
                    "f" => has_formula = true,
                    "rPh" => pronounced = true,
                    _ => {}
                },
                Event::End(element) => match element.local_name().as_ref() {
                    "v" | "t" => inside = false,
                    "rPh" => pronounced = false,
                    "c" => break,
                    _ => {}
                },
                Event::Eof => return Err(ReadError::cut_short()),
                event if inside => push_text(&event, &mut self.value),
                _ => {}
            }
        }
        let is_text = matches!(heading.kind, Kind::Text);
        let unsaved = has_formula && !(has_value && (is_text || !self.value.is_empty()));
        Ok(if unsaved { Cell::FormulaWithoutValue } else { self.shared.cell(heading, &self.value) })
    }
}

impl Shared {
    /// The cell that `value` stands for under its heading.
    fn cell(&self, heading: &Heading, value: &str) -> Cell {
        match heading.kind {
            Kind::Number => self.number(value, heading.style),
            Kind::SharedText => value.trim().parse().ok().and_then(|number| self.strings.get(number)).map_or_else(
                || if value.is_empty() { Cell::Empty } else { Cell::Error("#REF!".into()) },
                |text| self.text(text),
            ),
            Kind::Text => self.text(value),
            Kind::Boolean => Cell::Boolean(matches!(value.trim(), "1" | "true")),
            Kind::Error => Cell::Error(value.to_owned()),
            Kind::Day => {
                value.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| self.text(value), Cell::Date)
            }
        }
    }

    fn text(&self, text: &str) -> Cell {
        if text.contains("_x") {
            Cell::text(&unescaped(text), self.limits.max_cell)
        } else {
            Cell::text(text, self.limits.max_cell)
        }
    }

    fn number(&self, value: &str, style: usize) -> Cell {
        let Ok(number) = value.trim().parse::<f64>() else { return self.text(value) };
        let is_hour = (0.0..1.0).contains(&number);
        match self.styles.get(style).copied().unwrap_or_default() {
            Shown::Day | Shown::Hour if is_hour => Cell::Text(hour(number)),
            Shown::Day => day(number, self.is_1904).map_or(Cell::Number(number), Cell::Date),
            Shown::Hour | Shown::Number => Cell::Number(number),
        }
    }
}

impl Heading {
    fn of(element: &BytesStart<'_>) -> Result<Self, ReadError> {
        let mut heading = Self::default();
        for attribute in element.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| ReadError::Damaged(error.to_string()))?;
            match attribute.key.as_ref() {
                "r" => heading.column = column(&attribute.value),
                "s" => heading.style = attribute.value.parse().unwrap_or(0),
                "t" => heading.kind = Kind::of(&attribute.value),
                _ => {}
            }
        }
        Ok(heading)
    }
}

impl Kind {
    fn of(word: &str) -> Self {
        match word {
            "s" => Self::SharedText,
            "str" | "inlineStr" => Self::Text,
            "b" => Self::Boolean,
            "e" => Self::Error,
            "d" => Self::Day,
            _ => Self::Number,
        }
    }
}

fn row_number(element: &BytesStart<'_>) -> Result<Option<u64>, ReadError> {
    Ok(crate::table::xml::attribute(element, "r")?.and_then(|number| number.parse().ok()))
}

/// The column, counted from 0, of a place such as `AB12`.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0_usize, |sum, letter| {
        sum.saturating_mul(26).saturating_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    });
    number.checked_sub(1)
}

/// The day that a number stands for, if it is one of the years 1900 to 9999.
fn day(number: f64, is_1904: bool) -> Option<Date> {
    if !(1.0..2_958_466.0).contains(&number) {
        return None;
    }
    // Excel believes that 1900 had a 29 February: day 60.
    let (begin, days) = match (is_1904, number as i64) {
        (true, days) => (date(1904, 1, 1), days),
        (false, days @ ..60) => (date(1899, 12, 31), days),
        (false, days) => (date(1899, 12, 30), days),
    };
    begin.checked_add(SignedDuration::from_hours(24 * days)).ok()
}

/// An hour of the day as `14:30`.
fn hour(part_of_day: f64) -> String {
    let minutes = (part_of_day * 1440.0).round() as u32;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_where_the_workbook_says() {
        assert_eq!(day(45457.0, false), Some(date(2024, 6, 14)));
        assert_eq!(day(59.0, false), Some(date(1900, 2, 28)));
        assert_eq!(day(61.75, false), Some(date(1900, 3, 1)));
        assert_eq!(day(43995.0, true), Some(date(2024, 6, 14)));
        assert_eq!(day(1e12, false), None);
        assert_eq!(day(f64::NAN, false), None);
        assert_eq!(hour(0.604_166_666_7), "14:30");
    }

    #[test]
    fn columns_have_letters() {
        assert_eq!(column("A1"), Some(0));
        assert_eq!(column("AN24090"), Some(39));
        assert_eq!(column("XFD1048576"), Some(16383));
        assert_eq!(column("12"), None);
    }
}
