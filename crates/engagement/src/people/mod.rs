//! People who sign in: accounts, single-use sign-in links, sessions.
//!
//! A session lasts 30 days at most and a week unused. Secrets are told once and kept as hashes; the history refers to
//! the account and never repeats an address.

mod account;
mod store;

pub use account::{
    Account, Email, LINK_LASTS, Link, SEEN_WITHIN, SESSION_IDLES, SESSION_LASTS, Session, Standing,
};

use crate::access::{Act, Actor, Role};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, AccountId};
use crate::message::Message;
use serde_json::json;
use std::collections::HashMap;

/// What became of adding an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The account, with the role that it has.
    pub account: Account,
    /// The link by which its owner signs in.
    pub link: Link,
    /// Whether there was no account with this address before. An open one keeps its role; only its link is new.
    pub new: bool,
}

/// Someone who has just signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The secret for the cookie.
    pub token: String,
    /// When the session ends at the latest.
    pub expires_at: jiff::Timestamp,
    /// Who it is.
    pub actor: Actor,
}

/// Adds an account and makes its first sign-in link. An address that has an account already is given a new link; a
/// closed account is opened again.
pub async fn add(app: &App, actor: &Actor, email: &str, role: Role) -> Result<Added> {
    actor.must(Act::ManagePeople)?;
    let email = Email::check(email)?;
    let mut tx = app.db.write().await?;
    let (account, new) = find_or_insert(app, actor, &mut tx, &email, role).await?;
    let account = if account.is_open() { account } else { reopen(app, actor, &mut tx, account, role).await? };
    let link = issue(app, actor, &mut tx, account.id).await?;
    tx.commit().await?;
    Ok(Added { account, link, new })
}

async fn find_or_insert(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    email: &Email,
    role: Role,
) -> Result<(Account, bool)> {
    let account = Account {
        id: AccountId::new(&app.clock),
        email: email.as_str().to_owned(),
        role,
        created_at: app.now(),
        standing: Standing::Open,
    };
    if store::insert(tx, &account, &email.key()).await? {
        tell(app, actor, tx, "account.add", account.id, json!({ "role": role.as_str() }));
        return Ok((account, true));
    }
    let known = store::find_by_email(tx, &email.key()).await?;
    known.map(|known| (known, false)).ok_or(Error::NotFound)
}

async fn reopen(app: &App, actor: &Actor, tx: &mut Tx, account: Account, role: Role) -> Result<Account> {
    let account = account.reopen(role);
    store::save(tx, &account).await?;
    tell(app, actor, tx, "account.reopen", account.id, json!({ "role": role.as_str() }));
    Ok(account)
}

async fn issue(app: &App, actor: &Actor, tx: &mut Tx, account: AccountId) -> Result<Link> {
    let (token, hash) = ids::secret()?;
    let expires_at = app.now() + LINK_LASTS;
    store::insert_link(tx, hash, account, app.now(), expires_at).await?;
    tell(app, actor, tx, "account.link", account, json!({}));
    Ok(Link { token, expires_at })
}

/// Makes a new sign-in link for an open account. Earlier ones that were not used are void.
pub async fn new_link(app: &App, actor: &Actor, id: AccountId) -> Result<Link> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let account = store::find_to_change(&mut tx, id).await?.ok_or(Error::NotFound)?;
    account.must_be_open()?;
    let link = issue(app, actor, &mut tx, id).await?;
    tx.commit().await?;
    Ok(link)
}

/// Gives an open account another role; it takes effect at the next request.
pub async fn give_role(app: &App, actor: &Actor, id: AccountId, role: Role) -> Result<()> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let account = store::find_to_change(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let before = account.role;
    let Some(account) = account.give_role(role)? else { return Ok(()) };
    store::save(&mut tx, &account).await?;
    let difference = json!({ "role": { "before": before.as_str(), "after": role.as_str() } });
    tell(app, actor, &mut tx, "account.role", id, difference);
    tx.commit().await
}

