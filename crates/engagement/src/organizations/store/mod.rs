//! Organizations in the database: read and written whole, many at once.

pub(crate) mod merge;
pub(crate) mod network;
pub(crate) mod provenance;

use crate::access::{Confidentiality, Owner};
use crate::collation::sort_key;
use crate::dates::PartialDate;
use crate::db::{Conn, FromRow, Sql, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::{OrganizationId, SourceId};
use crate::organizations::{Facts, Identifier, Name, NameKind, Organization, Status};
use crate::{row, values};
use jiff::Timestamp;
use matching::fold;
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

fn terms_of(facts: &Facts) -> [(&'static str, &BTreeSet<String>); 5] {
    let sets = [&facts.kinds, &facts.countries, &facts.areas, &facts.clusters, &facts.languages];
    std::array::from_fn(|at| (TERMS[at], sets[at]))
}

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
        }
    }
}

/// Whether there is none.
pub(crate) async fn is_empty(conn: &mut Conn) -> Result<bool> {
    Ok(conn.row("SELECT id FROM organization LIMIT 1", &[]).await?.is_none())
}

/// The organizations with these ids, in their order; ids that are none are passed over. Five statements, however many.
pub(crate) async fn load(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    let mut found = load_with_terms(conn, ids).await?;
    let of = |table: &str, columns: String, order: &str| {
        let sql = Sql::new(&format!("SELECT {columns} FROM {table}")).and_in("organization_id", ids);
        sql.push(&format!(" ORDER BY {order}"), &[])
    };
    let places: HashMap<_, _> = found.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let sql = of("organization_name", NameRow::columns(""), "organization_id, kind, from_date, text");
    for row in conn.all::<NameRow>(sql.text(), sql.values()).await? {
        if let Some(at) = places.get(&row.organization_id) {
            found[*at].names.push(row.into());
        }
    }
    let sql = of("organization_identifier", "organization_id, scheme, number".to_owned(), "scheme, number");
    for row in conn.rows(sql.text(), sql.values()).await? {
        if let Some(at) = places.get(&row.get(0)?) {
            let identifier = Identifier { scheme: row.get(1)?, number: row.get(2)? };
            found[*at].facts.identifiers.insert(identifier);
        }
    }
    let sql = of("organization_status", StatusRow::columns(""), "organization_id, scheme, from_date");
    for row in conn.all::<StatusRow>(sql.text(), sql.values()).await? {
        if let Some(at) = places.get(&row.organization_id) {
            found[*at].statuses.push(row.into());
        }
    }
    Ok(found)
}

