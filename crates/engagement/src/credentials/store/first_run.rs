//! The SQL of the code by which a register is set up.

use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::values;
use jiff::Timestamp;

/// Holds back every other who sets up, until the transaction has ended.
pub(crate) async fn lock(tx: &mut Tx) -> Result<()> {
    if let Some(lock) = tx.engine().lock_writers("first_run") {
        tx.execute(&lock, &[]).await?;
    }
    Ok(())
}

/// Keeps a code in place of those before it.
pub(crate) async fn replace(tx: &mut Tx, hash: Vec<u8>, now: Timestamp) -> Result<()> {
    clear(tx).await?;
    tx.execute("INSERT INTO first_run (code_hash, made_at) VALUES ($1, $2)", values![hash, now]).await?;
    Ok(())
}

/// Whether a code is the one.
pub(crate) async fn is_right(conn: &mut Conn, hash: Vec<u8>) -> Result<bool> {
    let found = conn.value::<i64>("SELECT count(*) FROM first_run WHERE code_hash = $1", values![hash]).await?;
    Ok(found.unwrap_or(0) > 0)
}

/// Makes every code useless.
pub(crate) async fn clear(tx: &mut Tx) -> Result<u64> {
    tx.execute("DELETE FROM first_run", &[]).await
}
