//! The SQL of the checks: each reads, none writes.

use super::finding::MOST;
use crate::db::{Conn, Sql, Value};
use crate::error::Result;
use crate::values;
use uuid::Uuid;

/// Columns that refer to a record without the database watching over it: table, column, the table referred to, its key.
pub(super) const REFERENCES: [(&str, &str, &str, &str); 14] = [
    ("history", "organization_id", "organization", "id"),
    ("history", "import_id", "import", "id"),
    ("history", "actor_id", "account", "id"),
    ("import", "actor_id", "account", "id"),
    ("import", "file_hash", "file", "hash"),
    ("import_row", "admin1_id", "place", "id"),
    ("import_row", "admin2_id", "place", "id"),
    ("import_row_term", "import_id", "import", "id"),
    ("import_row_term", "term_question_id", "term_question", "id"),
    ("import_mention", "match_question_id", "match_question", "id"),
    ("match_question", "organization_id", "organization", "id"),
    ("match_question", "answered_by", "account", "id"),
    ("match_answer", "answered_by", "account", "id"),
    ("term_question", "answered_by", "account", "id"),
];

/// Tables of what is on its way in, whose rows may be there before the places and questions that come in with them. An
/// import that was killed leaves such rows; they go when the next one begins.
const STAGED: [&str; 3] = ["import_row", "import_row_term", "import_mention"];
const UNDER_WAY: &str = " AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = stray.import_id AND import.state IN ('reading', 'trying'))";

/// Tables with names and the keys made of them: table, name, key.
pub(super) const NAMES: [(&str, &str, &str); 4] = [
    ("organization", "name", "name_key"),
    ("organization_name", "text", "text_key"),
    ("office_name", "text", "text_key"),
    ("place", "name", "name_key"),
];

/// A name and what was made of it.
pub(super) struct Named {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) key: String,
    /// Only organizations have one.
    pub(super) sort_key: Option<Vec<u8>>,
}

async fn texts(conn: &mut Conn, sql: &str) -> Result<Vec<String>> {
    let rows = conn.rows(&format!("{sql} LIMIT {MOST}"), &[]).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

async fn ids(conn: &mut Conn, sql: &str) -> Result<Vec<Uuid>> {
    let rows = conn.rows(&format!("{sql} LIMIT {MOST}"), &[]).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// Numbers of the history whose predecessor is missing.
pub(super) async fn history_gaps(conn: &mut Conn) -> Result<Vec<i64>> {
    let sql = format!(
        "SELECT number FROM history WHERE number <> 1
           AND NOT EXISTS (SELECT 1 FROM history before WHERE before.number = history.number - 1)
         ORDER BY number LIMIT {MOST}"
    );
    conn.rows(&sql, &[]).await?.iter().map(|row| row.get(0)).collect()
}

/// Whether a column of [`REFERENCES`] refers to records that are not there; some of what it refers to.
pub(super) async fn strays(conn: &mut Conn, reference: (&str, &str, &str, &str)) -> Result<Vec<String>> {
    let (table, column, target, key) = reference;
    let staged = if STAGED.contains(&table) { UNDER_WAY } else { "" };
    let sql = format!(
        "SELECT DISTINCT stray.{column} FROM {table} stray WHERE stray.{column} IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM {target} there WHERE there.{key} = stray.{column}){staged}"
    );
    if key == "id" {
        return Ok(ids(conn, &sql).await?.iter().map(Uuid::to_string).collect());
    }
    texts(conn, &sql).await
}

/// Organizations without an official name that is in use and is the one they go by.
pub(super) async fn without_official_name(conn: &mut Conn) -> Result<Vec<Uuid>> {
    let sql = "SELECT id FROM organization WHERE merged_into IS NULL AND NOT EXISTS (
                 SELECT 1 FROM organization_name official WHERE official.organization_id = organization.id
                   AND official.kind = 'official' AND official.to_date IS NULL AND official.text = organization.name)
               ORDER BY id";
    ids(conn, sql).await
}

/// Organizations whose number of activities is not that of their activities.
pub(super) async fn miscounted(conn: &mut Conn) -> Result<Vec<Uuid>> {
    let sql = "SELECT organization.id FROM organization LEFT JOIN (
                 SELECT organization_id, count(*) AS counted FROM activity GROUP BY organization_id
               ) found ON found.organization_id = organization.id
               WHERE organization.activities <> coalesce(found.counted, 0) ORDER BY organization.id";
    ids(conn, sql).await
}

/// Organizations of which the history says nothing.
pub(super) async fn untold(conn: &mut Conn) -> Result<Vec<Uuid>> {
    let sql = "SELECT id FROM organization WHERE NOT EXISTS (
                 SELECT 1 FROM history WHERE history.record_id = organization.id) ORDER BY id";
    ids(conn, sql).await
}

/// Every organization that was merged into another, and into which.
pub(super) async fn merges(conn: &mut Conn) -> Result<Vec<(Uuid, Uuid)>> {
    let rows = conn.rows("SELECT id, merged_into FROM organization WHERE merged_into IS NOT NULL", &[]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The next names behind `after` of a table of [`NAMES`].
pub(super) async fn names(
    conn: &mut Conn,
    (table, name, key): (&str, &str, &str),
    after: Option<Uuid>,
) -> Result<Vec<Named>> {
    let sort = if table == "organization" { ", sort_key" } else { "" };
    let sql = Sql::new(&format!("SELECT id, {name}, {key}{sort} FROM {table}"))
        .and(&after, "id > {}")
        .push(" ORDER BY id LIMIT {}", &[Value::Int(2000)]);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    let sort_key = |row: &crate::db::Row| if sort.is_empty() { Ok(None) } else { row.get(3).map(Some) };
    let read = |row: &crate::db::Row| {
        Ok(Named { id: row.get(0)?, name: row.get(1)?, key: row.get(2)?, sort_key: sort_key(row)? })
    };
    rows.iter().map(read).collect()
}

/// The next files behind `after` that the register knows of: hash and size.
pub(super) async fn files(conn: &mut Conn, after: &str) -> Result<Vec<(String, i64)>> {
    let sql = "SELECT hash, bytes FROM file WHERE hash > $1 ORDER BY hash LIMIT 200";
    let rows = conn.rows(sql, values![after]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
