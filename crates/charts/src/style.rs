//! How pictures are drawn: how wide, in which direction, and how numbers are written.

use jiff::civil::Date;

/// The direction of the language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    #[default]
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

/// For which width a picture is laid out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Layout {
    /// 760 units: names beside the marks.
    #[default]
    Wide,
    /// 340 units, for phones: names above the marks.
    Narrow,
}

/// How numbers, years and dates are written. Functions of the caller, who knows the language.
#[derive(Clone, Copy)]
struct Writing<'a> {
    number: &'a dyn Fn(f64) -> String,
    year: &'a dyn Fn(i16) -> String,
    month: &'a dyn Fn(Date) -> String,
}

/// How a picture is drawn.
///
/// Right to left, names stand at the right, bars grow to the left, tables and keys begin at the right. **Time runs from left to
/// right all the same**: that is how line charts are printed in Arabic more often than not, and how the axes of Arabic schoolbooks
/// run, because digits run that way too. One rule holds for everything: words and amounts turn with the language, years do not.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    pub(crate) layout: Layout,
    pub(crate) direction: Direction,
    writing: Writing<'a>,
}

impl Style<'_> {
    /// For a page as wide as a table, and for files.
    #[must_use]
    pub fn wide() -> Self {
        let writing = Writing {
            number: &plain,
            year: &|year| year.to_string(),
            month: &|date| date.strftime("%Y-%m").to_string(),
        };
        Self { layout: Layout::Wide, direction: Direction::LeftToRight, writing }
    }

    /// For a phone.
    #[must_use]
    pub fn narrow() -> Self {
        Self { layout: Layout::Narrow, ..Self::wide() }
    }
}

impl<'a> Style<'a> {
    /// For the direction of a language.
    #[must_use]
    pub fn direction(self, direction: Direction) -> Self {
        Self { direction, ..self }
    }

    /// For Arabic.
    #[must_use]
    pub fn right_to_left(self) -> Self {
        self.direction(Direction::RightToLeft)
    }

    /// Amounts are written like this, on marks and on the axis.
    #[must_use]
    pub fn numbers(self, number: &'a dyn Fn(f64) -> String) -> Self {
        Self { writing: Writing { number, ..self.writing }, ..self }
    }

    /// Years are written like this.
    #[must_use]
    pub fn years(self, year: &'a dyn Fn(i16) -> String) -> Self {
        Self { writing: Writing { year, ..self.writing }, ..self }
    }

    /// Months are written like this, by their first day, where an axis of [`Spans`](crate::Spans) is too short for years alone.
    #[must_use]
    pub fn months(self, month: &'a dyn Fn(Date) -> String) -> Self {
        Self { writing: Writing { month, ..self.writing }, ..self }
    }

    /// The same for a wide picture.
    pub(crate) fn widened(self) -> Self {
        Self { layout: Layout::Wide, ..self }
    }

    pub(crate) fn width(&self) -> f64 {
        if self.is_narrow() { 340.0 } else { 760.0 }
    }

    pub(crate) fn is_narrow(&self) -> bool {
        self.layout == Layout::Narrow
    }

    pub(crate) fn mirrored(&self) -> bool {
        self.direction == Direction::RightToLeft
    }

    /// The size of a text: Arabic letters are drawn larger, as on the pages.
    pub(crate) fn size(&self, latin: f64) -> f64 {
        if self.mirrored() { latin * 1.1 } else { latin }
    }

    pub(crate) fn number(&self, amount: f64) -> String {
        (self.writing.number)(amount)
    }

    pub(crate) fn year(&self, year: i16) -> String {
        (self.writing.year)(year)
    }

    pub(crate) fn month(&self, date: Date) -> String {
        (self.writing.month)(date)
    }

    /// How a figure is written.
    pub(crate) fn figure(&self, figure: &crate::Figure, missing: &str) -> String {
        match (&figure.said, figure.known()) {
            (Some(words), _) => words.clone(),
            (None, Some(amount)) => self.number(amount),
            (None, None) => missing.to_owned(),
        }
    }
}

/// With two decimals at most.
fn plain(amount: f64) -> String {
    let text = format!("{amount:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain_where_nobody_says_how() {
        assert_eq!(plain(1200.0), "1200");
        assert_eq!(plain(0.5), "0.5");
        assert_eq!(plain(0.0), "0");
        let style = Style::wide().numbers(&|amount| format!("${amount}"));
        assert_eq!(style.number(3.0), "$3");
    }
}
