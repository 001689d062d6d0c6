//! Rows of text with a separator, which is guessed.

use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::Encoding;

use super::encoding::{Decoded, find};
use super::limits::{Meter, Metered};
use super::{Cell, Limits, Row};
use crate::formula::original;
use crate::{ReadError, detect};

/// How many bytes the separator is guessed from.
const SAMPLE: u64 = 64 << 10;
/// How many rows of them.
const SAMPLE_ROWS: usize = 100;
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The rows of one file.
pub(super) struct Lines {
    reader: csv::Reader<Decoded<Metered<BufReader<File>>>>,
    record: StringRecord,
    meter: Meter,
    max_cell: usize,
    number: u64,
}

impl Lines {
    /// Opens a file whose encoding and separator are not known.
    pub(super) fn open(path: &Path, limits: &Limits) -> Result<Self, ReadError> {
        let encoding = find(Metered::new(detect::open(path)?, Meter::whole(limits)))?;
        let mut sample = Vec::new();
        decoded(path, encoding, Meter::plain(limits))?.take(SAMPLE).read_to_end(&mut sample)?;
        let (separator, declared) = separator(&String::from_utf8_lossy(&sample));
        let meter = Meter::plain(limits);
        let text = decoded(path, encoding, meter.clone())?;
        let reader = builder(separator).from_reader(text);
        let record = StringRecord::new();
        let mut lines = Self { reader, record, meter, max_cell: limits.max_cell, number: 0 };
        if declared {
            lines.next_row()?;
        }
        Ok(lines)
    }

    /// The next row that is not blank. Its number is the one that a spreadsheet shows, where blank lines count and
    /// a line break in a cell does not.
    pub(super) fn next_row(&mut self) -> Result<Option<Row>, ReadError> {
        let line = self.reader.position().line();
        if !self.reader.read_record(&mut self.record)? {
            return Ok(None);
        }
        self.meter.row_ended();
        let lines = self.reader.position().line() - line;
        let within: usize = self.record.iter().map(|field| field.matches('\n').count()).sum();
        self.number += lines.saturating_sub(within as u64).max(1);
        let cells = self.record.iter().map(|field| Cell::text(original(field), self.max_cell)).collect();
        Ok(Some(Row { number: self.number, cells }))
    }
}

fn decoded(
    path: &Path,
    encoding: &'static Encoding,
    meter: Meter,
) -> Result<Decoded<Metered<BufReader<File>>>, ReadError> {
    let file = BufReader::new(detect::open(path)?);
    Ok(Decoded::new(Metered::new(file, meter), encoding))
}

fn builder(separator: u8) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder
}

/// The separator of `sample`, and whether its first line declares it as Excel's `sep=;` does.
fn separator(sample: &str) -> (u8, bool) {
    if let [b's', b'e', b'p', b'=', declared, b'\r' | b'\n', ..] = sample.as_bytes() {
        return (*declared, true);
    }
    let likely = |separator: &u8| likelihood(sample, *separator);
    let best = SEPARATORS.into_iter().rev().max_by(|one, other| likely(one).total_cmp(&likely(other)));
    (best.unwrap_or(b','), false)
}

/// How alike the rows of `sample` are when cut at `separator`; rows that are not cut at all do not count.
fn likelihood(sample: &str, separator: u8) -> f64 {
    let mut reader = builder(separator).from_reader(sample.as_bytes());
    let widths: Vec<usize> = reader.records().take(SAMPLE_ROWS).flatten().map(|record| record.len()).collect();
    let times = |width: usize| widths.iter().filter(|other| **other == width).count();
    let cut = widths.iter().copied().filter(|width| *width > 1);
    let Some(usual) = cut.max_by_key(|width| times(*width)) else { return 0.0 };
    let share = times(usual) as f64 / widths.len() as f64;
    share * (1.0 + usual.min(50) as f64 / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_the_one_that_makes_rows_alike() {
        assert_eq!(separator("name,country\n\"A;B;C\",Mali\nD;E,Chad\n").0, b',');
        assert_eq!(separator("nom;montant\nA;1,5\nB;2,25\n").0, b';');
        assert_eq!(separator("name\tcountry\nA, B\tMali\nC\tChad\n").0, b'\t');
        assert_eq!(separator("name|country\nA|Mali\n").0, b'|');
        assert_eq!(separator("name\nMédecins Sans Frontières\n").0, b',');
        assert_eq!(separator("Activities, 2023\n\nname;country;area\nA;Mali;x, y\nB;Chad;z\n").0, b';');
        assert_eq!(separator("sep=|\nname,x|country\n"), (b'|', true));
    }
}
