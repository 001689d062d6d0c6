//! The parts of partnerships, each from its own table.

use crate::dates::PartialDate;
use crate::db::{Conn, Row, Sql};
use crate::error::Result;
use crate::ids::{OfficeId, OrganizationId, PartnershipId};
use crate::partnerships::agreement::Agreement;
use crate::partnerships::course::{Course, Status, Step};
use crate::partnerships::partnership::{Answer, Party};
use crate::partnerships::parts::{Code, Funding, InKind, Place, Scheme, Text, TextKind};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What of a partnership stands in tables of its own.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) parties: Vec<Party>,
    pub(super) answers: BTreeMap<OrganizationId, Answer>,
    pub(super) offices: Vec<OfficeId>,
    pub(super) areas: BTreeSet<String>,
    pub(super) clusters: BTreeSet<String>,
    pub(super) settings: BTreeSet<String>,
    pub(super) levels: BTreeSet<String>,
    pub(super) places: Vec<Place>,
    pub(super) funding: Vec<Funding>,
    pub(super) in_kind: Vec<InKind>,
    pub(super) codes: BTreeSet<Code>,
    pub(super) texts: BTreeMap<TextKind, Text>,
    pub(super) course: Option<Course>,
    pub(super) agreements: Vec<Agreement>,
}

type Found = HashMap<PartnershipId, Parts>;

/// The parts of these partnerships. Twelve statements, however many.
pub(super) async fn load(conn: &mut Conn, ids: &[PartnershipId]) -> Result<Found> {
    let mut found = Found::new();
    parties(conn, ids, &mut found).await?;
    for row in rows(conn, ids, "partnership_office", "office_id", "position").await? {
        part(&mut found, &row)?.offices.push(row.get(1)?);
    }
    for row in rows(conn, ids, "partnership_term", "vocabulary, code", "code").await? {
        let parts = part(&mut found, &row)?;
        let terms = match row.text(1)? {
            Some("area") => &mut parts.areas,
            Some("cluster") => &mut parts.clusters,
            Some("setting") => &mut parts.settings,
            _ => &mut parts.levels,
        };
        terms.insert(row.get(2)?);
    }
    for row in rows(conn, ids, "partnership_place", "country, admin1_id, admin2_id", "position").await? {
        let place = Place { country: row.get(1)?, admin1: row.get(2)?, admin2: row.get(3)? };
        part(&mut found, &row)?.places.push(place);
    }
    money(conn, ids, &mut found).await?;
    words(conn, ids, &mut found).await?;
    steps(conn, ids, &mut found).await?;
    for (id, agreement) in super::agreements::of(conn, ids).await? {
        found.entry(id).or_default().agreements.push(agreement);
    }
    Ok(found)
}

/// The rows of partnerships in one of their tables, the id of the partnership before the columns.
pub(super) async fn rows(
    conn: &mut Conn,
    ids: &[PartnershipId],
    table: &str,
    columns: &str,
    order: &str,
) -> Result<Vec<Row>> {
    let sql = Sql::new(&format!("SELECT partnership_id, {columns} FROM {table}")).and_in("partnership_id", ids);
    let sql = sql.push(&format!(" ORDER BY {order}"), &[]);
    conn.rows(sql.text(), sql.values()).await
}

fn part<'a>(found: &'a mut Found, row: &Row) -> Result<&'a mut Parts> {
    Ok(found.entry(row.get(0)?).or_default())
}

/// The date that stands in a column.
pub(super) fn date(row: &Row, at: usize) -> Result<Option<PartialDate>> {
    Ok(row.get::<Option<String>>(at)?.map(PartialDate::stored))
}

