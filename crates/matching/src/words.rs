//! Words that do not tell one organization from another: stop words and legal forms.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::phrases::{Phrases, data_lines};
use crate::spelling::is_one_slip;

/// Where in a name a legal form may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Either,
    Last,
}

static STOP_WORDS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| data_lines(include_str!("../data/stop-words.txt")).flat_map(str::split_whitespace).collect());

static LEGAL_FORMS: LazyLock<Phrases<Form>> = LazyLock::new(|| {
    let single = data_lines(include_str!("../data/legal-forms.txt")).flat_map(forms_of_line);
    let several =
        data_lines(include_str!("../data/phrases-legal.txt")).map(|phrase| (phrase.to_owned(), Form::Either));
    Phrases::new(single.chain(several))
});

fn forms_of_line(line: &'static str) -> Vec<(String, Form)> {
    let (place, words) = line.split_once(':').unwrap_or(("last", line));
    let form = if place == "either" { Form::Either } else { Form::Last };
    words.split_whitespace().map(|word| (word.to_owned(), form)).collect()
}

pub(crate) fn is_stop_word(word: &str) -> bool {
    STOP_WORDS.contains(word)
}

/// The stop words that names hold most, in which slips are likely.
const FREQUENT: [&str; 20] = [
    "the", "and", "for", "from", "with", "pour", "les", "des", "dans", "avec", "para", "por", "los", "las", "del",
    "und", "fur", "der", "die", "von",
];

/// A short word that is one slip away from a frequent stop word: `fro`, `adn`, `opur`.
pub(crate) fn is_nearly_stop_word(word: &str) -> bool {
    (2..=5).contains(&word.len()) && FREQUENT.iter().any(|frequent| is_one_slip(word, frequent))
}

/// How many words at the beginning are a legal form (`ONG ...`, `Non-Profit Organization ...`).
pub(crate) fn legal_form_at_start(words: &[String]) -> usize {
    match LEGAL_FORMS.longest_at(words) {
        Some((length, Form::Either)) => length,
        _ => 0,
    }
}

/// How many words at the end are a legal form (`... e.V.`, `... Limited Liability Company`).
pub(crate) fn legal_form_at_end(words: &[String]) -> usize {
    let whole = |start: &usize| {
        let tail = words.get(*start..).unwrap_or_default();
        LEGAL_FORMS.longest_at(tail).is_some_and(|(length, _)| length == tail.len())
    };
    (words.len().saturating_sub(5)..words.len()).find(whole).map_or(0, |start| words.len() - start)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        crate::fold(text).split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn slips_of_stop_words_are_known() {
        assert!(["fro", "adn", "opur", "porr", "teh"].into_iter().all(is_nearly_stop_word));
        assert!(!is_nearly_stop_word("gao"));
        assert!(!is_nearly_stop_word("women"));
    }

    #[test]
    fn legal_forms_stand_at_the_ends() {
        assert_eq!(legal_form_at_end(&words("Hope Foundation, Inc.")), 1);
        assert_eq!(legal_form_at_end(&words("Hoffnung e.V.")), 1);
        assert_eq!(legal_form_at_end(&words("Hope Limited Liability Company")), 3);
        assert_eq!(legal_form_at_start(&words("ONG Muso")), 1);
        assert_eq!(legal_form_at_start(&words("SA Foundation")), 0);
    }
}
