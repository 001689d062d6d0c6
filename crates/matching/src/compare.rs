//! Are two names the same organization? A score, a verdict and the reasons.

use crate::align::{Alignment, align};
use crate::lexicon::Origin;
use crate::name::{Kind, Name, Token};
use crate::reason::Reason;
use crate::weights::Weights;

/// From here on the names are the same.
pub const LINK: f64 = 0.86;
/// From here on a person should look.
pub const ASK: f64 = 0.62;

/// A word that weighs at least this tells one organization from another.
pub(crate) const TELLING: f64 = 3.5;
const INITIALS_ONLY: f64 = 0.66;
const ACRONYM_KNOWN: f64 = 0.74;

/// What else is known of the two records whose names are compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence<'a> {
    /// The country of the record, as ISO alpha-3 or any word that both records use.
    pub country: Option<&'a str>,
    /// The kind of organization.
    pub kind: Option<&'a str>,
    /// Acronyms known for the record.
    pub acronyms: &'a [String],
}

/// What the names alone say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The same organization.
    Same,
    /// Perhaps: a person should look.
    Ask,
    /// Different organizations.
    Different,
}

impl Verdict {
    /// `same`, `ask` or `different`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Ask => "ask",
            Self::Different => "different",
        }
    }

    fn of(score: f64) -> Self {
        match score {
            _ if score >= LINK => Self::Same,
            _ if score >= ASK => Self::Ask,
            _ => Self::Different,
        }
    }
}

/// The outcome of comparing two names.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// From 0 (nothing in common) to 1 (the same name).
    pub score: f64,
    /// What the score means.
    pub verdict: Verdict,
    /// Why, the most telling first.
    pub reasons: Vec<Reason>,
    /// How many telling (rare) words both names have.
    pub shared: usize,
}

/// Compares two names. The evidence adds acronyms and reasons; the verdict is about the names only.
#[must_use]
pub fn compare(a: &Name, ea: &Evidence<'_>, b: &Name, eb: &Evidence<'_>, w: &Weights) -> Match {
    let turned = (&a.key, &a.text) > (&b.key, &b.text);
    let mut found = if turned { compare_ordered(b, eb, a, ea, w) } else { compare_ordered(a, ea, b, eb, w) };
    if turned {
        found.reasons = found.reasons.into_iter().map(Reason::turned).collect();
    }
    found.reasons.extend(circumstances(ea, eb));
    found
}

fn compare_ordered(a: &Name, ea: &Evidence<'_>, b: &Name, eb: &Evidence<'_>, w: &Weights) -> Match {
    if a.key == b.key && (!a.key.is_empty() || a.text == b.text) {
        let shared = if a.is_acronym && b.is_acronym { 0 } else { telling(&a.tokens, w) };
        return Match { score: 1.0, verdict: Verdict::Same, reasons: vec![Reason::SameName], shared };
    }
    let words = by_words(a, b, w);
    match by_acronym(a, ea, b, eb) {
        Some((score, reason)) if score > words.score => Match { score, verdict: Verdict::of(score), reasons: vec![reason], shared: 0 },
        _ => words,
    }
}

fn telling(tokens: &[Token], w: &Weights) -> usize {
    tokens.iter().filter(|token| w.of(&token.word) >= TELLING).count()
}

/// One name is an acronym, and the other is known by it or has these initials: a question, never a link.
fn by_acronym(a: &Name, ea: &Evidence<'_>, b: &Name, eb: &Evidence<'_>) -> Option<(f64, Reason)> {
    let known = |short: &Name, long: &Name, evidence: &Evidence<'_>| {
        long.acronyms.contains(&short.key) || evidence.acronyms.iter().any(|acronym| crate::fold(acronym) == short.key)
    };
    let initials = |short: &Name, long: &Name| short.is_acronym && short.key.chars().count() >= 2 && long.tokens.len() >= 2 && long.initials.contains(&short.key.replace(' ', ""));
    if known(a, b, eb) || known(b, a, ea) {
        let short = if known(a, b, eb) { a } else { b };
        return Some((ACRONYM_KNOWN, Reason::KnownAcronym(short.text.clone())));
    }
    let short = if initials(a, b) { a } else { b };
    (initials(a, b) || initials(b, a)).then(|| (INITIALS_ONLY, Reason::SameInitials(short.text.clone())))
}

fn by_words(a: &Name, b: &Name, w: &Weights) -> Match {
    let alignment = align(a, b, w);
    let mut judged = Judged::new(a, b, &alignment, w);
    judged.places();
    judged.numbers();
    judged.acronyms();
    judged.replaced_words();
    judged.finish()
}

