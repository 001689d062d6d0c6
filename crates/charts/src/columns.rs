//! Columns or areas over years, stacked by series.

pub(crate) mod areas;

use crate::about::About;
use crate::axis::{Around, Plot};
use crate::bars::title;
use crate::font::Font;
use crate::key::{self, Swatch};
use crate::mark::{Anchor, Canvas, Mark, Rect};
use crate::paint::Paint;
use crate::scale::{Scale, real};
use crate::series::{Drawn, Series, are_whole, fold, is_incomplete, totals};
use crate::sides::{self, Side};
use crate::style::Style;
use crate::svg::Svg;

/// The most years of a picture; of more the last are drawn.
pub const MOST_YEARS: usize = 60;

/// The most series that are read, most of them into one.
const MOST_STACKED: usize = 200;

/// How a year is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// One column for each: for what happened in it.
    #[default]
    Columns,
    /// Layers from one to the next: for what there was of each. A year of which anything is missing is a gap.
    Areas,
}

/// What there was year by year, stacked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    /// What it is about.
    pub about: About,
    /// Columns or areas.
    pub form: Form,
    /// The years, the earliest first.
    pub years: Vec<i16>,
    /// From the bottom to the top of each stack.
    pub series: Vec<Series>,
    /// The word for what is missing.
    pub missing: String,
    /// The word for all other series.
    pub other: String,
}

/// What is drawn, worked out.
struct Stacks<'a> {
    years: &'a [i16],
    drawn: Vec<Drawn>,
    totals: Vec<Option<f64>>,
    incomplete: Vec<bool>,
}

impl Columns {
    /// Draws them.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let stacks = self.stacks();
        let font = Font::regular(style.size(12.0));
        let sides = stacks.sides(style, font);
        let (key, top) = key::draw(&self.entries(style, &stacks), style.width(), font);
        let mut canvas = key.mirrored_if(style.mirrored(), style.width());
        let side = sides::width(&sides, font);
        let said = self.form == Form::Columns && stacks.totals_fit(style, style.width() - side);
        let height = sides::height(&sides, font).max(if style.is_narrow() { 200.0 } else { 260.0 });
        let around = Around {
            top: top + 8.0 + font.leading(),
            height,
            side,
            amounts: !said,
            joined: self.form == Form::Areas,
        };
        let plot = Plot::new(style, stacks.years, stacks.scale(), &around);
        if said {
            stacks.draw_totals(style, &mut canvas, &plot);
        } else {
            plot.amounts(style, &mut canvas);
        }
        match self.form {
            Form::Columns => self.draw_columns(style, &mut canvas, &plot, &stacks),
            Form::Areas => areas::draw(&mut canvas, &plot, &stacks),
        }
        stacks.draw_gaps(style, &mut canvas, &plot, &self.missing);
        canvas.append(sides::draw(&stacks.placed(sides, &plot), plot.right, (plot.top, plot.bottom), font));
        Svg::new(&self.about, style, (style.width(), plot.bottom + plot.foot()), canvas)
    }

    fn stacks(&self) -> Stacks<'_> {
        let skipped = self.years.len().saturating_sub(MOST_YEARS);
        let years = self.years.get(skipped..).unwrap_or_default();
        let cut = |one: &Series| Series {
            name: one.name.clone(),
            figures: one.figures.iter().skip(skipped).cloned().collect(),
        };
        let series: Vec<Series> = self.series.iter().take(MOST_STACKED).map(cut).collect();
        let drawn = fold(&series, years.len(), &self.other);
        let totals = totals(&drawn, years.len());
        let incomplete: Vec<bool> = (0..years.len()).map(|at| is_incomplete(&drawn, at)).collect();
        // A layer that is lacking would let all above it fall: there is no area where anything is missing.
        let is_gap = |at: usize| self.form == Form::Areas && incomplete.get(at).copied().unwrap_or(true);
        let totals = totals.into_iter().enumerate().map(|(at, total)| total.filter(|_| !is_gap(at))).collect();
        Stacks { years, drawn, totals, incomplete }
    }

    /// What the key says: series that have no name at the side, and what is missing.
    fn entries(&self, style: &Style<'_>, stacks: &Stacks<'_>) -> Vec<(Swatch, String)> {
        let named = stacks.drawn.iter().filter(|_| style.is_narrow() && stacks.drawn.len() > 1);
        let named = named.map(|one| (Swatch::Filled(one.paint), one.name.clone()));
        let missing = stacks.incomplete.contains(&true).then(|| (Swatch::Hatched, self.missing.clone()));
        named.chain(missing).collect()
    }

    fn draw_columns(&self, style: &Style<'_>, canvas: &mut Canvas, plot: &Plot, stacks: &Stacks<'_>) {
        let width = (plot.places.pitch * 0.8).min(48.0);
        for (at, year) in stacks.years.iter().enumerate() {
            let mut base = 0.0;
            for one in stacks.drawn.iter().filter(|one| one.amount(at) > 0.0) {
                let (bottom, top) = (plot.y(base), plot.y(base + one.amount(at)));
                base += one.amount(at);
                // Parts stand a hair apart, so that neighbours differ without their colours.
                let apart = if bottom - top > 3.0 { 1.0 } else { 0.0 };
                let x = plot.places.middle(at) - width / 2.0;
                let mut column = Canvas::default();
                column.filled(Rect::new(x, top, width, (bottom - top - apart).max(0.5)), one.paint);
                let Some(figure) = one.figures.get(at) else { continue };
                let words = title(&[&one.name, &style.year(*year), &style.figure(figure, &self.missing)]);
                canvas.group(figure.href.as_ref(), words, None, column);
            }
        }
    }
}