/// As [`load`], without names, identifiers and statuses: what a line of a list needs. Two statements.
pub(crate) async fn load_with_terms(conn: &mut Conn, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new(&format!("SELECT {} FROM organization", Main::columns(""))).and_in("id", ids);
    let mains = conn.all::<Main>(sql.text(), sql.values()).await?;
    let mut by_id: HashMap<_, Organization> = mains.into_iter().map(|main| (main.id, main.into())).collect();
    let sql =
        Sql::new("SELECT organization_id, vocabulary, code FROM organization_term").and_in("organization_id", ids);
    for row in conn.rows(sql.text(), sql.values()).await? {
        let terms = by_id.get_mut(&row.get(0)?).and_then(|one| {
            let vocabulary: String = row.get(1).ok()?;
            terms_mut(&mut one.facts, &vocabulary)
        });
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

/// Puts new organizations in, whole.
pub(crate) async fn insert(tx: &mut Tx, organizations: &[Organization]) -> Result<()> {
    let columns = [Main::COLUMNS, &["name_key", "sort_key", "civil_society"]].concat();
    let rows = organizations.iter().map(main_values);
    insert_many(tx, "organization", &columns, rows.collect::<Vec<_>>(), "").await?;
    let names = organizations.iter().flat_map(|one| one.names.iter().map(|name| (one.id, name)));
    insert_names(tx, names.collect()).await?;
    insert_terms(tx, organizations.iter().map(|one| (one.id, &one.facts)).collect()).await?;
    insert_identifiers(tx, organizations.iter().map(|one| (one.id, &one.facts)).collect()).await?;
    let statuses = organizations.iter().flat_map(|one| one.statuses.iter().map(|status| (one.id, status)));
    insert_statuses(tx, statuses.collect()).await
}

fn main_values(one: &Organization) -> Vec<Value> {
    let facts = &one.facts;
    let (owner_kind, owner_id) = one.owner.columns();
    vec![
        one.id.into(),
        (&facts.name).into(),
        (&facts.name_language).into(),
        (&facts.acronym).into(),
        facts.network.into(),
        (&facts.scope).into(),
        (&facts.country).into(),
        facts.founded.into(),
        (&facts.website).into(),
        (&facts.email).into(),
        (&facts.description).into(),
        (&facts.description_language).into(),
        facts.confidentiality.as_str().into(),
        owner_kind.into(),
        owner_id.into(),
        one.activities.into(),
        one.created_at.into(),
        one.changed_at.into(),
        one.confirmed_at.into(),
        one.merged_into.into(),
        fold(&facts.name).into(),
        sort_key(&facts.name).into(),
        facts.is_civil_society().into(),
    ]
}

/// Adds names. A list and no iterator, here and below: a closure in a future keeps it from moving between threads.
pub(crate) async fn insert_names(tx: &mut Tx, names: Vec<(OrganizationId, &Name)>) -> Result<()> {
    let columns = [NameRow::COLUMNS, &["text_key"]].concat();
    let rows = names.into_iter().map(|(id, name)| {
        vec![
            id.into(),
            name.id.into(),
            name.kind.as_str().into(),
            (&name.text).into(),
            (&name.language).into(),
            (&name.from).into(),
            (&name.to).into(),
            fold(&name.text).into(),
        ]
    });
    insert_many(tx, "organization_name", &columns, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

/// Adds terms that are not there yet.
pub(crate) async fn insert_terms(tx: &mut Tx, facts: Vec<(OrganizationId, &Facts)>) -> Result<()> {
    let rows = facts.into_iter().flat_map(|(id, facts)| {
        let terms = terms_of(facts).into_iter();
        terms.flat_map(move |(vocabulary, codes)| {
            codes.iter().map(move |code| vec![id.into(), vocabulary.into(), code.into()])
        })
    });
    let columns = ["organization_id", "vocabulary", "code"];
    insert_many(tx, "organization_term", &columns, rows.collect::<Vec<_>>(), "ON CONFLICT DO NOTHING").await?;
    Ok(())
}

/// Adds identifiers that are not there yet.
pub(crate) async fn insert_identifiers(tx: &mut Tx, facts: Vec<(OrganizationId, &Facts)>) -> Result<()> {
    let rows = facts.into_iter().flat_map(|(id, facts)| {
        let identifiers = facts.identifiers.iter();
        identifiers.map(move |one| vec![id.into(), (&one.scheme).into(), (&one.number).into()])
    });
    let columns = ["organization_id", "scheme", "number"];
    insert_many(tx, "organization_identifier", &columns, rows.collect::<Vec<_>>(), "ON CONFLICT DO NOTHING")
        .await?;
    Ok(())
}

/// Adds statuses.
pub(crate) async fn insert_statuses(tx: &mut Tx, statuses: Vec<(OrganizationId, &Status)>) -> Result<()> {
    let rows = statuses.into_iter().map(|(id, status)| {
        vec![
            id.into(),
            status.id.into(),
            (&status.scheme).into(),
            (&status.status).into(),
            (&status.from).into(),
            (&status.to).into(),
            status.source.into(),
        ]
    });
    insert_many(tx, "organization_status", StatusRow::COLUMNS, rows.collect::<Vec<_>>(), "").await?;
    Ok(())
}

/// As [`save`], with the statuses that came to it.
pub(crate) async fn save_with_statuses(tx: &mut Tx, one: &Organization) -> Result<()> {
    save(tx, one).await?;
    tx.execute("DELETE FROM organization_status WHERE organization_id = $1", values![one.id]).await?;
    insert_statuses(tx, one.statuses.iter().map(|status| (one.id, status)).collect()).await
}

/// Writes the facts of an organization again, and the names that stand for them.
pub(crate) async fn save(tx: &mut Tx, one: &Organization) -> Result<()> {
    let columns = [Main::COLUMNS, &["name_key", "sort_key", "civil_society"]].concat();
    let set: Vec<String> =
        columns.iter().enumerate().map(|(at, column)| format!("{column} = ${}", at + 1)).collect();
    tx.execute(&format!("UPDATE organization SET {} WHERE id = $1", set[1..].join(", ")), &main_values(one))
        .await?;
    for table in ["organization_name", "organization_term", "organization_identifier"] {
        tx.execute(&format!("DELETE FROM {table} WHERE organization_id = $1"), values![one.id]).await?;
    }
    insert_names(tx, one.names.iter().map(|name| (one.id, name)).collect()).await?;
    insert_terms(tx, vec![(one.id, &one.facts)]).await?;
    insert_identifiers(tx, vec![(one.id, &one.facts)]).await
}
