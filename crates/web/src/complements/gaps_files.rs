//! The table of gaps as a file.

use super::ending;
use super::gaps::{known, label, place, question};
use crate::by::By;
use crate::error::Result;
use crate::language::key;
use crate::list::{Asked, Column, download};
use engagement::complements;
use futures_util::stream::iter;

/// A cell, with what it is of.
struct Cell {
    row: (String, String),
    column: (String, String),
    partners: u32,
    others: u32,
}

static COLUMNS: [Column<Cell>; 6] = [
    Column {
        name: "row_code",
        title: key("complements-gaps-file-row-code"),
        cell: |cell, _| (&cell.row.0).into(),
    },
    Column { name: "row", title: key("complements-gaps-file-row"), cell: |cell, _| (&cell.row.1).into() },
    Column {
        name: "column_code",
        title: key("complements-gaps-file-column-code"),
        cell: |cell, _| (&cell.column.0).into(),
    },
    Column { name: "column", title: key("complements-gaps-file-column"), cell: |cell, _| (&cell.column.1).into() },
    Column {
        name: "partners",
        title: key("complements-gaps-file-partners"),
        cell: |cell, _| i64::from(cell.partners).into(),
    },
    Column {
        name: "others",
        title: key("complements-gaps-file-others"),
        cell: |cell, _| i64::from(cell.others).into(),
    },
];

/// `GET /stock/gaps.csv`, `.xlsx` and `.json`
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = ending(&asked)?;
    let question = question(&known(asked));
    let gaps = complements::gaps(&by.app, &by.actor, &question).await?;
    let mut cells = Vec::new();
    for (row, line) in gaps.rows.iter().zip(&gaps.cells) {
        for (column, cell) in gaps.columns.iter().zip(line) {
            cells.push(Cell {
                row: (row.clone(), label(question.rows, row, by.l)),
                column: (column.clone(), place(gaps.by_country, column, by.l)),
                partners: cell.partners,
                others: cell.others,
            });
        }
    }
    let name = by.l.say("complements-gaps-file").to_string();
    Ok(download(ending, &name, by.l, &COLUMNS, iter([Ok(cells)])))
}
