//! Who did what, as far as an actor may know it.

use super::store;
use crate::access::{Act, Actor, Person};
use crate::app::App;
use crate::error::Result;
use crate::ids::AccountId;
use std::collections::HashMap;

/// Someone who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doer {
    /// Whoever has this address.
    Known(String),
    /// Someone whose account is erased.
    Former,
}

/// Who these accounts are. Staff know everyone; who speaks for an organization knows those who work there too; to others
/// nobody is known. One statement at most.
pub async fn doers(app: &App, actor: &Actor, ids: &[AccountId]) -> Result<HashMap<AccountId, Doer>> {
    let own: Vec<_> = actor.person().into_iter().flat_map(Person::organizations).collect();
    let knows_all = actor.may(Act::KnowWhoDid);
    if ids.is_empty() || (!knows_all && own.is_empty()) {
        return Ok(HashMap::new());
    }
    let among = (!knows_all).then_some(own.as_slice());
    let known = store::addresses(&mut app.db.read().await?, ids, among).await?;
    let doer = |address: String| if address.is_empty() { Doer::Former } else { Doer::Known(address) };
    Ok(known.into_iter().map(|(id, address)| (id, doer(address))).collect())
}
