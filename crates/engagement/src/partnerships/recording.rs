//! Recording a partnership, proposing one, taking it on, revising it.

use super::agreement::Agreement;
use super::course::{Course, Status, Step};
use super::draft::{Draft, Known, PlaceWords};
use super::partnership::{Facts, Partnership};
use super::parts::{Place, Scheme};
use super::reminding::notify;
use super::{entry, store, tell, to_change, to_revise, today};
use crate::access::{Act, Actor, Owner};
use crate::app::App;
use crate::dates::PartialDate;
use crate::db::{Conn, Tx};
use crate::error::{Error, Problem, Result};
use crate::history;
use crate::ids::{self, AgreementId, OrganizationId, PartnershipId};
use crate::message::Message;
use crate::offices;
use crate::organizations;
use crate::outbox::{self, Letter};
use crate::places::Gazetteer;
use jiff::Timestamp;
use serde_json::json;

/// Records a partnership for the office that leads it.
pub async fn record(app: &App, actor: &Actor, draft: &Draft) -> Result<PartnershipId> {
    let mut tx = app.db.write().await?;
    let facts = checked(app, actor, &mut tx, draft).await?;
    let office = lead(&mut tx, &facts).await?;
    actor.must(Act::RecordPartnership(office))?;
    let course = draft.course(app, actor)?;
    let one = opened(app, facts, course, Owner::Office(office));
    let letter = |partnership, link| Letter::PartnershipRecorded { partnership, link };
    notify(app, &mut tx, &one, letter, true).await?;
    put_in(app, actor, tx, "partnership.record", draft, one).await
}

/// Proposes a partnership to an office, for an organization in it: it is the organization's own until the office takes it on.
pub async fn propose(app: &App, actor: &Actor, own: OrganizationId, draft: &Draft) -> Result<PartnershipId> {
    actor.must(Act::ProposePartnership(own))?;
    let mut tx = app.db.write().await?;
    let facts = checked(app, actor, &mut tx, draft).await?;
    if !facts.parties.iter().any(|party| party.organization == own) {
        return Err(Error::invalid("parties", Message::new("problem-party-own")));
    }
    let course = Course::begin(step(app, actor, Status::Proposed, Some(today(app)), None));
    let one = opened(app, facts, course, Owner::Organization(own));
    let letter = |partnership, link| Letter::PartnershipProposed { partnership, link };
    notify(app, &mut tx, &one, letter, false).await?;
    put_in(app, actor, tx, "partnership.propose", draft, one).await
}

/// Takes on what an organization proposed: from now on the office keeps the record.
pub async fn take_on(app: &App, actor: &Actor, id: PartnershipId) -> Result<()> {
    let mut tx = app.db.write().await?;
    let (one, standing) = to_change(&mut tx, actor, id).await?;
    actor.must(Act::RecordPartnership(standing.office))?;
    must_be_offered(&one)?;
    let letter = |partnership, link| Letter::PartnershipTakenOn { partnership, link };
    notify(app, &mut tx, &one, letter, true).await?;
    store::settle(&mut tx, id, None, Owner::Office(standing.office), app.now()).await?;
    tell(app, actor, tx, "partnership.take_on", id, json!({})).await
}

/// Declines what an organization proposed, and says why.
pub async fn decline(app: &App, actor: &Actor, id: PartnershipId, reason: &str) -> Result<()> {
    let reason = organizations::keeping::reason(reason)?;
    let mut tx = app.db.write().await?;
    let (one, standing) = to_change(&mut tx, actor, id).await?;
    actor.must(Act::RecordPartnership(standing.office))?;
    must_be_offered(&one)?;
    let letter = |partnership, link| Letter::PartnershipDeclined { partnership, reason: reason.clone(), link };
    notify(app, &mut tx, &one, letter, true).await?;
    store::settle(&mut tx, id, Some(&reason), one.owner, app.now()).await?;
    tell(app, actor, tx, "partnership.decline", id, json!({ "reason": reason })).await
}

fn must_be_offered(one: &Partnership) -> Result<()> {
    if one.is_offered() { Ok(()) } else { Err(Error::Conflict(Message::new("conflict-partnership-not-offered"))) }
}

