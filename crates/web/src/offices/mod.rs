//! The offices of the institution: the tree, the record of each, files and API.

pub(crate) mod api;
mod columns;
pub(crate) mod forms;
mod head;
pub(crate) mod list;
pub(crate) mod past;
pub(crate) mod record;

use crate::language::Language;
use engagement::offices::{Kind, Office};
use engagement::vocabulary;

/// An office by its name, and where it is shown.
struct Link {
    href: String,
    name: String,
    /// The language of the name, where it is not that of the page.
    language: Option<String>,
}

fn link(office: &Office, l: Language) -> Link {
    let name = office.name(l.code());
    let language = name.map(|name| name.language.as_str()).filter(|code| *code != "und" && *code != l.code());
    Link {
        href: path(office, "", l),
        name: office.title(l.code()).to_owned(),
        language: language.map(str::to_owned),
    }
}

/// The address of an office, or of something that is done to it.
fn path(office: &Office, act: &str, l: Language) -> String {
    l.to(&format!("/offices/{}{act}", office.slug)).into_owned()
}

/// What it is, in words.
fn kind(kind: Kind, l: Language) -> &'static str {
    vocabulary::all().office_kind.get(kind.as_str()).map_or(kind.as_str(), |term| term.label(l.code()))
}

/// The countries that it covers, in words.
fn countries(office: &Office, l: Language) -> Vec<String> {
    let label = |code: &String| vocabulary::all().country.label(code, l.code()).to_owned();
    office.facts.countries.iter().map(label).collect()
}
