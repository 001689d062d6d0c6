//! Signing: an agreement is added, amended, and given its files.

use super::agreement::{AgreementDraft, AgreementFile};
use super::partnership::Partnership;
use super::{seen, store, tell, to_revise};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::files::Stored;
use crate::ids::{self, AgreementId, PartnershipId};
use crate::message::Message;
use serde_json::json;
use uuid::Uuid;

/// Adds an agreement, later than those on record or earlier.
pub async fn add_agreement(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    draft: &AgreementDraft,
) -> Result<AgreementId> {
    let agreement = draft.check(AgreementId::new(&app.clock), app.now())?;
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    store::add_agreement(&mut tx, id, &agreement).await?;
    store::save(&mut tx, &Partnership { changed_at: app.now(), ..before }).await?;
    tell(app, actor, tx, "partnership.agree", id, json!({ "after": agreement })).await?;
    Ok(agreement.id)
}

/// Amends an agreement. Where the amendment puts its end off, the partnership goes on until then.
pub async fn amend(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    agreement: AgreementId,
    draft: &AgreementDraft,
) -> Result<AgreementId> {
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    let amended = before.agreements.iter().find(|one| one.id == agreement).ok_or(Error::NotFound)?;
    if before.status().is_over() {
        return Err(Error::Conflict(Message::new("conflict-partnership-over")));
    }
    let amendment = draft.amendment(amended, AgreementId::new(&app.clock), app.now())?;
    store::add_amendment(&mut tx, id, agreement, &amendment).await?;
    let was = before.facts.to.clone();
    let mut after = Partnership { changed_at: app.now(), ..before };
    if let Some(to) = amendment.to.clone()
        && was.as_ref().is_none_or(|was| was.is_before(&to))
    {
        after.facts.to = Some(to);
    }
    store::save(&mut tx, &after).await?;
    let difference = json!({ "after": amendment, "to": [was, after.facts.to] });
    tell(app, actor, tx, "partnership.amend", id, difference).await?;
    Ok(amendment.id)
}

/// Adds a file to an agreement or an amendment: it is in the store already.
pub async fn add_file(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    of: AgreementId,
    stored: &Stored,
) -> Result<Uuid> {
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    let is_of = |one: &super::Agreement| one.id == of || one.amendments.iter().any(|one| one.id == of);
    if !before.agreements.iter().any(is_of) {
        return Err(Error::NotFound);
    }
    crate::files::note(&mut tx, stored, app.now()).await?;
    let file = AgreementFile {
        id: ids::new(&app.clock),
        of,
        hash: stored.hash.clone(),
        name: stored.name.clone(),
        added_at: app.now(),
        added_by: actor.account(),
    };
    store::add_file(&mut tx, id, &file).await?;
    tell(app, actor, tx, "partnership.add_file", id, json!({ "name": file.name, "hash": file.hash })).await?;
    Ok(file.id)
}

/// Takes a file of an agreement out.
pub async fn remove_file(app: &App, actor: &Actor, id: PartnershipId, which: Uuid) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    let mut files = before.agreements.iter().flat_map(|one| &one.files);
    let file = files.find(|file| file.id == which).ok_or(Error::NotFound)?;
    store::remove_file(&mut tx, which).await?;
    tell(app, actor, tx, "partnership.remove_file", id, json!({ "name": file.name, "hash": file.hash })).await
}

/// The hash and the name of a file of an agreement: for those who take part.
pub async fn file(app: &App, actor: &Actor, id: PartnershipId, which: Uuid) -> Result<(String, String)> {
    let mut conn = app.db.read().await?;
    let (_, standing) = seen(&mut conn, actor, id).await?;
    if !actor.may(Act::DiscussPartnership(standing)) {
        return Err(Error::NotFound);
    }
    let (of, hash, name) = store::file(&mut conn, which).await?.ok_or(Error::NotFound)?;
    if of == id { Ok((hash, name)) } else { Err(Error::NotFound) }
}
