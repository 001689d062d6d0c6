//! The case for and against two readings of names: what they share, and each thing that speaks against.

use crate::align::{Alignment, align, joined_like};
use crate::compare::{ASK, LINK, Match, TELLING, Verdict};
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

/// Compares one reading of each name, word by word.
pub(crate) fn judge(a: &Name, one: &[Token], b: &Name, other: &[Token], w: &Weights) -> Match {
    let (one, other) = (joined_like(one, other), joined_like(other, one));
    let alignment = align(&one, &other, w);
    let mut judged = Judged::new((a, &one), (b, &other), &alignment, w);
    judged.acronyms();
    judged.replaced_words();
    judged.places();
    judged.numbers();
    judged.finish()
}

/// A comparison under way: the score falls with each thing that speaks against.
struct Judged<'a> {
    names: (&'a Name, &'a Name),
    a: &'a [Token],
    b: &'a [Token],
    alignment: &'a Alignment,
    left_a: Vec<&'a Token>,
    left_b: Vec<&'a Token>,
    weights: &'a Weights,
    score: f64,
    reasons: Vec<Reason>,
}

impl<'a> Judged<'a> {
    fn new(
        a: (&'a Name, &'a [Token]),
        b: (&'a Name, &'a [Token]),
        alignment: &'a Alignment,
        weights: &'a Weights,
    ) -> Self {
        let left_a: Vec<&Token> = alignment.left_a.iter().filter_map(|at| a.1.get(*at)).collect();
        let left_b: Vec<&Token> = alignment.left_b.iter().filter_map(|at| b.1.get(*at)).collect();
        let mut judged = Self {
            names: (a.0, b.0),
            a: a.1,
            b: b.1,
            alignment,
            left_a,
            left_b,
            weights,
            score: 0.0,
            reasons: Vec::new(),
        };
        judged.score = judged.overlap();
        judged
    }

    /// The weight that both names share over the weight of both names.
    fn overlap(&self) -> f64 {
        let one_sided = self.left_a.is_empty() || self.left_b.is_empty();
        let left: f64 =
            self.left_a.iter().chain(&self.left_b).map(|token| self.left_weight(token, one_sided)).sum();
        let (mut paired, mut shared) = (0.0, 0.0);
        for pair in &self.alignment.pairs {
            let weight =
                |tokens: &[Token], at: usize| tokens.get(at).map_or(0.0, |token| self.weights.of(&token.word));
            let both = weight(self.a, pair.a).min(weight(self.b, pair.b));
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

    fn cap(&mut self, most: f64, reason: Reason) {
        self.score = self.score.min(most);
        self.reasons.push(reason);
    }

    fn places(&mut self) {
        let place = |tokens: &[&'a Token]| tokens.iter().copied().find(|token| token.place().is_some());
        match (place(&self.left_a), place(&self.left_b)) {
            (Some(a), Some(b)) => {
                self.cap(ASK - 0.02, Reason::DifferentPlace(a.written.clone(), b.written.clone()))
            }
            (Some(one), None) | (None, Some(one)) => self.cap(LINK - 0.02, Reason::OnePlace(one.written.clone())),
            (None, None) => {}
        }
    }

    fn numbers(&mut self) {
        let number = |tokens: &[&Token]| tokens.iter().any(|token| token.kind == Kind::Number);
        match (number(&self.left_a), number(&self.left_b)) {
            (true, true) => self.cap(ASK - 0.02, Reason::DifferentNumber),
            (false, false) => {}
            _ => self.cap(LINK - 0.02, Reason::DifferentNumber),
        }
    }

    fn acronyms(&mut self) {
        if let Some(shared) = self.names.0.acronyms.iter().find(|acronym| self.names.1.acronyms.contains(acronym))
        {
            if self.score >= ASK {
                self.score += (1.0 - self.score) * 0.3;
            }
            self.reasons.push(Reason::KnownAcronym(shared.to_uppercase()));
        } else if let (Some(a), Some(b), true) =
            (self.names.0.acronyms.first(), self.names.1.acronyms.first(), self.score < 0.97)
        {
            self.cap(LINK - 0.02, Reason::OtherAcronym(a.to_uppercase(), b.to_uppercase()));
        }
    }

    /// A telling word on each side that the other lacks: not a shorter name but another one.
    fn replaced_words(&mut self) {
        let heaviest =
            |tokens: &[&Token]| tokens.iter().map(|token| self.weights.of(&token.word)).fold(0.0, f64::max);
        let lesser = heaviest(&self.left_a).min(heaviest(&self.left_b));
        if lesser > 0.0 {
            self.score *= 1.0 - 0.02 * lesser;
        }
    }

    fn finish(mut self) -> Match {
        self.pair_reasons();
        self.left_reasons();
        let ordered = self.alignment.pairs.is_sorted_by_key(|pair| pair.b);
        if !ordered {
            self.score *= 0.98;
            self.reasons.push(Reason::OtherOrder);
        }
        let shared = self.shared();
        if self.reasons.is_empty() {
            self.reasons.push(Reason::SameWords);
        }
        let score = self.score.clamp(0.0, 1.0);
        Match { score, verdict: Verdict::of(score), reasons: self.reasons, shared }
    }

    fn pair_reasons(&mut self) {
        for pair in &self.alignment.pairs {
            let (Some(a), Some(b)) = (self.a.get(pair.a), self.b.get(pair.b)) else {
                continue;
            };
            self.reasons.extend(pair_reason(a, b));
        }
    }

    fn left_reasons(&mut self) {
        let words = |tokens: &[&Token]| {
            tokens
                .iter()
                .filter(|token| token.place().is_none())
                .map(|token| token.written.clone())
                .collect::<Vec<_>>()
        };
        let (a, b) = (words(&self.left_a), words(&self.left_b));
        if self.alignment.pairs.is_empty() {
            self.reasons.push(Reason::NothingShared);
        } else if !a.is_empty() && !b.is_empty() {
            self.reasons.push(Reason::OtherWords(a, b));
        } else if !a.is_empty() || !b.is_empty() {
            self.reasons.push(Reason::ExtraWords(if a.is_empty() { b } else { a }));
        }
    }

    fn shared(&self) -> usize {
        let tokens = self.alignment.pairs.iter().filter_map(|pair| self.a.get(pair.a));
        tokens.filter(|token| self.weights.of(&token.word) >= TELLING).count()
    }
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