/// Closes an account: its sessions end and its links are void.
pub async fn close(app: &App, actor: &Actor, id: AccountId) -> Result<Account> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let account = store::find_to_change(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let account = account.close(app.now())?;
    store::save(&mut tx, &account).await?;
    store::void_links(&mut tx, id).await?;
    let ended = store::end_sessions(&mut tx, id).await?;
    tell(app, actor, &mut tx, "account.close", id, json!({ "sessions_ended": ended }));
    tx.commit().await?;
    Ok(account)
}

/// All accounts, open ones first, in the order of their addresses.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Account>> {
    actor.must(Act::ManagePeople)?;
    store::list(&mut app.db.read().await?).await
}

/// The addresses of these accounts, for those who may know who did what; none for others.
pub async fn addresses(app: &App, actor: &Actor, ids: &[AccountId]) -> Result<HashMap<AccountId, String>> {
    if ids.is_empty() || !actor.may(Act::KnowWhoDid) {
        return Ok(HashMap::new());
    }
    let all = store::list(&mut app.db.read().await?).await?;
    let asked = all.into_iter().filter(|account| ids.contains(&account.id));
    Ok(asked.map(|account| (account.id, account.email)).collect())
}

/// Whoever has the open account with this address: for `--actor EMAIL`, which only the operator can give.
pub async fn acting_as(app: &App, email: &str) -> Result<Actor> {
    let email = Email::check(email)?;
    let account = store::find_by_email(&mut app.db.read().await?, &email.key()).await?;
    let open = account.filter(Account::is_open).map(|account| account.actor());
    open.ok_or_else(|| Error::invalid("actor", Message::new("problem-no-account").with("email", email.as_str())))
}

/// Whoever has this account, while it is open: for what they asked to be done later.
pub async fn acting(app: &App, id: AccountId) -> Result<Actor> {
    let account = store::find(&mut app.db.read().await?, id).await?;
    account.filter(Account::is_open).map(|account| account.actor()).ok_or(Error::Forbidden)
}

/// Signs in by a link, once: whoever comes second with the same link is told that it cannot be used.
pub async fn sign_in(app: &App, link: &str) -> Result<SignedIn> {
    let mut tx = app.db.write().await?;
    let unusable = || Error::invalid("link", Message::new("problem-link"));
    let id = store::use_link(&mut tx, ids::hash(link), app.now()).await?.ok_or_else(unusable)?;
    let account = store::find(&mut tx, id).await?.filter(Account::is_open).ok_or_else(unusable)?;
    let (token, hash) = ids::secret()?;
    let expires_at = app.now() + SESSION_LASTS;
    store::insert_session(&mut tx, hash, id, app.now(), expires_at).await?;
    let actor = account.actor();
    tell(app, &actor, &mut tx, "session.begin", id, json!({}));
    tx.commit().await?;
    Ok(SignedIn { token, expires_at, actor })
}

/// Who comes with this session: a visitor when it is unknown or has ended. One statement, and once in five minutes
/// another that notes the use, without an entry in the history.
pub async fn who(app: &App, session: &str) -> Result<Actor> {
    let (now, hash) = (app.now(), ids::hash(session));
    let found = store::who(&mut app.db.read().await?, &hash, now, now - SESSION_IDLES).await?;
    let Some((actor, seen_at)) = found else { return Ok(Actor::Visitor) };
    if now.duration_since(seen_at) >= SEEN_WITHIN {
        let mut tx = app.db.write().await?;
        store::saw(&mut tx, &hash, now).await?;
        tx.commit().await?;
    }
    Ok(actor)
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
    let hash = ids::unhex(session).ok_or(Error::NotFound)?;
    let owner = store::end_session(&mut tx, &hash).await?;
    // Another's session is rolled back with the transaction.
    owner.filter(|owner| *owner == account).ok_or(Error::NotFound)?;
    tell(app, actor, &mut tx, "session.end", account, json!({}));
    tx.commit().await
}

/// Removes the links and sessions that can no longer be used; how many. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<u64> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let cleared = store::clear(&mut tx, app.now(), app.now() - SESSION_IDLES).await?;
    tx.commit().await?;
    Ok(cleared)
}

fn tell(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    act: &'static str,
    account: AccountId,
    difference: serde_json::Value,
) {
    history::record(tx, history::of(app.now(), actor, act, "account", account.0, difference));
}
