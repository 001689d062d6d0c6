//! Reading organizations: one with all that belongs to it, or lines of a list.

use super::{Membership, Organization, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::history::{self, Recorded};
use crate::ids::{MergeId, OrganizationId};
use jiff::Timestamp;
use std::collections::HashMap;

/// What stands at an organization's address.
#[derive(Debug)]
pub enum Found {
    /// The record.
    Here(Box<Organization>),
    /// It was merged: the survivor.
    MovedTo(OrganizationId),
    /// The host took it down: only its own people and staff see it.
    TakenDown(OrganizationId),
}

/// Where a fact came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Which fact: name, kind, country ...
    pub field: String,
    /// What it says.
    pub value: String,
    /// The source's name.
    pub source: String,
    /// The row in it, as the person sees it there.
    pub row: i64,
    /// When it came in.
    pub recorded_at: Timestamp,
    /// When the source last said it.
    pub confirmed_at: Timestamp,
}

/// All that belongs to one organization and is not an activity.
#[derive(Debug)]
pub struct Profile {
    /// The record.
    pub organization: Organization,
    /// The networks that it belongs to or did.
    pub networks: Vec<Membership>,
    /// Its members, when it is a network.
    pub members: Vec<Membership>,
    /// Where facts came from.
    pub provenance: Vec<Provenance>,
    /// Merges into it that can be undone: the merge, the other, its name, when.
    pub merges: Vec<(MergeId, OrganizationId, String, Timestamp)>,
    /// Whether this actor may change it.
    pub may_revise: bool,
    /// Whether this actor may merge it.
    pub may_merge: bool,
    /// Whether this actor may propose a change to those who keep it.
    pub may_propose: bool,
}

/// Whether there is no organization in the register at all.
pub async fn is_empty(app: &App) -> Result<bool> {
    store::is_empty(&mut app.db.read().await?).await
}

/// The organization with exactly this official name, if there is one.
pub async fn named(app: &App, actor: &Actor, name: &str) -> Result<Option<OrganizationId>> {
    let mut conn = app.db.read().await?;
    let ids = store::with_key(&mut conn, &matching::fold(name)).await?;
    let found = store::load_with_terms(&mut conn, &ids).await?;
    Ok(found.into_iter().find(|one| may_see(actor, one)).map(|one| one.id))
}

/// The organization at an address.
pub async fn find(app: &App, actor: &Actor, id: OrganizationId) -> Result<Found> {
    find_in(&mut app.db.read().await?, actor, id).await
}

/// Why a record does not stand at its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere {
    /// It was merged: the survivor.
    MovedTo(OrganizationId),
    /// The host took it down.
    TakenDown(OrganizationId),
}

/// The organization at an address, with all that belongs to it, or why it is not there.
pub async fn profile(app: &App, actor: &Actor, id: OrganizationId) -> Result<Result<Profile, Elsewhere>> {
    let mut conn = app.db.read().await?;
    let organization = match find_in(&mut conn, actor, id).await? {
        Found::Here(organization) => *organization,
        Found::MovedTo(survivor) => return Ok(Err(Elsewhere::MovedTo(survivor))),
        Found::TakenDown(id) => return Ok(Err(Elsewhere::TakenDown(id))),
    };
    let members = if organization.facts.network {
        store::network::of(&mut conn, organization.id, true).await?
    } else {
        Vec::new()
    };
    let owner = organization.owner;
    let may_merge = actor.may(Act::MergeOrganizations(owner, owner));
    Ok(Ok(Profile {
        networks: store::network::of(&mut conn, organization.id, false).await?,
        members,
        provenance: store::provenance::of(&mut conn, organization.id).await?,
        merges: if may_merge { store::merge::open(&mut conn, organization.id).await? } else { Vec::new() },
        may_revise: actor.may(Act::ReviseOrganization(owner)),
        may_merge,
        may_propose: actor.may(Act::ProposeChange(owner)),
        organization,
    }))
}

/// What happened to an organization's record, newest first.
pub async fn history(app: &App, actor: &Actor, id: OrganizationId, limit: i64) -> Result<Vec<Recorded>> {
    let mut conn = app.db.read().await?;
    let Found::Here(organization) = find_in(&mut conn, actor, id).await? else { return Err(Error::NotFound) };
    history::of_record(&mut conn, organization.id.0, limit).await
}

/// Lines of a list, in the order of `ids`; those that the actor may not know of are left out. Of names and terms they
/// have only what a line shows: the official name and the acronym; kinds, countries and clusters.
pub async fn lines(app: &App, actor: &Actor, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    let mut conn = app.db.read().await?;
    let found = store::load_lines(&mut conn, ids).await?;
    Ok(found.into_iter().filter(|one| may_see(actor, one)).collect())
}

/// As [`lines`], with all their names.
pub async fn named_lines(app: &App, actor: &Actor, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    let mut conn = app.db.read().await?;
    let found = store::load_with_names(&mut conn, ids).await?;
    Ok(found.into_iter().filter(|one| may_see(actor, one)).collect())
}

/// As [`lines`], for lines found by words: with all the names of those whose official name and acronym do not say why.
pub async fn found_lines(
    app: &App,
    actor: &Actor,
    ids: &[OrganizationId],
    words: &str,
) -> Result<Vec<Organization>> {
    let mut conn = app.db.read().await?;
    let mut found = store::load_lines(&mut conn, ids).await?;
    found.retain(|one| may_see(actor, one));
    let folded = matching::fold(words);
    let words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
    store::add_names(&mut conn, &mut found, |one| !one.is_told_by(&words)).await?;
    Ok(found)
}

/// Organizations whole, in the order of `ids`: for exports and the API.
pub async fn whole(app: &App, actor: &Actor, ids: &[OrganizationId]) -> Result<Vec<Organization>> {
    let mut conn = app.db.read().await?;
    let found = store::load(&mut conn, ids).await?;
    Ok(found.into_iter().filter(|one| may_see(actor, one)).collect())
}

/// The names of the networks to which these organizations belong, for a column of an export.
pub async fn networks(
    app: &App,
    actor: &Actor,
    ids: &[OrganizationId],
) -> Result<HashMap<OrganizationId, Vec<String>>> {
    let mut networks: HashMap<_, Vec<_>> = HashMap::new();
    if !ids.is_empty() {
        for (member, name) in store::network::names_of_many(&mut app.db.read().await?, actor, ids).await? {
            networks.entry(member).or_default().push(name);
        }
    }
    Ok(networks)
}

/// Whether a list shows it: what was taken down stands in none.
fn may_see(actor: &Actor, one: &Organization) -> bool {
    one.merged_into.is_none()
        && one.taken_down_at.is_none()
        && actor.may(Act::Read(one.owner, one.facts.confidentiality))
}

async fn find_in(conn: &mut Conn, actor: &Actor, id: OrganizationId) -> Result<Found> {
    let asked = id;
    let mut id = id;
    // A survivor may itself have been merged later; a chain longer than this is a fault.
    for _ in 0..16 {
        let found = store::load(conn, &[id]).await?.pop().ok_or(Error::NotFound)?;
        match found.merged_into {
            Some(survivor) => id = survivor,
            None => {
                actor.must_see(found.owner, found.facts.confidentiality)?;
                if found.taken_down_at.is_some() && !actor.is_staff() && !actor.may(Act::KeepMembership(id)) {
                    return Ok(Found::TakenDown(id));
                }
                let here = Found::Here(Box::new(found));
                return Ok(if id == asked { here } else { Found::MovedTo(id) });
            }
        }
    }
    Err(Error::internal(format!("the merges of {asked} go in a circle")))
}
