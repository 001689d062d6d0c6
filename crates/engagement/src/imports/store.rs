//! Imports in the database: what they need to know, and rows on their way in.

use super::mention::Mention;
use super::presence::Line;
use super::words::{self, TermQuestion};
use crate::clock::Clock;
use crate::db::{Conn, Row, Sql, Tx, Value, insert_many};
use crate::error::{Error, Result};
use crate::ids::{ActivityId, ImportId, MatchQuestionId, OrganizationId, SourceId, TermQuestionId};
use crate::values;
use jiff::Timestamp;
use matching::{Found, Reason};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// All names of the register: organization, text, whether it is an acronym.
pub(super) async fn all_names(conn: &mut Conn) -> Result<Vec<(OrganizationId, String, bool)>> {
    let sql = "SELECT n.organization_id, n.text, n.kind FROM organization_name n
               JOIN organization o ON o.id = n.organization_id WHERE o.merged_into IS NULL ORDER BY n.organization_id";
    let read = |row: &Row| Ok((row.get(0)?, row.get(1)?, row.get::<String>(2)? == "acronym"));
    conn.rows(sql, &[]).await?.iter().map(read).collect()
}

type CountriesAndKinds = HashMap<OrganizationId, (Vec<String>, Vec<String>)>;

/// In which countries organizations sit and work, and what they are.
pub(super) async fn countries_and_kinds(conn: &mut Conn) -> Result<CountriesAndKinds> {
    let sql = "SELECT id, 'country', country FROM organization WHERE country IS NOT NULL AND merged_into IS NULL
               UNION SELECT organization_id, vocabulary, code FROM organization_term WHERE vocabulary IN ('country', 'kind')
               UNION SELECT DISTINCT organization_id, 'country', country FROM activity";
    let mut facts = CountriesAndKinds::new();
    for row in conn.rows(sql, &[]).await? {
        let (countries, kinds) = facts.entry(row.get(0)?).or_default();
        let set = if row.get::<String>(1)? == "kind" { kinds } else { countries };
        set.push(row.get(2)?);
    }
    Ok(facts)
}

