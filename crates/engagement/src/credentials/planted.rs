//! What was set up in an account before its owner had shown that the address is theirs.

use super::log::{self, Event};
use super::store;
use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::AccountId;
use crate::people;
use jiff::SignedDuration;

/// Takes away what signs in to an account and was set up before mail to its address had arrived: perhaps by an administrator
/// who had the account in hand, and not by its owner. For when that mail arrives, and for when the account comes to act for an
/// organization, in whose place nobody of the institution may stand. Its sessions end, and its owner comes back by a link.
pub(crate) async fn drop_planted(app: &App, actor: &Actor, tx: &mut Tx, id: AccountId) -> Result<()> {
    let soon = app.now() + SignedDuration::from_secs(1);
    if store::drop_set_before_confirmed(tx, id, soon).await? == 0 {
        return Ok(());
    }
    people::end_others(app, actor, tx, id, None).await?;
    log::note(app, tx, id, Event::PlantedRemoved, "").await
}