/// Changes what is on record. `seen` is when it had last changed when the person began: a later change is a conflict. What
/// organizations confirmed before, they are asked to look at again.
pub async fn revise(app: &App, actor: &Actor, id: PartnershipId, draft: &Draft, seen: Timestamp) -> Result<()> {
    let mut tx = app.db.write().await?;
    let before = to_revise(&mut tx, actor, id).await?;
    if before.changed_at != seen {
        return Err(Error::Conflict(Message::new("problem-changed-meanwhile")));
    }
    let mut facts = checked(app, actor, &mut tx, draft).await?;
    facts.keep_of(&before.facts);
    let owner = match before.owner {
        Owner::Office(_) => Owner::Office(lead(&mut tx, &facts).await?),
        own @ Owner::Organization(_) => own,
    };
    // Whoever gives it to another office must be able to give it there.
    if owner != before.owner {
        actor.must(Act::RevisePartnership(owner))?;
    }
    must_not_follow_itself(id, &facts)?;
    let difference = facts.difference(&before.facts);
    if difference.is_empty() {
        return Ok(());
    }
    let after = Partnership { facts, owner, changed_at: app.now(), answers: Default::default(), ..before };
    store::save(&mut tx, &after).await?;
    if let Owner::Office(_) = after.owner {
        let letter = |partnership, link| Letter::PartnershipRecorded { partnership, link };
        notify(app, &mut tx, &after, letter, true).await?;
    }
    tell(app, actor, tx, "partnership.revise", id, difference).await
}

fn must_not_follow_itself(id: PartnershipId, facts: &Facts) -> Result<()> {
    match facts.follows == Some(id) {
        true => Err(Error::invalid("follows", Message::new("problem-follows-itself"))),
        false => Ok(()),
    }
}

/// The facts of a draft, its organizations, offices and places found.
async fn checked(app: &App, actor: &Actor, tx: &mut Tx, draft: &Draft) -> Result<Facts> {
    let offices = offices::store::all(tx).await?;
    let texts: Vec<&str> = draft.organizations().collect();
    let known = Known {
        offices: &offices,
        organizations: organizations::called(tx, actor, &texts).await?,
        projects: &app.settings.institution.project_codes,
    };
    let (mut facts, places) = draft.check(&known)?;
    if let Some(follows) = facts.follows
        && !store::exists(tx, follows).await?
    {
        return Err(Error::invalid("follows", Message::new("problem-follows").with("text", follows)));
    }
    facts.places = found(app, tx, places).await?;
    let (parties, funding, in_kind) = (&mut facts.parties, &mut facts.funding, &mut facts.in_kind);
    parties.iter_mut().for_each(|one| one.id = ids::new(&app.clock));
    funding.iter_mut().for_each(|one| one.id = ids::new(&app.clock));
    in_kind.iter_mut().for_each(|one| one.id = ids::new(&app.clock));
    Ok(facts)
}

/// The places that words name; those that are not known are added to the gazetteer.
async fn found(app: &App, tx: &mut Tx, words: Vec<PlaceWords>) -> Result<Vec<Place>> {
    let mut gazetteer = if words.iter().any(|place| place.admin1.is_some()) {
        Gazetteer::load(tx).await?
    } else {
        Gazetteer::default()
    };
    let mut places = Vec::new();
    for PlaceWords { country, admin1, admin2 } in words {
        let mut at = |parent, name: Option<&String>| {
            let name = name?;
            let known = gazetteer.with_code(parent, name);
            known.or_else(|| gazetteer.resolve(&app.clock, &country, parent, None, Some(name)))
        };
        let admin1 = at(None, admin1.as_ref());
        let admin2 = admin1.and_then(|parent| at(Some(parent), admin2.as_ref()));
        let place = Place { country: country.clone(), admin1, admin2 };
        if !places.contains(&place) {
            places.push(place);
        }
    }
    gazetteer.save(tx).await?;
    Ok(places)
}

/// The office that leads, as permissions know it: none is headquarters.
async fn lead(conn: &mut Conn, facts: &Facts) -> Result<Option<crate::ids::OfficeId>> {
    let seat = offices::store::seat(conn).await?;
    Ok(facts.offices.first().copied().filter(|office| Some(*office) != seat))
}

