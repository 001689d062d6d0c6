//! Offices in the database. There are few, and what holds of one depends on the others, so they are read all at once.

use super::office::{Facts, Kind, Name, Office};
use super::tree::{Link, Offices};
use crate::dates::PartialDate;
use crate::db::{Conn, FromRow, Tx, insert_many};
use crate::error::{Error, Result};
use crate::ids::OfficeId;
use crate::{row, values};
use jiff::Timestamp;
use matching::fold;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

row! {
    struct Main {
        id: OfficeId,
        slug: String,
        kind: String,
        parent_id: Option<OfficeId>,
        city: Option<String>,
        from_date: Option<String>,
        to_date: Option<String>,
        successor_id: Option<OfficeId>,
        created_at: Timestamp,
        changed_at: Timestamp,
    }
}

row! {
    struct NameRow {
        office_id: OfficeId,
        id: Uuid,
        text: String,
        language: String,
        former: bool,
        from_date: Option<String>,
        to_date: Option<String>,
    }
}

impl Main {
    fn office(self, names: Vec<Name>, countries: BTreeSet<String>) -> Result<Office> {
        let kind = Kind::parse(&self.kind);
        let facts = Facts {
            kind: kind.ok_or_else(|| Error::internal(format!("an office that is a {}", self.kind)))?,
            parent: self.parent_id,
            countries,
            city: self.city,
            from: self.from_date.map(PartialDate::stored),
            to: self.to_date.map(PartialDate::stored),
            successor: self.successor_id,
        };
        let (id, slug) = (self.id, self.slug);
        Ok(Office { id, slug, facts, names, created_at: self.created_at, changed_at: self.changed_at })
    }
}

impl From<NameRow> for Name {
    fn from(row: NameRow) -> Self {
        let NameRow { id, text, language, former, from_date, to_date, .. } = row;
        let (from, to) = (from_date.map(PartialDate::stored), to_date.map(PartialDate::stored));
        Self { id, text, language, former, from, to }
    }
}

/// Whether there is none.
pub(super) async fn is_empty(conn: &mut Conn) -> Result<bool> {
    Ok(conn.row("SELECT id FROM office LIMIT 1", &[]).await?.is_none())
}

/// All offices, in the order in which they came in. Three statements, however many they are.
pub(crate) async fn all(conn: &mut Conn) -> Result<Offices> {
    let mut names: HashMap<OfficeId, Vec<Name>> = HashMap::new();
    let sql = format!("SELECT {} FROM office_name ORDER BY from_date, id", NameRow::columns(""));
    for row in conn.all::<NameRow>(&sql, &[]).await? {
        names.entry(row.office_id).or_default().push(row.into());
    }
    let mut countries: HashMap<OfficeId, BTreeSet<String>> = HashMap::new();
    for row in conn.rows("SELECT office_id, country FROM office_country", &[]).await? {
        countries.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    let sql = format!("SELECT {} FROM office ORDER BY id", Main::columns(""));
    let mains = conn.all::<Main>(&sql, &[]).await?.into_iter();
    let offices = mains.map(|main| {
        let (names, countries) = (names.remove(&main.id), countries.remove(&main.id));
        main.office(names.unwrap_or_default(), countries.unwrap_or_default())
    });
    Ok(Offices::new(offices.collect::<Result<_>>()?))
}

/// All offices, with every other writer of them held back until the transaction has ended: a rule is on all of them.
pub(crate) async fn all_to_change(tx: &mut Tx) -> Result<Offices> {
    if let Some(lock) = tx.engine().lock_writers("office") {
        tx.execute(&lock, &[]).await?;
    }
    all(tx).await
}

/// The office at which the institution has its seat.
pub(crate) async fn seat(conn: &mut Conn) -> Result<Option<OfficeId>> {
    conn.value("SELECT id FROM office WHERE kind = 'headquarters' LIMIT 1", &[]).await
}

/// How offices hang together.
pub(super) async fn links(conn: &mut Conn) -> Result<Vec<Link>> {
    conn.all(&format!("SELECT {} FROM office", Link::columns("")), &[]).await
}

/// Puts new offices in, parents and successors before those that refer to them.
pub(crate) async fn insert(tx: &mut Tx, offices: &[Office]) -> Result<()> {
    let rows = offices.iter().map(|one| {
        let facts = &one.facts;
        vec![
            one.id.into(),
            (&one.slug).into(),
            facts.kind.as_str().into(),
            facts.parent.into(),
            (&facts.city).into(),
            (&facts.from).into(),
            (&facts.to).into(),
            facts.successor.into(),
            one.created_at.into(),
            one.changed_at.into(),
        ]
    });
    insert_many(tx, "office", Main::COLUMNS, rows.collect::<Vec<_>>(), "").await?;
    insert_parts(tx, offices).await
}

/// Writes an office again.
pub(crate) async fn save(tx: &mut Tx, one: &Office) -> Result<()> {
    let facts = &one.facts;
    let sql = "UPDATE office SET kind = $2, parent_id = $3, city = $4, from_date = $5, to_date = $6,
                 successor_id = $7, changed_at = $8 WHERE id = $1";
    let values = values![
        one.id,
        facts.kind.as_str(),
        facts.parent,
        &facts.city,
        &facts.from,
        &facts.to,
        facts.successor,
        one.changed_at
    ];
    tx.execute(sql, values).await?;
    tx.execute("DELETE FROM office_name WHERE office_id = $1", values![one.id]).await?;
    tx.execute("DELETE FROM office_country WHERE office_id = $1", values![one.id]).await?;
    insert_parts(tx, std::slice::from_ref(one)).await
}

async fn insert_parts(tx: &mut Tx, offices: &[Office]) -> Result<()> {
    let names = offices.iter().flat_map(|one| {
        one.names.iter().map(|name| {
            vec![
                one.id.into(),
                name.id.into(),
                (&name.text).into(),
                (&name.language).into(),
                name.former.into(),
                (&name.from).into(),
                (&name.to).into(),
                fold(&name.text).into(),
            ]
        })
    });
    let columns = [NameRow::COLUMNS, &["text_key"]].concat();
    insert_many(tx, "office_name", &columns, names.collect::<Vec<_>>(), "").await?;
    let countries = offices
        .iter()
        .flat_map(|one| one.facts.countries.iter().map(|country| vec![one.id.into(), country.into()]));
    insert_many(tx, "office_country", &["office_id", "country"], countries.collect::<Vec<_>>(), "").await?;
    Ok(())
}
