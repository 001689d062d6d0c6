//! What to do with a name that was found: link it, ask a person, or make a new record.

use crate::compare::{ASK, Evidence, LINK, Match, Verdict};
use crate::reason::Reason;

/// Whether one fact about two records speaks for or against their being the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Accord {
    /// Both are known and agree.
    Agrees,
    /// One or both are not known.
    #[default]
    Unknown,
    /// Both are known and differ.
    Contradicts,
}

impl Accord {
    /// Of two values that may be unknown.
    #[must_use]
    pub fn of(a: Option<&str>, b: Option<&str>) -> Self {
        match (a, b) {
            (Some(a), Some(b)) if a == b => Self::Agrees,
            (Some(_), Some(_)) => Self::Contradicts,
            _ => Self::Unknown,
        }
    }

    /// Of one kind and those of a record. Kinds are told apart only by what stands before the first `/`, their group: files
    /// call the same organization now this and now that. Only the very same kind speaks for it.
    #[must_use]
    pub fn of_kinds(kind: Option<&str>, known: &[String]) -> Self {
        let group = |text: &str| text.split_once('/').map(|(group, _)| group.to_owned());
        match (Self::with_any(kind, known), kind.and_then(group)) {
            (Self::Contradicts, Some(own)) if known.iter().any(|one| group(one).as_ref() == Some(&own)) => {
                Self::Unknown
            }
            (accord, _) => accord,
        }
    }

    /// Of one value and the set that the record has. An empty set is unknown.
    #[must_use]
    pub fn with_any(value: Option<&str>, set: &[String]) -> Self {
        match value {
            Some(value) if set.iter().any(|one| one == value) => Self::Agrees,
            Some(_) if !set.is_empty() => Self::Contradicts,
            _ => Self::Unknown,
        }
    }
}

/// What is known beside the names of two records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Agreement {
    /// Of their countries.
    pub country: Accord,
    /// Of their kinds.
    pub kind: Accord,
}

impl Agreement {
    /// Of the evidence of two records.
    #[must_use]
    pub fn between(a: &Evidence<'_>, b: &Evidence<'_>) -> Self {
        let kinds: Vec<String> = b.kind.map(str::to_owned).into_iter().collect();
        Self { country: Accord::of(a.country, b.country), kind: Accord::of_kinds(a.kind, &kinds) }
    }

    fn contradicts(self) -> bool {
        self.country == Accord::Contradicts || self.kind == Accord::Contradicts
    }
}

/// What to do with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// It is that organization.
    Link,
    /// A person decides.
    Ask,
    /// It is another organization.
    New,
}

impl Decision {
    /// `link`, `ask` or `new`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Ask => "ask",
            Self::New => "new",
        }
    }
}

/// Links by itself only what is sure: the names are the same and the country or the kind agrees.
///
/// An identical name of two or more telling words is enough where neither country nor kind contradicts.
/// An acronym alone asks: one stands for several organizations.
#[must_use]
pub fn decide(m: &Match, agreement: Agreement) -> Decision {
    if m.score < ASK {
        return Decision::New;
    }
    let sure = m.verdict == Verdict::Same && m.score >= LINK && m.shared > 0;
    let agrees = match agreement.country {
        Accord::Agrees => true,
        Accord::Unknown => agreement.kind == Accord::Agrees,
        Accord::Contradicts => false,
    };
    let identical = m.reasons.contains(&Reason::SameName) && m.shared >= 2 && !agreement.contradicts();
    if sure && (agrees || identical) { Decision::Link } else { Decision::Ask }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(score: f64, shared: usize, reason: Reason) -> Match {
        let verdict = if score >= LINK { Verdict::Same } else { Verdict::Ask };
        Match { score, verdict, reasons: vec![reason], shared }
    }

    const NOTHING: Agreement = Agreement { country: Accord::Unknown, kind: Accord::Unknown };
    const COUNTRY: Agreement = Agreement { country: Accord::Agrees, kind: Accord::Unknown };

    #[test]
    fn a_sure_name_links_where_the_country_or_kind_agrees() {
        let sure = found(0.95, 2, Reason::SameWords);
        assert_eq!(decide(&sure, COUNTRY), Decision::Link);
        assert_eq!(decide(&sure, Agreement { country: Accord::Unknown, kind: Accord::Agrees }), Decision::Link);
        assert_eq!(decide(&sure, Agreement { country: Accord::Contradicts, kind: Accord::Agrees }), Decision::Ask);
        assert_eq!(decide(&sure, NOTHING), Decision::Ask);
    }

    #[test]
    fn an_identical_name_of_two_telling_words_links_where_nothing_contradicts() {
        assert_eq!(decide(&found(1.0, 2, Reason::SameName), NOTHING), Decision::Link);
        assert_eq!(decide(&found(1.0, 1, Reason::SameName), NOTHING), Decision::Ask);
        assert_eq!(
            decide(
                &found(1.0, 2, Reason::SameName),
                Agreement { country: Accord::Unknown, kind: Accord::Contradicts }
            ),
            Decision::Ask
        );
    }

    #[test]
    fn kinds_of_one_group_do_not_contradict_each_other() {
        let known = ["civil/foundation".to_owned()];
        assert_eq!(Accord::of_kinds(Some("civil/ngo"), &known), Accord::Unknown);
        assert_eq!(Accord::of_kinds(Some("civil/foundation"), &known), Accord::Agrees);
        assert_eq!(Accord::of_kinds(Some("other/government"), &known), Accord::Contradicts);
        assert_eq!(Accord::of_kinds(Some("ngo"), &["foundation".to_owned()]), Accord::Contradicts);
        assert_eq!(Accord::of_kinds(None, &known), Accord::Unknown);
    }

    #[test]
    fn an_unsure_name_asks_and_a_poor_one_is_new() {
        assert_eq!(decide(&found(0.7, 2, Reason::SameWords), COUNTRY), Decision::Ask);
        assert_eq!(decide(&found(0.3, 1, Reason::SameWords), COUNTRY), Decision::New);
    }
}
