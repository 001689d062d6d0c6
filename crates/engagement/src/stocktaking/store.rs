//! What memory is filled from, beside the partnerships themselves.

use crate::access::{Confidentiality, Owner};
use crate::dates::PartialDate;
use crate::db::{Conn, Row, Sql};
use crate::error::{Error, Result};
use crate::ids::{OrganizationId, PartnershipId};
use crate::stock::{Known, Membership, Says, Traits, bits, days, places};
use crate::values;
use crate::vocabulary;
use std::collections::HashMap;

/// The partnerships that come after one in the order of their ids.
pub(super) async fn after(conn: &mut Conn, last: PartnershipId, limit: usize) -> Result<Vec<PartnershipId>> {
    let sql = "SELECT id FROM partnership WHERE id > $1 ORDER BY id LIMIT $2";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    conn.rows(sql, values![last, limit]).await?.iter().map(|row| row.get(0)).collect()
}

/// The partnerships in which any of these organizations takes part.
pub(super) async fn with(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<PartnershipId>> {
    let mut found = Vec::new();
    for (table, column) in [("partnership_party", "organization_id"), ("partnership_member", "member_id")] {
        let sql = Sql::new(&format!("SELECT partnership_id FROM {table}")).and_in(column, ids);
        for row in conn.rows(sql.text(), sql.values()).await? {
            found.push(row.get(0)?);
        }
    }
    Ok(found)
}

/// All memberships of networks.
pub(super) async fn memberships(conn: &mut Conn) -> Result<Vec<Membership>> {
    conn.rows(MEMBERSHIPS, &[]).await?.iter().map(membership).collect()
}

/// The memberships of these organizations, as networks and as members.
pub(super) async fn memberships_of(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Membership>> {
    let mut found = Vec::new();
    for column in ["network_id", "member_id"] {
        let sql = Sql::new(MEMBERSHIPS).and_in(column, ids);
        for row in conn.rows(sql.text(), sql.values()).await? {
            found.push(membership(&row)?);
        }
    }
    Ok(found)
}

const MEMBERSHIPS: &str = "SELECT network_id, member_id, from_date, to_date FROM network_membership";

fn membership(row: &Row) -> Result<Membership> {
    let date = |at| Ok::<_, Error>(row.get::<Option<String>>(at)?.map(PartialDate::stored));
    let (from, to) = days(date(2)?.as_ref(), date(3)?.as_ref());
    Ok(Membership { network: row.get(0)?, member: row.get(1)?, from, to })
}

/// Organizations that are read at once.
const AT_ONCE: usize = 500;

/// Which organizations are read: those with these ids, or those after one up to another in the order of their ids.
#[derive(Clone, Copy)]
enum Which<'a> {
    Ids(&'a [OrganizationId]),
    Between(OrganizationId, OrganizationId),
}

impl Which<'_> {
    fn narrow(self, sql: Sql, column: &str) -> Sql {
        match self {
            Which::Ids(ids) => sql.and_in(column, ids),
            Which::Between(after, last) => {
                sql.filter(&format!("{column} > {{}} AND {column} <= {{}}"), &[after.into(), last.into()])
            }
        }
    }
}

/// All organizations in the order of their names.
pub(super) async fn in_order(conn: &mut Conn) -> Result<Vec<OrganizationId>> {
    let sql = "SELECT id FROM organization ORDER BY sort_key, id";
    conn.rows(sql, &[]).await?.iter().map(|row| row.get(0)).collect()
}

/// What is known of these organizations. Two statements for five hundred of them.
pub(super) async fn known(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<(OrganizationId, Known)>> {
    let mut found = Vec::with_capacity(ids.len());
    for ids in ids.chunks(AT_ONCE) {
        found.extend(some(conn, Which::Ids(ids)).await?);
    }
    Ok(found)
}

/// What is known of the organizations that come after one in the order of their ids; none at the end.
pub(super) async fn known_after(conn: &mut Conn, after: OrganizationId) -> Result<Vec<(OrganizationId, Known)>> {
    let sql = "SELECT id FROM organization WHERE id > $1 ORDER BY id LIMIT $2";
    let limit = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
    let ids = conn.rows(sql, values![after, limit]).await?;
    match ids.last() {
        Some(last) => some(conn, Which::Between(after, last.get(0)?)).await,
        None => Ok(Vec::new()),
    }
}

async fn some(conn: &mut Conn, which: Which<'_>) -> Result<Vec<(OrganizationId, Known)>> {
    let mut terms = terms(conn, which).await?;
    let sql = Sql::new(
        "SELECT id, name, sort_key, owner_kind, owner_id, confidentiality, civil_society, network, scope, merged_into,
         taken_down_at, country FROM organization",
    );
    let sql = which.narrow(sql, "id");
    let mut found = Vec::new();
    for row in conn.rows(sql.text(), sql.values()).await? {
        let id: OrganizationId = row.get(0)?;
        found.push((id, read(&row, &terms.remove(&id).unwrap_or_default())?));
    }
    found.sort_unstable_by_key(|(id, _)| *id);
    Ok(found)
}

fn read(row: &Row, terms: &Terms) -> Result<Known> {
    let all = vocabulary::all();
    let merged: Option<OrganizationId> = row.get(9)?;
    let taken_down: Option<jiff::Timestamp> = row.get(10)?;
    let of = |vocabulary: &str| terms.get(vocabulary).map_or(&[][..], Vec::as_slice);
    let groups: Vec<String> =
        of("kind").iter().filter_map(|code| all.kind.get(code)?.map("group").map(str::to_owned)).collect();
    let seat: Option<String> = row.get(11)?;
    Ok(Known {
        words: matching::fold(row.text(1)?.unwrap_or_default()).into(),
        name: row.get::<String>(1)?.into(),
        sort_key: row.get::<Vec<u8>>(2)?.into(),
        owner: Owner::parse(&row.get::<String>(3)?, row.get(4)?),
        traits: Traits {
            kinds: bits(&all.kind, of("kind")),
            groups: small(bits(&all.partner_group, &groups)),
            scopes: small(bits(&all.scope, row.get::<Option<String>>(8)?.as_ref())),
            level: Confidentiality::parse(&row.get::<String>(5)?),
            civil_society: row.get(6)?,
            network: row.get(7)?,
            stands: merged.is_none() && taken_down.is_none(),
        },
        says: Says {
            areas: bits(&all.area, of("area")),
            clusters: bits(&all.cluster, of("cluster")),
            countries: places(&all.country, of("country").iter().chain(&seat)),
            languages: places(&all.language, of("language")),
        },
    })
}

/// Bits of a vocabulary that has few terms.
fn small<T: TryFrom<u64> + Default>(bits: u64) -> T {
    T::try_from(bits).unwrap_or_default()
}

/// The codes of an organization by vocabulary.
type Terms = HashMap<String, Vec<String>>;

async fn terms(conn: &mut Conn, which: Which<'_>) -> Result<HashMap<OrganizationId, Terms>> {
    let mut terms: HashMap<OrganizationId, Terms> = HashMap::new();
    let sql = Sql::new("SELECT organization_id, vocabulary, code FROM organization_term");
    let sql = which.narrow(sql, "organization_id");
    for row in conn.rows(sql.text(), sql.values()).await? {
        terms.entry(row.get(0)?).or_default().entry(row.get(1)?).or_default().push(row.get(2)?);
    }
    Ok(terms)
}
