//! The SQL of links that are used once.

use crate::db::Conn;
use crate::error::Result;
use crate::ids::AccountId;
use crate::people::Purpose;
use crate::values;
use jiff::Timestamp;

/// Keeps a link for a purpose; those that were not used before it are void.
pub(crate) async fn insert_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    account: AccountId,
    purpose: Purpose,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    void_links_for(conn, account, purpose).await?;
    let sql =
        "INSERT INTO link (token_hash, account_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    conn.execute(sql, values![hash, account, purpose.as_str(), now, expires_at]).await?;
    Ok(())
}

/// Makes the links of an account unusable.
pub(crate) async fn void_links(conn: &mut Conn, account: AccountId) -> Result<()> {
    conn.execute("DELETE FROM link WHERE account_id = $1 AND used_at IS NULL", values![account]).await?;
    Ok(())
}

/// Makes the links of an account for one purpose unusable.
pub(crate) async fn void_links_for(conn: &mut Conn, account: AccountId, purpose: Purpose) -> Result<()> {
    let sql = "DELETE FROM link WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL";
    conn.execute(sql, values![account, purpose.as_str()]).await?;
    Ok(())
}

/// Uses a link up and tells whose it was and what for; none when it is unknown, used or too old. The condition stands in
/// the UPDATE, so that of two who come at once one finds it used.
pub(crate) async fn use_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    now: Timestamp,
) -> Result<Option<(AccountId, Option<Purpose>)>> {
    let sql = "UPDATE link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
               RETURNING account_id, purpose";
    let row = conn.row(sql, values![hash, now]).await?;
    row.map(|row| Ok((row.get(0)?, Purpose::parse(&row.get::<String>(1)?)))).transpose()
}

/// Whose an unused link is, without using it.
pub(crate) async fn whose_link(
    conn: &mut Conn,
    hash: Vec<u8>,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<AccountId>> {
    let sql = "SELECT account_id FROM link
               WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3";
    conn.value(sql, values![hash, purpose.as_str(), now]).await
}
