//! The case for and against two readings of names: what they share, and each thing that speaks against.

use std::borrow::Cow;

use crate::align::{Alignment, align, joined_like};
use crate::compare::{ASK, LINK, TELLING};
use crate::lexicon::{Origin, singular};
use crate::name::Name;
use crate::reason::Reason;
use crate::token::{Kind, Token};
use crate::weights::Weights;

/// Words that people leave out of a name, and what leaving them out costs against any other word.
const LEFT_OUT: [&str; 10] = [
    "worldwide",
    "organization",
    "association",
    "foundation",
    "society",
    "group",
    "international",
    "trust",
    "company",
    "corporation",
];
const LIGHTLY_LEFT: f64 = 0.7;
const HEAVILY_LEFT: f64 = 1.2;
/// In a name of that many words, a rare short word one slip from a stop word (`fro`, `adn`) weighs next to nothing.
const LONG_NAME: usize = 3;
const SLIP: f64 = 0.7;

/// One reading of each name compared word by word.
pub(crate) struct Judged<'a> {
    names: (&'a Name, &'a Name),
    a: Cow<'a, [Token]>,
    b: Cow<'a, [Token]>,
    alignment: Alignment,
    weights: &'a Weights,
    /// The weight that both names share over the weight of both names.
    overlap: f64,
    /// What is left of it with all that speaks against.
    score: f64,
}

/// How two acronyms that stand beside names speak: one they share, or one each.
enum Acronyms<'a> {
    Shared(&'a str),
    Other(&'a str, &'a str),
}

impl<'a> Judged<'a> {
    pub(crate) fn new(
        (a, one): (&'a Name, &'a [Token]),
        (b, other): (&'a Name, &'a [Token]),
        weights: &'a Weights,
    ) -> Self {
        let (one, other) = (joined_like(one, other), joined_like(other, one));
        let alignment = align(&one, &other, weights);
        let mut judged = Self { names: (a, b), a: one, b: other, alignment, weights, overlap: 0.0, score: 0.0 };
        judged.overlap = judged.overlap();
        judged.score = judged.weighed();
        judged
    }

    /// From 0, nothing in common, to 1, the same words.
    pub(crate) fn score(&self) -> f64 {
        self.score
    }

