//! The attributes of an element as they are read, and the letters that XML allows in them and in texts.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::escape::EscapeError;
use quick_xml::events::BytesStart;

use super::element::Attributes;
use super::reading::short;
use super::{Name, ReadError, Reason};

/// The attributes of an element, and what prevents its use if one of them refers to an entity that is not known.
pub(super) fn attributes(
    start: &BytesStart<'_>,
    line: u64,
    limit: usize,
) -> Result<(Attributes, Option<Reason>), ReadError> {
    let broken = |how: String| ReadError::Broken { line, how };
    if start.attributes_raw().trim_ascii().is_empty() {
        return Ok((Attributes::new(), None));
    }
    // Counted too many at worst, so that room is taken once.
    let count = start.attributes_raw().bytes().filter(|byte| *byte == b'=').count();
    let (mut all, mut problem) = (Attributes::with_capacity(count.min(limit)), None);
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| broken(short(&error.to_string())))?;
        let name = name(attribute.key.as_ref(), line)?;
        if all.iter().any(|(other, _)| *other == name) {
            return Err(broken(format!("the attribute “{}” stands twice", short(&name))));
        }
        if all.len() >= limit {
            return Err(ReadError::TooManyAttributes { line, limit });
        }
        if is_plain(&attribute.value) {
            all.push((name, attribute.value.into_owned()));
            continue;
        }
        match attribute.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => all.push((name, allowed(&value).into_owned())),
            Err(error) => problem = Some(not_a_reference(error, line)),
        }
    }
    Ok((all, problem))
}

/// The name of an element or an attribute.
pub(super) fn name(name: &str, line: u64) -> Result<Name, ReadError> {
    let broken = || ReadError::Broken { line, how: format!("“{}” is no name", short(name)) };
    Name::new(name).ok_or_else(broken)
}

/// Whether a value stands for itself, as nearly all do.
fn is_plain(value: &str) -> bool {
    // Not left early, so that many bytes are looked at at once.
    value.bytes().fold(true, |plain, byte| plain & (byte >= b' ') & (byte != b'&') & (byte != 0xef))
}

fn not_a_reference(error: quick_xml::Error, line: u64) -> Reason {
    match error {
        quick_xml::Error::Escape(EscapeError::UnrecognizedEntity(_, name)) => {
            Reason::UnknownEntity { line, name: short(&name) }
        }
        _ => Reason::LoneAmpersand { line },
    }
}

/// Text without the letters that XML 1.0 forbids.
pub(super) fn allowed(text: &str) -> Cow<'_, str> {
    let is_allowed = |letter: char| match letter {
        '\t' | '\n' | '\r' => true,
        '\0'..' ' | '\u{fffe}' | '\u{ffff}' => false,
        _ => true,
    };
    let is_space = |byte: u8| (byte == b'\t') | (byte == b'\n') | (byte == b'\r');
    // Both that lie beyond ASCII begin with 0xef.
    let may_be_forbidden = |byte: u8| ((byte < b' ') & !is_space(byte)) | (byte == 0xef);
    if !text.bytes().fold(false, |found, byte| found | may_be_forbidden(byte)) || text.chars().all(is_allowed) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|letter| is_allowed(*letter)).collect())
}
