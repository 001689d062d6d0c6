//! Accounts that go.

use super::accounts::AccountRow;
use crate::db::{FromRow, Tx};
use crate::error::Result;
use crate::ids::AccountId;
use crate::people::Account;
use crate::values;
use jiff::Timestamp;

/// Takes away what an account says of its owner, and what waits to be answered by them.
pub(crate) async fn erase(tx: &mut Tx, id: AccountId, email_key: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE account SET email = '', email_key = $2, name = '', language = NULL, closed_at = coalesce(closed_at, $3),
                 seen_at = NULL, confirmed_at = NULL WHERE id = $1";
    tx.execute(sql, values![id, format!("erased {id}"), now]).await?;
    tx.execute("DELETE FROM link WHERE account_id = $1", values![id]).await?;
    tx.execute("DELETE FROM invitation WHERE email_key = $1", values![email_key]).await?;
    Ok(())
}

async fn accounts(tx: &mut Tx, condition: &str, at: Timestamp) -> Result<Vec<Account>> {
    let columns = AccountRow::columns("");
    let sql =
        format!("SELECT {columns} FROM account WHERE closed_at IS NULL AND {condition} ORDER BY id LIMIT 200");
    Ok(tx.all::<AccountRow>(&sql, values![at]).await?.into_iter().map(Account::from).collect())
}

pub(crate) async fn unused(tx: &mut Tx, since: Timestamp) -> Result<Vec<Account>> {
    accounts(
        tx,
        "coalesce(seen_at, created_at) < $1 AND (told_unused_at IS NULL OR told_unused_at < seen_at)",
        since,
    )
    .await
}

pub(crate) async fn told_unused(tx: &mut Tx, before: Timestamp) -> Result<Vec<Account>> {
    accounts(tx, "told_unused_at < $1 AND coalesce(seen_at, created_at) < told_unused_at", before).await
}

pub(crate) async fn note_told_unused(tx: &mut Tx, id: AccountId, now: Timestamp) -> Result<()> {
    tx.execute("UPDATE account SET told_unused_at = $2 WHERE id = $1", values![id, now]).await?;
    Ok(())
}
