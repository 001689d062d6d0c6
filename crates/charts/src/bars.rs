//! Bars: one a line, zero-based, stacked where there is a second dimension.

mod layout;

use crate::about::{About, Figure, sum};
use crate::font::Font;
use crate::key::{self, Swatch};
use crate::mark::{Anchor, Canvas, Mark, Rect};
use crate::paint::Paint;
use crate::scale::real;
use crate::series::{Drawn, Series, fold};
use crate::style::Style;
use crate::svg::Svg;
use layout::{Layout, Row};

/// The most bars of a picture. The rest of more are summed in a last one.
pub const MOST_BARS: usize = 100;

/// A stack may have so many parts.
const MOST_PARTS: usize = 200;

/// Bars one below the other, in the order given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bars {
    /// What it is about.
    pub about: About,
    /// The names of the parts of each bar; empty where bars have no parts.
    pub series: Vec<String>,
    /// The bars.
    pub rows: Vec<Bar>,
    /// The word for what is missing.
    pub missing: String,
    /// The word for all others.
    pub other: String,
}

/// A bar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// How long its parts are, in the order of the series; one without parts.
    pub figures: Vec<Figure>,
    /// How its total is written, where the style's way does not do.
    pub said: Option<String>,
    /// Where it leads. A part that has an address of its own leads there.
    pub href: Option<String>,
}

impl Bar {
    /// A bar without parts.
    #[must_use]
    pub fn one(label: impl Into<String>, figure: impl Into<Figure>) -> Self {
        Self { label: label.into(), figures: vec![figure.into()], ..Self::default() }
    }

