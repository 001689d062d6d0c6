//! What was signed, and what amended it: an amendment says what it changes, and may put the end off.

use crate::dates::PartialDate;
use crate::error::{Problem, Result};
use crate::ids::{AccountId, AgreementId};
use crate::message::Message;
use crate::problems::Problems;
use crate::vocabulary;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The type of an agreement that amends another.
pub(crate) const AMENDMENT: &str = "amendment";

/// An agreement.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Agreement {
    /// Its id.
    pub id: AgreementId,
    /// The code of its type.
    pub kind: String,
    /// How the parties refer to it.
    pub reference: Option<String>,
    /// When it was signed.
    pub signed_on: Option<PartialDate>,
    /// From when it is in force.
    pub from: Option<PartialDate>,
    /// Until when, before any amendment.
    pub to: Option<PartialDate>,
    /// What amended it, in the order of their days.
    pub amendments: Vec<Amendment>,
    /// The files of it and of its amendments.
    pub files: Vec<AgreementFile>,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}

/// An amendment of an agreement.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Amendment {
    /// Its id.
    pub id: AgreementId,
    /// How the parties refer to it.
    pub reference: Option<String>,
    /// When it was signed.
    pub signed_on: Option<PartialDate>,
    /// Until when the agreement is in force from then on, where that changes.
    pub to: Option<PartialDate>,
    /// What it changes.
    pub changes: String,
    /// The language of that.
    pub language: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}

/// A file of an agreement, such as the scanned signature page: for its parties and for staff.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AgreementFile {
    /// Its id.
    pub id: Uuid,
    /// The agreement or amendment that it is of.
    pub of: AgreementId,
    /// By which it is kept.
    pub hash: String,
    /// What it is called.
    pub name: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// By whom.
    pub added_by: Option<AccountId>,
}

/// What someone says of an agreement or an amendment; nothing in it is right yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgreementDraft {
    /// A code or word for its type.
    pub kind: String,
    /// How the parties refer to it.
    pub reference: String,
    /// When it was signed.
    pub signed_on: String,
    /// From when it is in force.
    pub from: String,
    /// Until when; of an amendment: until when from then on.
    pub to: String,
    /// What an amendment changes.
    pub changes: String,
    /// The language of that.
    pub language: String,
}

impl AgreementDraft {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.kind, &self.reference, &self.signed_on, &self.from, &self.to, &self.changes]
            .iter()
            .all(|text| text.trim().is_empty())
    }

    /// The agreement, or all that is wrong with what was said.
    pub(super) fn check(&self, id: AgreementId, now: Timestamp) -> Result<Agreement> {
        let mut problems = Problems::default();
        let kind = problems.code("kind", &vocabulary::all().agreement_type, &self.kind);
        match kind.as_deref() {
            Some(AMENDMENT) => problems.add("kind", Message::new("problem-agreement-amendment")),
            None if self.kind.trim().is_empty() => {
                problems.add("kind", Message::new("problem-agreement-kind-missing"));
            }
            _ => {}
        }
        let agreement = Agreement {
            id,
            kind: kind.unwrap_or_default(),
            reference: problems.take("reference", reference(&self.reference)).flatten(),
            signed_on: problems.date("signed_on", &self.signed_on),
            from: problems.date("from", &self.from),
            to: problems.date("to", &self.to),
            amendments: Vec::new(),
            files: Vec::new(),
            recorded_at: now,
        };
        if let (Some(from), Some(to)) = (&agreement.from, &agreement.to)
            && to.is_before(from)
        {
            problems.add("to", Message::new("problem-end-before").with("date", to).with("since", from));
        }
        problems.or(agreement)
    }

    /// What amends an agreement, or all that is wrong with what was said. `ends` is when the agreement ends so far.
    pub(super) fn amendment(&self, of: &Agreement, id: AgreementId, now: Timestamp) -> Result<Amendment> {
        let mut problems = Problems::default();
        let changes = self.changes.trim().to_owned();
        if changes.is_empty() {
            problems.add("changes", Message::new("problem-amendment-changes"));
        }
        let language = problems.take("language", crate::names::language(&self.language)).flatten();
        let amendment = Amendment {
            id,
            reference: problems.take("reference", reference(&self.reference)).flatten(),
            signed_on: problems.date("signed_on", &self.signed_on),
            to: problems.date("to", &self.to),
            changes,
            language: language.unwrap_or_else(|| "und".to_owned()),
            recorded_at: now,
        };
        of.problems_of(&amendment).into_iter().for_each(|one| problems.add(&one.field, one.message));
        problems.or(amendment)
    }
}

