//! Texts into words, so that what people write and what people seek meet.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut, in texts and in questions alike.
const LONGEST: usize = 64;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    /// Another reading of what stands there, by which the text is found but which nobody need have typed.
    pub(crate) aside: bool,
}

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let text = visible(text);
    for chunk in text.split(|letter| !in_word(letter) && !is_joint(letter)) {
        match dotted_acronym(chunk) {
            Some(acronym) => words.push(Word { text: folded(&acronym), aside: false }),
            None => chunk.split('.').for_each(|piece| read_piece(piece, &mut words)),
        }
    }
    words.retain(|word| !word.text.is_empty());
    words
}

/// The text without the marks that steer the layout and say nothing.
fn visible(text: &str) -> Cow<'_, str> {
    if text.contains(is_invisible) { Cow::Owned(text.replace(is_invisible, "")) } else { Cow::Borrowed(text) }
}

/// The words joined again, by which a text is found that says just this.
pub(crate) fn whole(words: &[Word]) -> String {
    let said: Vec<_> = words.iter().filter(|word| !word.aside).map(|word| &*word.text).collect();
    said.join(" ").chars().take(4 * LONGEST).collect()
}

/// Reads what stands between spaces and stops: a word, or several that apostrophes join.
fn read_piece(piece: &str, words: &mut Vec<Word>) {
    if piece.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        words.push(Word { text: folded(piece), aside: false });
        return;
    }
    let parts: Vec<&str> = piece.split(is_apostrophe).filter(|part| !part.is_empty()).collect();
    let longest = parts.iter().map(|part| part.chars().count()).max().unwrap_or(0);
    let mut found = false;
    for part in &parts {
        let length = part.chars().count();
        let said = length == longest && !found;
        found |= said;
        if said && is_unspaced(part) {
            read_unspaced(part, words);
        } else if said || length > 1 {
            words.push(Word { text: folded(part), aside: !said });
        }
    }
    if parts.len() > 1 {
        words.push(Word { text: folded(&parts.concat()), aside: true });
    }
}

/// Reads a script that sets no spaces: each two neighbours, and each letter aside.
fn read_unspaced(part: &str, words: &mut Vec<Word>) {
    let letters: Vec<char> = fold(part).chars().collect();
    for pair in letters.windows(2) {
        words.push(Word { text: pair.iter().collect(), aside: false });
    }
    let alone = letters.len() == 1;
    for letter in &letters {
        words.push(Word { text: letter.to_string(), aside: !alone });
    }
}

/// `M.S.F.` without its points.
fn dotted_acronym(chunk: &str) -> Option<String> {
    if !chunk.contains('.') {
        return None;
    }
    let letters: Vec<&str> = chunk.split('.').filter(|part| !part.is_empty()).collect();
    let single = letters.iter().all(|part| part.chars().filter(|&c| !is_combining_mark(c)).count() == 1);
    (single && letters.len() > 1).then(|| letters.concat())
}

/// A word as it stands in the index: folded, without its article and its plural.
fn folded(word: &str) -> String {
    let folded = fold(word);
    let bare = without_plural(without_article(&folded));
    let end = bare.char_indices().nth(LONGEST).map_or(bare.len(), |(end, _)| end);
    bare[..end].to_owned()
}

/// Letters without case, accents, width, and without the choice between letters that look alike.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let bare = text.nfkd().filter(|&letter| !is_combining_mark(letter));
    let lower = bare.flat_map(char::to_lowercase).nfkd();
    let mut folded = String::with_capacity(text.len());
    for letter in lower.filter(|&letter| !is_combining_mark(letter)) {
        match spelled(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(letter),
        }
    }
    if folded.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        folded = folded.chars().map(latin_twin).collect();
    }
    folded.nfc().collect()
}

/// How letters that no decomposition reaches are spelled.
fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'ŋ' => "n",
        'ħ' => "h",
        'ŧ' => "t",
        'ς' => "σ",
        'ى' | 'ی' => "ي",
        'ة' | 'ە' => "ه",
        'ک' => "ك",
        'ـ' => "",
        _ => return None,
    })
}

