//! What can go wrong, in five kinds; only `web` turns them into status codes.

use crate::message::Message;
use std::fmt;

/// The result of everything in this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong.
#[derive(Debug)]
pub enum Error {
    /// There is no such record, or this actor may not know of it.
    NotFound,
    /// The record may be known but the act is not this actor's.
    Forbidden,
    /// What was given cannot be used; all its problems.
    Invalid(Vec<Problem>),
    /// The record has changed meanwhile, or is in a state that does not allow the act.
    Conflict(Message),
    /// A fault of ours or of the machine; logged, never shown.
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

/// One problem of what was given: which field, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name, as in the form and in JSON.
    pub field: String,
    /// An instruction.
    pub message: Message,
}

impl Problem {
    /// A problem of `field`.
    #[must_use]
    pub fn new(field: &str, message: Message) -> Self {
        Self { field: field.to_owned(), message }
    }
}

impl Error {
    /// A fault of ours or of the machine.
    pub fn internal(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Error::Internal(error.into())
    }

    /// One problem of one field.
    #[must_use]
    pub fn invalid(field: &str, message: Message) -> Self {
        Error::Invalid(vec![Problem::new(field, message)])
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotFound => write!(f, "not found"),
            Error::Forbidden => write!(f, "not permitted"),
            Error::Invalid(problems) => {
                let fields: Vec<_> =
                    problems.iter().map(|problem| format!("{}: {}", problem.field, problem.message.key)).collect();
                write!(f, "not usable ({})", fields.join("; "))
            }
            Error::Conflict(message) => write!(f, "not possible now ({})", message.key),
            Error::Internal(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Error::internal(error)
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(error: tokio_postgres::Error) -> Self {
        // Its Display is "db error"; what the server said stands in the source.
        match error.as_db_error() {
            Some(said) => Error::internal(format!("{}: {}", said.code().code(), said.message())),
            None => Error::internal(error),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Error::internal(error)
    }
}
