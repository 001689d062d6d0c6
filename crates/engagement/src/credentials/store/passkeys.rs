//! The SQL of passkeys and of the ceremonies in which they are added and used.

use crate::credentials::passkeys::{Ceremony, Passkey, Purpose};
use crate::db::{Conn, FromRow, Tx};
use crate::error::Result;
use crate::ids::{AccountId, PasskeyId};
use crate::{row, values};
use jiff::Timestamp;

row! {
    struct PasskeyRow {
        id: PasskeyId,
        name: String,
        created_at: Timestamp,
        used_at: Option<Timestamp>,
    }
}

/// A passkey with what checks it.
pub(crate) struct Kept {
    pub(crate) id: PasskeyId,
    pub(crate) account: AccountId,
    /// The public credential, as the library writes it.
    pub(crate) credential: String,
}

impl From<PasskeyRow> for Passkey {
    fn from(row: PasskeyRow) -> Self {
        let PasskeyRow { id, name, created_at, used_at } = row;
        Passkey { id, name, created_at, used_at }
    }
}

/// Keeps a new passkey; false when it is known already, whoever has it.
pub(crate) async fn insert(
    tx: &mut Tx,
    account: AccountId,
    one: &Passkey,
    credential_id: &[u8],
    credential: &str,
) -> Result<bool> {
    let sql = "INSERT INTO passkey (id, account_id, credential_id, credential, name, created_at)
               VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (credential_id) DO NOTHING";
    let values = values![one.id, account, credential_id, credential, &one.name, one.created_at];
    Ok(tx.execute(sql, values).await? == 1)
}

/// The passkeys of an account, oldest first.
pub(crate) async fn of_account(conn: &mut Conn, account: AccountId) -> Result<Vec<Passkey>> {
    let columns = PasskeyRow::columns("");
    let sql = format!("SELECT {columns} FROM passkey WHERE account_id = $1 ORDER BY created_at, id");
    let rows = conn.all::<PasskeyRow>(&sql, values![account]).await?;
    Ok(rows.into_iter().map(Passkey::from).collect())
}

/// How many passkeys an account has.
pub(crate) async fn count(conn: &mut Conn, account: AccountId) -> Result<i64> {
    let sql = "SELECT count(*) FROM passkey WHERE account_id = $1";
    Ok(conn.value(sql, values![account]).await?.unwrap_or(0))
}

/// By what the devices of an account know their passkeys.
pub(crate) async fn credential_ids(conn: &mut Conn, account: AccountId) -> Result<Vec<Vec<u8>>> {
    let sql = "SELECT credential_id FROM passkey WHERE account_id = $1 ORDER BY created_at, id";
    conn.rows(sql, values![account]).await?.iter().map(|row| row.get(0)).collect()
}

/// The passkey that a device has shown. Whoever else comes with it waits, so that its counter rises one by one.
pub(crate) async fn shown(tx: &mut Tx, credential_id: &[u8]) -> Result<Option<Kept>> {
    let lock = tx.engine().for_update();
    let sql = format!("SELECT id, account_id, credential FROM passkey WHERE credential_id = $1{lock}");
    let row = tx.row(&sql, values![credential_id]).await?;
    row.map(|row| Ok(Kept { id: row.get(0)?, account: row.get(1)?, credential: row.get(2)? })).transpose()
}

/// Notes that a passkey was used, and what its device says of itself now.
pub(crate) async fn use_now(tx: &mut Tx, id: PasskeyId, credential: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE passkey SET used_at = $2, credential = $3 WHERE id = $1";
    tx.execute(sql, values![id, now, credential]).await?;
    Ok(())
}

/// Gives a passkey of an account another name; false when it has none such.
pub(crate) async fn rename(tx: &mut Tx, account: AccountId, id: PasskeyId, name: &str) -> Result<bool> {
    let sql = "UPDATE passkey SET name = $3 WHERE account_id = $1 AND id = $2";
    Ok(tx.execute(sql, values![account, id, name]).await? == 1)
}

/// Removes a passkey of an account; what it was called, none when there is none such.
pub(crate) async fn remove(tx: &mut Tx, account: AccountId, id: PasskeyId) -> Result<Option<String>> {
    let sql = "DELETE FROM passkey WHERE account_id = $1 AND id = $2 RETURNING name";
    tx.value(sql, values![account, id]).await
}

/// Removes all passkeys of an account, and what was begun to add or use one.
pub(crate) async fn remove_all(tx: &mut Tx, account: AccountId) -> Result<u64> {
    tx.execute("DELETE FROM passkey_ceremony WHERE account_id = $1", values![account]).await?;
    tx.execute("DELETE FROM passkey WHERE account_id = $1", values![account]).await
}

/// Keeps a ceremony that begins; one of its kind that the browser began before is void.
pub(crate) async fn begin(tx: &mut Tx, hash: Vec<u8>, purpose: Purpose, one: &Ceremony) -> Result<()> {
    let sql = "INSERT INTO passkey_ceremony (browser_hash, purpose, account_id, state, expires_at)
               VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (browser_hash, purpose) DO UPDATE SET account_id = excluded.account_id,
                 state = excluded.state, expires_at = excluded.expires_at";
    let Ceremony { account, state, expires_at } = one;
    tx.execute(sql, values![hash, purpose.as_str(), *account, state, *expires_at]).await?;
    Ok(())
}

/// Uses a ceremony up: whoever comes second with it finds none.
pub(crate) async fn take(tx: &mut Tx, hash: &[u8], purpose: Purpose) -> Result<Option<Ceremony>> {
    let sql = "DELETE FROM passkey_ceremony WHERE browser_hash = $1 AND purpose = $2
               RETURNING account_id, state, expires_at";
    let row = tx.row(sql, values![hash, purpose.as_str()]).await?;
    row.map(|row| Ok(Ceremony { account: row.get(0)?, state: row.get(1)?, expires_at: row.get(2)? })).transpose()
}

/// Removes ceremonies that nobody has answered in time.
pub(crate) async fn clear(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM passkey_ceremony WHERE expires_at <= $1", values![now]).await
}