impl Stacks<'_> {
    fn scale(&self) -> Scale {
        let most = self.totals.iter().flatten().copied().fold(0.0, f64::max);
        Scale::round(most, are_whole(self.drawn.iter().flat_map(|one| &one.figures)), 4)
    }

    /// The names at the side, from top to bottom: where there is room for them, and more than one.
    fn sides(&self, style: &Style<'_>, font: Font) -> Vec<Side> {
        let named = self.drawn.iter().rev().filter(|_| !style.is_narrow() && self.drawn.len() > 1);
        named.map(|one| Side::new(Swatch::Filled(one.paint), &one.name, String::new(), font)).collect()
    }

    /// The names beside the stack of the last year of which something is known.
    fn placed(&self, mut sides: Vec<Side>, plot: &Plot) -> Vec<Side> {
        let last = self.totals.iter().rposition(Option::is_some).unwrap_or(0);
        let is_last = last + 1 == self.years.len();
        let mut base = 0.0;
        for (one, side) in self.drawn.iter().zip(sides.iter_mut().rev()) {
            let amount = one.amount(last);
            side.at = plot.y(base + amount / 2.0);
            side.led = is_last && amount > 0.0;
            base += amount;
        }
        sides
    }

    /// Whether the total of each year can be said above it.
    fn totals_fit(&self, style: &Style<'_>, width: f64) -> bool {
        let widths = self.totals.iter().flatten().map(|total| total_font(style).width(&style.number(*total)));
        widths.fold(0.0, f64::max) + 4.0 <= width / real(self.years.len().max(1))
    }

    fn draw_totals(&self, style: &Style<'_>, canvas: &mut Canvas, plot: &Plot) {
        for (at, total) in self.totals.iter().enumerate() {
            let Some(total) = total else { continue };
            let place = (plot.places.middle(at), plot.y(*total) - 5.0);
            canvas.text(place, Anchor::Middle, total_font(style), Paint::Ink, &style.number(*total));
        }
    }

    /// Years of which nothing is known are hatched all over; those of which something is missing, below.
    fn draw_gaps(&self, style: &Style<'_>, canvas: &mut Canvas, plot: &Plot, missing: &str) {
        let nothing = self.totals.iter().enumerate().filter(|(_, total)| total.is_none());
        for (at, _) in nothing {
            let band = plot.band(at);
            let mut gap = Canvas::default();
            gap.marks.push(Mark::Hatched(Rect::new(band.x + 1.0, band.y, band.width - 2.0, band.height)));
            let year = self.years.get(at).map(|year| style.year(*year)).unwrap_or_default();
            canvas.group(None, title(&[&year, missing]), None, gap);
        }
        let partly = self.totals.iter().zip(&self.incomplete);
        let partly: Vec<bool> = partly.map(|(total, incomplete)| total.is_some() && *incomplete).collect();
        plot.years(style, canvas, self.years, &partly);
    }
}

fn total_font(style: &Style<'_>) -> Font {
    Font::bold(style.size(11.0))
}
