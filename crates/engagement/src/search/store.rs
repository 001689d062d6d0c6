//! What the search reads of the register, with the same number of statements however many organizations.

use super::document::{Beside, Work, document};
use crate::access::{Actor, Confidentiality};
use crate::db::{Conn, Sql};
use crate::error::Result;
use crate::ids::{OrganizationId, SourceId};
use crate::organizations;
use crate::values;
use index::Change;
use std::collections::HashMap;
use uuid::Uuid;

/// What became of organizations: found as they now are, or gone.
pub(super) async fn changes(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Change>> {
    let mut beside = beside(conn, ids).await?;
    let mut changes: HashMap<_, _> = ids.iter().map(|id| (*id, Change::Remove(id.0.as_u128()))).collect();
    for one in organizations::store::load(conn, ids).await? {
        if one.merged_into.is_none() && one.taken_down_at.is_none() {
            let beside = beside.remove(&one.id).unwrap_or_default();
            changes.insert(one.id, Change::Put(document(&one, &beside)));
        }
    }
    Ok(changes.into_values().collect())
}

async fn beside(conn: &mut Conn, ids: &[OrganizationId]) -> Result<HashMap<OrganizationId, Beside>> {
    let mut beside: HashMap<_, Beside> = HashMap::new();
    for (member, network) in organizations::store::network::of_many(conn, ids).await? {
        beside.entry(member).or_default().networks.push(network);
    }
    for (organization, source) in organizations::store::provenance::sources_of(conn, ids).await? {
        beside.entry(organization).or_default().sources.push(source);
    }
    let sql = Sql::new(
        "SELECT organization_id, country, cluster, area, source_id, confidentiality, count(*) FROM activity",
    )
    .and_in("organization_id", ids)
    .push(" GROUP BY organization_id, country, cluster, area, source_id, confidentiality", &[]);
    for row in conn.rows(sql.text(), sql.values()).await? {
        beside.entry(row.get(0)?).or_default().work.push(Work {
            country: row.get(1)?,
            cluster: row.get(2)?,
            area: row.get(3)?,
            source: row.get(4)?,
            confidentiality: Confidentiality::parse(&row.get::<String>(5)?),
            activities: row.get(6)?,
        });
    }
    Ok(beside)
}

/// The organizations that come after one in the order of their ids.
pub(super) async fn after(conn: &mut Conn, last: OrganizationId, limit: usize) -> Result<Vec<OrganizationId>> {
    let sql = "SELECT id FROM organization WHERE id > $1 ORDER BY id LIMIT $2";
    conn.rows(sql, values![last, i64::try_from(limit).unwrap_or(i64::MAX)])
        .await?
        .iter()
        .map(|row| row.get(0))
        .collect()
}

/// The record of the first entry of the history, by which a register is known again.
pub(super) async fn first_record(conn: &mut Conn) -> Result<Option<Uuid>> {
    conn.value("SELECT record_id FROM history ORDER BY number LIMIT 1", &[]).await
}

/// The names of those organizations that the actor may know of.
pub(super) async fn names(
    conn: &mut Conn,
    actor: &Actor,
    ids: &[OrganizationId],
) -> Result<HashMap<String, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = Sql::new("SELECT id, name FROM organization")
        .filter("merged_into IS NULL AND taken_down_at IS NULL", &[])
        .and_pairs(("owner_kind", "confidentiality"), &actor.sees())
        .and_in("id", ids);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get::<OrganizationId>(0)?.to_string(), row.get(1)?))).collect()
}

/// The names of sources.
pub(super) async fn source_names(conn: &mut Conn, ids: &[SourceId]) -> Result<HashMap<String, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = Sql::new("SELECT id, name FROM source").and_in("id", ids);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get::<SourceId>(0)?.to_string(), row.get(1)?))).collect()
}
