//! A consistent copy of the whole database, for backups.

use super::{Db, Lent, Pool};
use crate::error::{Error, Result};
use std::path::Path;

impl Db {
    /// Copies an SQLite database to `path` while others read and write. PostgreSQL is copied by its own tools.
    pub async fn copy_to(&self, path: &Path) -> Result<()> {
        match &self.pool {
            Pool::Sqlite(..) => {
                let conn = self.read().await?;
                let path = path.to_owned();
                let copy = move || match &conn.lent {
                    Lent::Sqlite(lent) => lent.copy_to(&path),
                    Lent::Postgres(_) => Ok(()),
                };
                tokio::task::spawn_blocking(copy).await.map_err(Error::internal)?
            }
            Pool::Postgres(..) => Err(Error::internal("PostgreSQL is copied table by table")),
        }
    }
}
