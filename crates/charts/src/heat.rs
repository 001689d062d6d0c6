//! A table whose cells are shaded by how much, for files; on pages it is a table of HTML.

use crate::about::{About, Figure};
use crate::bars::{centred, title};
use crate::font::Font;
use crate::key::{self, Swatch};
use crate::mark::{Anchor, Canvas, Label, Mark, Rect};
use crate::paint::Paint;
use crate::scale::real;
use crate::style::Style;
use crate::svg::Svg;
use crate::text::{clean, shorten, wrap};

/// The most rows of a picture; a last line says how many more there are.
pub const MOST_ROWS: usize = 80;
/// The most columns of a picture; a last one says how many more there are.
pub const MOST_COLUMNS: usize = 40;

/// Rows by columns, five shades.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Heat {
    /// What it is about.
    pub about: About,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<HeatRow>,
    /// From how much on each shade is used, and what its range is called: five at most, the least first. What is below the first
    /// has no shade.
    pub shades: Vec<Shade>,
    /// The word for what is missing.
    pub missing: String,
}

/// A row of figures, one for each column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeatRow {
    /// What it is of.
    pub label: String,
    /// One for each column; what is lacking is missing.
    pub figures: Vec<Figure>,
}

/// A shade.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shade {
    /// From this amount on.
    pub from: f64,
    /// Its range in words.
    pub words: String,
}

/// Where cells lie.
struct Grid {
    left: f64,
    top: f64,
    cell: (f64, f64),
    /// Whether the names of columns stand aslant.
    aslant: bool,
    width: f64,
    font: Font,
    small: Font,
}

/// The widest and the narrowest cell, and the widest name of a row.
const WIDEST: f64 = 110.0;
const NARROWEST: f64 = 36.0;
const MOST_OF_WIDTH: f64 = 0.32;
/// How long a name aslant may be, and how steep it stands.
const ASLANT: f64 = 220.0;
const STEEP: f64 = 45.0;

impl Heat {
    /// Draws it: wide whatever the style, with many columns wider still, because a phone has the table of HTML.
    #[must_use]
    pub fn draw(&self, style: &Style<'_>) -> Svg {
        let style = &style.widened();
        let columns = shown(&self.columns, MOST_COLUMNS, style);
        let labels: Vec<String> = self.rows.iter().map(|row| row.label.clone()).take(MOST_ROWS + 1).collect();
        let grid = Grid::new(style, &labels, &columns, self.widest(style));
        let mut canvas = Canvas::default();
        for (at, name) in columns.iter().enumerate() {
            grid.draw_column(&mut canvas, at, name);
        }
        let rows = self.rows.iter().take(MOST_ROWS).enumerate();
        for (at, row) in rows {
            self.draw_row(style, &mut canvas, &grid, (at, row));
        }
        let mut bottom = grid.top + real(self.rows.len().min(MOST_ROWS)) * grid.cell.1;
        if self.rows.len() > MOST_ROWS {
            let place = (grid.left - 8.0, bottom + grid.cell.1 / 2.0);
            let more = format!("… +{}", style.number(real(self.rows.len() - MOST_ROWS)));
            centred(&mut canvas, place, Anchor::Right, grid.font, (std::slice::from_ref(&more), &more));
            bottom += grid.cell.1;
        }
        let (key, height) = key::draw(&self.entries(), grid.width, grid.small);
        canvas.append(key.lowered(bottom + 12.0));
        let canvas = canvas.mirrored_if(style.mirrored(), grid.width);
        Svg::new(&self.about, style, (grid.width, bottom + 12.0 + height), canvas)
    }

    /// The width of the longest figure.
    fn widest(&self, style: &Style<'_>) -> f64 {
        let font = Font::regular(style.size(12.0));
        let figures = self.rows.iter().take(MOST_ROWS).flat_map(|row| row.figures.iter().take(MOST_COLUMNS));
        let known = figures.filter(|figure| figure.known().is_some());
        known.map(|figure| font.width(&style.figure(figure, ""))).fold(0.0, f64::max)
    }

    /// The shades in words, and what is missing.
    fn entries(&self) -> Vec<(Swatch, String)> {
        let shades = self.shades.iter().take(5).enumerate();
        let shades = shades.map(|(at, shade)| (Swatch::Shaded(Paint::Shade(at + 1)), shade.words.clone()));
        shades.chain([(Swatch::Hatched, self.missing.clone())]).collect()
    }

    fn draw_row(&self, style: &Style<'_>, canvas: &mut Canvas, grid: &Grid, (at, row): (usize, &HeatRow)) {
        let lines = wrap(&row.label, grid.font, grid.left - 8.0, 2);
        let middle = grid.top + (real(at) + 0.5) * grid.cell.1;
        centred(canvas, (grid.left - 8.0, middle), Anchor::Right, grid.font, (&lines, &row.label));
        let missing = Figure::missing();
        for (column, name) in self.columns.iter().take(MOST_COLUMNS).enumerate() {
            let figure = row.figures.get(column).unwrap_or(&missing);
            let mut cell = Canvas::default();
            self.draw_cell(style, &mut cell, grid, (grid.cell(at, column), figure));
            let words = title(&[&row.label, name, &style.figure(figure, &self.missing)]);
            canvas.group(figure.href.as_ref(), words, Some(grid.cell(at, column)), cell);
        }
    }

