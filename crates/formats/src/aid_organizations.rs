//! The register of aid organizations that goes with IATI's 3W data: one JSON object, one entry an organization.

use std::fmt;
use std::io::BufReader;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{ReadError, detect};

/// How much of such a file is read; the real one has 1 MB.
const MAX_BYTES: u64 = 64 << 20;
/// A synonym longer than this is no name but a description.
const LONGEST_NAME: usize = 150;

/// One organization of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AidOrganization {
    /// Under which key it stands in the file.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its acronym or short name, where that is not its name.
    pub short_name: Option<String>,
    /// Other names that it has.
    pub synonyms: Vec<String>,
    /// What it says of itself, which the file keeps among the synonyms.
    pub description: Option<String>,
    /// `international`, `regional`, `local`; nothing where the file says `unknown`.
    pub scope: Option<String>,
    /// Its website.
    pub url: Option<String>,
    /// Its identifier in IATI: `GB-CHC-202918`.
    pub iati_id: Option<String>,
    /// What the register of IATI publishers says of it.
    pub publisher: Option<Publisher>,
}

/// What the register of IATI publishers says of an organization.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Publisher {
    /// Its identifier.
    pub code: String,
    /// Its name there.
    pub name: String,
    /// Its type, by the code list OrganisationType: `22`.
    #[serde(rename = "codeforiati:organisation-type-code")]
    pub organization_type_code: Option<String>,
    /// Its type in words.
    #[serde(rename = "codeforiati:organisation-type")]
    pub organization_type: Option<String>,
    /// Country or region of its headquarters, by name.
    #[serde(rename = "codeforiati:hq-country-or-region")]
    pub headquarters: Option<String>,
    /// Its short name in IATI's registry.
    #[serde(rename = "codeforiati:registry-identifier")]
    pub registry_identifier: Option<String>,
    /// Whether the identifier is `active` or `withdrawn`.
    pub status: Option<String>,
}

/// An entry that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// Which entry of the file it is, from 1.
    pub number: u64,
    /// Under which key it stands.
    pub key: String,
    /// Why not.
    pub problem: Problem,
}

/// Why an entry cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file says to leave it out: it is no organization.
    Skipped,
    /// It has no name.
    NoName,
    /// It is not written as the others are; in the words of the reader.
    Malformed(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Skipped => write!(out, "The file says to leave this entry out."),
            Self::NoName => write!(out, "This entry has no name. Give it one."),
            Self::Malformed(why) => write!(out, "This entry is not written as the others are: {why}."),
        }
    }
}

/// What a file holds, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AidOrganizations {
    /// What can be used, each with its number in the file, from 1.
    pub organizations: Vec<(u64, AidOrganization)>,
    /// What cannot.
    pub unusable: Vec<Unusable>,
}

/// Reads the file at `path`.
pub fn open(path: &Path) -> Result<AidOrganizations, ReadError> {
    let file = detect::open(path)?;
    if file.metadata()?.len() > MAX_BYTES {
        return Err(ReadError::TooBig { limit: MAX_BYTES });
    }
    let entries: Map<String, Value> =
        serde_json::from_reader(BufReader::new(file)).map_err(|error| match error.classify() {
            serde_json::error::Category::Io => ReadError::from(std::io::Error::from(error)),
            serde_json::error::Category::Eof => ReadError::cut_short(),
            _ => ReadError::Damaged(error.to_string()),
        })?;
    if entries.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut all = AidOrganizations::default();
    for (number, (key, entry)) in (1..).zip(entries) {
        match organization(&key, entry) {
            Ok(organization) => all.organizations.push((number, organization)),
            Err(problem) => all.unusable.push(Unusable { number, key, problem }),
        }
    }
    Ok(all)
}

/// An entry as it is written.
#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    name: String,
    shortname: Option<String>,
    scope: Option<String>,
    #[serde(default)]
    synonyms: Vec<String>,
    url: Option<String>,
    #[serde(default)]
    skip: bool,
    iati: Option<Publisher>,
    iati_id: Option<String>,
}

fn organization(key: &str, entry: Value) -> Result<AidOrganization, Problem> {
    let entry: Entry = serde_json::from_value(entry).map_err(|error| Problem::Malformed(error.to_string()))?;
    let name = filled(Some(entry.name)).ok_or(Problem::NoName)?;
    if entry.skip {
        return Err(Problem::Skipped);
    }
    let (descriptions, synonyms): (Vec<String>, Vec<String>) =
        entry.synonyms.into_iter().filter_map(|text| filled(Some(text))).partition(|text| is_description(text));
    let is_other = |other: &String| *other != name;
    Ok(AidOrganization {
        key: key.to_owned(),
        short_name: filled(entry.shortname).filter(is_other),
        synonyms: synonyms.into_iter().filter(is_other).collect(),
        description: filled(Some(descriptions.join("\n\n"))),
        scope: filled(entry.scope).filter(|scope| scope != "unknown"),
        url: filled(entry.url),
        iati_id: filled(entry.iati_id),
        publisher: entry.iati,
        name,
    })
}

/// Names are short; a long text, or one of several sentences, says what the organization does.
fn is_description(text: &str) -> bool {
    let has_sentences = text.split_whitespace().count() > 12 && text.contains(". ");
    text.chars().count() > LONGEST_NAME || has_sentences
}

fn filled(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}
