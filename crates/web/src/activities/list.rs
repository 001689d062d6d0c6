//! Activities: `/activities` as a list and as files.

use super::facets::{Chip, Facet, chips, facets};
use super::question::{OTHERS, filter, known, paging, year};
use super::row::{Row, row};
use super::columns;
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, PageLink, pages};
use crate::page::{Page, Show};
use askama::Template;
use engagement::activities::{self, Filter, Listing, Paging};

/// Pages that can be opened one by one; who wants more takes the list as a file.
const PAGES: usize = 1000;

#[derive(Template)]
#[template(path = "activities/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    facets: Vec<Facet>,
    chips: Vec<Chip>,
    /// What stays when the form is sent, beside its fields.
    kept: Vec<(&'a str, &'a str)>,
    year: String,
    with_others: bool,
    total: usize,
    found: Text,
    rows: Vec<Row>,
    links: Vec<PageLink>,
}

/// `GET /activities`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let asked = known(asked);
    let filter = filter(&asked);
    let counted = activities::map(&by.app, &by.actor, &filter).await?;
    let listing = listing(&by, &filter, paging(&asked)).await?;
    let l = by.l;
    let found = match listing.total {
        0 => l.say("activities-found-none"),
        total => l.say("activities-found").with("count", total).with("organizations", counted.organizations),
    };
    let kept = asked.filters().iter().filter(|(name, _)| matches!(name.as_str(), "organization" | "place"));
    let kept = kept.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    List {
        l,
        page: by.page(l.say("activities-title")),
        facets: facets(&by, &asked).await?,
        chips: chips(&by, &asked).await?,
        kept,
        year: year(&asked),
        with_others: asked.has(OTHERS, "yes"),
        total: listing.total,
        found,
        links: pages(&asked, listing.total.min(PAGES * paging(&asked).per_page()), paging(&asked).per_page()),
        rows: listing.lines.into_iter().map(|one| row(one, l)).collect(),
        asked: &asked,
    }
    .show()
}

/// The page that is asked for, or the last one.
async fn listing(by: &By, filter: &Filter, paging: Paging) -> Result<Listing> {
    let listing = activities::list(&by.app, &by.actor, filter, paging).await?;
    if listing.pages == 0 || paging.page() <= listing.pages {
        return Ok(listing);
    }
    Ok(activities::list(&by.app, &by.actor, filter, Paging { page: listing.pages, ..paging }).await?)
}

/// `GET /activities.csv`, `.xlsx` and `.json`: all that is asked for.
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(crate::error::Error::not_found)?;
    columns::file(by, &filter(&known(asked)), ending).await
}
