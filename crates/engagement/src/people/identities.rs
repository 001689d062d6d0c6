//! Who an account is at the institution's identity provider: bound once, known by that from then on.

use super::{Account, store, tell};
use crate::access::Actor;
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::AccountId;
use serde_json::json;

/// The account of someone at a provider, closed or not.
pub(crate) async fn who_is(conn: &mut Conn, issuer: &str, subject: &str) -> Result<Option<Account>> {
    match store::who_is(conn, issuer, subject).await? {
        Some(id) => store::find(conn, id).await,
        None => Ok(None),
    }
}

/// The account is this one at the provider from now on; false when it is another there already. An address that the
/// provider gives to someone new does not bring the account with it.
pub(crate) async fn bind(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    (issuer, subject): (&str, &str),
) -> Result<bool> {
    let bound = store::bind(tx, account, issuer, subject, app.now()).await?;
    if bound {
        tell(app, actor, tx, "account.identity", account, json!({}));
    }
    Ok(bound)
}

/// Notes that someone at a provider has come.
pub(crate) async fn use_identity(app: &App, tx: &mut Tx, issuer: &str, subject: &str) -> Result<()> {
    store::use_identity(tx, issuer, subject, app.now()).await
}

/// Forgets who an account is at providers: the next time its address says so again.
pub(crate) async fn forget_identities(tx: &mut Tx, account: AccountId) -> Result<u64> {
    store::forget_identities(tx, account).await
}
