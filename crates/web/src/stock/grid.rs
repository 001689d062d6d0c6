//! The table of a picture: what stands in each cell, and the list that it opens.

use super::labels::{label, list};
use crate::language::Language;
use engagement::offices::Offices;
use engagement::partnerships::money;
use engagement::stocktaking::{Cross, Filter, Head, Table};

/// A table in words.
pub(super) struct Grid {
    pub(super) columns: Vec<Headed>,
    pub(super) rows: Vec<Line>,
    pub(super) total: Cell,
    pub(super) totals: Vec<Cell>,
}

/// A row or a column by its name.
pub(super) struct Headed {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) href: Option<String>,
}

/// A row.
pub(super) struct Line {
    pub(super) head: Headed,
    pub(super) cells: Vec<Cell>,
    pub(super) total: Cell,
}

/// A cell.
pub(super) struct Cell {
    pub(super) value: i64,
    pub(super) text: String,
    pub(super) href: Option<String>,
    /// From 1 to 5; 0 where there is nothing.
    pub(super) shade: usize,
}

/// The table of a picture.
pub(super) fn grid(table: &Table, cross: &Cross, filter: &Filter, offices: &Offices, l: Language) -> Grid {
    let by_column = cross.columns.unwrap_or(cross.rows);
    let most = table.cells.iter().flatten().copied().max().unwrap_or(0);
    let cell = |value: i64, of: &[(_, &str)]| Cell {
        value,
        text: said(value, cross, l),
        href: (value != 0).then(|| list(filter, of, l)).flatten(),
        shade: shade(value, most),
    };
    let headed = |by, head: &Head| Headed {
        label: label(by, &head.code, offices, l),
        href: list(filter, &[(by, &head.code)], l),
        code: head.code.clone(),
    };
    let line = |(row, cells): (&Head, &Vec<i64>)| Line {
        head: headed(cross.rows, row),
        cells: cells
            .iter()
            .zip(&table.columns)
            .map(|(value, column)| cell(*value, &[(cross.rows, &row.code), (by_column, &column.code)]))
            .collect(),
        total: cell(row.total, &[(cross.rows, &row.code)]),
    };
    Grid {
        columns: table.columns.iter().map(|column| headed(by_column, column)).collect(),
        rows: table.rows.iter().zip(&table.cells).map(line).collect(),
        total: cell(table.total, &[]),
        totals: table.columns.iter().map(|column| cell(column.total, &[(by_column, &column.code)])).collect(),
    }
}

/// A number as people read it: counts, or whole units of the currency.
pub(super) fn said(value: i64, cross: &Cross, l: Language) -> String {
    l.number(amount(value, cross).round())
}

/// A value as pictures draw it: counts, or units of the currency.
#[allow(clippy::cast_precision_loss)]
pub(super) fn amount(value: i64, cross: &Cross) -> f64 {
    match cross.measure.is_money() {
        true => value as f64 / 10_f64.powi(i32::try_from(money::digits(&cross.currency)).unwrap_or(2)),
        false => value as f64,
    }
}

/// From 1 to 5 by fifths of the greatest.
fn shade(value: i64, most: i64) -> usize {
    match (value, most) {
        (0, _) | (_, 0) => 0,
        (value, most) => usize::try_from((value * 5 + most - 1) / most).unwrap_or(1).clamp(1, 5),
    }
}
