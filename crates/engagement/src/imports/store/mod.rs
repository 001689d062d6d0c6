//! Imports in the database: what they need to know, rows on their way in, and what they leave behind.

mod known;
mod memory;
mod records;
mod rows;

pub(crate) use known::*;
pub(crate) use memory::*;
pub(super) use records::*;
pub(crate) use rows::*;

use crate::error::{Error, Result};

pub(super) fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// A value kept as JSON.
pub(super) fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}
