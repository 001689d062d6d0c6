//! Why two names were found the same or not, in plain words.

use std::fmt;

/// One reason for a score. `Display` gives it in English; [`key`](Self::key) and [`arguments`](Self::arguments) let it be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The folded names are identical.
    SameName,
    /// The same telling words; case, accents, legal form, small words or an acronym beside the name may differ.
    SameWords,
    /// The same words in another order.
    OtherOrder,
    /// One name is the initials of the other.
    SameInitials(String),
    /// One name is an acronym known for the other, or both carry it.
    KnownAcronym(String),
    /// Each carries another acronym.
    OtherAcronym(String, String),
    /// A word of one name means the same as a word of the other, in another language or form.
    Translated(String, String),
    /// A word of one name is short for a word of the other.
    Abbreviated(String, String),
    /// A word is spelled a little differently.
    Spelling(String, String),
    /// Words that only one of the names has.
    ExtraWords(Vec<String>),
    /// Words that stand in the place of others.
    OtherWords(Vec<String>, Vec<String>),
    /// Only one of the names says a country or region: it may be a branch.
    OnePlace(String),
    /// The names say different countries or regions.
    DifferentPlace(String, String),
    /// The names carry different numbers, or only one carries a number.
    DifferentNumber,
    /// They share a common word or two, and nothing that tells.
    OnlyCommonWords,
    /// No word in common.
    NothingShared,
    /// Both are of the same country.
    SameCountry,
    /// They are known in different countries.
    DifferentCountry,
    /// Both are of the same kind.
    SameKind,
    /// They are of different kinds.
    DifferentKind,
}

impl Reason {
    /// A stable word for translation tables.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::SameName => "same-name",
            Self::SameWords => "same-words",
            Self::OtherOrder => "other-order",
            Self::SameInitials(_) => "same-initials",
            Self::KnownAcronym(_) => "known-acronym",
            Self::OtherAcronym(..) => "other-acronym",
            Self::Translated(..) => "translated",
            Self::Abbreviated(..) => "abbreviated",
            Self::Spelling(..) => "spelling",
            Self::ExtraWords(_) => "extra-words",
            Self::OtherWords(..) => "other-words",
            Self::OnePlace(_) => "one-place",
            Self::DifferentPlace(..) => "different-place",
            Self::DifferentNumber => "different-number",
            Self::OnlyCommonWords => "only-common-words",
            Self::NothingShared => "nothing-shared",
            Self::SameCountry => "same-country",
            Self::DifferentCountry => "different-country",
            Self::SameKind => "same-kind",
            Self::DifferentKind => "different-kind",
        }
    }

    /// What the sentence speaks of, in the order of the names compared.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        match self {
            Self::SameInitials(one) | Self::KnownAcronym(one) | Self::OnePlace(one) => {
                vec![one.clone()]
            }
            Self::Translated(a, b)
            | Self::Abbreviated(a, b)
            | Self::Spelling(a, b)
            | Self::DifferentPlace(a, b)
            | Self::OtherAcronym(a, b) => vec![a.clone(), b.clone()],
            Self::ExtraWords(words) => vec![words.join(" ")],
            Self::OtherWords(a, b) => vec![a.join(" "), b.join(" ")],
            _ => Vec::new(),
        }
    }

    /// The same reason with the two names the other way round.
    pub(crate) fn turned(self) -> Self {
        match self {
            Self::Translated(a, b) => Self::Translated(b, a),
            Self::Abbreviated(a, b) => Self::Abbreviated(b, a),
            Self::Spelling(a, b) => Self::Spelling(b, a),
            Self::DifferentPlace(a, b) => Self::DifferentPlace(b, a),
            Self::OtherAcronym(a, b) => Self::OtherAcronym(b, a),
            Self::OtherWords(a, b) => Self::OtherWords(b, a),
            other => other,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SameName => out.write_str("the same name"),
            Self::SameWords => out.write_str("the same words"),
            Self::OtherOrder => out.write_str("the words stand in another order"),
            Self::SameInitials(acronym) => write!(out, "“{acronym}” could be the initials"),
            Self::KnownAcronym(acronym) => write!(out, "“{acronym}” is a known acronym of it"),
            Self::OtherAcronym(a, b) => write!(out, "the acronyms “{a}” and “{b}” differ"),
            Self::Translated(a, b) => write!(out, "“{a}” means “{b}”"),
            Self::Abbreviated(a, b) => {
                write!(out, "“{a}” and “{b}” are short and long for the same")
            }
            Self::Spelling(a, b) => write!(out, "“{a}” is spelled nearly like “{b}”"),
            Self::ExtraWords(words) => write!(out, "only one name has “{}”", words.join(" ")),
            Self::OtherWords(a, b) => {
                write!(out, "“{}” in place of “{}”", a.join(" "), b.join(" "))
            }
            Self::OnePlace(place) => {
                write!(out, "only one name says “{place}”: it may be a branch")
            }
            Self::DifferentPlace(a, b) => write!(out, "different places: “{a}” and “{b}”"),
            Self::DifferentNumber => out.write_str("the numbers differ"),
            Self::OnlyCommonWords => out.write_str("only common words are shared"),
            Self::NothingShared => out.write_str("no word in common"),
            Self::SameCountry => out.write_str("the same country"),
            Self::DifferentCountry => out.write_str("different countries"),
            Self::SameKind => out.write_str("the same kind of organization"),
            Self::DifferentKind => out.write_str("different kinds of organization"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_reads_as_a_sentence_and_carries_its_arguments() {
        let reason = Reason::Spelling("comittee".into(), "committee".into());
        assert_eq!(reason.to_string(), "“comittee” is spelled nearly like “committee”");
        assert_eq!(reason.key(), "spelling");
        assert_eq!(reason.arguments(), ["comittee", "committee"]);
        assert_eq!(reason.turned().arguments(), ["committee", "comittee"]);
    }
}
