//! Merging two records of one organization, and undoing it: one survives, everything that spoke of the other moves.

use super::store::merge as rows;
use super::{Facts, Name, NameKind, Organization, current, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, MergeId, OrganizationId};
use crate::message::Message;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a merge copied and moved: all that is needed to undo it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Moved {
    /// Names copied to the survivor, by their new ids.
    pub(crate) names: Vec<Uuid>,
    /// Terms that the survivor lacked: vocabulary and code.
    pub(crate) terms: Vec<(String, String)>,
    /// Identifiers that the survivor lacked: scheme and number.
    pub(crate) identifiers: Vec<(String, String)>,
    /// Facts with their sources that the survivor lacked.
    pub(crate) facts: Vec<(String, String, Uuid)>,
    /// Rows that now speak of the survivor, by table and column.
    pub(crate) rows: Vec<(String, String, Vec<Uuid>)>,
    /// What sources call it: source and key.
    pub(crate) source_names: Vec<(Uuid, String)>,
    /// Single facts that the survivor lacked.
    pub(crate) filled: Vec<String>,
}

/// What a merge would do, for the page that asks before it is done: the survivor as it would be.
pub async fn preview_merge(
    app: &App,
    actor: &Actor,
    survivor: OrganizationId,
    other: OrganizationId,
) -> Result<(Organization, Organization, Organization)> {
    let mut tx = app.db.write().await?;
    let (one, two) = both(&mut tx, actor, survivor, other).await?;
    let (merged, _) = merged(app, &one, &two);
    Ok((one, two, merged))
}

/// Merges `other` into `survivor`. The address of the other leads to the survivor from then on.
pub async fn merge(app: &App, actor: &Actor, survivor: OrganizationId, other: OrganizationId) -> Result<MergeId> {
    let mut tx = app.db.write().await?;
    let (one, two) = both(&mut tx, actor, survivor, other).await?;
    let id = merge_in(app, &mut tx, actor, &one, &two).await?;
    tx.commit().await?;
    app.changed();
    Ok(id)
}

/// Merges within a transaction: for the verb, and for an import that says who merged.
pub(crate) async fn merge_in(
    app: &App,
    tx: &mut crate::db::Tx,
    actor: &Actor,
    one: &Organization,
    two: &Organization,
) -> Result<MergeId> {
    let (after, mut moved) = merged(app, one, two);
    store::save(tx, &after).await?;
    rows::take_over(tx, one.id, two.id, &mut moved).await?;
    rows::recount(tx, one.id).await?;
    rows::recount(tx, two.id).await?;
    rows::close(tx, two.id, Some(one.id), app.now()).await?;
    let id = MergeId::new(&app.clock);
    rows::note(tx, id, one.id, two.id, &moved, app.now()).await?;
    let mut difference = after.facts.difference(&one.facts);
    difference.insert("merged".to_owned(), serde_json::json!([two.id, two.facts.name]));
    history::record(tx, history::of_organization(app.now(), actor, "organization.merge", one.id, difference));
    let difference = serde_json::json!({ "merged_into": [null, one.id], "survivor": one.facts.name });
    history::record(tx, history::of_organization(app.now(), actor, "organization.merge", two.id, difference));
    Ok(id)
}

/// Undoes a merge: what was copied goes, what was moved returns, and the other has its own address again.
pub async fn undo_merge(app: &App, actor: &Actor, merge: MergeId) -> Result<OrganizationId> {
    let mut tx = app.db.write().await?;
    let (survivor, other, moved) = rows::find(&mut tx, merge).await?.ok_or(Error::NotFound)?;
    let before = current(&mut tx, actor, survivor).await?;
    actor.must(Act::MergeOrganizations(before.owner, before.owner))?;
    if !rows::mark_undone(&mut tx, merge, app.now()).await? {
        return Err(Error::Conflict(Message::new("problem-merge-undone")));
    }
    let two = store::load(&mut tx, &[other]).await?.pop().ok_or(Error::NotFound)?;
    let mut after = before.clone();
    parted(&mut after, &two, &moved);
    after.changed_at = app.now();
    store::save(&mut tx, &after).await?;
    rows::give_back(&mut tx, survivor, other, &moved).await?;
    rows::close(&mut tx, other, None, app.now()).await?;
    rows::recount(&mut tx, survivor).await?;
    rows::recount(&mut tx, other).await?;
    for id in [survivor, other] {
        let difference = serde_json::json!({ "parted": [survivor, other] });
        history::record(&mut tx, history::of_organization(app.now(), actor, "organization.part", id, difference));
    }
    tx.commit().await?;
    app.changed();
    Ok(other)
}

