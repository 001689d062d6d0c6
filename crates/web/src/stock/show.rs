//! The page of a picture: the picture, what is counted, the table, the files; and all of them on one page.

use super::draw::Drawing;
use super::files::about;
use super::grid::{Grid, grid};
use super::picture::{Picture, name, rule, words};
use super::tabs::{File, Tab, choose, files, tabs};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::language::{Language, Text};
use crate::list::{Asked, Chip};
use crate::page::{Page, Show};
use crate::partnerships::{chips, filter, known_of_stock};
use askama::Template;
use engagement::offices::{self, Offices};
use engagement::stocktaking::{self, Cross, Filter, Measure};
use jiff::tz::TimeZone;

/// What the address of a picture says of it alone.
pub(super) const OWN: [&str; 2] = ["measure", "currency"];

/// The most years that a picture shows.
const YEARS: i16 = 25;

#[derive(Template)]
#[template(path = "stock/show.html")]
struct Stock<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    chips: Vec<Chip>,
    tabs: Vec<Tab>,
    measures: Vec<(&'static str, Text, bool)>,
    currencies: Vec<String>,
    told: Told,
    lists: String,
    files: Vec<File>,
}

/// A picture and all that is said with it.
pub(super) struct Told {
    pub(super) title: Text,
    pub(super) rule: String,
    pub(super) cross: Cross,
    pub(super) grid: Grid,
    pub(super) drawing: Drawing,
    pub(super) currencies: Vec<String>,
    offices: Offices,
    l: Language,
}

impl Told {
    /// What totals are called.
    pub(super) fn total(&self) -> String {
        self.l.say("stock-total").to_string()
    }

    /// The pictures for wide and narrow screens; none where the table is the picture.
    fn both(&self) -> Option<String> {
        if matches!(self.drawing, Drawing::Heat(_)) {
            return None;
        }
        let drawn = |narrow, id| self.drawing.draw(narrow, self.l).page(id);
        Some(format!("{}{}", drawn(false, "picture-wide"), drawn(true, "picture-narrow")))
    }
}

/// What a picture tells of what is asked for.
pub(super) async fn told(by: &By, picture: Picture, asked: &Asked) -> Result<Told> {
    let l = by.l;
    let mut filter = filter(asked);
    if picture.is_through_time() {
        filter.as_of = String::new();
    }
    let years = if picture.is_through_time() { Some(years(by, &filter).await?) } else { None };
    let mut cross = picture.cross(asked, years);
    let table = stocktaking::cross(&by.app, &by.actor, &filter, &cross).await?;
    cross.currency = match cross.measure.is_money() {
        true => table.currencies.first().cloned().unwrap_or_default(),
        false => String::new(),
    };
    let offices = offices::list(&by.app).await?;
    let grid = grid(&table, &cross, &filter, &offices, l);
    let rule = rule(&cross, table.undated, l);
    let title = picture.title(l);
    let about = about(by, &title, &rule);
    let drawing = Drawing::of(picture, &grid, &cross, about, l);
    Ok(Told { title, rule, cross, grid, drawing, currencies: table.currencies, offices, l })
}

/// From the first year on record to the present one, as far as a picture has room.
async fn years(by: &By, filter: &Filter) -> Result<(i16, i16)> {
    let now = by.app.now().to_zoned(TimeZone::UTC).year();
    let first = stocktaking::first_year(&by.app, &by.actor, filter).await?.unwrap_or(now);
    Ok((first.clamp(now - YEARS + 1, now), now))
}

/// `GET /stock`: the first picture.
pub(crate) async fn first(by: By) -> Result {
    Ok(by.go(&format!("/stock/{}", Picture::ALL[0].slug())))
}

/// `GET /stock/{picture}`
pub(crate) async fn show(by: By, At(slug): At<String>, asked: Asked) -> Result {
    let picture: Picture = slug.parse().map_err(|()| Error::not_found())?;
    let (l, asked) = (by.l, known_of_stock(asked, &OWN));
    let told = told(&by, picture, &asked).await?;
    let measure = |one: &Measure| (name(*one), words(*one, l), *one == told.cross.measure);
    let currencies = if told.cross.measure.is_money() { told.currencies.clone() } else { Vec::new() };
    Stock {
        l,
        page: by.page(&told.title).under(l.say("partnerships-title"), "/partnerships"),
        chips: chips(&asked, &told.offices, l),
        tabs: tabs(&by, &asked, picture.slug()),
        measures: picture.measures().iter().map(measure).collect(),
        currencies,
        told,
        lists: choose(&asked),
        files: files(&asked, picture.slug(), &["svg", "png", "csv", "xlsx", "json"]),
        asked: &asked,
    }
    .show()
}