async fn parties(conn: &mut Conn, ids: &[PartnershipId], found: &mut Found) -> Result<()> {
    let columns =
        "id, organization_id, leads, roles, from_date, to_date, answer, answer_words, answered_at, answered_by";
    for row in rows(conn, ids, "partnership_party", columns, "position").await? {
        let parts = part(found, &row)?;
        let party = Party {
            id: row.get(1)?,
            organization: row.get(2)?,
            leads: row.get(3)?,
            roles: row.text(4)?.unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
            from: date(&row, 5)?,
            to: date(&row, 6)?,
            members: BTreeSet::new(),
        };
        if let Some(at) = row.get(9)? {
            let confirms = row.text(7)? == Some("confirmed");
            parts
                .answers
                .insert(party.organization, Answer { confirms, words: row.get(8)?, at, by: row.get(10)? });
        }
        // Two that were merged into one are one party.
        match parts.parties.iter_mut().find(|known| known.organization == party.organization) {
            Some(known) => known.roles.extend(party.roles),
            None => parts.parties.push(party),
        }
    }
    for row in rows(conn, ids, "partnership_member", "network_id, member_id", "member_id").await? {
        let (network, member): (OrganizationId, OrganizationId) = (row.get(1)?, row.get(2)?);
        let mut parties = part(found, &row)?.parties.iter_mut();
        if let Some(party) = parties.find(|party| party.organization == network) {
            party.members.insert(member);
        }
    }
    Ok(())
}

async fn money(conn: &mut Conn, ids: &[PartnershipId], found: &mut Found) -> Result<()> {
    let columns = "id, donor_id, donor_name, currency, planned, committed, paid";
    for row in rows(conn, ids, "partnership_funding", columns, "position").await? {
        part(found, &row)?.funding.push(Funding {
            id: row.get(1)?,
            donor: row.get(2)?,
            donor_name: row.get(3)?,
            currency: row.get(4)?,
            planned: row.get(5)?,
            committed: row.get(6)?,
            paid: row.get(7)?,
        });
    }
    let columns = "id, giver_id, what, language, currency, amount";
    for row in rows(conn, ids, "partnership_in_kind", columns, "position").await? {
        part(found, &row)?.in_kind.push(InKind {
            id: row.get(1)?,
            giver: row.get(2)?,
            what: row.get(3)?,
            language: row.get(4)?,
            worth: row.get::<Option<String>>(5)?.zip(row.get::<Option<i64>>(6)?),
        });
    }
    Ok(())
}

async fn words(conn: &mut Conn, ids: &[PartnershipId], found: &mut Found) -> Result<()> {
    for row in rows(conn, ids, "partnership_code", "scheme, code", "scheme, code").await? {
        let scheme = Scheme::ALL.into_iter().find(|scheme| row.text(1).ok().flatten() == Some(scheme.as_str()));
        if let Some(scheme) = scheme {
            part(found, &row)?.codes.insert(Code { scheme, code: row.get(2)? });
        }
    }
    for row in rows(conn, ids, "partnership_text", "kind, language, text", "kind").await? {
        let kind = TextKind::ALL.into_iter().find(|kind| row.text(1).ok().flatten() == Some(kind.as_str()));
        if let Some(kind) = kind {
            part(found, &row)?.texts.insert(kind, Text { language: row.get(2)?, text: row.get(3)? });
        }
    }
    Ok(())
}

async fn steps(conn: &mut Conn, ids: &[PartnershipId], found: &mut Found) -> Result<()> {
    let mut steps: HashMap<PartnershipId, Vec<Step>> = HashMap::new();
    let columns = "id, status, on_date, reason, taken_at, taken_by";
    for row in rows(conn, ids, "partnership_step", columns, "position").await? {
        let Some(status) = row.text(2)?.and_then(Status::parse) else { continue };
        steps.entry(row.get(0)?).or_default().push(Step {
            id: row.get(1)?,
            status,
            on: date(&row, 3)?,
            reason: row.get(4)?,
            taken_at: row.get(5)?,
            taken_by: row.get(6)?,
        });
    }
    for (id, steps) in steps {
        found.entry(id).or_default().course = Course::stored(steps);
    }
    Ok(())
}
