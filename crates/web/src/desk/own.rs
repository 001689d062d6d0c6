//! What waits for the people of organizations: proposals, claims to object to, the yearly question; and one's own claims.

use super::show::Line;
use crate::by::By;
use crate::claims::who;
use crate::error::Result;
use crate::keeping::ago;
use engagement::access::{Act, Owner};
use engagement::claims::State;
use engagement::organizations::{self, Found};
use engagement::partnerships::{self, Partnership};
use engagement::{claims, ids::OrganizationId, proposals};
use jiff::tz::TimeZone;

/// An organization that whoever asks acts for, and what waits there.
pub(super) struct Organization {
    pub(super) href: String,
    pub(super) name: String,
    pub(super) lines: Vec<Line>,
    /// Where it is said that the record is still right, when that is asked, and since when it is not.
    pub(super) confirm: Option<(String, String)>,
}

/// The organizations that whoever asks acts for.
pub(super) async fn organizations(by: &By, zone: &TimeZone) -> Result<Vec<Organization>> {
    let Some(person) = by.actor.person() else { return Ok(Vec::new()) };
    let mut own = Vec::new();
    for id in person.organizations() {
        if let Found::Here(one) = organizations::find(&by.app, &by.actor, id).await? {
            own.push(organization(by, &one, zone).await?);
        }
    }
    Ok(own)
}

async fn organization(by: &By, one: &organizations::Organization, zone: &TimeZone) -> Result<Organization> {
    let href = by.l.to(&format!("/organizations/{}", one.id)).into_owned();
    let since = one.confirmed_at.unwrap_or(one.created_at);
    let due = by.app.now().duration_since(since) > ago::YEAR;
    let mut lines = proposed(by, one.id, zone).await?;
    lines.extend(claimed(by, one.id, zone).await?);
    lines.extend(unconfirmed(by, one.id, zone).await?);
    Ok(Organization {
        name: one.facts.name.clone(),
        lines,
        confirm: due.then(|| (format!("{href}/confirm"), by.l.day(since, zone))),
        href,
    })
}

async fn proposed(by: &By, id: OrganizationId, zone: &TimeZone) -> Result<Vec<Line>> {
    let mut open = proposals::of(&by.app, &by.actor, id).await?;
    open.retain(|one| one.state == proposals::State::Open);
    let signs = by.actor.may(Act::AnswerProposal(id));
    let line = |one: proposals::Proposal| Line {
        class: "institution",
        name: match one.other {
            Some(_) => by.l.say("proposals-a-merge").to_string(),
            None => by.l.say("proposals-a-change").to_string(),
        },
        what: one.words,
        since: by.l.day(one.made_at, zone),
        act: if signs { by.l.say("desk-answer") } else { by.l.say("desk-look") },
        href: by.l.to(&format!("/proposals/{}", one.id)).into_owned(),
    };
    Ok(open.into_iter().rev().map(line).collect())
}

/// Partnerships of which nobody of the organization has said whether the record is right.
async fn unconfirmed(by: &By, id: OrganizationId, zone: &TimeZone) -> Result<Vec<Line>> {
    if !by.actor.may(Act::AnswerPartnership(id)) {
        return Ok(Vec::new());
    }
    let mut open = partnerships::of_organization(&by.app, &by.actor, id).await?;
    let waits = |one: &Partnership| {
        let asked = matches!(one.owner, Owner::Office(_)) && one.is_party(id);
        asked && !one.answers.contains_key(&id)
    };
    open.retain(waits);
    open.sort_by_key(|one| one.changed_at);
    let line = |one: Partnership| Line {
        class: "institution",
        what: by.l.say("partnerships-desk-confirm").to_string(),
        since: by.l.day(one.changed_at, zone),
        act: by.l.say("partnerships-confirm"),
        href: by.l.to(&format!("/partnerships/{}/answer", one.id)).into_owned(),
        name: one.facts.title,
    };
    Ok(open.into_iter().map(line).collect())
}

async fn claimed(by: &By, id: OrganizationId, zone: &TimeZone) -> Result<Vec<Line>> {
    if !by.actor.may(Act::ObjectToClaim(id)) {
        return Ok(Vec::new());
    }
    let mut open = claims::of(&by.app, &by.actor, id).await?;
    open.retain(|(claim, _)| claim.state == State::Open && claim.objection.is_none());
    let line = |(claim, account)| {
        let claim: claims::Claim = claim;
        Line {
            class: "civil",
            name: by.l.say("desk-claimed-by").with("who", who(&account)).to_string(),
            what: claim.words,
            since: by.l.day(claim.made_at, zone),
            act: by.l.say("desk-look"),
            href: by.l.to(&format!("/claims/{}", claim.id)).into_owned(),
        }
    };
    Ok(open.into_iter().rev().map(line).collect())
}

/// The claims of whoever asks that wait for a decision.
pub(super) async fn claims(by: &By, zone: &TimeZone) -> Result<Vec<Line>> {
    let own = claims::own(&by.app, &by.actor).await?;
    let line = |(claim, about): (claims::Claim, organizations::Organization)| Line {
        class: "civil",
        what: by.l.say("desk-waits-for-staff").to_string(),
        since: by.l.day(claim.made_at, zone),
        act: by.l.say("desk-look"),
        href: by.l.to(&format!("/claims/{}", claim.id)).into_owned(),
        name: about.facts.name,
    };
    let waits = own.into_iter().filter(|(claim, _)| claim.state == State::Open);
    Ok(waits.map(line).collect())
}
