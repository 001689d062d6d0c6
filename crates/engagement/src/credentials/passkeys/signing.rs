//! Signing in by a passkey, which stands for both steps; and showing by one again who one is.

use super::protocol::{self, Answer};
use super::{Ceremony, LASTS, Purpose, problem, store, take};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::credentials::attempts::Attempt;
use crate::credentials::log::{self, Event};
use crate::credentials::{Origin, of_field, signing};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{self, AccountId};
use crate::outbox;
use crate::people::{self, Account, SignedIn};
use serde_json::Value;

/// What a browser asks its device for, to sign in with any passkey that it has for this site; and a secret by which the
/// same browser comes back with the answer.
pub async fn begin_passkey_sign_in(app: &App) -> Result<(Value, String)> {
    let (told, state) = protocol::ask(app, None)?;
    let (secret, hash) = ids::secret()?;
    let mut tx = app.db.write().await?;
    let one = Ceremony { account: None, state, expires_at: app.now() + LASTS };
    store::begin(&mut tx, hash, Purpose::SignIn, &one).await?;
    tx.commit().await?;
    Ok((told, secret))
}

/// Signs in by what a device has answered; the session is whole. A passkey that is unknown, wrong, or of an account that is
/// closed is told apart by nothing.
pub async fn sign_in_by_passkey(app: &App, secret: &str, answer: &str, origin: &Origin) -> Result<SignedIn> {
    let answer = Answer::read(answer)?;
    let attempt = Attempt::new("passkey", &ids::hex(answer.credential_id()), origin.address);
    let mut tx = app.db.write().await?;
    attempt.take(app, &mut tx).await.map_err(|error| of_field(error, "passkey"))?;
    let Some(state) = take(app, &mut tx, secret, Purpose::SignIn, None).await? else {
        tx.commit().await?;
        return Err(problem::again());
    };
    let Some(account) = owner(app, &mut tx, &state, &answer, origin).await? else {
        tx.commit().await?;
        return Err(problem::wrong());
    };
    attempt.succeeded(&mut tx).await?;
    let signed_in = signing::begin(app, &mut tx, &account, true, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// Whose open account the answer opens. The device must say itself whose its passkey is, and say the same as we know.
async fn owner(app: &App, tx: &mut Tx, state: &str, answer: &Answer, origin: &Origin) -> Result<Option<Account>> {
    let Some(kept) = store::shown(tx, answer.credential_id()).await? else { return Ok(None) };
    let account = people::find(tx, kept.account).await?;
    let says_so = answer.owner() == Some(kept.account.0.as_bytes());
    if !(says_so && account.is_open() && is_right(app, tx, state, answer, &kept).await?) {
        log::note(app, tx, account.id, Event::Failed, &origin.device).await?;
        return Ok(None);
    }
    Ok(Some(account))
}

/// Whether the answer is right; the passkey has then been used.
async fn is_right(app: &App, tx: &mut Tx, state: &str, answer: &Answer, kept: &store::Kept) -> Result<bool> {
    let Some(credential) = answer.check(app, state, &kept.credential)? else { return Ok(false) };
    store::use_now(tx, kept.id, &credential, app.now()).await?;
    Ok(true)
}

/// What a browser asks its device for, to show again who one is: one of one's own passkeys.
pub async fn begin_passkey_proof(app: &App, actor: &Actor, session: &str) -> Result<Value> {
    let account = own(actor)?;
    let mut tx = app.db.write().await?;
    let ours = store::credential_ids(&mut tx, account).await?;
    if ours.is_empty() {
        return Err(Error::NotFound);
    }
    let (told, state) = protocol::ask(app, Some(&ours))?;
    let one = Ceremony { account: Some(account), state, expires_at: app.now() + LASTS };
    store::begin(&mut tx, ids::hash(session), Purpose::Prove, &one).await?;
    tx.commit().await?;
    Ok(told)
}

/// Shows again who one is by what a device has answered: for dangerous acts.
pub async fn prove_by_passkey(
    app: &App,
    actor: &Actor,
    session: &str,
    answer: &str,
    origin: &Origin,
) -> Result<()> {
    let account = own(actor)?;
    let answer = Answer::read(answer)?;
    let attempt = Attempt::new("proof", &account.to_string(), origin.address);
    let mut tx = app.db.write().await?;
    attempt.take(app, &mut tx).await.map_err(|error| of_field(error, "passkey"))?;
    let Some(state) = take(app, &mut tx, session, Purpose::Prove, Some(account)).await? else {
        tx.commit().await?;
        return Err(problem::again());
    };
    let kept = store::shown(&mut tx, answer.credential_id()).await?.filter(|kept| kept.account == account);
    let right = match &kept {
        Some(kept) => is_right(app, &mut tx, &state, &answer, kept).await?,
        None => false,
    };
    if !right {
        log::note(app, &mut tx, account, Event::Failed, &origin.device).await?;
        tx.commit().await?;
        return Err(problem::wrong());
    }
    attempt.succeeded(&mut tx).await?;
    people::prove_session(app, &mut tx, session).await?;
    tx.commit().await
}

fn own(actor: &Actor) -> Result<AccountId> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    Ok(account)
}
