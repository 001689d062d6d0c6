//! The list of partnerships: `/partnerships` as partnerships, as the organizations in them, and as files.

use super::filters::{chips, filters};
use super::question::{filter, known, paging, sort};
use super::row::{Row, row};
use super::{columns, presence};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, Chip, Filter, PageLink, pages};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::offices;
use engagement::stocktaking::{self, Partnered};
use engagement::vocabulary;

/// The manner in which the organizations are shown.
const ORGANIZATIONS: &str = "organizations";

/// Pages that can be opened one by one; who wants more takes the list as a file.
const PAGES: usize = 1000;

#[derive(Template)]
#[template(path = "partnerships/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    filters: Vec<Filter>,
    chips: Vec<Chip>,
    sorts: [(&'static str, Text); 3],
    total: usize,
    count: Text,
    rows: Vec<Row>,
    partners: Option<Partners>,
    links: Vec<PageLink>,
    /// The same as who does what where.
    presence: Asked,
    as_of: String,
    /// What is wrong with the day that was typed.
    wrong: Option<Text>,
    may_record: bool,
    may_propose: bool,
}

/// The organizations, and how many there are in each role.
struct Partners {
    roles: Vec<(String, usize, String)>,
    lines: Vec<Line>,
}

/// An organization with its roles, and since when.
struct Line {
    href: String,
    name: String,
    what: String,
    roles: String,
    since: Option<Text>,
    partnerships: (Text, String),
}

/// `GET /partnerships`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let asked = known(asked);
    let l = by.l;
    let (asked, wrong) = with_a_day(asked, l);
    let filter = filter(&asked);
    let answer = stocktaking::search(&by.app, &by.actor, &filter, paging(&asked)).await?;
    let offices = offices::list(&by.app).await?;
    let (mut partners, mut shown) = (None, answer.total);
    if asked.manner("view") == ORGANIZATIONS {
        let found = stocktaking::partners(&by.app, &by.actor, &filter, paging(&asked)).await?;
        shown = found.total;
        partners = Some(of(&asked, &found, l));
    }
    let title = match asked.q.as_str() {
        "" => l.say("partnerships-title"),
        q => l.say("partnerships-title-for").with("q", q),
    };
    let count = match (answer.total, partners.is_some()) {
        (0, _) => l.say("partnerships-found-none"),
        (_, true) => l.say("partnerships-found-organizations").with("count", answer.organizations),
        (total, false) => {
            l.say("partnerships-found").with("count", total).with("organizations", answer.organizations)
        }
    };
    List {
        l,
        page: by.page(title),
        filters: filters(&asked, &answer.counts, &offices, l),
        chips: chips(&asked, &offices, &answer.names, l),
        sorts: [
            ("", l.say("partnerships-sort-title")),
            ("newest", l.say("partnerships-sort-newest")),
            ("ending", l.say("partnerships-sort-ending")),
        ],
        total: answer.total,
        count,
        rows: answer.lines.iter().map(|one| row(one, &answer.names, &offices, l)).collect(),
        partners,
        links: pages(&asked, shown.min(PAGES * 25), 25),
        presence: asked.clone().at(presence::PATH),
        as_of: asked.all("as_of").next().unwrap_or_default().to_owned(),
        wrong,
        may_record: by.actor.person().is_some_and(|person| person.memberships.iter().any(|one| one.role.edits())),
        may_propose: by
            .actor
            .person()
            .is_some_and(|person| person.organizations().any(|own| by.actor.may(Act::ProposePartnership(own)))),
        asked: &asked,
    }
    .show()
}

/// A day that is none is said to be wrong and asks for nothing.
fn with_a_day(asked: Asked, l: Language) -> (Asked, Option<Text>) {
    let typed = asked.all("as_of").next().unwrap_or_default().to_owned();
    match engagement::dates::PartialDate::parse(&typed) {
        Err(message) if !typed.is_empty() => (asked.dropping("as_of"), Some(l.message(&message))),
        _ => (asked, None),
    }
}

/// `GET /partnerships.csv`, `.xlsx` and `.json`: all that is asked for.
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(crate::error::Error::not_found)?;
    let asked = known(asked);
    let filter = filter(&asked);
    columns::file(by, &filter, sort(&asked), ending).await
}

fn of(asked: &Asked, found: &stocktaking::Partners, l: Language) -> Partners {
    let role = |code: &str| vocabulary::all().role.label(code, l.code()).to_owned();
    let roles = found.roles.iter().map(|(code, count)| (role(code), *count, asked.with("role", code)));
    let line = |one: &Partnered| {
        let id = one.organization.to_string();
        let listed = asked.clone().in_manner("view", "");
        Line {
            href: l.to(&format!("/organizations/{id}")).into_owned(),
            name: one.name.to_string(),
            what: l.commas(one.kinds.iter().map(|code| vocabulary::all().kind.label(code, l.code()))),
            roles: l.commas(one.roles.iter().map(|code| role(code))),
            since: crate::organizations::record::when(one.since.as_ref(), None, l),
            partnerships: (
                l.say("partnerships-count").with("count", one.partnerships),
                listed.with("organization", &id),
            ),
        }
    };
    Partners { roles: roles.collect(), lines: found.lines.iter().map(line).collect() }
}
