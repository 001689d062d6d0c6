//! What an import leaves behind besides facts: questions, and what the source calls organizations.

use super::number;
use crate::db::{Tx, insert_many};
use crate::error::Result;
use crate::ids::{ImportId, MatchQuestionId, OrganizationId, SourceId};
use crate::imports::mention::Mention;
use crate::imports::words::{self, TermQuestion};
use jiff::Timestamp;
use matching::{Found, Reason};
use uuid::Uuid;

pub(in crate::imports) async fn insert_term_questions(
    tx: &mut Tx,
    questions: &[TermQuestion],
    source: SourceId,
    now: Timestamp,
) -> Result<()> {
    let columns = ["id", "vocabulary", "text", "text_key", "source_id", "state", "asked_at"];
    let rows = questions.iter().map(|question| {
        let key = words::key(question.kind, &question.text);
        let (kind, text) = (question.kind.as_str(), question.text.as_str());
        vec![question.id.into(), kind.into(), text.into(), key.into(), source.into(), "open".into(), now.into()]
    });
    insert_many(tx, "term_question", &columns, rows.collect::<Vec<_>>(), "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

/// Remembers what the source calls organizations.
pub(crate) async fn remember_names(
    tx: &mut Tx,
    source: SourceId,
    names: Vec<(String, OrganizationId)>,
) -> Result<()> {
    let rows = names.into_iter().map(|(key, id)| vec![source.into(), key.into(), id.into()]);
    let columns = ["source_id", "name_key", "organization_id"];
    insert_many(tx, "source_name", &columns, rows.collect::<Vec<_>>(), "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

/// A question on its way in.
pub(in crate::imports) struct NewQuestion<'a> {
    pub(in crate::imports) id: MatchQuestionId,
    pub(in crate::imports) mention: &'a Mention,
    pub(in crate::imports) waiting: String,
    pub(in crate::imports) found: &'a Found,
}

pub(in crate::imports) async fn insert_match_questions(
    tx: &mut Tx,
    source: SourceId,
    import: ImportId,
    questions: &[NewQuestion<'_>],
    now: Timestamp,
) -> Result<()> {
    let columns = [
        "id",
        "source_id",
        "import_id",
        "name",
        "name_key",
        "waiting",
        "source_row",
        "candidate_id",
        "score",
        "reasons",
        "state",
        "asked_at",
    ];
    let rows = questions.iter().map(|one| {
        vec![
            one.id.into(),
            source.into(),
            import.into(),
            (&one.mention.draft.name).into(),
            (&one.mention.key).into(),
            (&one.waiting).into(),
            number(one.mention.row).into(),
            Uuid::from_u128(one.found.id).into(),
            one.found.outcome.score.into(),
            reasons(&one.found.outcome.reasons).into(),
            "open".into(),
            now.into(),
        ]
    });
    insert_many(tx, "match_question", &columns, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

/// Reasons as they are kept: key and arguments.
pub(crate) fn reasons(reasons: &[Reason]) -> String {
    let list: Vec<_> = reasons.iter().map(|reason| (reason.key(), reason.arguments())).collect();
    serde_json::to_string(&list).unwrap_or_default()
}
