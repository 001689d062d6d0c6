//! Activities in the database: lines by their ids, and what memory is filled from.

use super::{Activity, Place};
use crate::access::{Act, Actor, Confidentiality, Owner};
use crate::dates::PartialDate;
use crate::db::{Conn, Row, Sql};
use crate::error::Result;
use crate::ids::{ActivityId, OrganizationId, PlaceId};
use crate::presence::{Column, Columns, Held, Work};
use crate::values;
use std::collections::HashMap;

const LINE: &str = "SELECT a.id, a.organization_id, o.name, a.area, a.cluster, a.country,
    a.admin1_id, one.name, one.code, a.admin2_id, two.name, two.code,
    a.from_date, a.to_date, a.status, a.title, a.title_language, a.confidentiality,
    a.source_id, s.name, a.source_row, a.recorded_at,
    o.owner_kind, o.owner_id, o.confidentiality, o.merged_into
    FROM activity a
    JOIN organization o ON o.id = a.organization_id
    JOIN source s ON s.id = a.source_id
    LEFT JOIN place one ON one.id = a.admin1_id
    LEFT JOIN place two ON two.id = a.admin2_id";

/// The activities with these ids as far as the actor may see them, in the order of the ids. One statement.
///
/// Who may see them is not asked in it: with conditions on the organization, an engine may begin there and read all.
pub(super) async fn lines(conn: &mut Conn, actor: &Actor, ids: &[ActivityId]) -> Result<Vec<Activity>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new(LINE).and_in("a.id", ids);
    let mut found = HashMap::new();
    for row in conn.rows(sql.text(), sql.values()).await? {
        let activity = line(&row)?;
        if may_see(actor, &activity, &row)? {
            found.insert(activity.id, activity);
        }
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

fn may_see(actor: &Actor, activity: &Activity, row: &Row) -> Result<bool> {
    let owner = Owner::parse(&row.get::<String>(22)?, row.get(23)?);
    let organization = Confidentiality::parse(&row.get::<String>(24)?);
    let is_merged = row.get::<Option<OrganizationId>>(25)?.is_some();
    let sees = |level| actor.may(Act::Read(owner, level));
    Ok(!is_merged && sees(organization) && sees(activity.confidentiality))
}

fn line(row: &Row) -> Result<Activity> {
    Ok(Activity {
        id: row.get(0)?,
        organization: row.get(1)?,
        organization_name: row.get(2)?,
        area: row.get(3)?,
        cluster: row.get(4)?,
        country: row.get(5)?,
        admin1: place(row, 6)?,
        admin2: place(row, 9)?,
        from: row.get::<Option<String>>(12)?.map(PartialDate::stored),
        to: row.get::<Option<String>>(13)?.map(PartialDate::stored),
        status: row.get(14)?,
        title: row.get(15)?,
        title_language: row.get(16)?,
        confidentiality: Confidentiality::parse(&row.get::<String>(17)?),
        source: row.get(18)?,
        source_name: row.get(19)?,
        source_row: row.get(20)?,
        recorded_at: row.get(21)?,
    })
}

/// A place that stands in three columns.
fn place(row: &Row, at: usize) -> Result<Option<Place>> {
    let id = row.get::<Option<PlaceId>>(at)?;
    let place = |id| Ok(Place { id, name: row.get(at + 1)?, code: row.get(at + 2)? });
    id.map(place).transpose()
}

/// The places that stand above the columns of a table, by name. One statement.
pub(super) async fn columns(conn: &mut Conn, columns: &Columns) -> Result<Vec<Column>> {
    let (by, value) = match columns {
        Columns::Countries => return Ok(Vec::new()),
        Columns::Admin1(country) => ("country = $1 AND level = 1", values![country]),
        Columns::Admin2(place) => ("parent_id = $1 AND level = 2", values![*place]),
    };
    let sql = format!("SELECT id, name FROM place WHERE {by} ORDER BY name_key, id");
    let rows = conn.rows(&sql, value).await?;
    let column = |row: &Row| Ok(Column { code: row.get::<PlaceId>(0)?.to_string(), name: row.get(1)?, total: 0 });
    rows.iter().map(column).collect()
}

/// The organizations with these ids that stand for themselves, and the rows of their activities. Two statements.
pub(super) async fn held(conn: &mut Conn, ids: &[OrganizationId]) -> Result<(Vec<Held>, Vec<Row>)> {
    let sql = Sql::new(WHO).filter("merged_into IS NULL", &[]).and_in("id", ids);
    let held = conn.rows(sql.text(), sql.values()).await?.iter().map(who).collect::<Result<_>>()?;
    let sql = Sql::new(WORK).and_in("organization_id", ids);
    Ok((held, conn.rows(sql.text(), sql.values()).await?))
}

/// The organizations that come after one in the order of their ids and stand for themselves.
pub(super) async fn organizations_after(conn: &mut Conn, last: OrganizationId, limit: i64) -> Result<Vec<Held>> {
    let sql = format!("{WHO} WHERE id > $1 AND merged_into IS NULL ORDER BY id LIMIT $2");
    conn.rows(&sql, values![last, limit]).await?.iter().map(who).collect()
}

/// The rows of activities that come after one in the order of their ids. That is nearly the order in which rows lie, so
/// that reading all of them so takes a fraction of the time that it takes by organization.
pub(super) async fn activities_after(conn: &mut Conn, last: ActivityId, limit: i64) -> Result<Vec<Row>> {
    conn.rows(&format!("{WORK} WHERE id > $1 ORDER BY id LIMIT $2"), values![last, limit]).await
}

const WHO: &str = "SELECT id, sort_key, owner_kind, confidentiality, civil_society FROM organization";

fn who(row: &Row) -> Result<Held> {
    Ok(Held {
        id: row.get(0)?,
        sort_key: row.get(1)?,
        of_organization: row.text(2)? == Some("organization"),
        confidentiality: level(row, 3)?,
        civil_society: row.get(4)?,
    })
}

const WORK: &str = "SELECT id, organization_id, country, cluster, area, admin1_id, admin2_id, from_date, to_date,
    status, source_id, confidentiality FROM activity";

/// What a row of an activity says.
pub(super) fn work(row: &Row) -> Result<Work<'_>> {
    Ok(Work {
        id: row.get(0)?,
        organization: row.get(1)?,
        country: row.text(2)?,
        cluster: row.text(3)?,
        area: row.text(4)?,
        admin1: row.get(5)?,
        admin2: row.get(6)?,
        from: row.text(7)?,
        to: row.text(8)?,
        status: row.text(9)?,
        source: row.get(10)?,
        confidentiality: level(row, 11)?,
    })
}

fn level(row: &Row, at: usize) -> Result<Confidentiality> {
    Ok(Confidentiality::parse(row.text(at)?.unwrap_or_default()))
}
