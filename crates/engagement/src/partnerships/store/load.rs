//! Reading partnerships whole.

use super::parts::{self, Parts};
use crate::access::{Confidentiality, Owner};
use crate::dates::PartialDate;
use crate::db::{Conn, FromRow, Sql};
use crate::error::{Error, Result};
use crate::ids::{OrganizationId, PartnershipId};
use crate::partnerships::partnership::{Facts, Partnership};
use crate::{row, values};
use jiff::Timestamp;
use std::collections::HashMap;
use uuid::Uuid;

row! {
    /// The row of a partnership.
    pub(super) struct Main {
        pub(super) id: PartnershipId,
        pub(super) title: String,
        pub(super) title_language: String,
        pub(super) balance: Option<String>,
        pub(super) from_date: Option<String>,
        pub(super) to_date: Option<String>,
        pub(super) confidentiality: String,
        pub(super) owner_kind: String,
        pub(super) owner_id: Option<Uuid>,
        pub(super) follows_id: Option<PartnershipId>,
        pub(super) declined_at: Option<Timestamp>,
        pub(super) decline_reason: Option<String>,
        pub(super) created_at: Timestamp,
        pub(super) changed_at: Timestamp,
    }
}

impl Main {
    fn partnership(self, parts: Parts) -> Result<Partnership> {
        let facts = Facts {
            title: self.title,
            title_language: self.title_language,
            parties: parts.parties,
            offices: parts.offices,
            balance: self.balance,
            areas: parts.areas,
            clusters: parts.clusters,
            settings: parts.settings,
            levels: parts.levels,
            places: parts.places,
            from: self.from_date.map(PartialDate::stored),
            to: self.to_date.map(PartialDate::stored),
            funding: parts.funding,
            in_kind: parts.in_kind,
            codes: parts.codes,
            texts: parts.texts,
            follows: self.follows_id,
            confidentiality: Confidentiality::parse(&self.confidentiality),
        };
        let id = self.id;
        Ok(Partnership {
            id,
            facts,
            course: parts.course.ok_or_else(|| Error::internal(format!("partnership {id} has no step")))?,
            agreements: parts.agreements,
            answers: parts.answers,
            owner: Owner::parse(&self.owner_kind, self.owner_id),
            declined: self.declined_at.map(|at| (at, self.decline_reason.unwrap_or_default())),
            created_at: self.created_at,
            changed_at: self.changed_at,
        })
    }
}

/// The partnerships with these ids, in their order; ids that are none are passed over. Thirteen statements, however many.
pub(crate) async fn load(conn: &mut Conn, ids: &[PartnershipId]) -> Result<Vec<Partnership>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new(&format!("SELECT {} FROM partnership", Main::columns(""))).and_in("id", ids);
    let mains = conn.all::<Main>(sql.text(), sql.values()).await?;
    if mains.is_empty() {
        return Ok(Vec::new());
    }
    let mut parts = parts::load(conn, ids).await?;
    let mut found = HashMap::new();
    for main in mains {
        let parts = parts.remove(&main.id).unwrap_or_default();
        found.insert(main.id, main.partnership(parts)?);
    }
    Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
}

/// The partnerships in which an organization is a party, takes part as a member of one, gives money or pools resources.
pub(crate) async fn of_organization(conn: &mut Conn, id: OrganizationId) -> Result<Vec<PartnershipId>> {
    let sql = "SELECT partnership_id FROM partnership_party WHERE organization_id = $1
        UNION SELECT partnership_id FROM partnership_member WHERE member_id = $1
        UNION SELECT partnership_id FROM partnership_funding WHERE donor_id = $1";
    conn.rows(sql, values![id]).await?.iter().map(|row| row.get(0)).collect()
}

/// The partnerships that follow one.
pub(crate) async fn followers(conn: &mut Conn, id: PartnershipId) -> Result<Vec<PartnershipId>> {
    let sql = "SELECT id FROM partnership WHERE follows_id = $1 ORDER BY id LIMIT 50";
    conn.rows(sql, values![id]).await?.iter().map(|row| row.get(0)).collect()
}

/// Those that an organization proposes to an office, and those whose record an organization says is wrong.
pub(crate) async fn waiting(conn: &mut Conn) -> Result<Vec<PartnershipId>> {
    let sql = "SELECT id FROM partnership WHERE owner_kind = 'organization' AND declined_at IS NULL
        UNION SELECT partnership_id FROM partnership_party WHERE answer = 'disputed' ORDER BY 1";
    conn.rows(sql, &[]).await?.iter().map(|row| row.get(0)).collect()
}

/// Those that go on and are meant to end from the year `first` to the day `last`.
pub(crate) async fn ending(conn: &mut Conn, first: &str, last: &str) -> Result<Vec<PartnershipId>> {
    let sql =
        "SELECT id FROM partnership WHERE status IN ('active', 'suspended') AND to_date >= $1 AND to_date <= $2";
    conn.rows(sql, values![first, last]).await?.iter().map(|row| row.get(0)).collect()
}

/// Those that are not over and that nobody has touched since a moment.
pub(crate) async fn untouched(conn: &mut Conn, since: Timestamp) -> Result<Vec<PartnershipId>> {
    let sql = "SELECT id FROM partnership WHERE status IN ('proposed', 'active', 'suspended') AND changed_at < $1
        AND declined_at IS NULL";
    conn.rows(sql, values![since]).await?.iter().map(|row| row.get(0)).collect()
}
