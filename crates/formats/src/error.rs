//! Why a file cannot be read, each reason with what the person can do about it.

use std::fmt;
use std::io;

/// Why a file cannot be read. Its text says what to do; its [`key`](ReadError::key) is what translations go by.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing at that path.
    NotFound,
    /// The path is a folder.
    Folder,
    /// The system does not let this program read the file.
    NotAllowed,
    /// The file, or the sheet, holds no row at all.
    Empty,
    /// There are headers, and no row under them.
    OnlyHeader,
    /// The file is protected by a password.
    Encrypted,
    /// A workbook in Excel's old or binary form (.xls, .xlsb).
    OldWorkbook,
    /// The file is cut short or damaged; the text says where it shows.
    Damaged(String),
    /// Unpacked, the file would take more room than is allowed, as a zip bomb does.
    TooBig {
        /// How many bytes of content are allowed.
        limit: u64,
    },
    /// There are more rows than are allowed.
    TooManyRows {
        /// How many rows are allowed.
        limit: u64,
    },
    /// A row has more columns than are allowed.
    TooManyColumns {
        /// How many columns are allowed.
        limit: usize,
        /// The row that has more.
        row: u64,
    },
    /// The bytes are not text in an encoding that is known here.
    UnknownEncoding,
    /// The file is something else than a table: a PDF, a picture.
    NotATable(&'static str),
    /// The workbook has no sheet of that name.
    SheetNotFound {
        /// The name that was asked for.
        asked: String,
        /// The sheets that there are.
        present: Vec<String>,
    },
    /// The system failed to read; its own words.
    Unreadable(String),
}

impl ReadError {
    /// A word that stays the same whatever becomes of the text, for translations and for scripts.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "file-not-found",
            Self::Folder => "file-is-folder",
            Self::NotAllowed => "file-not-allowed",
            Self::Empty => "file-empty",
            Self::OnlyHeader => "file-only-header",
            Self::Encrypted => "file-encrypted",
            Self::OldWorkbook => "file-old-workbook",
            Self::Damaged(_) => "file-damaged",
            Self::TooBig { .. } => "file-too-big",
            Self::TooManyRows { .. } => "file-too-many-rows",
            Self::TooManyColumns { .. } => "file-too-many-columns",
            Self::UnknownEncoding => "file-unknown-encoding",
            Self::NotATable(_) => "file-not-a-table",
            Self::SheetNotFound { .. } => "file-sheet-not-found",
            Self::Unreadable(_) => "file-unreadable",
        }
    }

    /// What it means that the file ends where more was to come.
    pub(crate) fn cut_short() -> Self {
        Self::Damaged("it ends before its content does".into())
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => write!(out, "There is no such file. Check the path."),
            Self::Folder => write!(out, "This is a folder. Name one file in it."),
            Self::NotAllowed => {
                write!(out, "This file may not be read. Change its permissions, or copy it elsewhere.")
            }
            Self::Empty => write!(out, "There is nothing in this file. Check that the right file was saved."),
            Self::OnlyHeader => {
                write!(out, "There are headers but no rows under them. Add the rows and try again.")
            }
            Self::Encrypted => {
                write!(out, "This file is protected by a password. Save it without one and try again.")
            }
            Self::OldWorkbook => {
                write!(out, "This is a workbook in an old or binary form. Open it and save it as .xlsx.")
            }
            Self::Damaged(how) => {
                write!(out, "This file is damaged: {how}. Open it, save it again, or ask for a new copy.")
            }
            Self::TooBig { limit } => {
                let megabytes = limit / (1 << 20);
                write!(
                    out,
                    "Unpacked, this file takes more room than the {megabytes} MB allowed. Split it, or save it as .csv."
                )
            }
            Self::TooManyRows { limit } => {
                write!(out, "There are more than {limit} rows. Split the file into smaller ones.")
            }
            Self::TooManyColumns { limit, row } => {
                write!(out, "Row {row} has more than {limit} columns. Remove the columns that are not needed.")
            }
            Self::UnknownEncoding => {
                write!(out, "The letters of this file cannot be read. Save it as “CSV UTF-8” or as .xlsx.")
            }
            Self::NotATable(what) => {
                write!(out, "This is {what}, not a table. Save the table as .xlsx, .ods or .csv and send that.")
            }
            Self::SheetNotFound { asked, present } => {
                write!(out, "There is no sheet named “{asked}”. Choose one of: {}.", present.join(", "))
            }
            Self::Unreadable(why) => {
                write!(out, "This file could not be read ({why}). Try again, or ask for a new copy.")
            }
        }
    }
}

impl std::error::Error for ReadError {}

impl From<io::Error> for ReadError {
    fn from(error: io::Error) -> Self {
        if let Some(own) = error.get_ref().and_then(|inner| inner.downcast_ref::<Self>()) {
            return own.clone();
        }
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::PermissionDenied => Self::NotAllowed,
            io::ErrorKind::UnexpectedEof => Self::cut_short(),
            io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => Self::Damaged(error.to_string()),
            _ => Self::Unreadable(error.to_string()),
        }
    }
}

impl From<quick_xml::Error> for ReadError {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(inner) => match inner.get_ref().and_then(|own| own.downcast_ref::<Self>()) {
                Some(own) => own.clone(),
                None if inner.kind() == io::ErrorKind::UnexpectedEof => Self::cut_short(),
                None => Self::Damaged(inner.to_string()),
            },
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<zip::result::ZipError> for ReadError {
    fn from(error: zip::result::ZipError) -> Self {
        use zip::result::ZipError;
        match error {
            ZipError::Io(inner) => inner.into(),
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
                Self::Encrypted
            }
            other => Self::Damaged(other.to_string()),
        }
    }
}

impl From<csv::Error> for ReadError {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(inner) => inner.into(),
            csv::ErrorKind::Utf8 { .. } => Self::UnknownEncoding,
            _ => Self::Damaged("its rows cannot be told apart".into()),
        }
    }
}
