//! Many rows into a table: one after the other by one prepared statement on SQLite, where a statement costs nothing to send;
//! many in one INSERT on PostgreSQL, where row by row is six times slower.

use super::{Conn, Lent, Value};
use crate::error::Result;
use std::fmt::Write;
use std::sync::atomic::Ordering;

/// Values in one statement at most; PostgreSQL takes more.
const VALUES: usize = 16_000;

/// Inserts `rows` into `table`, in their order: a row may refer to one before it, not to one behind it. `suffix` is a fixed
/// text such as `ON CONFLICT DO NOTHING`. How many went in.
pub async fn insert_many(
    conn: &mut Conn,
    table: &str,
    columns: &[&str],
    rows: impl IntoIterator<Item = Vec<Value>>,
    suffix: &str,
) -> Result<u64> {
    let mut rows = rows.into_iter();
    if let Lent::Sqlite(lent) = &conn.lent {
        conn.statements.fetch_add(1, Ordering::Relaxed);
        return lent.execute_each(&text(table, columns, 1, suffix), rows);
    }
    let most = (VALUES / columns.len().max(1)).clamp(1, 512);
    let mut inserted = 0;
    loop {
        let mut chunk: Vec<Vec<Value>> = rows.by_ref().take(most).collect();
        if chunk.is_empty() {
            return Ok(inserted);
        }
        // Powers of two, so that few texts are prepared.
        while !chunk.is_empty() {
            let size = if chunk.len() == most { most } else { 1 << chunk.len().ilog2() };
            let values: Vec<Value> = chunk.drain(..size).flatten().collect();
            inserted += conn.execute(&text(table, columns, size, suffix), &values).await?;
        }
    }
}

fn text(table: &str, columns: &[&str], rows: usize, suffix: &str) -> String {
    let mut sql = format!("INSERT INTO {table} ({}) VALUES ", columns.join(", "));
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 0..columns.len() {
            let comma = if column == 0 { "" } else { ", " };
            let _ = write!(sql, "{comma}${}", row * columns.len() + column + 1);
        }
        sql.push(')');
    }
    if !suffix.is_empty() {
        sql.push(' ');
        sql.push_str(suffix);
    }
    sql
}
