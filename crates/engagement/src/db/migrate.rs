//! Brings the tables up to date: numbered files, forward only, each applied once and never changed afterwards.

use super::{Conn, Db, Engine};
use crate::error::{Error, Result};
use crate::values;
use sha2::{Digest, Sha256};

const MIGRATIONS: &[(i64, &str)] = &[
    (1, include_str!("../../migrations/0001_register.sql")),
    (2, include_str!("../../migrations/0002_narrower_indexes.sql")),
    (3, include_str!("../../migrations/0003_mail.sql")),
    (4, include_str!("../../migrations/0004_offices.sql")),
    (5, include_str!("../../migrations/0005_people.sql")),
    (6, include_str!("../../migrations/0006_keeping.sql")),
    (7, include_str!("../../migrations/0007_passkeys.sql")),
    (8, include_str!("../../migrations/0008_openid.sql")),
    (9, include_str!("../../migrations/0009_logos.sql")),
    (10, include_str!("../../migrations/0010_partnerships.sql")),
    (11, include_str!("../../migrations/0011_partnership_source.sql")),
    (12, include_str!("../../migrations/0012_partnership_waiting.sql")),
    (13, include_str!("../../migrations/0013_clustered.sql")),
];

const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, checksum TEXT NOT NULL)";

/// The newest that there is.
pub(super) fn newest() -> i64 {
    MIGRATIONS.last().map_or(0, |(number, _)| *number)
}

/// Applies what is new up to `last`, in one transaction under a lock.
pub(super) async fn run(db: &Db, last: i64) -> Result<()> {
    if is_up_to_date(db, last).await {
        return Ok(());
    }
    let mut tx = db.write().await?;
    if let Some(lock) = tx.engine().lock_migrations() {
        tx.rows(lock, &[]).await?;
    }
    tx.batch(TABLE).await?;
    for (number, text) in MIGRATIONS.iter().filter(|(number, _)| *number <= last) {
        apply(&mut tx, *number, text).await?;
    }
    tx.commit().await
}

async fn is_up_to_date(db: &Db, last: i64) -> bool {
    let Ok(mut conn) = db.read().await else { return false };
    let applied = conn.value::<i64>("SELECT max(number) FROM migration", &[]).await;
    matches!(applied, Ok(Some(applied)) if applied == last)
}

async fn apply(conn: &mut Conn, number: i64, text: &str) -> Result<()> {
    let checksum = checksum(text);
    let known: Option<String> =
        conn.value("SELECT checksum FROM migration WHERE number = $1", values![number]).await?;
    match known {
        Some(known) if known == checksum => Ok(()),
        Some(_) => Err(Error::internal(format!("migration {number} was changed after it had been applied"))),
        None => {
            conn.batch(&for_engine(text, conn.engine())).await?;
            conn.execute("INSERT INTO migration (number, checksum) VALUES ($1, $2)", values![number, checksum])
                .await?;
            Ok(())
        }
    }
}

fn checksum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Leaves out the sections of the other engine: from `-- postgres:` or `-- sqlite:` to `-- both:`.
fn for_engine(text: &str, engine: Engine) -> String {
    let mut wanted = true;
    let lines = text.lines().filter(|line| {
        wanted = match line.trim() {
            "-- postgres:" => engine == Engine::Postgres,
            "-- sqlite:" => engine == Engine::Sqlite,
            "-- both:" => true,
            _ => return wanted,
        };
        false
    });
    lines.collect::<Vec<_>>().join("\n")
}
