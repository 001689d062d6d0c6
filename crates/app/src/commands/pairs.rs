//! `parvis match --pairs FILE.csv`: score, verdict and reasons for each pair of names.

use crate::options::Match;
use crate::outcome;
use engagement::error::{Error, Result};
use engagement::message::Message;
use formats::table::{self, Limits, Row};
use formats::write::{Sink, Value};
use matching::{Evidence, Name, Weights, compare, fold};
use std::process::ExitCode;

const COLUMNS: [&str; 4] = ["name1", "name2", "country1", "country2"];

pub(super) fn run(options: &Match) -> Result<ExitCode> {
    let unreadable = |error: formats::ReadError| Error::invalid("pairs", Message::new(error.key()));
    let mut table = table::open(&options.pairs, &Limits::default(), None).map_err(unreadable)?;
    let columns = COLUMNS.map(|name| table.headers.iter().position(|header| fold(header) == name));
    if columns[0].is_none() || columns[1].is_none() {
        let message = Message::new("problem-pairs-columns").with("present", table.headers.join(", "));
        return Err(Error::invalid("pairs", message));
    }
    let mut out = Sink::csv(std::io::BufWriter::new(std::io::stdout()), false);
    let headers: Vec<String> = table.headers.clone();
    let mut names: Vec<&str> = headers.iter().map(String::as_str).collect();
    names.extend(["score", "verdict", "why"]);
    out.header(&names).map_err(Error::internal)?;
    let mut unusable = false;
    while let Some(row) = table.next_row().map_err(unreadable)? {
        let pair = columns.map(|column| column.map_or_else(String::new, |at| row.cell(at).as_text().into_owned()));
        unusable |= pair[0].trim().is_empty() || pair[1].trim().is_empty();
        write(&mut out, &row, headers.len(), &pair).map_err(Error::internal)?;
    }
    out.finish().map_err(Error::internal)?;
    Ok(ExitCode::from(if unusable { outcome::SOME_UNUSABLE } else { 0 }))
}

/// The row as it was, and the verdict behind it.
fn write<W: std::io::Write + Send>(
    out: &mut Sink<W>,
    row: &Row,
    width: usize,
    [name1, name2, country1, country2]: &[String; 4],
) -> Result<(), formats::write::WriteError> {
    let evidence = |country: &'_ String| Some(country.clone()).filter(|country| !country.trim().is_empty());
    let (country1, country2) = (evidence(country1), evidence(country2));
    let one = Evidence { country: country1.as_deref(), ..Evidence::default() };
    let two = Evidence { country: country2.as_deref(), ..Evidence::default() };
    let found = compare(&Name::new(name1), &one, &Name::new(name2), &two, Weights::built_in());
    let why: Vec<String> = found.reasons.iter().map(ToString::to_string).collect();
    let score = (found.score * 1000.0).round() / 1000.0;
    let why = why.join("; ");
    let cells: Vec<String> = (0..width).map(|at| row.cell(at).as_text().into_owned()).collect();
    let mut values: Vec<Value<'_>> = cells.iter().map(Value::from).collect();
    values.extend([Value::Number(score), Value::from(found.verdict.as_str()), Value::from(&why)]);
    out.row(&values)
}
