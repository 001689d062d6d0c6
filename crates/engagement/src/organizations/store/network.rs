//! Memberships of networks in the database.

use crate::access::Actor;
use crate::dates::PartialDate;
use crate::db::{Conn, Sql, Tx};
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::organizations::Membership;
use crate::values;
use uuid::Uuid;

/// Whether a membership is on record that has not ended.
pub(crate) async fn is_member(conn: &mut Conn, network: OrganizationId, member: OrganizationId) -> Result<bool> {
    let sql = "SELECT id FROM network_membership WHERE network_id = $1 AND member_id = $2 AND to_date IS NULL";
    Ok(conn.row(sql, values![network, member]).await?.is_some())
}

/// Puts a membership in.
pub(crate) async fn insert(
    tx: &mut Tx,
    id: Uuid,
    network: OrganizationId,
    member: OrganizationId,
    from: Option<&PartialDate>,
) -> Result<()> {
    let sql = "INSERT INTO network_membership (id, network_id, member_id, from_date) VALUES ($1, $2, $3, $4)";
    tx.execute(sql, values![id, network, member, from.cloned()]).await?;
    Ok(())
}

/// Ends a membership; whether there was one.
pub(crate) async fn end(
    tx: &mut Tx,
    network: OrganizationId,
    member: OrganizationId,
    on: &PartialDate,
) -> Result<bool> {
    let sql =
        "UPDATE network_membership SET to_date = $3 WHERE network_id = $1 AND member_id = $2 AND to_date IS NULL";
    Ok(tx.execute(sql, values![network, member, on.clone()]).await? > 0)
}

/// The networks of an organization, or the members of a network.
pub(crate) async fn of(conn: &mut Conn, id: OrganizationId, members: bool) -> Result<Vec<Membership>> {
    let (mine, other) = if members { ("network_id", "member_id") } else { ("member_id", "network_id") };
    let sql = format!(
        "SELECT m.id, o.id, o.name, m.from_date, m.to_date FROM network_membership m
         JOIN organization o ON o.id = m.{other}
         WHERE m.{mine} = $1 AND o.merged_into IS NULL AND o.confidentiality = 'public' ORDER BY o.sort_key LIMIT 1000"
    );
    let rows = conn.rows(&sql, values![id]).await?;
    let read = |row: &crate::db::Row| {
        Ok(Membership {
            id: row.get(0)?,
            other: row.get(1)?,
            name: row.get(2)?,
            from: row.get::<Option<String>>(3)?.map(PartialDate::stored),
            to: row.get::<Option<String>>(4)?.map(PartialDate::stored),
        })
    };
    rows.iter().map(read).collect()
}

/// The names of the networks to which many organizations belong, as far as the actor may know of them.
pub(crate) async fn names_of_many(
    conn: &mut Conn,
    actor: &Actor,
    ids: &[OrganizationId],
) -> Result<Vec<(OrganizationId, String)>> {
    let sql = Sql::new(
        "SELECT m.member_id, o.name FROM network_membership m JOIN organization o ON o.id = m.network_id",
    )
    .filter("m.to_date IS NULL AND o.merged_into IS NULL", &[])
    .and_pairs(("o.owner_kind", "o.confidentiality"), &actor.sees())
    .and_in("m.member_id", ids)
    .push(" ORDER BY o.sort_key, o.id", &[]);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}

/// The networks of many organizations, for the search: pairs of member and network.
pub(crate) async fn of_many(
    conn: &mut Conn,
    ids: &[OrganizationId],
) -> Result<Vec<(OrganizationId, OrganizationId)>> {
    let sql = Sql::new("SELECT member_id, network_id FROM network_membership")
        .filter("to_date IS NULL", &[])
        .and_in("member_id", ids);
    let rows = conn.rows(sql.text(), sql.values()).await?;
    rows.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect()
}
