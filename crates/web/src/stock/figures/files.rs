//! All figures as a file: a line for each number, with its day and how it is counted.

use super::rows::named;
use super::words::{rule, title};
use super::{asked_for, known};
use crate::by::By;
use crate::error::{Error, Result};
use crate::language::{Language, key};
use crate::list::{Asked, Column, download};
use engagement::offices::{self, Offices};
use engagement::statistics::{Figures, Topic};
use futures_util::stream::iter;

/// A number with what it is of.
struct Line {
    topic: Topic,
    code: String,
    label: String,
    day: String,
    year: f64,
    number: f64,
    title: String,
    rule: String,
}

static COLUMNS: [Column<Line>; 8] = [
    Column { name: "figure", title: key("figures-file-code"), cell: |line, _| line.topic.as_str().into() },
    Column { name: "title", title: key("figures-file-figure"), cell: |line, _| (&line.title).into() },
    Column { name: "value_code", title: key("figures-file-value-code"), cell: |line, _| (&line.code).into() },
    Column { name: "value", title: key("figures-file-value"), cell: |line, _| (&line.label).into() },
    Column { name: "date", title: key("figures-file-date"), cell: |line, _| (&line.day).into() },
    Column { name: "year", title: key("figures-file-year"), cell: |line, _| line.year.into() },
    Column { name: "number", title: key("figures-file-number"), cell: |line, _| line.number.into() },
    Column { name: "rule", title: key("figures-file-rule"), cell: |line, _| (&line.rule).into() },
];

fn lines(figures: &Figures, offices: &Offices, l: Language) -> Vec<Line> {
    let mut lines = Vec::new();
    for figure in &figures.figures {
        let topic = figure.topic;
        let total = ("total".to_owned(), l.say("stock-total").to_string(), &figure.all);
        let each = figure.lines.iter().map(|(code, all)| (code.clone(), named(topic, code, offices, l), all));
        for (code, label, numbers) in each.chain([total]) {
            for (day, number) in figures.days.iter().zip(numbers) {
                lines.push(Line {
                    topic,
                    code: code.clone(),
                    label: label.clone(),
                    day: day.to_string(),
                    year: f64::from(day.year()),
                    #[allow(clippy::cast_precision_loss)]
                    number: *number as f64,
                    title: title(topic, l).to_string(),
                    rule: rule(topic, l).to_string(),
                });
            }
        }
    }
    lines
}

/// `GET /stock/figures/table.csv`, `.xlsx` and `.json`
pub(crate) async fn table(by: By, asked: Asked) -> Result {
    let ending = asked.ending.ok_or_else(Error::not_found)?;
    let figures = asked_for(&by, &known(asked)).await?;
    let lines = lines(&figures, &offices::list(&by.app).await?, by.l);
    let name = by.l.say("figures-file").to_string();
    Ok(download(ending, &name, by.l, &COLUMNS, iter([Ok(lines)])))
}
