//! What stands above every tab of a record: its name, whose it is, a line of facts, the tabs.

use super::logo::{Picture, picture};
use super::whose::{Whose, whose};
use super::{foreign, labels, sources};
use crate::by::By;
use crate::error::Result;
use crate::keeping::ago;
use crate::language::{Language, Text};
use axum::response::{IntoResponse, Redirect, Response};
use engagement::access::{Act, Owner};
use engagement::activities::{self, Reach};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Elsewhere, Organization, Profile};
use engagement::vocabulary;
use engagement::{claims, proposals};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// What stands above every tab of a record.
pub(crate) struct Head {
    pub(crate) id: OrganizationId,
    pub(crate) name: String,
    pub(crate) language: Option<String>,
    pub(crate) acronym: Option<String>,
    pub(crate) logo: Option<Picture>,
    pub(crate) whose: Whose,
    pub(crate) kinds: String,
    pub(crate) scope: Option<&'static str>,
    pub(crate) seat: Option<String>,
    pub(crate) works_in: Option<String>,
    /// When someone last said that it is still so: the moment and how long ago.
    pub(crate) confirmed: Option<(String, Text)>,
    /// What the institution has checked: the class of the mark, and words.
    pub(crate) mark: Option<(&'static str, Text)>,
    /// Whether it is asked if the record is still right.
    pub(crate) may_confirm: bool,
    pub(crate) may_propose: bool,
    /// What asks whether this is one's own organization, and the words of the link to claim it.
    pub(crate) claim: Option<(Text, Text)>,
    pub(crate) closed: Option<&'static str>,
    pub(crate) may_revise: bool,
    pub(crate) may_merge: bool,
    pub(crate) tabs: Vec<Tab>,
}

/// What merging what the institution keeps asks; on a record that keeps itself it is a proposal.
const MERGE: Act = Act::MergeOrganizations(Owner::Office(None), Owner::Office(None));

impl Head {
    /// The address of something that is done to this record.
    pub(crate) fn path(&self, act: &str, l: &Language) -> String {
        l.to(&format!("/organizations/{}/{act}", self.id)).into_owned()
    }
}

/// A tab, which is an address.
pub(crate) struct Tab {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) count: Option<String>,
    pub(crate) here: bool,
}

/// A record as its pages need it: what is on it, and how far its work reaches.
pub(crate) struct Record {
    pub(crate) profile: Profile,
    pub(crate) reach: Reach,
    /// What there is beside it for those who keep it and for staff.
    beside: Beside,
}

/// How many claims and proposals there are and how many of them wait; none of what is not for this actor.
#[derive(Default)]
struct Beside {
    claims: Option<(usize, usize)>,
    proposals: Option<(usize, usize)>,
}

async fn beside(by: &By, profile: &Profile) -> Result<Beside> {
    let (one, actor) = (&profile.organization, &by.actor);
    let mut beside = Beside::default();
    if actor.may(Act::DecideClaim) || actor.may(Act::ObjectToClaim(one.id)) {
        let claims = claims::of(&by.app, actor, one.id).await?;
        let open = claims.iter().filter(|(claim, _)| claim.state == claims::State::Open).count();
        beside.claims = Some((claims.len(), open));
    }
    if one.is_claimed() && (actor.is_staff() || actor.may(Act::KeepMembership(one.id))) {
        let proposals = proposals::of(&by.app, actor, one.id).await?;
        let open = proposals.iter().filter(|one| one.state == proposals::State::Open).count();
        beside.proposals = Some((proposals.len(), open));
    }
    Ok(beside)
}

/// The record at an address; `Err` holds the way to the survivor when it was merged.
pub(crate) async fn found(by: &By, id: OrganizationId, tab: &str) -> Result<Result<Record, Response>> {
    match organizations::profile(&by.app, &by.actor, id).await? {
        Ok(profile) => {
            let reach = activities::reach(&by.app, &by.actor, &[id]).await?.pop().unwrap_or_default();
            let beside = beside(by, &profile).await?;
            Ok(Ok(Record { profile, reach, beside }))
        }
        Err(Elsewhere::TakenDown(id)) => Ok(Err(by.go(&format!("/organizations/{id}/log")))),
        Err(Elsewhere::MovedTo(survivor)) => {
            let path = format!("/organizations/{survivor}{tab}");
            Ok(Err(Redirect::permanent(&by.l.to(&path)).into_response()))
        }
    }
}

impl Record {
    pub(crate) fn one(&self) -> &Organization {
        &self.profile.organization
    }

    /// All countries in which it works, by its own word, by files and by its activities.
    pub(crate) fn countries(&self) -> BTreeSet<&String> {
        self.reach.countries.keys().chain(&self.one().facts.countries).collect()
    }

