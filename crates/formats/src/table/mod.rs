//! Any tabular file that people send, read row by row: separated text, XLSX and ODS, told by content.

mod book;
mod cell;
mod csv;
pub(crate) mod encoding;
mod head;
mod limits;
mod ods;
mod package;
mod xlsx;
mod xml;

use std::collections::VecDeque;
use std::fmt;
use std::path::Path;

use self::book::{Ahead, Book, SheetName};
use self::csv::Lines;
use self::head::Head;
use crate::{Format, ReadError, detect};

pub use cell::Cell;
pub use limits::Limits;

/// One row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number as a person sees it in the file, from 1.
    pub number: u64,
    /// Its cells; those after the last filled one may be left out.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell of a column; a row that is too short is empty there.
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(Cell::is_empty)
    }
}

/// An open table: its headers are known, its rows are read one by one.
pub struct Table {
    /// The sheet that is read, if the file has sheets.
    pub sheet: Option<String>,
    /// All sheets of the file.
    pub sheets: Vec<String>,
    /// The headers, one a column; a column without one has an empty text.
    pub headers: Vec<String>,
    /// The row that holds the headers, from 1.
    pub header_row: u64,
    /// The row of hashtags, one a column, if there is one.
    pub hashtags: Option<Vec<String>>,
    source: Source,
    head_end: u64,
    waiting: VecDeque<Row>,
    limits: Limits,
    read: u64,
}

/// What a sheet looks like from its first rows, for choosing the one that is meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// The name of the sheet; text has none.
    pub sheet: Option<String>,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// As in [`Table`].
    pub headers: Vec<String>,
    /// As in [`Table`].
    pub header_row: u64,
    /// As in [`Table`].
    pub hashtags: Option<Vec<String>>,
    /// The first rows of data, some twenty at most.
    pub sample: Vec<Row>,
}

enum Source {
    Lines(Box<Lines>),
    Sheet(Ahead),
}

/// Opens the table in a file: the sheet named `choice`, else the first that looks like data.
pub fn open(path: &Path, limits: &Limits, choice: Option<&str>) -> Result<Table, ReadError> {
    let format = detect(path)?;
    match Book::open(path, format, limits)? {
        Some(book) => open_sheet(book, limits, choice),
        None if format == Format::Json => Err(ReadError::NotATable("a JSON file")),
        None => open_lines(path, limits),
    }
}

/// What each sheet of a file looks like, those that hold nothing left out; hand the name of one to [`open`].
pub fn candidates(path: &Path, limits: &Limits) -> Result<Vec<Candidate>, ReadError> {
    let format = detect(path)?;
    let Some(mut book) = Book::open(path, format, limits)? else {
        let mut table = open(path, limits, None)?;
        return Ok(vec![table.candidate()?]);
    };
    let sheets = book.sheets();
    let mut candidates = Vec::new();
    for (place, sheet) in sheets.into_iter().enumerate() {
        let rows = book.first_rows(place, head::ROWS)?;
        candidates.extend(Head::find(&rows).map(|head| Candidate::new(Some(sheet), head, rows)));
    }
    if candidates.is_empty() { Err(ReadError::Empty) } else { Ok(candidates) }
}

fn open_lines(path: &Path, limits: &Limits) -> Result<Table, ReadError> {
    let mut source = Source::Lines(Box::new(Lines::open(path, limits)?));
    let mut first = VecDeque::new();
    while first.len() < head::ROWS {
        let Some(row) = source.next_row()? else { break };
        first.extend(Some(row).filter(|row| !row.is_empty()));
    }
    let head = Head::find(first.make_contiguous()).ok_or(ReadError::Empty)?;
    Table::begin(source, first, head, limits)
}

fn open_sheet(mut book: Book, limits: &Limits, choice: Option<&str>) -> Result<Table, ReadError> {
    let sheets = book.sheets();
    let (place, head) = match choice {
        Some(asked) => named_sheet(&mut book, &sheets, asked)?,
        None => likely_sheet(&mut book, &sheets)?,
    };
    let source = Source::Sheet(book.into_rows(place)?);
    let table = Table::begin(source, VecDeque::new(), head, limits)?;
    let sheet = sheets.get(place).map(|sheet| sheet.name.clone());
    Ok(Table { sheet, sheets: sheets.into_iter().map(|sheet| sheet.name).collect(), ..table })
}

