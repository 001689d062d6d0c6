//! Writing organizations: put in whole, or written again.

use super::{Main, NameRow, StatusRow, TERMS};
use crate::collation::sort_key;
use crate::db::{FromRow, Tx, Value, insert_many};
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::organizations::{Facts, Name, Organization, Status};
use crate::values;
use matching::fold;
use std::collections::BTreeSet;

fn terms_of(facts: &Facts) -> [(&'static str, &BTreeSet<String>); 5] {
    let sets = [&facts.kinds, &facts.countries, &facts.areas, &facts.clusters, &facts.languages];
    std::array::from_fn(|at| (TERMS[at], sets[at]))
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
        one.verified_at.into(),
        one.taken_down_at.into(),
        one.logo.as_ref().map(|logo| &logo.hash).into(),
        one.logo.as_ref().map(|logo| logo.width).into(),
        one.logo.as_ref().map(|logo| logo.height).into(),
        fold(&facts.name).into(),
        sort_key(&facts.name).into(),
        facts.is_civil_society().into(),
    ]
}

/// Adds names. A list and no iterator, here and below: a closure in a future keeps it from moving between threads.
async fn insert_names(tx: &mut Tx, names: Vec<(OrganizationId, &Name)>) -> Result<()> {
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
async fn insert_terms(tx: &mut Tx, facts: Vec<(OrganizationId, &Facts)>) -> Result<()> {
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
async fn insert_identifiers(tx: &mut Tx, facts: Vec<(OrganizationId, &Facts)>) -> Result<()> {
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
async fn insert_statuses(tx: &mut Tx, statuses: Vec<(OrganizationId, &Status)>) -> Result<()> {
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
