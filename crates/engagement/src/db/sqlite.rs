//! SQLite: one writer behind a fair lock, several readers; short statements run where they stand.

use super::row::Cells;
use super::{Cell, Row, Value};
use crate::error::{Error, Result};
use rusqlite::Connection;
use std::borrow::Cow;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

const READERS: usize = 4;

/// How long a statement waits for another process.
const BUSY: Duration = Duration::from_secs(20);

/// The connections to one SQLite file.
#[derive(Clone)]
pub(super) struct Pool {
    writer: Arc<tokio::sync::Mutex<Connection>>,
    readers: Arc<Mutex<Vec<Connection>>>,
    free: Arc<Semaphore>,
}

/// A connection lent by the pool; a reader goes back by itself.
pub(super) enum Lent {
    Writer(OwnedMutexGuard<Connection>),
    Reader { connection: Option<Connection>, pool: Pool, _permit: OwnedSemaphorePermit },
}

impl Pool {
    pub(super) fn open(path: &Path) -> Result<Self> {
        let writer = open_one(path)?;
        // An import writes much in one transaction: pages that have to leave the cache before its end are written twice.
        writer.execute_batch("PRAGMA cache_size = -64000")?;
        let readers = (0..READERS).map(|_| open_one(path)).collect::<Result<Vec<_>>>()?;
        Ok(Self {
            writer: Arc::new(tokio::sync::Mutex::new(writer)),
            readers: Arc::new(Mutex::new(readers)),
            free: Arc::new(Semaphore::new(READERS)),
        })
    }

    pub(super) async fn writer(&self) -> Lent {
        Lent::Writer(self.writer.clone().lock_owned().await)
    }

    pub(super) async fn reader(&self) -> Result<Lent> {
        let permit = self.free.clone().acquire_owned().await.map_err(Error::internal)?;
        let connection = self.readers.lock().map_err(|_| Error::internal("readers' lock"))?.pop();
        Ok(Lent::Reader { connection, pool: self.clone(), _permit: permit })
    }
}

fn open_one(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -16000; PRAGMA mmap_size = 33554432; PRAGMA temp_store = MEMORY;",
    )?;
    // Planned once, whatever values a statement is given.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// The statement with `?n` for `$n`. To SQLite `$2` is a name, counted where it first stands in the text, so that values
/// would be mixed up wherever the numbers do not ascend; and to find a name takes it longer the more there are.
fn numbered(sql: &str) -> Cow<'_, str> {
    let is_number = |at: usize| sql.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit);
    if !sql.match_indices('$').any(|(at, _)| is_number(at)) {
        return Cow::Borrowed(sql);
    }
    let mut text = String::with_capacity(sql.len());
    let mut rest = 0;
    for (at, _) in sql.match_indices('$').filter(|(at, _)| is_number(*at)) {
        text.push_str(&sql[rest..at]);
        text.push('?');
        rest = at + 1;
    }
    text.push_str(&sql[rest..]);
    Cow::Owned(text)
}

/// Binds `$n` to the n-th value; one that no statement asks for is a fault of the statement.
fn bind(statement: &mut rusqlite::Statement<'_>, values: &[Value]) -> Result<()> {
    if statement.parameter_count() != values.len() {
        let (asked, given) = (statement.parameter_count(), values.len());
        return Err(Error::internal(format!("a statement asks for {asked} values and is given {given}")));
    }
    for (index, value) in values.iter().enumerate() {
        statement.raw_bind_parameter(index + 1, value)?;
    }
    Ok(())
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Lent::Reader { connection, pool, .. } = self
            && let Some(connection) = connection.take()
            && let Ok(mut readers) = pool.readers.lock()
        {
            readers.push(connection);
        }
    }
}

impl Lent {
    fn connection(&self) -> Result<&Connection> {
        match self {
            Lent::Writer(connection) => Ok(connection),
            Lent::Reader { connection, .. } => {
                connection.as_ref().ok_or_else(|| Error::internal("a reader without a connection"))
            }
        }
    }

    pub(super) fn rows(&self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        let mut statement = self.connection()?.prepare_cached(&numbered(sql))?;
        let width = statement.column_count();
        bind(&mut statement, values)?;
        let mut found = statement.raw_query();
        let mut cells = Vec::new();
        while let Some(row) = found.next()? {
            for at in 0..width {
                cells.push(Cell::from(row.get_ref(at)?));
            }
        }
        Ok(Cells::rows(cells, width))
    }

    pub(super) fn execute(&self, sql: &str, values: &[Value]) -> Result<u64> {
        let mut statement = self.connection()?.prepare_cached(&numbered(sql))?;
        bind(&mut statement, values)?;
        Ok(statement.raw_execute()? as u64)
    }

    /// Runs a statement once for each of `rows`; how many rows it changed in all.
    pub(super) fn execute_each(&self, sql: &str, rows: impl Iterator<Item = Vec<Value>>) -> Result<u64> {
        let mut statement = self.connection()?.prepare_cached(&numbered(sql))?;
        let mut changed = 0;
        for row in rows {
            bind(&mut statement, &row)?;
            changed += statement.raw_execute()? as u64;
        }
        Ok(changed)
    }

    pub(super) fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.connection()?.execute_batch(sql)?)
    }

    /// Begins to write; false when another process is writing.
    pub(super) fn begin_immediate(&self) -> Result<bool> {
        let connection = self.connection()?;
        connection.busy_timeout(Duration::ZERO)?;
        let begun = connection.execute_batch("BEGIN IMMEDIATE");
        connection.busy_timeout(BUSY)?;
        match begun {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => Ok(false),
            begun => Ok(begun.map(|()| true)?),
        }
    }
}
