//! What waits for staff: claims, questions of imports, organizations to verify, proposals that nobody answered.

use super::show::{Group, Line};
use crate::by::By;
use crate::claims::who;
use crate::error::Result;
use engagement::access::Act;
use engagement::{claims, organizations, proposals, questions};
use jiff::tz::TimeZone;

/// Lines of a group.
const SHOWN: usize = 20;

/// What waits for staff; nothing for others.
pub(super) async fn groups(by: &By, zone: &TimeZone) -> Result<Vec<Group>> {
    let mut groups = Vec::new();
    if by.actor.may(Act::DecideClaim) {
        groups.push(claimed(by, zone).await?);
    }
    if by.actor.may(Act::AnswerQuestions) {
        groups.push(asked(by).await?);
    }
    if by.actor.may(Act::VerifyOrganization) {
        groups.push(unverified(by, zone).await?);
    }
    if by.actor.may(Act::SeeDesk) {
        groups.push(unanswered(by, zone).await?);
    }
    Ok(groups.into_iter().filter(|group| group.count > 0).collect())
}

async fn claimed(by: &By, zone: &TimeZone) -> Result<Group> {
    let waiting = claims::waiting(&by.app, &by.actor).await?;
    // Nobody decides on their own claim.
    let waiting: Vec<_> = waiting.into_iter().filter(|one| by.actor.account() != Some(one.2.id)).collect();
    let count = waiting.len();
    let line = |(claim, about, account): (claims::Claim, organizations::Organization, _)| Line {
        class: "civil",
        what: by.l.say("desk-claimed-by").with("who", who(&account)).to_string(),
        since: by.l.day(claim.made_at, zone),
        act: by.l.say("desk-decide"),
        href: by.l.to(&format!("/claims/{}", claim.id)).into_owned(),
        name: about.facts.name,
    };
    let lines = waiting.into_iter().take(SHOWN).map(line).collect();
    Ok(Group { id: "claims", title: by.l.say("desk-claims"), count, lines, all: None })
}

async fn asked(by: &By) -> Result<Group> {
    let (names, words) = questions::count(&by.app, &by.actor).await?;
    let count = usize::try_from(names + words).unwrap_or_default();
    let text = by.l.say("desk-questions-open").with("names", names).with("words", words);
    let all = Some((by.l.to("/queue").into_owned(), text));
    Ok(Group { id: "questions", title: by.l.say("desk-questions"), count, lines: Vec::new(), all })
}

async fn unverified(by: &By, zone: &TimeZone) -> Result<Group> {
    let (found, count) = organizations::unverified(&by.app, &by.actor, SHOWN as i64).await?;
    let line = |one: organizations::Organization| Line {
        class: "civil",
        what: by.l.say("keeping-self-described").to_string(),
        since: by.l.day(one.created_at, zone),
        act: by.l.say("desk-verify"),
        href: by.l.to(&format!("/organizations/{}/notes", one.id)).into_owned(),
        name: one.facts.name,
    };
    let lines = found.into_iter().map(line).collect();
    let count = usize::try_from(count).unwrap_or_default();
    Ok(Group { id: "verify", title: by.l.say("desk-unverified"), count, lines, all: None })
}

async fn unanswered(by: &By, zone: &TimeZone) -> Result<Group> {
    let waiting = proposals::waiting(&by.app, &by.actor).await?;
    let count = waiting.len();
    let line = |(one, about): (proposals::Proposal, organizations::Organization)| Line {
        class: "institution",
        what: match one.other {
            Some(_) => by.l.say("proposals-a-merge").to_string(),
            None => by.l.say("proposals-a-change").to_string(),
        },
        since: by.l.day(one.made_at, zone),
        act: by.l.say("desk-look"),
        href: by.l.to(&format!("/proposals/{}", one.id)).into_owned(),
        name: about.facts.name,
    };
    let lines = waiting.into_iter().take(SHOWN).map(line).collect();
    Ok(Group { id: "proposals", title: by.l.say("desk-proposals"), count, lines, all: None })
}
