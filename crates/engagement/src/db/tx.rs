//! A transaction: what happened in it is written to the history as it commits.

use super::{Conn, Engine, Lent, Value, insert_many};
use crate::error::{Error, Result};
use std::ops::{Deref, DerefMut};
use std::time::Duration;

/// How often, and how many times, SQLite is asked whether another process has finished writing: 30 seconds in all.
const BEGIN_PAUSE: Duration = Duration::from_millis(3);
const BEGIN_TRIES: u32 = 10_000;

/// The columns of the history behind its number.
pub(crate) const HISTORY: [&str; 9] =
    ["at", "actor_kind", "actor_id", "act", "subject", "record_id", "organization_id", "import_id", "difference"];

/// A transaction for writing. Dropped without [`Tx::commit`], it is rolled back.
pub struct Tx {
    conn: Conn,
    entries: Vec<Vec<Value>>,
    open: bool,
}

impl Tx {
    pub(super) async fn begin(mut conn: Conn) -> Result<Self> {
        match conn.engine() {
            Engine::Sqlite => begin_immediate(&mut conn).await?,
            Engine::Postgres => conn.batch("BEGIN").await?,
        }
        Ok(Self { conn, entries: Vec::new(), open: true })
    }

    /// Keeps one entry for the history, its values in the order of [`HISTORY`]; numbers are given as the transaction commits.
    pub(crate) fn tell(&mut self, entry: Vec<Value>) {
        self.entries.push(entry);
    }

    /// The last number given, with every other writer of history held back until this transaction ends. Only what writes history in bulk asks.
    pub(crate) async fn last_number(&mut self) -> Result<i64> {
        if let Some(lock) = self.conn.engine().lock_history() {
            self.conn.rows(lock, &[]).await?;
        }
        let last = self.conn.value("SELECT coalesce(max(number), 0) FROM history", &[]).await?;
        Ok(last.unwrap_or(0))
    }

    /// Writes the history and makes all of it last.
    pub async fn commit(mut self) -> Result<()> {
        if !self.entries.is_empty() {
            let entries = std::mem::take(&mut self.entries);
            let first = self.last_number().await? + 1;
            let numbered = (first..).zip(entries).map(|(number, mut entry)| {
                entry.insert(0, number.into());
                entry
            });
            let columns: Vec<&str> = std::iter::once("number").chain(HISTORY).collect();
            insert_many(&mut self.conn, "history", &columns, numbered.collect::<Vec<_>>(), "").await?;
        }
        self.conn.batch("COMMIT").await?;
        self.open = false;
        Ok(())
    }
}

/// `BEGIN IMMEDIATE`: a plain BEGIN would fail when two that have read go on to write. While another process writes,
/// the task waits and not its thread, on which other tasks may be queued.
async fn begin_immediate(conn: &mut Conn) -> Result<()> {
    for _ in 0..BEGIN_TRIES {
        if let Lent::Sqlite(lent) = &conn.lent
            && lent.begin_immediate()?
        {
            return Ok(());
        }
        tokio::time::sleep(BEGIN_PAUSE).await;
    }
    Err(Error::internal("another process has been writing to the database for too long"))
}

impl Drop for Tx {
    fn drop(&mut self) {
        if !self.open {
            return;
        }
        match &mut self.conn.lent {
            Lent::Sqlite(lent) => {
                if let Err(error) = lent.batch("ROLLBACK") {
                    tracing::error!(%error, "a transaction could not be rolled back");
                }
            }
            Lent::Postgres(lent) => lent.close(),
        }
    }
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.conn
    }
}
