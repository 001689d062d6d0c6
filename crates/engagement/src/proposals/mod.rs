//! Proposals: what staff, imports and merges would change of a record that an organization keeps itself. Its own people
//! accept, change or refuse; what nobody answers is chased and shown, never applied.

mod proposal;
mod store;

pub use proposal::{Answer, Proposal, State};

use crate::access::{Act, Actor, Owner};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{ImportId, OrganizationId, ProposalId};
use crate::message::Message;
use crate::organizations::{self, Draft, Organization, keeping};
use crate::outbox::{self, Letter};
use crate::people;
use jiff::SignedDuration;
use serde_json::json;

/// How long an unanswered proposal waits before it is brought to mind again, and how often that is done.
const CHASED_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);
const MOST_REMINDERS: i64 = 3;

/// Proposes to change a record; what is the same as it stands, or was proposed before, is not proposed. `words` says why.
pub async fn propose(
    app: &App,
    actor: &Actor,
    id: OrganizationId,
    draft: &Draft,
    words: &str,
) -> Result<Option<ProposalId>> {
    let mut tx = app.db.write().await?;
    let before = organizations::current(&mut tx, actor, id).await?;
    actor.must(Act::ProposeChange(before.owner))?;
    let facts = draft.check(organizations::year(app.now()))?;
    let after = Organization { facts, ..before.clone() };
    let proposed = put(app, actor, &mut tx, (&before, &after), words, None).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(proposed)
}

/// Proposes that another record is the same organization and is merged into this one.
pub async fn propose_merge(
    app: &App,
    actor: &Actor,
    id: OrganizationId,
    other: OrganizationId,
    words: &str,
) -> Result<Option<ProposalId>> {
    let mut tx = app.db.write().await?;
    let one = organizations::current(&mut tx, actor, id).await?;
    let two = organizations::current(&mut tx, actor, other).await?;
    actor.must(Act::ProposeChange(one.owner))?;
    if one.id == two.id || !matches!(two.owner, Owner::Office(_)) {
        return Err(Error::invalid("other", Message::new("problem-merge-owned")));
    }
    let proposal = Proposal::merge(app, actor, &one, two.id, words);
    let new = save(app, actor, &mut tx, &one, &proposal).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(new.then_some(proposal.id))
}

/// Puts a proposal before those who keep a record, in the transaction of whoever would change it.
pub(crate) async fn put(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    (before, after): (&Organization, &Organization),
    words: &str,
    import: Option<ImportId>,
) -> Result<Option<ProposalId>> {
    let fields: Vec<String> = after.facts.difference(&before.facts).keys().cloned().collect();
    if fields.is_empty() {
        return Ok(None);
    }
    let proposal = Proposal::change(app, actor, before, Draft::from(&after.facts), fields, words, import)?;
    Ok(save(app, actor, tx, before, &proposal).await?.then_some(proposal.id))
}

/// Puts a merge before those who keep a record, in the transaction of whoever would have made it.
pub(crate) async fn put_merge(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    one: &Organization,
    other: OrganizationId,
    import: ImportId,
) -> Result<()> {
    let proposal = Proposal { import: Some(import), ..Proposal::merge(app, actor, one, other, "") };
    save(app, actor, tx, one, &proposal).await?;
    Ok(())
}

async fn save(app: &App, actor: &Actor, tx: &mut Tx, about: &Organization, one: &Proposal) -> Result<bool> {
    if !store::insert(tx, one).await? {
        return Ok(false);
    }
    let difference = json!({ "fields": one.fields, "proposal": one.id });
    let mut entry =
        history::of(app.now(), actor, "proposal.make", "proposal", one.id.0, difference).about(about.id);
    if let Some(import) = one.import {
        entry = entry.by_import(import);
    }
    history::record(tx, entry);
    if one.import.is_none() {
        write_to_keepers(app, tx, about, one.id).await?;
    }
    Ok(true)
}

async fn write_to_keepers(app: &App, tx: &mut Tx, about: &Organization, id: ProposalId) -> Result<()> {
    let who = app.settings.institution.name.clone();
    let link = format!("/proposals/{id}");
    let letter = Letter::ProposalMade { organization: about.facts.name.clone(), who, link };
    for keeper in people::keepers(tx, about.id).await? {
        outbox::post(app, tx, &people::recipient(app, &keeper), &letter).await?;
    }
    Ok(())
}

