//! The offices as a tree: `/offices`, and as files.

use super::{columns, kind, link};
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::organizations::record::when;
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::dates::PartialDate;
use engagement::offices::{self, Office, Offices};

#[derive(Template)]
#[template(path = "offices/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    /// The day that was asked for, as it was typed.
    on: &'a str,
    lead: Text,
    count: usize,
    tree: Vec<Branch>,
    closed: Vec<Line>,
    may_add: bool,
}

/// An office of the tree, with those under it.
#[derive(Template)]
#[template(path = "offices/branch.html")]
struct Branch {
    line: Line,
    below: Vec<Branch>,
}

/// An office as a line of a list.
pub(super) struct Line {
    pub(super) link: super::Link,
    /// Kind, city, countries, dates: what there is of them.
    pub(super) what: Vec<String>,
}

/// Countries of an office that are named in the list; of more their number is told.
const NAMED: usize = 3;

/// An office as a line of a list.
pub(super) fn line(office: &Office, l: Language) -> Line {
    let facts = &office.facts;
    let countries = super::countries(office, l);
    let countries = match countries.len() {
        0 => None,
        1..=NAMED => Some(l.commas(countries)),
        count => Some(l.say("offices-countries-count").with("count", count).to_string()),
    };
    let dates = when(facts.from.as_ref(), facts.to.as_ref(), l).map(|text| text.to_string());
    // The headquarters is called what it is.
    let kind = Some(kind(facts.kind, l).to_owned()).filter(|kind| kind != office.title(l.code()));
    let what = [kind, facts.city.clone(), countries, dates];
    Line { link: link(office, l), what: what.into_iter().flatten().collect() }
}

fn branch(of: &offices::Branch<'_>, l: Language) -> Branch {
    Branch { line: line(of.office, l), below: of.below.iter().map(|one| branch(one, l)).collect() }
}

/// `GET /offices`: those in force today, or on the day that is asked for; those that had closed by then below.
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let asked = asked.only(&["on"], &[]);
    let l = by.l;
    let page = by.page(l.say("offices-title"));
    let day = asked_day(&asked)?.unwrap_or_else(|| today(&by, &page));
    let offices = offices::list(&by.app).await?;
    let count = offices.iter().filter(|office| office.is_in_force(&day)).count();
    let lead = l.say("offices-lead").with("count", count).with("date", l.partial(&day));
    List {
        l,
        tree: offices.tree(Some(&day), l.code()).iter().map(|one| branch(one, l)).collect(),
        closed: closed(&offices, &day, l),
        may_add: by.actor.may(Act::ManageOffices),
        on: asked.all("on").next().unwrap_or_default(),
        lead,
        count,
        asked: &asked,
        page,
    }
    .show()
}

/// The day that an address asks for. What is no date is told.
fn asked_day(asked: &Asked) -> Result<Option<PartialDate>> {
    let day = asked.all("on").next().map(PartialDate::parse).transpose();
    Ok(day.map_err(|message| engagement::error::Error::invalid("on", message))?)
}

/// Today, where the institution is.
pub(super) fn today(by: &By, page: &Page<'_>) -> PartialDate {
    PartialDate::day(by.app.now().to_zoned(page.zone()).date())
}

/// Those that had closed, the latest first, each with where it went.
fn closed(offices: &Offices, day: &PartialDate, l: Language) -> Vec<Line> {
    let mut closed: Vec<&Office> = offices.iter().filter(|office| !office.is_open_after(day)).collect();
    closed.sort_by(|one, other| other.facts.to.cmp(&one.facts.to));
    let told = |office: &&Office| {
        let mut line = line(office, l);
        let successor = office.facts.successor.and_then(|id| offices.get(id));
        line.what
            .extend(successor.map(|one| l.say("offices-went-to").with("name", one.title(l.code())).to_string()));
        line
    };
    closed.iter().map(told).collect()
}

/// `GET /offices.csv`, `.xlsx` and `.json`: all offices, or those in force on a day.
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let day = asked_day(&asked.only(&["on"], &[]))?;
    columns::file(&by, day.as_ref(), ending).await
}