impl Agreement {
    /// Until when it is in force, with what its amendments put off.
    #[must_use]
    pub fn ends(&self) -> Option<&PartialDate> {
        self.amendments.iter().rev().find_map(|one| one.to.as_ref()).or(self.to.as_ref())
    }

    /// By what it is ordered: when it was signed, or came into force, or was recorded.
    pub(super) fn order(&self) -> (Option<&PartialDate>, Timestamp) {
        (self.signed_on.as_ref().or(self.from.as_ref()), self.recorded_at)
    }

    /// An amendment is signed after what it amends, and puts the end off rather than bringing it nearer: for that, a
    /// partnership is completed or terminated.
    fn problems_of(&self, one: &Amendment) -> Vec<Problem> {
        let mut problems = Vec::new();
        let last = self.amendments.iter().rev().find_map(|one| one.signed_on.as_ref()).or(self.signed_on.as_ref());
        if let (Some(signed), Some(last)) = (&one.signed_on, last)
            && signed.is_before(last)
        {
            let message = Message::new("problem-amendment-before").with("date", signed).with("since", last);
            problems.push(Problem::new("signed_on", message));
        }
        if let (Some(to), Some(ends)) = (&one.to, self.ends())
            && !ends.is_before(to)
        {
            let message = Message::new("problem-amendment-extends").with("date", to).with("ends", ends);
            problems.push(Problem::new("to", message));
        }
        problems
    }
}

fn reference(text: &str) -> Result<Option<String>, Message> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() {
        0 => Ok(None),
        letters if letters > 100 => {
            Err(Message::new("problem-too-long").with("letters", letters).with("most", 100))
        }
        _ => Ok(Some(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn draft(kind: &str, signed_on: &str, to: &str, changes: &str) -> AgreementDraft {
        let text = str::to_owned;
        let (kind, signed_on, to, changes) = (text(kind), text(signed_on), text(to), text(changes));
        AgreementDraft { kind, signed_on, to, changes, ..AgreementDraft::default() }
    }

    fn id() -> AgreementId {
        AgreementId(Uuid::nil())
    }

    #[test]
    fn an_amendment_extends() {
        let now = Timestamp::UNIX_EPOCH;
        let mut one = draft("MoU", "2016-02-01", "2017-12-31", "").check(id(), now).unwrap();
        assert_eq!(one.kind, "memorandum_of_understanding");
        let extended = draft("", "2017-11", "2018-12-31", "One more year").amendment(&one, id(), now).unwrap();
        one.amendments.push(extended);
        assert_eq!(one.ends().unwrap().as_str(), "2018-12-31");
        let wrong = |draft: AgreementDraft| match draft.amendment(&one, id(), now) {
            Err(Error::Invalid(problems)) => problems.into_iter().map(|one| one.message.key).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!(wrong(draft("", "2017-12", "2018-06-30", "Shorter")), ["problem-amendment-extends"]);
        assert_eq!(wrong(draft("", "2016-12", "", "")), ["problem-amendment-changes", "problem-amendment-before"]);
        assert!(draft("", "2018", "", "Another budget line").amendment(&one, id(), now).is_ok());
    }

    #[test]
    fn an_agreement_says_of_which_type_it_is() {
        let check = |kind: &str| draft(kind, "", "", "").check(id(), Timestamp::UNIX_EPOCH);
        assert!(check("").is_err() && check("handshake").is_err() && check("Amendment").is_err());
        assert!(AgreementDraft::default().is_empty());
    }
}
