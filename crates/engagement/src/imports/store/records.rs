//! The imports themselves: begun, on their way, ended.

use super::{json, number};
use crate::db::{Conn, Row, Sql, Tx};
use crate::error::Result;
use crate::ids::{ImportId, SourceId};
use crate::imports::{Import, Report, State};
use crate::values;
use jiff::Timestamp;

/// The imports that a process left behind when it died.
pub(in crate::imports) async fn left_behind(conn: &mut Conn) -> Result<Vec<ImportId>> {
    let rows = conn.rows("SELECT id FROM import WHERE state = 'reading'", &[]).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// Notes an import that begins. `about` is the file's hash and name, the kind and the mapping.
pub(in crate::imports) async fn insert_import(
    tx: &mut Tx,
    import: ImportId,
    source: SourceId,
    about: (&str, &str, &str, &str),
    actor: &crate::access::Actor,
    now: Timestamp,
) -> Result<()> {
    let (hash, name, kind, mapping) = about;
    let sql = "INSERT INTO import (id, source_id, file_hash, file_name, kind, mapping, state, rows_read, actor_kind, actor_id, created_at)
               VALUES ($1, $2, $3, $4, $5, $6, 'reading', 0, $7, $8, $9)";
    let values = values![import, source, hash, name, kind, mapping, actor.kind(), actor.account(), now];
    tx.execute(sql, values).await?;
    Ok(())
}

pub(in crate::imports) async fn set_rows(tx: &mut Tx, import: ImportId, rows: u64) -> Result<()> {
    tx.execute("UPDATE import SET rows_read = $2 WHERE id = $1", values![import, number(rows)]).await?;
    Ok(())
}

pub(in crate::imports) async fn set_state(
    tx: &mut Tx,
    import: ImportId,
    state: &str,
    failure: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE import SET state = $2, failure = $3, finished_at = $4 WHERE id = $1";
    tx.execute(sql, values![import, state, failure, now]).await?;
    Ok(())
}

pub(in crate::imports) async fn finish(tx: &mut Tx, import: ImportId, report: &Report, now: Timestamp) -> Result<()> {
    let sql = "UPDATE import SET state = 'applied', rows_read = $2, report = $3, finished_at = $4 WHERE id = $1";
    tx.execute(sql, values![import, number(report.rows), json(report)?, now]).await?;
    // Only what waits for an answer is still needed.
    let sql = "DELETE FROM import_mention WHERE import_id = $1 AND NOT EXISTS
               (SELECT 1 FROM import_row r WHERE r.import_id = import_mention.import_id AND r.mention = import_mention.mention)
               AND match_question_id IS NULL";
    tx.execute(sql, values![import]).await?;
    Ok(())
}

pub(in crate::imports) async fn delete_import(tx: &mut Tx, import: ImportId) -> Result<()> {
    tx.execute("DELETE FROM import WHERE id = $1", values![import]).await?;
    Ok(())
}

/// Imports, the newest first, or one.
pub(in crate::imports) async fn imports(conn: &mut Conn, id: Option<ImportId>, limit: i64) -> Result<Vec<Import>> {
    let columns = "i.id, i.file_name, s.name, i.kind, i.state, i.rows_read, i.created_at, i.finished_at, i.report, i.failure";
    let sql = Sql::new(&format!("SELECT {columns} FROM import i JOIN source s ON s.id = i.source_id"))
        .and(&id, "i.id = {}")
        .push(" ORDER BY i.created_at DESC, i.id DESC LIMIT {}", &[limit.into()]);
    let read = |row: &Row| {
        let state: String = row.get(4)?;
        let report = row.get::<Option<String>>(8)?.and_then(|text| serde_json::from_str(&text).ok());
        let state = match (state.as_str(), report) {
            ("applied", Some(report)) => State::Applied(Box::new(report)),
            ("reading", _) => State::Reading,
            _ => State::Failed(row.get::<Option<String>>(9)?.unwrap_or_default()),
        };
        Ok(Import {
            id: row.get(0)?,
            file_name: row.get(1)?,
            source: row.get(2)?,
            kind: row.get(3)?,
            state,
            rows_read: row.get(5)?,
            created_at: row.get(6)?,
            finished_at: row.get(7)?,
        })
    };
    conn.rows(sql.text(), sql.values()).await?.iter().map(read).collect()
}
