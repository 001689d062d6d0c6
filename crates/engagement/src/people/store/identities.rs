//! The SQL of who accounts are at identity providers.

use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::AccountId;
use crate::values;
use jiff::Timestamp;

/// The account of someone at a provider.
pub(crate) async fn who_is(conn: &mut Conn, issuer: &str, subject: &str) -> Result<Option<AccountId>> {
    let sql = "SELECT account_id FROM identity WHERE issuer = $1 AND subject = $2";
    conn.value(sql, values![issuer, subject]).await
}

/// Keeps who an account is at a provider; false when it is someone else there, or that one has another account.
pub(crate) async fn bind(
    tx: &mut Tx,
    account: AccountId,
    issuer: &str,
    subject: &str,
    now: Timestamp,
) -> Result<bool> {
    let sql = "INSERT INTO identity (issuer, subject, account_id, created_at, used_at) VALUES ($1, $2, $3, $4, $4)
               ON CONFLICT DO NOTHING";
    Ok(tx.execute(sql, values![issuer, subject, account, now]).await? == 1)
}

/// Notes that an identity was used.
pub(crate) async fn use_identity(tx: &mut Tx, issuer: &str, subject: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE identity SET used_at = $3 WHERE issuer = $1 AND subject = $2";
    tx.execute(sql, values![issuer, subject, now]).await?;
    Ok(())
}

/// Forgets who an account is at providers.
pub(crate) async fn forget_identities(tx: &mut Tx, account: AccountId) -> Result<u64> {
    tx.execute("DELETE FROM identity WHERE account_id = $1", values![account]).await
}
