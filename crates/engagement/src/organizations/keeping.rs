//! Who keeps a record, whether it is still right, what the institution vouches for, and what the host takes down.

use super::{Organization, current, store};
use crate::access::{Act, Actor, Owner};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, OrganizationId};
use crate::message::Message;
use jiff::Timestamp;
use serde_json::json;

/// What the host took down, why, and when it came back: shown to everyone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakeDown {
    /// Since when.
    pub taken_at: Timestamp,
    /// Why.
    pub reason: String,
    /// When it was restored, and why.
    pub restored: Option<(Timestamp, String)>,
}

/// A note of the institution's own on an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// Its language.
    pub language: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// By which account.
    pub written_by: Option<uuid::Uuid>,
}

/// Gives a record to the organization itself: from now on only its own people change it.
pub(crate) async fn hand_over(app: &App, actor: &Actor, tx: &mut Tx, before: &Organization) -> Result<()> {
    if before.is_claimed() {
        return Ok(());
    }
    let owner = Owner::Organization(before.id);
    let after = Organization { owner, changed_at: app.now(), ..before.clone() };
    store::save(tx, &after).await?;
    let difference = json!({ "owner": ["institution", "itself"] });
    history::record(tx, history::of_organization(app.now(), actor, "organization.claim", before.id, difference));
    Ok(())
}

/// Says that the record is still right: by those who keep it.
pub async fn confirm(app: &App, actor: &Actor, id: OrganizationId) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::ReviseOrganization(before.owner))?;
    confirm_in(app, actor, &mut tx, &before).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

pub(crate) async fn confirm_in(app: &App, actor: &Actor, tx: &mut Tx, before: &Organization) -> Result<()> {
    store::save(tx, &Organization { confirmed_at: Some(app.now()), ..before.clone() }).await?;
    history::record(tx, history::of_organization(app.now(), actor, "organization.confirm", before.id, json!({})));
    Ok(())
}

/// Says that the institution has checked what the record tells, or no longer vouches for it, and why.
pub async fn verify(app: &App, actor: &Actor, id: OrganizationId, verified: bool, words: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::VerifyOrganization)?;
    if before.verified_at.is_some() == verified {
        return Ok(());
    }
    let words = match verified {
        true => words.trim().to_owned(),
        false => reason(words)?,
    };
    vouch(app, actor, &mut tx, before, verified, &words).await?;
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Verifies many at once, from a list; how many. One that was verified, merged or taken down meanwhile is passed over, and
/// so is one that the actor may not know of.
pub async fn verify_many(app: &App, actor: &Actor, ids: &[OrganizationId], words: &str) -> Result<usize> {
    actor.must(Act::VerifyOrganization)?;
    let mut tx = app.db.write().await?;
    let mut found = store::load(&mut tx, ids).await?;
    found.retain(|one| {
        let waits = one.verified_at.is_none() && one.merged_into.is_none() && one.taken_down_at.is_none();
        waits && actor.may(Act::Read(one.owner, one.facts.confidentiality))
    });
    let count = found.len();
    for before in found {
        vouch(app, actor, &mut tx, before, true, words.trim()).await?;
    }
    tx.commit().await?;
    app.changed();
    Ok(count)
}

async fn vouch(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    before: Organization,
    verified: bool,
    words: &str,
) -> Result<()> {
    let act = if verified { "organization.verify" } else { "organization.unverify" };
    let entry = history::of_organization(app.now(), actor, act, before.id, json!({ "words": words }));
    store::save(tx, &Organization { verified_at: verified.then(|| app.now()), ..before }).await?;
    history::record(tx, entry);
    Ok(())
}

/// Takes a record down for law or safety. It is the only act of the host on what an organization owns; it changes nothing
/// of it, needs a reason, and stands on the record's public log.
pub async fn take_down(app: &App, actor: &Actor, id: OrganizationId, why: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::TakeDown)?;
    let why = reason(why)?;
    if before.taken_down_at.is_some() {
        return Err(Error::Conflict(Message::new("conflict-taken-down")));
    }
    store::save(&mut tx, &Organization { taken_down_at: Some(app.now()), ..before }).await?;
    store::keeping::take_down(&mut tx, ids::new(&app.clock), id, &why, app.now()).await?;
    let difference = json!({ "reason": why });
    history::record(&mut tx, history::of_organization(app.now(), actor, "organization.take_down", id, difference));
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// Restores what was taken down.
pub async fn restore(app: &App, actor: &Actor, id: OrganizationId, why: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = current(&mut tx, actor, id).await?;
    actor.must(Act::TakeDown)?;
    let why = reason(why)?;
    if before.taken_down_at.is_none() {
        return Err(Error::Conflict(Message::new("conflict-not-taken-down")));
    }
    store::save(&mut tx, &Organization { taken_down_at: None, ..before }).await?;
    store::keeping::restore(&mut tx, id, &why, app.now()).await?;
    let difference = json!({ "reason": why });
    history::record(&mut tx, history::of_organization(app.now(), actor, "organization.restore", id, difference));
    tx.commit().await?;
    app.changed();
    Ok(())
}

/// A reason is given in words.
pub(crate) fn reason(words: &str) -> Result<String> {
    let words = words.trim();
    let letters = words.chars().count();
    match letters {
        0..10 => Err(Error::invalid("reason", Message::new("problem-reason"))),
        10..=2000 => Ok(words.to_owned()),
        _ => {
            let message = Message::new("problem-too-long").with("letters", letters).with("most", 2000);
            Err(Error::invalid("reason", message))
        }
    }
}

/// What the host did to a record, newest first: anyone may read it.
pub async fn take_downs(app: &App, id: OrganizationId) -> Result<Vec<TakeDown>> {
    store::keeping::take_downs(&mut app.db.read().await?, id).await
}

/// Writes a note of the institution's own; the organization does not see it.
pub async fn write_note(app: &App, actor: &Actor, id: OrganizationId, text: &str, language: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    current(&mut tx, actor, id).await?;
    actor.must(Act::VerifyOrganization)?;
    let text = text.trim();
    let letters = text.chars().count();
    if letters == 0 || letters > 5000 {
        return Err(Error::invalid("note", Message::new("problem-note").with("most", 5000)));
    }
    let note =
        Note { text: text.to_owned(), language: language.to_owned(), written_at: app.now(), written_by: None };
    store::keeping::write_note(&mut tx, ids::new(&app.clock), id, &note, actor.account()).await?;
    history::record(
        &mut tx,
        history::of(app.now(), actor, "organization.note", "organization_note", id.0, json!({})),
    );
    tx.commit().await
}

/// The institution's notes on an organization, newest first, for its staff.
pub async fn notes(app: &App, actor: &Actor, id: OrganizationId) -> Result<Vec<Note>> {
    actor.must(Act::KnowWhoDid)?;
    store::keeping::notes(&mut app.db.read().await?, id).await
}
