//! The directory of organizations and the record of each: pages, files and API.

pub(crate) mod api;
pub(crate) mod chosen;
mod columns;
pub(crate) mod fields;
mod filters;
pub(crate) mod forms;
pub(crate) mod head;
pub(crate) mod list;
pub(crate) mod logo;
pub(crate) mod merge;
pub(crate) mod networks;
pub(crate) mod past;
mod question;
pub(crate) mod record;
pub(crate) mod row;
mod sources;
pub(crate) mod whose;
pub(crate) mod work;

use crate::language::Language;
use engagement::vocabulary::Vocabulary;
use std::collections::BTreeSet;

/// The labels of codes, in the order of the codes.
fn labels<'a>(
    vocabulary: &'static Vocabulary,
    codes: impl IntoIterator<Item = &'a String>,
    l: Language,
) -> Vec<String> {
    codes.into_iter().map(|code| vocabulary.label(code, l.code()).to_owned()).collect()
}

/// The same as one text.
fn listed(vocabulary: &'static Vocabulary, codes: &BTreeSet<String>, l: Language) -> String {
    l.semicolons(labels(vocabulary, codes, l))
}

/// The language of a free text, where it is known and not that of the page.
fn foreign(language: &str, l: Language) -> Option<&str> {
    let primary = language.split('-').next().unwrap_or_default();
    (primary != "und" && !primary.is_empty() && primary != l.code()).then_some(language)
}