/// Answers a proposal: what is accepted or changed is on the record from now on, by its own people.
pub async fn answer(app: &App, actor: &Actor, id: ProposalId, answer: &Answer) -> Result<()> {
    let mut tx = app.db.write().await?;
    let proposal = store::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let before = organizations::current(&mut tx, actor, proposal.organization).await?;
    actor.must(Act::AnswerProposal(before.id))?;
    let proposal = proposal.answered(answer, app.now())?;
    match (answer, proposal.other) {
        (Answer::Refuse(_), _) => {}
        (_, Some(other)) => merge(app, actor, &mut tx, &before, other).await?,
        (Answer::Accept, None) => {
            let draft = proposal.onto(&before.facts)?;
            organizations::revise_in(app, actor, &mut tx, &before, &draft).await?;
        }
        (Answer::Change(draft), None) => organizations::revise_in(app, actor, &mut tx, &before, draft).await?,
    }
    store::save_answer(&mut tx, &proposal, actor.account()).await?;
    let difference = json!({ "answer": proposal.state.as_str(), "proposal": id });
    let entry = history::of(app.now(), actor, "proposal.answer", "proposal", id.0, difference);
    history::record(&mut tx, entry.about(before.id));
    tx.commit().await?;
    app.changed();
    Ok(())
}

async fn merge(app: &App, actor: &Actor, tx: &mut Tx, one: &Organization, other: OrganizationId) -> Result<()> {
    let two = organizations::store::load(tx, &[other]).await?.pop().ok_or(Error::NotFound)?;
    if !matches!(two.owner, Owner::Office(_)) || two.merged_into.is_some() {
        return Err(Error::Conflict(Message::new("conflict-merge-gone")));
    }
    organizations::merge_in(app, tx, actor, one, &two).await?;
    Ok(())
}

/// One proposal: for those who keep the record and for staff.
pub async fn find(app: &App, actor: &Actor, id: ProposalId) -> Result<(Proposal, Organization)> {
    let mut conn = app.db.read().await?;
    let proposal = store::find(&mut conn, id).await?.ok_or(Error::NotFound)?;
    let about =
        organizations::store::load(&mut conn, &[proposal.organization]).await?.pop().ok_or(Error::NotFound)?;
    if !actor.is_staff() && !actor.may(Act::KeepMembership(about.id)) {
        return Err(Error::NotFound);
    }
    Ok((proposal, about))
}

/// The proposals on an organization, those that wait first: for those who keep the record and for staff.
pub async fn of(app: &App, actor: &Actor, id: OrganizationId) -> Result<Vec<Proposal>> {
    if !actor.is_staff() && !actor.may(Act::KeepMembership(id)) {
        return Err(Error::Forbidden);
    }
    store::of(&mut app.db.read().await?, id).await
}

/// The proposals that nobody has answered, the oldest first, with what they are about: for staff.
pub async fn waiting(app: &App, actor: &Actor) -> Result<Vec<(Proposal, Organization)>> {
    actor.must(Act::SeeDesk)?;
    let mut conn = app.db.read().await?;
    let proposals = store::waiting(&mut conn).await?;
    let ids: Vec<_> = proposals.iter().map(|one| one.organization).collect();
    let about = organizations::store::load_with_terms(&mut conn, &ids).await?;
    let seen = |one: &&Organization| actor.may(Act::Read(one.owner, one.facts.confidentiality));
    let of = |one: Proposal| {
        let about = about.iter().filter(seen).find(|about| about.id == one.organization)?.clone();
        Some((one, about))
    };
    Ok(proposals.into_iter().filter_map(of).collect())
}

/// Brings to mind what nobody answered for a week; how many proposals. A recurring job.
pub async fn chase(app: &App, actor: &Actor) -> Result<usize> {
    actor.must(Act::Operate)?;
    let mut tx = app.db.write().await?;
    let waiting = store::unanswered(&mut tx, app.now() - CHASED_AFTER, MOST_REMINDERS).await?;
    for one in &waiting {
        let about =
            organizations::store::load(&mut tx, &[one.organization]).await?.pop().ok_or(Error::NotFound)?;
        write_to_keepers(app, &mut tx, &about, one.id).await?;
        store::reminded(&mut tx, one.id, app.now()).await?;
    }
    tx.commit().await?;
    outbox::wake(app);
    Ok(waiting.len())
}

/// A reason for refusing, in words.
fn refusal(words: &str) -> Result<String> {
    keeping::reason(words)
}
