//! What ends soon as files: the table whole, the picture as far as it has room.

use super::draw::{draw, spans};
use super::line::{Line, lines};
use super::{ending, known, rule};
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::key;
use crate::list::{Asked, Column, download};
use crate::stock::files::{about, picture_file};
use charts::MOST_SPANS;
use engagement::offices;
use formats::write::Value;
use futures_util::stream::iter;

#[allow(clippy::cast_precision_loss)]
static COLUMNS: [Column<Line>; 8] = [
    Column { name: "id", title: key("partnerships-file-id"), cell: |line, _| (&line.id).into() },
    Column { name: "title", title: key("partnerships-file-title"), cell: |line, _| (&line.title).into() },
    Column { name: "organizations", title: key("ending-partners"), cell: |line, _| (&line.partners).into() },
    Column { name: "office", title: key("partnerships-office"), cell: |line, _| (&line.office).into() },
    Column {
        name: "agreement",
        title: key("partnerships-agreement"),
        cell: |line, _| line.agreement.as_ref().map_or(Value::Empty, Into::into),
    },
    Column {
        name: "from",
        title: key("partnerships-file-from"),
        cell: |line, _| line.from.map_or(Value::Empty, |day| day.to_string().into()),
    },
    Column { name: "last_day", title: key("ending-last-day"), cell: |line, _| line.on.to_string().into() },
    Column { name: "days_left", title: key("ending-days-left"), cell: |line, _| (line.days as f64).into() },
];

/// `GET /stock/ending/table.csv`, `.xlsx` and `.json`
pub(crate) async fn table(by: By, asked: Asked) -> Result {
    let format = asked.ending.ok_or_else(Error::not_found)?;
    let found = ending(&by, &known(asked)).await?;
    let lines = lines(&by, &found.lines, found.today, &offices::list(&by.app).await?).await?;
    let name = format!("{}-ending", by.l.say("partnerships-file"));
    Ok(download(format, &name, by.l, &COLUMNS, iter([Ok(lines)])))
}

/// `GET /stock/ending/picture.svg` and `.png`
pub(crate) async fn drawing(by: By, asked: Asked) -> Result {
    let found = ending(&by, &known(asked)).await?;
    let drawn = &found.lines[..found.lines.len().min(MOST_SPANS)];
    let lines = lines(&by, drawn, found.today, &offices::list(&by.app).await?).await?;
    let about = about(&by, &by.l.say("ending-title"), &rule(by.l).to_string());
    let spans = spans(&found, &lines, found.lines.len() - drawn.len(), about, by.l);
    picture_file(&by, draw(&spans, false, by.l), "ending").await
}
