//! What waits for staff: claims, questions of imports, organizations to verify, proposals that nobody answered.

use super::around::Around;
use super::show::{Group, Line};
use crate::by::By;
use crate::claims::who;
use crate::error::Result;
use crate::language::Text;
use engagement::access::Act;
use engagement::partnerships::{self, Partnership};
use engagement::search::{self, Question, Sort};
use engagement::{claims, organizations, proposals, questions};
use jiff::tz::TimeZone;

/// Lines of a group.
const SHOWN: usize = 20;

/// What waits for staff at this desk.
pub(super) async fn groups(by: &By, around: &Around, zone: &TimeZone) -> Result<Vec<Group>> {
    let mut groups = Vec::new();
    if by.actor.may(Act::DecideClaim) {
        groups.push(claimed(by, around, zone).await?);
    }
    if by.actor.may(Act::AnswerQuestions) {
        groups.push(asked(by).await?);
    }
    if by.actor.may(Act::VerifyOrganization) {
        groups.push(unverified(by, around, zone).await?);
    }
    groups.extend(partnered(by, around, zone).await?);
    if by.actor.may(Act::SeeDesk) {
        groups.push(unanswered(by, around, zone).await?);
    }
    Ok(groups.into_iter().filter(|group| group.count > 0).collect())
}

async fn claimed(by: &By, around: &Around, zone: &TimeZone) -> Result<Group> {
    let waiting = claims::waiting(&by.app, &by.actor).await?;
    // Nobody decides on their own claim.
    let waiting = waiting.into_iter().filter(|one| by.actor.account() != Some(one.2.id)).collect();
    let waiting = around.only(by, waiting, |(_, about, _)| about).await?;
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

/// What describes itself, and the directory filtered to it, where staff verify many at once.
async fn unverified(by: &By, around: &Around, zone: &TimeZone) -> Result<Group> {
    let countries: Vec<String> = around.countries.iter().flatten().cloned().collect();
    let list = unverified_list(by, &countries);
    let question = Question {
        verified: vec!["no".to_owned()],
        country: countries,
        include_others: true,
        sort: Sort::Changed,
        per_page: SHOWN,
        ..Question::default()
    };
    // An office that covers no country has nothing to verify; without a country the search would ask for all.
    let found = match around.countries.as_ref().is_some_and(std::collections::BTreeSet::is_empty) {
        true => None,
        false => Some(search::organizations(&by.app, &by.actor, &question).await?),
    };
    let count = found.as_ref().map_or(0, |found| found.total);
    let line = |one: organizations::Organization| Line {
        class: "civil",
        what: by.l.say("keeping-self-described").to_string(),
        since: by.l.day(one.created_at, zone),
        act: by.l.say("desk-verify"),
        href: by.l.to(&format!("/organizations/{}/notes", one.id)).into_owned(),
        name: one.facts.name,
    };
    let lines = found.into_iter().flat_map(|found| found.lines).map(line).collect();
    let all = Some((list, by.l.say("desk-verify-many")));
    Ok(Group { id: "verify", title: by.l.say("desk-unverified"), count, lines, all })
}

/// The address of the directory where what describes itself is chosen to be verified.
fn unverified_list(by: &By, countries: &[String]) -> String {
    let countries: String = countries.iter().map(|code| format!("&country={code}")).collect();
    by.l.to(&format!("/organizations?view=choose&verified=no&others=yes{countries}")).into_owned()
}

/// What organizations propose to the offices for which one may answer, and what they say is wrong.
async fn partnered(by: &By, around: &Around, zone: &TimeZone) -> Result<[Group; 2]> {
    let mut waiting = partnerships::waiting(&by.app, &by.actor).await?;
    waiting.retain(|one| around.holds(one.office()));
    let (offered, disputed): (Vec<_>, Vec<_>) = waiting.into_iter().partition(Partnership::is_offered);
    let line = |one: Partnership, what: String, at, act: Text| Line {
        class: "civil",
        what,
        since: by.l.day(at, zone),
        act,
        href: by.l.to(&format!("/partnerships/{}", one.id)).into_owned(),
        name: one.facts.title,
    };
    let counts = (offered.len(), disputed.len());
    let offer = |one: Partnership| {
        let at = one.created_at;
        line(one, by.l.say("partnerships-desk-proposed").to_string(), at, by.l.say("desk-answer"))
    };
    let dispute = |one: Partnership| {
        let wrong = one.answers.values().find(|answer| !answer.confirms);
        let words = wrong.and_then(|answer| answer.words.clone()).unwrap_or_default();
        let at = wrong.map_or(one.changed_at, |answer| answer.at);
        line(one, words, at, by.l.say("desk-look"))
    };
    let offers = offered.into_iter().take(SHOWN).map(offer).collect();
    let disputes = disputed.into_iter().take(SHOWN).map(dispute).collect();
    let group = |id, title, count, lines| Group { id, title, count, lines, all: None };
    Ok([
        group("offered", by.l.say("partnerships-desk-offered"), counts.0, offers),
        group("disputed", by.l.say("partnerships-desk-disputed"), counts.1, disputes),
    ])
}

async fn unanswered(by: &By, around: &Around, zone: &TimeZone) -> Result<Group> {
    let waiting = around.only(by, proposals::waiting(&by.app, &by.actor).await?, |(_, about)| about).await?;
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
