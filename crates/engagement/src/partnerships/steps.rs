//! Steps: a partnership begins, rests, goes on, is completed or terminated; a step recorded by mistake is taken back.

use super::course::Status;
use super::partnership::Partnership;
use super::recording::step;
use super::{store, tell, to_revise, today};
use crate::access::{Actor, Owner};
use crate::app::App;
use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::ids::PartnershipId;
use crate::message::Message;
use serde_json::json;

/// Takes a step on a day, with a reason where it needs one. There is no completion before a start.
pub async fn take_step(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    status: Status,
    on: PartialDate,
    reason: &str,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    // Taken on or not: what no office keeps is a proposal, and goes nowhere by itself.
    if matches!(before.owner, Owner::Organization(_)) {
        return Err(Error::Conflict(Message::new("conflict-partnership-offered")));
    }
    if let Some(since) = before.since().filter(|since| on.is_before(since)) {
        let message = Message::new("problem-step-before").with("date", &on).with("since", since);
        return Err(Error::invalid("on", message));
    }
    let was = before.status();
    let reason = Some(reason.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
    let difference = json!({ "status": [was, status], "on": on, "reason": reason });
    let course = before.course.clone().take(step(app, actor, status, Some(on), reason), &today(app))?;
    let after = Partnership { course, changed_at: app.now(), ..before };
    store::add_step(&mut tx, &after).await?;
    tell(app, actor, tx, "partnership.step", id, difference).await
}

/// Takes the last step back, as one recorded by mistake.
pub async fn take_back(app: &App, actor: &Actor, id: PartnershipId) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    let was = before.status();
    let (course, step) = before.course.clone().take_back()?;
    let after = Partnership { course, changed_at: app.now(), ..before };
    store::remove_step(&mut tx, &after, step.id).await?;
    let difference = json!({ "status": [was, after.status()], "on": step.on });
    tell(app, actor, tx, "partnership.take_back", id, difference).await
}
