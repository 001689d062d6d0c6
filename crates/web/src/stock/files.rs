//! A picture and its table as files.

use super::picture::Picture;
use super::show::{OWN, Told, told};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::language::{Text, key};
use crate::list::{Asked, Column, download};
use crate::partnerships::known_of_stock;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use charts::{About, Svg};
use futures_util::stream::iter;
use jiff::tz::TimeZone;
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Pictures that are painted at once: each takes some 64 MB while it is.
static PAINTING: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(2));

/// A cell of a table, with what it is of.
struct Cell {
    row_code: String,
    row: String,
    column_code: String,
    column: String,
    value: f64,
}

static COLUMNS: [Column<Cell>; 5] = [
    Column { name: "row_code", title: key("stock-file-row-code"), cell: |cell, _| (&cell.row_code).into() },
    Column { name: "row", title: key("stock-file-row"), cell: |cell, _| (&cell.row).into() },
    Column {
        name: "column_code",
        title: key("stock-file-column-code"),
        cell: |cell, _| (&cell.column_code).into(),
    },
    Column { name: "column", title: key("stock-file-column"), cell: |cell, _| (&cell.column).into() },
    Column { name: "value", title: key("stock-file-value"), cell: |cell, _| cell.value.into() },
];

fn cells(told: Told) -> Vec<Cell> {
    let amount = |value| super::grid::amount(value, &told.cross);
    let cell = |row_code: &str, row: &str, column_code: &str, column: &str, value| Cell {
        row_code: row_code.to_owned(),
        row: row.to_owned(),
        column_code: column_code.to_owned(),
        column: column.to_owned(),
        value: amount(value),
    };
    let total = told.total();
    let mut cells = Vec::new();
    for line in &told.grid.rows {
        for (column, found) in told.grid.columns.iter().zip(&line.cells) {
            cells.push(cell(&line.head.code, &line.head.label, &column.code, &column.label, found.value));
        }
        cells.push(cell(&line.head.code, &line.head.label, "total", &total, line.total.value));
    }
    for (column, found) in told.grid.columns.iter().zip(&told.grid.totals) {
        cells.push(cell("total", &total, &column.code, &column.label, found.value));
    }
    cells.push(cell("total", &total, "total", &total, told.grid.total.value));
    cells
}

/// `GET /stock/{picture}/table.csv`, `.xlsx` and `.json`
pub(crate) async fn table(by: By, At(slug): At<String>, asked: Asked) -> Result {
    let picture: Picture = slug.parse().map_err(|()| Error::not_found())?;
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let told = told(&by, picture, &known_of_stock(asked, &OWN)).await?;
    let name = format!("{}-{}", by.l.say("partnerships-file"), picture.slug());
    Ok(download(ending, &name, by.l, &COLUMNS, iter([Ok(cells(told))])))
}

/// `GET /stock/{picture}/picture.svg` and `.png`
pub(crate) async fn drawing(by: By, At(slug): At<String>, asked: Asked) -> Result {
    let picture: Picture = slug.parse().map_err(|()| Error::not_found())?;
    let told = told(&by, picture, &known_of_stock(asked, &OWN)).await?;
    picture_file(&by, told.drawing.draw(false, by.l), picture.slug()).await
}

/// What is said around a picture: what is counted, by whom and when.
pub(super) fn about(by: &By, title: &Text, rule: &str) -> About {
    let about = About::new(title.to_string(), by.l.say("stock-described").to_string());
    about.counted(rule).source(source(by))
}

/// Where figures come from, and of which day.
pub(super) fn source(by: &By) -> String {
    let institution = by.l.institution(&by.app.settings.institution);
    let today = by.l.date(by.app.now().to_zoned(TimeZone::UTC).date());
    by.l.say("stock-source").with("who", institution).with("date", today).to_string()
}

/// A picture as the file that the address asks for.
pub(super) async fn picture_file(by: &By, svg: Svg, slug: &str) -> Result {
    let (bytes, kind, ending) = match by.visit.path.ends_with(".png") {
        false => (svg.file().into_bytes(), "image/svg+xml", "svg"),
        true => {
            let _turn = PAINTING.acquire().await.map_err(engagement::error::Error::internal)?;
            let painted = tokio::task::spawn_blocking(move || svg.png(svg.width())).await;
            let painted = painted.map_err(engagement::error::Error::internal)?;
            (painted.map_err(engagement::error::Error::internal)?, "image/png", "png")
        }
    };
    let name = format!("attachment; filename=\"{}-{slug}.{ending}\"", by.l.say("partnerships-file"));
    Ok(([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)], bytes).into_response())
}
