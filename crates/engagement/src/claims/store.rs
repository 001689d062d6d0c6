//! Claims and yearly questions in the database.

use super::claim::{Claim, Evidence, State};
use crate::db::{Conn, FromRow, Row, Tx};
use crate::error::Result;
use crate::ids::{AccountId, ClaimId, OrganizationId};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct Stored {
        id: ClaimId,
        organization_id: OrganizationId,
        account_id: AccountId,
        evidence: String,
        words: String,
        objection: Option<String>,
        state: String,
        made_at: Timestamp,
        decided_at: Option<Timestamp>,
        reason: Option<String>,
    }
}

fn read(row: &Row) -> Result<Claim> {
    let row = Stored::read(row)?;
    let at = row.decided_at.unwrap_or(row.made_at);
    let state = match row.state.as_str() {
        "granted" => State::Granted(at),
        "refused" => State::Refused(at, row.reason.unwrap_or_default()),
        "withdrawn" => State::Withdrawn(at),
        _ => State::Open,
    };
    Ok(Claim {
        id: row.id,
        organization: row.organization_id,
        account: row.account_id,
        evidence: Evidence::parse(&row.evidence),
        words: row.words,
        objection: row.objection,
        state,
        made_at: row.made_at,
    })
}

pub(super) async fn insert(tx: &mut Tx, one: &Claim) -> Result<()> {
    let sql = "INSERT INTO claim (id, organization_id, account_id, evidence, words, state, made_at)
               VALUES ($1, $2, $3, $4, $5, 'open', $6)";
    let values = values![one.id, one.organization, one.account, one.evidence.as_str(), &one.words, one.made_at];
    tx.execute(sql, values).await?;
    Ok(())
}

async fn all(conn: &mut Conn, condition: &str, values: &[crate::db::Value]) -> Result<Vec<Claim>> {
    let sql = format!("SELECT {} FROM claim WHERE {condition}", Stored::columns(""));
    conn.rows(&sql, values).await?.iter().map(read).collect()
}

pub(super) async fn find(conn: &mut Conn, id: ClaimId) -> Result<Option<Claim>> {
    Ok(all(conn, "id = $1", values![id]).await?.pop())
}

pub(super) async fn open_of(conn: &mut Conn, id: OrganizationId) -> Result<Vec<Claim>> {
    all(conn, "organization_id = $1 AND state = 'open' ORDER BY made_at, id", values![id]).await
}

pub(super) async fn of(conn: &mut Conn, id: OrganizationId) -> Result<Vec<Claim>> {
    all(conn, "organization_id = $1 ORDER BY made_at DESC, id DESC LIMIT 100", values![id]).await
}

pub(super) async fn by(conn: &mut Conn, account: AccountId) -> Result<Vec<Claim>> {
    all(conn, "account_id = $1 ORDER BY made_at DESC, id DESC LIMIT 100", values![account]).await
}

pub(super) async fn waiting(conn: &mut Conn) -> Result<Vec<Claim>> {
    all(conn, "state = 'open' ORDER BY made_at, id LIMIT 200", &[]).await
}

pub(super) async fn decide(tx: &mut Tx, one: &Claim, by: Option<AccountId>) -> Result<()> {
    let (at, reason) = match &one.state {
        State::Open => (None, None),
        State::Granted(at) | State::Withdrawn(at) => (Some(*at), None),
        State::Refused(at, reason) => (Some(*at), Some(reason.clone())),
    };
    let sql = "UPDATE claim SET state = $2, decided_at = $3, decided_by = $4, reason = $5 WHERE id = $1";
    tx.execute(sql, values![one.id, one.state.as_str(), at, by, reason]).await?;
    Ok(())
}

pub(super) async fn object(tx: &mut Tx, one: &Claim, by: Option<AccountId>) -> Result<()> {
    let sql = "UPDATE claim SET objection = $2, objected_by = $3 WHERE id = $1";
    tx.execute(sql, values![one.id, one.objection.clone(), by]).await?;
    Ok(())
}

/// Organizations that keep their record and have not said since `before` that it is right, nor were asked since `asked`.
pub(super) async fn unconfirmed(tx: &mut Tx, before: Timestamp, asked: Timestamp) -> Result<Vec<OrganizationId>> {
    let sql = "SELECT organization.id FROM organization
               WHERE organization.owner_kind = 'organization' AND organization.merged_into IS NULL
                 AND coalesce(organization.confirmed_at, organization.created_at) < $1
                 AND NOT EXISTS (SELECT 1 FROM still_right question
                   WHERE question.organization_id = organization.id AND question.asked_at > $2)
               ORDER BY organization.id LIMIT 200";
    tx.rows(sql, values![before, asked]).await?.iter().map(|row| row.get(0)).collect()
}

pub(super) async fn ask(
    tx: &mut Tx,
    hash: Vec<u8>,
    organization: OrganizationId,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    let sql =
        "INSERT INTO still_right (token_hash, organization_id, account_id, asked_at) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, values![hash, organization, account, now]).await?;
    Ok(())
}

/// About which organization a question was, and whom it asked, while it can be answered.
pub(super) async fn question(
    conn: &mut Conn,
    hash: &[u8],
    since: Timestamp,
) -> Result<Option<(OrganizationId, AccountId)>> {
    let sql = "SELECT organization_id, account_id FROM still_right
               WHERE token_hash = $1 AND used_at IS NULL AND asked_at > $2";
    conn.row(sql, values![hash, since]).await?.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

pub(super) async fn answered(tx: &mut Tx, hash: &[u8], now: Timestamp) -> Result<bool> {
    let sql = "UPDATE still_right SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL";
    Ok(tx.execute(sql, values![hash, now]).await? == 1)
}

/// Takes away what a claimant said of themselves, their open claims, and questions that they were asked.
pub(super) async fn erase(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<()> {
    tx.execute("DELETE FROM still_right WHERE account_id = $1", values![account]).await?;
    let sql = "UPDATE claim SET words = '', state = CASE state WHEN 'open' THEN 'withdrawn' ELSE state END,
                 decided_at = coalesce(decided_at, $2) WHERE account_id = $1";
    tx.execute(sql, values![account, now]).await?;
    Ok(())
}
