//! The pictures themselves, from their tables.

use super::grid::{Grid, amount};
use super::picture::Picture;
use crate::language::Language;
use charts::{About, Bar, Bars, Columns, Figure, Form, Heat, HeatRow, Series, Shade, Style, Svg};
use engagement::stocktaking::Cross;

/// A picture, ready to be drawn wide or narrow.
pub(super) enum Drawing {
    Bars(Bars),
    Columns(Columns),
    Heat(Heat),
}

impl Drawing {
    /// The picture of a table.
    pub(super) fn of(picture: Picture, grid: &Grid, cross: &Cross, about: About, l: Language) -> Self {
        let (missing, other) = (l.say("stock-missing").to_string(), l.say("stock-other").to_string());
        // A column without anything needs no colour.
        let any: Vec<bool> = grid.totals.iter().map(|total| total.value != 0).collect();
        let figure = |value: i64| Figure::of(amount(value, cross));
        match picture {
            Picture::Areas => Drawing::Heat(Heat {
                about,
                columns: grid.columns.iter().map(|column| column.label.clone()).collect(),
                rows: grid
                    .rows
                    .iter()
                    .map(|line| HeatRow {
                        label: line.head.label.clone(),
                        figures: line.cells.iter().map(|cell| of_cell(cell.value, cross)).collect(),
                    })
                    .collect(),
                shades: shades(grid, cross, l),
                missing,
            }),
            Picture::Years | Picture::Groups => Drawing::Columns(Columns {
                about,
                form: Form::Columns,
                years: grid.columns.iter().filter_map(|column| column.code.parse().ok()).collect(),
                series: grid
                    .rows
                    .iter()
                    .filter(|line| line.total.value != 0)
                    .map(|line| Series::new(&line.head.label, line.cells.iter().map(|cell| figure(cell.value))))
                    .collect(),
                missing,
                other,
            }),
            Picture::Roles | Picture::Money => Drawing::Bars(Bars {
                about,
                series: grid
                    .columns
                    .iter()
                    .zip(&any)
                    .filter(|(_, any)| **any)
                    .map(|(column, _)| column.label.clone())
                    .collect(),
                rows: grid
                    .rows
                    .iter()
                    .map(|line| {
                        let cells = line.cells.iter().zip(&any).filter(|(_, any)| **any);
                        let bar = Bar::stacked(&line.head.label, cells.map(|(cell, _)| figure(cell.value)));
                        line.head.href.iter().fold(bar, |bar, href| bar.link(href))
                    })
                    .collect(),
                missing,
                other,
            }),
        }
    }

    /// Drawn for a wide screen and for files, or for a narrow one.
    pub(super) fn draw(&self, narrow: bool, l: Language) -> Svg {
        let numbers = |amount: f64| l.number(amount);
        let years = |year: i16| year.to_string();
        let style = if narrow { Style::narrow() } else { Style::wide() }.numbers(&numbers).years(&years);
        let style = if l.direction() == "rtl" { style.right_to_left() } else { style };
        match self {
            Drawing::Bars(bars) => bars.draw(&style),
            Drawing::Columns(columns) => columns.draw(&style),
            Drawing::Heat(heat) => heat.draw(&style),
        }
    }
}

/// A gap is drawn as a gap.
fn of_cell(value: i64, cross: &Cross) -> Figure {
    if value == 0 { Figure::missing() } else { Figure::of(amount(value, cross)) }
}

/// Five shades by fifths of the greatest, with their ranges in words.
fn shades(grid: &Grid, cross: &Cross, l: Language) -> Vec<Shade> {
    let most = grid.rows.iter().flat_map(|line| &line.cells).map(|cell| cell.value).max().unwrap_or(0);
    let least = |step: i64| (most * step) / 5 + 1;
    let steps: Vec<i64> = (0..5).map(least).filter(|from| *from <= most.max(1)).collect();
    let mut shades: Vec<Shade> = Vec::new();
    for (at, from) in steps.iter().enumerate() {
        let to = steps.get(at + 1).map_or(most, |next| next - 1);
        if to < *from {
            continue;
        }
        let number = |value: i64| l.number(amount(value, cross).round());
        let words = if to == *from { number(to) } else { format!("{}–{}", number(*from), number(to)) };
        shades.push(Shade { from: amount(*from, cross), words });
    }
    shades
}
