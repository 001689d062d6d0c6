//! SQLite: one writer behind a fair lock, several readers; short statements run where they stand.

use super::{Row, Value};
use crate::error::{Error, Result};
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tokio::sync::{OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

const READERS: usize = 4;

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
    connection.busy_timeout(std::time::Duration::from_secs(20))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY;",
    )?;
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
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
        let mut statement = self.connection()?.prepare_cached(sql)?;
        let width = statement.column_count();
        let mut found = statement.query(rusqlite::params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let values = (0..width).map(|i| row.get(i)).collect::<rusqlite::Result<Vec<_>>>()?;
            rows.push(Row::Sqlite(values));
        }
        Ok(rows)
    }

    pub(super) fn execute(&self, sql: &str, values: &[Value]) -> Result<u64> {
        let mut statement = self.connection()?.prepare_cached(sql)?;
        Ok(statement.execute(rusqlite::params_from_iter(values))? as u64)
    }

    pub(super) fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.connection()?.execute_batch(sql)?)
    }

    /// Copies the whole database to `path` while others read and write.
    pub(super) fn copy_to(&self, path: &Path) -> Result<()> {
        let mut target = Connection::open(path)?;
        let backup = rusqlite::backup::Backup::new(self.connection()?, &mut target)?;
        Ok(backup.run_to_completion(1000, std::time::Duration::ZERO, None)?)
    }
}
