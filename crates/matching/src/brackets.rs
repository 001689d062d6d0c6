//! What people put beside a name in lists and reports: notes on status, and the acronym.

use crate::fold::fold;
use crate::places::place_at;
use crate::words::is_stop_word;

/// A dash parts two names only where both are long; else it parts a name from its branch or its theme.
const WORDS_BESIDE_DASH: usize = 3;

/// Words in brackets that are a note of the list, not a part of the name.
const NOTE_WORDS: [&str; 18] = [
    "special",
    "general",
    "roster",
    "status",
    "consultative",
    "formerly",
    "former",
    "previously",
    "ancien",
    "anciennement",
    "ex",
    "category",
    "granted",
    "merged",
    "deferred",
    "withdrawn",
    "unofficial",
    "council",
];

/// Without notes such as `(special, 2011)` or `(an organization not in status with the Council)`.
///
/// Other brackets stay: `(Kenya)` and `(NRC)` are parts of the name as people write it.
#[must_use]
pub fn strip_annotations(text: &str) -> String {
    let kept = split_brackets(text).into_iter().filter(|part| !(part.inside && is_note(part.text)));
    let words: Vec<String> = kept
        .map(|part| if part.inside { format!("({})", part.text) } else { part.text.trim().to_owned() })
        .collect();
    words.iter().filter(|word| !word.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// A name parted from the acronyms that stand beside it.
///
/// `Norwegian Refugee Council (NRC)`, `NRC - Norwegian Refugee Council` and `Norwegian Refugee Council NRC` all give the
/// name and `NRC`. An acronym that is the whole name stays the name.
#[must_use]
pub fn split_acronyms(text: &str) -> (String, Vec<String>) {
    let mut acronyms = Vec::new();
    let mut words = Vec::new();
    let parts = split_brackets(text);
    let named = parts.iter().any(|part| !part.inside && part.text.chars().any(char::is_alphabetic));
    for part in parts {
        if part.inside && named && looks_like_acronym(part.text) {
            acronyms.push(part.text.trim().to_owned());
        } else {
            words.push(part.text.trim().to_owned());
        }
    }
    let name = without_leading_or_trailing(words.join(" ").trim(), &mut acronyms);
    (name, acronyms)
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'a> {
    pub(crate) text: &'a str,
    pub(crate) inside: bool,
}

/// The text inside and outside of brackets, in order. Brackets in brackets belong to the outer ones.
pub(crate) fn split_brackets(text: &str) -> Vec<Part<'_>> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, letter) in text.char_indices() {
        let edge = match letter {
            '(' | '[' | '（' => {
                depth += 1;
                depth == 1
            }
            ')' | ']' | '）' if depth > 0 => {
                depth -= 1;
                depth == 0
            }
            _ => false,
        };
        if edge {
            parts.push(Part { text: text.get(start..at).unwrap_or_default(), inside: depth == 0 });
            start = at + letter.len_utf8();
        }
    }
    parts.push(Part { text: text.get(start..).unwrap_or_default(), inside: depth > 0 });
    parts
}

fn is_note(text: &str) -> bool {
    let folded = fold(text);
    let mut words = folded.split(' ');
    let year = folded
        .split(' ')
        .all(|word| word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year)));
    year || words.next().is_some_and(|word| NOTE_WORDS.contains(&word))
        || folded.contains(" status")
        || folded.contains("organization not in")
}

/// One word of two to twelve letters, most of them capitals: `NRC`, `AADIS-Mali`, `HelpAge` does not.
pub(crate) fn looks_like_acronym(text: &str) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    !text.contains(char::is_whitespace) && (2..=12).contains(&letters) && capitals >= 2 && capitals * 2 >= letters
}

/// Signs that part an acronym from its name, the clearest first. A space parts them only where the letters are the initials.
const SEPARATORS: [&str; 9] = [" - ", " – ", " — ", " | ", ": ", "/", ", ", "-", " "];
const CLEAR_SEPARATORS: usize = 6;
/// More capitals than this are a name in themselves (`INTERSOS - Humanitarian Aid Organization`).
const MOST_CAPITALS: usize = 6;

