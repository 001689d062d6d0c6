//! Rows on their way in, and how they become activities.

use super::number;
use crate::clock::Clock;
use crate::db::{Conn, Sql, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{ActivityId, ImportId, MatchQuestionId, OrganizationId, SourceId, TermQuestionId};
use crate::imports::line::Line;
use crate::values;
use jiff::Timestamp;
use std::collections::HashSet;

/// Of these activities, those that the register has or that wait to come in.
pub(in crate::imports) async fn known_fingerprints(
    conn: &mut Conn,
    prints: &[Vec<u8>],
) -> Result<HashSet<Vec<u8>>> {
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
pub(in crate::imports) async fn stage(tx: &mut Tx, import: ImportId, lines: &[Line], clock: &Clock) -> Result<()> {
    let columns = [
        "import_id",
        "row_number",
        "part",
        "mention",
        "activity_id",
        "area",
        "cluster",
        "country",
        "admin1_id",
        "admin2_id",
        "from_date",
        "to_date",
        "status",
        "title",
        "fingerprint",
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
    insert_many(tx, "import_row", &columns, rows.collect::<Vec<_>>(), "").await?;
    let waits = lines.iter().flat_map(|line| {
        let of =
            |term: &TermQuestionId| vec![import.into(), number(line.row).into(), line.part.into(), (*term).into()];
        line.waits_for.iter().map(of)
    });
    let columns = ["import_id", "row_number", "part", "term_question_id"];
    insert_many(tx, "import_row_term", &columns, waits.collect::<Vec<_>>(), "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

/// Says which record each mention is, or which question it waits for.
pub(in crate::imports) async fn insert_mentions(
    tx: &mut Tx,
    import: ImportId,
    mentions: Vec<(usize, Option<OrganizationId>, Option<MatchQuestionId>)>,
) -> Result<()> {
    let rows = mentions.into_iter().map(|(at, organization, question)| {
        vec![import.into(), number(at as u64).into(), organization.into(), question.into()]
    });
    let columns = ["import_id", "mention", "organization_id", "match_question_id"];
    insert_many(tx, "import_mention", &columns, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

/// Which rows of an import may become activities: their organization is known, and so are all their words.
const READY: &str =
    "FROM import_row r JOIN import_mention m ON m.import_id = r.import_id AND m.mention = r.mention
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
        let sql = "INSERT INTO history (number, at, actor_kind, actor_id, act, subject, record_id, organization_id, import_id, difference)
             SELECT $2 + row_number() OVER (ORDER BY r.row_number, r.part), a.recorded_at, $3, $4, 'activity.add', 'activity',
               a.id, a.organization_id, a.import_id, '{}'
             FROM activity a JOIN import_row r ON r.activity_id = a.id WHERE r.import_id = $1";
        tx.execute(sql, values![import, last, actor.kind(), actor.account()]).await?;
        let sql = "UPDATE organization SET activities = (SELECT count(*) FROM activity a WHERE a.organization_id = organization.id)
                   WHERE id IN (SELECT organization_id FROM import_mention WHERE import_id = $1 AND organization_id IS NOT NULL)";
        tx.execute(sql, values![import]).await?;
    }
    let sql =
        format!("DELETE FROM import_row WHERE import_id = $1 AND activity_id IN (SELECT r.activity_id {READY})");
    tx.execute(&sql, values![import]).await?;
    Ok(made)
}

/// Throws away what is on its way in an import that was not applied.
pub(in crate::imports) async fn unstage(tx: &mut Tx, import: ImportId) -> Result<()> {
    for table in ["import_row_term", "import_row", "import_mention"] {
        tx.execute(&format!("DELETE FROM {table} WHERE import_id = $1"), values![import]).await?;
    }
    Ok(())
}

/// How many rows are on their way.
pub(in crate::imports) async fn count_staged(conn: &mut Conn, import: ImportId) -> Result<u64> {
    let count: Option<i64> =
        conn.value("SELECT count(*) FROM import_row WHERE import_id = $1", values![import]).await?;
    Ok(u64::try_from(count.unwrap_or(0)).unwrap_or(0))
}
