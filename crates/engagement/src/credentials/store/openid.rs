//! The SQL of browsers that were led to the identity provider.

use crate::db::Tx;
use crate::error::Result;
use crate::values;
use jiff::Timestamp;

/// Keeps that a browser is expected back.
pub(crate) async fn begin(tx: &mut Tx, browser: Vec<u8>, wanted: &str, expires_at: Timestamp) -> Result<()> {
    let sql = "INSERT INTO openid_ceremony (browser_hash, wanted, expires_at) VALUES ($1, $2, $3)";
    tx.execute(sql, values![browser, wanted, expires_at]).await?;
    Ok(())
}

/// Where a browser that has come back goes on to; of two that come at once one is expected.
pub(crate) async fn take(tx: &mut Tx, browser: Vec<u8>, now: Timestamp) -> Result<Option<String>> {
    let sql = "DELETE FROM openid_ceremony WHERE browser_hash = $1 AND expires_at > $2 RETURNING wanted";
    tx.value(sql, values![browser, now]).await
}

/// Removes those that have not come back.
pub(crate) async fn clear(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM openid_ceremony WHERE expires_at <= $1", values![now]).await
}