/// The Latin letter that a Greek or Cyrillic one is taken for, in a word that is Latin otherwise.
fn latin_twin(letter: char) -> char {
    match letter {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' => 'c',
        'е' | 'ε' => 'e',
        'н' | 'η' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' | 'μ' => 'm',
        'ν' => 'v',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'у' | 'υ' => 'y',
        'х' | 'χ' => 'x',
        other => other,
    }
}

/// Takes off the Arabic article, with the conjunction or preposition that clings to it.
fn without_article(word: &str) -> &str {
    let articles = ["وال", "بال", "كال", "فال", "ال", "لل"];
    let bare = articles.iter().find_map(|article| word.strip_prefix(article));
    bare.filter(|bare| bare.chars().count() >= 3).unwrap_or(word)
}

/// Takes off the s of a plural, as English, French and Spanish have it.
fn without_plural(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(bare) if bare.chars().count() >= 4 && !bare.ends_with('s') => bare,
        _ => word,
    }
}

/// Whether a word says so little that a question need not insist on it.
pub(crate) fn is_filler(word: &str) -> bool {
    const FILLERS: &[&str] = &[
        "a", "an", "and", "for", "in", "of", "on", "the", "to", "au", "aux", "de", "des", "du", "en", "et", "la",
        "le", "les", "pour", "del", "el", "las", "los", "para", "por", "y", "في", "من", "و",
    ];
    FILLERS.contains(&word)
}

fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || (!letter.is_ascii() && is_combining_mark(letter))
}

fn is_joint(letter: char) -> bool {
    letter == '.' || is_apostrophe(letter)
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '′' | '＇')
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Han, kana, Thai, Lao, Burmese and Khmer set no spaces between words.
fn is_unspaced(part: &str) -> bool {
    part.chars().any(|letter| {
        matches!(letter,
            '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
            | '\u{ff66}'..='\u{ff9d}' | '\u{20000}'..='\u{3ffff}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        whole(&words(text))
    }

    fn all(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn case_accents_and_punctuation_do_not_matter() {
        assert_eq!(said("Médecins  SANS—Frontières!"), "medecin sans frontiere");
        assert_eq!(said("Me\u{301}decins"), "medecin");
        assert_eq!(said("Straße Łódź Ærø İstanbul ﬁn"), "strasse lodz aero istanbul fin");
        assert_eq!(said("?!… \0 \u{200b}"), "");
    }

    #[test]
    fn apostrophes_part_words_and_join_them() {
        assert_eq!(said("l’Association des femmes"), "association des femme");
        assert_eq!(all("Women's"), ["women", "women"]);
        assert_eq!(all("l'Union"), ["union", "lunion"]);
    }

    #[test]
    fn points_do_not_break_an_acronym() {
        assert_eq!(said("M.S.F."), "msf");
        assert_eq!(said("www.msf.org"), "www msf org");
        assert_eq!(said("C. I. A."), "c i a");
    }

    #[test]
    fn letters_that_look_alike_meet() {
        assert_eq!(said("МSF"), said("MSF"));
        assert_eq!(said("Красный Крест"), "красныи крест");
        assert_eq!(said("ＭＳＦ"), "msf");
    }

    #[test]
    fn arabic_is_found_with_and_without_article() {
        assert_eq!(said("المنظّمة الدولية"), said("منظمه دوليه"));
        assert_eq!(said("أطباء بلا حدود"), "اطباء بلا حدود");
    }

    #[test]
    fn scripts_without_spaces_are_read_by_pairs() {
        assert_eq!(said("无国界医生"), "无国 国界 界医 医生");
        assert_eq!(said("医"), "医");
        assert!(all("无国界医生").contains(&"医".to_string()));
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(said(&"x".repeat(10_000)).len(), LONGEST);
    }
}
