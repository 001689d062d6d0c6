//! What can go wrong.

use std::fmt;

/// The index could not do what it was asked.
#[derive(Debug)]
pub enum Error {
    /// Another process has the folder open.
    Busy,
    /// The folder could not be read or written.
    Folder(std::io::Error),
    /// The search engine failed.
    Engine(tantivy::TantivyError),
}

/// What the functions of this crate return.
pub type Result<T> = std::result::Result<T, Error>;

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy => write!(out, "another process has the search index open"),
            Self::Folder(error) => write!(out, "the folder of the search index: {error}"),
            Self::Engine(error) => write!(out, "the search index: {error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Folder(error)
    }
}

impl From<tantivy::TantivyError> for Error {
    fn from(error: tantivy::TantivyError) -> Self {
        Self::Engine(error)
    }
}