/// A comparison under way: the score falls with each thing that speaks against.
struct Judged<'a> {
    a: &'a Name,
    b: &'a Name,
    alignment: &'a Alignment,
    left_a: Vec<&'a Token>,
    left_b: Vec<&'a Token>,
    weights: &'a Weights,
    score: f64,
    reasons: Vec<Reason>,
}

impl<'a> Judged<'a> {
    fn new(a: &'a Name, b: &'a Name, alignment: &'a Alignment, weights: &'a Weights) -> Self {
        let score = overlap(a, b, alignment, weights);
        let left_a = alignment.left_a.iter().filter_map(|at| a.tokens.get(*at)).collect();
        let left_b = alignment.left_b.iter().filter_map(|at| b.tokens.get(*at)).collect();
        Self { a, b, alignment, left_a, left_b, weights, score, reasons: Vec::new() }
    }

    fn cap(&mut self, most: f64, reason: Reason) {
        self.score = self.score.min(most);
        self.reasons.push(reason);
    }

    fn places(&mut self) {
        let place = |tokens: &[&'a Token]| tokens.iter().copied().find(|token| token.place().is_some());
        match (place(&self.left_a), place(&self.left_b)) {
            (Some(a), Some(b)) => self.cap(ASK - 0.02, Reason::DifferentPlace(a.written.clone(), b.written.clone())),
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
        if let Some(shared) = self.a.acronyms.iter().find(|acronym| self.b.acronyms.contains(acronym)) {
            if self.score >= ASK {
                self.score += (1.0 - self.score) * 0.3;
            }
            self.reasons.push(Reason::KnownAcronym(shared.to_uppercase()));
        } else if let (Some(a), Some(b), true) = (self.a.acronyms.first(), self.b.acronyms.first(), self.score < 0.97) {
            self.cap(LINK - 0.02, Reason::OtherAcronym(a.to_uppercase(), b.to_uppercase()));
        }
    }

    /// A telling word on each side that the other lacks: not a shorter name but another one.
    fn replaced_words(&mut self) {
        let heaviest = |tokens: &[&Token]| tokens.iter().map(|token| self.weights.of(&token.word)).fold(0.0, f64::max);
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
            let (Some(a), Some(b)) = (self.a.tokens.get(pair.a), self.b.tokens.get(pair.b)) else { continue };
            self.reasons.extend(pair_reason(a, b));
        }
    }

    fn left_reasons(&mut self) {
        let words = |tokens: &[&Token]| tokens.iter().filter(|token| token.place().is_none()).map(|token| token.written.clone()).collect::<Vec<_>>();
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
        let tokens = self.alignment.pairs.iter().filter_map(|pair| self.a.tokens.get(pair.a));
        tokens.filter(|token| self.weights.of(&token.word) >= TELLING).count()
    }
}

fn pair_reason(a: &Token, b: &Token) -> Option<Reason> {
    let (one, other) = (a.written.clone(), b.written.clone());
    if a.word != b.word {
        return Some(Reason::Spelling(one, other));
    }
    let plural = crate::lexicon::singular(&a.written) == crate::lexicon::singular(&b.written);
    if plural {
        return None;
    }
    let short = [a.kind, b.kind].contains(&Kind::Known(Origin::Abbreviation));
    Some(if short { Reason::Abbreviated(one, other) } else { Reason::Translated(one, other) })
}

/// The weight that both names share over the weight of both names.
fn overlap(a: &Name, b: &Name, alignment: &Alignment, w: &Weights) -> f64 {
    let weight = |tokens: &[Token], at: usize| tokens.get(at).map_or(0.0, |token| w.of(&token.word));
    let left_a: f64 = alignment.left_a.iter().map(|at| weight(&a.tokens, *at)).sum();
    let left_b: f64 = alignment.left_b.iter().map(|at| weight(&b.tokens, *at)).sum();
    let (mut paired, mut shared) = (0.0, 0.0);
    for pair in &alignment.pairs {
        let both = weight(&a.tokens, pair.a).min(weight(&b.tokens, pair.b));
        paired += both;
        shared += both * pair.likeness;
    }
    let whole = 2.0 * paired + left_a + left_b;
    if whole > 0.0 { 2.0 * shared / whole } else { 0.0 }
}

fn circumstances(a: &Evidence<'_>, b: &Evidence<'_>) -> Vec<Reason> {
    let mut found = Vec::new();
    if let (Some(one), Some(other)) = (a.country, b.country) {
        found.push(if one == other { Reason::SameCountry } else { Reason::DifferentCountry });
    }
    if let (Some(one), Some(other)) = (a.kind, b.kind) {
        found.push(if one == other { Reason::SameKind } else { Reason::DifferentKind });
    }
    found
}
