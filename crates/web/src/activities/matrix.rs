//! Who does what where: organizations counted by cluster or area and by place, gaps shown as gaps.

use super::question::year;
use super::table::{Table, known};
use crate::by::By;
use crate::error::Result;
use crate::form::Choice;
use crate::language::{Language, Text, key};
use crate::list::{Asked, Column, download};
use crate::page::{Page, Show};
use askama::Template;
use engagement::activities::{self, Columns, Matrix, Rows};
use engagement::places;
use engagement::vocabulary::{self, Vocabulary};

#[derive(Template)]
#[template(path = "activities/matrix.html")]
struct MatrixPage<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    places: Vec<Choice>,
    by_areas: bool,
    chosen: &'a str,
    year: String,
    lead: Text,
    caption: Text,
    heads: Vec<Head>,
    rows: Vec<Row>,
    sums: Vec<Cell>,
    unclassified: u32,
}

/// What stands above a column.
struct Head {
    label: String,
    href: Option<String>,
}

/// A row of the table.
struct Row {
    label: String,
    is_part: bool,
    cells: Vec<Cell>,
    sum: Cell,
}

/// A number, its shade, and the list that it opens.
struct Cell {
    count: u32,
    shade: u8,
    href: Option<String>,
    words: String,
}

/// The shade of a number: 1 to 4, 5 to 9, 10 to 19, 20 to 39, 40 or more.
fn shade(count: u32) -> u8 {
    match count {
        0 => 0,
        1..=4 => 1,
        5..=9 => 2,
        10..=19 => 3,
        20..=39 => 4,
        _ => 5,
    }
}

/// `GET /activities/matrix`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let asked = known(asked);
    let table = Table::read(&by, &asked).await?;
    let matrix = count(&by, &table, &asked).await?;
    let l = by.l;
    let heads = matrix.columns.iter().map(|column| Head {
        label: column_label(&table, column, l),
        href: table.closer(&asked, l, &column.code),
    });
    let heads = heads.collect();
    let chosen = asked.all("places").next().unwrap_or_default();
    MatrixPage {
        l,
        page: by.page(l.say("matrix-title")),
        places: choices(&by, &table, &asked).await?,
        by_areas: table.rows == Rows::Areas,
        chosen,
        year: year(&asked),
        lead: lead(&matrix, table.rows, l),
        caption: caption(&table, l),
        heads,
        rows: rows(&table, &matrix, &asked, l),
        sums: sums(&table, &matrix, &asked, l),
        unclassified: matrix.unclassified,
        asked: &asked,
    }
    .show()
}

async fn count(by: &By, table: &Table, asked: &Asked) -> Result<std::sync::Arc<Matrix>> {
    let filter = Table::filter(asked);
    Ok(activities::matrix(&by.app, &by.actor, table.rows, table.columns.clone(), &filter).await?)
}

fn names(rows: Rows) -> &'static Vocabulary {
    rows.vocabulary()
}

fn column_label(table: &Table, column: &activities::Column, l: Language) -> String {
    match (&table.columns, &column.name) {
        (Columns::Countries, _) => vocabulary::all().country.label(&column.code, l.code()).to_owned(),
        (_, Some(name)) => name.clone(),
        (_, None) => l.say("matrix-place-unknown").to_string(),
    }
}

fn cell(count: u32, href: Option<String>, words: impl FnOnce() -> Text) -> Cell {
    let href = href.filter(|_| count > 0);
    let words = if href.is_some() { words().to_string() } else { String::new() };
    Cell { count, shade: shade(count), href, words }
}

fn rows(table: &Table, matrix: &Matrix, asked: &Asked, l: Language) -> Vec<Row> {
    let columns: Vec<String> = matrix.columns.iter().map(|column| column_label(table, column, l)).collect();
    let row = |line: &activities::Line| {
        let label = names(table.rows).label(&line.code, l.code());
        let cells = line.cells.iter().zip(matrix.columns.iter().zip(&columns)).map(|(count, (column, place))| {
            let known = (!column.code.is_empty()).then_some(column.code.as_str());
            let href = known.map(|code| table.list(asked, l, Some(&line.code), Some(code)));
            cell(*count, href, || l.say("matrix-cell").with("place", place).with("what", label))
        });
        let href = table.list(asked, l, Some(&line.code), None);
        Row {
            label: label.to_owned(),
            is_part: line.parent.is_some(),
            cells: cells.collect(),
            sum: cell(line.total, Some(href), || l.say("matrix-cell-all").with("what", label)),
        }
    };
    matrix.rows.iter().map(row).collect()
}