async fn both(
    tx: &mut crate::db::Tx,
    actor: &Actor,
    survivor: OrganizationId,
    other: OrganizationId,
) -> Result<(Organization, Organization)> {
    let one = current(tx, actor, survivor).await?;
    let two = current(tx, actor, other).await?;
    actor.must(Act::MergeOrganizations(one.owner, two.owner))?;
    if one.id == two.id {
        return Err(Error::invalid("other", Message::new("problem-merge-itself")));
    }
    Ok((one, two))
}

/// The survivor as it will be, and what of it is the other's.
fn merged(app: &App, one: &Organization, two: &Organization) -> (Organization, Moved) {
    let mut after = one.clone();
    let mut moved = Moved::default();
    for name in &two.names {
        let known = after.names.iter().any(|known| known.text == name.text);
        if known {
            continue;
        }
        let kind = if name.kind == NameKind::Official { NameKind::Also } else { name.kind };
        let copy = Name { id: ids::new(&app.clock), kind, ..name.clone() };
        moved.names.push(copy.id);
        after.names.push(copy);
    }
    for ((vocabulary, ours), (_, theirs)) in sets(&mut after.facts).into_iter().zip(sets(&mut two.facts.clone())) {
        let lacked: Vec<_> = theirs.difference(ours).cloned().collect();
        moved.terms.extend(lacked.iter().map(|code| (vocabulary.to_owned(), code.clone())));
        ours.extend(lacked);
    }
    let lacked: Vec<_> = two.facts.identifiers.difference(&one.facts.identifiers).cloned().collect();
    moved.identifiers = lacked.iter().map(|one| (one.scheme.clone(), one.number.clone())).collect();
    after.facts.identifiers.extend(lacked);
    moved.filled = fill(&mut after.facts, &two.facts);
    if after.logo.is_none() && two.logo.is_some() {
        after.logo.clone_from(&two.logo);
        moved.filled.push("logo".to_owned());
    }
    after.changed_at = app.now();
    (after, moved)
}

/// Takes out of the survivor what was the other's.
fn parted(one: &mut Organization, two: &Organization, moved: &Moved) {
    one.names.retain(|name| !moved.names.contains(&name.id));
    for (vocabulary, codes) in sets(&mut one.facts) {
        codes.retain(|code| !moved.terms.iter().any(|(of, lacked)| of == vocabulary && lacked == code));
    }
    let lacked =
        |scheme: &str, number: &str| moved.identifiers.iter().any(|one| one.0 == scheme && one.1 == number);
    one.facts.identifiers.retain(|one| !lacked(&one.scheme, &one.number));
    for (field, ours, theirs) in singles(&mut one.facts, &two.facts) {
        if moved.filled.iter().any(|filled| filled == field) && ours == theirs {
            *ours = None;
        }
    }
    if moved.filled.iter().any(|filled| filled == "logo") && one.logo == two.logo {
        one.logo = None;
    }
}

type Set<'a> = (&'static str, &'a mut std::collections::BTreeSet<String>);

fn sets(facts: &mut Facts) -> [Set<'_>; 5] {
    [
        ("kind", &mut facts.kinds),
        ("country", &mut facts.countries),
        ("area", &mut facts.areas),
        ("cluster", &mut facts.clusters),
        ("language", &mut facts.languages),
    ]
}

type Single<'a> = (&'static str, &'a mut Option<String>, &'a Option<String>);

fn singles<'a>(ours: &'a mut Facts, theirs: &'a Facts) -> [Single<'a>; 7] {
    [
        ("acronym", &mut ours.acronym, &theirs.acronym),
        ("scope", &mut ours.scope, &theirs.scope),
        ("country", &mut ours.country, &theirs.country),
        ("website", &mut ours.website, &theirs.website),
        ("email", &mut ours.email, &theirs.email),
        ("description", &mut ours.description, &theirs.description),
        ("description_language", &mut ours.description_language, &theirs.description_language),
    ]
}

/// Fills what `ours` lacks; which fields were filled.
fn fill(ours: &mut Facts, theirs: &Facts) -> Vec<String> {
    let mut filled = Vec::new();
    for (field, ours, theirs) in singles(ours, theirs) {
        if ours.is_none() && theirs.is_some() {
            ours.clone_from(theirs);
            filled.push(field.to_owned());
        }
    }
    filled
}
