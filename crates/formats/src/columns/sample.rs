//! What the first rows of a table tell of a column, beside its header.

use std::collections::HashSet;

use super::{Field, Kind};
use crate::table::{Cell, Row};

/// Between several values in a cell.
const SEPARATORS: [char; 2] = [';', '|'];
/// How many of the cells must show the separator: one name may well hold one.
const SHARE: f64 = 0.1;

/// The filled cells of a column.
pub(super) fn values(sample: &[Row], column: usize) -> Vec<&Cell> {
    sample.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty()).collect()
}

/// A claim on a column, set right by what the column holds: codes are not names, a number is no organization, and
/// what several rows share identifies none.
pub(super) fn corrected(kind: Kind, field: Field, score: f64, values: &[&Cell]) -> (Field, f64) {
    if values.is_empty() {
        // A column that is empty as far as one sees gives way to one that is filled.
        return (field, score * 0.8);
    }
    let all = |is: fn(&Cell) -> bool| values.iter().all(|value| is(value));
    match field {
        Field::Country if all(is_country_code) => (Field::CountryCode, score),
        Field::CountryCode if !all(is_country_code) && kind != Kind::Organizations => {
            (Field::Country, score * 0.9)
        }
        Field::Admin1 if all(is_place_code) => (Field::Admin1Code, score * 0.9),
        Field::Admin2 if all(is_place_code) => (Field::Admin2Code, score * 0.9),
        Field::Admin3 if all(is_place_code) => (Field::Admin3Code, score * 0.9),
        Field::Sector if all(is_number) => (Field::SectorCode, score * 0.9),
        Field::Latitude | Field::Longitude if !all(is_number) => (field, 0.0),
        Field::Identifier if kind == Kind::Presence && !are_distinct(values) => (field, 0.0),
        _ if is_name(field) && all(|value| is_number(value) || matches!(value, Cell::Date(_))) => {
            (field, 0.3 * score)
        }
        _ => (field, score),
    }
}

/// The separator between several values in the cells of columns that may hold several.
pub(super) fn separator(kind: Kind, fields: &[Option<Field>], sample: &[Row]) -> Option<char> {
    let multiple = |held: &Option<Field>| held.is_some_and(|field| field.is_multiple(kind));
    let columns = fields.iter().enumerate().filter(|(_, held)| multiple(held)).map(|(column, _)| column);
    let columns: Vec<Vec<&Cell>> = columns.map(|column| values(sample, column)).collect();
    SEPARATORS.into_iter().find(|separator| {
        columns.iter().any(|values| {
            let showing = values.iter().filter(|value| value.as_text().contains(*separator)).count();
            showing > 0 && showing as f64 >= SHARE * values.len() as f64
        })
    })
}

fn is_name(field: Field) -> bool {
    use Field::{Name, NewName, OldName, OldName1, OldName2, Organization};
    matches!(field, Name | NewName | OldName | OldName1 | OldName2 | Organization | Field::Acronym)
}

fn is_country_code(cell: &Cell) -> bool {
    let text = cell.as_text();
    text.split(SEPARATORS)
        .map(str::trim)
        .all(|code| (2..=3).contains(&code.len()) && code.bytes().all(|letter| letter.is_ascii_uppercase()))
}

/// Codes of places begin with the country's letters and go on with digits: `ML0901`.
fn is_place_code(cell: &Cell) -> bool {
    let text = cell.as_text();
    let digits = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let letters = text.len() - digits.len();
    (2..=3).contains(&letters) && !digits.is_empty() && digits.bytes().all(|letter| letter.is_ascii_digit())
}

fn is_number(cell: &Cell) -> bool {
    matches!(cell, Cell::Number(_)) || cell.as_text().trim().replace(',', ".").parse::<f64>().is_ok()
}

fn are_distinct(values: &[&Cell]) -> bool {
    let mut seen = HashSet::new();
    values.iter().all(|value| seen.insert(value.as_text()))
}
