//! Many rows in one INSERT: row by row is six times slower on PostgreSQL.

use super::{Conn, Value};
use crate::error::Result;
use std::fmt::Write;

/// Values in one statement at most; both engines take more.
const VALUES: usize = 16_000;

/// Inserts `rows` into `table`, as many at once as is wise. `suffix` is a fixed text such as `ON CONFLICT DO NOTHING`. How many went in.
pub async fn insert_many(
    conn: &mut Conn,
    table: &str,
    columns: &[&str],
    rows: impl IntoIterator<Item = Vec<Value>>,
    suffix: &str,
) -> Result<u64> {
    let most = (VALUES / columns.len().max(1)).clamp(1, 512);
    let mut rows = rows.into_iter();
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
