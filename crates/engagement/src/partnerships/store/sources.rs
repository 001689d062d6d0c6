//! Where partnerships are known from, as their sources know them.

use crate::db::{Conn, Sql, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{PartnershipId, SourceId};
use crate::partnerships::parts::Scheme;
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};

/// What a source said of a partnership the last time.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// Which partnership it is.
    pub(crate) partnership: PartnershipId,
    /// By which the same is told again.
    pub(crate) fingerprint: Vec<u8>,
    /// What was understood of it.
    pub(crate) known: Option<String>,
}

/// What a source said of these, by its own keys.
pub(crate) async fn said(conn: &mut Conn, source: SourceId, keys: &[String]) -> Result<HashMap<String, Said>> {
    let sql = Sql::new("SELECT key, partnership_id, fingerprint, known FROM partnership_source")
        .filter("source_id = {}", &[source.into()])
        .and_in("key", keys);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    let said = rows.iter().map(|row| {
        let said = Said { partnership: row.get(1)?, fingerprint: row.get(2)?, known: row.get(3)? };
        Ok((row.get(0)?, said))
    });
    said.collect()
}

/// What is noted of a partnership that a source tells of.
pub(crate) struct Source {
    /// What the source knows it by.
    pub(crate) key: String,
    /// Which partnership it is.
    pub(crate) partnership: PartnershipId,
    /// By which the same is told again.
    pub(crate) fingerprint: Vec<u8>,
    /// How the source says it, where the form can be given back.
    pub(crate) original: Option<String>,
    /// What was understood of it.
    pub(crate) known: String,
}

/// Notes what a source says.
pub(crate) async fn note(tx: &mut Tx, source: SourceId, all: Vec<Source>, now: Timestamp) -> Result<()> {
    let rows = all.into_iter().map(|one| -> Vec<Value> {
        vec![
            source.into(),
            one.key.into(),
            one.partnership.into(),
            one.fingerprint.into(),
            one.original.into(),
            one.known.into(),
            now.into(),
        ]
    });
    let columns = ["source_id", "key", "partnership_id", "fingerprint", "original", "known", "recorded_at"];
    let again = "ON CONFLICT (source_id, key) DO UPDATE SET fingerprint = excluded.fingerprint,
        original = excluded.original, known = excluded.known, recorded_at = excluded.recorded_at";
    insert_many(tx, "partnership_source", &columns, rows.collect::<Vec<_>>(), again).await?;
    Ok(())
}

/// Those of these partnerships that a source has told of under a key of its own.
pub(crate) async fn told_by(
    conn: &mut Conn,
    source: SourceId,
    ids: &[PartnershipId],
) -> Result<HashSet<PartnershipId>> {
    let sql = Sql::new("SELECT partnership_id FROM partnership_source")
        .filter("source_id = {}", &[source.into()])
        .and_in("partnership_id", ids);
    conn.rows(sql.text(), sql.values()).await?.iter().map(|row| row.get(0)).collect()
}

/// The partnerships that bear these codes, by scheme and code.
pub(crate) async fn with_codes(
    conn: &mut Conn,
    scheme: Scheme,
    codes: &[String],
) -> Result<HashMap<String, Vec<PartnershipId>>> {
    let sql = Sql::new("SELECT code, partnership_id FROM partnership_code").and_in("code", codes);
    let sql = sql.filter("scheme = {}", &[scheme.as_str().into()]).push(" ORDER BY partnership_id", &[]);
    let mut found: HashMap<String, Vec<PartnershipId>> = HashMap::new();
    for row in conn.rows(sql.text(), sql.values()).await? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// What sources wrote of partnerships, the latest of each: the original and what was understood of it.
pub(crate) async fn originals(
    conn: &mut Conn,
    ids: &[PartnershipId],
) -> Result<HashMap<PartnershipId, (String, String)>> {
    let sql = Sql::new("SELECT partnership_id, original, known FROM partnership_source")
        .and_in("partnership_id", ids)
        .filter("original IS NOT NULL AND known IS NOT NULL", &[])
        .push(" ORDER BY recorded_at", &[]);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?)))).collect()
}
