//! Organizations by id, identifier or name, in the database.

use crate::access::{Confidentiality, Owner};
use crate::db::{Conn, Sql};
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::organizations::called::Bearer;

const BEARER: &str = "o.id, o.name, o.owner_kind, o.owner_id, o.confidentiality";

/// Those with these ids.
pub(in crate::organizations) async fn by_ids(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Bearer>> {
    let sql = Sql::new(&format!("SELECT {BEARER} FROM organization o"))
        .filter("o.merged_into IS NULL", &[])
        .and_in("o.id", ids);
    read(conn, &sql, |row| Ok(row.get::<OrganizationId>(0)?.to_string())).await
}

/// Those to which a register gave one of these numbers.
pub(in crate::organizations) async fn by_identifiers(
    conn: &mut Conn,
    numbers: &[(String, String)],
) -> Result<Vec<Bearer>> {
    let sql = Sql::new(&format!(
        "SELECT {BEARER}, i.scheme, i.number FROM organization_identifier i
         JOIN organization o ON o.id = i.organization_id"
    ))
    .filter("o.merged_into IS NULL", &[])
    .and_pairs(("i.scheme", "i.number"), numbers);
    read(conn, &sql, |row| Ok(format!("{}-{}", row.get::<String>(5)?, row.get::<String>(6)?))).await
}

/// Those that bear one of these names, folded: now, or formerly, or as an acronym.
pub(in crate::organizations) async fn by_names(conn: &mut Conn, keys: &[String]) -> Result<Vec<Bearer>> {
    let sql = Sql::new(&format!(
        "SELECT {BEARER}, n.text_key FROM organization_name n JOIN organization o ON o.id = n.organization_id"
    ))
    .filter("o.merged_into IS NULL AND o.taken_down_at IS NULL", &[])
    .and_in("n.text_key", keys);
    read(conn, &sql, |row| row.get(5)).await
}

async fn read(conn: &mut Conn, sql: &Sql, key: impl Fn(&crate::db::Row) -> Result<String>) -> Result<Vec<Bearer>> {
    let bearer = |row: &crate::db::Row| {
        Ok(Bearer {
            key: key(row)?,
            id: row.get(0)?,
            name: row.get(1)?,
            owner: Owner::parse(&row.get::<String>(2)?, row.get(3)?),
            level: Confidentiality::parse(&row.get::<String>(4)?),
        })
    };
    conn.rows(sql.text(), sql.values()).await?.iter().map(bearer).collect()
}
