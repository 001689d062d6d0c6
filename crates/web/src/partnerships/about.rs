//! What a record says of a partnership, in words: its parties, its facts, its texts, its steps, what came before and after.

use super::head::Record;
use super::row::status;
use super::told::{Words, words};
use super::{foreign, path};
use crate::language::{Language, Text};
use crate::organizations::record::when;
use engagement::ids::{OrganizationId, PlaceId};
use engagement::offices::Office;
use engagement::partnerships::{self, Answer, Partnership, Party, Place, TextKind};
use engagement::vocabulary::{self, Vocabulary};
use jiff::tz::TimeZone;
use std::collections::{BTreeSet, HashMap};

/// An organization in it.
pub(super) struct Member {
    pub(super) link: Link,
    pub(super) leads: bool,
    pub(super) roles: String,
    pub(super) when: Option<Text>,
    /// Of a network: its members that take part.
    pub(super) members: Vec<Link>,
    /// What it says of the record: tone and words, and what is wrong.
    pub(super) answer: Option<(&'static str, Text)>,
    pub(super) wrong: Option<String>,
}

/// An organization or an office, and where it is shown; none is told where one may not know it.
pub(super) struct Link {
    pub(super) name: String,
    pub(super) href: Option<String>,
}

/// A fact: term and values, each with an address where there is one.
pub(super) struct Fact {
    pub(super) id: &'static str,
    pub(super) term: Text,
    pub(super) values: Vec<Link>,
}

/// A text and what it is about.
pub(super) struct Written {
    pub(super) id: &'static str,
    pub(super) title: Text,
    pub(super) words: Words,
}

/// A step of its course.
pub(super) struct Step {
    pub(super) status: (&'static str, String),
    pub(super) on: Option<String>,
    pub(super) reason: Option<String>,
}

/// A partnership before or after this one.
pub(super) struct Ahead {
    pub(super) what: Text,
    pub(super) href: String,
    pub(super) title: String,
    pub(super) language: Option<String>,
    pub(super) when: Option<Text>,
}

fn link(record: &Record, id: OrganizationId, l: Language) -> Link {
    let known = record.names.contains_key(&id);
    let href = known.then(|| l.to(&format!("/organizations/{id}")).into_owned());
    Link { name: record.name(id, l), href }
}

/// The organizations in it, the one that leads first.
pub(super) fn members(record: &Record, zone: &TimeZone, l: Language) -> Vec<Member> {
    let one = record.one();
    let role = |code: &String| vocabulary::all().role.label(code, l.code()).to_owned();
    let member = |party: &Party| {
        let (answer, wrong) = said(record, party, zone, l);
        Member {
            link: link(record, party.organization, l),
            leads: party.leads,
            roles: l.commas(party.roles.iter().map(role)),
            when: when(party.from.as_ref(), party.to.as_ref(), l),
            members: party.members.iter().map(|id| link(record, *id, l)).collect(),
            answer,
            wrong,
        }
    };
    one.facts.parties.iter().map(member).collect()
}

/// What a party says of the record. Of what an organization proposes itself, nobody is asked yet.
fn said(
    record: &Record,
    party: &Party,
    zone: &TimeZone,
    l: Language,
) -> (Option<(&'static str, Text)>, Option<String>) {
    let one = record.one();
    match one.answers.get(&party.organization) {
        Some(Answer { confirms: true, at, .. }) => {
            (Some(("good", l.say("partnerships-confirmed-on").with("date", l.day(*at, zone)))), None)
        }
        Some(Answer { words, at, .. }) => {
            (Some(("bad", l.say("partnerships-disputed-on").with("date", l.day(*at, zone)))), words.clone())
        }
        None if matches!(one.owner, engagement::access::Owner::Organization(_)) => (None, None),
        None => (Some(("", l.say("partnerships-unanswered"))), None),
    }
}

/// The facts that it is described by.
pub(super) fn facts(record: &Record, places: &HashMap<PlaceId, String>, l: Language) -> Vec<Fact> {
    let (one, all) = (record.one(), vocabulary::all());
    let facts = &one.facts;
    let labels = |vocabulary: &'static Vocabulary, codes: &BTreeSet<String>| {
        codes.iter().map(|code| plain(vocabulary.label(code, l.code()))).collect::<Vec<_>>()
    };
    let offices = facts.offices.iter().filter_map(|id| record.offices.get(*id));
    let balance = facts.balance.iter().map(|code| plain(all.balance.label(code, l.code())));
    let agreement = one.agreement().map(|one| plain(all.agreement_type.label(&one.kind, l.code())));
    let dates = when(facts.from.as_ref(), facts.to.as_ref(), l).map(|text| plain(&text.to_string()));
    let fact = |id, term, values| Fact { id, term, values };
    let told = vec![
        fact("offices", l.say("partnerships-office"), offices.map(|office| office_link(office, l)).collect()),
        fact("dates", l.say("partnerships-dates"), dates.into_iter().collect()),
        fact("agreement", l.say("partnerships-agreement"), agreement.into_iter().collect()),
        fact("areas", l.say("partnerships-area"), labels(&all.area, &facts.areas)),
        fact("clusters", l.say("partnerships-clusters"), labels(&all.cluster, &facts.clusters)),
        fact(
            "places",
            l.say("partnerships-places"),
            facts.places.iter().map(|one| place(one, places, l)).collect(),
        ),
        fact("settings", l.say("partnerships-setting"), labels(&all.setting, &facts.settings)),
        fact("levels", l.say("partnerships-level"), labels(&all.level, &facts.levels)),
        fact("balance", l.say("partnerships-balance"), balance.collect()),
        fact(
            "codes",
            l.say("partnerships-file-codes"),
            facts.codes.iter().map(|code| plain(&code.code)).collect(),
        ),
    ];
    // What nobody has said is left out but for what every partnership has.
    let always = ["offices", "dates", "agreement", "areas", "places"];
    told.into_iter().filter(|fact| !fact.values.is_empty() || always.contains(&fact.id)).collect()
}

fn plain(name: &str) -> Link {
    Link { name: name.to_owned(), href: None }
}

fn office_link(office: &Office, l: Language) -> Link {
    let href = l.to(&format!("/offices/{}", office.slug)).into_owned();
    Link { name: office.title(l.code()).to_owned(), href: Some(href) }
}

/// "Mali, Gao, Ansongo".
pub(super) fn place(place: &Place, names: &HashMap<PlaceId, String>, l: Language) -> Link {
    let country = vocabulary::all().country.label(&place.country, l.code()).to_owned();
    let within = [place.admin1, place.admin2].into_iter().flatten().filter_map(|id| names.get(&id).cloned());
    plain(&l.commas(std::iter::once(country).chain(within)))
}

/// What was written, in the order in which it is read.
pub(super) fn written(one: &Partnership, l: Language) -> Vec<Written> {
    let texts = one.facts.texts.iter();
    texts
        .map(|(kind, text)| Written {
            id: kind.as_str(),
            title: title(*kind, l),
            words: words(&text.text, &text.language, l),
        })
        .collect()
}

/// What a text is about.
pub(super) fn title(kind: TextKind, l: Language) -> Text {
    match kind {
        TextKind::Description => l.say("partnerships-description"),
        TextKind::PlannedResults => l.say("partnerships-planned-results"),
        TextKind::ReachedResults => l.say("partnerships-reached-results"),
        TextKind::Lessons => l.say("partnerships-lessons"),
        TextKind::Practices => l.say("partnerships-practices"),
    }
}

/// How it came to stand where it stands, the last step first.
pub(super) fn steps(one: &Partnership, l: Language) -> Vec<Step> {
    let step = |step: &partnerships::Step| Step {
        status: status(step.status, l),
        on: step.on.as_ref().map(|on| l.partial(on)),
        reason: step.reason.clone(),
    };
    one.course.steps().iter().rev().map(step).collect()
}

/// The partnership that it follows, and those that follow it.
pub(super) fn ahead(record: &Record, l: Language) -> Vec<Ahead> {
    let line = |one: &Partnership, what: Text| Ahead {
        what,
        href: path(one.id, "", l),
        title: one.facts.title.clone(),
        language: foreign(&one.facts.title_language, l),
        when: when(one.since(), one.until(), l),
    };
    let earlier = record.profile.earlier.iter().map(|one| line(one, l.say("partnerships-follows")));
    let later = record.profile.later.iter().map(|one| line(one, l.say("partnerships-followed-by")));
    earlier.chain(later).collect()
}
