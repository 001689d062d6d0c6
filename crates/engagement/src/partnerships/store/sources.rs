//! Where partnerships are known from, as their sources know them.

use crate::db::{Conn, FromRow, Sql, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{MatchQuestionId, PartnershipId, SourceId};
use crate::partnerships::parts::Scheme;
use crate::{row, values};
use jiff::Timestamp;
use std::collections::{BTreeSet, HashMap, HashSet};

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
    /// How the source says it, where the form can be given back: as a long text of the engine.
    pub(crate) original: Value,
    /// What was understood of it, as a long text of the engine.
    pub(crate) known: Value,
    /// Whom it names, as long as it is not known of everyone who that is.
    pub(crate) named: Option<String>,
    /// The questions whose answers will tell.
    pub(crate) waits_for: BTreeSet<MatchQuestionId>,
}

/// Notes what a source says, and what of it waits for answers.
pub(crate) async fn note(tx: &mut Tx, source: SourceId, all: Vec<Source>, now: Timestamp) -> Result<()> {
    wait(tx, source, &all).await?;
    let rows = all.into_iter().map(|one| -> Vec<Value> {
        vec![
            source.into(),
            one.key.into(),
            one.partnership.into(),
            one.fingerprint.into(),
            one.original,
            one.known,
            one.named.into(),
            now.into(),
        ]
    });
    let columns =
        ["source_id", "key", "partnership_id", "fingerprint", "original", "known", "named", "recorded_at"];
    let again = "ON CONFLICT (source_id, key) DO UPDATE SET fingerprint = excluded.fingerprint,
        original = excluded.original, known = excluded.known, named = excluded.named,
        recorded_at = excluded.recorded_at";
    insert_many(tx, "partnership_source", &columns, rows.collect::<Vec<_>>(), again).await?;
    Ok(())
}

async fn wait(tx: &mut Tx, source: SourceId, all: &[Source]) -> Result<()> {
    let keys: Vec<&str> = all.iter().map(|one| one.key.as_str()).collect();
    let sql = Sql::new("DELETE FROM partnership_waiting").filter("source_id = {}", &[source.into()]);
    let sql = sql.and_in("key", &keys);
    tx.execute(sql.text(), sql.values()).await?;
    let rows = all.iter().flat_map(|one| {
        let of = |question: &MatchQuestionId| -> Vec<Value> {
            vec![source.into(), (&one.key).into(), (*question).into(), one.partnership.into()]
        };
        one.waits_for.iter().map(of).collect::<Vec<_>>()
    });
    let columns = ["source_id", "key", "match_question_id", "partnership_id"];
    insert_many(tx, "partnership_waiting", &columns, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

row! {
    /// What a source said of a partnership that waits for an answer.
    pub(crate) struct Waiting {
        pub(crate) source_id: SourceId,
        pub(crate) key: String,
        pub(crate) partnership_id: PartnershipId,
        pub(crate) fingerprint: Vec<u8>,
        pub(crate) original: Option<String>,
        pub(crate) known: String,
        pub(crate) named: Option<String>,
    }
}

/// What sources said of the partnerships that wait for the answer to a question.
pub(crate) async fn waiting_for(conn: &mut Conn, question: MatchQuestionId) -> Result<Vec<Waiting>> {
    let sql = format!(
        "SELECT {} FROM partnership_waiting w JOIN partnership_source s ON s.source_id = w.source_id AND s.key = w.key
         WHERE w.match_question_id = $1 AND s.known IS NOT NULL ORDER BY s.partnership_id, s.source_id, s.key",
        Waiting::columns("s")
    );
    conn.all(&sql, values![question]).await
}

/// Notes that the answer to a question was taken in.
pub(crate) async fn answered(tx: &mut Tx, question: MatchQuestionId, one: &Waiting) -> Result<()> {
    let sql =
        "UPDATE partnership_source SET fingerprint = $3, known = $4, named = $5 WHERE source_id = $1 AND key = $2";
    let known = tx.engine().long(one.known.clone());
    let values = values![one.source_id, &one.key, one.fingerprint.clone(), known, &one.named];
    tx.execute(sql, values).await?;
    let sql = "DELETE FROM partnership_waiting WHERE source_id = $1 AND key = $2 AND match_question_id = $3";
    tx.execute(sql, values![one.source_id, &one.key, question]).await?;
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
