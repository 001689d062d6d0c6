//! A reading of the whole database as it is at one moment, however long it takes and whatever others write meanwhile.

use super::{Conn, Db, Engine, Lent};
use crate::error::Result;
use std::ops::{Deref, DerefMut};

/// A connection that sees one moment. Nothing can be written on it.
pub struct Snapshot(Conn);

impl Db {
    /// Begins to read the database as it is now.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        let mut conn = self.read().await?;
        let begin = match conn.engine() {
            Engine::Sqlite => "BEGIN",
            Engine::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        };
        conn.batch(begin).await?;
        let mut snapshot = Snapshot(conn);
        // The moment is that of the first reading.
        snapshot.rows("SELECT count(*) FROM migration", &[]).await?;
        Ok(snapshot)
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        match &mut self.0.lent {
            Lent::Sqlite(lent) => {
                if let Err(error) = lent.batch("ROLLBACK") {
                    tracing::error!(%error, "a snapshot could not be ended");
                }
            }
            Lent::Postgres(lent) => lent.close(),
        }
    }
}

impl Deref for Snapshot {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Snapshot {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}
