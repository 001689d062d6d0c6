//! The page of figures: in words, as pictures, and as tables with the rule beside each figure.

use super::draw::draw;
use super::rows::{Group, groups};
use super::said::said;
use super::words::title;
use super::{asked_for, known, one};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, Chip};
use crate::page::{Page, Show};
use crate::partnerships::chips;
use crate::stock::tabs::{File, Tab, choose, files, tabs};
use askama::Template;
use engagement::error::{Error, Problem};
use engagement::offices;
use engagement::statistics::{Figures, Topic};

/// The fields of the form, by their names in the address.
const FIELDS: [&str; 3] = ["as_of", "from", "to"];

#[derive(Template)]
#[template(path = "stock/figures/page.html")]
struct Report<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    chips: Vec<Chip>,
    tabs: Vec<Tab>,
    lists: String,
    files: Vec<File>,
    /// What is typed into the fields of the form, each with what is wrong with it.
    fields: [Field; 3],
    /// The last day.
    day: String,
    days: Vec<Head>,
    said: Vec<Text>,
    pictures: Vec<(Text, String)>,
    tables: [(Text, Vec<Group>); 2],
    undated: usize,
}

/// A field of the form.
struct Field {
    name: &'static str,
    label: Text,
    typed: String,
    wrong: Option<Text>,
}

/// The head of a column: a year where its last day is meant, else a day.
struct Head {
    day: String,
    said: String,
}

/// `GET /stock/figures`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let (l, all) = (by.l, asked.clone());
    let asked = known(asked);
    let (figures, wrong) = match asked_for(&by, &asked).await {
        // What cannot be used asks for nothing.
        Err(Error::Invalid(problems)) => (asked_for(&by, &usual(&asked)).await?, problems),
        found => (found?, Vec::new()),
    };
    let offices = offices::list(&by.app).await?;
    let institution = l.institution(&by.app.settings.institution);
    let heading = l.say("figures-title");
    let table = |of_organizations| groups(&figures, of_organizations, &offices, l);
    Report {
        l,
        page: by.page(&heading).under(l.say("partnerships-title"), "/partnerships"),
        chips: chips(&asked, &offices, l).into_iter().filter(|chip| chip.name != "as_of").collect(),
        tabs: tabs(&by, &all, "figures"),
        lists: choose(&asked),
        files: files(&asked, "figures", &["csv", "xlsx", "json"]),
        fields: fields(&asked, &wrong, l),
        day: figures.days.last().map(|day| l.date(*day)).unwrap_or_default(),
        days: figures.days.iter().map(|day| head(*day, l)).collect(),
        said: said(&figures, &institution, l),
        pictures: pictures(&figures, l),
        tables: [
            (l.say("figures-organizations"), table(true)),
            (l.say("figures-partnerships-and-agreements"), table(false)),
        ],
        undated: figures.undated,
        asked: &asked,
    }
    .show()
}

/// The same without a day and years.
fn usual(asked: &Asked) -> Asked {
    FIELDS.into_iter().fold(asked.clone(), |asked, name| asked.dropping(name))
}

fn fields(asked: &Asked, wrong: &[Problem], l: Language) -> [Field; 3] {
    let field = |name: &'static str, label: Text| {
        let wrong = wrong.iter().find(|problem| problem.field == name).map(|problem| l.message(&problem.message));
        Field { name, label, typed: one(asked, name), wrong }
    };
    [
        field("as_of", l.say("figures-as-of")),
        field("from", l.say("figures-from")),
        field("to", l.say("figures-to")),
    ]
}

fn head(day: jiff::civil::Date, l: Language) -> Head {
    let is_last = (day.month(), day.day()) == (12, 31);
    Head { day: day.to_string(), said: if is_last { day.year().to_string() } else { l.date(day) } }
}

fn pictures(figures: &Figures, l: Language) -> Vec<(Text, String)> {
    let nothing = figures.now(Topic::Partnerships) == 0 && figures.days.len() < 2;
    let topics = [Topic::Organizations, Topic::Partnerships];
    let drawn = |topic| Some((title(topic, l), draw(figures, topic, l)?));
    if nothing { Vec::new() } else { topics.into_iter().filter_map(drawn).collect() }
}
