//! Whose words or gifts something is, and texts as pages show them.

use super::foreign;
use super::head::Record;
use crate::by::By;
use crate::language::Language;
use engagement::ids::OrganizationId;

/// One of the sides: the class of its mark, and by name.
pub(super) struct Voice {
    pub(super) class: &'static str,
    pub(super) name: String,
}

/// An organization, or the institution where there is none.
pub(super) fn voice(by: &By, record: &Record, organization: Option<OrganizationId>) -> Voice {
    match organization {
        Some(id) => Voice { class: "civil", name: record.name(id, by.l) },
        None => Voice { class: "institution", name: by.l.institution(&by.app.settings.institution) },
    }
}

/// A text in paragraphs, with its language where that is not the one of the page.
pub(super) struct Words {
    pub(super) language: Option<String>,
    pub(super) paragraphs: Vec<String>,
}

pub(super) fn words(text: &str, language: &str, l: Language) -> Words {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Words { language: foreign(language, l), paragraphs: lines.map(str::to_owned).collect() }
}