/// The last row: who is there at all, whatever they do.
fn sums(table: &Table, matrix: &Matrix, asked: &Asked, l: Language) -> Vec<Cell> {
    let sum = |column: &activities::Column| {
        let known = (!column.code.is_empty()).then_some(column.code.as_str());
        let href = known.map(|code| table.list(asked, l, None, Some(code)));
        cell(column.total, href, || l.say("matrix-cell-any").with("place", column_label(table, column, l)))
    };
    let all = cell(matrix.organizations, Some(table.list(asked, l, None, None)), || l.say("matrix-cell-everything"));
    matrix.columns.iter().map(sum).chain([all]).collect()
}

/// What the table shows at a glance: how much of it is empty.
fn lead(matrix: &Matrix, rows: Rows, l: Language) -> Text {
    let places: Vec<usize> = (0..matrix.columns.len()).filter(|at| !matrix.columns[*at].code.is_empty()).collect();
    let tops: Vec<_> = matrix.rows.iter().filter(|line| line.parent.is_none()).collect();
    let gaps = tops.iter().flat_map(|line| places.iter().filter(|at| line.cells[**at] == 0)).count();
    let text = match (matrix.organizations, rows) {
        (0, _) => return l.say("matrix-empty"),
        (_, Rows::Clusters) => l.say("matrix-gaps-clusters"),
        (_, Rows::Areas) => l.say("matrix-gaps-areas"),
    };
    text.with("gaps", gaps).with("cells", places.len() * tops.len())
}

fn caption(table: &Table, l: Language) -> Text {
    let country = table.country.as_deref().map(|code| vocabulary::all().country.label(code, l.code()));
    let place = table.place.as_ref().map(|place| place.name.as_str()).or(country);
    match (place, table.rows) {
        (None, Rows::Clusters) => l.say("matrix-caption-clusters"),
        (None, Rows::Areas) => l.say("matrix-caption-areas"),
        (Some(place), Rows::Clusters) => l.say("matrix-caption-clusters-in").with("place", place),
        (Some(place), Rows::Areas) => l.say("matrix-caption-areas-in").with("place", place),
    }
}

/// What the columns can be: countries, what lies within one of them, and within one of its places.
async fn choices(by: &By, table: &Table, asked: &Asked) -> Result<Vec<Choice>> {
    let (l, known) = (by.l, &vocabulary::all().country);
    let world = activities::map(&by.app, &by.actor, &Table::filter(asked)).await?;
    let mut codes: Vec<&str> = world.columns.iter().map(|column| column.code.as_str()).collect();
    codes.extend(table.country.as_deref());
    codes.sort_by_key(|code| known.label(code, l.code()));
    codes.dedup();
    let mut choices = vec![Choice::new("", l.say("matrix-countries"))];
    for code in codes {
        let name = known.label(code, l.code());
        choices.push(Choice::new(code, l.say("matrix-within").with("place", name)));
        if table.country.as_deref() == Some(code) {
            let within = places::of_country(&by.app, code).await?;
            choices.extend(within.into_iter().map(|place| {
                Choice::new(place.id.to_string(), l.say("matrix-within-place").with("place", place.name).with("country", name))
            }));
        }
    }
    Ok(choices)
}

/// A cell of the table as a line of a file.
struct Counted {
    row: String,
    row_code: String,
    column: String,
    column_code: String,
    organizations: u32,
}

static COLUMNS: [Column<Counted>; 5] = [
    Column { name: "what", title: key("matrix-what"), cell: |one, _| (&one.row).into() },
    Column { name: "what_code", title: key("matrix-what-code"), cell: |one, _| (&one.row_code).into() },
    Column { name: "place", title: key("matrix-place"), cell: |one, _| (&one.column).into() },
    Column { name: "place_code", title: key("matrix-place-code"), cell: |one, _| (&one.column_code).into() },
    Column { name: "organizations", title: key("matrix-organizations"), cell: |one, _| i64::from(one.organizations).into() },
];

/// `GET /activities/matrix.csv`, `.xlsx` and `.json`: a line for each cell, gaps among them.
pub(crate) async fn file(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(crate::error::Error::not_found)?;
    let asked = known(asked);
    let table = Table::read(&by, &asked).await?;
    let matrix = count(&by, &table, &asked).await?;
    let mut lines = Vec::new();
    for line in &matrix.rows {
        let label = names(table.rows).label(&line.code, by.l.code());
        for (count, column) in line.cells.iter().zip(&matrix.columns) {
            lines.push(Counted {
                row: label.to_owned(),
                row_code: line.code.clone(),
                column: column_label(&table, column, by.l),
                column_code: column.code.clone(),
                organizations: *count,
            });
        }
    }
    let lines = futures_util::stream::iter([Ok(lines)]);
    Ok(download(ending, "who-does-what-where", by.l, &COLUMNS, lines))
}