    /// Why, in the order in which it was weighed.
    pub(crate) fn reasons(&self) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = self.acronyms().map(Acronyms::reason).into_iter().collect();
        reasons.extend(self.place_reason());
        reasons.extend((self.numbers() != (false, false)).then_some(Reason::DifferentNumber));
        let pairs = self.alignment.pairs.iter();
        let pairs = pairs.filter_map(|pair| Some((self.a.get(pair.a)?, self.b.get(pair.b)?)));
        reasons.extend(pairs.filter_map(|(a, b)| pair_reason(a, b)));
        reasons.extend(self.left_reason());
        reasons.extend((!self.is_ordered()).then_some(Reason::OtherOrder));
        if reasons.is_empty() {
            reasons.push(Reason::SameWords);
        }
        reasons
    }

    /// How many telling words both names have.
    pub(crate) fn shared(&self) -> usize {
        let tokens = self.alignment.pairs.iter().filter_map(|pair| self.a.get(pair.a));
        tokens.filter(|token| self.weights.of(&token.word) >= TELLING).count()
    }

    /// The words of each name that the other lacks.
    fn left_a(&self) -> impl Iterator<Item = &Token> {
        self.alignment.left_a.iter().filter_map(|at| self.a.get(*at))
    }

    fn left_b(&self) -> impl Iterator<Item = &Token> {
        self.alignment.left_b.iter().filter_map(|at| self.b.get(*at))
    }

    fn overlap(&self) -> f64 {
        let one_sided = self.alignment.left_a.is_empty() || self.alignment.left_b.is_empty();
        let left: f64 = self.left_a().chain(self.left_b()).map(|token| self.left_weight(token, one_sided)).sum();
        let (mut paired, mut shared) = (0.0, 0.0);
        for pair in &self.alignment.pairs {
            let weight =
                |tokens: &[Token], at: usize| tokens.get(at).map_or(0.0, |token| self.weights.of(&token.word));
            let both = weight(&self.a, pair.a).min(weight(&self.b, pair.b));
            paired += both;
            shared += both * pair.likeness;
        }
        let whole = 2.0 * paired + left;
        if whole > 0.0 { 2.0 * shared / whole } else { 0.0 }
    }

    /// What a word weighs that the other name lacks. People leave out `Foundation` or `International`, not what it works on.
    fn left_weight(&self, token: &Token, one_sided: bool) -> f64 {
        let factor = match (LEFT_OUT.contains(&token.word.as_str()), one_sided) {
            (true, true) => LIGHTLY_LEFT,
            (false, true) => HEAVILY_LEFT,
            _ => 1.0,
        };
        let slip = token.kind == Kind::Slip
            && !self.weights.is_common(&token.word)
            && self.a.len().min(self.b.len()) >= LONG_NAME;
        if slip { SLIP } else { self.weights.of(&token.word) * factor }
    }

    /// The overlap, which rises with a shared acronym and falls with each thing that speaks against.
    fn weighed(&self) -> f64 {
        let mut score = self.overlap;
        match self.acronyms() {
            Some(Acronyms::Shared(_)) if score >= ASK => score += (1.0 - score) * 0.3,
            Some(Acronyms::Other(..)) => score = score.min(LINK - 0.02),
            _ => {}
        }
        score *= self.kept_of_replaced_words();
        score = score.min(match self.places() {
            (Some(_), Some(_)) => ASK - 0.02,
            (None, None) => f64::INFINITY,
            _ => LINK - 0.02,
        });
        score = score.min(match self.numbers() {
            (true, true) => ASK - 0.02,
            (false, false) => f64::INFINITY,
            _ => LINK - 0.02,
        });
        if !self.is_ordered() {
            score *= 0.98;
        }
        score.clamp(0.0, 1.0)
    }

    fn acronyms(&self) -> Option<Acronyms<'_>> {
        let (ours, theirs) = (&self.names.0.acronyms, &self.names.1.acronyms);
        if let Some(shared) = ours.iter().find(|acronym| theirs.contains(acronym)) {
            return Some(Acronyms::Shared(shared));
        }
        let both = ours.first().zip(theirs.first()).filter(|_| self.overlap < 0.97);
        both.map(|(a, b)| Acronyms::Other(a, b))
    }

    /// A telling word on each side that the other lacks: not a shorter name but another one.
    fn kept_of_replaced_words(&self) -> f64 {
        if self.alignment.left_a.is_empty() || self.alignment.left_b.is_empty() {
            return 1.0;
        }
        let heavier = |heaviest: f64, token: &Token| heaviest.max(self.weights.of(&token.word));
        1.0 - 0.02 * self.left_a().fold(0.0, heavier).min(self.left_b().fold(0.0, heavier))
    }

    /// A place in each name that the other lacks.
    fn places(&self) -> (Option<&Token>, Option<&Token>) {
        let is_place = |token: &&Token| token.place().is_some();
        (self.left_a().find(is_place), self.left_b().find(is_place))
    }

    fn place_reason(&self) -> Option<Reason> {
        match self.places() {
            (Some(a), Some(b)) => Some(Reason::DifferentPlace(a.written.clone(), b.written.clone())),
            (one, other) => one.or(other).map(|one| Reason::OnePlace(one.written.clone())),
        }
    }

    /// Whether there is a number in each name that the other lacks.
    fn numbers(&self) -> (bool, bool) {
        let is_number = |token: &Token| token.kind == Kind::Number;
        (self.left_a().any(is_number), self.left_b().any(is_number))
    }

    fn is_ordered(&self) -> bool {
        self.alignment.pairs.is_sorted_by_key(|pair| pair.b)
    }

    fn left_reason(&self) -> Option<Reason> {
        if self.alignment.pairs.is_empty() {
            return Some(Reason::NothingShared);
        }
        let (a, b) = (words(self.left_a()), words(self.left_b()));
        match (a.is_empty(), b.is_empty()) {
            (true, true) => None,
            (false, false) => Some(Reason::OtherWords(a, b)),
            (a_is_empty, _) => Some(Reason::ExtraWords(if a_is_empty { b } else { a })),
        }
    }
}

impl Acronyms<'_> {
    fn reason(self) -> Reason {
        match self {
            Self::Shared(acronym) => Reason::KnownAcronym(acronym.to_uppercase()),
            Self::Other(a, b) => Reason::OtherAcronym(a.to_uppercase(), b.to_uppercase()),
        }
    }
}

/// Words as they are written, without places.
fn words<'a>(tokens: impl Iterator<Item = &'a Token>) -> Vec<String> {
    tokens.filter(|token| token.place().is_none()).map(|token| token.written.clone()).collect()
}

fn pair_reason(a: &Token, b: &Token) -> Option<Reason> {
    let written = || (a.written.clone(), b.written.clone());
    if a.word != b.word {
        let (one, other) = written();
        return Some(Reason::Spelling(one, other));
    }
    if a.written == b.written || singular(&a.written) == singular(&b.written) {
        return None;
    }
    let (one, other) = written();
    let short = [a.kind, b.kind].contains(&Kind::Known(Origin::Abbreviation));
    Some(if short { Reason::Abbreviated(one, other) } else { Reason::Translated(one, other) })
}
