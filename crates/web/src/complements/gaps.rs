//! The table of who works on what where, with us and without, and what stands out in it.

use crate::by::By;
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::page::{Page, Show};
use crate::stock::{Tab, tabs};
use askama::Template;
use engagement::access::Act;
use engagement::complements::{self, Gap, GapCell, Gaps, Question, Rows};
use engagement::vocabulary;

/// The filters of the table, by their names in the address.
const FILTERS: [&str; 7] = ["rows", "area", "cluster", "country", "region", "as_of", "others"];

#[derive(Template)]
#[template(path = "complements/gaps.html")]
struct Shown<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    tabs: Vec<Tab>,
    form: Form,
    rows: Vec<Choice>,
    regions: Vec<Choice>,
    found: Option<Told>,
}

/// The table in words.
struct Told {
    columns: Vec<(String, String)>,
    lines: Vec<Line>,
    open: (Text, Vec<Outstanding>, bool),
    crowds: (Text, Vec<Outstanding>, bool),
}

struct Line {
    label: String,
    cells: Vec<Cell>,
}

/// A cell: who is in it, and the list of those with us.
struct Cell {
    partners: u32,
    others: u32,
    href: Option<String>,
}

/// A cell that stands out.
struct Outstanding {
    what: Text,
    count: Text,
    find: Option<String>,
}

/// What is asked, without what this table does not know.
pub(super) fn known(asked: Asked) -> Asked {
    asked.only(&FILTERS, &[])
}

/// The question that the address asks.
pub(super) fn question(asked: &Asked) -> Question {
    let all = |name| asked.all(name).map(str::to_owned).collect::<Vec<_>>();
    let rows = if asked.has("rows", "clusters") { Rows::Clusters } else { Rows::Areas };
    Question {
        rows,
        row: all(filter(rows)),
        country: all("country"),
        region: all("region"),
        as_of: asked.all("as_of").next().unwrap_or_default().to_owned(),
        include_others: asked.has("others", "yes"),
    }
}

/// The name of the filter by which rows are chosen.
fn filter(rows: Rows) -> &'static str {
    if rows == Rows::Areas { "area" } else { "cluster" }
}

/// What a row and a column are called.
pub(super) fn label(rows: Rows, code: &str, l: Language) -> String {
    let all = vocabulary::all();
    let vocabulary = if rows == Rows::Areas { &all.area } else { &all.cluster };
    vocabulary.label(code, l.code()).to_owned()
}

/// What a column is called.
pub(super) fn place(by_country: bool, code: &str, l: Language) -> String {
    let all = vocabulary::all();
    let vocabulary = if by_country { &all.country } else { &all.region };
    vocabulary.label(code, l.code()).to_owned()
}

/// `GET /stock/gaps`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let (l, asked) = (by.l, known(asked));
    let question = question(&asked);
    let mut form = Form::of(asked.filters().iter().map(|(name, value)| (name.clone(), value.clone())));
    let mut found = None;
    match complements::gaps(&by.app, &by.actor, &question).await {
        Ok(gaps) => found = Some(told(&by, &asked, &question, &gaps)),
        Err(error) => form = form.wrong(error)?,
    }
    let is_wrong = form.is_wrong();
    let regions = vocabulary::all().region.terms().iter();
    let regions = regions.map(|term| Choice::new(&term.code, term.label(l.code())));
    let shown = Shown {
        l,
        page: by.page(l.say("complements-gaps")).under(l.say("partnerships-title"), "/partnerships"),
        tabs: tabs(&by, &asked, "gaps"),
        form,
        rows: vec![
            Choice::new("", l.say("complements-areas")),
            Choice::new("clusters", l.say("complements-clusters")),
        ],
        regions: std::iter::once(Choice::new("", l.say("complements-any-region"))).chain(regions).collect(),
        found,
        asked: &asked,
    };
    if is_wrong { shown.again() } else { shown.show() }
}

fn told(by: &By, asked: &Asked, question: &Question, gaps: &Gaps) -> Told {
    let l = by.l;
    let addresses = Addresses { asked, question, gaps };
    let cell = |row: &str, (column, cell): (&String, &GapCell)| Cell {
        partners: cell.partners,
        others: cell.others,
        href: (cell.partners > 0).then(|| addresses.partners(row, column)),
    };
    let line = |(row, cells): (&String, &Vec<GapCell>)| Line {
        label: label(question.rows, row, l),
        cells: gaps.columns.iter().zip(cells).map(|pair| cell(row, pair)).collect(),
    };
    let may_find = by.actor.may(Act::FindPartners);
    let outstanding = |gap: &Gap, count: Text| Outstanding {
        what: l
            .say("complements-gaps-one")
            .with("row", label(question.rows, &gap.row, l))
            .with("column", place(gaps.by_country, &gap.column, l)),
        count,
        find: may_find.then(|| addresses.find(&gap.row, &gap.column)),
    };
    let alone = |gap: &Gap| outstanding(gap, l.say("complements-gaps-others").with("count", gap.cell.others));
    let both = |gap: &Gap| {
        let said = l.say("complements-gaps-both").with("partners", gap.cell.partners);
        outstanding(gap, said.with("others", gap.cell.others))
    };
    Told {
        columns: gaps
            .columns
            .iter()
            .map(|code| (place(gaps.by_country, code, l), addresses.closer(code)))
            .collect(),
        lines: gaps.rows.iter().zip(&gaps.cells).map(line).collect(),
        open: (
            l.say("complements-gaps-open").with("count", gaps.all_gaps),
            gaps.gaps.iter().map(alone).collect(),
            gaps.all_gaps > gaps.gaps.len(),
        ),
        crowds: (
            l.say("complements-gaps-crowds").with("count", gaps.all_crowds),
            gaps.crowds.iter().map(both).collect(),
            gaps.all_crowds > gaps.crowds.len(),
        ),
    }
}

/// The addresses of what is behind a cell.
struct Addresses<'a> {
    asked: &'a Asked,
    question: &'a Question,
    gaps: &'a Gaps,
}

impl Addresses<'_> {
    fn column(&self) -> &'static str {
        if self.gaps.by_country { "country" } else { "region" }
    }

    /// The same kind of work in the same place, asked of another page.
    fn at(&self, path: &str, row: &str, column: &str) -> Asked {
        let bare = ["rows", "area", "cluster", "country", "region", "as_of"];
        let asked = bare.into_iter().fold(self.asked.clone().at(path), Asked::dropping);
        asked.adding(filter(self.question.rows), row).adding(self.column(), column)
    }

    /// The organizations with us, as they are counted.
    fn partners(&self, row: &str, column: &str) -> String {
        let asked = self.at("/partnerships", row, column).adding("as_of", &self.gaps.as_of);
        let asked =
            ["active", "suspended"].into_iter().fold(asked, |asked, status| asked.adding("status", status));
        asked.in_manner("view", "organizations").on(1)
    }

    fn find(&self, row: &str, column: &str) -> String {
        self.at("/stock/partners", row, column).on(1)
    }

    /// The countries of a region, or one country alone.
    fn closer(&self, column: &str) -> String {
        self.asked.clone().dropping(self.column()).adding(self.column(), column).on(1)
    }
}
