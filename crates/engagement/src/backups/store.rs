//! The SQL of backups: whole tables, whichever they are, read by their keys and loaded in bulk.

use crate::db::{Conn, Row, Sql, Table, Tx, Value};
use crate::error::Result;

/// Tables whose rows are not taken along: a restored register signs nobody in who had signed in to the other, and sends
/// no mail again.
pub(super) const LEFT_OUT: [&str; 7] =
    ["session", "link", "attempt", "passkey_ceremony", "openid_ceremony", "first_run", "mail"];

/// Rows read at once.
const CHUNK: i64 = 1000;

/// The next rows of a table behind `after`, the key of the last one read.
pub(super) async fn chunk(conn: &mut Conn, table: &Table, after: Option<&[Value]>) -> Result<Vec<Vec<Value>>> {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let key = table.key.iter().map(|column| columns[*column]).collect::<Vec<_>>().join(", ");
    let mut sql = Sql::new(&format!("SELECT {} FROM {}", columns.join(", "), table.name));
    if let Some(after) = after {
        let marks = vec!["{}"; after.len()].join(", ");
        sql = sql.filter(&format!("({key}) > ({marks})"), after);
    }
    let sql = sql.push(&format!(" ORDER BY {key} LIMIT {{}}"), &[Value::Int(CHUNK)]);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| values(table, row)).collect()
}

fn values(table: &Table, row: &Row) -> Result<Vec<Value>> {
    table.columns.iter().enumerate().map(|(index, column)| column.holds.read(row, index)).collect()
}

/// The hashes of the files that the register knows of.
pub(super) async fn files(conn: &mut Conn) -> Result<Vec<String>> {
    conn.rows("SELECT hash FROM file ORDER BY hash", &[]).await?.iter().map(|row| row.get(0)).collect()
}

/// The first table that has rows; not counting jobs, which a register has as soon as it is served.
pub(super) async fn first_filled(conn: &mut Conn, tables: &[Table]) -> Result<Option<String>> {
    for table in tables.iter().filter(|table| table.name != "job") {
        if conn.row(&format!("SELECT 1 FROM {} LIMIT 1", table.name), &[]).await?.is_some() {
            return Ok(Some(table.name.clone()));
        }
    }
    Ok(None)
}

/// Removes the jobs of a register that is otherwise empty.
pub(super) async fn remove_jobs(tx: &mut Tx) -> Result<()> {
    tx.execute("DELETE FROM job", &[]).await?;
    Ok(())
}

/// Gathers statistics for the planner.
pub(super) async fn analyze(conn: &mut Conn) -> Result<()> {
    let sql = conn.engine().analyze();
    conn.execute(sql, &[]).await?;
    Ok(())
}
