//! Are two names the same organization? A score, a verdict and the reasons.

use crate::judge::Judged;
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
    let nothing = || Match { score: 0.0, verdict: Verdict::Different, reasons: Vec::new(), shared: 0 };
    compare_from(0.0, a, ea, b, eb, w).unwrap_or_else(nothing)
}

/// The same where the score is at least `least`. Most names that are compared are far from it, and their reasons are not
/// worth putting into words.
pub(crate) fn compare_from(
    least: f64,
    a: &Name,
    ea: &Evidence<'_>,
    b: &Name,
    eb: &Evidence<'_>,
    w: &Weights,
) -> Option<Match> {
    let turned = (&a.key, &a.text) > (&b.key, &b.text);
    let found = if turned { compare_ordered(b, eb, a, ea, w) } else { compare_ordered(a, ea, b, eb, w) };
    let mut found = (found.score() >= least).then(|| found.in_words())?;
    if turned {
        found.reasons = found.reasons.into_iter().map(Reason::turned).collect();
    }
    found.reasons.extend(circumstances(ea, eb));
    Some(found)
}

/// What speaks most for two names being of one organization.
enum Likeness<'a> {
    /// They are the same; so many words of them are telling.
    Same(usize),
    /// An acronym, with what it is worth.
    Acronym(f64, Reason),
    /// Their words; a name that stands beside the main one counts a little less.
    Words(f64, Judged<'a>),
}

impl Likeness<'_> {
    fn score(&self) -> f64 {
        match self {
            Self::Same(_) => 1.0,
            Self::Acronym(score, _) => *score,
            Self::Words(share, judged) => judged.score() * share,
        }
    }

    fn in_words(self) -> Match {
        let score = self.score();
        let (reasons, shared) = match self {
            Self::Same(shared) => (vec![Reason::SameName], shared),
            Self::Acronym(_, reason) => (vec![reason], 0),
            Self::Words(_, judged) => (judged.reasons(), judged.shared()),
        };
        Match { score, verdict: Verdict::of(score), reasons, shared }
    }
}

fn compare_ordered<'a>(
    a: &'a Name,
    ea: &Evidence<'_>,
    b: &'a Name,
    eb: &Evidence<'_>,
    w: &'a Weights,
) -> Likeness<'a> {
    if a.key == b.key && (!a.key.is_empty() || a.text == b.text) {
        return Likeness::Same(if a.is_acronym && b.is_acronym { 0 } else { telling(&a.tokens, w) });
    }
    let words = by_words(a, b, w);
    match by_acronym(a, ea, b, eb) {
        Some((score, reason)) if score > words.score() => Likeness::Acronym(score, reason),
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
fn by_words<'a>(a: &'a Name, b: &'a Name, w: &'a Weights) -> Likeness<'a> {
    let mut best = Likeness::Words(1.0, Judged::new((a, &a.tokens), (b, &b.tokens), w));
    for one in std::iter::once(&a.tokens).chain(&a.aliases) {
        for other in std::iter::once(&b.tokens).chain(&b.aliases) {
            if std::ptr::eq(one, &raw const a.tokens) && std::ptr::eq(other, &raw const b.tokens) {
                continue;
            }
            let beside = Likeness::Words(BESIDE, Judged::new((a, one), (b, other), w));
            if beside.score() > best.score() {
                best = beside;
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
