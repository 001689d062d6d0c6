//! *Still right?*: once a year those who keep a record are asked by mail; one link answers.

use super::store;
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::{self, OrganizationId};
use crate::message::Message;
use crate::organizations::{self, Organization, keeping};
use crate::outbox::{self, Letter};
use crate::people;
use jiff::SignedDuration;

/// How long a record counts as confirmed.
const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);
/// How long before the question is asked again, and how long its link can be used.
const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Asks those whose record was not confirmed for a year; how many organizations. A recurring job.
pub async fn ask_whether_still_right(app: &App, actor: &Actor) -> Result<usize> {
    actor.must(Act::Operate)?;
    let mut tx = app.db.write().await?;
    let due = store::unconfirmed(&mut tx, app.now() - YEAR, app.now() - MONTH).await?;
    for about in organizations::store::load(&mut tx, &due).await? {
        for keeper in people::keepers(&mut tx, about.id).await? {
            let (token, hash) = ids::secret()?;
            store::ask(&mut tx, hash, about.id, keeper.id, app.now()).await?;
            let link = format!("/still-right/{token}");
            let letter = Letter::StillRight { organization: about.facts.name.clone(), link };
            outbox::post(app, &mut tx, &people::recipient(app, &keeper), &letter).await?;
        }
    }
    tx.commit().await?;
    outbox::wake(app);
    Ok(due.len())
}

fn unusable() -> Error {
    Error::invalid("link", Message::new("problem-link"))
}

/// The record about which a link asks: whoever has the link was asked.
pub async fn whose_question(app: &App, token: &str) -> Result<Organization> {
    let mut conn = app.db.read().await?;
    let found = store::question(&mut conn, &ids::hash(token), app.now() - MONTH).await?;
    let (organization, _) = found.ok_or_else(unusable)?;
    organizations::store::load(&mut conn, &[organization]).await?.pop().ok_or_else(unusable)
}

/// Confirms by the link alone that the record is still right. Whoever was asked must still act for the organization.
pub async fn still_right(app: &App, token: &str) -> Result<OrganizationId> {
    let hash = ids::hash(token);
    let mut tx = app.db.write().await?;
    let asked = store::question(&mut tx, &hash, app.now() - MONTH).await?;
    let (organization, account) = asked.ok_or_else(unusable)?;
    let account = people::find(&mut tx, account).await?;
    let actor = people::person(&mut tx, account.id, account.email).await?;
    let before = organizations::current(&mut tx, &actor, organization).await?;
    actor.must(Act::ReviseOrganization(before.owner)).map_err(|_| unusable())?;
    if !store::answered(&mut tx, &hash, app.now()).await? {
        return Err(unusable());
    }
    keeping::confirm_in(app, &actor, &mut tx, &before).await?;
    tx.commit().await?;
    app.changed();
    Ok(organization)
}
