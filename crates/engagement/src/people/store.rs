//! The SQL of accounts, sign-in links and sessions.

use super::account::{Account, Session, Standing};
use crate::access::{Actor, Person};
use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, hex};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct AccountRow {
        id: AccountId,
        email: String,
        role: String,
        created_at: Timestamp,
        closed_at: Option<Timestamp>,
    }
}

row! {
    struct SessionRow {
        token_hash: Vec<u8>,
        created_at: Timestamp,
        seen_at: Timestamp,
        expires_at: Timestamp,
    }
}

impl AccountRow {
    fn account(self) -> Result<Account> {
        Ok(Account {
            id: self.id,
            email: self.email,
            role: self.role.parse()?,
            created_at: self.created_at,
            standing: self.closed_at.map_or(Standing::Open, Standing::Closed),
        })
    }
}

impl From<SessionRow> for Session {
    fn from(row: SessionRow) -> Self {
        let SessionRow { token_hash, created_at, seen_at, expires_at } = row;
        Session { id: hex(&token_hash), created_at, seen_at, expires_at }
    }
}

/// The account by its id.
pub(super) async fn find(conn: &mut Conn, id: AccountId) -> Result<Option<Account>> {
    let sql = format!("SELECT {} FROM account WHERE id = $1", AccountRow::columns(""));
    conn.first::<AccountRow>(&sql, values![id]).await?.map(AccountRow::account).transpose()
}

/// The account by its id, held until the transaction has ended.
pub(super) async fn find_to_change(tx: &mut Tx, id: AccountId) -> Result<Option<Account>> {
    let lock = tx.engine().for_update();
    let sql = format!("SELECT {} FROM account WHERE id = $1{lock}", AccountRow::columns(""));
    tx.first::<AccountRow>(&sql, values![id]).await?.map(AccountRow::account).transpose()
}

/// The account by the key of its address.
pub(super) async fn find_by_email(conn: &mut Conn, key: &str) -> Result<Option<Account>> {
    let sql = format!("SELECT {} FROM account WHERE email_key = $1", AccountRow::columns(""));
    conn.first::<AccountRow>(&sql, values![key]).await?.map(AccountRow::account).transpose()
}

/// All accounts, open ones first, in the order of their addresses.
pub(super) async fn list(conn: &mut Conn) -> Result<Vec<Account>> {
    let columns = AccountRow::columns("");
    let sql = format!("SELECT {columns} FROM account ORDER BY closed_at IS NOT NULL, email_key");
    conn.all::<AccountRow>(&sql, &[]).await?.into_iter().map(AccountRow::account).collect()
}

/// Keeps a new account; false when another has taken the address meanwhile.
pub(super) async fn insert(conn: &mut Conn, account: &Account, email_key: &str) -> Result<bool> {
    let sql = "INSERT INTO account (id, email, email_key, role, created_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (email_key) DO NOTHING";
    let values = values![account.id, &account.email, email_key, account.role.as_str(), account.created_at];
    Ok(conn.execute(sql, values).await? == 1)
}

/// Keeps what has changed of an account.
pub(super) async fn save(conn: &mut Conn, account: &Account) -> Result<()> {
    let closed_at = match account.standing {
        Standing::Open => None,
        Standing::Closed(at) => Some(at),
    };
    let sql = "UPDATE account SET role = $2, closed_at = $3 WHERE id = $1";
    conn.execute(sql, values![account.id, account.role.as_str(), closed_at]).await?;
    Ok(())
}

/// Keeps a sign-in link; those that were not used before it are void.
pub(super) async fn insert_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    account: AccountId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    void_links(conn, account).await?;
    let sql = "INSERT INTO sign_in_link (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)";
    conn.execute(sql, values![hash, account, now, expires_at]).await?;
    Ok(())
}

/// Makes the links of an account unusable.
pub(super) async fn void_links(conn: &mut Conn, account: AccountId) -> Result<()> {
    conn.execute("DELETE FROM sign_in_link WHERE account_id = $1 AND used_at IS NULL", values![account]).await?;
    Ok(())
}

/// Uses a link up and tells whose it was; none when it is unknown, used or too old. The condition stands in the UPDATE,
/// so that of two who come at once one finds it used.
pub(super) async fn use_link(conn: &mut Conn, hash: Vec<u8>, now: Timestamp) -> Result<Option<AccountId>> {
    let sql = "UPDATE sign_in_link SET used_at = $2
               WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING account_id";
    conn.value(sql, values![hash, now]).await
}

/// Keeps a new session.
pub(super) async fn insert_session(
    conn: &mut Conn,
    hash: Vec<u8>,
    account: AccountId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    let sql = "INSERT INTO session (token_hash, account_id, created_at, seen_at, expires_at)
               VALUES ($1, $2, $3, $3, $4)";
    conn.execute(sql, values![hash, account, now, expires_at]).await?;
    Ok(())
}

/// Whose session it is, and when it was last seen: none when it is unknown, has ended, or the account is closed.
pub(super) async fn who(
    conn: &mut Conn,
    hash: &[u8],
    now: Timestamp,
    seen_after: Timestamp,
) -> Result<Option<(Actor, Timestamp)>> {
    let sql = "SELECT account.id, account.email, account.role, session.seen_at
               FROM session JOIN account ON account.id = session.account_id
               WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.seen_at > $3
                 AND account.closed_at IS NULL";
    let Some(row) = conn.row(sql, values![hash, now, seen_after]).await? else { return Ok(None) };
    let person = Person { account: row.get(0)?, email: row.get(1)?, role: row.get::<String>(2)?.parse()? };
    Ok(Some((Actor::Person(person), row.get(3)?)))
}

/// Notes that a session was used.
pub(super) async fn saw(conn: &mut Conn, hash: &[u8], now: Timestamp) -> Result<()> {
    conn.execute("UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2", values![hash, now])
        .await?;
    Ok(())
}

/// The sessions of an account that have not ended, newest first.
pub(super) async fn sessions(
    conn: &mut Conn,
    account: AccountId,
    now: Timestamp,
    seen_after: Timestamp,
) -> Result<Vec<Session>> {
    let columns = SessionRow::columns("");
    let sql = format!(
        "SELECT {columns} FROM session WHERE account_id = $1 AND expires_at > $2 AND seen_at > $3
         ORDER BY created_at DESC, token_hash"
    );
    let rows = conn.all::<SessionRow>(&sql, values![account, now, seen_after]).await?;
    Ok(rows.into_iter().map(Session::from).collect())
}

/// Ends one session; whose it was.
pub(super) async fn end_session(conn: &mut Conn, hash: &[u8]) -> Result<Option<AccountId>> {
    conn.value("DELETE FROM session WHERE token_hash = $1 RETURNING account_id", values![hash]).await
}

/// Ends all sessions of an account.
pub(super) async fn end_sessions(conn: &mut Conn, account: AccountId) -> Result<u64> {
    conn.execute("DELETE FROM session WHERE account_id = $1", values![account]).await
}

/// Removes links and sessions that can no longer be used.
pub(super) async fn clear(conn: &mut Conn, now: Timestamp, seen_before: Timestamp) -> Result<u64> {
    let links = conn.execute("DELETE FROM sign_in_link WHERE expires_at <= $1", values![now]).await?;
    let sql = "DELETE FROM session WHERE expires_at <= $1 OR seen_at <= $2";
    Ok(links + conn.execute(sql, values![now, seen_before]).await?)
}