    /// A bar with parts.
    #[must_use]
    pub fn stacked<F: Into<Figure>>(label: impl Into<String>, figures: impl IntoIterator<Item = F>) -> Self {
        Self { label: label.into(), figures: figures.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// It leads there.
    #[must_use]
    pub fn link(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }
}

impl Bars {
    /// Draws them.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let bars = self.bars();
        let parts = self.parts(&bars);
        let font = Font::regular(style.size(13.0));
        let (mut canvas, top) = key::draw(&self.entries(&parts, bars.len()), style.width(), font);
        let top = if top > 0.0 { top + 8.0 } else { 2.0 };
        let rows: Vec<Row> = bars.iter().enumerate().map(|(at, bar)| self.row(style, bar, &parts, at)).collect();
        let layout = Layout::new(style, rows, top);
        for row in &layout.rows {
            self.draw_row(style, &mut canvas, &layout, (row, &parts));
        }
        layout.draw_zero(&mut canvas, top);
        let canvas = canvas.mirrored_if(style.mirrored(), style.width());
        Svg::new(&self.about, style, (style.width(), layout.bottom + 2.0), canvas)
    }

    /// The bars that are drawn, the last of them perhaps the sum of many.
    fn bars(&self) -> Vec<Bar> {
        if self.rows.len() <= MOST_BARS {
            return self.rows.clone();
        }
        let (own, rest) = self.rows.split_at(MOST_BARS - 1);
        let parts = self.series.len().clamp(1, MOST_PARTS);
        let total = |part: usize| Figure::from(sum(rest.iter().filter_map(|bar| bar.figures.get(part))).0);
        let label = if self.other.is_empty() { "…" } else { &self.other };
        own.iter().cloned().chain([Bar::stacked(label, (0..parts).map(total))]).collect()
    }

    /// The parts as series over the bars, the smallest in one.
    fn parts(&self, bars: &[Bar]) -> Vec<Drawn> {
        let names: Vec<&str> =
            if self.series.is_empty() { vec![""] } else { self.series.iter().map(String::as_str).collect() };
        let figures = |part: usize| bars.iter().map(move |bar| bar.figures.get(part).cloned().unwrap_or_default());
        let series =
            names.iter().take(MOST_PARTS).enumerate().map(|(part, name)| Series::new(*name, figures(part)));
        fold(&series.collect::<Vec<_>>(), bars.len(), &self.other)
    }

    /// What the key says: the parts, and what is missing of a bar that is drawn otherwise.
    fn entries(&self, parts: &[Drawn], bars: usize) -> Vec<(Swatch, String)> {
        if self.series.is_empty() {
            return Vec::new();
        }
        let named = parts.iter().map(|part| (Swatch::Filled(part.paint), part.name.clone()));
        let incomplete = (0..bars).any(|at| crate::series::is_incomplete(parts, at));
        named.chain(incomplete.then(|| (Swatch::Hatched, self.missing.clone()))).collect()
    }

    fn row(&self, style: &Style<'_>, bar: &Bar, parts: &[Drawn], at: usize) -> Row {
        let (total, _) = sum(parts.iter().filter_map(|part| part.figures.get(at)));
        let said =
            bar.said.clone().or_else(|| bar.figures.first().filter(|_| self.series.is_empty())?.said.clone());
        let said = said.or_else(|| total.map(|total| style.number(total)));
        let figure = bar.figures.first().filter(|_| self.series.is_empty());
        Row {
            at,
            label: bar.label.clone(),
            href: bar.href.clone().or_else(|| figure?.href.clone()),
            total,
            incomplete: crate::series::is_incomplete(parts, at),
            said: said.unwrap_or_else(|| self.missing.clone()),
            ..Row::default()
        }
    }

    fn draw_row(&self, style: &Style<'_>, canvas: &mut Canvas, layout: &Layout, (row, parts): (&Row, &[Drawn])) {
        let (mut own, mut apart) = (Canvas::default(), Canvas::default());
        layout.draw_label(&mut own, row);
        let mut x = layout.zero;
        for part in parts {
            let rect = Rect::new(x, row.bar_top, layout.length(part.amount(row.at)), layout.bar);
            x += rect.width;
            let leads = part.figures.get(row.at).is_some_and(|figure| figure.href.is_some());
            let on = if leads && !self.series.is_empty() { &mut apart } else { &mut own };
            self.draw_part(style, on, (row, part), rect);
        }
        layout.draw_end(&mut own, row, x);
        canvas.group(row.href.as_ref(), title(&[&row.label, &row.said]), Some(layout.touch(row)), own);
        // A link within a link is none: parts that lead elsewhere lie above their row.
        canvas.append(apart);
    }

    fn draw_part(&self, style: &Style<'_>, canvas: &mut Canvas, (row, part): (&Row, &Drawn), rect: Rect) {
        let Some(figure) = part.figures.get(row.at).filter(|_| rect.width > 0.0) else { return };
        if self.series.is_empty() {
            draw_segment(canvas, (rect, part.paint), None, style);
            return;
        }
        let said = style.figure(figure, &self.missing);
        let mut segment = Canvas::default();
        draw_segment(&mut segment, (rect, part.paint), Some((&said, part.on)), style);
        let words = title(&[&row.label, &part.name, &said]);
        canvas.group(figure.href.as_ref(), words, Some(rect), segment);
    }
}

/// A part of a bar, with what is said on it where there is room.
fn draw_segment(
    canvas: &mut Canvas,
    (rect, paint): (Rect, Paint),
    said: Option<(&String, Paint)>,
    style: &Style<'_>,
) {
    // Parts stand a hair apart, so that neighbours differ without their colours.
    let apart = if said.is_some() && rect.width > 3.0 { 1.0 } else { 0.0 };
    canvas.filled(Rect { width: rect.width - apart, ..rect }, paint);
    let font = Font::regular(style.size(11.0));
    if let Some((said, on)) = said.filter(|(said, _)| font.width(said) + 8.0 <= rect.width) {
        let place = (rect.x + (rect.width - apart) / 2.0, rect.y + rect.height / 2.0 + font.size * 0.36);
        canvas.text(place, Anchor::Middle, font, on, said);
    }
}

/// What a tooltip says.
pub(crate) fn title(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}

/// Lines of text whose middle lies at this height.
pub(crate) fn centred(
    canvas: &mut Canvas,
    (x, middle): (f64, f64),
    anchor: Anchor,
    font: Font,
    (lines, of): (&[String], &str),
) {
    let first = middle - real(lines.len().saturating_sub(1)) * font.leading() / 2.0 + font.size * 0.34;
    canvas.lines((x, first), anchor, font, Paint::Ink, (lines, of));
}

/// What stands for something missing.
fn hatched(canvas: &mut Canvas, x: f64, row: &Row, height: f64) {
    canvas.marks.push(Mark::Hatched(Rect::new(x, row.bar_top + 0.5, row.stub() - 1.0, height - 1.0)));
}
