//! The imports themselves: begun, on their way, ended.

use super::{json, number};
use crate::db::{Conn, FromRow, Row, Sql, Tx};
use crate::error::Result;
use crate::ids::{AccountId, ImportId, SourceId};
use crate::imports::{Import, Report, State};
use crate::{row, values};
use jiff::Timestamp;

row! {
    /// An import that waits to be done.
    pub(in crate::imports) struct Waiting {
        pub(in crate::imports) source_id: SourceId,
        pub(in crate::imports) file_hash: String,
        pub(in crate::imports) file_name: String,
        pub(in crate::imports) mapping: String,
        pub(in crate::imports) actor_kind: String,
        pub(in crate::imports) actor_id: Option<AccountId>,
    }
}

/// An import that was noted and has not been done.
pub(in crate::imports) async fn waiting(conn: &mut Conn, import: ImportId) -> Result<Option<Waiting>> {
    let columns = Waiting::columns("");
    let sql = format!("SELECT {columns} FROM import WHERE id = $1 AND state <> 'applied'");
    conn.first(&sql, values![import]).await
}

/// The imports that a process left behind when it died, and whether it was only trying.
pub(in crate::imports) async fn left_behind(conn: &mut Conn) -> Result<Vec<(ImportId, bool)>> {
    let rows = conn.rows("SELECT id, state FROM import WHERE state IN ('reading', 'trying')", &[]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get::<String>(1)? == "trying"))).collect()
}

/// Notes an import. `about` is the file's hash and name, the kind, the mapping and the state.
pub(in crate::imports) async fn insert_import(
    tx: &mut Tx,
    import: ImportId,
    source: SourceId,
    about: [&str; 5],
    actor: &crate::access::Actor,
    now: Timestamp,
) -> Result<()> {
    let [hash, name, kind, mapping, state] = about;
    let sql = "INSERT INTO import (id, source_id, file_hash, file_name, kind, mapping, state, rows_read, actor_kind, actor_id, created_at)
               VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10)";
    let values = values![import, source, hash, name, kind, mapping, state, actor.kind(), actor.account(), now];
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
    finished_at: Option<Timestamp>,
) -> Result<()> {
    let sql = "UPDATE import SET state = $2, failure = $3, finished_at = $4 WHERE id = $1";
    tx.execute(sql, values![import, state, failure, finished_at]).await?;
    Ok(())
}

pub(in crate::imports) async fn finish(
    tx: &mut Tx,
    import: ImportId,
    report: &Report,
    now: Timestamp,
) -> Result<()> {
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
        .filter("i.state <> 'trying'", &[])
        .and(&id, "i.id = {}")
        .push(" ORDER BY i.created_at DESC, i.id DESC LIMIT {}", &[limit.into()]);
    let read = |row: &Row| {
        let state: String = row.get(4)?;
        let report = row.get::<Option<String>>(8)?.and_then(|text| serde_json::from_str(&text).ok());
        let state = match (state.as_str(), report) {
            ("applied", Some(report)) => State::Applied(Box::new(report)),
            ("waiting", _) => State::Waiting,
            ("reading", _) => State::Reading,
            _ => State::Failed(
                serde_json::from_str(&row.get::<Option<String>>(9)?.unwrap_or_default()).unwrap_or_default(),
            ),
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
