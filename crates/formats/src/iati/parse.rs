//! One element from the text in which it was kept.

use std::io::Read;

use super::{Activities, Element, Limits, ReadError};

/// No more than what was read once, in which signs may be written longer now.
const LIMITS: Limits =
    Limits { activity: u64::MAX, elements: usize::MAX, text: u64::MAX, attributes: 1024, depth: 64 };

impl Element {
    /// The element that [`to_xml`](Element::to_xml) wrote; of anything else that is not one element, why not.
    pub fn from_xml(xml: &str) -> Result<Self, ReadError> {
        let file = b"<iati-activities>".chain(xml.as_bytes()).chain(&b"</iati-activities>"[..]);
        let mut elements = Activities::within(file, LIMITS)?;
        let first = elements.next_element()?.ok_or(ReadError::Empty)?;
        if let Some(reason) = first.problem {
            return Err(ReadError::Broken { line: first.line, how: reason.to_string() });
        }
        match elements.next_element()? {
            None => Ok(first.element),
            Some(second) => {
                Err(ReadError::Broken { line: second.line, how: "a second element begins".to_owned() })
            }
        }
    }
}
