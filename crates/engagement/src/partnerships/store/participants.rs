//! Organizations, as far as a file that names them says who they are.

use crate::access::{Confidentiality, Owner};
use crate::db::{Conn, Sql};
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::organizations::Identifier;
use std::collections::HashMap;

/// Who an organization is.
pub(crate) struct Participating {
    pub(crate) id: OrganizationId,
    pub(crate) name: String,
    pub(crate) name_language: String,
    pub(crate) owner: Owner,
    pub(crate) level: Confidentiality,
    /// The codes of its kinds, in order.
    pub(crate) kinds: Vec<String>,
    /// The first of its numbers.
    pub(crate) identifier: Option<Identifier>,
}

/// Those with these ids that were not taken down. Three statements, however many.
pub(crate) async fn participating(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Participating>> {
    let sql = Sql::new("SELECT id, name, name_language, owner_kind, owner_id, confidentiality FROM organization")
        .filter("taken_down_at IS NULL", &[])
        .and_in("id", ids);
    let mut found = HashMap::with_capacity(ids.len());
    for row in conn.rows(sql.text(), sql.values()).await? {
        let one = Participating {
            id: row.get(0)?,
            name: row.get(1)?,
            name_language: row.get(2)?,
            owner: Owner::parse(row.text(3)?.unwrap_or_default(), row.get(4)?),
            level: Confidentiality::parse(row.text(5)?.unwrap_or_default()),
            kinds: Vec::new(),
            identifier: None,
        };
        found.insert(one.id, one);
    }
    let sql = Sql::new("SELECT organization_id, code FROM organization_term")
        .filter("vocabulary = 'kind'", &[])
        .and_in("organization_id", ids);
    for row in conn.rows(sql.text(), sql.values()).await? {
        if let Some(one) = found.get_mut(&row.get(0)?) {
            one.kinds.push(row.get(1)?);
        }
    }
    let sql = Sql::new("SELECT organization_id, scheme, number FROM organization_identifier")
        .and_in("organization_id", ids);
    for row in conn.rows(sql.text(), sql.values()).await? {
        let identifier = Identifier { scheme: row.get(1)?, number: row.get(2)? };
        if let Some(one) = found.get_mut(&row.get(0)?) {
            let is_first = one.identifier.as_ref().is_none_or(|first| identifier < *first);
            one.identifier = if is_first { Some(identifier) } else { one.identifier.take() };
        }
    }
    let sorted = |mut one: Participating| {
        one.kinds.sort_unstable();
        one
    };
    Ok(found.into_values().map(sorted).collect())
}
