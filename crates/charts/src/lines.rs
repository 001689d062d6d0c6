//! Lines over years: how many there were as of each.

use crate::about::{About, Figure};
use crate::axis::{Around, Plot};
use crate::bars::title;
use crate::columns::{MOST_YEARS, areas::runs};
use crate::font::Font;
use crate::key::{self, Swatch, point};
use crate::mark::{Canvas, Mark};
use crate::paint::Paint;
use crate::scale::Scale;
use crate::series::{Series, are_whole};
use crate::sides::{self, Side};
use crate::style::Style;
use crate::svg::Svg;

/// The most lines of a picture. Of more, the first are drawn, and the key says how many are not.
pub const MOST_LINES: usize = 5;

/// Lines over years, zero-based.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lines {
    /// What it is about.
    pub about: About,
    /// The years, the earliest first; the last sixty are drawn.
    pub years: Vec<i16>,
    /// One to five lines.
    pub series: Vec<Series>,
    /// The word for what is missing.
    pub missing: String,
}

/// A line with its look.
struct Line<'a> {
    number: usize,
    name: &'a str,
    figures: Vec<Figure>,
    paint: Paint,
}

impl Line<'_> {
    fn amounts(&self) -> Vec<Option<f64>> {
        self.figures.iter().map(Figure::known).collect()
    }

    fn last(&self) -> Option<(usize, &Figure)> {
        self.figures.iter().enumerate().rfind(|(_, figure)| figure.known().is_some())
    }
}

impl Lines {
    /// Draws them.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let skipped = self.years.len().saturating_sub(MOST_YEARS);
        let years = self.years.get(skipped..).unwrap_or_default();
        let lines = self.lines(years.len(), skipped);
        let font = Font::regular(style.size(12.0));
        let (key, top) = key::draw(&self.entries(style, &lines), style.width(), font);
        let mut canvas = key.mirrored_if(style.mirrored(), style.width());
        let sides = self.sides(style, &lines, font);
        let height = sides::height(&sides, font).max(if style.is_narrow() { 200.0 } else { 260.0 });
        let side = sides::width(&sides, font);
        let around = Around { top: top + 10.0, height, side, amounts: true, joined: true };
        let plot = Plot::new(style, years, scale(&lines), &around);
        plot.amounts(style, &mut canvas);
        plot.years(style, &mut canvas, years, &incomplete(&lines, years.len()));
        for line in &lines {
            self.draw_line(style, &mut canvas, &plot, (line, years));
        }
        let sides = placed(sides, &lines, &plot);
        canvas.append(sides::draw(&sides, plot.right, (plot.top, plot.bottom), font));
        Svg::new(&self.about, style, (style.width(), plot.bottom + plot.foot()), canvas)
    }

    fn lines(&self, count: usize, skipped: usize) -> Vec<Line<'_>> {
        let series = self.series.iter().take(MOST_LINES).enumerate();
        let figures = |one: &Series| {
            (0..count).map(|at| one.figures.get(skipped + at).cloned().unwrap_or_default()).collect()
        };
        let line = |(number, one)| {
            let one: &Series = one;
            Line { number, name: &one.name, figures: figures(one), paint: Paint::Series(number + 1) }
        };
        series.map(line).collect()
    }

    fn entries(&self, style: &Style<'_>, lines: &[Line<'_>]) -> Vec<(Swatch, String)> {
        let named = lines.iter().filter(|_| style.is_narrow() && lines.len() > 1);
        let named = named.map(|line| (Swatch::Point(line.number, line.paint), line.name.to_owned()));
        let is_missing = lines.iter().any(|line| line.amounts().contains(&None));
        let missing = is_missing.then(|| (Swatch::Hatched, self.missing.clone()));
        let more = self.series.len().saturating_sub(MOST_LINES);
        let more = (more > 0)
            .then(|| (Swatch::Outlined(Paint::Axis), format!("… +{}", style.number(crate::scale::real(more)))));
        named.chain(missing).chain(more).collect()
    }

    /// Names and last amounts at the side; on a phone the amounts alone.
    fn sides(&self, style: &Style<'_>, lines: &[Line<'_>], font: Font) -> Vec<Side> {
        let named = !style.is_narrow() && lines.len() > 1;
        let side = |line: &Line<'_>| {
            let (_, figure) = line.last()?;
            let name = if named { line.name } else { "" };
            let amount = style.figure(figure, &self.missing);
            Some(Side::new(Swatch::Point(line.number, line.paint), name, amount, font))
        };
        lines.iter().filter_map(side).collect()
    }

    fn draw_line(&self, style: &Style<'_>, canvas: &mut Canvas, plot: &Plot, (line, years): (&Line<'_>, &[i16])) {
        let amounts = line.amounts();
        let place = |at: usize| (plot.places.middle(at), plot.y(amounts[at].unwrap_or(0.0)));
        for (first, last) in runs(&amounts) {
            let points = (first..=last).map(place).collect();
            canvas.marks.push(Mark::Line { points, paint: line.paint, width: 2.0, dashed: false });
        }
        for (at, figure) in line.figures.iter().enumerate().filter(|(_, figure)| figure.known().is_some()) {
            let mut dot = Canvas::default();
            dot.marks.push(point(line.number, place(at), line.paint));
            let year = years.get(at).map(|year| style.year(*year)).unwrap_or_default();
            canvas.group(
                figure.href.as_ref(),
                title(&[line.name, &year, &style.figure(figure, &self.missing)]),
                None,
                dot,
            );
        }
    }
}

fn scale(lines: &[Line<'_>]) -> Scale {
    let figures = || lines.iter().flat_map(|line| &line.figures);
    Scale::round(figures().filter_map(Figure::known).fold(0.0, f64::max), are_whole(figures()), 4)
}

fn incomplete(lines: &[Line<'_>], count: usize) -> Vec<bool> {
    (0..count).map(|at| lines.iter().any(|line| line.figures[at].known().is_none())).collect()
}

/// The names at the heights of the last points, from top to bottom.
fn placed(mut sides: Vec<Side>, lines: &[Line<'_>], plot: &Plot) -> Vec<Side> {
    for (line, side) in lines.iter().filter(|line| line.last().is_some()).zip(&mut sides) {
        let Some((at, figure)) = line.last() else { continue };
        side.at = plot.y(figure.known().unwrap_or(0.0));
        side.led = at + 1 == line.figures.len();
    }
    sides.sort_by(|one, other| one.at.total_cmp(&other.at));
    sides
}
