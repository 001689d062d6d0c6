//! Why two names were found alike or not, in words.

use crate::language::{Language, Text, key};

/// A reason in words.
pub(super) fn said(name: &str, arguments: &[String], l: Language) -> Option<Text> {
    let key = match name {
        "same-name" => key("reason-same-name"),
        "same-words" => key("reason-same-words"),
        "other-order" => key("reason-other-order"),
        "same-initials" => key("reason-same-initials"),
        "known-acronym" => key("reason-known-acronym"),
        "other-acronym" => key("reason-other-acronym"),
        "translated" => key("reason-translated"),
        "abbreviated" => key("reason-abbreviated"),
        "spelling" => key("reason-spelling"),
        "extra-words" => key("reason-extra-words"),
        "other-words" => key("reason-other-words"),
        "one-place" => key("reason-one-place"),
        "different-place" => key("reason-different-place"),
        "different-number" => key("reason-different-number"),
        "only-common-words" => key("reason-only-common-words"),
        "nothing-shared" => key("reason-nothing-shared"),
        "same-country" => key("reason-same-country"),
        "different-country" => key("reason-different-country"),
        "same-kind" => key("reason-same-kind"),
        "different-kind" => key("reason-different-kind"),
        _ => return None,
    };
    let argument = |at: usize| arguments.get(at).cloned().unwrap_or_default();
    Some(l.say(key).with("one", argument(0)).with("two", argument(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use matching::Reason;

    #[test]
    fn every_reason_is_said() {
        let word = || "Xyzzy".to_owned();
        let reasons = [
            Reason::SameName,
            Reason::SameWords,
            Reason::OtherOrder,
            Reason::SameInitials(word()),
            Reason::KnownAcronym(word()),
            Reason::OtherAcronym(word(), word()),
            Reason::Translated(word(), word()),
            Reason::Abbreviated(word(), word()),
            Reason::Spelling(word(), word()),
            Reason::ExtraWords(vec![word()]),
            Reason::OtherWords(vec![word()], vec![word()]),
            Reason::OnePlace(word()),
            Reason::DifferentPlace(word(), word()),
            Reason::DifferentNumber,
            Reason::OnlyCommonWords,
            Reason::NothingShared,
            Reason::SameCountry,
            Reason::DifferentCountry,
            Reason::SameKind,
            Reason::DifferentKind,
        ];
        for reason in reasons {
            let said = said(reason.key(), &reason.arguments(), Language::english()).map(|text| text.to_string());
            let said = said.unwrap_or_default();
            assert!(said.len() > 10 && !said.starts_with("reason-"), "{reason:?}: {said}");
            assert_eq!(said.contains("Xyzzy"), !reason.arguments().is_empty(), "{said}");
        }
    }
}
