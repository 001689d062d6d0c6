//! What the sides say to each other: an organization answers whether the record is right, both comment and follow up.

use super::partnership::Answer;
use super::store::{Comment, FollowUp};
use super::{store, tell, to_change};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::ids::{self, OrganizationId, PartnershipId};
use crate::message::Message;
use crate::names;
use crate::problems::Problems;
use serde_json::json;
use uuid::Uuid;

/// The longest comment that is taken, in letters.
const LONGEST: usize = 5_000;

/// Says for an organization that the record is right, or what is wrong with it.
pub async fn answer(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    own: OrganizationId,
    confirms: bool,
    words: &str,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (one, _) = to_change(&mut tx, actor, id).await?;
    if !one.is_party(own) {
        return Err(Error::NotFound);
    }
    actor.must(Act::AnswerPartnership(own))?;
    let words = words.trim();
    if !confirms && words.is_empty() {
        return Err(Error::invalid("words", Message::new("problem-dispute-words")));
    }
    let words = Some(words).filter(|text| !text.is_empty()).map(str::to_owned);
    let answer = Answer { confirms, words, at: app.now(), by: actor.account() };
    store::answer(&mut tx, id, own, Some(&answer)).await?;
    let act = if confirms { "partnership.confirm" } else { "partnership.dispute" };
    tell(app, actor, tx, act, id, json!({ "organization": own, "words": answer.words })).await
}

/// Comments on a partnership: for the organization in it that one acts for, else for the institution.
pub async fn comment(app: &App, actor: &Actor, id: PartnershipId, text: &str, language: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (_, standing) = to_change(&mut tx, actor, id).await?;
    actor.must(Act::DiscussPartnership(standing))?;
    let (text, language) = words("text", text, language)?;
    let (organization, written_at) = (standing.party, app.now());
    let comment = Comment {
        id: ids::new(&app.clock),
        organization,
        text,
        language,
        written_at,
        written_by: actor.account(),
    };
    store::comment(&mut tx, id, &comment).await?;
    tell(app, actor, tx, "partnership.comment", id, json!({ "organization": organization })).await
}

/// Adds what is still to be done.
pub async fn add_follow_up(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    what: &str,
    who: &str,
    due: &str,
    language: &str,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (_, standing) = to_change(&mut tx, actor, id).await?;
    actor.must(Act::DiscussPartnership(standing))?;
    let mut problems = Problems::default();
    let due = problems.date("due", due);
    problems.or(())?;
    let (what, language) = words("what", what, language)?;
    let who = who.trim().to_owned();
    let follow_up = FollowUp { id: ids::new(&app.clock), what, language, who, due, done_on: None };
    store::add_follow_up(&mut tx, id, &follow_up, app.now()).await?;
    tell(app, actor, tx, "partnership.follow_up", id, json!({ "due": follow_up.due })).await
}

/// Says that what was to be done is done.
pub async fn finish_follow_up(
    app: &App,
    actor: &Actor,
    id: PartnershipId,
    which: Uuid,
    on: &PartialDate,
) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (_, standing) = to_change(&mut tx, actor, id).await?;
    actor.must(Act::DiscussPartnership(standing))?;
    if !store::finish_follow_up(&mut tx, id, which, on).await? {
        return Err(Error::NotFound);
    }
    tell(app, actor, tx, "partnership.finish_follow_up", id, json!({ "done": on })).await
}

fn words(field: &str, text: &str, language: &str) -> Result<(String, String)> {
    let mut problems = Problems::default();
    let language = problems.take("language", names::language(language)).flatten();
    let text = text.trim().to_owned();
    match text.chars().count() {
        0 => problems.add(field, Message::new("problem-words-missing")),
        letters if letters > LONGEST => {
            problems.add(field, Message::new("problem-too-long").with("letters", letters).with("most", LONGEST));
        }
        _ => {}
    }
    problems.or((text, language.unwrap_or_else(|| "und".to_owned())))
}
