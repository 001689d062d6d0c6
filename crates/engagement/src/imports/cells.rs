//! A row as the mapping reads it: by field, the constants standing in where the row is silent.

use super::report::Report;
use crate::dates::PartialDate;
use crate::message::Message;
use formats::columns::{Columns, Field, Mapping};
use formats::table::{Cell, Row};

/// A row and how to read it.
pub(super) struct Cells<'a> {
    pub(super) row: &'a Row,
    pub(super) columns: &'a Columns,
    pub(super) mapping: &'a Mapping,
    pub(super) headers: &'a [String],
}

impl Cells<'_> {
    /// The row's number as the person sees it.
    pub(super) fn number(&self) -> u64 {
        self.row.number
    }

    /// The header of a field's column.
    pub(super) fn header(&self, field: Field) -> &str {
        self.columns.get(field).and_then(|at| self.headers.get(at)).map_or("", String::as_str)
    }

    /// The cell of a field.
    pub(super) fn cell(&self, field: Field) -> Option<&Cell> {
        self.columns.get(field).map(|at| self.row.cell(at))
    }

    /// The text of a field. An error value of the spreadsheet is as good as nothing.
    pub(super) fn text(&self, field: Field) -> Option<String> {
        let text = match self.cell(field) {
            None | Some(Cell::Empty | Cell::Error(_) | Cell::FormulaWithoutValue) => String::new(),
            Some(cell) => cell.as_text().trim().to_owned(),
        };
        let written = (!text.is_empty() && text != "#N/A").then_some(text);
        written.or_else(|| self.mapping.constants.get(&field).cloned())
    }

    /// The texts of a field that may hold several.
    pub(super) fn texts(&self, field: Field) -> Vec<String> {
        let Some(text) = self.text(field) else { return Vec::new() };
        match self.mapping.separator {
            Some(separator) => text.split(separator).map(|part| part.trim().to_owned()).collect(),
            None => vec![text],
        }
    }

    /// The day of a field; what is written but is no date is a problem of its column.
    pub(super) fn date(&self, field: Field, report: &mut Report) -> Option<PartialDate> {
        if let Some(Cell::Date(day)) = self.cell(field) {
            return Some(PartialDate::day(*day));
        }
        let text = self.text(field)?;
        let date = read_date(&text);
        if date.is_none() {
            report.problem(self.number(), self.header(field), Message::new("problem-date").with("text", &text));
        }
        date
    }

    /// Tells of formulas without a value among the columns that are read: their file must be opened and saved once.
    pub(super) fn report_formulas(&self, report: &mut Report) {
        for (field, at) in self.columns.iter() {
            if matches!(self.row.cell(at), Cell::FormulaWithoutValue) {
                report.problem(self.number(), self.header(field), Message::new("problem-formula"));
            }
        }
    }
}

/// Reads a date as people write it: ISO, or day first with / . or -; month first only where day first is impossible.
pub(super) fn read_date(text: &str) -> Option<PartialDate> {
    let text = text.trim();
    let text = text.split_once(['T', ' ']).map_or(text, |(day, _)| day);
    if let Ok(date) = PartialDate::parse(text) {
        return Some(date);
    }
    let parts: Vec<i16> = text.split(['/', '.', '-']).map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let [first, second, year] = parts[..] else { return None };
    let day = |month: i16, day: i16| {
        let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        jiff::civil::Date::new(year, month, day).ok().filter(|_| year > 1000).map(PartialDate::day)
    };
    day(second, first).or_else(|| day(first, second))
}

const MONTHS: [[&str; 3]; 12] = [
    ["january", "janvier", "enero"],
    ["february", "fevrier", "febrero"],
    ["march", "mars", "marzo"],
    ["april", "avril", "abril"],
    ["may", "mai", "mayo"],
    ["june", "juin", "junio"],
    ["july", "juillet", "julio"],
    ["august", "aout", "agosto"],
    ["september", "septembre", "septiembre"],
    ["october", "octobre", "octubre"],
    ["november", "novembre", "noviembre"],
    ["december", "decembre", "diciembre"],
];

/// Reads a period in words: `June 2014`, `juin 2014`, `2014`; of a month alone the year must be given.
pub(super) fn read_period(text: &str, year: Option<&str>) -> Option<PartialDate> {
    let folded = matching::fold(text);
    let is_year = |word: &&str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let year = folded.split(' ').find(is_year).or(year)?;
    let month = MONTHS.iter().position(|names| folded.split(' ').any(|word| names.contains(&word)));
    let date = match month {
        Some(month) => format!("{year}-{:02}", month + 1),
        None => year.to_owned(),
    };
    PartialDate::parse(&date).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_people_write_them() {
        let read = |text| read_date(text).map(|date| date.as_str().to_owned());
        assert_eq!(read("2024-06-14").as_deref(), Some("2024-06-14"));
        assert_eq!(read("16/10/2008").as_deref(), Some("2008-10-16"));
        assert_eq!(read("04/13/2018").as_deref(), Some("2018-04-13"));
        assert_eq!(read("01/07/2014 00:00").as_deref(), Some("2014-07-01"));
        assert_eq!(read("2011").as_deref(), Some("2011"));
        assert_eq!(read("soon"), None);
        assert_eq!(read("32/13/2014"), None);
    }

    #[test]
    fn periods_in_words() {
        let read = |text, year| read_period(text, year).map(|date| date.as_str().to_owned());
        assert_eq!(read("Juin 2014", None).as_deref(), Some("2014-06"));
        assert_eq!(read("June", Some("2014")).as_deref(), Some("2014-06"));
        assert_eq!(read("June", None), None);
    }
}
