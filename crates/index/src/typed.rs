//! What a person typed, made into words to seek. There is no syntax to get wrong.

use crate::words::{is_filler, whole, words};

/// What is typed beyond these many letters or words is not read.
const MOST_LETTERS: usize = 400;
const MOST_WORDS: usize = 12;

/// Longer words are not sought with mistakes.
const LONGEST_MISTAKEN: usize = 24;

/// One word, and how it is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sought<'a> {
    pub(crate) word: &'a str,
    /// The word may be the beginning of another.
    pub(crate) open: bool,
    /// How many letters may be wrong, when nothing better is found.
    pub(crate) mistakes: u8,
}

/// The words that a person typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Typed {
    words: Vec<String>,
    /// The last word may be unfinished.
    open: bool,
    whole: String,
}

impl Typed {
    /// Reads what was typed; nothing, when there is no word in it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let text: String = text.chars().take(MOST_LETTERS).collect();
        let mut read = words(&text);
        let whole = whole(&read);
        read.retain(|word| !word.aside);
        let last = read.last()?.text.clone();
        let mut words: Vec<String> = Vec::new();
        for word in read.into_iter().map(|word| word.text) {
            if !words.contains(&word) {
                words.push(word);
            }
        }
        if words.iter().any(|word| !is_filler(word)) {
            words.retain(|word| !is_filler(word));
        }
        words.truncate(MOST_WORDS);
        let open = words.last() == Some(&last);
        Some(Self { words, open, whole })
    }

    /// All that was typed, as a name would be kept that says just this.
    pub(crate) fn whole(&self) -> &str {
        &self.whole
    }

    /// How many of the words a document must hold when none holds all: most, then half.
    pub(crate) fn looser(&self) -> impl Iterator<Item = usize> {
        let all = self.words.len();
        let steps = [all - (all / 3).max(1), all / 2];
        steps.into_iter().filter(|least| *least > 0)
    }

    /// The words, as they are sought.
    pub(crate) fn sought(&self) -> impl Iterator<Item = Sought<'_>> {
        let last = self.words.len() - 1;
        self.words.iter().enumerate().map(move |(at, word)| Sought {
            word,
            open: self.open && at == last && word.chars().count() > 1,
            mistakes: mistakes(word),
        })
    }
}

/// How many letters of a word may be wrong; numbers are taken as they are.
fn mistakes(word: &str) -> u8 {
    match word.chars().count() {
        _ if word.contains(char::is_numeric) => 0,
        4..=7 => 1,
        8..=LONGEST_MISTAKEN => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        Typed::read(text).map_or_else(Vec::new, |typed| typed.words)
    }

    #[test]
    fn fillers_are_left_out_unless_there_is_nothing_else() {
        assert_eq!(read("The Association of Women"), ["association", "women"]);
        assert_eq!(read("of the"), ["of", "the"]);
    }

    #[test]
    fn only_the_word_typed_last_is_open() {
        assert!(Typed::read("red cro").unwrap().open);
        assert!(!Typed::read("red cross of").unwrap().open);
    }

    #[test]
    fn mistakes_are_granted_by_length() {
        let typed = Typed::read("red societies unicef B12345").unwrap();
        assert_eq!(typed.sought().map(|sought| sought.mistakes).collect::<Vec<_>>(), [0, 2, 1, 0]);
        assert_eq!(typed.looser().collect::<Vec<_>>(), [3, 2]);
        assert_eq!(Typed::read("unicef").unwrap().looser().count(), 0);
    }

    #[test]
    fn hostile_questions_are_bounded() {
        assert_eq!(read(""), Vec::<String>::new());
        assert_eq!(read("\0 \"'()[]{}*?~^:\\/+-!&|"), Vec::<String>::new());
        assert!(read(&(0..500).map(|at| format!("w{at} ")).collect::<String>()).len() <= MOST_WORDS);
        assert_eq!(read("name:* AND (x OR /.*/)"), ["name", "x", "or"]);
    }
}
