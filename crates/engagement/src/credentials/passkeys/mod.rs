//! Passkeys of one's own account: added, named, renamed, removed. Adding and removing one is dangerous, and is told by mail.

mod problem;
mod protocol;
mod signing;

pub use protocol::passkeys_at;
pub use signing::{begin_passkey_proof, begin_passkey_sign_in, prove_by_passkey, sign_in_by_passkey};

use super::log::{self, Event};
use super::store::passkeys as store;
use super::{Origin, proof};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{self, AccountId, PasskeyId};
use crate::outbox::{self, Letter};
use crate::people::{self, recipient};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// Passkeys that an account can have.
pub const MOST_PASSKEYS: usize = 10;
/// Letters of a name at most.
const NAME_LETTERS: usize = 100;
/// How long a device may take to answer.
pub const LASTS: SignedDuration = SignedDuration::from_mins(5);

/// A passkey, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passkey {
    /// Its id.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

/// What a ceremony is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Add,
    SignIn,
    Prove,
}

impl Purpose {
    /// As stored.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Purpose::Add => "add",
            Purpose::SignIn => "sign-in",
            Purpose::Prove => "prove",
        }
    }
}

/// A question to a device, until its answer comes.
pub(super) struct Ceremony {
    /// Who was asked, where that is known.
    pub(super) account: Option<AccountId>,
    /// What the library keeps of it.
    pub(super) state: String,
    pub(super) expires_at: Timestamp,
}

/// Uses up the ceremony that a browser began, known by the secret of its session or its own: what the library kept of it, if
/// it was this account that was asked and there is still time.
async fn take(
    app: &App,
    tx: &mut Tx,
    secret: &str,
    purpose: Purpose,
    account: Option<AccountId>,
) -> Result<Option<String>> {
    let found = store::take(tx, &ids::hash(secret), purpose).await?;
    let fits = |one: &Ceremony| one.account == account && one.expires_at > app.now();
    Ok(found.filter(fits).map(|one| one.state))
}

/// One's own passkeys, oldest first.
pub async fn passkeys(app: &App, actor: &Actor) -> Result<Vec<Passkey>> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    store::of_account(&mut app.db.read().await?, account).await
}

/// What a browser asks its device for, to add a passkey. Needs a fresh proof.
pub async fn begin_passkey(app: &App, actor: &Actor, session: &str) -> Result<Value> {
    let account = proof::fresh(app, actor, session).await?;
    let mut tx = app.db.write().await?;
    let account = people::find(&mut tx, account).await?;
    let known = store::credential_ids(&mut tx, account.id).await?;
    if known.len() >= MOST_PASSKEYS {
        return Err(problem::too_many());
    }
    let (told, state) = protocol::ask_for_new(app, &account, known)?;
    let one = Ceremony { account: Some(account.id), state, expires_at: app.now() + LASTS };
    store::begin(&mut tx, ids::hash(session), Purpose::Add, &one).await?;
    tx.commit().await?;
    Ok(told)
}

/// Adds the passkey that a device has made, under a name. Needs a fresh proof. What the device answered serves once, but for
/// a name that cannot be used.
pub async fn add_passkey(
    app: &App,
    actor: &Actor,
    session: &str,
    (name, answer): (&str, &str),
    origin: &Origin,
) -> Result<Passkey> {
    let account = proof::fresh(app, actor, session).await?;
    let name = check(name)?;
    let mut tx = app.db.write().await?;
    let state = take(app, &mut tx, session, Purpose::Add, Some(account)).await?;
    tx.commit().await?;
    let made = protocol::made(app, &state.ok_or_else(problem::again)?, answer)?;
    let mut tx = app.db.write().await?;
    let account = people::find_to_change(&mut tx, account).await?;
    if store::count(&mut tx, account.id).await? >= MOST_PASSKEYS.try_into().unwrap_or(i64::MAX) {
        return Err(problem::too_many());
    }
    let one = Passkey { id: PasskeyId::new(&app.clock), name, created_at: app.now(), used_at: None };
    if !store::insert(&mut tx, account.id, &one, &made.id, &made.credential).await? {
        return Err(problem::not_made());
    }
    log::note(app, &mut tx, account.id, Event::PasskeyAdded, &origin.device).await?;
    people::tell(app, actor, &mut tx, "account.passkey", account.id, json!({}));
    let letter = Letter::PasskeyAdded { name: one.name.clone(), link: "/account#passkeys".to_owned() };
    outbox::post(app, &mut tx, &recipient(app, &account), &letter).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(one)
}

/// A name, without spaces too many.
fn check(name: &str) -> Result<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = !name.is_empty() && name.chars().count() <= NAME_LETTERS;
    if fits { Ok(name) } else { Err(problem::name()) }
}

/// Gives one of one's own passkeys another name.
pub async fn rename_passkey(app: &App, actor: &Actor, id: PasskeyId, name: &str, origin: &Origin) -> Result<()> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    let name = check(name)?;
    let mut tx = app.db.write().await?;
    if !store::rename(&mut tx, account, id, &name).await? {
        return Err(Error::NotFound);
    }
    log::note(app, &mut tx, account, Event::PasskeyRenamed, &origin.device).await?;
    tx.commit().await
}

/// Removes one of one's own passkeys. Needs a fresh proof. Staff who have nothing else for the second step set it up when
/// they next sign in.
pub async fn remove_passkey(
    app: &App,
    actor: &Actor,
    session: &str,
    id: PasskeyId,
    origin: &Origin,
) -> Result<()> {
    let account = proof::fresh(app, actor, session).await?;
    let mut tx = app.db.write().await?;
    let name = store::remove(&mut tx, account, id).await?.ok_or(Error::NotFound)?;
    log::note(app, &mut tx, account, Event::PasskeyRemoved, &origin.device).await?;
    people::tell(app, actor, &mut tx, "account.passkey_end", account, json!({}));
    let account = people::find(&mut tx, account).await?;
    let letter = Letter::PasskeyRemoved { name, link: "/account#passkeys".to_owned() };
    outbox::post(app, &mut tx, &recipient(app, &account), &letter).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}
