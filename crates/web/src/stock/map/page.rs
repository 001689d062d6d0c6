//! The page of the map, with the table of its countries.

use super::{MEASURES, OWN, Places, known, places};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, Chip};
use crate::map::Map;
use crate::page::{Page, Show};
use crate::partnerships::chips;
use crate::stock::picture::{name, words};
use crate::stock::tabs::{File, Tab, choose, files, tabs};
use askama::Template;
use engagement::offices;

#[derive(Template)]
#[template(path = "stock/map/page.html")]
struct World<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    chips: Vec<Chip>,
    tabs: Vec<Tab>,
    lists: String,
    files: Vec<File>,
    measures: Vec<(&'static str, Text, bool)>,
    title: Text,
    rule: String,
    places: Places,
    map: Map,
}

/// `GET /stock/map`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let (l, asked) = (by.l, known(asked));
    let places = places(&by, &asked).await?;
    let offices = offices::list(&by.app).await?;
    let measures = MEASURES.into_iter().map(|one| (name(one), words(one, l), one == places.measure));
    let title = places.title(l);
    World {
        l,
        page: by.page(&title).under(l.say("partnerships-title"), "/partnerships"),
        chips: chips(&asked, &offices, l),
        tabs: tabs(&by, &asked, "map"),
        lists: choose(&asked),
        files: files(&asked, "map", &["svg", "png", "csv", "xlsx", "json"]),
        measures: measures.collect(),
        title,
        rule: places.rule(l),
        map: places.map(&asked, l),
        places,
        asked: &asked,
    }
    .show()
}
