//! The SQL of sessions.

use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, hex};
use crate::people::account::{Begun, Session, Visit};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct SessionRow {
        token_hash: Vec<u8>,
        created_at: Timestamp,
        seen_at: Timestamp,
        expires_at: Timestamp,
        device: String,
    }
}

impl From<SessionRow> for Session {
    fn from(row: SessionRow) -> Self {
        let SessionRow { token_hash, created_at, seen_at, expires_at, device } = row;
        Session { id: hex(&token_hash), created_at, seen_at, expires_at, device }
    }
}

/// Keeps a new session.
pub(crate) async fn insert_session(conn: &mut Conn, hash: Vec<u8>, session: &Begun, now: Timestamp) -> Result<()> {
    let sql =
        "INSERT INTO session (token_hash, account_id, created_at, seen_at, proved_at, expires_at, half, device, openid)
               VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8)";
    let Begun { account, half, openid, device, expires_at } = session;
    let proved_at = (!openid).then_some(now);
    conn.execute(sql, values![hash, *account, now, proved_at, *expires_at, *half, device, *openid]).await?;
    Ok(())
}

/// Whose session it is: none when it is unknown, has ended, or the account is closed. Independence: one that the host's
/// identity provider has begun is nobody's unless the account works for the institution, and for nobody else.
pub(crate) async fn session(
    conn: &mut Conn,
    hash: &[u8],
    now: Timestamp,
    seen_after: Timestamp,
) -> Result<Option<Visit>> {
    let sql =
        "SELECT account.id, account.email, account.language, session.seen_at, session.proved_at, session.half
               FROM session JOIN account ON account.id = session.account_id
               WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3
                 AND account.closed_at IS NULL
                 AND (NOT session.openid OR (
                   EXISTS (SELECT 1 FROM membership WHERE membership.account_id = account.id
                     AND membership.to_at IS NULL AND membership.of_kind IN ('institution', 'office'))
                   AND NOT EXISTS (SELECT 1 FROM membership WHERE membership.account_id = account.id
                     AND membership.to_at IS NULL AND membership.of_kind NOT IN ('institution', 'office'))))";
    let Some(row) = conn.row(sql, values![hash, now, seen_after]).await? else { return Ok(None) };
    Ok(Some(Visit {
        account: row.get(0)?,
        email: row.get(1)?,
        language: row.get(2)?,
        seen_at: row.get(3)?,
        proved_at: row.get(4)?,
        half: row.get(5)?,
    }))
}

/// The session is whole from now on, under a new secret: whoever knew the one of its first half has nothing.
pub(crate) async fn complete(
    tx: &mut Tx,
    old: &[u8],
    new: Vec<u8>,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<bool> {
    let sql = "UPDATE session SET token_hash = $2, half = FALSE, created_at = $3, proved_at = $3, seen_at = $3, expires_at = $4
               WHERE token_hash = $1 AND half";
    Ok(tx.execute(sql, values![old, new, now, expires_at]).await? == 1)
}

/// Its owner has shown again who they are.
pub(crate) async fn prove(tx: &mut Tx, hash: &[u8], now: Timestamp) -> Result<()> {
    tx.execute("UPDATE session SET proved_at = $2 WHERE token_hash = $1", values![hash, now]).await?;
    Ok(())
}

/// Notes that a session was used.
pub(crate) async fn saw(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<()> {
    let sql = "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2 RETURNING account_id";
    if let Some(account) = conn.value::<AccountId>(sql, values![hash, now]).await? {
        conn.execute("UPDATE account SET seen_at = $2 WHERE id = $1", values![account, now]).await?;
    }
    Ok(())
}

/// The sessions of an account that have not ended, newest first.
pub(crate) async fn sessions(
    conn: &mut Conn,
    account: AccountId,
    now: Timestamp,
    seen_after: Timestamp,
) -> Result<Vec<Session>> {
    let columns = SessionRow::columns("");
    let sql = format!(
        "SELECT {columns} FROM session WHERE account_id = $1 AND expires_at > $2 AND seen_at > $3 AND NOT half
         ORDER BY created_at DESC, token_hash"
    );
    let rows = conn.all::<SessionRow>(&sql, values![account, now, seen_after]).await?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// Ends one session; whose it was.
pub(crate) async fn end_session(conn: &mut Conn, hash: &[u8]) -> Result<Option<AccountId>> {
    conn.value("DELETE FROM session WHERE token_hash = $1 RETURNING account_id", values![hash]).await
}

/// Ends the sessions of an account, all or all but one.
pub(crate) async fn end_sessions(conn: &mut Conn, account: AccountId, but: Option<&[u8]>) -> Result<u64> {
    let but = but.unwrap_or_default();
    conn.execute("DELETE FROM session WHERE account_id = $1 AND token_hash <> $2", values![account, but]).await
}

/// Ends the sessions of an account that an identity provider has begun.
pub(crate) async fn end_sessions_of_provider(conn: &mut Conn, account: AccountId) -> Result<u64> {
    conn.execute("DELETE FROM session WHERE account_id = $1 AND openid", values![account]).await
}
