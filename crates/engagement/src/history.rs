//! The spine: every write leaves one entry, numbered in the order of commit, and the followers read them.

use crate::access::Actor;
use crate::db::{Conn, Tx, Value};
use crate::error::Result;
use crate::ids::{AccountId, ImportId, OrganizationId};
use crate::{row, values};
use jiff::Timestamp;
use serde::Serialize;
use uuid::Uuid;

/// One write: who did which act to which record, and the difference it made.
#[derive(Debug)]
pub struct Entry {
    at: Timestamp,
    by: (&'static str, Option<AccountId>),
    act: &'static str,
    subject: &'static str,
    record: Uuid,
    organization: Option<OrganizationId>,
    import: Option<ImportId>,
    difference: serde_json::Value,
}

impl Entry {
    /// In the order of the columns that `db::tx` names.
    fn into_values(self) -> Vec<Value> {
        vec![
            self.at.into(),
            self.by.0.into(),
            self.by.1.into(),
            self.act.into(),
            self.subject.into(),
            self.record.into(),
            self.organization.into(),
            self.import.into(),
            self.difference.to_string().into(),
        ]
    }

    /// Says which organization the write touches, when the record is not itself one.
    #[must_use]
    pub fn about(mut self, organization: OrganizationId) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Says which import brought the write about.
    #[must_use]
    pub fn by_import(mut self, import: ImportId) -> Self {
        self.import = Some(import);
        self
    }
}

/// An entry of an organization's own record.
pub fn of_organization(
    at: Timestamp,
    actor: &Actor,
    act: &'static str,
    id: OrganizationId,
    difference: impl Serialize,
) -> Entry {
    Entry { organization: Some(id), ..of(at, actor, act, "organization", id.0, difference) }
}

/// An entry of any record.
pub fn of(
    at: Timestamp,
    actor: &Actor,
    act: &'static str,
    subject: &'static str,
    record: Uuid,
    difference: impl Serialize,
) -> Entry {
    Entry {
        at,
        by: (actor.kind(), actor.account()),
        act,
        subject,
        record,
        organization: None,
        import: None,
        difference: serde_json::to_value(difference).unwrap_or_default(),
    }
}

/// What differs between two states of one record, as `{field: [before, after]}`.
pub(crate) fn difference<T: Serialize>(before: &T, after: &T) -> serde_json::Map<String, serde_json::Value> {
    let (old, new) = (serde_json::to_value(before), serde_json::to_value(after));
    let (Ok(serde_json::Value::Object(mut old)), Ok(serde_json::Value::Object(new))) = (old, new) else {
        return serde_json::Map::new();
    };
    let changed = new.into_iter().filter_map(|(field, new)| {
        let old = old.remove(&field).unwrap_or_default();
        (old != new).then(|| (field, serde_json::json!([old, new])))
    });
    changed.collect()
}

/// Writes an entry when the transaction commits.
pub fn record(tx: &mut Tx, entry: Entry) {
    tx.tell(entry.into_values());
}

row! {
    /// An entry as it is read back.
    #[derive(Debug, Clone)]
    pub struct Recorded {
        /// Its number; numbers become visible in the order of commit.
        pub number: i64,
        /// When.
        pub at: Timestamp,
        /// visitor, operator, system or person.
        pub actor_kind: String,
        /// The account of a person.
        pub actor_id: Option<Uuid>,
        /// Which act, such as `organization.merge`.
        pub act: String,
        /// Which kind of record.
        pub subject: String,
        /// Which record.
        pub record_id: Uuid,
        /// The organization it touches.
        pub organization_id: Option<OrganizationId>,
        /// The import that brought it about.
        pub import_id: Option<ImportId>,
        /// What before and after, as JSON.
        pub difference: String,
    }
}

/// What happened to one record, newest first.
pub(crate) async fn of_record(conn: &mut Conn, record: Uuid, limit: i64) -> Result<Vec<Recorded>> {
    let columns = <Recorded as crate::db::FromRow>::columns("");
    let sql = format!("SELECT {columns} FROM history WHERE record_id = $1 ORDER BY number DESC LIMIT $2");
    conn.all(&sql, values![record, limit]).await
}

/// The entry with a number, when it is of this record.
pub(crate) async fn at(conn: &mut Conn, record: Uuid, number: i64) -> Result<Option<Recorded>> {
    let columns = <Recorded as crate::db::FromRow>::columns("");
    let sql = format!("SELECT {columns} FROM history WHERE record_id = $1 AND number = $2");
    conn.first(&sql, values![record, number]).await
}

/// The last number that is visible.
pub(crate) async fn last(conn: &mut Conn) -> Result<i64> {
    Ok(conn.value("SELECT coalesce(max(number), 0) FROM history", &[]).await?.unwrap_or(0))
}

/// Which records of a kind and which organizations were touched after `number`, and the number up to which that is true. At
/// most `limit` entries are read.
pub(crate) async fn records_touched_since(
    conn: &mut Conn,
    subject: &str,
    number: i64,
    limit: i64,
) -> Result<(Vec<Uuid>, Vec<OrganizationId>, i64)> {
    let sql = "SELECT number, subject, record_id, organization_id FROM history WHERE number > $1 ORDER BY number LIMIT $2";
    let mut last = number;
    let (mut records, mut organizations) = (Vec::new(), Vec::new());
    for row in conn.rows(sql, values![number, limit]).await? {
        last = row.get(0)?;
        if row.text(1)? == Some(subject) {
            records.push(row.get(2)?);
        }
        organizations.extend(row.get::<Option<OrganizationId>>(3)?);
    }
    records.sort_unstable();
    records.dedup();
    organizations.sort_unstable();
    organizations.dedup();
    Ok((records, organizations, last))
}

/// Which organizations were touched after `number`, and the number up to which that is true. At most `limit` entries are read.
pub(crate) async fn touched_since(conn: &mut Conn, number: i64, limit: i64) -> Result<(Vec<OrganizationId>, i64)> {
    let sql = "SELECT number, organization_id FROM history WHERE number > $1 ORDER BY number LIMIT $2";
    let mut last = number;
    let mut touched = Vec::new();
    for row in conn.rows(sql, values![number, limit]).await? {
        last = row.get(0)?;
        touched.extend(row.get::<Option<OrganizationId>>(1)?);
    }
    touched.sort_unstable();
    touched.dedup();
    Ok((touched, last))
}
