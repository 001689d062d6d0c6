//! Rows as a workbook with one sheet, its header bold, frozen and with filters.

use std::io::Write;

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{SHEET_ROWS, Value, WriteError};

/// What Excel takes in one cell, in units of UTF-16.
const CELL: usize = 32_767;
/// Letters that the name of a sheet may not have, and how long it may be.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];
const NAME: usize = 31;
/// The width of a column, in letters, stays between these.
const WIDTHS: (usize, usize) = (8, 60);

/// Rows kept in a temporary file until the workbook is written.
pub(super) struct XlsxRows<W: Write + Send> {
    out: W,
    workbook: Workbook,
    bold: Format,
    day: Format,
    next: u32,
    widths: Vec<usize>,
}

impl<W: Write + Send> XlsxRows<W> {
    pub(super) fn new(out: W, sheet: &str) -> Result<Self, WriteError> {
        let mut workbook = Workbook::new();
        workbook.add_worksheet_with_constant_memory()?.set_name(sheet_name(sheet))?;
        let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
        Ok(Self { out, workbook, bold, day, next: 0, widths: Vec::new() })
    }

    pub(super) fn header(&mut self, headers: &[&str]) -> Result<(), WriteError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column, header) in (0..).zip(headers) {
            sheet.write_string_with_format(self.next, column, shortened(header), &self.bold)?;
            // Room for the arrow of the filter.
            self.widths.push(header.chars().count() + 3);
        }
        self.next += 1;
        sheet.set_freeze_panes(self.next, 0)?;
        Ok(())
    }

    pub(super) fn row(&mut self, values: &[Value<'_>]) -> Result<(), WriteError> {
        if self.next >= SHEET_ROWS {
            return Err(WriteError::SheetFull);
        }
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column, value) in (0..).zip(values) {
            write(sheet, (self.next, column), value, &self.day)?;
            let width = self.widths.get_mut(usize::from(column)).filter(|_| self.next < 1000);
            width.into_iter().for_each(|width| *width = (*width).max(shown_width(value)));
        }
        self.next += 1;
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<W, WriteError> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for (column, width) in (0..).zip(&self.widths) {
            sheet.set_column_width(column, (*width).clamp(WIDTHS.0, WIDTHS.1) as f64)?;
        }
        if let (Some(row), Ok(columns @ 1..)) = (self.next.checked_sub(1), u16::try_from(self.widths.len())) {
            sheet.autofilter(0, 0, row, columns - 1)?;
        }
        self.workbook.save_to_writer(&mut self.out)?;
        Ok(self.out)
    }
}

/// Writes one cell. Text is always written as text, so that nothing in it runs.
fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value<'_>,
    day: &Format,
) -> Result<(), XlsxError> {
    match value {
        Value::Empty => {}
        Value::Text(text) if text.is_empty() => {}
        Value::Text(text) => drop(sheet.write_string(row, column, shortened(text))?),
        Value::Integer(number) if number.unsigned_abs() > 1 << 53 => {
            // Beyond fifteen digits a sheet would change the number.
            sheet.write_string(row, column, number.to_string())?;
        }
        Value::Integer(number) => drop(sheet.write_number(row, column, *number as f64)?),
        Value::Number(number) if number.is_finite() => drop(sheet.write_number(row, column, *number)?),
        Value::Number(_) => {}
        Value::Date(date) => match excel_day(*date) {
            Some(number) => drop(sheet.write_datetime_with_format(row, column, &number, day)?),
            None => drop(sheet.write_string(row, column, date.to_string())?),
        },
        Value::Boolean(is) => drop(sheet.write_boolean(row, column, *is)?),
    }
    Ok(())
}

/// The day as Excel counts it; it knows none before 1900.
fn excel_day(date: Date) -> Option<ExcelDateTime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).ok()?, month, day).ok()
}

/// Text as long as a cell takes; what is longer ends with `…`.
fn shortened(text: &str) -> String {
    let mut room = CELL;
    let fits = |letter: &char| {
        room = room.saturating_sub(letter.len_utf16());
        room > 0
    };
    let shown = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t'));
    if text.len() < CELL {
        shown.collect()
    } else {
        let mut short: String = shown.clone().take_while(fits).collect();
        if shown.map(char::len_utf16).sum::<usize>() >= CELL {
            short.push('…');
        }
        short
    }
}

fn shown_width(value: &Value<'_>) -> usize {
    match value {
        Value::Text(text) => text.lines().map(|line| line.chars().take(WIDTHS.1).count()).max().unwrap_or(0) + 1,
        Value::Empty => 0,
        _ => 11,
    }
}

/// A name that a sheet may have.
fn sheet_name(name: &str) -> String {
    let plain = name.replace(NOT_IN_NAMES, " ");
    let short: String = plain.trim().trim_matches('\'').chars().take(NAME).collect();
    if short.is_empty() { "Sheet1".to_owned() } else { short }
}

impl From<XlsxError> for WriteError {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::IoError(error) => Self::Io(error),
            other => Self::Workbook(other.to_string()),
        }
    }
}
