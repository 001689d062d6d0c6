//! The two kinds of workbook behind one face, and a thread that unpacks a sheet ahead of who reads it.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::ods::Document;
use super::xlsx::Workbook;
use super::{Limits, Row};
use crate::{Format, ReadError};

/// Rows handed over at a time, and how many such hands may wait: enough that neither side waits for each row.
const BATCH: usize = 256;
const WAITING: usize = 4;

/// The name of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetName {
    pub(super) name: String,
    pub(super) hidden: bool,
}

/// Takes one row and says whether it wants more.
pub(super) type RowTaker<'a> = &'a mut dyn FnMut(Row) -> ControlFlow<()>;

/// An open workbook.
pub(super) enum Book {
    Xlsx(Box<Workbook>),
    Ods(Box<Document>),
}

impl Book {
    /// Opens the workbook at `path`, if files of that form are workbooks.
    pub(super) fn open(path: &Path, format: Format, limits: &Limits) -> Result<Option<Self>, ReadError> {
        Ok(match format {
            Format::Xlsx => Some(Self::Xlsx(Box::new(Workbook::open(path, limits)?))),
            Format::Ods => Some(Self::Ods(Box::new(Document::open(path, limits)?))),
            Format::Csv | Format::Json => None,
        })
    }

    /// The names of its sheets, in the order of the workbook.
    pub(super) fn sheets(&self) -> Vec<SheetName> {
        match self {
            Self::Xlsx(workbook) => workbook.sheets(),
            Self::Ods(document) => document.sheets(),
        }
    }

    /// The first rows of a sheet that hold something.
    pub(super) fn first_rows(&mut self, sheet: usize, most: usize) -> Result<Vec<Row>, ReadError> {
        let mut rows = Vec::new();
        self.each_row(sheet, &mut |row| {
            rows.push(row);
            if rows.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(rows)
    }

    /// All rows of a sheet, unpacked by a thread of its own; dropping them ends it.
    pub(super) fn into_rows(mut self, sheet: usize) -> Result<Ahead, ReadError> {
        let (send, receive) = sync_channel(WAITING);
        thread::Builder::new().name("sheet".into()).spawn(move || self.send_rows(sheet, &send))?;
        Ok(Ahead { receive, batch: Vec::new().into_iter(), ended: false })
    }

    fn each_row(&mut self, sheet: usize, take: RowTaker<'_>) -> Result<(), ReadError> {
        match self {
            Self::Xlsx(workbook) => workbook.each_row(sheet, take),
            Self::Ods(document) => document.each_row(sheet, take),
        }
    }

    fn send_rows(&mut self, sheet: usize, send: &SyncSender<Batch>) {
        let mut batch = Vec::with_capacity(BATCH);
        let ended = self.each_row(sheet, &mut |row| {
            batch.push(row);
            if batch.len() < BATCH {
                return ControlFlow::Continue(());
            }
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            match send.send(Batch::Rows(full)) {
                Ok(()) => ControlFlow::Continue(()),
                Err(_) => ControlFlow::Break(()),
            }
        });
        // Who reads may have left; then there is nobody to tell.
        let _ = send.send(Batch::Rows(batch));
        let _ = send.send(Batch::End(ended));
    }
}

enum Batch {
    Rows(Vec<Row>),
    End(Result<(), ReadError>),
}

/// Rows that a thread unpacks ahead.
pub(super) struct Ahead {
    receive: Receiver<Batch>,
    batch: std::vec::IntoIter<Row>,
    ended: bool,
}

impl Ahead {
    /// The next row. That the thread ends without a word is an error, so that half a sheet never passes for a whole.
    pub(super) fn next_row(&mut self) -> Result<Option<Row>, ReadError> {
        loop {
            if let Some(row) = self.batch.next() {
                return Ok(Some(row));
            }
            if self.ended {
                return Ok(None);
            }
            match self.receive.recv() {
                Ok(Batch::Rows(rows)) => self.batch = rows.into_iter(),
                Ok(Batch::End(ended)) => {
                    self.ended = true;
                    ended?;
                }
                Err(_) => return Err(ReadError::Unreadable("reading the sheet stopped".into())),
            }
        }
    }
}
