//! Links that are used once: made for a purpose, handed over or mailed, used up.

use super::{Account, Link, Purpose, store, tell};
use crate::access::{Act, Actor, Of};
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::ids::{self, AccountId};
use crate::message::Message;
use serde_json::json;

/// Makes a link for a purpose; earlier ones for it that were not used are void.
pub(crate) async fn issue(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    purpose: Purpose,
) -> Result<Link> {
    let (token, hash) = ids::secret()?;
    let expires_at = app.now() + purpose.lasts();
    store::insert_link(tx, hash, account, purpose, app.now(), expires_at).await?;
    tell(app, actor, tx, "account.link", account, json!({ "for": purpose.as_str() }));
    Ok(Link { token, expires_at })
}

/// Uses a link up that serves one of these purposes; whose it was, while the account is open, and which purpose.
pub(crate) async fn redeem(
    app: &App,
    tx: &mut Tx,
    token: &str,
    purposes: &[Purpose],
) -> Result<(Account, Purpose)> {
    let unusable = || Error::invalid("link", Message::new("problem-link"));
    let (id, purpose) = store::use_link(tx, ids::hash(token), app.now()).await?.ok_or_else(unusable)?;
    // A link that serves something else is rolled back with the transaction.
    let purpose = purpose.filter(|purpose| purposes.contains(purpose)).ok_or_else(unusable)?;
    let account = store::find_to_change(tx, id).await?.filter(Account::is_open).ok_or_else(unusable)?;
    Ok((account, purpose))
}

/// Whose a link is that can still be used for its purpose; it is not used up.
pub async fn whose_link(app: &App, token: &str, purpose: Purpose) -> Result<Account> {
    let mut conn = app.db.read().await?;
    let unusable = || Error::invalid("link", Message::new("problem-link"));
    let found = store::whose_link(&mut conn, ids::hash(token), purpose, app.now()).await?;
    store::find(&mut conn, found.ok_or_else(unusable)?).await?.filter(Account::is_open).ok_or_else(unusable)
}

/// Makes a new sign-in link for an open account, to be handed over. Earlier ones that were not used are void.
pub async fn new_link(app: &App, actor: &Actor, id: AccountId) -> Result<Link> {
    let mut tx = app.db.write().await?;
    let link = link_in(app, actor, &mut tx, id).await?;
    tx.commit().await?;
    Ok(link)
}

pub(crate) async fn link_in(app: &App, actor: &Actor, tx: &mut Tx, id: AccountId) -> Result<Link> {
    actor.must(Act::ManagePeople)?;
    let account = store::find_to_change(tx, id).await?.ok_or(Error::NotFound)?;
    account.must_be_open()?;
    if !is_linkable(actor, tx, &account).await? {
        return Err(Error::Forbidden);
    }
    hand_over(app, actor, tx, account).await
}

/// Makes a link that is told to the actor rather than mailed. An account that an administrator has had in hand is shown
/// anew to be its owner's, by mail that arrives: what speaks for the owner of an address does not speak for whoever holds
/// such a link.
pub(super) async fn hand_over(app: &App, actor: &Actor, tx: &mut Tx, account: Account) -> Result<Link> {
    let purpose = if actor.may(Act::Operate) { Purpose::Handed } else { Purpose::Given };
    let id = account.id;
    if purpose == Purpose::Given && account.confirmed_at.is_some() {
        store::save(tx, &Account { confirmed_at: None, ..account }).await?;
    }
    issue(app, actor, tx, id, purpose).await
}

/// Whether a way into an account can be handed over.
pub async fn can_be_linked(app: &App, actor: &Actor, id: AccountId) -> Result<bool> {
    actor.must(Act::ManagePeople)?;
    let mut conn = app.db.read().await?;
    let account = store::find(&mut conn, id).await?.ok_or(Error::NotFound)?;
    Ok(account.is_open() && is_linkable(actor, &mut conn, &account).await?)
}

/// Independence: whoever makes accounts gets no way into one that acts for an organization, or that its owner has made
/// and may yet act with. Links to these are only mailed. The institution's own people and accounts that nobody has used
/// can be handed one.
pub(super) async fn is_linkable(actor: &Actor, conn: &mut Conn, account: &Account) -> Result<bool> {
    let held = store::memberships(conn, account.id).await?;
    let acts_for_others = held.iter().any(|one| matches!(one.of, Of::Organization(_)));
    let is_own = account.confirmed_at.is_some() && held.is_empty() && account.is_open();
    Ok(actor.account().is_none() || !(acts_for_others || is_own))
}
