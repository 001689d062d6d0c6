//! Which numbers of a workbook are days: that is said only by how they are shown.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use crate::ReadError;
use crate::table::package::Package;
use crate::table::xml::{attribute, reader};

/// How a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shown {
    /// As a number.
    #[default]
    Number,
    /// As a day, with the hour or without.
    Day,
    /// As an hour of the day.
    Hour,
}

/// How each style of the workbook shows a number.
pub(super) fn read(package: &mut Package, part: &str) -> Result<Vec<Shown>, ReadError> {
    let (mut own, mut styles, mut in_cells) = (HashMap::new(), Vec::new(), false);
    let Some(content) = package.part(part)? else { return Ok(styles) };
    let (mut xml, mut buffer) = (reader(content), Vec::new());
    loop {
        match xml.read_event_into(&mut buffer)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "numFmt" => {
                    let code = attribute(&element, "formatCode")?.unwrap_or_default();
                    own.insert(number(&element)?, by_code(&code));
                }
                "cellXfs" => in_cells = true,
                "xf" if in_cells => {
                    let number = number(&element)?;
                    styles.push(own.get(&number).copied().unwrap_or_else(|| built_in(number)));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => in_cells = false,
            Event::Eof => return Ok(styles),
            _ => {}
        }
        buffer.clear();
    }
}

fn number(element: &BytesStart<'_>) -> Result<u32, ReadError> {
    Ok(attribute(element, "numFmtId")?.and_then(|number| number.parse().ok()).unwrap_or(0))
}

/// The formats that every workbook has without saying so.
fn built_in(number: u32) -> Shown {
    match number {
        14..=17 | 22 | 27..=31 | 34..=36 | 50..=58 => Shown::Day,
        18..=21 | 32..=33 | 45 | 47 => Shown::Hour,
        _ => Shown::Number,
    }
}

/// Tells by a format's code, such as `yyyy\-mm\-dd;@`, once what is printed as it stands is left out.
fn by_code(code: &str) -> Shown {
    let letters = placeholders(code);
    let holds = |any: &str| letters.contains(|letter| any.contains(letter));
    let unknown = letters.contains(|letter: char| letter.is_alphabetic() && !"ymdhsapegbn".contains(letter));
    if unknown || letters.is_empty() {
        Shown::Number
    } else if holds("yd") || (holds("m") && !holds("hs")) {
        Shown::Day
    } else if holds("hs") {
        Shown::Hour
    } else {
        Shown::Number
    }
}

/// The letters of a code's first section that stand for something, in lower case.
fn placeholders(code: &str) -> String {
    let mut letters = String::new();
    let mut rest = code.chars();
    while let Some(letter) = rest.next() {
        match letter {
            ';' => break,
            '\\' | '_' | '*' => drop(rest.next()),
            '"' => drop(rest.find(|end| *end == '"')),
            '[' => letters.push_str(lapse(&rest.by_ref().take_while(|end| *end != ']').collect::<String>())),
            _ if letter.is_alphabetic() => letters.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    letters
}

/// What brackets stand for: `[h]` is a lapse of hours and thus a number, all else a colour, a language or a condition.
fn lapse(bracketed: &str) -> &'static str {
    let is_lapse = !bracketed.is_empty() && bracketed.chars().all(|letter| "hmsHMS".contains(letter));
    if is_lapse { "lapse" } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_from_numbers_by_their_format() {
        for code in ["yyyy\\-mm\\-dd;@", "[$-40C]d\\ mmmm\\ yyyy", "mmm\\-yy", "dd/mm/yyyy hh:mm AM/PM", "mmmm"] {
            assert_eq!(by_code(code), Shown::Day, "{code}");
        }
        for code in ["General", "0.00", "#,##0 \"days\"", "[Red]0", "[h]:mm", "Standard", "0.00E+00", "@", ""] {
            assert_eq!(by_code(code), Shown::Number, "{code}");
        }
        assert_eq!(by_code("hh:mm:ss"), Shown::Hour);
    }
}
