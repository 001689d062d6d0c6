//! Texts made fit: without control characters, within a width, in one direction, safe in XML.

use crate::font::{Font, is_combining};

/// Without what could break the document or turn the reading of others: control characters, and marks that override direction.
/// What joins and isolates letters stays, because languages need it.
pub(crate) fn clean(text: &str) -> String {
    // Most names are plain.
    let spaced = text.starts_with(' ') || text.ends_with(' ') || text.contains("  ");
    if !spaced && text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return text.to_owned();
    }
    let visible = text.chars().filter_map(|letter| match letter {
        letter if letter.is_whitespace() => {
            Some(if letter == '\u{a0}' || letter == '\u{202f}' { letter } else { ' ' })
        }
        '\u{202a}'..='\u{202e}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => None,
        letter if letter.is_control() => None,
        letter => Some(letter),
    });
    visible.collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Writes a text safely as XML.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Breaks a text into so many lines of this width at most. What does not fit ends in an ellipsis.
pub(crate) fn wrap(text: &str, font: Font, width: f64, most: usize) -> Vec<String> {
    let text = clean(text);
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() && lines.len() + 1 < most {
        let (line, after) = split(rest, font, width);
        lines.push(line.to_owned());
        rest = after;
    }
    if !rest.is_empty() {
        lines.push(shorten(rest, font, width));
    }
    lines
}

/// One line of this width at most.
pub(crate) fn shorten(text: &str, font: Font, width: f64) -> String {
    let text = clean(text);
    if font.width(&text) <= width {
        return text;
    }
    let kept = prefix(&text, font, width - font.width("…"));
    format!("{}…", kept.trim_end_matches([' ', ',', ';', '-', '–', '(']))
}

/// The first line and the rest: broken between words, within a word where it alone is too long.
fn split(text: &str, font: Font, width: f64) -> (&str, &str) {
    if font.width(text) <= width {
        return (text, "");
    }
    let fits = |end: usize| text.get(..end).is_some_and(|line| font.width(line) <= width);
    let breaks = text.match_indices(' ').map(|(at, _)| at).take_while(|at| fits(*at));
    let end = breaks.last().unwrap_or_else(|| prefix(text, font, width).len());
    let end = if end == 0 { text.chars().next().map_or(0, char::len_utf8) } else { end };
    let (line, rest) = text.split_at(end);
    (line, rest.trim_start())
}

/// As many letters as fit, never parting a letter from what sits on it.
fn prefix(text: &str, font: Font, width: f64) -> &str {
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let next = at + letter.len_utf8();
        if font.width(text.get(..next).unwrap_or_default()) > width {
            break;
        }
        let parts = text.get(next..).and_then(|rest| rest.chars().next()).is_some_and(is_combining);
        end = if parts { end } else { next };
    }
    text.get(..end).unwrap_or_default()
}

/// Whether a text has letters that are written from right to left.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{200f}')
}

/// A line of a text in the direction of the whole text, whatever stands around it: by isolating marks, because not everything that
/// draws SVG knows the attribute `direction`.
pub(crate) fn directed(line: &str, of: &str) -> String {
    if !has_right_to_left(line) && !has_right_to_left(of) {
        return line.to_owned();
    }
    let strong =
        of.chars().find(|letter| letter.is_alphabetic() || *letter == '\u{200f}' || *letter == '\u{200e}');
    let mark = if strong.is_some_and(is_right_to_left) { '\u{2067}' } else { '\u{2066}' };
    format!("{mark}{line}\u{2069}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FONT: Font = Font { size: 13.0, bold: false };

    #[test]
    fn hostile_texts_are_harmless() {
        assert_eq!(escape("<script>\"&'\u{0}\u{1b}"), "&lt;script&gt;&quot;&amp;&#39;");
        assert_eq!(clean("a\u{202e}b\nc\td\u{feff}"), "ab c d");
        assert_eq!(clean("می\u{200c}روم"), "می\u{200c}روم");
    }

    #[test]
    fn long_texts_break_between_words_and_end_in_an_ellipsis() {
        let name = "Association for the Protection of Rivers and Wetlands of the Upper Valley";
        let lines = wrap(name, FONT, 170.0, 2);
        assert_eq!(lines, ["Association for the", "Protection of Rivers and…"]);
        assert_eq!(wrap("Short", FONT, 170.0, 2), ["Short"]);
        assert_eq!(wrap("", FONT, 170.0, 2), Vec::<String>::new());
    }

    #[test]
    fn a_line_keeps_the_direction_of_its_text() {
        assert_eq!(directed("Oxfam", "Oxfam"), "Oxfam");
        assert_eq!(directed("(Oxfam)", "منظمة (Oxfam)"), "\u{2067}(Oxfam)\u{2069}");
        assert_eq!(directed("Oxfam منظمة", "Oxfam منظمة"), "\u{2066}Oxfam منظمة\u{2069}");
    }

    proptest! {
        #[test]
        fn lines_fit(text in "\\PC{0,80}", width in 30.0..300.0_f64, most in 1..4_usize) {
            let lines = wrap(&text, FONT, width, most);
            prop_assert!(lines.len() <= most);
            for line in &lines {
                prop_assert!(FONT.width(line) <= width + 0.01, "{line}");
            }
        }

        #[test]
        fn what_is_escaped_holds_no_mark_of_xml(text in any::<String>()) {
            let escaped = escape(&text);
            prop_assert!(!escaped.contains(['<', '>', '"', '\'']));
            prop_assert!(!escaped.chars().any(char::is_control));
        }
    }
}
