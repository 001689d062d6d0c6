//! Which column holds what, as a person confirms it and as it is remembered for the next file of the same source.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::folding::fold;
use super::hashtags::Tag;
use super::{Field, Guess, Kind};

/// Which column holds what; it can be written to a file and read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// What the rows tell of.
    pub kind: Kind,
    /// The sheet, where it is not the first that looks like data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// What stands between several values in one cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
    /// For each field its column: a header, a hashtag, or `column 3`.
    #[serde(default)]
    pub columns: BTreeMap<Field, String>,
    /// Values that hold for every row that has none of its own: `country = "MLI"`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<Field, String>,
}

impl Mapping {
    /// The mapping that a guess comes to. Columns are named by their headers where those tell them apart.
    pub fn from_guess(guess: &Guess, headers: &[String], hashtags: Option<&[String]>) -> Self {
        let named = |column: usize| {
            let by_header = headers.get(column).filter(|header| find(header, headers, hashtags) == Some(column));
            let by_tag = hashtags
                .and_then(|tags| tags.get(column))
                .filter(|tag| find(tag, headers, hashtags) == Some(column));
            by_header.or(by_tag).cloned().unwrap_or_else(|| format!("column {}", column + 1))
        };
        let held = guess.fields.iter().enumerate().filter_map(|(column, field)| Some((field.as_ref()?, column)));
        let columns = held.map(|(field, column)| (*field, named(column))).collect();
        Self { kind: guess.kind, sheet: None, separator: guess.separator, columns, constants: BTreeMap::new() }
    }

    /// Finds its columns in a table, or says which are missing.
    pub fn apply(&self, headers: &[String], hashtags: Option<&[String]>) -> Result<Columns, MappingError> {
        let mut columns = Columns::default();
        let mut missing = Vec::new();
        for (field, wanted) in &self.columns {
            match find(wanted, headers, hashtags) {
                Some(column) => drop(columns.by_field.insert(*field, column)),
                None => missing.push((*field, wanted.clone())),
            }
        }
        if missing.is_empty() {
            return Ok(columns);
        }
        let present = headers.iter().filter(|header| !header.is_empty()).cloned().collect();
        Err(MappingError { missing, present })
    }
}

/// Where each field stands in a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    by_field: BTreeMap<Field, usize>,
}

impl Columns {
    /// The column of a field, from 0.
    pub fn get(&self, field: Field) -> Option<usize> {
        self.by_field.get(&field).copied()
    }

    /// All fields that have a column.
    pub fn iter(&self) -> impl Iterator<Item = (Field, usize)> + '_ {
        self.by_field.iter().map(|(field, column)| (*field, *column))
    }
}

/// Columns that a mapping names and a table does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingError {
    /// Each field with the column that it was to be in.
    pub missing: Vec<(Field, String)>,
    /// The headers that the table has.
    pub present: Vec<String>,
}

impl fmt::Display for MappingError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let missing: Vec<String> =
            self.missing.iter().map(|(field, wanted)| format!("“{wanted}” (for {})", field.name())).collect();
        write!(
            out,
            "The file has no column {}. Its columns are: {}. Change the mapping or the file.",
            missing.join(", "),
            self.present.join(", ")
        )
    }
}

impl std::error::Error for MappingError {}

/// The column that `wanted` names: by its header as it stands, by its hashtag, by its number, or by its folded header.
fn find(wanted: &str, headers: &[String], hashtags: Option<&[String]>) -> Option<usize> {
    let (plain, folded) = (wanted.trim(), fold(wanted));
    let by_header = || headers.iter().position(|header| !header.is_empty() && header.trim() == plain);
    let by_tag = || {
        let wanted = Tag::read(plain)?;
        hashtags.unwrap_or(headers).iter().position(|tag| Tag::read(tag).is_some_and(|tag| tag == wanted))
    };
    let by_number = || folded.strip_prefix("column ")?.parse::<usize>().ok()?.checked_sub(1);
    let by_fold = || headers.iter().position(|header| !header.is_empty() && fold(header) == folded);
    by_header().or_else(by_tag).or_else(by_fold).or_else(|| by_number().filter(|column| *column < headers.len()))
}
