//! Days along a line.

use crate::font::Font;
use crate::mark::{Anchor, Canvas, Mark};
use crate::paint::Paint;
use crate::style::Style;
use jiff::ToSpan;
use jiff::civil::Date;

/// The days from the left to the right.
pub(super) struct Calendar {
    from: Date,
    days: f64,
    to: Date,
    pub(super) left: f64,
    pub(super) right: f64,
    /// The width of the whole picture.
    pub(super) width: f64,
}

/// Between what is named along the line.
const APART: f64 = 14.0;
/// Half the height of what says that a bar goes on.
const ARROW: f64 = 5.0;

impl Calendar {
    pub(super) fn new((from, to): (Date, Date), (left, right): (f64, f64), width: f64) -> Self {
        let to = to.max(from.saturating_add(1.day()));
        Self { from, days: days(from, to) + 1.0, to, left, right, width }
    }

    /// Where a day begins; days beyond the ends are drawn at them.
    pub(super) fn x(&self, date: Date) -> f64 {
        let share = days(self.from, date.clamp(self.from, self.to)) / self.days;
        self.left + share * (self.right - self.left)
    }

    /// Where a day ends.
    pub(super) fn after(&self, date: Date) -> f64 {
        let day = (self.right - self.left) / self.days;
        if date < self.from { self.left } else { self.x(date) + day }
    }

    /// Lines and names of months or years, as many as have room.
    pub(super) fn draw(
        &self,
        style: &Style<'_>,
        canvas: &mut Canvas,
        (top, strips): (f64, &[(f64, f64)]),
        (font, today): (Font, Date),
    ) {
        for (date, words) in self.ticks(style, font) {
            let x = self.x(date).round() + 0.5;
            for (from, to) in strips {
                canvas.line((x, *from), (x, *to), Paint::Line);
            }
            let half = font.width(&words) / 2.0;
            // The line of today goes through no name.
            let free = (x - self.x(today)).abs() > half + 3.0;
            if free && x >= half && x + half <= self.width {
                canvas.line((x, top - 3.0), (x, top), Paint::Axis);
                canvas.text((x, top - 7.0), Anchor::Middle, font, Paint::Quiet, &words);
            }
        }
        canvas.line((self.left, top + 0.5), (self.right, top + 0.5), Paint::Axis);
    }

    /// The first days of months that are named, so close that the names still stand apart.
    fn ticks(&self, style: &Style<'_>, font: Font) -> Vec<(Date, String)> {
        let month = (self.right - self.left) / self.days * 30.4;
        let steps = [1_i16, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
        let named = steps.into_iter().map(|step| (step, self.named(style, step)));
        let fits = |(step, ticks): &(i16, Vec<(Date, String)>)| {
            let widest = ticks.iter().map(|(_, words)| font.width(words)).fold(0.0, f64::max);
            f64::from(*step) * month >= widest + APART
        };
        // Fine steps of long times would be many thousands.
        let mut named = named.filter(|(step, _)| f64::from(*step) * month > 16.0);
        named.find(fits).map(|(_, ticks)| ticks).unwrap_or_default()
    }

    fn named(&self, style: &Style<'_>, step: i16) -> Vec<(Date, String)> {
        let words = |date: Date| if step < 12 { style.month(date) } else { style.year(date.year()) };
        self.firsts(step).into_iter().map(|date| (date, words(date))).collect()
    }

    /// The first days of every so many months.
    fn firsts(&self, step: i16) -> Vec<Date> {
        let months = i32::from(self.from.year()) * 12 + i32::from(self.from.month()) - 1;
        let step = i32::from(step);
        let first = months.div_euclid(step) * step;
        let date = |month: i32| {
            let year = i16::try_from(month.div_euclid(12)).ok()?;
            Date::new(year, i8::try_from(month.rem_euclid(12) + 1).ok()?, 1).ok()
        };
        let dates = (0..).map(|at| first + at * step).map_while(date);
        dates.take_while(|date| *date <= self.to).filter(|date| *date >= self.from).collect()
    }

    /// Arrows at the ends where a bar goes on beyond them.
    pub(super) fn draw_beyond(
        &self,
        canvas: &mut Canvas,
        (start, end): (Option<Date>, Option<Date>),
        middle: f64,
    ) {
        let arrow = |tip: f64, back: f64| Mark::Shape {
            points: vec![(tip, middle), (back, middle - ARROW), (back, middle + ARROW)],
            paint: Paint::Ground,
        };
        if start.is_some_and(|start| start < self.from) && end.is_none_or(|end| end > self.from) {
            canvas.marks.push(arrow(self.left + 3.0, self.left + 3.0 + ARROW));
        }
        if end.is_some_and(|end| end > self.to) && start.is_none_or(|start| start < self.to) {
            canvas.marks.push(arrow(self.right - 3.0, self.right - 3.0 - ARROW));
        }
    }
}

fn days(from: Date, to: Date) -> f64 {
    f64::from((to - from).get_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_lie_along_the_line() {
        let calendar = Calendar::new((date(2026, 1, 1), date(2026, 12, 31)), (100.0, 465.0), 465.0);
        assert_eq!(calendar.x(date(2026, 1, 1)), 100.0);
        assert_eq!(calendar.after(date(2026, 12, 31)), 465.0);
        assert_eq!(calendar.x(date(2020, 1, 1)), 100.0);
        assert!((calendar.x(date(2026, 1, 11)) - 110.0).abs() < 1e-9);
    }

    #[test]
    fn as_many_are_named_as_have_room() {
        let style = Style::wide();
        let names = |from, to| {
            let calendar = Calendar::new((from, to), (0.0, 400.0), 400.0);
            calendar.ticks(&style, Font::regular(12.0)).into_iter().map(|(_, words)| words).collect::<Vec<_>>()
        };
        assert_eq!(names(date(2025, 2, 1), date(2027, 3, 1)), ["2025-07", "2026-01", "2026-07", "2027-01"]);
        assert_eq!(
            names(date(2019, 2, 1), date(2026, 3, 1)),
            ["2020", "2021", "2022", "2023", "2024", "2025", "2026"]
        );
        assert!(names(date(1, 1, 1), date(9999, 12, 31)).len() < 20);
    }
}