fn without_leading_or_trailing(name: &str, acronyms: &mut Vec<String>) -> String {
    for (at, separator) in SEPARATORS.iter().enumerate() {
        let clear = at < CLEAR_SEPARATORS;
        let apart =
            |acronym: &str, words: &str| stands_for(acronym, words) || (clear && stands_beside(acronym, words));
        if let Some((first, rest)) = name.split_once(separator).filter(|(first, rest)| apart(first, rest)) {
            acronyms.push(first.trim().to_owned());
            return trimmed(rest);
        }
        if let Some((rest, last)) = name.rsplit_once(separator).filter(|(rest, last)| apart(last, rest)) {
            acronyms.push(last.trim().to_owned());
            return trimmed(rest);
        }
    }
    name.to_owned()
}

fn trimmed(words: &str) -> String {
    words.trim_matches(|letter: char| letter.is_whitespace() || "-–—,:/|".contains(letter)).to_owned()
}

/// A word in capitals, no place, that a clear sign parts from a name of three words or more.
fn stands_beside(acronym: &str, words: &str) -> bool {
    let capitals = looks_like_acronym(acronym) && !acronym.chars().any(char::is_lowercase);
    let short = acronym.trim().chars().count() <= MOST_CAPITALS;
    let folded = [fold(acronym)];
    capitals && short && place_at(&folded).is_none() && words.split_whitespace().count() >= 3
}

/// Whether a word in capitals abbreviates the words beside it: its letters are their initials, all or most in order.
fn stands_for(acronym: &str, words: &str) -> bool {
    if !looks_like_acronym(acronym) || acronym.chars().any(char::is_lowercase) {
        return false;
    }
    let letters = fold(acronym).replace(' ', "");
    let (all, main) = initials(&fold(words));
    letters.chars().count() >= 2 && main.chars().count() >= 2 && (letters == all || letters == main)
}

/// The names that stand side by side in a text: parted by a slash or the like, or one of them in brackets.
pub(crate) fn alternatives(text: &str) -> Vec<String> {
    let brackets = split_brackets(text);
    let mut found: Vec<String> = Vec::new();
    if brackets.iter().any(|part| part.inside) {
        let outside: Vec<&str> =
            brackets.iter().filter(|part| !part.inside).map(|part| part.text.trim()).collect();
        found.push(outside.join(" "));
        found.extend(brackets.iter().filter(|part| part.inside).map(|part| part.text.to_owned()));
    }
    let sides: Vec<&str> = text.split(['/', '|', '*']).collect();
    if sides.len() > 1 {
        found.extend(sides.into_iter().map(str::to_owned));
    }
    for dash in [" - ", " – ", " — "] {
        let sides: Vec<&str> = text.split(dash).collect();
        if sides.len() == 2 && sides.iter().all(|side| fold(side).split(' ').count() >= WORDS_BESIDE_DASH) {
            found.extend(sides.into_iter().map(str::to_owned));
        }
    }
    found
}

/// The initials of a folded name: of all its words, and of those that are not stop words.
pub(crate) fn initials(folded: &str) -> (String, String) {
    let initial = |word: &str| word.chars().next();
    let all = folded.split(' ').filter_map(initial).collect();
    let main = folded.split(' ').filter(|word| !is_stop_word(word)).filter_map(initial).collect();
    (all, main)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_a_list_go_and_other_brackets_stay() {
        assert_eq!(
            strip_annotations("Entrepreneurs Council of India (special, 2011)"),
            "Entrepreneurs Council of India"
        );
        assert_eq!(
            strip_annotations("Protestant Service (an organization not in status with the Council)"),
            "Protestant Service"
        );
        assert_eq!(strip_annotations("Harm Reduction (IHRA) (special, 2007)"), "Harm Reduction (IHRA)");
        assert_eq!(strip_annotations("Caritas (Kenya)"), "Caritas (Kenya)");
    }

    #[test]
    fn acronyms_beside_a_name_are_parted_from_it() {
        let expected = ("Norwegian Refugee Council".to_owned(), vec!["NRC".to_owned()]);
        for text in [
            "Norwegian Refugee Council (NRC)",
            "NRC - Norwegian Refugee Council",
            "Norwegian Refugee Council - NRC",
            "NRC Norwegian Refugee Council",
        ] {
            assert_eq!(split_acronyms(text), expected, "{text}");
        }
    }

    #[test]
    fn an_acronym_that_is_the_name_stays() {
        assert_eq!(split_acronyms("OXFAM").0, "OXFAM");
        assert_eq!(split_acronyms("(NRC)").0, "NRC");
        assert_eq!(split_acronyms("CARE International").0, "CARE International");
    }
}
