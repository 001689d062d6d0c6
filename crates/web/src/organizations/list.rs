//! The directory: `/organizations` as a list, as a map and as files.

use super::columns;
use super::filters::{chips, filters};
use super::question::{self, OTHERS};
use super::row::{Row, row};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, Chip, Filter, PageLink, pages};
use crate::map::{Map, Marked};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::activities;
use engagement::search::{self, Answer, Question};
use engagement::vocabulary;

/// The manner in which lines are chosen for an act on many.
pub(super) const CHOOSE: &str = "choose";

/// Pages that can be opened one by one; who wants more takes the list as a file.
const PAGES: usize = 1000;

#[derive(Template)]
#[template(path = "organizations/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    filters: Vec<Filter>,
    chips: Vec<Chip>,
    sorts: Vec<(&'static str, Text)>,
    total: usize,
    count: String,
    loosened: bool,
    rows: Vec<Row>,
    links: Vec<PageLink>,
    world: Option<World>,
    /// How many the words alone would find, when nothing was found.
    without: Option<usize>,
    may_add: bool,
    /// Whether the lines can be chosen for an act on many.
    choosing: bool,
    may_choose: bool,
}

/// The map and, in words, its table.
struct World {
    map: Map,
    countries: Vec<Marked>,
}

/// `GET /organizations`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let asked = question::known(asked);
    let question = question::question(&asked, by.app.now());
    let answer = answer(&by, &question).await?;
    let l = by.l;
    let may_choose = by.actor.may(Act::VerifyOrganization);
    let rows = if asked.manner("view") == "map" { Vec::new() } else { rows(&by, &question, &answer).await? };
    let world = (asked.manner("view") == "map").then(|| world(&asked, &answer, l));
    let title = match asked.q.as_str() {
        "" => l.say("organizations-title"),
        q => l.say("organizations-title-for").with("q", q),
    };
    List {
        l,
        page: by.page(title),
        filters: filters(&asked, &answer, &search::months_of_a_year(by.app.now()), l),
        chips: chips(&asked, &answer, l),
        sorts: sorts(&asked, l),
        total: answer.total,
        count: count(&asked, &answer, world.as_ref(), l).to_string(),
        loosened: answer.loosened && answer.total > 0,
        rows,
        links: pages(&asked, answer.total.min(PAGES * question.per_page()), question.per_page()),
        world,
        without: without(&by, &asked, &answer).await?,
        may_add: by.actor.may(Act::AddOrganization),
        choosing: may_choose && asked.manner("view") == CHOOSE,
        may_choose,
        asked: &asked,
    }
    .show()
}

/// `GET /organizations.csv`, `.xlsx` and `.json`: all that is asked for.
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(crate::error::Error::not_found)?;
    let asked = question::known(asked);
    let question = question::question(&asked, by.app.now());
    columns::file(by, &question, ending).await
}

/// The page that is asked for, or the last one.
async fn answer(by: &By, question: &Question) -> Result<Answer> {
    let answer = search::organizations(&by.app, &by.actor, question).await?;
    if answer.pages == 0 || question.page() <= answer.pages {
        return Ok(answer);
    }
    let last = Question { page: answer.pages, ..question.clone() };
    Ok(search::organizations(&by.app, &by.actor, &last).await?)
}

async fn rows(by: &By, question: &Question, answer: &Answer) -> Result<Vec<Row>> {
    let reach = activities::reach(&by.app, &by.actor, &answer.ids).await?;
    let reach: std::collections::HashMap<_, _> = answer.ids.iter().zip(reach).collect();
    let none = activities::Reach::default();
    let line = |one| row(one, reach.get(&one.id).unwrap_or(&none), &question.q, by.l);
    Ok(answer.lines.iter().map(line).collect())
}

/// How many the words alone would find, when with the filters there is nothing.
async fn without(by: &By, asked: &Asked, answer: &Answer) -> Result<Option<usize>> {
    if answer.total > 0 || asked.filters().is_empty() {
        return Ok(None);
    }
    let words = Question { q: asked.q.clone(), ..Question::default() };
    Ok(Some(search::count(&by.app, &by.actor, &words).await?))
}

fn sorts(asked: &Asked, l: Language) -> Vec<(&'static str, Text)> {
    let mut sorts = vec![
        ("changed", l.say("organizations-sort-changed")),
        ("activities", l.say("organizations-sort-activities")),
    ];
    if asked.q.is_empty() {
        sorts.insert(0, ("", l.say("organizations-sort-name")));
    } else {
        sorts.insert(0, ("", l.say("organizations-sort-relevance")));
        sorts.insert(1, ("name", l.say("organizations-sort-name")));
    }
    sorts
}

/// The result in words.
fn count(asked: &Asked, answer: &Answer, world: Option<&World>, l: Language) -> Text {
    let mut countries = asked.all("country");
    let only = countries.next().filter(|_| countries.next().is_none());
    let country = only.map(|code| vocabulary::all().country.label(code, l.code()));
    let text = match (answer.total, world, country) {
        (0, _, _) => return l.say("organizations-found-none"),
        _ if answer.loosened => l.say("organizations-found-near"),
        (_, Some(world), None) => l.say("organizations-found-world").with("countries", world.countries.len()),
        (_, _, Some(country)) => l.say("organizations-found-in").with("country", country),
        _ => l.say("organizations-found"),
    };
    text.with("count", answer.total)
}

fn world(asked: &Asked, answer: &Answer, l: Language) -> World {
    let listed = asked.clone().in_manner("view", "");
    let counted = answer.counts_of("country").iter().filter(|choice| choice.count > 0);
    let countries: Vec<Marked> = counted
        .map(|choice| {
            let name = vocabulary::all().country.label(&choice.code, l.code());
            let label = l.say("organizations-map-country").with("country", name).with("count", choice.count);
            let href = match choice.chosen {
                true => asked.without("country", &choice.code),
                false => listed.with("country", &choice.code),
            };
            let (code, count) = (choice.code.clone(), u64::from(choice.count));
            Marked { code, count, label: label.to_string(), href, here: choice.chosen }
        })
        .collect();
    World { map: Map::of(l, countries.clone()), countries }
}

impl World {
    fn name(&self, code: &str, l: &Language) -> &'static str {
        vocabulary::all().country.get(code).map_or("", |term| term.label(l.code()))
    }
}

impl List<'_> {
    fn has_others(&self) -> bool {
        self.asked.has(OTHERS, "yes")
    }
}
