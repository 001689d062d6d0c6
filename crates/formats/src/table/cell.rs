//! One cell of a table, and what a person sees in it.

use std::borrow::Cow;

use jiff::civil::Date;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing, or only spaces.
    #[default]
    Empty,
    /// Text, without the spaces around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; the hour, where there is one, is left out.
    Date(Date),
    /// True or false.
    Boolean(bool),
    /// What a spreadsheet shows where a formula failed: `#N/A`.
    Error(String),
    /// A formula whose result was not saved in the file.
    FormulaWithoutValue,
    /// Text that has more letters than are allowed.
    TooLong,
}

impl Cell {
    /// A cell of text: spaces around it do not count, and only spaces are nothing.
    pub(crate) fn text(text: &str, max_letters: usize) -> Self {
        let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        if text.is_empty() {
            Self::Empty
        } else if text.len() > max_letters && text.chars().count() > max_letters {
            Self::TooLong
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// What a person sees in it: `2023-12-31`, `12`, `TRUE`.
    pub fn as_text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty | Self::FormulaWithoutValue | Self::TooLong => Cow::Borrowed(""),
            Self::Text(text) | Self::Error(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number_text(*number)),
            Self::Date(date) => Cow::Owned(date.to_string()),
            Self::Boolean(true) => Cow::Borrowed("TRUE"),
            Self::Boolean(false) => Cow::Borrowed("FALSE"),
        }
    }
}

/// A number with the fifteen digits that a spreadsheet shows, so that 0.1 + 0.2 is 0.3.
fn number_text(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    let rounded: f64 = if rounded == 0.0 { 0.0 } else { rounded };
    rounded.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_shows_what_a_spreadsheet_shows() {
        let shown = |cell: Cell| cell.as_text().into_owned();
        assert_eq!(shown(Cell::Number(12.0)), "12");
        assert_eq!(shown(Cell::Number(0.1 + 0.2)), "0.3");
        assert_eq!(shown(Cell::Number(-0.0)), "0");
        assert_eq!(shown(Cell::Number(8.25)), "8.25");
        assert_eq!(shown(Cell::Date(jiff::civil::date(2023, 12, 31))), "2023-12-31");
        assert_eq!(shown(Cell::Boolean(true)), "TRUE");
        assert_eq!(shown(Cell::Error("#N/A".into())), "#N/A");
    }

    #[test]
    fn spaces_are_nothing_and_long_text_is_told() {
        assert_eq!(Cell::text(" \u{a0}\n", 10), Cell::Empty);
        assert_eq!(Cell::text("  Oxfam ", 10), Cell::Text("Oxfam".into()));
        assert_eq!(Cell::text("éééééééééé", 10), Cell::Text("éééééééééé".into()));
        assert_eq!(Cell::text("ééééééééééé", 10), Cell::TooLong);
    }
}
