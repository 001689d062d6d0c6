//! Reviewing: each side writes what it has to say of the other, and reads what the other said once both have.

use super::review::{Moment, Review, ReviewDraft, Side};
use super::{seen, store, tell, to_change};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::{self, PartnershipId};
use crate::message::Message;
use serde_json::json;

/// What one may read of the reviews of a partnership.
#[derive(Debug, Default)]
pub struct Judged {
    /// Those that one may read.
    pub open: Vec<Review>,
    /// Which others there are, whose words wait until one's own side has written.
    pub waiting: Vec<(Side, Moment)>,
}

/// Reviews a partnership for a side: in the place of what that side wrote at the same moment, as long as the other side has
/// not written. At its end one reviews what is over.
pub async fn review(app: &App, actor: &Actor, id: PartnershipId, side: Side, draft: &ReviewDraft) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (one, standing) = to_change(&mut tx, actor, id).await?;
    actor.must(Act::ReviewPartnership(standing, side.organization()))?;
    let review = draft.check(ids::new(&app.clock), side, actor.account(), app.now())?;
    let over = one.status().is_over();
    if over != (review.moment == Moment::End) {
        let message = match over {
            true => Message::new("problem-review-over"),
            false => Message::new("problem-review-not-over"),
        };
        return Err(Error::invalid("moment", message));
    }
    let known = store::reviews(&mut tx, id).await?;
    let same = |other: &&Review| other.moment == review.moment && other.side == side;
    if known.iter().find(same).is_some() && is_answered(&known, side, review.moment) {
        return Err(Error::Conflict(Message::new("conflict-review-read")));
    }
    store::review(&mut tx, id, &review).await?;
    tell(app, actor, tx, "partnership.review", id, json!({ "side": side, "moment": review.moment })).await
}

/// Whether the other side has written at that moment, and so may have read what this one wrote.
fn is_answered(known: &[Review], side: Side, moment: Moment) -> bool {
    let other = |review: &Review| match side {
        Side::Institution => review.side != Side::Institution,
        Side::Organization(_) => review.side == Side::Institution,
    };
    known.iter().any(|review| review.moment == moment && other(review))
}

/// The reviews of a partnership, as far as the actor may read them.
pub async fn reviews(app: &App, actor: &Actor, id: PartnershipId) -> Result<Judged> {
    let mut conn = app.db.read().await?;
    let (_, standing) = seen(&mut conn, actor, id).await?;
    if !actor.may(Act::DiscussPartnership(standing)) {
        return Ok(Judged::default());
    }
    let known = store::reviews(&mut conn, id).await?;
    let has_written = |side: Side, moment| known.iter().any(|one| one.side == side && one.moment == moment);
    let mut judged = Judged::default();
    for review in &known {
        // The reader's own side: the organization for which they act, or the institution.
        let reader = standing.party.map_or(Side::Institution, Side::Organization);
        let both = has_written(reader, review.moment);
        if actor.may(Act::ReadReview(standing, review.side.organization(), both)) {
            judged.open.push(review.clone());
        } else {
            judged.waiting.push((review.side, review.moment));
        }
    }
    Ok(judged)
}
