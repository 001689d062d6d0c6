//! Folds a header to the form in which headers are compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A header as it is compared: small letters, no accents, and one space between words, before a capital within a word
/// and around numbers. A hashtag keeps its signs.
pub(super) fn fold(header: &str) -> String {
    let header = header.trim();
    if header.starts_with('#') {
        return header.to_lowercase();
    }
    let mut folded = String::with_capacity(header.len() + 8);
    let mut before = Sort::Other;
    for letter in header.nfd().filter(|letter| !is_combining_mark(*letter)) {
        let sort = Sort::of(letter);
        let is_within = sort == before || (before, sort) == (Sort::Capital, Sort::Small);
        if !(is_within && sort != Sort::Other || folded.is_empty() || folded.ends_with(' ')) {
            folded.push(' ');
        }
        match letter {
            _ if sort == Sort::Other => {}
            'œ' | 'Œ' => folded.push_str("oe"),
            _ => folded.extend(letter.to_lowercase()),
        }
        before = sort;
    }
    folded.trim_end().to_owned()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Capital,
    Small,
    Digit,
    Other,
}

impl Sort {
    fn of(letter: char) -> Self {
        if letter.is_uppercase() {
            Self::Capital
        } else if letter.is_alphabetic() {
            Self::Small
        } else if letter.is_numeric() {
            Self::Digit
        } else {
            Self::Other
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_one_meaning_fold_to_one_form() {
        for header in ["Old_name1", "old name 1", "OLD NAME 1", " Old-Name (1) ", "OldName1"] {
            assert_eq!(fold(header), "old name 1", "{header}");
        }
        assert_eq!(fold("Date début"), "date debut");
        assert_eq!(fold("Date de\nde\u{301}but"), "date de debut");
        assert_eq!(fold("Partenaire de mise en œuvre"), "partenaire de mise en oeuvre");
        assert_eq!(fold("participating-org (Implementing)"), "participating org implementing");
        assert_eq!(fold("admin1Pcod"), "admin 1 pcod");
        assert_eq!(fold(" #Org +Name"), "#org +name");
        assert_eq!(fold("المنظمة"), "المنظمة");
        assert_eq!(fold(""), "");
    }
}
