//! What statistics read of the register beside search and memory.

use crate::db::Conn;
use crate::error::{Error, Result};
use jiff::Timestamp;

/// How many sources there are, and when an import last succeeded. One statement.
pub(super) async fn sources_and_last_import(conn: &mut Conn) -> Result<(i64, Option<Timestamp>)> {
    let sql = "SELECT (SELECT count(*) FROM source), (SELECT max(finished_at) FROM import WHERE failure IS NULL)";
    let row = conn.row(sql, &[]).await?.ok_or_else(|| Error::internal("a count without a row"))?;
    Ok((row.get(0)?, row.get(1)?))
}
