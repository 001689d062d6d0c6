//! Questions in the database.

use super::{MatchQuestion, TermQuestion, TermVocabulary};
use crate::db::{Conn, FromRow, Sql, Tx};
use crate::error::Result;
use crate::ids::{ImportId, MatchQuestionId, OrganizationId, SourceId, TermQuestionId};
use crate::imports::{self, Mention};
use crate::{row, values};
use jiff::Timestamp;
use matching::Found;

row! {
    /// A question as it is stored, with what waits for it.
    pub(super) struct Stored {
        pub(super) id: MatchQuestionId,
        pub(super) source_id: SourceId,
        pub(super) import_id: ImportId,
        pub(super) name: String,
        pub(super) name_key: String,
        pub(super) waiting: String,
        pub(super) source_row: i64,
        pub(super) candidate_id: OrganizationId,
        pub(super) score: f64,
        pub(super) reasons: String,
        pub(super) asked_at: Timestamp,
    }
}

const ROWS: &str = "(SELECT count(*) FROM import_mention m JOIN import_row r ON r.import_id = m.import_id AND r.mention = m.mention
    WHERE m.match_question_id = q.id)";
const PARTNERSHIPS: &str =
    "(SELECT count(DISTINCT w.partnership_id) FROM partnership_waiting w WHERE w.match_question_id = q.id)";

pub(super) async fn count(conn: &mut Conn) -> Result<(i64, i64)> {
    let matches = "SELECT count(*) FROM match_question WHERE state IN ('open', 'later')";
    let terms = "SELECT count(*) FROM term_question WHERE state = 'open'";
    Ok((conn.value(matches, &[]).await?.unwrap_or(0), conn.value(terms, &[]).await?.unwrap_or(0)))
}

pub(super) async fn matches(conn: &mut Conn, limit: i64, offset: i64) -> Result<Vec<MatchQuestion>> {
    let sql = format!(
        "SELECT {}, s.name, {ROWS}, {PARTNERSHIPS} FROM match_question q JOIN source s ON s.id = q.source_id
         WHERE q.state IN ('open', 'later')
         ORDER BY CASE q.state WHEN 'open' THEN 0 ELSE 1 END, q.asked_at, q.id LIMIT $1 OFFSET $2",
        Stored::columns("q")
    );
    conn.rows(&sql, values![limit, offset]).await?.iter().map(read).collect()
}

pub(super) async fn match_question(conn: &mut Conn, id: MatchQuestionId) -> Result<Option<MatchQuestion>> {
    let sql = format!(
        "SELECT {}, s.name, {ROWS}, {PARTNERSHIPS} FROM match_question q JOIN source s ON s.id = q.source_id
         WHERE q.id = $1 AND q.state IN ('open', 'later')",
        Stored::columns("q")
    );
    conn.row(&sql, values![id]).await?.as_ref().map(read).transpose()
}

fn read(row: &crate::db::Row) -> Result<MatchQuestion> {
    let stored = Stored::read(row)?;
    let mention: Mention = serde_json::from_str(&stored.waiting).unwrap_or_default();
    Ok(MatchQuestion {
        id: stored.id,
        name: stored.name,
        acronym: mention.draft.acronym,
        kinds: mention.draft.kinds,
        countries: mention.countries.into_keys().collect(),
        website: mention.draft.website,
        source: row.get(Stored::COLUMNS.len())?,
        row: stored.source_row,
        candidate: stored.candidate_id,
        score: stored.score,
        reasons: serde_json::from_str(&stored.reasons).unwrap_or_default(),
        waiting: row.get(Stored::COLUMNS.len() + 1)?,
        partnerships: row.get(Stored::COLUMNS.len() + 2)?,
        asked_at: stored.asked_at,
    })
}

/// A question that waits, for answering it.
pub(super) async fn waiting(tx: &mut Tx, id: MatchQuestionId) -> Result<Option<Stored>> {
    let columns = Stored::columns("");
    let sql = format!("SELECT {columns} FROM match_question WHERE id = $1 AND state IN ('open', 'later')");
    tx.first(&sql, values![id]).await
}

/// The questions that wait on one name, whatever the source.
pub(super) async fn of_name(tx: &mut Tx, key: &str) -> Result<Vec<Stored>> {
    let columns = Stored::columns("");
    let sql = format!(
        "SELECT {columns} FROM match_question WHERE name_key = $1 AND state IN ('open', 'later') ORDER BY asked_at, id"
    );
    tx.all(&sql, values![key]).await
}

pub(super) async fn close_match(
    tx: &mut Tx,
    id: MatchQuestionId,
    state: &str,
    organization: OrganizationId,
    by: (Option<crate::ids::AccountId>, Timestamp),
) -> Result<()> {
    let sql = "UPDATE match_question SET state = $2, organization_id = $3, answered_by = $4, answered_at = $5 WHERE id = $1";
    tx.execute(sql, values![id, state, organization, by.0, by.1]).await?;
    Ok(())
}

pub(super) async fn put_off(
    tx: &mut Tx,
    id: MatchQuestionId,
    by: (Option<crate::ids::AccountId>, Timestamp),
) -> Result<()> {
    let sql = "UPDATE match_question SET state = 'later', answered_by = $2, answered_at = $3 WHERE id = $1";
    tx.execute(sql, values![id, by.0, by.1]).await?;
    Ok(())
}

