//! The texts that the sheets of a workbook share.

use quick_xml::events::Event;

use crate::ReadError;
use crate::table::limits::Limits;
use crate::table::package::Package;
use crate::table::xml::{push_text, reader};

/// All shared texts in one piece, because a workbook may have a million short ones.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    /// The text of that number.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end)
    }

    fn end_text(&mut self, limits: &Limits) -> Result<(), ReadError> {
        self.ends.push(self.text.len());
        let room = self.text.len() + self.ends.len() * size_of::<usize>();
        let limit = limits.max_bytes / 4;
        if room as u64 > limit { Err(ReadError::TooBig { limit }) } else { Ok(()) }
    }
}

/// Reads the shared texts; how a text is pronounced is left out.
pub(super) fn read(package: &mut Package, part: &str, limits: &Limits) -> Result<Strings, ReadError> {
    let mut strings = Strings::default();
    let meter = package.meter.clone();
    let Some(content) = package.part(part)? else { return Ok(strings) };
    let (mut xml, mut buffer) = (reader(content), Vec::new());
    let (mut in_text, mut pronounced) = (false, false);
    loop {
        match xml.read_event_into(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "t" => in_text = !pronounced,
                "rPh" => pronounced = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "t" => in_text = false,
                "rPh" => pronounced = false,
                "si" => {
                    strings.end_text(limits)?;
                    meter.row_ended();
                }
                "sst" => return Ok(strings),
                _ => {}
            },
            Event::Eof => return Err(ReadError::cut_short()),
            event if in_text => push_text(&event, &mut strings.text),
            _ => {}
        }
        buffer.clear();
    }
}

/// Text as a person sees it: letters that XML cannot hold are written `_x000D_` in workbooks.
pub(super) fn unescaped(text: &str) -> String {
    let mut seen = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = rest.find("_x") {
        let (before, from) = rest.split_at(place);
        seen.push_str(before);
        match escaped(from) {
            Some(letter) => {
                seen.push(letter);
                rest = from.get(7..).unwrap_or_default();
            }
            None => {
                seen.push_str("_x");
                rest = from.get(2..).unwrap_or_default();
            }
        }
    }
    seen.push_str(rest);
    seen
}

/// The letter that `_x000D_` at the start of `text` stands for.
fn escaped(text: &str) -> Option<char> {
    let digits = text.get(2..6).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
    text.get(6..7).filter(|end| *end == "_")?;
    char::from_u32(u32::from_str_radix(digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_xml_cannot_hold_are_seen() {
        assert_eq!(unescaped("one_x000D_\ntwo"), "one\r\ntwo");
        assert_eq!(unescaped("a_x_b_xZZZZ_é_x00"), "a_x_b_xZZZZ_é_x00");
    }
}
