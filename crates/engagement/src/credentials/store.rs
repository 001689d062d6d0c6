//! The SQL of passwords, second factors, attempts and the security log.

pub(super) mod first_run;
pub(super) mod openid;
pub(super) mod passkeys;
pub(super) mod tokens;

use super::log::{Entry, Event};
use crate::db::{Conn, Tx, insert_many};
use crate::error::Result;
use crate::ids::AccountId;
use crate::values;
use jiff::Timestamp;
use uuid::Uuid;

pub(super) async fn password(conn: &mut Conn, account: AccountId) -> Result<Option<String>> {
    conn.value("SELECT hash FROM password WHERE account_id = $1", values![account]).await
}

pub(super) async fn set_password(tx: &mut Tx, account: AccountId, hash: &str, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO password (account_id, hash, set_at) VALUES ($1, $2, $3)
               ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at";
    tx.execute(sql, values![account, hash, now]).await?;
    Ok(())
}

pub(super) async fn remove_password(tx: &mut Tx, account: AccountId) -> Result<u64> {
    tx.execute("DELETE FROM password WHERE account_id = $1", values![account]).await
}

/// A second factor: its secret, whether it is in force, and the last step that was used.
pub(super) struct Factor {
    pub(super) secret: Vec<u8>,
    pub(super) confirmed: bool,
    pub(super) step: i64,
}

pub(super) async fn factor(conn: &mut Conn, account: AccountId) -> Result<Option<Factor>> {
    let sql = "SELECT secret, confirmed_at, step FROM second_factor WHERE account_id = $1";
    let row = conn.row(sql, values![account]).await?;
    row.map(|row| {
        let confirmed = row.get::<Option<Timestamp>>(1)?.is_some();
        Ok(Factor { secret: row.get(0)?, confirmed, step: row.get(2)? })
    })
    .transpose()
}

/// Begins to set up a second factor; one that was begun and not confirmed is replaced.
/// False when there is one in force.
pub(super) async fn begin_factor(
    tx: &mut Tx,
    account: AccountId,
    secret: Vec<u8>,
    now: Timestamp,
) -> Result<bool> {
    let sql = "INSERT INTO second_factor (account_id, secret, begun_at, step) VALUES ($1, $2, $3, 0)
               ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret, begun_at = excluded.begun_at
               WHERE second_factor.confirmed_at IS NULL";
    Ok(tx.execute(sql, values![account, secret, now]).await? == 1)
}

/// Uses a step up, and puts the factor in force if it was not; false when someone else has used the step meanwhile.
pub(super) async fn use_step(tx: &mut Tx, account: AccountId, step: i64, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE second_factor SET step = $2, confirmed_at = coalesce(confirmed_at, $3)
               WHERE account_id = $1 AND step < $2";
    Ok(tx.execute(sql, values![account, step, now]).await? == 1)
}

pub(super) async fn remove_factor(tx: &mut Tx, account: AccountId) -> Result<u64> {
    tx.execute("DELETE FROM recovery_code WHERE account_id = $1", values![account]).await?;
    tx.execute("DELETE FROM second_factor WHERE account_id = $1", values![account]).await
}

/// Keeps new recovery codes in place of those there were.
pub(super) async fn set_recovery_codes(tx: &mut Tx, account: AccountId, hashes: Vec<Vec<u8>>) -> Result<()> {
    tx.execute("DELETE FROM recovery_code WHERE account_id = $1", values![account]).await?;
    let rows: Vec<_> = hashes.into_iter().map(|hash| vec![hash.into(), account.into()]).collect();
    insert_many(tx, "recovery_code", &["code_hash", "account_id"], rows, "").await?;
    Ok(())
}

/// Uses a recovery code up; false when there is none such.
pub(super) async fn use_recovery_code(
    tx: &mut Tx,
    account: AccountId,
    hash: Vec<u8>,
    now: Timestamp,
) -> Result<bool> {
    let sql = "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL";
    Ok(tx.execute(sql, values![account, hash, now]).await? == 1)
}

pub(super) async fn recovery_codes_left(conn: &mut Conn, account: AccountId) -> Result<i64> {
    let sql = "SELECT count(*) FROM recovery_code WHERE account_id = $1 AND used_at IS NULL";
    Ok(conn.value(sql, values![account]).await?.unwrap_or(0))
}

