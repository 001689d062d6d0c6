//! Reading partnerships: one with all that belongs to it, several whole, those of an organization.

use super::partnership::Partnership;
use super::store::{self, Comment, FollowUp};
use super::{seen, standing};
use crate::access::{Act, Actor, Standing};
use crate::app::App;
use crate::db::Conn;
use crate::error::Result;
use crate::history::{self, Recorded};
use crate::ids::{OrganizationId, PartnershipId};
use crate::offices;

/// A partnership with all that belongs to it.
#[derive(Debug)]
pub struct Profile {
    /// The record.
    pub partnership: Partnership,
    /// What decides what this actor may do with it.
    pub standing: Standing,
    /// The one that it follows, if this actor may know of it.
    pub earlier: Option<Partnership>,
    /// Those that follow it.
    pub later: Vec<Partnership>,
    /// What the sides said to each other, for those who take part.
    pub comments: Vec<Comment>,
    /// What is still to be done, for those who take part.
    pub follow_ups: Vec<FollowUp>,
}

/// The partnership at an address.
pub async fn find(app: &App, actor: &Actor, id: PartnershipId) -> Result<(Partnership, Standing)> {
    seen(&mut app.db.read().await?, actor, id).await
}

/// The same, with all that belongs to it.
pub async fn profile(app: &App, actor: &Actor, id: PartnershipId) -> Result<Profile> {
    let mut conn = app.db.read().await?;
    let (partnership, standing) = seen(&mut conn, actor, id).await?;
    let mut ids = store::followers(&mut conn, id).await?;
    ids.extend(partnership.facts.follows);
    let mut around = visible(&mut conn, actor, &ids).await?;
    let earlier = around.iter().position(|one| Some(one.id) == partnership.facts.follows);
    let earlier = earlier.map(|at| around.remove(at));
    let takes_part = actor.may(Act::DiscussPartnership(standing));
    let (mut comments, mut follow_ups) = (Vec::new(), Vec::new());
    if takes_part {
        comments = store::comments(&mut conn, id).await?;
        follow_ups = store::follow_ups(&mut conn, id).await?;
    }
    Ok(Profile { partnership, standing, earlier, later: around, comments, follow_ups })
}

/// Partnerships whole, in the order of `ids`, as far as the actor may know of them: for lists, exports and the API.
pub async fn whole(app: &App, actor: &Actor, ids: &[PartnershipId]) -> Result<Vec<Partnership>> {
    visible(&mut app.db.read().await?, actor, ids).await
}

/// The partnerships of an organization, as far as the actor may know of them.
pub async fn of_organization(app: &App, actor: &Actor, id: OrganizationId) -> Result<Vec<Partnership>> {
    let mut conn = app.db.read().await?;
    let ids = store::of_organization(&mut conn, id).await?;
    visible(&mut conn, actor, &ids).await
}

/// What happened to a partnership's record, newest first.
pub async fn history(app: &App, actor: &Actor, id: PartnershipId, limit: i64) -> Result<Vec<Recorded>> {
    let mut conn = app.db.read().await?;
    seen(&mut conn, actor, id).await?;
    history::of_record(&mut conn, id.0, limit).await
}

/// Those of which the actor may know.
pub(super) async fn visible(conn: &mut Conn, actor: &Actor, ids: &[PartnershipId]) -> Result<Vec<Partnership>> {
    let seat = offices::store::seat(conn).await?;
    let mut found = store::load(conn, ids).await?;
    found.retain(|one| actor.may(Act::ReadPartnership(standing(seat, actor, one), one.facts.confidentiality)));
    Ok(found)
}
