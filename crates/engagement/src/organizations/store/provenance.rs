//! Where facts came from, in the database.

use crate::db::{Conn, Row, Sql, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{OrganizationId, SourceId};
use crate::organizations::Provenance;
use crate::values;

const COLUMNS: [&str; 7] =
    ["organization_id", "field", "value", "source_id", "source_row", "recorded_at", "confirmed_at"];

/// Notes where facts came from; one that the same source had told before is confirmed.
pub(crate) async fn note(tx: &mut Tx, facts: Vec<Vec<Value>>) -> Result<()> {
    let again = "ON CONFLICT (organization_id, field, value, source_id) DO UPDATE SET confirmed_at = excluded.confirmed_at";
    insert_many(tx, "organization_fact", &COLUMNS, facts, again).await?;
    Ok(())
}

/// Where the facts of an organization came from.
pub(crate) async fn of(conn: &mut Conn, id: OrganizationId) -> Result<Vec<Provenance>> {
    let sql = "SELECT f.field, f.value, s.name, f.source_row, f.recorded_at, f.confirmed_at
               FROM organization_fact f JOIN source s ON s.id = f.source_id
               WHERE f.organization_id = $1 ORDER BY f.field, f.recorded_at LIMIT 500";
    let read = |row: &Row| {
        Ok(Provenance {
            field: row.get(0)?,
            value: row.get(1)?,
            source: row.get(2)?,
            row: row.get(3)?,
            recorded_at: row.get(4)?,
            confirmed_at: row.get(5)?,
        })
    };
    conn.rows(sql, values![id]).await?.iter().map(read).collect()
}

/// Which sources speak of many organizations, for the search.
pub(crate) async fn sources_of(
    conn: &mut Conn,
    ids: &[OrganizationId],
) -> Result<Vec<(OrganizationId, SourceId)>> {
    let sql = Sql::new("SELECT DISTINCT organization_id, source_id FROM organization_fact")
        .and_in("organization_id", ids);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
