//! Writing partnerships: a record anew, its parts again, and its steps.

use super::insert::insert_parts;
use crate::access::Owner;
use crate::db::{Conn, Sql, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::PartnershipId;
use crate::partnerships::course::Step;
use crate::partnerships::partnership::Partnership;
use crate::values;
use jiff::Timestamp;
use uuid::Uuid;

const PARTS: [&str; 9] = [
    "partnership_office",
    "partnership_term",
    "partnership_place",
    "partnership_funding",
    "partnership_in_kind",
    "partnership_code",
    "partnership_text",
    "partnership_member",
    "partnership_party",
];

/// Whether there is one with this id.
pub(crate) async fn exists(conn: &mut Conn, id: PartnershipId) -> Result<bool> {
    Ok(conn.row("SELECT id FROM partnership WHERE id = $1", values![id]).await?.is_some())
}

/// Those of these ids under which there is one.
pub(crate) async fn existing(conn: &mut Conn, ids: &[PartnershipId]) -> Result<Vec<PartnershipId>> {
    let sql = Sql::new("SELECT id FROM partnership").and_in("id", ids);
    conn.rows(sql.text(), sql.values()).await?.iter().map(|row| row.get(0)).collect()
}

/// Puts new partnerships in, with their steps and parts; their agreements go in by themselves.
pub(crate) async fn insert(tx: &mut Tx, many: &[Partnership]) -> Result<()> {
    let columns = [
        "id",
        "title",
        "title_language",
        "balance",
        "status",
        "from_date",
        "to_date",
        "confidentiality",
        "owner_kind",
        "owner_id",
        "follows_id",
        "created_at",
        "changed_at",
    ];
    let rows = many.iter().map(|one| {
        let (facts, (owner_kind, owner_id)) = (&one.facts, one.owner.columns());
        vec![
            one.id.into(),
            (&facts.title).into(),
            (&facts.title_language).into(),
            (&facts.balance).into(),
            one.status().as_str().into(),
            (&facts.from).into(),
            (&facts.to).into(),
            facts.confidentiality.into(),
            owner_kind.into(),
            owner_id.into(),
            facts.follows.into(),
            one.created_at.into(),
            one.changed_at.into(),
        ]
    });
    insert_many(tx, "partnership", &columns, rows.collect::<Vec<_>>(), "").await?;
    let steps =
        many.iter().flat_map(|one| one.course.steps().iter().zip(0_i64..).map(|(step, at)| row(one.id, step, at)));
    insert_many(tx, "partnership_step", &STEP, steps.collect::<Vec<_>>(), "").await?;
    insert_parts(tx, many).await
}

/// Writes the facts of a partnership again, and where it stands.
pub(crate) async fn save(tx: &mut Tx, one: &Partnership) -> Result<()> {
    let (facts, (owner_kind, owner_id)) = (&one.facts, one.owner.columns());
    let sql = "UPDATE partnership SET title = $2, title_language = $3, balance = $4, status = $5,
        from_date = $6, to_date = $7, confidentiality = $8, owner_kind = $9, owner_id = $10, follows_id = $11,
        changed_at = $12 WHERE id = $1";
    let values = values![
        one.id,
        &facts.title,
        &facts.title_language,
        &facts.balance,
        one.status().as_str(),
        &facts.from,
        &facts.to,
        facts.confidentiality,
        owner_kind,
        owner_id,
        facts.follows,
        one.changed_at
    ];
    tx.execute(sql, values).await?;
    for table in PARTS {
        tx.execute(&format!("DELETE FROM {table} WHERE partnership_id = $1"), values![one.id]).await?;
    }
    insert_parts(tx, std::slice::from_ref(one)).await
}

/// Notes that an office took on what an organization proposed, or declined it.
pub(crate) async fn settle(
    tx: &mut Tx,
    id: PartnershipId,
    declined: Option<&str>,
    owner: Owner,
    now: Timestamp,
) -> Result<()> {
    let (kind, owner) = owner.columns();
    let at = declined.map(|_| now);
    let sql = "UPDATE partnership SET owner_kind = $2, owner_id = $3, declined_at = $4, decline_reason = $5,
        changed_at = $6 WHERE id = $1";
    tx.execute(sql, values![id, kind, owner, at, declined.map(str::to_owned), now]).await?;
    Ok(())
}

/// Has other writers of a partnership wait until this transaction has ended.
pub(crate) async fn hold(tx: &mut Tx, id: PartnershipId) -> Result<()> {
    let sql = format!("SELECT id FROM partnership WHERE id = $1{}", tx.engine().for_update());
    tx.rows(&sql, values![id]).await?;
    Ok(())
}

const STEP: [&str; 8] =
    ["id", "partnership_id", "position", "status", "on_date", "reason", "taken_at", "taken_by"];

fn row(id: PartnershipId, step: &Step, position: i64) -> Vec<Value> {
    vec![
        step.id.into(),
        id.into(),
        position.into(),
        step.status.as_str().into(),
        (&step.on).into(),
        (&step.reason).into(),
        step.taken_at.into(),
        step.taken_by.into(),
    ]
}

/// Adds the last step of a course.
pub(crate) async fn add_step(tx: &mut Tx, one: &Partnership) -> Result<()> {
    let last = one.course.steps().iter().zip(0_i64..).last().map(|(step, at)| row(one.id, step, at));
    insert_many(tx, "partnership_step", &STEP, last, "").await?;
    stand(tx, one).await
}

/// Adds the steps of a course behind the first `known`.
pub(crate) async fn add_steps(tx: &mut Tx, one: &Partnership, known: usize) -> Result<()> {
    let steps = one.course.steps().iter().zip(0_i64..).skip(known).map(|(step, at)| row(one.id, step, at));
    insert_many(tx, "partnership_step", &STEP, steps.collect::<Vec<_>>(), "").await?;
    stand(tx, one).await
}

/// Takes a step out.
pub(crate) async fn remove_step(tx: &mut Tx, one: &Partnership, step: Uuid) -> Result<()> {
    tx.execute("DELETE FROM partnership_step WHERE id = $1", values![step]).await?;
    stand(tx, one).await
}

async fn stand(tx: &mut Tx, one: &Partnership) -> Result<()> {
    let sql = "UPDATE partnership SET status = $2, changed_at = $3 WHERE id = $1";
    tx.execute(sql, values![one.id, one.status().as_str(), one.changed_at]).await?;
    Ok(())
}
