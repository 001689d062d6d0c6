//! Gaps and complements: who could meet a need, ranked with reasons; where others work and no partner does.

pub(crate) mod find;
mod find_files;
pub(crate) mod gaps;
mod gaps_files;
mod need;
mod words;

pub(crate) use find_files::file as find_file;
pub(crate) use gaps_files::file as gaps_file;

use crate::error::{Error, Result};
use crate::list::{Asked, Ending};

/// As which file a list is asked for.
fn ending(asked: &Asked) -> Result<Ending, Error> {
    asked.ending.ok_or_else(Error::not_found)
}
