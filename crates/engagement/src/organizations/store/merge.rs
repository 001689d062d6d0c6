//! What a merge moves, in the database.

use crate::db::{Tx, Value};
use crate::error::{Error, Result};
use crate::ids::{MergeId, OrganizationId};
use crate::organizations::merge::Moved;
use crate::values;
use jiff::Timestamp;
use uuid::Uuid;

/// Rows that speak of an organization and simply speak of the survivor from then on.
const REFERENCES: [(&str, &str); 13] = [
    ("activity", "organization_id"),
    ("organization_status", "organization_id"),
    ("network_membership", "network_id"),
    ("network_membership", "member_id"),
    ("match_question", "candidate_id"),
    ("match_question", "organization_id"),
    ("partnership_party", "organization_id"),
    ("partnership_member", "network_id"),
    ("partnership_member", "member_id"),
    ("partnership_funding", "donor_id"),
    ("partnership_in_kind", "giver_id"),
    ("partnership_comment", "organization_id"),
    ("partnership_review", "organization_id"),
];

/// Moves every reference from `other` to `survivor`, and notes what moved.
pub(crate) async fn take_over(
    tx: &mut Tx,
    survivor: OrganizationId,
    other: OrganizationId,
    moved: &mut Moved,
) -> Result<()> {
    for (table, column) in REFERENCES {
        let sql = format!("UPDATE {table} SET {column} = $1 WHERE {column} = $2 RETURNING id");
        let rows = tx.rows(&sql, values![survivor, other]).await?;
        let ids = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<Uuid>>>()?;
        if !ids.is_empty() {
            moved.rows.push((table.to_owned(), column.to_owned(), ids));
        }
    }
    let sql =
        "UPDATE source_name SET organization_id = $1 WHERE organization_id = $2 RETURNING source_id, name_key";
    for row in tx.rows(sql, values![survivor, other]).await? {
        moved.source_names.push((row.get(0)?, row.get(1)?));
    }
    let sql = "INSERT INTO organization_fact (organization_id, field, value, source_id, source_row, recorded_at, confirmed_at)
               SELECT $1, field, value, source_id, source_row, recorded_at, confirmed_at
               FROM organization_fact WHERE organization_id = $2
               ON CONFLICT DO NOTHING RETURNING field, value, source_id";
    for row in tx.rows(sql, values![survivor, other]).await? {
        moved.facts.push((row.get(0)?, row.get(1)?, row.get(2)?));
    }
    let sql = "UPDATE import_mention SET organization_id = $1 WHERE organization_id = $2";
    tx.execute(sql, values![survivor, other]).await?;
    let sql = "INSERT INTO match_answer (name_key, organization_id, same, answered_at, answered_by)
               SELECT name_key, $1, same, answered_at, answered_by FROM match_answer WHERE organization_id = $2
               ON CONFLICT DO NOTHING";
    tx.execute(sql, values![survivor, other]).await?;
    Ok(())
}

/// Gives back what was moved, as far as it still speaks of the survivor.
pub(crate) async fn give_back(
    tx: &mut Tx,
    survivor: OrganizationId,
    other: OrganizationId,
    moved: &Moved,
) -> Result<()> {
    for (table, column, ids) in &moved.rows {
        let known = REFERENCES.iter().find(|(known, of)| known == table && of == column);
        let (table, column) = known.ok_or_else(|| Error::internal(format!("a merge moved {table}")))?;
        for ids in ids.chunks(500) {
            let sql = crate::db::Sql::new(&format!("UPDATE {table}"))
                .push(&format!(" SET {column} = {{}}"), &[other.into()])
                .filter(&format!("{column} = {{}}"), &[survivor.into()])
                .and_in("id", ids);
            tx.execute(sql.text(), sql.values()).await?;
        }
    }
    let sql = "UPDATE source_name SET organization_id = $1
               WHERE organization_id = $2 AND source_id = $3 AND name_key = $4";
    for (source, key) in &moved.source_names {
        tx.execute(sql, values![other, survivor, *source, key]).await?;
    }
    let sql = "DELETE FROM organization_fact
               WHERE organization_id = $1 AND field = $2 AND value = $3 AND source_id = $4";
    for (field, value, source) in &moved.facts {
        tx.execute(sql, values![survivor, field, value, *source]).await?;
    }
    Ok(())
}

/// Counts the activities of an organization again.
pub(crate) async fn recount(tx: &mut Tx, id: OrganizationId) -> Result<()> {
    let sql = "UPDATE organization SET activities = (SELECT count(*) FROM activity WHERE organization_id = $1) WHERE id = $1";
    tx.execute(sql, values![id]).await?;
    Ok(())
}

/// Closes a record in favour of another, or opens it again.
pub(crate) async fn close(
    tx: &mut Tx,
    id: OrganizationId,
    survivor: Option<OrganizationId>,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE organization SET merged_into = $2, changed_at = $3 WHERE id = $1";
    tx.execute(sql, values![id, survivor, now]).await?;
    Ok(())
}

/// Notes a merge.
pub(crate) async fn note(
    tx: &mut Tx,
    id: MergeId,
    survivor: OrganizationId,
    other: OrganizationId,
    moved: &Moved,
    now: Timestamp,
) -> Result<()> {
    let moved = serde_json::to_string(moved).map_err(Error::internal)?;
    let sql =
        "INSERT INTO organization_merge (id, survivor_id, other_id, moved, merged_at) VALUES ($1, $2, $3, $4, $5)";
    tx.execute(sql, values![id, survivor, other, moved, now]).await?;
    Ok(())
}

/// A merge: survivor, other, and what it moved.
pub(crate) async fn find(tx: &mut Tx, id: MergeId) -> Result<Option<(OrganizationId, OrganizationId, Moved)>> {
    let sql = "SELECT survivor_id, other_id, moved FROM organization_merge WHERE id = $1";
    let Some(row) = tx.row(sql, values![id]).await? else { return Ok(None) };
    let moved = serde_json::from_str(&row.get::<String>(2)?).map_err(Error::internal)?;
    Ok(Some((row.get(0)?, row.get(1)?, moved)))
}

/// Marks a merge as undone; false when it was already.
pub(crate) async fn mark_undone(tx: &mut Tx, id: MergeId, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE organization_merge SET undone_at = $2 WHERE id = $1 AND undone_at IS NULL";
    Ok(tx.execute(sql, &[Value::from(id), Value::from(now)]).await? == 1)
}

/// The merges of a survivor that can still be undone, newest first: id, the other's id and name, when.
pub(crate) async fn open(
    conn: &mut crate::db::Conn,
    survivor: OrganizationId,
) -> Result<Vec<(MergeId, OrganizationId, String, Timestamp)>> {
    let sql =
        "SELECT m.id, o.id, o.name, m.merged_at FROM organization_merge m JOIN organization o ON o.id = m.other_id
               WHERE m.survivor_id = $1 AND m.undone_at IS NULL ORDER BY m.merged_at DESC LIMIT 100";
    let rows = conn.rows(sql, values![survivor]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))).collect()
}
