//! Which word of one name answers to which word of the other.

use crate::lexicon::Origin;
use crate::name::{Kind, Name, Token};
use crate::spelling::likeness;
use crate::weights::Weights;

/// Words less alike than this do not answer to each other.
const LEAST_LIKENESS: f64 = 0.7;
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

pub(crate) fn align(a: &Name, b: &Name, weights: &Weights) -> Alignment {
    let mut candidates = candidates(&a.tokens, &b.tokens, weights);
    candidates.sort_by(|x, y| y.likeness.total_cmp(&x.likeness).then(x.a.abs_diff(x.b).cmp(&y.a.abs_diff(y.b))).then((x.a, x.b).cmp(&(y.a, y.b))));
    let (mut free_a, mut free_b) = (vec![true; a.tokens.len()], vec![true; b.tokens.len()]);
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
        (Kind::Place(_), _) | (_, Kind::Place(_)) | (Kind::Number, _) | (_, Kind::Number) => 0.0,
        (Kind::Known(Origin::Abbreviation), _) | (_, Kind::Known(Origin::Abbreviation)) => 0.0,
        _ => spelled(a, b, weights),
    }
}

fn spelled(a: &Token, b: &Token, weights: &Weights) -> f64 {
    let alike = likeness(&a.written, &b.written);
    let known = |token: &Token| matches!(token.kind, Kind::Known(_)) || weights.is_common(&token.word);
    if known(a) && known(b) && !one_stem(&a.written, &b.written) { alike * COMMON_PAIR } else { alike }
}

/// Whether two words differ in their ending only (`agricole`, `agricoles`; `Christian`, `Christians`).
fn one_stem(a: &str, b: &str) -> bool {
    let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
    let longer = a.chars().count().max(b.chars().count());
    same >= 5 && longer - same <= 2
}
