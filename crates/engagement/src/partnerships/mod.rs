//! Partnerships: record, propose, take on, revise, take a step, sign and amend, answer, discuss, review, read.

mod agreement;
mod agreements;
pub(crate) mod bringing;
mod course;
mod discussing;
mod draft;
pub mod iati;
pub mod money;
mod partnership;
mod parts;
mod profile;
mod recording;
mod reminding;
mod review;
mod reviewing;
mod steps;
pub(crate) mod store;
pub(crate) mod told;
mod waiting;
mod wording;

pub(crate) use agreement::AMENDMENT;
pub use agreement::{Agreement, AgreementDraft, AgreementFile, Amendment};
pub use agreements::{add_agreement, add_file, amend, file, remove_file};
pub use course::{Course, Status, Step};
pub use discussing::{add_follow_up, answer, comment, finish_follow_up};
pub use draft::{Draft, FundingDraft, InKindDraft, PartyDraft};
pub use partnership::{Answer, Facts, Partnership, Party};
pub use parts::{Code, Funding, InKind, Place, Scheme, Text, TextKind};
pub use profile::{Profile, find, history, of_organization, profile, whole};
pub use recording::{decline, propose, record, revise, take_on};
pub use reminding::remind;
pub use review::{Moment, RATINGS, Rating, RatingDraft, Review, ReviewDraft, Side};
pub use reviewing::{Judged, review, reviews};
pub use steps::{take_back, take_step};
pub use store::{Comment, FollowUp};
pub use waiting::waiting;
pub use wording::in_words;

use crate::access::{Act, Actor, Owner, Standing};
use crate::app::App;
use crate::dates::PartialDate;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::history::{self, Entry};
use crate::ids::{OfficeId, PartnershipId};
use crate::offices;
use crate::outbox;
use serde::Serialize;

/// What decides what an actor may do with a partnership; `seat` is the office at which the institution has its seat.
fn standing(seat: Option<OfficeId>, actor: &Actor, one: &Partnership) -> Standing {
    let office = match one.owner {
        Owner::Office(office) => office,
        Owner::Organization(_) => one.office().filter(|office| Some(*office) != seat),
    };
    Standing { owner: one.owner, office, party: one.party_of(actor) }
}

/// The partnership, if the actor may know of it.
async fn seen(conn: &mut Conn, actor: &Actor, id: PartnershipId) -> Result<(Partnership, Standing)> {
    let one = store::load(conn, &[id]).await?.pop().ok_or(Error::NotFound)?;
    let standing = standing(offices::store::seat(conn).await?, actor, &one);
    let may = actor.may(Act::ReadPartnership(standing, one.facts.confidentiality));
    if may { Ok((one, standing)) } else { Err(Error::NotFound) }
}

/// The same for a change: other writers of it wait until this one has ended.
async fn to_change(tx: &mut Tx, actor: &Actor, id: PartnershipId) -> Result<(Partnership, Standing)> {
    store::hold(tx, id).await?;
    seen(tx, actor, id).await
}

/// The same, as someone who may revise it.
async fn to_revise(tx: &mut Tx, actor: &Actor, id: PartnershipId) -> Result<Partnership> {
    let (one, standing) = to_change(tx, actor, id).await?;
    actor.must(Act::RevisePartnership(standing.owner))?;
    Ok(one)
}

/// Notes what was done, and commits.
async fn tell(
    app: &App,
    actor: &Actor,
    mut tx: Tx,
    act: &'static str,
    id: PartnershipId,
    difference: impl Serialize,
) -> Result<()> {
    history::record(&mut tx, entry(app, actor, act, id, difference));
    tx.commit().await?;
    app.changed();
    outbox::wake(app);
    Ok(())
}

/// An entry of a partnership's record.
pub(crate) fn entry(
    app: &App,
    actor: &Actor,
    act: &'static str,
    id: PartnershipId,
    difference: impl Serialize,
) -> Entry {
    history::of(app.now(), actor, act, "partnership", id.0, difference)
}

/// The present day, in universal time.
pub(crate) fn today(app: &App) -> PartialDate {
    PartialDate::day(app.now().to_zoned(jiff::tz::TimeZone::UTC).date())
}
