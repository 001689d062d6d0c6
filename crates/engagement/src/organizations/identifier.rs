//! Numbers that registers give to organizations, by the schemes of org-id.guide.

use crate::message::Message;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

/// A number and the register that gave it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Identifier {
    /// The code of the register, such as `GB-CHC`.
    pub scheme: String,
    /// The number in it.
    pub number: String,
}

impl Identifier {
    /// Reads a scheme and a number, and checks both.
    pub fn new(scheme: &str, number: &str) -> Result<Self, Message> {
        let scheme = scheme.trim().to_uppercase();
        let number = number.trim().to_owned();
        let Some(register) = vocabulary::all().identifier_scheme.get(&scheme) else {
            return Err(Message::new("problem-identifier-scheme").with("scheme", &scheme));
        };
        let allowed = |letter: char| letter.is_alphanumeric() || "-/._ ".contains(letter);
        if number.is_empty() || number.chars().count() > 60 || !number.chars().all(allowed) {
            return Err(Message::new("problem-identifier-number").with("number", &number));
        }
        if !fits_any(&number, register.codes("pattern")) {
            let message =
                Message::new("problem-identifier-syntax").with("number", &number).with("scheme", &scheme);
            return Err(message);
        }
        Ok(Self { scheme, number })
    }

    /// Splits `GB-CHC-297716`, as IATI writes an organization's identifier, at the longest scheme that is known.
    #[must_use]
    pub fn from_iati(text: &str) -> Option<Self> {
        let text = text.trim();
        let ends = text.match_indices('-').map(|(at, _)| at).collect::<Vec<_>>();
        ends.into_iter().rev().find_map(|at| Self::new(&text[..at], &text[at + 1..]).ok())
    }
}

impl std::fmt::Display for Identifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.scheme, self.number)
    }
}

/// Whether a number has one of the shapes: 9 a digit, A a letter, X either; spaces and - . / do not count.
pub(crate) fn fits_any(number: &str, masks: &[String]) -> bool {
    let plain = |text: &str| text.chars().filter(|letter| !" -./".contains(*letter)).collect::<Vec<char>>();
    let letters = plain(number);
    let fits = |mask: &String| {
        let mask = plain(mask);
        let one = |(mark, letter): (&char, &char)| match mark {
            '9' => letter.is_ascii_digit(),
            'A' => letter.is_alphabetic(),
            'X' => letter.is_alphanumeric(),
            other => other == letter,
        };
        mask.len() == letters.len() && mask.iter().zip(&letters).all(one)
    };
    masks.is_empty() || masks.iter().any(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemes_and_numbers_are_checked() {
        assert_eq!(Identifier::new("gb-chc", "297716").unwrap().to_string(), "GB-CHC-297716");
        assert_eq!(Identifier::new("NO-WHERE", "1").unwrap_err().key, "problem-identifier-scheme");
        assert_eq!(Identifier::new("GB-CHC", "<script>").unwrap_err().key, "problem-identifier-number");
        assert_eq!(Identifier::new("GB-CHC", "12").unwrap_err().key, "problem-identifier-syntax");
    }

    #[test]
    fn an_iati_identifier_is_split_at_its_scheme() {
        let found = Identifier::from_iati("BE-BCE_KBO-0415880570").unwrap();
        assert_eq!((found.scheme.as_str(), found.number.as_str()), ("BE-BCE_KBO", "0415880570"));
        assert!(Identifier::from_iati("no identifier").is_none());
    }
}
