//! Organizations counted in a table: each once in a cell, once in a row, once in a column and once in all.

use super::filter::{Filter, Sieve};
use super::layout::Layout;
use super::state::State;
use crate::ids::PlaceId;
use crate::vocabulary::{self, Vocabulary};
use serde::{Deserialize, Serialize};

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rows {
    /// Areas of cooperation.
    Areas,
    /// Clusters.
    Clusters,
}

/// What the columns of a table are.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Columns {
    /// Countries.
    Countries,
    /// The first level below a country, by its code.
    Admin1(String),
    /// The second level, below a place of the first.
    Admin2(PlaceId),
}

/// A table of organizations counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Matrix {
    /// What stands above each column.
    pub columns: Vec<Column>,
    /// The rows, in the order of their vocabulary: all at the top, and those below that have anyone.
    pub rows: Vec<Line>,
    /// How many organizations there are in all, those without a row among them.
    pub organizations: u32,
    /// How many activities there are in all.
    pub activities: usize,
    /// How many organizations have activities that no row holds, because they name no area or cluster.
    pub unclassified: u32,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The code of the country or the id of the place; empty for activities whose place is not known so closely.
    pub code: String,
    /// The name of the place; that of a country stands in its vocabulary.
    pub name: Option<String>,
    /// How many organizations there are, those without a row among them.
    pub total: u32,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// The code of the area or cluster.
    pub code: String,
    /// The code above it, which counts its organizations too.
    pub parent: Option<String>,
    /// How many organizations there are in each column; 0 is a gap.
    pub cells: Vec<u32>,
    /// How many there are in any column.
    pub total: u32,
}

impl Rows {
    /// The vocabulary of the rows.
    #[must_use]
    pub fn vocabulary(self) -> &'static Vocabulary {
        match self {
            Rows::Areas => &vocabulary::all().area,
            Rows::Clusters => &vocabulary::all().cluster,
        }
    }
}

/// Counts of distinct organizations: who was counted last in each place, so that nobody is counted there twice.
struct Stamps {
    last: Vec<u32>,
    counts: Vec<u32>,
}

impl Stamps {
    fn new(places: usize) -> Self {
        Self { last: vec![0; places], counts: vec![0; places] }
    }

    fn count(&mut self, place: usize, who: u32) {
        if self.last[place] != who {
            self.last[place] = who;
            self.counts[place] += 1;
        }
    }
}

/// What is counted of a table.
struct Counts {
    width: usize,
    cells: Stamps,
    rows: Stamps,
    columns: Stamps,
    organizations: Stamps,
    unclassified: Stamps,
    activities: usize,
}

impl Counts {
    fn new(height: usize, width: usize) -> Self {
        Self {
            width,
            cells: Stamps::new(height * width),
            rows: Stamps::new(height),
            columns: Stamps::new(width),
            organizations: Stamps::new(1),
            unclassified: Stamps::new(1),
            activities: 0,
        }
    }

    /// One activity of `who`.
    fn count(&mut self, who: u32, rows: &[usize], column: usize) {
        self.activities += 1;
        self.organizations.count(0, who);
        self.columns.count(column, who);
        if rows.is_empty() {
            self.unclassified.count(0, who);
        }
        for row in rows {
            self.cells.count(row * self.width + column, who);
            self.rows.count(*row, who);
        }
    }

    /// The table, without countries and lower rows that have nobody. Places stay, because a gap is what one looks for.
    fn table(self, layout: Layout, chosen: &[String]) -> Matrix {
        let is_kept = |at: usize| {
            let code = &layout.columns[at].code;
            self.columns.counts[at] > 0 || chosen.contains(code) || layout.by_place && !code.is_empty()
        };
        let kept: Vec<usize> = (0..self.width).filter(|at| is_kept(*at)).collect();
        let terms = layout.rows.vocabulary().terms().iter().enumerate();
        let rows = terms.filter(|(at, term)| term.parent.is_none() || self.rows.counts[*at] > 0);
        let rows = rows.map(|(at, term)| Line {
            code: term.code.clone(),
            parent: term.parent.clone(),
            cells: kept.iter().map(|column| self.cells.counts[at * self.width + column]).collect(),
            total: self.rows.counts[at],
        });
        Matrix {
            rows: rows.collect(),
            columns: kept.iter().map(|at| layout.column_with(*at, self.columns.counts[*at])).collect(),
            organizations: self.organizations.counts[0],
            activities: self.activities,
            unclassified: self.unclassified.counts[0],
        }
    }
}

/// Counts. `known` are the places of the columns, when those are places.
pub(crate) fn tally(
    state: &State,
    sieve: &Sieve,
    (rows, columns): (Rows, &Columns),
    filter: &Filter,
    known: Vec<Column>,
) -> Matrix {
    let layout = Layout::new(state, rows, columns, known, &filter.country);
    let mut counts = Counts::new(rows.vocabulary().terms().len(), layout.columns.len());
    let workers = state.workers.iter().filter(|(key, worker)| sieve.lets(key, worker));
    for ((_, worker), who) in workers.zip(1..) {
        for row in worker.rows.iter().filter(|row| sieve.passes(worker, row)) {
            if let Some(column) = layout.column(row) {
                counts.count(who, layout.rows(row), column);
            }
        }
    }
    counts.table(layout, &filter.country)
}
