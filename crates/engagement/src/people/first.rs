//! The first administrator of a register.

use super::{Account, Email, begin_membership, end_others, find_or_insert, store};
use crate::access::{Actor, Role};
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::message::Message;

/// Whether anyone who can sign in administers the register.
pub(crate) async fn has_administrator(conn: &mut Conn) -> Result<bool> {
    store::has_administrator(conn).await
}

/// Makes the account of the first administrator, in the name of the operator. An account that someone has already made
/// their own is not taken from them; one that was only asked for is nobody's yet.
pub(crate) async fn appoint_first(
    app: &App,
    tx: &mut Tx,
    email: &Email,
    name: String,
    language: &str,
) -> Result<Account> {
    let (account, new) = find_or_insert(app, &Actor::Operator, tx, email).await?;
    let held = store::memberships(tx, account.id).await?;
    if !new && (!account.is_open() || account.confirmed_at.is_some() || !held.is_empty()) {
        return Err(Error::invalid("email", Message::new("problem-first-run-account")));
    }
    end_others(app, &Actor::Operator, tx, account.id, None).await?;
    store::void_links(tx, account.id).await?;
    let account = Account { name, language: Some(language.to_owned()), ..account };
    store::save(tx, &account).await?;
    begin_membership(app, &Actor::Operator, tx, account.id, &Role::Administrator.at_headquarters()?).await?;
    Ok(account)
}
