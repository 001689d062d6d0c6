//! How a file of activities would be read: it has no columns to choose, its first activities are shown.

use super::telling::unreadable;
use crate::error::{Error, Result};
use crate::imports::plan::Plan;
use formats::columns::{Kind, Mapping};
use formats::iati::{self, Activities, ReadActivity};
use formats::table::{Cell, Row};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Activities that are shown, and how many are looked at to find them.
const SHOWN: usize = 5;
const LOOKED_AT: usize = 20;
/// How much of a file is looked at to tell what it is.
const HEAD: u64 = 8 << 10;

/// Whether a file is one of activities, or other XML of IATI, about which reading says more than a table could.
pub(in crate::imports) fn is_activities(path: &Path) -> Result<bool> {
    let mut head = Vec::new();
    File::open(path).and_then(|file| file.take(HEAD).read_to_end(&mut head)).map_err(Error::from)?;
    Ok(iati::detect(&head) || head.windows(5).any(|part| part == b"<iati") && head.contains(&b'<'))
}

/// Looks at the first activities.
pub(in crate::imports) fn plan(path: &Path) -> Result<Plan> {
    let file = File::open(path).map_err(Error::from)?;
    let activities = Activities::new(file).map_err(|error| unreadable(&error))?;
    let mut sample = Vec::new();
    for activity in activities.take(LOOKED_AT) {
        if let Ok(activity) = activity.map_err(|error| unreadable(&error))? {
            sample.push(row(&activity));
        }
        if sample.len() == SHOWN {
            break;
        }
    }
    let mapping = Mapping {
        kind: Kind::Iati,
        sheet: None,
        separator: None,
        columns: Default::default(),
        constants: Default::default(),
    };
    let headers =
        ["iati-identifier", "title", "participating-org", "recipient-country"].map(str::to_owned).to_vec();
    Ok(Plan { mapping, sheets: Vec::new(), headers, hashtags: None, sample, sure: 1.0, is_json: false })
}

fn row(activity: &ReadActivity) -> Row {
    let facts = &activity.facts;
    let title = facts.titles.first().map(|title| title.text.clone()).unwrap_or_default();
    let names = facts.participating_orgs.iter().filter_map(|org| org.names.first());
    let names: Vec<&str> = names.map(|name| name.text.as_str()).collect();
    let countries: Vec<&str> = facts.recipient_countries.iter().map(|one| one.code.as_str()).collect();
    let cells = [facts.identifier.clone(), title, names.join("; "), countries.join("; ")];
    Row { number: activity.line, cells: cells.map(Cell::Text).to_vec() }
}
