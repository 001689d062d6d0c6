//! Organizations in the database: read and written whole, many at once.

pub(in crate::organizations) mod called;
pub(crate) mod keeping;
pub(crate) mod logo;
pub(crate) mod merge;
pub(crate) mod network;
pub(crate) mod provenance;
mod write;

pub(crate) use write::{insert, save, save_with_statuses};

use crate::access::{Confidentiality, Owner};
use crate::dates::PartialDate;
use crate::db::{Conn, FromRow, Sql};
use crate::error::Result;
use crate::ids::{OrganizationId, SourceId};
use crate::organizations::{Facts, Identifier, Logo, Name, NameKind, Organization, Status};
use crate::row;
use jiff::Timestamp;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

row! {
    struct Main {
        id: OrganizationId,
        name: String,
        name_language: String,
        acronym: Option<String>,
        network: bool,
        scope: Option<String>,
        country: Option<String>,
        founded: Option<i64>,
        website: Option<String>,
        email: Option<String>,
        description: Option<String>,
        description_language: Option<String>,
        confidentiality: String,
        owner_kind: String,
        owner_id: Option<Uuid>,
        activities: i64,
        created_at: Timestamp,
        changed_at: Timestamp,
        confirmed_at: Option<Timestamp>,
        merged_into: Option<OrganizationId>,
        verified_at: Option<Timestamp>,
        taken_down_at: Option<Timestamp>,
        logo_hash: Option<String>,
        logo_width: Option<i64>,
        logo_height: Option<i64>,
    }
}

row! {
    struct NameRow {
        organization_id: OrganizationId,
        id: Uuid,
        kind: String,
        text: String,
        language: String,
        from_date: Option<String>,
        to_date: Option<String>,
    }
}

row! {
    struct StatusRow {
        organization_id: OrganizationId,
        id: Uuid,
        scheme: String,
        status: String,
        from_date: Option<String>,
        to_date: Option<String>,
        source_id: Option<SourceId>,
    }
}

/// The vocabularies of `organization_term`.
const TERMS: [&str; 5] = ["kind", "country", "area", "cluster", "language"];

fn terms_mut<'a>(facts: &'a mut Facts, vocabulary: &str) -> Option<&'a mut BTreeSet<String>> {
    match vocabulary {
        "kind" => Some(&mut facts.kinds),
        "country" => Some(&mut facts.countries),
        "area" => Some(&mut facts.areas),
        "cluster" => Some(&mut facts.clusters),
        "language" => Some(&mut facts.languages),
        _ => None,
    }
}

impl From<Main> for Organization {
    fn from(main: Main) -> Self {
        let none = BTreeSet::new;
        let facts = Facts {
            name: main.name,
            name_language: main.name_language,
            acronym: main.acronym,
            kinds: none(),
            network: main.network,
            scope: main.scope,
            country: main.country,
            countries: none(),
            areas: none(),
            clusters: none(),
            languages: none(),
            founded: main.founded,
            website: main.website,
            email: main.email,
            description: main.description,
            description_language: main.description_language,
            identifiers: BTreeSet::new(),
            confidentiality: Confidentiality::parse(&main.confidentiality),
        };
        Self {
            id: main.id,
            facts,
            names: Vec::new(),
            statuses: Vec::new(),
            owner: Owner::parse(&main.owner_kind, main.owner_id),
            activities: main.activities,
            created_at: main.created_at,
            changed_at: main.changed_at,
            confirmed_at: main.confirmed_at,
            merged_into: main.merged_into,
            verified_at: main.verified_at,
            taken_down_at: main.taken_down_at,
            logo: Logo::stored(main.logo_hash, main.logo_width, main.logo_height),
        }
    }
}

/// Whether there is none.
pub(crate) async fn is_empty(conn: &mut Conn) -> Result<bool> {
    Ok(conn.row("SELECT id FROM organization LIMIT 1", &[]).await?.is_none())
}

/// The organizations whose official name has this key, the oldest first.
pub(crate) async fn with_key(conn: &mut Conn, key: &str) -> Result<Vec<OrganizationId>> {
    let sql = "SELECT id FROM organization WHERE name_key = $1 AND merged_into IS NULL ORDER BY id LIMIT 10";
    conn.rows(sql, crate::values![key]).await?.iter().map(|row| row.get(0)).collect()
}

