//! The logo of an organization: set by those who may change its record, seen by those who may see it.

use super::{Found, Organization, current, find, store};
use crate::access::{Act, Actor, Confidentiality};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::{self, Incoming, Stored};
use crate::history;
use crate::ids::OrganizationId;
use crate::pictures;
use serde_json::json;
use std::path::PathBuf;

/// A logo: a PNG that this program has drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// The hash of its file.
    pub hash: String,
    /// Its width in pixels.
    pub width: i64,
    /// Its height in pixels.
    pub height: i64,
}

/// The file of a logo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogoFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Whether anyone may see it.
    pub public: bool,
}

impl Logo {
    /// From the columns in which it is stored.
    pub(super) fn stored(hash: Option<String>, width: Option<i64>, height: Option<i64>) -> Option<Self> {
        Some(Self { hash: hash?, width: width?, height: height? })
    }
}

/// Gives an organization the logo that was sent, in place of the one it had. It is drawn anew: of what was sent nothing is kept.
pub async fn set_logo(app: &App, actor: &Actor, id: OrganizationId, sent: Incoming) -> Result<()> {
    // Before work is put into it; what counts is asked again when it is done.
    changeable(&mut app.db.write().await?, actor, id).await?;
    let (stored, logo) = drawn(app, sent).await?;
    let mut tx = app.db.write().await?;
    let before = changeable(&mut tx, actor, id).await?;
    if before.logo.as_ref() == Some(&logo) {
        return Ok(());
    }
    files::note(&mut tx, &stored, app.now()).await?;
    replace(app, actor, &mut tx, before, Some(logo)).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Takes the logo of an organization away.
pub async fn remove_logo(app: &App, actor: &Actor, id: OrganizationId) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = changeable(&mut tx, actor, id).await?;
    if before.logo.is_none() {
        return Ok(());
    }
    replace(app, actor, &mut tx, before, None).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// The file with this hash, when it is the logo of this organization and the actor sees its record where it stands.
pub async fn logo_file(app: &App, actor: &Actor, id: OrganizationId, hash: &str) -> Result<LogoFile> {
    let Found::Here(one) = find(app, actor, id).await? else { return Err(Error::NotFound) };
    if one.logo.is_none_or(|logo| logo.hash != hash) {
        return Err(Error::NotFound);
    }
    let public = one.facts.confidentiality == Confidentiality::Public && one.taken_down_at.is_none();
    Ok(LogoFile { path: app.files.path(hash), public })
}

async fn changeable(tx: &mut Tx, actor: &Actor, id: OrganizationId) -> Result<Organization> {
    let found = current(tx, actor, id).await?;
    actor.must(Act::ReviseOrganization(found.owner))?;
    Ok(found)
}

/// Draws and keeps what was sent. Files are synced to the disk, which may take its time.
async fn drawn(app: &App, sent: Incoming) -> Result<(Stored, Logo)> {
    let picture = pictures::redraw(sent).await?;
    let (width, height) = (picture.width.into(), picture.height.into());
    let files = app.files.clone();
    let keep = move || files.keep_made(&picture.png, "logo.png");
    let stored = tokio::task::spawn_blocking(keep).await.map_err(Error::internal)??;
    let logo = Logo { hash: stored.hash.clone(), width, height };
    Ok((stored, logo))
}

/// Puts another logo or none on record, and forgets the file of the one before.
async fn replace(app: &App, actor: &Actor, tx: &mut Tx, before: Organization, logo: Option<Logo>) -> Result<()> {
    let hash = |logo: &Option<Logo>| logo.as_ref().map(|logo| logo.hash.clone());
    let (id, old, new) = (before.id, hash(&before.logo), hash(&logo));
    store::save(tx, &Organization { logo, changed_at: app.now(), ..before }).await?;
    if let Some(old) = &old {
        store::logo::forget(tx, old).await?;
    }
    let act = if new.is_some() { "organization.logo" } else { "organization.logo_removed" };
    let difference = json!({ "logo": [old, new] });
    history::record(tx, history::of_organization(app.now(), actor, act, id, difference));
    Ok(())
}
