//! The frame of a plot over years: amounts at its left, years below it.

use crate::font::Font;
use crate::mark::{Anchor, Canvas, Mark, Rect};
use crate::paint::Paint;
use crate::scale::{Places, Scale, every, real};
use crate::style::Style;

/// The room of a plot, with its years and amounts.
pub(crate) struct Plot {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) top: f64,
    pub(crate) bottom: f64,
    pub(crate) places: Places,
    pub(crate) scale: Scale,
    pub(crate) font: Font,
}

/// What stands around a plot.
pub(crate) struct Around {
    /// Above it.
    pub(crate) top: f64,
    pub(crate) height: f64,
    /// At its right, for names.
    pub(crate) side: f64,
    /// Whether amounts are named at its left.
    pub(crate) amounts: bool,
    /// Whether the first and the last year lie at its ends.
    pub(crate) joined: bool,
}

impl Plot {
    /// A plot of these years in the width of the style.
    pub(crate) fn new(style: &Style<'_>, years: &[i16], scale: Scale, around: &Around) -> Self {
        let font = Font::regular(style.size(12.0));
        let widest = scale.ticks.iter().map(|tick| font.width(&style.number(*tick))).fold(0.0, f64::max);
        let year = widest_year(style, years, font) / 2.0;
        let left = if around.amounts { widest + 8.0 } else { 0.0 };
        let right = style.width() - around.side;
        // The first and the last year may need room beyond their places.
        let pitch = (right - left) / real(years.len().max(1));
        let beyond = if around.joined { year } else { (year - pitch / 2.0).max(0.0) };
        let (left, right) = (left.max(beyond), right.min(style.width() - beyond));
        let places = if around.joined { Places::joined } else { Places::apart };
        let (top, bottom) = (around.top, around.top + around.height);
        Self { left, right, top, bottom, places: places(left, right, years.len()), scale, font }
    }

    /// Where an amount lies.
    pub(crate) fn y(&self, amount: f64) -> f64 {
        self.bottom - self.scale.length(amount, self.bottom - self.top)
    }

    /// Lines and names of round amounts.
    pub(crate) fn amounts(&self, style: &Style<'_>, canvas: &mut Canvas) {
        for tick in self.scale.ticks.iter().filter(|tick| **tick > 0.0) {
            let y = self.y(*tick).round() + 0.5;
            canvas.line((self.left, y), (self.right, y), Paint::Line);
        }
        for tick in &self.scale.ticks {
            let place = (self.left - 8.0, self.y(*tick) + self.font.size * 0.34);
            canvas.text(place, Anchor::Right, self.font, Paint::Quiet, &style.number(*tick));
        }
    }

    /// The line at zero and the years, the last always named, others as room allows; where something is missing, a hatching.
    pub(crate) fn years(&self, style: &Style<'_>, canvas: &mut Canvas, years: &[i16], incomplete: &[bool]) {
        let y = self.bottom.round() + 0.5;
        canvas.line((self.left, y), (self.right, y), Paint::Axis);
        let every = every(self.places.pitch, widest_year(style, years, self.font));
        for (at, year) in years.iter().enumerate() {
            let middle = self.places.middle(at);
            if (years.len() - 1 - at).is_multiple_of(every) {
                canvas.line((middle, y), (middle, y + 4.0), Paint::Axis);
                let place = (middle, self.bottom + 12.0 + self.font.size);
                canvas.text(place, Anchor::Middle, self.font, Paint::Quiet, &style.year(*year));
            }
            if incomplete.get(at).copied().unwrap_or(false) {
                canvas.marks.push(Mark::Hatched(self.below(at)));
            }
        }
    }

    /// The height that the years take below the plot.
    pub(crate) fn foot(&self) -> f64 {
        12.0 + self.font.leading() + 4.0
    }

    /// The whole height of a year.
    pub(crate) fn band(&self, at: usize) -> Rect {
        let (middle, half) = (self.places.middle(at), self.places.pitch / 2.0);
        let (left, right) = ((middle - half).max(self.left), (middle + half).min(self.right));
        Rect::new(left, self.top, right - left, self.bottom - self.top)
    }

    fn below(&self, at: usize) -> Rect {
        let width = (self.places.pitch * 0.7).min(24.0);
        Rect::new(self.places.middle(at) - width / 2.0, self.bottom + 3.0, width, 6.0)
    }
}

fn widest_year(style: &Style<'_>, years: &[i16], font: Font) -> f64 {
    years.iter().map(|year| font.width(&style.year(*year))).fold(0.0, f64::max)
}