    fn draw_cell(&self, style: &Style<'_>, canvas: &mut Canvas, grid: &Grid, (rect, figure): (Rect, &Figure)) {
        let Some(amount) = figure.known() else {
            canvas.marks.push(Mark::Hatched(rect.inset()));
            return;
        };
        let shade = self.shades.iter().take(5).filter(|shade| shade.from <= amount).count();
        let paint = if shade == 0 {
            canvas.marks.push(Mark::Outlined(rect.inset(), Paint::Line));
            Paint::Ink
        } else {
            canvas.filled(rect, Paint::Shade(shade));
            Paint::OnShade(shade)
        };
        let said = style.figure(figure, &self.missing);
        let line = shorten(&said, grid.small, rect.width - 4.0);
        let place = (rect.x + rect.width / 2.0, rect.y + rect.height / 2.0 + grid.small.size * 0.35);
        canvas.lines(place, Anchor::Middle, grid.small, paint, (&[line], &said));
    }
}

impl Grid {
    fn new(style: &Style<'_>, labels: &[String], columns: &[String], value: f64) -> Self {
        let font = Font::regular(style.size(13.0));
        let small = Font::regular(style.size(12.0));
        let widest = |texts: &[String], font: Font| texts.iter().map(|text| font.width(text)).fold(0.0, f64::max);
        let left = widest(labels, font).min(style.width() * MOST_OF_WIDTH) + 8.0;
        // Figures are never cut, unless they are very long.
        let narrowest = (value + 8.0).clamp(NARROWEST, WIDEST);
        let cell = ((style.width() - left) / real(columns.len().max(1))).clamp(narrowest, WIDEST);
        let aslant =
            columns.iter().any(|name| wrap(name, small, cell - 6.0, 3).iter().any(|line| is_cut(line, name)));
        let longest = widest(columns, small).min(ASLANT);
        let lines = columns.iter().map(|name| wrap(name, small, cell - 6.0, 3).len()).max().unwrap_or(1);
        let (sine, cosine) = STEEP.to_radians().sin_cos();
        let top = if aslant { longest * sine + 16.0 } else { real(lines) * small.leading() + 8.0 };
        // Names aslant reach beyond the last cell.
        let beyond = if aslant { longest * cosine + small.size - narrowest / 2.0 } else { 0.0 };
        let room = style.width() - left - beyond.max(0.0);
        let cell = if aslant { (room / real(columns.len().max(1))).clamp(narrowest, WIDEST) } else { cell };
        let width = left + cell * real(columns.len()) + beyond.max(0.0);
        let two = labels.iter().any(|label| wrap(label, font, left - 8.0, 2).len() > 1);
        let height = if two { 2.0 * font.leading() + 6.0 } else { 28.0 };
        Self { left, top, cell: (cell, height), aslant, width: width.max(style.width()), font, small }
    }

    /// A cell, a hair apart from the next.
    fn cell(&self, row: usize, column: usize) -> Rect {
        let (width, height) = self.cell;
        Rect::new(self.left + real(column) * width, self.top + real(row) * height, width - 1.0, height - 1.0)
    }

    fn draw_column(&self, canvas: &mut Canvas, at: usize, name: &str) {
        let middle = self.left + (real(at) + 0.5) * self.cell.0;
        let (font, paint) = (self.small, Paint::Ink);
        if self.aslant {
            let line = shorten(name, font, ASLANT);
            let (x, y, of) = (middle + font.size * 0.2, self.top - 6.0, clean(name));
            canvas.marks.push(Mark::Text(Label {
                x,
                y,
                anchor: Anchor::Left,
                font,
                paint,
                line,
                of,
                angle: -STEEP,
            }));
        } else {
            let lines = wrap(name, font, self.cell.0 - 6.0, 3);
            let first = self.top - 8.0 - real(lines.len().saturating_sub(1)) * font.leading();
            canvas.lines((middle, first), Anchor::Middle, font, paint, (&lines, name));
        }
    }
}

/// Whether a line of a name lacks letters, or ends within a word.
fn is_cut(line: &str, name: &str) -> bool {
    let whole = |word: &str| name.split_whitespace().any(|one| one == word);
    !line.split_whitespace().all(whole)
}

/// The names that are shown, and how many more there are.
fn shown(names: &[String], most: usize, style: &Style<'_>) -> Vec<String> {
    let more = names.len().saturating_sub(most);
    let more = (more > 0).then(|| format!("… +{}", style.number(real(more))));
    names.iter().take(most).cloned().chain(more).collect()
}
