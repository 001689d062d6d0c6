//! Sessions: begun by a link or a password, whole or waiting for a second factor, seen, ended.

use super::account::Begun;
use super::{Account, HALF_LASTS, SEEN_WITHIN, SESSION_IDLES, SESSION_LASTS, Session, Visit, person, store, tell};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{self, AccountId};
use crate::message::Message;
use serde_json::json;

/// Someone who has just signed in, or has come half the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The secret for the cookie.
    pub token: String,
    /// When the session ends at the latest.
    pub expires_at: jiff::Timestamp,
    /// Who it is.
    pub actor: Actor,
    /// Whether a second factor is still to come.
    pub half: bool,
}

/// Begins a session of an account.
pub(crate) async fn begin_session(
    app: &App,
    tx: &mut Tx,
    account: &Account,
    half: bool,
    device: &str,
) -> Result<SignedIn> {
    begin(app, tx, account, (half, false), device).await
}

/// Begins a session on the word of the institution's identity provider. It is nobody's as soon as the account acts for
/// others than the institution; and its owner shows who they are by something of their own before a dangerous act.
pub(crate) async fn begin_session_of_provider(
    app: &App,
    tx: &mut Tx,
    account: &Account,
    half: bool,
    device: &str,
) -> Result<SignedIn> {
    begin(app, tx, account, (half, true), device).await
}

async fn begin(
    app: &App,
    tx: &mut Tx,
    account: &Account,
    (half, openid): (bool, bool),
    device: &str,
) -> Result<SignedIn> {
    let (token, hash) = ids::secret()?;
    let expires_at = app.now() + if half { HALF_LASTS } else { SESSION_LASTS };
    let begun = Begun { account: account.id, half, openid, device: device.to_owned(), expires_at };
    store::insert_session(tx, hash, &begun, app.now()).await?;
    let actor = person(tx, account.id, account.email.clone()).await?;
    if !half {
        tell(app, &actor, tx, "session.begin", account.id, json!({}));
    }
    Ok(SignedIn { token, expires_at, actor, half })
}

/// The session of a request, whole or half.
pub(crate) async fn visit(app: &App, session: &str) -> Result<Option<Visit>> {
    let (now, hash) = (app.now(), ids::hash(session));
    store::session(&mut app.db.read().await?, &hash, now, now - SESSION_IDLES).await
}

/// Makes a half session whole, under a new secret.
pub(crate) async fn complete_session(app: &App, tx: &mut Tx, session: &str, visit: &Visit) -> Result<SignedIn> {
    let (token, hash) = ids::secret()?;
    let expires_at = app.now() + SESSION_LASTS;
    if !store::complete(tx, &ids::hash(session), hash, app.now(), expires_at).await? {
        return Err(Error::Conflict(Message::new("conflict-sign-in-again")));
    }
    let actor = person(tx, visit.account, visit.email.clone()).await?;
    tell(app, &actor, tx, "session.begin", visit.account, json!({}));
    Ok(SignedIn { token, expires_at, actor, half: false })
}

/// Notes that the owner of a session has shown again who they are.
pub(crate) async fn prove_session(app: &App, tx: &mut Tx, session: &str) -> Result<()> {
    store::prove(tx, &ids::hash(session), app.now()).await
}

/// Who comes with this session, and in which language they read: a visitor when it is unknown, has ended or waits for a
/// second factor. Once in five minutes its use is noted, without an entry in the history.
pub async fn who(app: &App, session: &str) -> Result<(Actor, Option<String>)> {
    let (now, hash) = (app.now(), ids::hash(session));
    let mut conn = app.db.read().await?;
    let found = store::session(&mut conn, &hash, now, now - SESSION_IDLES).await?;
    let Some(visit) = found.filter(|visit| !visit.half) else { return Ok((Actor::Visitor, None)) };
    let actor = person(&mut conn, visit.account, visit.email).await?;
    drop(conn);
    if now.duration_since(visit.seen_at) >= SEEN_WITHIN {
        let mut tx = app.db.write().await?;
        store::saw(&mut tx, &hash, now).await?;
        tx.commit().await?;
    }
    Ok((actor, visit.language))
}

/// Ends the session; one that has ended already is no error.
pub async fn sign_out(app: &App, actor: &Actor, session: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    if let Some(account) = store::end_session(&mut tx, &ids::hash(session)).await? {
        tell(app, actor, &mut tx, "session.end", account, json!({}));
    }
    tx.commit().await
}

/// The sessions of an account, newest first: its own, or anyone's for who manages people.
pub async fn sessions(app: &App, actor: &Actor, account: AccountId) -> Result<Vec<Session>> {
    actor.must(Act::KeepSessions(account))?;
    store::sessions(&mut app.db.read().await?, account, app.now(), app.now() - SESSION_IDLES).await
}

/// Ends one session of an account, by the id under which [`sessions`] lists it.
pub async fn revoke(app: &App, actor: &Actor, account: AccountId, session: &str) -> Result<()> {
    actor.must(Act::KeepSessions(account))?;
    let mut tx = app.db.write().await?;
    revoke_in(app, actor, &mut tx, account, session).await?;
    tx.commit().await
}

pub(crate) async fn revoke_in(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    session: &str,
) -> Result<()> {
    let hash = ids::unhex(session).ok_or(Error::NotFound)?;
    let owner = store::end_session(tx, &hash).await?;
    // Another's session is rolled back with the transaction.
    owner.filter(|owner| *owner == account).ok_or(Error::NotFound)?;
    tell(app, actor, tx, "session.end", account, json!({}));
    Ok(())
}

/// Ends the sessions of an account, but for one.
pub(crate) async fn end_others(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    but: Option<&str>,
) -> Result<u64> {
    let but = but.map(ids::hash);
    let ended = store::end_sessions(tx, account, but.as_deref()).await?;
    if ended > 0 {
        tell(app, actor, tx, "session.end", account, json!({ "sessions_ended": ended }));
    }
    Ok(ended)
}
