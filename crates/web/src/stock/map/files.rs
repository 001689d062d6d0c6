//! The map and its table as files.

use super::{Country, known, places};
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::key;
use crate::list::{Asked, Column, download};
use crate::stock::files::{about, picture_file};
use futures_util::stream::iter;

static COLUMNS: [Column<Country>; 3] = [
    Column { name: "country_code", title: key("stock-map-file-code"), cell: |one, _| (&one.code).into() },
    Column { name: "country", title: key("stock-map-country"), cell: |one, _| (&one.name).into() },
    #[allow(clippy::cast_precision_loss)]
    Column { name: "number", title: key("stock-map-file-number"), cell: |one, _| (one.count as f64).into() },
];

/// `GET /stock/map/table.csv`, `.xlsx` and `.json`
pub(crate) async fn table(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let mut places = places(&by, &known(asked)).await?;
    let nowhere = by.l.say("stock-not-stated").to_string();
    let total = by.l.say("stock-total").to_string();
    let rows = [("", nowhere, places.elsewhere), ("total", total, places.total)];
    let rows = rows.into_iter().filter(|(_, _, count)| *count > 0);
    places.countries.extend(rows.map(|(code, name, count)| Country {
        code: code.into(),
        name,
        count,
        href: None,
    }));
    let name = format!("{}-map", by.l.say("partnerships-file"));
    Ok(download(ending, &name, by.l, &COLUMNS, iter([Ok(places.countries)])))
}

/// `GET /stock/map/picture.svg` and `.png`
pub(crate) async fn drawing(by: By, asked: Asked) -> Result {
    let asked = known(asked);
    let places = places(&by, &asked).await?;
    let about = about(&by, &places.title(by.l), &places.rule(by.l));
    picture_file(&by, places.map(&asked, by.l).drawing(about), "map").await
}
