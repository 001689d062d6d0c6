//! Reviews: each side rates the other by the five Principles of Partnership, with words and evidence.

use crate::error::Result;
use crate::ids::{AccountId, OrganizationId};
use crate::message::Message;
use crate::names;
use crate::problems::Problems;
use crate::vocabulary;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The lowest and the highest rating.
pub const RATINGS: std::ops::RangeInclusive<i64> = 1..=5;

/// When a review is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Moment {
    /// While the partnership goes on.
    Midterm,
    /// When it is over.
    End,
}

impl Moment {
    /// Both of them.
    pub const ALL: [Moment; 2] = [Moment::Midterm, Moment::End];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Moment::Midterm => "midterm",
            Moment::End => "end",
        }
    }

    /// From what is stored or typed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|moment| moment.as_str() == text)
    }
}

/// Who reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The institution reviews the organizations.
    Institution,
    /// An organization reviews the institution.
    Organization(OrganizationId),
}

impl Side {
    /// From what is stored.
    pub(super) fn of(organization: Option<OrganizationId>) -> Self {
        organization.map_or(Side::Institution, Side::Organization)
    }

    /// As stored.
    #[must_use]
    pub fn organization(self) -> Option<OrganizationId> {
        match self {
            Side::Institution => None,
            Side::Organization(id) => Some(id),
        }
    }
}

/// A review.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Review {
    /// Its id.
    pub id: Uuid,
    /// Who reviews.
    pub side: Side,
    /// When.
    pub moment: Moment,
    /// By principle, in the order of their vocabulary.
    pub ratings: BTreeMap<String, Rating>,
    /// The language of its words.
    pub language: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// By whom.
    pub written_by: Option<AccountId>,
}

/// What is said of one principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rating {
    /// From 1, not at all, to 5, fully.
    pub rating: i64,
    /// Why.
    pub words: String,
    /// What shows it.
    pub evidence: String,
}

/// What someone says in a review; nothing in it is right yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReviewDraft {
    /// `midterm` or `end`.
    pub moment: String,
    /// By code of a principle.
    pub ratings: BTreeMap<String, RatingDraft>,
    /// The language of the words.
    pub language: String,
}

/// What someone says of one principle.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RatingDraft {
    /// 1 to 5.
    pub rating: String,
    /// Why.
    pub words: String,
    /// What shows it.
    pub evidence: String,
}

impl ReviewDraft {
    /// The review, or all that is wrong with what was said: every principle is rated, and a rating says why.
    pub(super) fn check(&self, id: Uuid, side: Side, by: Option<AccountId>, now: Timestamp) -> Result<Review> {
        let mut problems = Problems::default();
        let moment = Moment::parse(&self.moment);
        if moment.is_none() {
            problems.add("moment", Message::new("problem-review-moment"));
        }
        let language = problems.take("language", names::language(&self.language)).flatten();
        let mut ratings = BTreeMap::new();
        for term in vocabulary::all().principle.terms() {
            let said = self.ratings.get(&term.code).cloned().unwrap_or_default();
            let rating = said.rating.trim().parse().ok().filter(|rating| RATINGS.contains(rating));
            if rating.is_none() {
                problems.add(&format!("rating-{}", term.code), Message::new("problem-review-rating"));
            }
            let words = said.words.trim().to_owned();
            if words.is_empty() {
                problems.add(&format!("words-{}", term.code), Message::new("problem-review-words"));
            }
            let evidence = said.evidence.trim().to_owned();
            ratings.insert(term.code.clone(), Rating { rating: rating.unwrap_or_default(), words, evidence });
        }
        problems.or(Review {
            id,
            side,
            moment: moment.unwrap_or(Moment::End),
            ratings,
            language: language.unwrap_or_else(|| "und".to_owned()),
            written_at: now,
            written_by: by,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn every_principle_is_rated_with_words() {
        let rated = RatingDraft { rating: "4".into(), words: "Open books".into(), evidence: String::new() };
        let codes = vocabulary::all().principle.terms().iter().map(|term| term.code.clone());
        let mut draft = ReviewDraft { moment: "end".into(), language: "en".into(), ..ReviewDraft::default() };
        draft.ratings = codes.map(|code| (code, rated.clone())).collect();
        let check = |draft: &ReviewDraft| draft.check(Uuid::nil(), Side::Institution, None, Timestamp::UNIX_EPOCH);
        assert_eq!(check(&draft).unwrap().ratings.len(), 5);
        draft.ratings.insert("equality".into(), RatingDraft { rating: "6".into(), ..RatingDraft::default() });
        let Err(Error::Invalid(problems)) = check(&draft) else { panic!("accepted") };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["rating-equality", "words-equality"]);
    }
}
