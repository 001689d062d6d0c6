//! What a person typed, made into a question that the engine understands. There is no syntax to get wrong.

use std::ops::Bound;

use tantivy::Term;
use tantivy::query::{
    BooleanQuery, BoostQuery, DisjunctionMaxQuery, FuzzyTermQuery, InvertedIndexRangeQuery, Occur,
    Query, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption};

use crate::schema::Fields;
use crate::words::{is_filler, whole, words};

/// What is typed beyond these many letters or words is not read.
const MOST_LETTERS: usize = 400;
const MOST_WORDS: usize = 12;

/// Longer words are not sought with mistakes.
const LONGEST_MISTAKEN: usize = 24;

/// What it adds to the score when the words are all of a name, or begin one.
const IS_NAME: f32 = 1_000.0;
const BEGINS_NAME: f32 = 10.0;

/// What a word weighs that only begins like the one typed, or resembles it.
const BEGINS: f32 = 1.5;
const RESEMBLES: f32 = 0.5;

/// How strictly the words are taken, from the first attempt to the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reading {
    /// All words as typed, the last perhaps unfinished.
    Exact,
    /// All words, with mistakes.
    Mistaken,
    /// Most words, with mistakes.
    Most,
    /// Half of the words, with mistakes.
    Half,
}

/// The words that a person typed.
#[derive(Debug, Clone, PartialEq, Eq)]
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

    /// The attempts that can differ for these words.
    pub(crate) fn readings(&self) -> &'static [Reading] {
        use Reading::{Exact, Half, Mistaken, Most};
        match self.words.len() {
            1 => &[Exact, Mistaken],
            2 | 3 => &[Exact, Mistaken, Most],
            _ => &[Exact, Mistaken, Most, Half],
        }
    }

    /// The question for the engine.
    pub(crate) fn question(&self, fields: &Fields, reading: Reading) -> BooleanQuery {
        let least = match reading {
            Reading::Exact | Reading::Mistaken => self.words.len(),
            Reading::Most => self.words.len() - (self.words.len() / 3).max(1),
            Reading::Half => self.words.len() / 2,
        };
        let last = self.words.len() - 1;
        let each = self.words.iter().enumerate().map(|(at, word)| {
            let sought = Sought {
                word,
                open: self.open && at == last,
                reading,
            };
            (Occur::Should, sought.question(fields))
        });
        let all = BooleanQuery::with_minimum_required_clauses(each.collect(), least);
        let mut clauses: Vec<(Occur, Box<dyn Query>)> = vec![(Occur::Must, Box::new(all))];
        clauses.extend(self.names(fields).map(|name| (Occur::Should, name)));
        BooleanQuery::new(clauses)
    }

    /// Names that are just these words, and names that begin with them.
    fn names(&self, fields: &Fields) -> impl Iterator<Item = Box<dyn Query>> {
        let is = Term::from_field_text(fields.whole, &self.whole);
        let begins = (self.whole.chars().count() > 3)
            .then(|| beginning(fields.whole, &self.whole, BEGINS_NAME));
        let is = boosted(TermQuery::new(is, IndexRecordOption::Basic), IS_NAME);
        std::iter::once(is).chain(begins)
    }
}

/// One word, and how it is sought.
struct Sought<'a> {
    word: &'a str,
    open: bool,
    reading: Reading,
}

impl Sought<'_> {
    /// The word in any field; the field where it weighs most decides.
    fn question(&self, fields: &Fields) -> Box<dyn Query> {
        let mut ways = Vec::new();
        let weighed = [
            (fields.acronym, 8.0),
            (fields.name, 6.0),
            (fields.code, 6.0),
            (fields.other, 4.0),
            (fields.body, 1.0),
        ];
        for (field, weight) in weighed {
            ways.push(boosted(
                TermQuery::new(self.term(field), IndexRecordOption::WithFreqs),
                weight,
            ));
            let letters = self.word.chars().count();
            if self.open && letters >= if field == fields.body { 4 } else { 2 } {
                ways.push(beginning(field, self.word, weight * BEGINS));
            }
            let mistakes = self.mistakes(letters);
            if mistakes > 0 && field != fields.acronym && field != fields.code {
                ways.push(boosted(
                    self.resembling(field, mistakes),
                    weight * RESEMBLES,
                ));
            }
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, 0.1))
    }

    fn term(&self, field: Field) -> Term {
        Term::from_field_text(field, self.word)
    }

    /// How many letters may be wrong; numbers are taken as they are.
    fn mistakes(&self, letters: usize) -> u8 {
        let sought = self.reading > Reading::Exact && !self.word.contains(char::is_numeric);
        match letters {
            4..=7 if sought => 1,
            8..=LONGEST_MISTAKEN if sought => 2,
            _ => 0,
        }
    }

    fn resembling(&self, field: Field, mistakes: u8) -> FuzzyTermQuery {
        if self.open {
            FuzzyTermQuery::new_prefix(self.term(field), mistakes, true)
        } else {
            FuzzyTermQuery::new(self.term(field), mistakes, true)
        }
    }
}

fn boosted(query: impl Query, weight: f32) -> Box<dyn Query> {
    Box::new(BoostQuery::new(Box::new(query), weight))
}

/// Terms that begin with this text: those from it up to the last letter there is.
fn beginning(field: Field, text: &str, weight: f32) -> Box<dyn Query> {
    let from = Term::from_field_text(field, text);
    let to = Term::from_field_text(field, &format!("{text}{}", char::MAX));
    boosted(
        InvertedIndexRangeQuery::new(Bound::Included(from), Bound::Included(to)),
        weight,
    )
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
    fn hostile_questions_are_bounded() {
        assert_eq!(read(""), Vec::<String>::new());
        assert_eq!(read("\0 \"'()[]{}*?~^:\\/+-!&|"), Vec::<String>::new());
        assert!(
            read(&(0..500).map(|at| format!("w{at} ")).collect::<String>()).len() <= MOST_WORDS
        );
        assert_eq!(read("name:* AND (x OR /.*/)"), ["name", "x", "or"]);
    }
}