/// The organizations with these ids, in their order; ids that are none are passed over. Five statements, however many.
pub(crate) async fn load(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    let mut found = load_with_names(conn, ids).await?;
    if found.is_empty() {
        return Ok(found);
    }
    let places = places(&found);
    let sql = of(ids, "organization_identifier", "organization_id, scheme, number".to_owned(), "scheme, number");
    for row in conn.rows(sql.text(), sql.values()).await? {
        if let Some(at) = places.get(&row.get(0)?) {
            let identifier = Identifier { scheme: row.get(1)?, number: row.get(2)? };
            found[*at].facts.identifiers.insert(identifier);
        }
    }
    let sql = of(ids, "organization_status", StatusRow::columns(""), "organization_id, scheme, from_date");
    for row in conn.all::<StatusRow>(sql.text(), sql.values()).await? {
        if let Some(at) = places.get(&row.organization_id) {
            found[*at].statuses.push(row.into());
        }
    }
    Ok(found)
}

/// As [`load`], without identifiers and statuses. Three statements.
pub(crate) async fn load_with_names(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    let mut found = load_with_terms(conn, ids).await?;
    add_names(conn, &mut found, |_| true).await?;
    Ok(found)
}

/// Adds the names of the organizations that want them, in one statement; in none when none does.
pub(crate) async fn add_names(
    conn: &mut Conn,
    found: &mut [Organization],
    wants: impl Fn(&Organization) -> bool,
) -> Result<()> {
    let ids: Vec<_> = found.iter().filter(|one| wants(one)).map(|one| one.id).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let places = places(found);
    let sql = of(&ids, "organization_name", NameRow::columns(""), "organization_id, kind, from_date, text");
    for row in conn.all::<NameRow>(sql.text(), sql.values()).await? {
        if let Some(at) = places.get(&row.organization_id) {
            found[*at].names.push(row.into());
        }
    }
    Ok(())
}

/// Where each organization stands.
fn places(found: &[Organization]) -> HashMap<OrganizationId, usize> {
    found.iter().enumerate().map(|(at, one)| (one.id, at)).collect()
}

/// The rows of organizations in one of their tables.
fn of(ids: &[OrganizationId], table: &str, columns: String, order: &str) -> Sql {
    let sql = Sql::new(&format!("SELECT {columns} FROM {table}")).and_in("organization_id", ids);
    sql.push(&format!(" ORDER BY {order}"), &[])
}

/// As [`load`], without names, identifiers and statuses. Two statements.
pub(crate) async fn load_with_terms(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    load_with(conn, ids, &[]).await
}

/// The same, of the terms only those that a line of a list shows: kinds, countries and clusters.
pub(crate) async fn load_lines(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    load_with(conn, ids, &["area", "language"]).await
}

/// As [`load_with_terms`], without the terms of these vocabularies.
async fn load_with(conn: &mut Conn, ids: &[OrganizationId], without: &[&str]) -> Result<Vec<Organization>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new(&format!("SELECT {} FROM organization", Main::columns(""))).and_in("id", ids);
    let mains = conn.all::<Main>(sql.text(), sql.values()).await?;
    let mut by_id: HashMap<_, Organization> = mains.into_iter().map(|main| (main.id, main.into())).collect();
    let mut sql =
        Sql::new("SELECT organization_id, vocabulary, code FROM organization_term").and_in("organization_id", ids);
    for vocabulary in without {
        sql = sql.filter("vocabulary <> {}", &[(*vocabulary).into()]);
    }
    for row in conn.rows(sql.text(), sql.values()).await? {
        let terms = by_id.get_mut(&row.get(0)?).and_then(|one| terms_mut(&mut one.facts, row.text(1).ok()??));
        if let Some(terms) = terms {
            terms.insert(row.get(2)?);
        }
    }
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

impl From<NameRow> for Name {
    fn from(row: NameRow) -> Self {
        Self {
            id: row.id,
            kind: NameKind::parse(&row.kind),
            text: row.text,
            language: row.language,
            from: row.from_date.map(PartialDate::stored),
            to: row.to_date.map(PartialDate::stored),
        }
    }
}

impl From<StatusRow> for Status {
    fn from(row: StatusRow) -> Self {
        Self {
            id: row.id,
            scheme: row.scheme,
            status: row.status,
            from: row.from_date.map(PartialDate::stored),
            to: row.to_date.map(PartialDate::stored),
            source: row.source_id,
        }
    }
}
