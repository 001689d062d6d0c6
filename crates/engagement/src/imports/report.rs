//! What became of an import.

use crate::message::Message;
use crate::partnerships::bringing::Done;
use serde::{Deserialize, Serialize};

/// What became of an import. Every distinct organization and activity of the file stands in one of the four counts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Rows of data that were read.
    pub rows: u64,
    /// New in the register.
    pub created: Count,
    /// Found to be one that the register already had, and linked to it.
    pub matched: Count,
    /// Waiting for a person's answer.
    pub queued: Count,
    /// As the register already knew it from this source.
    pub unchanged: Count,
    /// Rows or cells that could not be used.
    pub problems: Vec<RowProblem>,
    /// Distinct organizations that the file names.
    pub organizations: u64,
    /// How long it took.
    pub seconds: f64,
}

/// A number for each noun.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// Organizations.
    pub organizations: u64,
    /// Activities.
    pub activities: u64,
    /// Offices of the institution; none is queued.
    #[serde(default)]
    pub offices: u64,
    /// Partnerships; those that are queued are in the register, but not all who take part are known.
    #[serde(default)]
    pub partnerships: u64,
}

/// A row or cell that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowProblem {
    /// The row as the person sees it in the file.
    pub row: u64,
    /// The column's header; empty when the whole row is meant.
    pub column: String,
    /// What is wrong and what to do.
    pub problem: Message,
}

/// So many problems are told; a file with more has one problem.
const MOST: usize = 1_000;

impl Report {
    /// Distinct offices that the file names and that could be used.
    #[must_use]
    pub fn offices(&self) -> u64 {
        self.created.offices + self.matched.offices + self.unchanged.offices
    }

    /// Distinct partnerships that the file tells of and that could be used.
    #[must_use]
    pub fn partnerships(&self) -> u64 {
        let counts = [self.created, self.matched, self.queued, self.unchanged];
        counts.iter().map(|count| count.partnerships).sum()
    }

    /// Adds what became of partnerships.
    pub(super) fn add(&mut self, done: Done) {
        self.created.partnerships += done.created;
        self.matched.partnerships += done.matched;
        self.queued.partnerships += done.queued;
        self.unchanged.partnerships += done.unchanged;
    }

    /// Adds a problem. After so many the rest is counted in the last.
    pub(super) fn problem(&mut self, row: u64, column: &str, problem: Message) {
        if self.problems.len() < MOST {
            self.problems.push(RowProblem { row, column: column.to_owned(), problem });
        }
    }
}
