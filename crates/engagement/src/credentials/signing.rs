//! Signing in by a password, and what makes a half session whole; ending sessions.

use super::attempts::Attempt;
use super::log::{self, Event};
use super::{Missing, Origin, factors, of_field, password, second_factor, store};
use crate::access::{Actor, Person};
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use crate::outbox::{self, Letter};
use crate::people::{self, Account, Email, SignedIn, Visit, recipient};

/// Signs in by a password: whole, or half where a second factor is needed. A wrong address and a wrong password are told
/// apart neither by the answer nor by its time.
pub async fn sign_in(app: &App, email: &str, password: &str, origin: &Origin) -> Result<SignedIn> {
    let email = Email::check(email)?;
    let attempt = Attempt::new("password", &email.key(), origin.address);
    attempt.take_now(app).await?;
    let mut conn = app.db.read().await?;
    let account = people::by_email(&mut conn, &email).await?;
    let hash = match &account {
        Some(account) => store::password(&mut conn, account.id).await?,
        None => None,
    };
    drop(conn);
    let right = password::verify(password, hash).await?;
    let mut tx = app.db.write().await?;
    let Some(account) = account.filter(|_| right) else {
        failed(app, &mut tx, &email, origin).await?;
        tx.commit().await?;
        return Err(Error::invalid("password", Message::new("problem-sign-in")));
    };
    attempt.succeeded(&mut tx).await?;
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

async fn failed(app: &App, tx: &mut Tx, email: &Email, origin: &Origin) -> Result<()> {
    match people::by_email(tx, email).await? {
        Some(account) => log::note(app, tx, account.id, Event::Failed, &origin.device).await,
        None => Ok(()),
    }
}

/// Begins a session: half where the account has a second factor, or is of staff and needs one, and nothing has stood for it.
pub(super) async fn begin(
    app: &App,
    tx: &mut Tx,
    account: &Account,
    vouched: bool,
    device: &str,
) -> Result<SignedIn> {
    let factor = store::factor(tx, account.id).await?.is_some_and(|factor| factor.confirmed);
    let Actor::Person(person) = people::person(tx, account.id, account.email.clone()).await? else {
        return Err(Error::Forbidden);
    };
    let half = (factor || needs_factor(&person)) && !vouched;
    let signed_in = people::begin_session(app, tx, account, half, device).await?;
    if !half {
        told_of_sign_in(app, tx, account, device).await?;
    }
    Ok(signed_in)
}

fn needs_factor(person: &Person) -> bool {
    person.memberships.iter().any(|one| one.role.is_staff())
}

/// The log has a line more; a browser from which nobody had signed in before is told by mail, but for the very first.
pub(super) async fn told_of_sign_in(app: &App, tx: &mut Tx, account: &Account, device: &str) -> Result<()> {
    let (before, from_there) = store::sign_ins(tx, account.id, device).await?;
    log::note(app, tx, account.id, Event::SignedIn, device).await?;
    if before > 0 && from_there == 0 {
        let link = "/account".to_owned();
        let letter = Letter::NewSignIn { at: app.now(), browser: device.to_owned(), link };
        outbox::post(app, tx, &recipient(app, account), &letter).await?;
    }
    Ok(())
}

/// What is missing of the half session of a request; none when it is no such session.
pub async fn missing(app: &App, session: &str) -> Result<Option<Missing>> {
    let Some(visit) = people::visit(app, session).await?.filter(|visit| visit.half) else { return Ok(None) };
    let has_one = has_second(&mut app.db.read().await?, visit.account).await?;
    Ok(Some(if has_one { Missing::Code } else { Missing::Factor }))
}

/// Whether an account has what the second step takes: then nobody sets up another in a half session.
pub(super) async fn has_second(conn: &mut Conn, account: AccountId) -> Result<bool> {
    let factor = store::factor(conn, account).await?;
    Ok(factor.is_some_and(|factor| factor.confirmed) || store::passkeys::count(conn, account).await? > 0)
}

/// By what a half session can be made whole.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Second {
    /// By a code.
    pub code: bool,
    /// By a passkey.
    pub passkey: bool,
}

/// By what the half session of a request can be made whole.
pub async fn second(app: &App, session: &str) -> Result<Second> {
    let Some(visit) = people::visit(app, session).await?.filter(|visit| visit.half) else {
        return Ok(Second::default());
    };
    let mut conn = app.db.read().await?;
    let code = store::factor(&mut conn, visit.account).await?.is_some_and(|factor| factor.confirmed);
    Ok(Second { code, passkey: store::passkeys::count(&mut conn, visit.account).await? > 0 })
}

/// Completes a half session with a code of the authenticator, or a recovery code.
pub async fn complete(app: &App, session: &str, code: &str, origin: &Origin) -> Result<SignedIn> {
    let again = || Error::Conflict(Message::new("conflict-sign-in-again"));
    let visit = people::visit(app, session).await?.filter(|visit| visit.half).ok_or_else(again)?;
    let attempt = Attempt::new("code", &visit.account.to_string(), None);
    let mut tx = app.db.write().await?;
    attempt.take(app, &mut tx).await.map_err(|error| of_field(error, "code"))?;
    if !factors::is_right(app, &mut tx, visit.account, code, &origin.device).await? {
        log::note(app, &mut tx, visit.account, Event::Failed, &origin.device).await?;
        tx.commit().await?;
        return Err(second_factor::wrong_code());
    }
    attempt.succeeded(&mut tx).await?;
    let signed_in = whole(app, &mut tx, session, &visit, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// The half session is whole, under a new secret.
pub(super) async fn whole(app: &App, tx: &mut Tx, session: &str, visit: &Visit, device: &str) -> Result<SignedIn> {
    let signed_in = people::complete_session(app, tx, session, visit).await?;
    let account = people::find(tx, visit.account).await?;
    told_of_sign_in(app, tx, &account, device).await?;
    Ok(signed_in)
}

/// Ends one of one's own sessions, by the id under which `people::sessions` lists it.
pub async fn end_session(app: &App, actor: &Actor, id: &str, origin: &Origin) -> Result<()> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let mut tx = app.db.write().await?;
    people::revoke_in(app, actor, &mut tx, account, id).await?;
    log::note(app, &mut tx, account, Event::SessionsEnded, &origin.device).await?;
    tx.commit().await
}

/// Ends all of one's own sessions but the one that asks; how many.
pub async fn end_others(app: &App, actor: &Actor, session: &str, origin: &Origin) -> Result<u64> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let mut tx = app.db.write().await?;
    let ended = people::end_others(app, actor, &mut tx, account, Some(session)).await?;
    if ended > 0 {
        log::note(app, &mut tx, account, Event::SessionsEnded, &origin.device).await?;
    }
    tx.commit().await?;
    Ok(ended)
}