    /// The head, with the tab that is shown.
    pub(crate) fn head(&self, by: &By, zone: &TimeZone, here: &str) -> Head {
        let (one, l, all) = (self.one(), by.l, vocabulary::all());
        let facts = &one.facts;
        let mut kinds = labels(&all.kind, &facts.kinds, l);
        kinds.extend(facts.network.then(|| l.say("organizations-a-network").to_string()));
        let confirmed = sources::confirmed(one, &self.profile.provenance);
        let level = facts.confidentiality.as_str();
        Head {
            id: one.id,
            name: facts.name.clone(),
            language: foreign(&facts.name_language, l).map(str::to_owned),
            acronym: facts.acronym.clone(),
            logo: picture(one),
            whose: whose(one, l),
            kinds: l.commas(kinds),
            scope: facts.scope.as_ref().and_then(|code| all.scope.get(code)).map(|term| term.label(l.code())),
            seat: facts.country.as_ref().map(|code| all.country.label(code, l.code()).to_owned()),
            works_in: works_in(&self.countries(), l),
            confirmed: confirmed.map(|at| (at.to_string(), ago::confirmed(at, by.app.now(), l))),
            mark: mark(one, zone, l),
            may_confirm: self.profile.may_revise
                && confirmed.is_none_or(|at| by.app.now().duration_since(at) > ago::MONTH),
            may_propose: self.profile.may_propose,
            claim: claim(by, one),
            closed: all.confidentiality.get(level).filter(|_| level != "public").map(|term| term.label(l.code())),
            may_revise: self.profile.may_revise,
            may_merge: by.actor.may(MERGE) && (self.profile.may_merge || self.profile.may_propose),
            tabs: self.tabs(by, here),
        }
    }

    fn tabs(&self, by: &By, here: &str) -> Vec<Tab> {
        let (l, id) = (by.l, self.one().id);
        let together = self.profile.networks.len() + self.profile.members.len();
        let counted = |count: usize| (count > 0).then(|| l.number(count));
        let tab = |path: &str, name: Text, count| Tab {
            name: name.to_string(),
            href: l.to(&format!("/organizations/{id}{path}")).into_owned(),
            count,
            here: path == here,
        };
        let mut tabs = vec![
            tab("", l.say("organizations-about"), None),
            tab("/work", l.say("organizations-work"), counted(self.reach.activities)),
            tab("/together", l.say("organizations-together"), counted(together)),
            tab("/history", l.say("organizations-history"), None),
        ];
        let some = |(all, open): (usize, usize)| (all > 0).then(|| counted(open));
        tabs.extend(self.beside.proposals.and_then(some).map(|n| tab("/proposals", l.say("proposals-tab"), n)));
        tabs.extend(self.beside.claims.and_then(some).map(|n| tab("/claims", l.say("claims-tab"), n)));
        if by.actor.may(Act::KeepMembership(id)) {
            tabs.push(tab("/people", l.say("keeping-people-tab"), None));
        }
        if by.actor.may(Act::KnowWhoDid) {
            tabs.push(tab("/notes", l.say("keeping-notes-tab"), None));
        }
        tabs
    }
}

/// Staff decide on claims and make none; who acts for it already need not ask.
fn claim(by: &By, one: &Organization) -> Option<(Text, Text)> {
    let may = one.is_civil_society() && !by.actor.is_staff() && !by.actor.may(Act::KeepMembership(one.id));
    may.then(|| match one.is_claimed() {
        false => (by.l.say("claims-is-it-yours"), by.l.say("claims-claim-it")),
        true => (by.l.say("claims-work-there"), by.l.say("claims-ask-to-act")),
    })
}

/// Self-described until the institution has verified it; what the institution keeps needs no mark until then.
fn mark(one: &Organization, zone: &TimeZone, l: Language) -> Option<(&'static str, Text)> {
    match (one.taken_down_at, one.verified_at) {
        (Some(at), _) => Some(("bad", l.say("keeping-taken-down-on").with("date", l.day(at, zone)))),
        (None, Some(at)) => Some(("good", l.say("keeping-verified-on").with("date", l.day(at, zone)))),
        (None, None) => one.is_claimed().then(|| ("", l.say("keeping-self-described"))),
    }
}

fn works_in(countries: &BTreeSet<&String>, l: Language) -> Option<String> {
    match (countries.first(), countries.len()) {
        (Some(only), 1) => Some(vocabulary::all().country.label(only, l.code()).to_owned()),
        (None, _) => None,
        (_, count) => Some(l.say("organizations-countries").with("count", count).to_string()),
    }
}