/// Asks whether a name is another organization than was thought.
pub(super) async fn ask_instead(
    tx: &mut Tx,
    id: MatchQuestionId,
    candidate: OrganizationId,
    found: &Found,
) -> Result<()> {
    let sql = "UPDATE match_question SET candidate_id = $2, score = $3, reasons = $4 WHERE id = $1";
    tx.execute(sql, values![id, candidate, found.outcome.score, imports::reasons(&found.outcome.reasons)]).await?;
    Ok(())
}

pub(super) async fn remember_answer(
    tx: &mut Tx,
    key: &str,
    organization: OrganizationId,
    same: bool,
    by: (Option<crate::ids::AccountId>, Timestamp),
) -> Result<()> {
    let sql = "INSERT INTO match_answer (name_key, organization_id, same, answered_by, answered_at) VALUES ($1, $2, $3, $4, $5)
               ON CONFLICT (name_key, organization_id) DO UPDATE SET same = excluded.same,
                 answered_by = excluded.answered_by, answered_at = excluded.answered_at";
    tx.execute(sql, values![key, organization, same, by.0, by.1]).await?;
    Ok(())
}

/// Says which organization the mentions are that waited for a question; the imports in which they stand.
pub(super) async fn settle_mentions(
    tx: &mut Tx,
    id: MatchQuestionId,
    organization: OrganizationId,
) -> Result<Vec<ImportId>> {
    let sql = "UPDATE import_mention SET organization_id = $2, match_question_id = NULL
               WHERE match_question_id = $1 RETURNING import_id";
    let rows = tx.rows(sql, values![id, organization]).await?;
    let mut imports = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<ImportId>>>()?;
    imports.sort_unstable();
    imports.dedup();
    Ok(imports)
}

/// The source of an import.
pub(super) async fn source_of(tx: &mut Tx, import: ImportId) -> Result<Option<SourceId>> {
    tx.value("SELECT source_id FROM import WHERE id = $1", values![import]).await
}

/// The words that wait, those that hold up most first, or one of them.
pub(super) async fn terms(conn: &mut Conn, id: Option<TermQuestionId>, limit: i64) -> Result<Vec<TermQuestion>> {
    let waiting = "(SELECT count(*) FROM import_row_term t WHERE t.term_question_id = q.id)";
    let select = format!("SELECT q.id, q.vocabulary, q.text, s.name, q.asked_at, {waiting} AS rows_waiting");
    let sql = Sql::new(&format!("{select} FROM term_question q JOIN source s ON s.id = q.source_id"))
        .filter("q.state = 'open'", &[])
        .and(&id, "q.id = {}")
        .push(" ORDER BY rows_waiting DESC, q.asked_at, q.id LIMIT {}", &[limit.into()]);
    let read = |row: &crate::db::Row| {
        Ok(TermQuestion {
            id: row.get(0)?,
            vocabulary: TermVocabulary::parse(&row.get::<String>(1)?),
            text: row.get(2)?,
            source: row.get(3)?,
            asked_at: row.get(4)?,
            waiting: row.get(5)?,
        })
    };
    conn.rows(sql.text(), sql.values()).await?.iter().map(read).collect()
}

/// A word that waits: its vocabulary and key.
pub(super) async fn waiting_term(tx: &mut Tx, id: TermQuestionId) -> Result<Option<(TermVocabulary, String)>> {
    let sql = "SELECT vocabulary, text_key FROM term_question WHERE id = $1 AND state = 'open'";
    let row = tx.row(sql, values![id]).await?;
    row.map(|row| Ok((TermVocabulary::parse(&row.get::<String>(0)?), row.get(1)?))).transpose()
}

pub(super) async fn close_term(
    tx: &mut Tx,
    id: TermQuestionId,
    answer: Option<&str>,
    by: (Option<crate::ids::AccountId>, Timestamp),
) -> Result<()> {
    let sql = "UPDATE term_question SET state = 'answered', answer = $2, answered_by = $3, answered_at = $4 WHERE id = $1";
    tx.execute(sql, values![id, answer.map(str::to_owned), by.0, by.1]).await?;
    Ok(())
}

/// Rows that wait for a word.
const ROWS_OF: &str = "(import_id, row_number, part) IN
    (SELECT import_id, row_number, part FROM import_row_term WHERE term_question_id = $1)";

/// Gives the rows that wait for a word its meaning; `column` is one of the few that words fill.
pub(super) async fn fill_rows(tx: &mut Tx, id: TermQuestionId, column: &'static str, code: &str) -> Result<()> {
    let sql = format!("UPDATE import_row SET {column} = $2 WHERE {ROWS_OF}");
    tx.execute(&sql, values![id, code]).await?;
    Ok(())
}

/// Drops the rows that wait for a word.
pub(super) async fn drop_rows(tx: &mut Tx, id: TermQuestionId) -> Result<()> {
    tx.execute(&format!("DELETE FROM import_row WHERE {ROWS_OF}"), values![id]).await?;
    Ok(())
}

/// Places that were known only by the word for their country.
pub(super) async fn move_places(tx: &mut Tx, key: &str, country: &str) -> Result<()> {
    tx.execute("UPDATE place SET country = $2 WHERE country = $1", values![key, country]).await?;
    Ok(())
}

/// The rows no longer wait for a word; the imports in which they stand.
pub(super) async fn release_rows(tx: &mut Tx, id: TermQuestionId) -> Result<Vec<ImportId>> {
    let sql = "SELECT DISTINCT import_id FROM import_row_term WHERE term_question_id = $1";
    let imports = tx.rows(sql, values![id]).await?.iter().map(|row| row.get(0)).collect::<Result<Vec<_>>>()?;
    tx.execute("DELETE FROM import_row_term WHERE term_question_id = $1", values![id]).await?;
    Ok(imports)
}
