//! Work that only one process may do at a time, such as applying an import; freed by the system when the process dies.

use super::{Db, Pool, postgres};
use crate::error::{Error, Result};
use crate::values;
use std::fs::File;

/// Held while the work goes on; dropping it lets the next one in.
pub enum Exclusive {
    /// A locked file beside the database.
    File(File),
    /// A connection that holds an advisory lock.
    Connection(#[doc(hidden)] Box<dyn std::any::Any + Send + Sync>),
}

impl Db {
    /// Waits until no other process does `work`, then keeps others out.
    pub async fn exclusive(&self, work: &'static str) -> Result<Exclusive> {
        match &self.pool {
            Pool::Sqlite(_, path) => {
                let path = path.with_extension(format!("{work}.lock"));
                let lock = move || {
                    let file = File::options().create(true).truncate(false).write(true).open(path)?;
                    file.lock()?;
                    Ok::<_, std::io::Error>(file)
                };
                let file = tokio::task::spawn_blocking(lock).await.map_err(Error::internal)?;
                Ok(Exclusive::File(file.map_err(Error::internal)?))
            }
            Pool::Postgres(_, url) => {
                // A connection of its own, closed on drop: one from the pool would keep the lock when it goes back.
                let pool = postgres::Pool::open(url)?;
                let lent = pool.lend().await?;
                lent.rows("SELECT pg_advisory_lock(hashtext($1))", values![work]).await?;
                Ok(Exclusive::Connection(Box::new((lent, pool))))
            }
        }
    }
}
