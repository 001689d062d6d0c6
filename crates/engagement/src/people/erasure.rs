//! Accounts that go: by their owner's wish, or because nobody has come back.

use super::{Account, store, tell};
use crate::access::{Actor, Role};
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use jiff::Timestamp;
use serde_json::json;

/// Whoever alone speaks for an organization with other people hands over first.
pub(crate) async fn must_be_free_to_go(conn: &mut Conn, id: AccountId) -> Result<()> {
    for membership in store::memberships(conn, id).await? {
        let crate::access::Of::Organization(own) = membership.of else { continue };
        let all = store::of_organization(conn, own).await?;
        let focal = |except: bool| all.iter().any(|one| one.1 == Role::FocalPoint && (one.0.id == id) == except);
        if membership.role == Role::FocalPoint && all.len() > 1 && !focal(false) {
            return Err(Error::Conflict(Message::new("conflict-last-focal-point")));
        }
    }
    Ok(())
}

/// Erases what an account says of its owner. The account itself stays, closed and without a name, because what it did is on
/// record.
pub(crate) async fn erase(app: &App, actor: &Actor, tx: &mut Tx, account: &Account) -> Result<()> {
    store::end_all(tx, account.id, app.now()).await?;
    store::end_sessions(tx, account.id, None).await?;
    store::forget_identities(tx, account.id).await?;
    store::erase(tx, account.id, &account.email.to_lowercase(), app.now()).await?;
    tell(app, actor, tx, "account.erase", account.id, json!({}));
    Ok(())
}

/// Accounts that nobody has used since then, and whose owners were not told so.
pub(crate) async fn unused(tx: &mut Tx, since: Timestamp) -> Result<Vec<Account>> {
    store::unused(tx, since).await
}

/// Notes that the owner of an account was told that it will be erased.
pub(crate) async fn note_told_unused(tx: &mut Tx, id: AccountId, now: Timestamp) -> Result<()> {
    store::note_told_unused(tx, id, now).await
}

/// Accounts whose owners were told before then that they will be erased, and have not come back.
pub(crate) async fn told_unused(tx: &mut Tx, before: Timestamp) -> Result<Vec<Account>> {
    store::told_unused(tx, before).await
}