fn opened(app: &App, facts: Facts, course: Course, owner: Owner) -> Partnership {
    Partnership {
        id: PartnershipId::new(&app.clock),
        facts,
        course,
        agreements: Vec::new(),
        answers: Default::default(),
        owner,
        declined: None,
        created_at: app.now(),
        changed_at: app.now(),
    }
}

async fn put_in(
    app: &App,
    actor: &Actor,
    mut tx: Tx,
    act: &'static str,
    draft: &Draft,
    one: Partnership,
) -> Result<PartnershipId> {
    store::insert(&mut tx, std::slice::from_ref(&one)).await?;
    if let Some(agreement) = first_agreement(app, draft)? {
        store::add_agreement(&mut tx, one.id, &agreement).await?;
    }
    let difference = json!({ "after": one.facts, "status": one.status() });
    history::record(&mut tx, entry(app, actor, act, one.id, difference));
    tx.commit().await?;
    app.changed();
    outbox::wake(app);
    Ok(one.id)
}

/// The agreement that was named with the partnership; its problems are of fields of their own.
fn first_agreement(app: &App, draft: &Draft) -> Result<Option<Agreement>> {
    if draft.agreement.is_empty() {
        return Ok(None);
    }
    let checked = draft.agreement.check(AgreementId::new(&app.clock), app.now());
    checked.map(Some).map_err(|error| renamed(error, |field| format!("agreement-{field}")))
}

fn renamed(error: Error, name: impl Fn(&str) -> String) -> Error {
    match error {
        Error::Invalid(problems) => {
            let renamed = problems.into_iter().map(|one| Problem { field: name(&one.field), ..one });
            Error::Invalid(renamed.collect())
        }
        other => other,
    }
}

pub(super) fn step(
    app: &App,
    actor: &Actor,
    status: Status,
    on: Option<PartialDate>,
    reason: Option<String>,
) -> Step {
    Step { id: ids::new(&app.clock), status, on, reason, taken_at: app.now(), taken_by: actor.account() }
}

impl Draft {
    /// The course of a partnership that stands where the draft says.
    pub(super) fn course(&self, app: &App, actor: &Actor) -> Result<Course> {
        let mut problems = crate::problems::Problems::default();
        let words = &crate::vocabulary::all().agreement_status;
        let status = problems.code("status", words, &self.status);
        let on = problems.date("status_on", &self.status_on);
        let (from, to) = (problems.date("from", &self.from), problems.date("to", &self.to));
        problems.or(())?;
        let status = status.and_then(|code| Status::parse(&code)).unwrap_or(Status::Active);
        let reason = Some(self.status_reason.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
        let first = |status, on| Course::begin(step(app, actor, status, on, None));
        let course = match status {
            Status::Proposed => Ok(first(status, on)),
            Status::Active => Ok(first(status, on.or(from))),
            // What is over is so since it ended, where nothing else is said.
            Status::Completed => {
                first(Status::Active, from).take(step(app, actor, status, on.or(to), reason), &today(app))
            }
            Status::Suspended | Status::Terminated => {
                first(Status::Active, from).take(step(app, actor, status, on, reason), &today(app))
            }
        };
        course.map_err(|error| renamed(error, |field| format!("status_{field}")))
    }
}

impl Facts {
    /// Keeps what a draft cannot say: rows that stay the same, the publisher's own code, the languages of unchanged texts.
    pub(super) fn keep_of(&mut self, before: &Facts) {
        for party in &mut self.parties {
            let known = before.parties.iter().find(|known| known.organization == party.organization);
            party.id = known.map_or(party.id, |known| known.id);
        }
        for (one, known) in self.funding.iter_mut().zip(&before.funding) {
            one.id = known.id;
        }
        for (one, known) in self.in_kind.iter_mut().zip(&before.in_kind) {
            one.id = known.id;
            if one.what == known.what {
                one.language.clone_from(&known.language);
            }
        }
        self.codes.extend(before.codes.iter().filter(|code| code.scheme == Scheme::Iati).cloned());
        for (kind, text) in &mut self.texts {
            if let Some(known) = before.texts.get(kind).filter(|known| known.text == text.text) {
                text.language.clone_from(&known.language);
            }
        }
    }
}
