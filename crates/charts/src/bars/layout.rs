//! Where bars and their texts stand.

use super::{centred, hatched};
use crate::font::Font;
use crate::mark::{Anchor, Canvas, Rect};
use crate::paint::Paint;
use crate::scale::real;
use crate::style::Style;
use crate::text::{shorten, wrap};

/// A bar with its place.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) at: usize,
    pub(super) label: String,
    pub(super) href: Option<String>,
    pub(super) total: Option<f64>,
    pub(super) incomplete: bool,
    /// What stands at its end.
    pub(super) said: String,
    pub(super) lines: Vec<String>,
    pub(super) top: f64,
    pub(super) height: f64,
    pub(super) bar_top: f64,
}

impl Row {
    /// The length of what stands for something missing.
    pub(super) fn stub(&self) -> f64 {
        match (self.total, self.incomplete) {
            (None, _) => 28.0,
            (Some(_), true) => 16.0,
            (Some(_), false) => 0.0,
        }
    }
}

/// The places of all bars.
pub(super) struct Layout {
    pub(super) rows: Vec<Row>,
    /// Where bars begin.
    pub(super) zero: f64,
    pub(super) bottom: f64,
    /// The height of a bar.
    pub(super) bar: f64,
    width: f64,
    narrow: bool,
    font: Font,
    /// The longest bar, and its amount.
    longest: (f64, f64),
}

/// Between the end of a bar and what is said there.
const GAP: f64 = 6.0;
/// Names take this part of the width at most, and so do values.
const MOST_OF_WIDTH: f64 = 0.38;

impl Layout {
    pub(super) fn new(style: &Style<'_>, rows: Vec<Row>, top: f64) -> Self {
        let (narrow, width) = (style.is_narrow(), style.width());
        let font = Font::regular(style.size(if narrow { 13.0 } else { 14.0 }));
        let widest = rows.iter().map(|row| font.width(&row.label)).fold(0.0, f64::max);
        let column = widest.min(width * MOST_OF_WIDTH);
        let zero = if narrow { 0.5 } else { (column + 10.0).round() + 0.5 };
        let bar = if narrow { 16.0 } else { 18.0 };
        let mut layout = Self { rows, zero, bottom: top, bar, width, narrow, font, longest: (0.0, 1.0) };
        layout.longest = layout.longest();
        layout.stand(if narrow { width } else { column });
        layout
    }

    /// Gives each row its place, from top to bottom.
    fn stand(&mut self, column: f64) {
        let (font, narrow, bar) = (self.font, self.narrow, self.bar);
        for row in &mut self.rows {
            row.lines = wrap(&row.label, font, column, 2);
            let text = real(row.lines.len()) * font.leading();
            row.top = self.bottom;
            row.height = if narrow { (text + bar + 14.0).max(44.0) } else { (text + 8.0).max(bar + 10.0) };
            row.bar_top = if narrow { row.top + text + 4.0 } else { row.top + (row.height - bar) / 2.0 };
            self.bottom += row.height;
        }
    }

    /// How long the longest bar may be, so that what is said at the end of each has room.
    fn longest(&self) -> (f64, f64) {
        let amounts = self.rows.iter().filter_map(|row| row.total);
        let most = amounts.fold(0.0, f64::max);
        let most = if most > 0.0 { most } else { 1.0 };
        let room = self.width - self.zero - 1.0;
        let free = |row: &Row| room - GAP - row.stub() - self.font.width(&row.said);
        let fits = |row: &Row| free(row).max(0.0) / (row.total.unwrap_or(0.0) / most).max(1e-9);
        let length = self.rows.iter().map(fits).fold(room, f64::min);
        (length.max(room * (1.0 - MOST_OF_WIDTH)), most)
    }

    /// The length of an amount; what is more than nothing is seen.
    pub(super) fn length(&self, amount: f64) -> f64 {
        let (length, most) = self.longest;
        if amount > 0.0 { (amount / most * length).max(1.0) } else { 0.0 }
    }

    /// Where a finger may meet a row.
    pub(super) fn touch(&self, row: &Row) -> Rect {
        Rect::new(0.0, row.top, self.width, row.height)
    }

    /// The line at zero; on a phone beside each bar, because names stand between them.
    pub(super) fn draw_zero(&self, canvas: &mut Canvas, top: f64) {
        let whole = [(top, self.bottom)];
        let each = self.rows.iter().map(|row| (row.bar_top - 3.0, row.bar_top + self.bar + 3.0));
        let parts = if self.narrow { each.collect() } else { whole.to_vec() };
        for (from, to) in parts {
            canvas.line((self.zero, from), (self.zero, to), Paint::Axis);
        }
    }

    pub(super) fn draw_label(&self, canvas: &mut Canvas, row: &Row) {
        let text = (row.lines.as_slice(), row.label.as_str());
        if self.narrow {
            canvas.lines((0.0, row.top + self.font.size), Anchor::Left, self.font, Paint::Ink, text);
        } else {
            let place = (self.zero - 10.0, row.top + row.height / 2.0);
            centred(canvas, place, Anchor::Right, self.font, text);
        }
    }

    /// What stands at the end of a bar: that something is missing, and how much there is.
    pub(super) fn draw_end(&self, canvas: &mut Canvas, row: &Row, x: f64) {
        if row.stub() > 0.0 {
            hatched(canvas, x + 1.0, row, self.bar);
        }
        let x = x + row.stub() + GAP;
        let font = Font { bold: row.total.is_some(), ..self.font };
        let paint = if row.total.is_some() { Paint::Ink } else { Paint::Quiet };
        let line = shorten(&row.said, font, self.width - x);
        let place = (x, row.bar_top + self.bar / 2.0 + font.size * 0.34);
        canvas.lines(place, Anchor::Left, font, paint, (&[line], &row.said));
    }
}
