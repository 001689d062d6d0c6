//! Loading a whole register: references are checked at the end, since rows come in the order of their tables.

use super::{Conn, Engine, Tx};
use crate::error::{Error, Result};
use crate::message::Message;

/// The references that are not being checked.
#[must_use = "references are checked again by Tx::check_references"]
pub struct Unchecked(Vec<String>);

const REFERENCES: &str = "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace";

impl Tx {
    /// Lets rows refer to rows that come later in this transaction.
    pub async fn defer_references(&mut self) -> Result<Unchecked> {
        if self.engine() == Engine::Sqlite {
            self.batch("PRAGMA defer_foreign_keys = ON").await?;
            return Ok(Unchecked(Vec::new()));
        }
        let mut again = Vec::new();
        for row in self.rows(REFERENCES, &[]).await? {
            let (table, name, text): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            self.batch(&format!("ALTER TABLE {table} DROP CONSTRAINT {name}")).await?;
            again.push(format!("ALTER TABLE {table} ADD CONSTRAINT {name} {text}"));
        }
        Ok(Unchecked(again))
    }

    /// Checks all references of what was loaded; SQLite does so as the transaction commits.
    pub async fn check_references(&mut self, unchecked: Unchecked) -> Result<()> {
        for constraint in unchecked.0 {
            self.batch(&constraint).await?;
        }
        Ok(())
    }
}

impl Conn {
    /// What the engine itself finds wrong with its files and references, a line each. PostgreSQL has no such statement.
    pub async fn damage(&mut self) -> Result<Vec<String>> {
        if self.engine() == Engine::Postgres {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for row in self.rows("PRAGMA integrity_check(20)", &[]).await? {
            found.push(row.get::<String>(0)?);
        }
        found.retain(|line| line != "ok");
        for row in self.rows("SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 20", &[]).await? {
            let (table, parent): (String, String) = (row.get(0)?, row.get(1)?);
            found.push(format!("a row of {table} refers to one of {parent} that is not there"));
        }
        Ok(found)
    }
}

/// The newest migration that this program knows.
#[must_use]
pub fn newest_migration() -> i64 {
    super::migrate::newest()
}

impl super::Db {
    /// Opens the database at `url` with its tables as they were after migration `number`, to load what was saved then.
    pub async fn open_at(url: &str, number: i64) -> Result<Self> {
        let db = Self::connect(url)?;
        super::migrate::run(&db, number).await?;
        let sql = "SELECT coalesce(max(number), 0) FROM migration";
        let applied: Option<i64> = db.read().await?.value(sql, &[]).await?;
        if applied != Some(number) {
            return Err(Error::Conflict(Message::new("conflict-tables-newer")));
        }
        Ok(db)
    }
}