/// What a source called organizations before.
pub(super) async fn source_names(conn: &mut Conn, source: SourceId) -> Result<HashMap<String, OrganizationId>> {
    let sql = "SELECT name_key, organization_id FROM source_name WHERE source_id = $1";
    let rows = conn.rows(sql, values![source]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The questions on names of a source that wait for an answer.
pub(super) async fn open_questions(conn: &mut Conn, source: SourceId) -> Result<HashMap<String, MatchQuestionId>> {
    let sql = "SELECT name_key, id FROM match_question WHERE source_id = $1 AND state IN ('open', 'later')";
    let rows = conn.rows(sql, values![source]).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

type Answers = HashMap<String, Vec<(OrganizationId, bool)>>;

/// What people answered on pairs of names and organizations.
pub(super) async fn match_answers(conn: &mut Conn) -> Result<Answers> {
    let mut answers = Answers::new();
    for row in conn.rows("SELECT name_key, organization_id, same FROM match_answer", &[]).await? {
        answers.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
    }
    Ok(answers)
}

/// The numbers that registers gave.
pub(super) async fn identifiers(conn: &mut Conn) -> Result<HashMap<(String, String), OrganizationId>> {
    let sql = "SELECT i.scheme, i.number, i.organization_id FROM organization_identifier i
               JOIN organization o ON o.id = i.organization_id WHERE o.merged_into IS NULL";
    let rows = conn.rows(sql, &[]).await?;
    rows.iter().map(|row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?))).collect()
}

type TermAnswers = HashMap<(String, String), (TermQuestionId, Option<Option<String>>)>;

/// The words that were asked about, with the answer where there is one.
pub(super) async fn term_answers(conn: &mut Conn) -> Result<TermAnswers> {
    let sql = "SELECT vocabulary, text_key, id, state, answer FROM term_question";
    let read = |row: &Row| {
        let answered = row.get::<String>(3)? == "answered";
        let answer = row.get::<Option<String>>(4)?;
        Ok(((row.get(0)?, row.get(1)?), (row.get(2)?, answered.then_some(answer))))
    };
    conn.rows(sql, &[]).await?.iter().map(read).collect()
}

pub(super) async fn insert_term_questions(
    tx: &mut Tx,
    questions: &[TermQuestion],
    source: SourceId,
    now: Timestamp,
) -> Result<()> {
    let columns = ["id", "vocabulary", "text", "text_key", "source_id", "state", "asked_at"];
    let rows = questions.iter().map(|question| {
        let key = words::key(question.kind, &question.text);
        let (kind, text) = (question.kind.as_str(), question.text.as_str());
        vec![question.id.into(), kind.into(), text.into(), key.into(), source.into(), "open".into(), now.into()]
    });
    insert_many(tx, "term_question", &columns, rows, "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

/// Of these activities, those that the register has or that wait to come in.
pub(super) async fn known_fingerprints(conn: &mut Conn, prints: &[Vec<u8>]) -> Result<HashSet<Vec<u8>>> {
    let mut known = HashSet::new();
    for prints in prints.chunks(1024) {
        for table in ["activity", "import_row"] {
            let sql = Sql::new(&format!("SELECT fingerprint FROM {table}")).and_in("fingerprint", prints);
            for row in conn.rows(sql.text(), sql.values()).await? {
                known.insert(row.get(0)?);
            }
        }
    }
    Ok(known)
}

/// Puts a batch of rows on its way.
pub(super) async fn stage(tx: &mut Tx, import: ImportId, lines: &[Line], clock: &Clock) -> Result<()> {
    let columns = [
        "import_id", "row_number", "part", "mention", "activity_id", "area", "cluster", "country", "admin1_id",
        "admin2_id", "from_date", "to_date", "status", "title", "fingerprint",
    ];
    let rows = lines.iter().map(|line| -> Vec<Value> {
        vec![
            import.into(),
            number(line.row).into(),
            line.part.into(),
            number(line.mention as u64).into(),
            ActivityId::new(clock).into(),
            (&line.area).into(),
            (&line.cluster).into(),
            (&line.country).into(),
            line.admin1.into(),
            line.admin2.into(),
            (&line.from).into(),
            (&line.to).into(),
            (&line.status).into(),
            (&line.title).into(),
            line.fingerprint.clone().into(),
        ]
    });
    insert_many(tx, "import_row", &columns, rows, "").await?;
    let waits = lines.iter().flat_map(|line| {
        let of = |term: &TermQuestionId| vec![import.into(), number(line.row).into(), line.part.into(), (*term).into()];
        line.waits_for.iter().map(of)
    });
    let columns = ["import_id", "row_number", "part", "term_question_id"];
    insert_many(tx, "import_row_term", &columns, waits, "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

/// Says which record each mention is, or which question it waits for.
pub(super) async fn insert_mentions(
    tx: &mut Tx,
    import: ImportId,
    mentions: impl Iterator<Item = (usize, Option<OrganizationId>, Option<MatchQuestionId>)>,
) -> Result<()> {
    let rows = mentions.map(|(at, organization, question)| {
        vec![import.into(), number(at as u64).into(), organization.into(), question.into()]
    });
    insert_many(tx, "import_mention", &["import_id", "mention", "organization_id", "match_question_id"], rows, "").await?;
    Ok(())
}

/// Remembers what the source calls organizations.
pub(crate) async fn remember_names(
    tx: &mut Tx,
    source: SourceId,
    names: impl Iterator<Item = (String, OrganizationId)>,
) -> Result<()> {
    let rows = names.map(|(key, id)| vec![source.into(), key.into(), id.into()]);
    let columns = ["source_id", "name_key", "organization_id"];
    insert_many(tx, "source_name", &columns, rows, "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

/// A question on its way in.
pub(super) struct NewQuestion<'a> {
    pub(super) id: MatchQuestionId,
    pub(super) mention: &'a Mention,
    pub(super) waiting: String,
    pub(super) found: &'a Found,
}

pub(super) async fn insert_match_questions(
    tx: &mut Tx,
    source: SourceId,
    import: ImportId,
    questions: &[NewQuestion<'_>],
    now: Timestamp,
) -> Result<()> {
    let columns = [
        "id", "source_id", "import_id", "name", "name_key", "waiting", "source_row", "candidate_id", "score", "reasons",
        "state", "asked_at",
    ];
    let rows = questions.iter().map(|one| {
        vec![
            one.id.into(),
            source.into(),
            import.into(),
            (&one.mention.draft.name).into(),
            (&one.mention.key).into(),
            (&one.waiting).into(),
            number(one.mention.row).into(),
            Uuid::from_u128(one.found.id).into(),
            one.found.outcome.score.into(),
            reasons(&one.found.outcome.reasons).into(),
            "open".into(),
            now.into(),
        ]
    });
    insert_many(tx, "match_question", &columns, rows, "").await?;
    Ok(())
}

/// Reasons as they are kept: key and arguments.
fn reasons(reasons: &[Reason]) -> String {
    let list: Vec<_> = reasons.iter().map(|reason| (reason.key(), reason.arguments())).collect();
    serde_json::to_string(&list).unwrap_or_default()
}

/// Which rows of an import may become activities: their organization is known, and so are all their words.
const READY: &str = "FROM import_row r JOIN import_mention m ON m.import_id = r.import_id AND m.mention = r.mention
    WHERE r.import_id = $1 AND m.organization_id IS NOT NULL AND r.country IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM import_row_term t WHERE t.import_id = r.import_id
                    AND t.row_number = r.row_number AND t.part = r.part)";

/// Turns the rows that are ready into activities, each with its entry in the history, and clears them away. How many.
pub(crate) async fn apply_ready(
    tx: &mut Tx,
    import: ImportId,
    source: SourceId,
    actor: &crate::access::Actor,
    now: Timestamp,
) -> Result<u64> {
    let sql = format!(
        "INSERT INTO activity (id, organization_id, area, cluster, country, admin1_id, admin2_id, from_date, to_date,
           status, title, title_language, confidentiality, source_id, source_row, import_id, fingerprint, recorded_at)
         SELECT r.activity_id, m.organization_id, r.area, r.cluster, r.country, r.admin1_id, r.admin2_id, r.from_date,
           r.to_date, r.status, r.title, CASE WHEN r.title IS NULL THEN NULL ELSE 'und' END, 'public',
           $2, r.row_number, r.import_id, r.fingerprint, $3
         {READY} ON CONFLICT (fingerprint) DO NOTHING"
    );
    let made = tx.execute(&sql, values![import, source, now]).await?;
    if made > 0 {
        let last = tx.last_number().await?;
        let sql = format!(
            "INSERT INTO history (number, at, actor_kind, actor_id, act, subject, record_id, organization_id, import_id, difference)
             SELECT $2 + row_number() OVER (ORDER BY r.row_number, r.part), a.recorded_at, $3, $4, 'activity.add', 'activity',
               a.id, a.organization_id, a.import_id, '{{}}'
             FROM activity a JOIN import_row r ON r.activity_id = a.id WHERE r.import_id = $1"
        );
        tx.execute(&sql, values![import, last, actor.kind(), actor.account()]).await?;
        let sql = "UPDATE organization SET activities = (SELECT count(*) FROM activity a WHERE a.organization_id = organization.id)
                   WHERE id IN (SELECT organization_id FROM import_mention WHERE import_id = $1 AND organization_id IS NOT NULL)";
        tx.execute(sql, values![import]).await?;
    }
    let sql = format!("DELETE FROM import_row WHERE import_id = $1 AND activity_id IN (SELECT r.activity_id {READY})");
    tx.execute(&sql, values![import]).await?;
    Ok(made)
}

/// Throws away what is on its way in an import that was not applied.
pub(super) async fn unstage(tx: &mut Tx, import: ImportId) -> Result<()> {
    for table in ["import_row_term", "import_row", "import_mention"] {
        tx.execute(&format!("DELETE FROM {table} WHERE import_id = $1"), values![import]).await?;
    }
    Ok(())
}

/// The imports that a process left behind when it died.
pub(super) async fn left_behind(conn: &mut Conn) -> Result<Vec<ImportId>> {
    let rows = conn.rows("SELECT id FROM import WHERE state = 'reading'", &[]).await?;
    rows.iter().map(|row| row.get(0)).collect()
}

/// The words for what an organization is that a question is about: adds the answer to every organization so described.
pub(crate) async fn organizations_described_as(conn: &mut Conn, key: &str) -> Result<Vec<OrganizationId>> {
    let sql = "SELECT organization_id, value FROM organization_fact WHERE field = 'kind word'";
    let mut found = Vec::new();
    for row in conn.rows(sql, &[]).await? {
        if matching::fold(&row.get::<String>(1)?) == key {
            found.push(row.get(0)?);
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// A value kept as JSON.
pub(super) fn json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

/// Notes an import that begins. `about` is the file's hash and name, the kind and the mapping.
pub(super) async fn insert_import(
    tx: &mut Tx,
    import: ImportId,
    source: SourceId,
    about: (&str, &str, &str, &str),
    actor: &crate::access::Actor,
    now: Timestamp,
) -> Result<()> {
    let (hash, name, kind, mapping) = about;
    let sql = "INSERT INTO import (id, source_id, file_hash, file_name, kind, mapping, state, rows_read, actor_kind, actor_id, created_at)
               VALUES ($1, $2, $3, $4, $5, $6, 'reading', 0, $7, $8, $9)";
    let values = values![import, source, hash, name, kind, mapping, actor.kind(), actor.account(), now];
    tx.execute(sql, values).await?;
    Ok(())
}

/// How many rows are on their way.
pub(super) async fn count_staged(conn: &mut Conn, import: ImportId) -> Result<u64> {
    let count: Option<i64> = conn.value("SELECT count(*) FROM import_row WHERE import_id = $1", values![import]).await?;
    Ok(u64::try_from(count.unwrap_or(0)).unwrap_or(0))
}

pub(super) async fn set_rows(tx: &mut Tx, import: ImportId, rows: u64) -> Result<()> {
    tx.execute("UPDATE import SET rows_read = $2 WHERE id = $1", values![import, number(rows)]).await?;
    Ok(())
}

pub(super) async fn set_state(
    tx: &mut Tx,
    import: ImportId,
    state: &str,
    failure: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE import SET state = $2, failure = $3, finished_at = $4 WHERE id = $1";
    tx.execute(sql, values![import, state, failure, now]).await?;
    Ok(())
}

pub(super) async fn finish(tx: &mut Tx, import: ImportId, report: &super::Report, now: Timestamp) -> Result<()> {
    let sql = "UPDATE import SET state = 'applied', rows_read = $2, report = $3, finished_at = $4 WHERE id = $1";
    tx.execute(sql, values![import, number(report.rows), json(report)?, now]).await?;
    // Only what waits for an answer is still needed.
    let sql = "DELETE FROM import_mention WHERE import_id = $1 AND NOT EXISTS
               (SELECT 1 FROM import_row r WHERE r.import_id = import_mention.import_id AND r.mention = import_mention.mention)
               AND match_question_id IS NULL";
    tx.execute(sql, values![import]).await?;
    Ok(())
}

pub(super) async fn delete_import(tx: &mut Tx, import: ImportId) -> Result<()> {
    tx.execute("DELETE FROM import WHERE id = $1", values![import]).await?;
    Ok(())
}

/// Imports, the newest first, or one.
pub(super) async fn imports(conn: &mut Conn, id: Option<ImportId>, limit: i64) -> Result<Vec<super::Import>> {
    let columns = "i.id, i.file_name, s.name, i.kind, i.state, i.rows_read, i.created_at, i.finished_at, i.report, i.failure";
    let sql = Sql::new(&format!("SELECT {columns} FROM import i JOIN source s ON s.id = i.source_id"))
        .and(&id, "i.id = {}")
        .push(" ORDER BY i.created_at DESC, i.id DESC LIMIT {}", &[limit.into()]);
    let read = |row: &Row| {
        let state: String = row.get(4)?;
        let report = row.get::<Option<String>>(8)?.and_then(|text| serde_json::from_str(&text).ok());
        let state = match (state.as_str(), report) {
            ("applied", Some(report)) => super::State::Applied(Box::new(report)),
            ("reading", _) => super::State::Reading,
            _ => super::State::Failed(row.get::<Option<String>>(9)?.unwrap_or_default()),
        };
        Ok(super::Import {
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
