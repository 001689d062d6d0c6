//! Organizations: add, revise, rename, give a logo, merge and undo, join networks, read.

mod called;
mod draft;
mod identifier;
pub(crate) mod keeping;
mod logo;
mod merge;
pub(crate) mod name;
mod network;
mod organization;
mod profile;
pub(crate) mod store;
mod undo;

pub(crate) use called::called;
pub use draft::Draft;
pub use identifier::Identifier;
pub(crate) use identifier::fits_any;
pub use keeping::{
    Note, TakeDown, confirm, notes, restore, take_down, take_downs, verify, verify_many, write_note,
};
pub use logo::{Logo, LogoFile, logo_file, remove_logo, set_logo};
pub(crate) use merge::merge_in;
pub use merge::{merge, preview_merge, undo_merge};
pub use name::{Name, NameKind};
pub use network::{Membership, join, leave};
pub use organization::{Facts, Organization, Status, holds};
pub use profile::{
    Elsewhere, Found, Profile, Provenance, find, found_lines, history, is_empty, lines, named, named_lines,
    networks, profile, whole,
};
pub use undo::{can_undo, undo};

use crate::access::{Act, Actor, Owner};
use crate::app::App;
use crate::dates::PartialDate;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, OrganizationId};
use crate::message::Message;
use jiff::Timestamp;

/// Adds an organization to the register, kept by the institution until the organization claims it.
pub async fn add(app: &App, actor: &Actor, draft: &Draft) -> Result<OrganizationId> {
    actor.must(Act::AddOrganization)?;
    let facts = draft.check(year(app.now()))?;
    let organization = new(app, facts);
    let mut tx = app.db.write().await?;
    store::insert(&mut tx, std::slice::from_ref(&organization)).await?;
    let difference = serde_json::json!({ "after": organization.facts });
    let entry = history::of_organization(app.now(), actor, "organization.add", organization.id, difference);
    history::record(&mut tx, entry);
    tx.commit().await?;
    app.changed();
    Ok(organization.id)
}

/// Changes what is on record. `seen` is when the record had last changed when the person began: a later change is a conflict.
pub async fn revise(app: &App, actor: &Actor, id: OrganizationId, draft: &Draft, seen: Timestamp) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::ReviseOrganization(before.owner))?;
    if before.changed_at != seen {
        return Err(Error::Conflict(Message::new("problem-changed-meanwhile")));
    }
    revise_in(app, actor, &mut tx, &before, draft).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Puts on record what was typed, in the transaction of whoever was permitted to.
pub(crate) async fn revise_in(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    before: &Organization,
    draft: &Draft,
) -> Result<()> {
    put_on_record(app, actor, tx, before, draft, "organization.revise").await
}

async fn put_on_record(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    before: &Organization,
    draft: &Draft,
    act: &'static str,
) -> Result<()> {
    let facts = draft.check(year(app.now()))?;
    let difference = facts.difference(&before.facts);
    if difference.is_empty() {
        return Ok(());
    }
    let mut after = before.clone();
    after.names = revised_names(app, before, &facts);
    after.facts = facts;
    after.changed_at = app.now();
    after.confirmed_at = Some(app.now());
    store::save(tx, &after).await?;
    history::record(tx, history::of_organization(app.now(), actor, act, before.id, difference));
    Ok(())
}

/// Renames an organization as of a day: the name it had stays on record as a former one.
pub async fn rename(
    app: &App,
    actor: &Actor,
    id: OrganizationId,
    name: &str,
    language: &str,
    on: Option<PartialDate>,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::ReviseOrganization(before.owner))?;
    let text = name::clean(name).map_err(|message| Error::invalid("name", message))?;
    let after = renamed(app, &before, text, language, on)?;
    let difference = after.facts.difference(&before.facts);
    store::save(&mut tx, &after).await?;
    history::record(&mut tx, history::of_organization(app.now(), actor, "organization.rename", id, difference));
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// The organization under its new name.
pub(crate) fn renamed(
    app: &App,
    before: &Organization,
    text: String,
    language: &str,
    on: Option<PartialDate>,
) -> Result<Organization> {
    let language = if language.is_empty() { "und" } else { language };
    let next = Name {
        id: ids::new(&app.clock),
        kind: NameKind::Official,
        text: text.clone(),
        language: language.to_owned(),
        from: on,
        to: None,
    };
    let mut after = before.clone();
    let changed = name::rename(&before.names, next)?;
    after.names.retain(|name| name.kind != NameKind::Official);
    after.names.extend(changed);
    after.facts.name = text;
    after.facts.name_language = language.to_owned();
    after.changed_at = app.now();
    Ok(after)
}

/// A new organization with these facts.
pub(crate) fn new(app: &App, facts: Facts) -> Organization {
    let mut one = Organization {
        id: OrganizationId::new(&app.clock),
        names: Vec::new(),
        statuses: Vec::new(),
        owner: Owner::Office(None),
        activities: 0,
        created_at: app.now(),
        changed_at: app.now(),
        confirmed_at: None,
        merged_into: None,
        verified_at: None,
        taken_down_at: None,
        logo: None,
        facts,
    };
    one.names = revised_names(app, &one, &one.facts);
    one
}

/// The organization for a change: it must be one that the actor may know of, and not merged into another.
pub(crate) async fn current(tx: &mut Tx, actor: &Actor, id: OrganizationId) -> Result<Organization> {
    let found = store::load(tx, &[id]).await?.pop().ok_or(Error::NotFound)?;
    actor.must_see(found.owner, found.facts.confidentiality)?;
    match found.merged_into {
        Some(_) => Err(Error::Conflict(Message::new("problem-merged"))),
        None => Ok(found),
    }
}

/// The names once the official one and the acronym are those of `facts`. A correction is no rename: the wrong one goes.
fn revised_names(app: &App, before: &Organization, facts: &Facts) -> Vec<Name> {
    let named = |kind, text: &str, language: &str, old: Option<&Name>| Name {
        id: old.map_or_else(|| ids::new(&app.clock), |old| old.id),
        kind,
        text: text.to_owned(),
        language: language.to_owned(),
        from: old.and_then(|old| old.from.clone()),
        to: None,
    };
    let official = before.names_of(NameKind::Official).next();
    let acronym =
        before.names_of(NameKind::Acronym).find(|name| Some(&name.text) == before.facts.acronym.as_ref());
    let replaced = [official.map(|name| name.id), acronym.map(|name| name.id)];
    let mut names = vec![named(NameKind::Official, &facts.name, &facts.name_language, official)];
    names.extend(facts.acronym.iter().map(|text| named(NameKind::Acronym, text, "und", acronym)));
    names.extend(before.names.iter().filter(|name| !replaced.contains(&Some(name.id))).cloned());
    names
}

/// The year of a moment.
pub(crate) fn year(now: Timestamp) -> i64 {
    i64::from(now.to_zoned(jiff::tz::TimeZone::UTC).year())
}
