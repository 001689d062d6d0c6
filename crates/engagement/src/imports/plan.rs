//! How a file would be read: its kind, which column is what, and its first rows.

use super::iati;
use crate::access::{Act, Actor};
use crate::error::{Error, Result};
use crate::message::Message;
use crate::vocabulary::{self, Recognition};
use formats::columns::{self, Field, Kind, Mapping};
use formats::table::{self, Limits, Row};
use formats::{Format, ReadError};
use matching::fold;
use std::path::Path;

/// How a file would be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Which column is what.
    pub mapping: Mapping,
    /// The sheets of a workbook.
    pub sheets: Vec<String>,
    /// The headers.
    pub headers: Vec<String>,
    /// The row of hashtags, if there is one.
    pub hashtags: Option<Vec<String>>,
    /// The first rows.
    pub sample: Vec<Row>,
    /// How sure the guess is, from 0 to 1.
    pub sure: f64,
    /// Whether it is the aid organizations' register, which needs no mapping.
    pub is_json: bool,
}

/// Guesses less sure than this are refused with a word on what to do.
const SURE_ENOUGH: f64 = 0.3;

/// Looks into the file at `path`, which people call `name`. `given` and `kind` are taken where there are any.
pub(super) fn plan(
    path: &Path,
    name: &str,
    kind: Option<Kind>,
    given: Option<Mapping>,
    limits: &Limits,
) -> Result<Plan> {
    let is_iati = kind.or(given.as_ref().map(|mapping| mapping.kind)) == Some(Kind::Iati);
    if is_iati || kind.is_none() && iati::is_activities(path)? {
        return iati::plan(path);
    }
    if formats::detect(path).map_err(unreadable)? == Format::Json {
        return Ok(json_plan());
    }
    let candidates = table::candidates(path, limits).map_err(unreadable)?;
    let sheets = candidates.iter().filter_map(|candidate| candidate.sheet.clone()).collect();
    let asked = given.as_ref().and_then(|mapping| mapping.sheet.clone());
    let chosen = match asked {
        Some(sheet) => candidates.iter().position(|candidate| candidate.sheet.as_ref() == Some(&sheet)),
        None => columns::choose(&candidates).map(|(at, _)| at),
    };
    // A file whose rows cannot be used has a reason that reading it tells.
    let Some(candidate) = chosen.and_then(|at| candidates.get(at)) else {
        table::open(path, limits, given.as_ref().and_then(|mapping| mapping.sheet.as_deref()))
            .map_err(unreadable)?;
        return Err(unreadable(ReadError::Empty));
    };
    let hashtags = candidate.hashtags.as_deref();
    let guess = match kind.or(given.as_ref().map(|mapping| mapping.kind)) {
        Some(kind) => columns::guess_as(kind, &candidate.headers, hashtags, &candidate.sample),
        None => columns::guess(&candidate.headers, hashtags, &candidate.sample),
    };
    let sure = if given.is_some() { 1.0 } else { guess.sure };
    let mapping = given.unwrap_or_else(|| {
        let mut mapping = Mapping::from_guess(&guess, &candidate.headers, hashtags);
        mapping.sheet.clone_from(&candidate.sheet);
        add_constants(&mut mapping, name);
        mapping
    });
    Ok(Plan {
        mapping,
        sheets,
        headers: candidate.headers.clone(),
        hashtags: candidate.hashtags.clone(),
        sample: candidate.sample.clone(),
        sure,
        is_json: false,
    })
}

impl Plan {
    /// Whether there are columns of which it matters which is what.
    #[must_use]
    pub fn has_columns(&self) -> bool {
        !self.is_json && self.mapping.kind != Kind::Iati
    }

    /// Whether this actor may bring in what the rows tell of: offices are not for everyone who imports.
    pub(super) fn permit(&self, actor: &Actor) -> Result<()> {
        actor.must(if self.mapping.kind == Kind::Offices { Act::ManageOffices } else { Act::Import })
    }

    /// Refuses a guess that nothing speaks for.
    pub(super) fn must_be_sure(&self) -> Result<()> {
        if self.sure >= SURE_ENOUGH {
            return Ok(());
        }
        let headers =
            self.headers.iter().filter(|header| !header.is_empty()).cloned().collect::<Vec<_>>().join(", ");
        Err(Error::invalid("mapping", Message::new("problem-no-mapping").with("headers", headers)))
    }
}

fn json_plan() -> Plan {
    let mapping = Mapping {
        kind: Kind::Organizations,
        sheet: None,
        separator: None,
        columns: Default::default(),
        constants: Default::default(),
    };
    let none = Vec::new;
    Plan { mapping, sheets: none(), headers: none(), hashtags: None, sample: Vec::new(), sure: 1.0, is_json: true }
}

/// What the name of a file, its sheet and its headers say of every row: `NGO_name` lists NGOs, `ECOSOC Status` is a status.
fn add_constants(mapping: &mut Mapping, name: &str) {
    if mapping.kind != Kind::Organizations {
        return;
    }
    let held = |field: Field| mapping.columns.contains_key(&field);
    let words =
        |text: &str| fold(&text.replace(['_', '.', '-'], " ")).split(' ').map(str::to_owned).collect::<Vec<_>>();
    let all = vocabulary::all();
    let mut constants = Vec::new();
    if held(Field::StatusDate) && !held(Field::Status) {
        let around = [words(name), words(mapping.sheet.as_deref().unwrap_or_default())].concat();
        let scheme = around.iter().find_map(|word| match all.status_scheme.recognize(word) {
            Recognition::Known(meaning) => Some(meaning.code),
            _ => None,
        });
        constants.extend(scheme.map(|scheme| (Field::Status, scheme)));
    }
    let header = mapping.columns.get(&Field::Name).map(|header| words(header)).unwrap_or_default();
    if !held(Field::OrganizationType) && header.iter().any(|word| word == "ngo" || word == "ong") {
        constants.push((Field::OrganizationType, "NGO".to_owned()));
    }
    mapping.constants.extend(constants);
}

/// A file that cannot be read, in words.
pub(crate) fn unreadable(error: ReadError) -> Error {
    let message = Message::new(error.key());
    let message = match &error {
        ReadError::Damaged(how) => message.with("how", how),
        ReadError::TooBig { limit } => message.with("megabytes", limit / (1 << 20)),
        ReadError::TooManyRows { limit } => message.with("limit", limit),
        ReadError::TooManyColumns { limit, row } => message.with("limit", limit).with("row", row),
        ReadError::NotATable(what) => message.with("what", what),
        ReadError::SheetNotFound { asked, present } => {
            message.with("asked", asked).with("present", present.join(", "))
        }
        ReadError::Unreadable(why) => message.with("why", why),
        _ => message,
    };
    Error::invalid("file", message)
}
