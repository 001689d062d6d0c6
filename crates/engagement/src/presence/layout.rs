//! Where in a table an activity is counted: the rows by its area or cluster, the column by its country or place.

use super::state::{Row, State};
use super::tally::{Column, Columns, Rows};
use crate::ids::PlaceId;
use std::collections::HashMap;

/// Where activities stand in a table.
pub(super) struct Layout {
    pub(super) rows: Rows,
    /// For each number of an area or cluster the rows that count it: its own and those above.
    rows_of: Vec<Vec<usize>>,
    pub(super) columns: Vec<Column>,
    /// For each number of a country or place its column.
    column_of: Vec<Option<usize>>,
    pub(super) by_place: bool,
}

impl Layout {
    /// The layout of a table; `chosen` countries have a column in any case.
    pub(super) fn new(
        state: &State,
        rows: Rows,
        columns: &Columns,
        known: Vec<Column>,
        chosen: &[String],
    ) -> Self {
        let vocabulary = rows.vocabulary();
        let codes = vocabulary.terms().iter().map(|term| term.code.as_str());
        let at: HashMap<&str, usize> = codes.zip(0..).collect();
        let numbers = if rows == Rows::Areas { &state.areas } else { &state.clusters };
        let lines_of = |code: &String| {
            let above = vocabulary.above(code).map(|term| term.code.as_str());
            std::iter::once(code.as_str()).chain(above).filter_map(|code| at.get(code).copied()).collect()
        };
        let rows_of = std::iter::once(Vec::new()).chain(numbers.all().map(|(_, code)| lines_of(code))).collect();
        let by_place = *columns != Columns::Countries;
        let (columns, column_of) = if by_place { places(state, columns, known) } else { countries(state, chosen) };
        Self { rows, rows_of, columns, column_of, by_place }
    }

    /// The rows that count an activity.
    pub(super) fn rows(&self, row: &Row) -> &[usize] {
        let number = if self.rows == Rows::Areas { row.area } else { row.cluster };
        self.rows_of.get(usize::from(number)).map_or(&[], Vec::as_slice)
    }

    /// The column of an activity.
    pub(super) fn column(&self, row: &Row) -> Option<usize> {
        let number = if self.by_place { row.place as usize } else { usize::from(row.country) };
        self.column_of.get(number).copied().flatten()
    }

    /// A column with its total.
    pub(super) fn column_with(&self, at: usize, total: u32) -> Column {
        Column { total, ..self.columns[at].clone() }
    }
}

fn column(code: String, name: Option<String>) -> Column {
    Column { code, name, total: 0 }
}

/// Countries in which anyone works, and those that are asked for.
fn countries(state: &State, chosen: &[String]) -> (Vec<Column>, Vec<Option<usize>>) {
    let mut codes: Vec<&String> = state.countries.all().map(|(_, code)| code).chain(chosen).collect();
    codes.sort_unstable();
    codes.dedup();
    let column_of = |code: &String| codes.binary_search(&code).ok();
    let of = std::iter::once(None).chain(state.countries.all().map(|(_, code)| column_of(code))).collect();
    (codes.into_iter().map(|code| column(code.clone(), None)).collect(), of)
}

/// The places that are known, and a last column for activities whose place is not known so closely.
fn places(state: &State, columns: &Columns, mut known: Vec<Column>) -> (Vec<Column>, Vec<Option<usize>>) {
    let at: HashMap<String, usize> = known.iter().enumerate().map(|(at, one)| (one.code.clone(), at)).collect();
    let rest = known.len();
    known.push(column(String::new(), None));
    let of = |(one, two): &(Option<PlaceId>, Option<PlaceId>)| {
        let place = if matches!(columns, Columns::Admin1(_)) { one } else { two };
        Some(place.and_then(|place| at.get(&place.to_string()).copied()).unwrap_or(rest))
    };
    let column_of = std::iter::once(Some(rest)).chain(state.places.all().map(|(_, pair)| of(pair))).collect();
    (known, column_of)
}
