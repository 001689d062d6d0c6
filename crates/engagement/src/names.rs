//! What a name and the tag of its language must be like to be kept, whoever bears it.

use crate::message::Message;

/// The longest name that is taken, in letters.
const LONGEST: usize = 500;

/// The name as it is kept: white space folded, nothing invisible; or what is wrong with it.
pub(crate) fn clean(text: &str) -> Result<String, Message> {
    let visible = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let visible: String =
        visible.filter(|letter| !matches!(letter, '\u{200b}' | '\u{feff}' | '\u{2060}')).collect();
    let clean = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    if clean.is_empty() {
        Err(Message::new("problem-name-missing"))
    } else if clean.chars().count() > LONGEST {
        Err(Message::new("problem-name-too-long").with("letters", clean.chars().count()).with("most", LONGEST))
    } else if !clean.chars().any(char::is_alphabetic) {
        Err(Message::new("problem-name-no-letters").with("text", &clean))
    } else {
        Ok(clean)
    }
}

/// A language tag: two or three letters, and perhaps more parts of up to eight letters or digits.
pub(crate) fn language(text: &str) -> Result<Option<String>, Message> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let primary = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    let rest =
        parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if primary && rest {
        Ok(Some(text.to_owned()))
    } else {
        Err(Message::new("problem-language").with("text", text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cleaned_or_refused() {
        assert_eq!(clean("  River\u{a0}\n Keepers ").unwrap(), "River Keepers");
        assert_eq!(clean(" ").unwrap_err().key, "problem-name-missing");
        assert_eq!(clean("2025-06-28").unwrap_err().key, "problem-name-no-letters");
        assert_eq!(clean(&"a".repeat(10_000)).unwrap_err().key, "problem-name-too-long");
    }
}
