//! What both kinds of workbook need of XML: attributes and text, with nothing but the five entities of XML itself.

use std::borrow::Cow;
use std::io::BufRead;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::ReadError;

/// Reads XML in which `<a/>` and `<a></a>` are the same.
pub(super) fn reader<R: BufRead>(content: R) -> Reader<R> {
    let mut reader = Reader::from_reader(content);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// The value of the attribute `name`, whatever its prefix.
pub(super) fn attribute<'a>(element: &'a BytesStart<'_>, name: &str) -> Result<Option<Cow<'a, str>>, ReadError> {
    for attribute in element.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| ReadError::Damaged(error.to_string()))?;
        if attribute.key.local_name().as_ref() == name {
            return Ok(Some(attribute.normalized_value(XmlVersion::Implicit1_0)?));
        }
    }
    Ok(None)
}

/// Adds the text that an event carries, if it carries any.
pub(super) fn push_text(event: &Event<'_>, into: &mut String) {
    match event {
        Event::Text(text) => into.push_str(&text.xml10_content()),
        Event::CData(text) => into.push_str(&text.xml10_content()),
        Event::GeneralRef(reference) => into.extend(letter(reference)),
        _ => {}
    }
}

/// The letter that `&amp;` or `&#233;` stands for; an unknown entity stands for nothing.
fn letter(reference: &BytesRef<'_>) -> Option<char> {
    match reference.as_ref() {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}
