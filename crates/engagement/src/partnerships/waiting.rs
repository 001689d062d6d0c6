//! What waits for an office: what organizations propose to it, and records that they say are wrong.

use super::partnership::Partnership;
use super::profile::visible;
use super::{standing, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::Result;
use crate::offices;

/// What waits for the offices for which an actor may record partnerships, the oldest first.
pub async fn waiting(app: &App, actor: &Actor) -> Result<Vec<Partnership>> {
    let mut conn = app.db.read().await?;
    let ids = store::waiting(&mut conn).await?;
    let seat = offices::store::seat(&mut conn).await?;
    let mut found = visible(&mut conn, actor, &ids).await?;
    found.retain(|one| actor.may(Act::RecordPartnership(standing(seat, actor, one).office)));
    Ok(found)
}