fn named_sheet(book: &mut Book, sheets: &[SheetName], asked: &str) -> Result<(usize, Head), ReadError> {
    let same = |sheet: &SheetName| sheet.name.trim().to_lowercase() == asked.trim().to_lowercase();
    let place = sheets.iter().position(|sheet| sheet.name == asked).or_else(|| sheets.iter().position(same));
    let place = place.ok_or_else(|| ReadError::SheetNotFound {
        asked: asked.to_owned(),
        present: sheets.iter().map(|sheet| sheet.name.clone()).collect(),
    })?;
    let head = Head::find(&book.first_rows(place, head::ROWS)?).ok_or(ReadError::Empty)?;
    Ok((place, head))
}

/// The first sheet whose headers look like those of data, those that are shown before those that are hidden.
fn likely_sheet(book: &mut Book, sheets: &[SheetName]) -> Result<(usize, Head), ReadError> {
    let shown = sheets.iter().enumerate().filter(|(_, sheet)| !sheet.hidden);
    let hidden = sheets.iter().enumerate().filter(|(_, sheet)| sheet.hidden);
    let mut unlikely = None;
    for (place, _) in shown.chain(hidden) {
        let rows = book.first_rows(place, head::ROWS)?;
        match Head::find(&rows) {
            Some(head) if head.is_likely() && rows.last().is_some_and(|row| row.number > head.end) => {
                return Ok((place, head));
            }
            Some(head) if unlikely.is_none() => unlikely = Some((place, head)),
            _ => {}
        }
    }
    unlikely.ok_or(ReadError::Empty)
}

impl Table {
    /// Begins to read, with the rows of the source that were already looked at; a table without data is refused.
    fn begin(source: Source, first: VecDeque<Row>, head: Head, limits: &Limits) -> Result<Self, ReadError> {
        let Head { headers, header_row, hashtags, end } = head;
        let mut table = Self {
            sheet: None,
            sheets: Vec::new(),
            headers,
            header_row,
            hashtags,
            source,
            head_end: end,
            waiting: first,
            limits: limits.clone(),
            read: 0,
        };
        let row = table.next_row()?.ok_or(ReadError::OnlyHeader)?;
        table.read -= 1;
        table.waiting.push_front(row);
        Ok(table)
    }

    /// The next row of data: one that holds something and stands below the headers.
    pub fn next_row(&mut self) -> Result<Option<Row>, ReadError> {
        loop {
            let waiting = self.waiting.pop_front().map(Some).map(Ok);
            let Some(row) = waiting.unwrap_or_else(|| self.source.next_row())? else { return Ok(None) };
            if row.number > self.head_end && !row.is_empty() {
                return self.counted(row).map(Some);
            }
        }
    }

    /// The rows of data, one after the other.
    pub fn rows(mut self) -> impl Iterator<Item = Result<Row, ReadError>> {
        std::iter::from_fn(move || self.next_row().transpose())
    }

    fn counted(&mut self, row: Row) -> Result<Row, ReadError> {
        self.read += 1;
        let (limit, columns) = (self.limits.max_rows, self.limits.max_columns);
        if self.read > limit {
            return Err(ReadError::TooManyRows { limit });
        }
        if row.cells.len() > columns && row.cells.iter().skip(columns).any(|cell| !cell.is_empty()) {
            return Err(ReadError::TooManyColumns { limit: columns, row: row.number });
        }
        Ok(row)
    }

    fn candidate(&mut self) -> Result<Candidate, ReadError> {
        let mut sample = Vec::new();
        while sample.len() < head::ROWS {
            let Some(row) = self.next_row()? else { break };
            sample.push(row);
        }
        let (headers, hashtags) = (self.headers.clone(), self.hashtags.clone());
        Ok(Candidate { sheet: None, hidden: false, headers, header_row: self.header_row, hashtags, sample })
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = out.debug_struct("Table");
        shown.field("sheet", &self.sheet).field("headers", &self.headers).field("header_row", &self.header_row);
        shown.field("hashtags", &self.hashtags).finish_non_exhaustive()
    }
}

impl Candidate {
    fn new(sheet: Option<SheetName>, head: Head, mut rows: Vec<Row>) -> Self {
        rows.retain(|row| row.number > head.end);
        let hidden = sheet.as_ref().is_some_and(|sheet| sheet.hidden);
        let Head { headers, header_row, hashtags, .. } = head;
        let sheet = sheet.map(|sheet| sheet.name);
        Self { sheet, hidden, headers, header_row, hashtags, sample: rows }
    }
}

impl Source {
    fn next_row(&mut self) -> Result<Option<Row>, ReadError> {
        match self {
            Self::Lines(lines) => lines.next_row(),
            Self::Sheet(rows) => rows.next_row(),
        }
    }
}
