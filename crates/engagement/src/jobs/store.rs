//! The SQL of jobs.

use super::job::{Dead, State, Taken};
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;
use crate::ids::JobId;
use crate::values;
use jiff::Timestamp;

/// Keeps a new job; one with the same id is there already when it is recurring.
pub(super) async fn insert(
    conn: &mut Conn,
    id: JobId,
    kind: &str,
    payload: &str,
    run_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let sql = "INSERT INTO job (id, kind, payload, state, attempts, run_at, created_at)
               VALUES ($1, $2, $3, $4, 0, $5, $6) ON CONFLICT (id) DO NOTHING";
    conn.execute(sql, values![id, kind, payload, State::Waiting.as_str(), run_at, now]).await?;
    Ok(())
}

/// What waits and is due, or was taken by a node that has not been heard of since.
fn due(select: &str, kinds: &[&str], now: Timestamp) -> Sql {
    let (waiting, running) = (State::Waiting.as_str(), State::Running.as_str());
    Sql::new(select)
        .filter(
            "((state = {} AND run_at <= {}) OR (state = {} AND locked_until <= {}))",
            values![waiting, now, running, now],
        )
        .and_in("kind", kinds)
}

/// Whether any job is due, so that nodes with nothing to do do not ask to write.
pub(super) async fn is_any_due(conn: &mut Conn, kinds: &[&str], now: Timestamp) -> Result<bool> {
    let sql = due("SELECT 1 FROM job", kinds, now).push(" LIMIT 1", &[]);
    Ok(conn.row(sql.text(), sql.values()).await?.is_some())
}

/// Takes the job that has been due longest, until `locked_until`.
pub(super) async fn take(
    tx: &mut Tx,
    kinds: &[&str],
    now: Timestamp,
    locked_until: Timestamp,
) -> Result<Option<Taken>> {
    let find = due("SELECT id FROM job", kinds, now).push(" ORDER BY run_at, id LIMIT 1", &[]);
    let lock = tx.engine().skip_locked();
    let Some(id) = tx.value::<JobId>(&format!("{}{lock}", find.text()), find.values()).await? else {
        return Ok(None);
    };
    let sql = "UPDATE job SET state = $2, attempts = attempts + 1, locked_until = $3
               WHERE id = $1 RETURNING kind, payload, attempts";
    let Some(row) = tx.row(sql, values![id, State::Running.as_str(), locked_until]).await? else {
        return Ok(None);
    };
    Ok(Some(Taken { id, kind: row.get(0)?, payload: row.get(1)?, attempt: row.get(2)? }))
}

/// Keeps the job for longer; false when another node has taken it meanwhile.
pub(super) async fn renew(conn: &mut Conn, job: &Taken, locked_until: Timestamp) -> Result<bool> {
    let sql = "UPDATE job SET locked_until = $4 WHERE id = $1 AND attempts = $2 AND state = $3";
    let values = values![job.id, job.attempt, State::Running.as_str(), locked_until];
    Ok(conn.execute(sql, values).await? == 1)
}

/// Lets go of a job that this node still holds: done, dead, or waiting for `run_at`.
pub(super) async fn release(
    conn: &mut Conn,
    job: &Taken,
    state: State,
    run_at: Option<Timestamp>,
    error: Option<String>,
) -> Result<()> {
    let sql = "UPDATE job SET state = $4, locked_until = NULL, last_error = $5, run_at = coalesce($6, run_at)
               WHERE id = $1 AND attempts = $2 AND state = $3";
    let running = State::Running.as_str();
    conn.execute(sql, values![job.id, job.attempt, running, state.as_str(), error, run_at]).await?;
    Ok(())
}

/// Gives back a job that was interrupted by us, as if it had not been taken.
pub(super) async fn give_back(conn: &mut Conn, job: &Taken) -> Result<()> {
    let sql = "UPDATE job SET state = $4, locked_until = NULL, attempts = attempts - 1
               WHERE id = $1 AND attempts = $2 AND state = $3";
    let states = (State::Running.as_str(), State::Waiting.as_str());
    conn.execute(sql, values![job.id, job.attempt, states.0, states.1]).await?;
    Ok(())
}

/// The jobs that were given up, newest first.
pub(super) async fn dead(conn: &mut Conn) -> Result<Vec<Dead>> {
    let sql = "SELECT id, kind, run_at, last_error FROM job WHERE state = $1 ORDER BY run_at DESC, id LIMIT 200";
    let rows = conn.rows(sql, values![State::Dead.as_str()]).await?;
    let read = |row: &crate::db::Row| {
        Ok(Dead { id: row.get(0)?, kind: row.get(1)?, run_at: row.get(2)?, last_error: row.get(3)? })
    };
    rows.iter().map(read).collect()
}

/// Has a job that was given up tried again; false when there is no such one.
pub(super) async fn revive(conn: &mut Conn, id: JobId, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE job SET state = $3, attempts = 0, run_at = $4 WHERE id = $1 AND state = $2";
    let values = values![id, State::Dead.as_str(), State::Waiting.as_str(), now];
    Ok(conn.execute(sql, values).await? == 1)
}

/// Removes done jobs that were due before a time.
pub(super) async fn clear(conn: &mut Conn, before: Timestamp) -> Result<u64> {
    conn.execute("DELETE FROM job WHERE state = $1 AND run_at < $2", values![State::Done.as_str(), before]).await
}
