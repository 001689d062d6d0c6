//! The one place that knows which engine runs: reading, writing, rows and values, the same on SQLite and PostgreSQL.

mod catalog;
mod dialect;
mod exclusive;
mod insert;
mod loading;
mod long;
mod migrate;
mod postgres;
mod row;
mod snapshot;
mod sql;
mod sqlite;
mod tx;
mod value;

pub use catalog::{Holds, Table, TableColumn};
pub use exclusive::Exclusive;
pub use insert::insert_many;
pub use loading::{Unchecked, newest_migration};
pub use row::{Cell, Column, FromRow, Row};
pub use snapshot::Snapshot;
pub use sql::Sql;
pub use tx::Tx;
pub use value::Value;

use crate::error::Result;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Which engine runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, in the data folder.
    Sqlite,
    /// PostgreSQL, by its address.
    Postgres,
}

/// The database: lends connections for reading and transactions for writing.
#[derive(Clone)]
pub struct Db {
    pool: Pool,
    statements: Arc<AtomicU64>,
}

#[derive(Clone)]
enum Pool {
    Sqlite(sqlite::Pool, PathBuf),
    Postgres(postgres::Pool, String),
}

/// A connection on which statements run.
pub struct Conn {
    lent: Lent,
    statements: Arc<AtomicU64>,
}

enum Lent {
    Sqlite(sqlite::Lent),
    Postgres(postgres::Lent),
}

impl Db {
    /// Opens the database at `url`, which is `postgres://...`, or `sqlite:PATH`; and brings its tables up to date.
    pub async fn open(url: &str) -> Result<Self> {
        let db = Self::connect(url)?;
        migrate::run(&db, migrate::newest()).await?;
        Ok(db)
    }

    fn connect(url: &str) -> Result<Self> {
        let pool = match url.strip_prefix("sqlite:") {
            Some(path) => Pool::Sqlite(sqlite::Pool::open(Path::new(path))?, PathBuf::from(path)),
            None => Pool::Postgres(postgres::Pool::open(url)?, url.to_owned()),
        };
        Ok(Self { pool, statements: Arc::default() })
    }

    /// Which engine runs.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.pool {
            Pool::Sqlite(..) => Engine::Sqlite,
            Pool::Postgres(..) => Engine::Postgres,
        }
    }

    /// A connection for reading.
    pub async fn read(&self) -> Result<Conn> {
        let lent = match &self.pool {
            Pool::Sqlite(pool, _) => Lent::Sqlite(pool.reader().await?),
            Pool::Postgres(pool, _) => Lent::Postgres(pool.lend().await?),
        };
        Ok(Conn { lent, statements: self.statements.clone() })
    }

    /// A transaction for writing, rolled back unless it is committed.
    pub async fn write(&self) -> Result<Tx> {
        let lent = match &self.pool {
            Pool::Sqlite(pool, _) => Lent::Sqlite(pool.writer().await),
            Pool::Postgres(pool, _) => Lent::Postgres(pool.lend().await?),
        };
        Tx::begin(Conn { lent, statements: self.statements.clone() }).await
    }

    /// Whether the database answers.
    pub async fn answers(&self) -> Result<()> {
        self.read().await?.rows("SELECT 1", &[]).await.map(|_| ())
    }

    /// How many statements have run since the start: for metrics, and for the tests that hold a page to its count.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }
}

impl Conn {
    /// Which engine this connection speaks to.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.lent {
            Lent::Sqlite(_) => Engine::Sqlite,
            Lent::Postgres(_) => Engine::Postgres,
        }
    }

    /// All rows that a statement finds.
    pub async fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &self.lent {
            Lent::Sqlite(lent) => lent.rows(sql, values),
            Lent::Postgres(lent) => lent.rows(sql, values).await,
        }
    }

    /// The first row that a statement finds.
    pub async fn row(&mut self, sql: &str, values: &[Value]) -> Result<Option<Row>> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Runs a statement; how many rows it changed.
    pub async fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        match &self.lent {
            Lent::Sqlite(lent) => lent.execute(sql, values),
            Lent::Postgres(lent) => lent.execute(sql, values).await,
        }
    }

    /// All structs that a statement finds.
    pub async fn all<T: FromRow>(&mut self, sql: &str, values: &[Value]) -> Result<Vec<T>> {
        self.rows(sql, values).await?.iter().map(T::read).collect()
    }

    /// The first struct that a statement finds.
    pub async fn first<T: FromRow>(&mut self, sql: &str, values: &[Value]) -> Result<Option<T>> {
        self.row(sql, values).await?.as_ref().map(T::read).transpose()
    }

    /// The one value that a statement finds, the first column of its first row.
    pub async fn value<T: Column>(&mut self, sql: &str, values: &[Value]) -> Result<Option<T>> {
        self.row(sql, values).await?.map(|row| row.get(0)).transpose()
    }

    async fn batch(&mut self, sql: &str) -> Result<()> {
        match &self.lent {
            Lent::Sqlite(lent) => lent.batch(sql),
            Lent::Postgres(lent) => lent.batch(sql).await,
        }
    }
}
