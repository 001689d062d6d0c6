//! What stands beside a partnership: answers, comments, follow-ups and reminders.

use super::parts::{date, rows};
use crate::dates::PartialDate;
use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::{AccountId, OrganizationId, PartnershipId};
use crate::partnerships::partnership::Answer;
use crate::values;
use jiff::Timestamp;
use uuid::Uuid;

/// What one side says to the other about the record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its id.
    pub id: Uuid,
    /// Which organization says it; none is the institution.
    pub organization: Option<OrganizationId>,
    /// What.
    pub text: String,
    /// The language of that.
    pub language: String,
    /// When.
    pub written_at: Timestamp,
    /// By whom.
    pub written_by: Option<AccountId>,
}

/// What is still to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// Its id.
    pub id: Uuid,
    /// What.
    pub what: String,
    /// The language of that.
    pub language: String,
    /// Who does it.
    pub who: String,
    /// Until when.
    pub due: Option<PartialDate>,
    /// When it was done.
    pub done_on: Option<PartialDate>,
}

/// What an organization says of the record; nothing any more, when there is no answer.
pub(crate) async fn answer(
    tx: &mut Tx,
    id: PartnershipId,
    organization: OrganizationId,
    answer: Option<&Answer>,
) -> Result<()> {
    let sql = "UPDATE partnership_party SET answer = $3, answer_words = $4, answered_at = $5, answered_by = $6
        WHERE partnership_id = $1 AND organization_id = $2";
    let said = answer.map(Answer::as_str);
    let words = answer.and_then(|answer| answer.words.clone());
    let (at, by) = (answer.map(|answer| answer.at), answer.and_then(|answer| answer.by));
    tx.execute(sql, values![id, organization, said, words, at, by]).await?;
    Ok(())
}

/// Puts a comment in.
pub(crate) async fn comment(tx: &mut Tx, id: PartnershipId, one: &Comment) -> Result<()> {
    let sql = "INSERT INTO partnership_comment (id, partnership_id, organization_id, text, language, written_at, written_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let values = values![one.id, id, one.organization, &one.text, &one.language, one.written_at, one.written_by];
    tx.execute(sql, values).await?;
    Ok(())
}

/// The comments on a partnership, the first first.
pub(crate) async fn comments(conn: &mut Conn, id: PartnershipId) -> Result<Vec<Comment>> {
    let columns = "id, organization_id, text, language, written_at, written_by";
    let rows = rows(conn, &[id], "partnership_comment", columns, "written_at, id").await?;
    let comment = |row: &crate::db::Row| {
        Ok(Comment {
            id: row.get(1)?,
            organization: row.get(2)?,
            text: row.get(3)?,
            language: row.get(4)?,
            written_at: row.get(5)?,
            written_by: row.get(6)?,
        })
    };
    rows.iter().map(comment).collect()
}

/// Puts a follow-up in.
pub(crate) async fn add_follow_up(tx: &mut Tx, id: PartnershipId, one: &FollowUp, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO partnership_follow_up (id, partnership_id, what, language, who, due, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(sql, values![one.id, id, &one.what, &one.language, &one.who, &one.due, now]).await?;
    Ok(())
}

/// Says that a follow-up is done; whether there is one that was not.
pub(crate) async fn finish_follow_up(
    tx: &mut Tx,
    id: PartnershipId,
    which: Uuid,
    on: &PartialDate,
) -> Result<bool> {
    let sql = "UPDATE partnership_follow_up SET done_on = $3
        WHERE partnership_id = $1 AND id = $2 AND done_on IS NULL";
    Ok(tx.execute(sql, values![id, which, on.clone()]).await? > 0)
}

/// What is still to be done, and what was, in the order of their days.
pub(crate) async fn follow_ups(conn: &mut Conn, id: PartnershipId) -> Result<Vec<FollowUp>> {
    let columns = "id, what, language, who, due, done_on";
    let rows = rows(conn, &[id], "partnership_follow_up", columns, "due, id").await?;
    let follow_up = |row: &crate::db::Row| {
        Ok(FollowUp {
            id: row.get(1)?,
            what: row.get(2)?,
            language: row.get(3)?,
            who: row.get(4)?,
            due: date(row, 5)?,
            done_on: date(row, 6)?,
        })
    };
    rows.iter().map(follow_up).collect()
}

/// Notes that people were reminded; false when they had been.
pub(crate) async fn has_reminded(tx: &mut Tx, id: PartnershipId, occasion: &str, now: Timestamp) -> Result<bool> {
    let sql = "INSERT INTO partnership_reminder (partnership_id, occasion, sent_at) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";
    Ok(tx.execute(sql, values![id, occasion, now]).await? == 0)
}
