//! What the host took down, and the institution's notes.

use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::{AccountId, OrganizationId};
use crate::organizations::{Note, TakeDown};
use crate::values;
use jiff::Timestamp;
use uuid::Uuid;

pub(crate) async fn take_down(
    tx: &mut Tx,
    id: Uuid,
    organization: OrganizationId,
    reason: &str,
    now: Timestamp,
) -> Result<()> {
    let sql = "INSERT INTO take_down (id, organization_id, reason, taken_at) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, values![id, organization, reason, now]).await?;
    Ok(())
}

pub(crate) async fn restore(tx: &mut Tx, organization: OrganizationId, why: &str, now: Timestamp) -> Result<()> {
    let sql = "UPDATE take_down SET restored_at = $2, restored_because = $3
               WHERE organization_id = $1 AND restored_at IS NULL";
    tx.execute(sql, values![organization, now, why]).await?;
    Ok(())
}

pub(crate) async fn take_downs(conn: &mut Conn, organization: OrganizationId) -> Result<Vec<TakeDown>> {
    let sql = "SELECT taken_at, reason, restored_at, restored_because FROM take_down
               WHERE organization_id = $1 ORDER BY taken_at DESC";
    let read = |row: &crate::db::Row| {
        let restored_at: Option<Timestamp> = row.get(2)?;
        let because: Option<String> = row.get(3)?;
        let restored = restored_at.map(|at| (at, because.unwrap_or_default()));
        Ok(TakeDown { taken_at: row.get(0)?, reason: row.get(1)?, restored })
    };
    conn.rows(sql, values![organization]).await?.iter().map(read).collect()
}

pub(crate) async fn write_note(
    tx: &mut Tx,
    id: Uuid,
    organization: OrganizationId,
    note: &Note,
    by: Option<AccountId>,
) -> Result<()> {
    let sql = "INSERT INTO organization_note (id, organization_id, text, language, written_at, written_by)
               VALUES ($1, $2, $3, $4, $5, $6)";
    tx.execute(sql, values![id, organization, &note.text, &note.language, note.written_at, by]).await?;
    Ok(())
}

pub(crate) async fn notes(conn: &mut Conn, organization: OrganizationId) -> Result<Vec<Note>> {
    let sql = "SELECT text, language, written_at, written_by FROM organization_note
               WHERE organization_id = $1 ORDER BY written_at DESC, id DESC";
    let read = |row: &crate::db::Row| {
        Ok(Note { text: row.get(0)?, language: row.get(1)?, written_at: row.get(2)?, written_by: row.get(3)? })
    };
    conn.rows(sql, values![organization]).await?.iter().map(read).collect()
}
