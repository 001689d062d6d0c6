//! Which word of one name answers to which word of the other.

use std::borrow::Cow;

use crate::lexicon::Origin;
use crate::spelling::likeness;
use crate::token::{Kind, Token};
use crate::weights::Weights;

/// Words less alike than this do not answer to each other.
const LEAST_LIKENESS: f64 = 0.7;
/// Names of places are often one slip apart: only a near one counts.
const LEAST_PLACE_LIKENESS: f64 = 0.85;
const LEAST_PHRASE_LIKENESS: f64 = 0.85;
/// Two common words that are nearly spelled alike (`national`, `rational`) are two words.
const COMMON_PAIR: f64 = 0.5;

/// Words of `a` and `b` (their places in order) that answer to each other, and how well.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pair {
    pub(crate) a: usize,
    pub(crate) b: usize,
    pub(crate) likeness: f64,
}

/// The pairs, best first taken, and the words of each name that are left over.
#[derive(Debug)]
pub(crate) struct Alignment {
    pub(crate) pairs: Vec<Pair>,
    pub(crate) left_a: Vec<usize>,
    pub(crate) left_b: Vec<usize>,
}

pub(crate) fn align(a: &[Token], b: &[Token], weights: &Weights) -> Alignment {
    let mut candidates = candidates(a, b, weights);
    candidates.sort_by(|x, y| {
        y.likeness
            .total_cmp(&x.likeness)
            .then(x.a.abs_diff(x.b).cmp(&y.a.abs_diff(y.b)))
            .then((x.a, x.b).cmp(&(y.a, y.b)))
    });
    let (mut free_a, mut free_b) = (vec![true; a.len()], vec![true; b.len()]);
    let mut pairs = Vec::new();
    for pair in candidates {
        if let (Some(one @ true), Some(other @ true)) = (free_a.get_mut(pair.a), free_b.get_mut(pair.b)) {
            (*one, *other) = (false, false);
            pairs.push(pair);
        }
    }
    pairs.sort_by_key(|pair| pair.a);
    Alignment { pairs, left_a: left(&free_a), left_b: left(&free_b) }
}

/// The words of one name with neighbours joined where the other name has them as one: `Action Aid` beside `ActionAid`, or a
/// phrase of the lexicon that was misspelled and therefore not known.
pub(crate) fn joined_like<'a>(tokens: &'a [Token], other: &[Token]) -> Cow<'a, [Token]> {
    let mut joined: Option<Vec<Token>> = None;
    let mut at = 0;
    while let (Some(first), Some(second)) = (tokens.get(at), tokens.get(at + 1)) {
        if let Some(whole) = other.iter().find_map(|whole| joined_token(whole, first, second)) {
            joined.get_or_insert_with(|| tokens.get(..at).unwrap_or_default().to_vec()).push(whole);
            at += 2;
        } else {
            joined.iter_mut().for_each(|joined| joined.push(first.clone()));
            at += 1;
        }
    }
    let Some(mut joined) = joined else {
        return Cow::Borrowed(tokens);
    };
    joined.extend(tokens.get(at..).unwrap_or_default().iter().cloned());
    Cow::Owned(joined)
}

fn joined_token(whole: &Token, first: &Token, second: &Token) -> Option<Token> {
    let (one, other) = (first.written.as_str(), second.written.as_str());
    let length = whole.written.len();
    if length >= 6
        && length == one.len() + other.len()
        && whole.written.starts_with(one)
        && whole.written.ends_with(other)
    {
        return Some(whole.clone());
    }
    let phrase = length.abs_diff(one.len() + other.len() + 1) <= 2
        && whole.is_phrase
        && !first.is_phrase
        && !second.is_phrase;
    let written = if phrase {
        format!("{one} {other}")
    } else {
        return None;
    };
    let alike = likeness(&whole.written, &written) >= LEAST_PHRASE_LIKENESS;
    alike.then(|| Token::new(written.clone(), written, Kind::Word))
}

fn candidates(a: &[Token], b: &[Token], weights: &Weights) -> Vec<Pair> {
    let mut found = Vec::new();
    for (i, one) in a.iter().enumerate() {
        for (j, other) in b.iter().enumerate() {
            let likeness = token_likeness(one, other, weights);
            if likeness >= LEAST_LIKENESS {
                found.push(Pair { a: i, b: j, likeness });
            }
        }
    }
    found
}

fn left(free: &[bool]) -> Vec<usize> {
    free.iter().enumerate().filter_map(|(at, free)| free.then_some(at)).collect()
}

fn token_likeness(a: &Token, b: &Token, weights: &Weights) -> f64 {
    if a.word == b.word {
        return 1.0;
    }
    match (a.kind, b.kind) {
        (Kind::Place(_), Kind::Place(_)) | (Kind::Number, _) | (_, Kind::Number) => 0.0,
        (Kind::Known(Origin::Abbreviation), _) | (_, Kind::Known(Origin::Abbreviation)) => 0.0,
        (Kind::Place(_), Kind::Word | Kind::Slip) | (Kind::Word | Kind::Slip, Kind::Place(_)) => {
            misspelled_place(a, b, weights)
        }
        (Kind::Place(_), _) | (_, Kind::Place(_)) => 0.0,
        _ => spelled(a, b, weights),
    }
}

/// A place and a word that is nearly its name and not a common word itself.
fn misspelled_place(a: &Token, b: &Token, weights: &Weights) -> f64 {
    let alike = a.likeness(b);
    let common = weights.is_common(&a.word) && weights.is_common(&b.word);
    if alike >= LEAST_PLACE_LIKENESS && !common { alike } else { 0.0 }
}

fn spelled(a: &Token, b: &Token, weights: &Weights) -> f64 {
    let alike = a.likeness(b);
    if alike <= 0.0 {
        return alike;
    }
    let known = |token: &Token| matches!(token.kind, Kind::Known(_)) || weights.is_common(&token.word);
    if known(a) && known(b) && !one_stem(&a.written, &b.written) { alike * COMMON_PAIR } else { alike }
}

/// Whether two words differ in their ending only (`agricole`, `agricoles`; `Christian`, `Christians`).
fn one_stem(a: &str, b: &str) -> bool {
    let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let longer = a.chars().count().max(b.chars().count());
    same >= 5 && longer - same <= 2
}
