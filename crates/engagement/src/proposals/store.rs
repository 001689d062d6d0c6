//! Proposals in the database.

use super::proposal::{Proposal, State};
use crate::db::{Conn, FromRow, Row, Tx};
use crate::error::{Error, Result};
use crate::ids::{AccountId, ImportId, OrganizationId, ProposalId};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct Stored {
        id: ProposalId,
        organization_id: OrganizationId,
        other_id: Option<OrganizationId>,
        proposed_by: Option<AccountId>,
        import_id: Option<ImportId>,
        draft: String,
        fields: String,
        words: String,
        content_hash: Vec<u8>,
        state: String,
        made_at: Timestamp,
        reminded_at: Option<Timestamp>,
        answered_at: Option<Timestamp>,
        reason: Option<String>,
    }
}

fn read(row: &Row) -> Result<Proposal> {
    let row = Stored::read(row)?;
    let at = row.answered_at.unwrap_or(row.made_at);
    let state = match row.state.as_str() {
        "accepted" => State::Accepted(at),
        "changed" => State::Changed(at),
        "refused" => State::Refused(at, row.reason.unwrap_or_default()),
        _ => State::Open,
    };
    Ok(Proposal {
        id: row.id,
        organization: row.organization_id,
        other: row.other_id,
        by: row.proposed_by,
        import: row.import_id,
        draft: serde_json::from_str(&row.draft).map_err(Error::internal)?,
        fields: serde_json::from_str(&row.fields).map_err(Error::internal)?,
        words: row.words,
        content: row.content_hash,
        state,
        made_at: row.made_at,
        reminded_at: row.reminded_at,
    })
}

/// Keeps a new proposal; false when the same was proposed before, whatever became of it.
pub(super) async fn insert(tx: &mut Tx, one: &Proposal) -> Result<bool> {
    let sql = "INSERT INTO proposal (id, organization_id, other_id, proposed_by, import_id, draft, fields, words,
                 content_hash, state, made_at, reminders)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10, 0)
               ON CONFLICT (organization_id, content_hash) DO NOTHING";
    let draft = serde_json::to_string(&one.draft).map_err(Error::internal)?;
    let fields = serde_json::to_string(&one.fields).map_err(Error::internal)?;
    let values = values![
        one.id,
        one.organization,
        one.other,
        one.by,
        one.import,
        draft,
        fields,
        &one.words,
        one.content.clone(),
        one.made_at
    ];
    Ok(tx.execute(sql, values).await? == 1)
}

pub(super) async fn find(conn: &mut Conn, id: ProposalId) -> Result<Option<Proposal>> {
    let sql = format!("SELECT {} FROM proposal WHERE id = $1", Stored::columns(""));
    conn.row(&sql, values![id]).await?.as_ref().map(read).transpose()
}

/// Those of an organization: what waits first, the newest first.
pub(super) async fn of(conn: &mut Conn, id: OrganizationId) -> Result<Vec<Proposal>> {
    let sql = format!(
        "SELECT {} FROM proposal WHERE organization_id = $1
         ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END, made_at DESC, id DESC LIMIT 200",
        Stored::columns("")
    );
    conn.rows(&sql, values![id]).await?.iter().map(read).collect()
}

pub(super) async fn waiting(conn: &mut Conn) -> Result<Vec<Proposal>> {
    let sql = format!(
        "SELECT {} FROM proposal WHERE state = 'open' ORDER BY made_at, id LIMIT 200",
        Stored::columns("")
    );
    conn.rows(&sql, &[]).await?.iter().map(read).collect()
}

pub(super) async fn save_answer(tx: &mut Tx, one: &Proposal, by: Option<AccountId>) -> Result<()> {
    let (at, reason) = match &one.state {
        State::Open => (None, None),
        State::Accepted(at) | State::Changed(at) => (Some(*at), None),
        State::Refused(at, reason) => (Some(*at), Some(reason.clone())),
    };
    let sql = "UPDATE proposal SET state = $2, answered_at = $3, answered_by = $4, reason = $5 WHERE id = $1";
    tx.execute(sql, values![one.id, one.state.as_str(), at, by, reason]).await?;
    Ok(())
}

/// What nobody has answered since `before`, and was not brought to mind too often.
pub(super) async fn unanswered(tx: &mut Tx, before: Timestamp, most: i64) -> Result<Vec<Proposal>> {
    let sql = format!(
        "SELECT {} FROM proposal WHERE state = 'open' AND reminders < $2 AND coalesce(reminded_at, made_at) < $1
         ORDER BY made_at, id LIMIT 500",
        Stored::columns("")
    );
    tx.rows(&sql, values![before, most]).await?.iter().map(read).collect()
}

pub(super) async fn reminded(tx: &mut Tx, id: ProposalId, now: Timestamp) -> Result<()> {
    tx.execute("UPDATE proposal SET reminders = reminders + 1, reminded_at = $2 WHERE id = $1", values![id, now])
        .await?;
    Ok(())
}
