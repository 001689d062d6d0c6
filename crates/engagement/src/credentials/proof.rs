//! Showing again who one is, for dangerous acts; choosing a password is one.

use super::attempts::Attempt;
use super::log::{self, Event};
use super::password::{self, Chosen};
use super::{Origin, change_password, factors, of_field, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use crate::outbox;
use crate::people::{self, Visit};
use jiff::SignedDuration;

/// How long after showing who one is a dangerous act needs no new proof.
pub const FRESH: SignedDuration = SignedDuration::from_mins(15);

/// Shows again who one is, by the password or a code: for dangerous acts.
pub async fn prove(app: &App, actor: &Actor, session: &str, secret: &str, origin: &Origin) -> Result<()> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let attempt = Attempt::new("proof", &account.to_string(), origin.address);
    attempt.take_now(app).await.map_err(|error| of_field(error, "secret"))?;
    let hash = store::password(&mut app.db.read().await?, account).await?;
    let known = password::verify(secret, hash).await?;
    let mut tx = app.db.write().await?;
    if !known && !factors::is_right(app, &mut tx, account, secret, &origin.device).await? {
        log::note(app, &mut tx, account, Event::Failed, &origin.device).await?;
        tx.commit().await?;
        return Err(Error::invalid("secret", Message::new("problem-proof")));
    }
    attempt.succeeded(&mut tx).await?;
    people::prove_session(app, &mut tx, session).await?;
    tx.commit().await
}

/// A conflict unless the session is fresh: for the page that comes before a dangerous act.
pub async fn must_prove(app: &App, actor: &Actor, session: &str) -> Result<()> {
    fresh(app, actor, session).await.map(drop)
}

/// Whether the owner of a session has shown lately who they are.
pub async fn is_fresh(app: &App, session: &str) -> Result<bool> {
    Ok(people::visit(app, session).await?.is_some_and(|visit| must_be_fresh(app, &visit).is_ok()))
}

/// A conflict, which leads to the page where it is made so, unless the session is fresh.
pub(super) fn must_be_fresh(app: &App, visit: &Visit) -> Result<()> {
    match visit.proved_at.is_some_and(|at| app.now().duration_since(at) < FRESH) {
        true => Ok(()),
        false => Err(Error::Conflict(Message::new("conflict-prove"))),
    }
}

/// The account of a whole session that is fresh.
pub(super) async fn fresh(app: &App, actor: &Actor, session: &str) -> Result<AccountId> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    let visit = people::visit(app, session).await?.filter(|visit| !visit.half && visit.account == account);
    must_be_fresh(app, &visit.ok_or(Error::Forbidden)?)?;
    Ok(account)
}

/// Chooses a password, or another one. Needs a fresh proof. All other sessions end.
pub async fn set_password(app: &App, actor: &Actor, session: &str, password: &str, origin: &Origin) -> Result<()> {
    let account = fresh(app, actor, session).await?;
    let hash = password::hash(Chosen::check(password, &actor.person().ok_or(Error::Forbidden)?.email)?).await?;
    let mut tx = app.db.write().await?;
    let account = people::find(&mut tx, account).await?;
    change_password(app, &mut tx, &account, &hash, &origin.device).await?;
    people::end_others(app, actor, &mut tx, account.id, Some(session)).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}
