//! What a proposal is, and its rules.

use super::refusal;
use crate::access::Actor;
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::{self, AccountId, ImportId, OrganizationId, ProposalId};
use crate::message::Message;
use crate::organizations::{Draft, Facts, Organization};
use jiff::Timestamp;

/// A change that someone else would make of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// The organization that decides.
    pub organization: OrganizationId,
    /// The record that would be merged into it, when that is what is proposed.
    pub other: Option<OrganizationId>,
    /// Who proposes; none for the operator and the program.
    pub by: Option<AccountId>,
    /// The import that would have made the change.
    pub import: Option<ImportId>,
    /// The record as it would be.
    pub draft: Draft,
    /// The fields in which that differs from what stood there.
    pub fields: Vec<String>,
    /// Why, in words.
    pub words: String,
    /// By which the same is not proposed twice.
    pub content: Vec<u8>,
    /// What became of it.
    pub state: State,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it was last brought to mind.
    pub reminded_at: Option<Timestamp>,
}

/// What became of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nobody has answered.
    Open,
    /// It is on the record as proposed, since then.
    Accepted(Timestamp),
    /// Its own people put something else on the record.
    Changed(Timestamp),
    /// Refused, and why.
    Refused(Timestamp, String),
}

/// How those who keep a record answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// As proposed.
    Accept,
    /// Something else.
    Change(Box<Draft>),
    /// Not so, for this reason.
    Refuse(String),
}

impl State {
    /// As stored.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            State::Open => "open",
            State::Accepted(_) => "accepted",
            State::Changed(_) => "changed",
            State::Refused(..) => "refused",
        }
    }
}

impl Proposal {
    pub(super) fn change(
        app: &App,
        actor: &Actor,
        before: &Organization,
        draft: Draft,
        fields: Vec<String>,
        words: &str,
        import: Option<ImportId>,
    ) -> Result<Self> {
        let json = serde_json::to_value(&draft).map_err(Error::internal)?;
        let content: Vec<_> = fields.iter().map(|field| (field, json.get(field))).collect();
        let content = ids::hash(&serde_json::to_string(&content).map_err(Error::internal)?);
        Ok(Self { draft, fields, import, content, ..Self::about(app, actor, before, words) })
    }

    pub(super) fn merge(
        app: &App,
        actor: &Actor,
        before: &Organization,
        other: OrganizationId,
        words: &str,
    ) -> Self {
        let content = ids::hash(&format!("merge {other}"));
        Self { other: Some(other), content, ..Self::about(app, actor, before, words) }
    }

    fn about(app: &App, actor: &Actor, before: &Organization, words: &str) -> Self {
        Self {
            id: ProposalId::new(&app.clock),
            organization: before.id,
            other: None,
            by: actor.account(),
            import: None,
            draft: Draft::default(),
            fields: Vec::new(),
            words: words.trim().chars().take(2000).collect(),
            content: Vec::new(),
            state: State::Open,
            made_at: app.now(),
            reminded_at: None,
        }
    }

    /// The proposal once it is answered; a second answer is a conflict.
    pub(super) fn answered(self, answer: &Answer, now: Timestamp) -> Result<Self> {
        if self.state != State::Open {
            return Err(Error::Conflict(Message::new("conflict-proposal-answered")));
        }
        let state = match answer {
            Answer::Accept => State::Accepted(now),
            Answer::Change(_) => State::Changed(now),
            Answer::Refuse(words) => State::Refused(now, refusal(words)?),
        };
        Ok(Self { state, ..self })
    }

    /// What is proposed, put onto the record as it stands now: other fields may have changed since.
    pub fn onto(&self, facts: &Facts) -> Result<Draft> {
        let mut now = serde_json::to_value(Draft::from(facts)).map_err(Error::internal)?;
        let proposed = serde_json::to_value(&self.draft).map_err(Error::internal)?;
        for field in &self.fields {
            if let (Some(place), Some(value)) = (now.get_mut(field), proposed.get(field)) {
                *place = value.clone();
            }
        }
        serde_json::from_value(now).map_err(Error::internal)
    }
}
