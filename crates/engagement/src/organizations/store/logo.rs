//! The files of logos.

use crate::db::Tx;
use crate::error::Result;
use crate::values;

/// Forgets a file that no record shows any more; upkeep removes what is not known.
pub(crate) async fn forget(tx: &mut Tx, hash: &str) -> Result<()> {
    let sql = "DELETE FROM file WHERE hash = $1
                 AND NOT EXISTS (SELECT 1 FROM organization WHERE organization.logo_hash = file.hash)
                 AND NOT EXISTS (SELECT 1 FROM import WHERE import.file_hash = file.hash)";
    tx.execute(sql, values![hash]).await?;
    Ok(())
}
