//! Finds the header of a table among its first rows, and the row of hashtags if there is one.

use super::{Cell, Row};

/// How many of the first rows are looked at.
pub(super) const ROWS: usize = 25;

/// What the first rows of a table say.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Head {
    pub(super) headers: Vec<String>,
    pub(super) header_row: u64,
    pub(super) hashtags: Option<Vec<String>>,
    /// The last row that is not data.
    pub(super) end: u64,
}

impl Head {
    /// Finds the header; `None` if there is no row at all.
    pub(super) fn find(rows: &[Row]) -> Option<Self> {
        let tagged = rows.iter().position(|row| is_hashtags(&row.cells));
        let header = match tagged {
            Some(place) => rows.get(place.saturating_sub(1)),
            None => rows.iter().find(|row| is_header(&row.cells, usual_width(rows))).or(rows.first()),
        }?;
        let tags = tagged.and_then(|place| rows.get(place));
        Some(Self {
            headers: texts(&header.cells),
            header_row: header.number,
            hashtags: tags.map(|row| texts(&row.cells)),
            end: tags.unwrap_or(header).number,
        })
    }

    /// Whether the headers look like those of data: several filled cells, no two alike.
    pub(super) fn is_likely(&self) -> bool {
        let filled: Vec<&String> = self.headers.iter().filter(|header| !header.is_empty()).collect();
        let mut distinct = filled.clone();
        distinct.sort();
        distinct.dedup();
        self.hashtags.is_some() || (filled.len() > 1 && distinct.len() * 10 >= filled.len() * 8)
    }
}

/// Whether a row holds hashtags of the Humanitarian Exchange Language: most of what is filled begins with `#` and a letter.
fn is_hashtags(cells: &[Cell]) -> bool {
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let tags = cells.iter().filter(|cell| matches!(cell, Cell::Text(text) if is_hashtag(text))).count();
    tags > 0 && tags * 2 > filled
}

fn is_hashtag(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|rest| rest.trim_start().starts_with(|first: char| first.is_ascii_alphabetic()))
}

/// Whether a row, in a table of that width, holds words over most columns: a title fills one or two, data has numbers.
fn is_header(cells: &[Cell], width: usize) -> bool {
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let words =
        cells.iter().filter(|cell| matches!(cell, Cell::Text(text) if text.parse::<f64>().is_err())).count();
    filled > 0 && filled * 2 >= width && words * 10 >= filled * 7
}

/// How many cells a row of the table usually fills: the median, so that titles and notes do not count.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<usize> =
        rows.iter().map(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count()).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

fn texts(cells: &[Cell]) -> Vec<String> {
    cells.iter().map(|cell| cell.as_text().into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&[&str]]) -> Vec<Row> {
        let cells = |line: &[&str]| line.iter().map(|text| Cell::text(text, 100)).collect();
        lines.iter().zip(1..).map(|(line, number)| Row { number, cells: cells(line) }).collect()
    }

    #[test]
    fn titles_above_the_header_are_passed_over() {
        let rows = rows(&[
            &["Who does what where"],
            &["As of:", "2023"],
            &["Organization", "Sector", "Region", "Status"],
            &["CARE", "WASH", "Gao", "Ongoing"],
            &["Oxfam", "Health", "Kidal", "Ongoing"],
            &["ACF", "Health", "Mopti", "Ongoing"],
        ]);
        let head = Head::find(&rows).unwrap();
        assert_eq!((head.header_row, head.end), (3, 3));
        assert!(head.is_likely());
    }

    #[test]
    fn hashtags_end_the_header_wherever_they_stand() {
        let rows =
            rows(&[&["Title"], &["", "Org", "Area"], &["", "#org", "#sector +name"], &["", "CARE", "WASH"]]);
        let head = Head::find(&rows).unwrap();
        assert_eq!((head.header_row, head.end), (2, 3));
        assert_eq!(head.headers, ["", "Org", "Area"]);
        assert_eq!(head.hashtags.unwrap(), ["", "#org", "#sector +name"]);
    }

    #[test]
    fn hashtags_alone_are_the_header() {
        let head = Head::find(&rows(&[&["#org", "#sector"], &["CARE", "WASH"]])).unwrap();
        assert_eq!((head.header_row, head.end), (1, 1));
        assert_eq!(head.headers, ["#org", "#sector"]);
    }

    #[test]
    fn a_list_of_names_has_a_header_of_one_cell() {
        let head = Head::find(&rows(&[&["Name"], &["CARE"], &["Oxfam"]])).unwrap();
        assert_eq!((head.headers, head.header_row), (vec!["Name".to_owned()], 1));
    }
}