/// The failures since `forgotten`, and when the last of them was. Whoever else attempts the same waits until the
/// transaction has ended, also where nothing had failed yet.
pub(super) async fn failures(
    tx: &mut Tx,
    key: &[u8],
    now: Timestamp,
    forgotten: Timestamp,
) -> Result<Option<(i64, Timestamp)>> {
    let sql =
        "INSERT INTO attempt (key_hash, failures, last_at) VALUES ($1, 0, $2) ON CONFLICT (key_hash) DO NOTHING";
    tx.execute(sql, values![key, now]).await?;
    let lock = tx.engine().for_update();
    let sql = format!("SELECT failures, last_at FROM attempt WHERE key_hash = $1 AND last_at >= $2{lock}");
    let row = tx.row(&sql, values![key, forgotten]).await?;
    row.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

/// Counts a failure; those before `forgotten` no longer count.
pub(super) async fn fail(tx: &mut Tx, key: Vec<u8>, now: Timestamp, forgotten: Timestamp) -> Result<()> {
    let sql = "INSERT INTO attempt (key_hash, failures, last_at) VALUES ($1, 1, $2)
               ON CONFLICT (key_hash) DO UPDATE SET last_at = excluded.last_at,
                 failures = CASE WHEN attempt.last_at < $3 THEN 1 ELSE attempt.failures + 1 END";
    tx.execute(sql, values![key, now, forgotten]).await?;
    Ok(())
}

pub(super) async fn forget_failures(tx: &mut Tx, key: &[u8]) -> Result<()> {
    tx.execute("DELETE FROM attempt WHERE key_hash = $1", values![key]).await?;
    Ok(())
}

/// Takes one failure back.
pub(super) async fn forget_failure(tx: &mut Tx, key: &[u8]) -> Result<()> {
    tx.execute("UPDATE attempt SET failures = failures - 1 WHERE key_hash = $1 AND failures > 0", values![key])
        .await?;
    Ok(())
}

pub(super) async fn clear_attempts(tx: &mut Tx, forgotten: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM attempt WHERE last_at < $1", values![forgotten]).await
}

pub(super) async fn insert_event(
    tx: &mut Tx,
    id: Uuid,
    account: AccountId,
    at: Timestamp,
    event: Event,
    device: &str,
) -> Result<()> {
    let sql = "INSERT INTO security_event (id, account_id, at, event, device) VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, values![id, account, at, event.as_str(), device]).await?;
    Ok(())
}

/// How often someone has signed in to an account, and how often from this browser.
pub(super) async fn sign_ins(conn: &mut Conn, account: AccountId, device: &str) -> Result<(i64, i64)> {
    let sql = "SELECT count(*), count(CASE WHEN device = $2 THEN 1 END) FROM security_event
               WHERE account_id = $1 AND event = $3";
    let row = conn.row(sql, values![account, device, Event::SignedIn.as_str()]).await?;
    row.map_or(Ok((0, 0)), |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(super) async fn events(conn: &mut Conn, account: AccountId) -> Result<Vec<Entry>> {
    let sql =
        "SELECT at, event, device FROM security_event WHERE account_id = $1 ORDER BY at DESC, id DESC LIMIT 100";
    let read = |row: &crate::db::Row| {
        Ok(Entry { at: row.get(0)?, event: Event::parse(&row.get::<String>(1)?), device: row.get(2)? })
    };
    conn.rows(sql, values![account]).await?.iter().map(read).collect()
}

/// Removes lines of the logs that are older than a year.
pub(super) async fn clear_events(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    tx.execute("DELETE FROM security_event WHERE at < $1", values![before]).await
}

/// Takes away the credentials of an account that were set up before its address was confirmed; all of them when it is not.
/// How many there were.
pub(super) async fn drop_set_before_confirmed(tx: &mut Tx, account: AccountId, soon: Timestamp) -> Result<u64> {
    let when = [
        ("password", "set_at"),
        ("second_factor", "begun_at"),
        ("passkey", "created_at"),
        ("api_token", "created_at"),
    ];
    let confirmed = "coalesce((SELECT confirmed_at FROM account WHERE id = $1), $2)";
    let mut dropped = 0;
    for (table, at) in when {
        let sql = format!("DELETE FROM {table} WHERE account_id = $1 AND {at} < {confirmed}");
        dropped += tx.execute(&sql, values![account, soon]).await?;
    }
    let sql = "DELETE FROM recovery_code WHERE account_id = $1
               AND NOT EXISTS (SELECT 1 FROM second_factor WHERE account_id = $1)";
    Ok(dropped + tx.execute(sql, values![account]).await?)
}

/// Takes away all credentials of an account, and its log.
pub(super) async fn erase(tx: &mut Tx, account: AccountId) -> Result<()> {
    passkeys::remove_all(tx, account).await?;
    for table in ["password", "second_factor", "recovery_code", "security_event", "api_token"] {
        tx.execute(&format!("DELETE FROM {table} WHERE account_id = $1"), values![account]).await?;
    }
    Ok(())
}
