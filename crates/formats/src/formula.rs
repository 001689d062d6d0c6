//! Text that a spreadsheet would run as a formula: how it is told, made harmless, and turned back.

use std::borrow::Cow;

/// The text as it can be put in a file that a spreadsheet opens: what would run is shown as text by an apostrophe.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if would_run(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before [`harmless`].
pub(crate) fn original(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| would_run(rest)).unwrap_or(text)
}

/// Whether a spreadsheet would run the text: it begins with a sign of a formula, perhaps after spaces, and is not simply
/// a number. Signs of full width count, because some spreadsheets take them for the others.
fn would_run(text: &str) -> bool {
    if text.starts_with(['\t', '\r', '\n']) {
        return true;
    }
    let unseen = |letter: char| {
        letter.is_whitespace() || letter.is_control() || ('\u{200b}'..='\u{200f}').contains(&letter)
    };
    let text = text.trim_start_matches(|letter| unseen(letter) || letter == '\u{feff}');
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];
    text.starts_with(signs) && !is_number(text)
}

/// Whether the text is digits, with a sign before and separators within.
fn is_number(text: &str) -> bool {
    let digits = text.trim_end().trim_start_matches(['+', '-']);
    let signs = text.trim_end().len() - digits.len();
    let separated = digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    signs <= 1 && separated && digits.starts_with(|first: char| first.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_run_is_shown_as_text() {
        for text in [
            "=1+1",
            " =1",
            "+cmd",
            "-x",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            "＝1",
            "＠x",
            "-1+1",
            "--1",
            "\u{a0}=x",
            "-inf",
            "\u{feff}=1",
        ] {
            assert_eq!(harmless(text), format!("'{text}"));
            assert_eq!(original(&harmless(text)), text);
        }
    }

    #[test]
    fn all_else_is_left_alone() {
        for text in ["", "Oxfam", "-12.5", "+3", "-1,5", "1-2", "a=b", "'quoted'", "o'clock", "中文"] {
            assert_eq!(harmless(text), text);
            assert_eq!(original(text), text);
        }
    }
}
