//! Are two names the same organization? A score, a verdict and the reasons.

use crate::judge::judge;
use crate::name::Name;
use crate::reason::Reason;
use crate::token::Token;
use crate::weights::Weights;

/// From here on the names are the same.
pub const LINK: f64 = 0.82;
/// From here on a person should look.
pub const ASK: f64 = 0.62;

/// A word that weighs at least this tells one organization from another.
pub(crate) const TELLING: f64 = 3.5;
/// A name that stands beside the main one counts a little less.
const BESIDE: f64 = 0.98;
const INITIALS_ONLY: f64 = 0.66;
const ACRONYM_KNOWN: f64 = 0.74;

/// What else is known of the two records whose names are compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence<'a> {
    /// The country of the record, as ISO alpha-3 or any word that both records use.
    pub country: Option<&'a str>,
    /// The kind of organization; what stands before a `/` in it is the group of the kind.
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

    pub(crate) fn of(score: f64) -> Self {
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

impl Match {
    /// Whether nothing but initials speaks for it.
    #[must_use]
    pub fn is_of_initials(&self) -> bool {
        matches!(self.reasons.first(), Some(Reason::SameInitials(_)))
    }

    /// Whether one name may be a branch of the other, or both of a third: a country or region stands in one only, or differs.
    #[must_use]
    pub fn is_branch(&self) -> bool {
        self.reasons.iter().any(|reason| matches!(reason, Reason::OnePlace(_) | Reason::DifferentPlace(..)))
    }
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
        Some((score, reason)) if score > words.score => {
            Match { score, verdict: Verdict::of(score), reasons: vec![reason], shared: 0 }
        }
        _ => words,
    }
}

fn telling(tokens: &[Token], w: &Weights) -> usize {
    tokens.iter().filter(|token| w.of(&token.word) >= TELLING).count()
}

/// One name is an acronym, and the other is known by it or has these initials: a question, never a link.
fn by_acronym(a: &Name, ea: &Evidence<'_>, b: &Name, eb: &Evidence<'_>) -> Option<(f64, Reason)> {
    let known = |short: &Name, long: &Name, evidence: &Evidence<'_>| {
        long.acronyms.contains(&short.key)
            || evidence.acronyms.iter().any(|acronym| crate::fold(acronym) == short.key)
    };
    let initials = |short: &Name, long: &Name| {
        short.is_acronym
            && short.key.chars().count() >= 2
            && long.tokens.len() >= 2
            && long.initials.contains(&short.key.replace(' ', ""))
    };
    if known(a, b, eb) || known(b, a, ea) {
        let short = if known(a, b, eb) { a } else { b };
        return Some((ACRONYM_KNOWN, Reason::KnownAcronym(short.text.clone())));
    }
    let short = if initials(a, b) { a } else { b };
    (initials(a, b) || initials(b, a)).then(|| (INITIALS_ONLY, Reason::SameInitials(short.text.clone())))
}

/// The best of the main names and of the names beside them.
fn by_words(a: &Name, b: &Name, w: &Weights) -> Match {
    let mut best = judge(a, &a.tokens, b, &b.tokens, w);
    for one in std::iter::once(&a.tokens).chain(&a.aliases) {
        for other in std::iter::once(&b.tokens).chain(&b.aliases) {
            let main = std::ptr::eq(one, &raw const a.tokens) && std::ptr::eq(other, &raw const b.tokens);
            let found = if main {
                continue;
            } else {
                judge(a, one, b, other, w)
            };
            if found.score * BESIDE > best.score {
                best = Match { score: found.score * BESIDE, verdict: Verdict::of(found.score * BESIDE), ..found };
            }
        }
    }
    best
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
