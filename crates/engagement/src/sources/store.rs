//! Sources in the database.

use super::Source;
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;
use crate::ids::SourceId;
use crate::values;
use jiff::Timestamp;
use matching::fold;

pub(super) async fn find(conn: &mut Conn, name: &str) -> Result<Option<Source>> {
    conn.first("SELECT id, name, mapping FROM source WHERE name_key = $1", values![fold(name)]).await
}

pub(super) async fn all(conn: &mut Conn) -> Result<Vec<Source>> {
    conn.all("SELECT id, name, mapping FROM source ORDER BY name_key", &[]).await
}

pub(super) async fn insert(tx: &mut Tx, source: &Source, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO source (id, name, name_key, created_at) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, values![source.id, &source.name, fold(&source.name), now]).await?;
    Ok(())
}

pub(super) async fn remember(tx: &mut Tx, id: SourceId, mapping: &str) -> Result<()> {
    tx.execute("UPDATE source SET mapping = $2 WHERE id = $1", values![id, mapping]).await?;
    Ok(())
}

pub(super) async fn delete(tx: &mut Tx, id: SourceId) -> Result<()> {
    tx.execute("DELETE FROM source WHERE id = $1", values![id]).await?;
    Ok(())
}

pub(super) async fn names(conn: &mut Conn, ids: &[SourceId]) -> Result<Vec<(SourceId, String)>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new("SELECT id, name FROM source").and_in("id", ids).push(" ORDER BY name_key", &[]);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
