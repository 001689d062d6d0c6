//! What stands above every tab of a record: its name, whose it is, a line of facts, the tabs.

use super::whose::{Whose, whose};
use super::{foreign, labels, sources};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use axum::response::{IntoResponse, Redirect, Response};
use engagement::activities::{self, Reach};
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Elsewhere, Organization, Profile};
use engagement::vocabulary;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// What stands above every tab of a record.
pub(super) struct Head {
    pub(super) id: OrganizationId,
    pub(super) name: String,
    pub(super) language: Option<String>,
    pub(super) acronym: Option<String>,
    pub(super) whose: Whose,
    pub(super) kinds: String,
    pub(super) scope: Option<&'static str>,
    pub(super) seat: Option<String>,
    pub(super) works_in: Option<String>,
    pub(super) confirmed: Option<(String, String)>,
    pub(super) closed: Option<&'static str>,
    pub(super) may_revise: bool,
    pub(super) may_merge: bool,
    pub(super) tabs: Vec<Tab>,
}

impl Head {
    /// The address of something that is done to this record.
    pub(super) fn path(&self, act: &str, l: &Language) -> String {
        l.to(&format!("/organizations/{}/{act}", self.id)).into_owned()
    }
}

/// A tab, which is an address.
pub(super) struct Tab {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) count: Option<String>,
    pub(super) here: bool,
}

/// A record as its pages need it: what is on it, and how far its work reaches.
pub(super) struct Record {
    pub(super) profile: Profile,
    pub(super) reach: Reach,
}

/// The record at an address; `Err` holds the way to the survivor when it was merged.
pub(super) async fn found(by: &By, id: OrganizationId, tab: &str) -> Result<Result<Record, Response>> {
    match organizations::profile(&by.app, &by.actor, id).await? {
        Ok(profile) => {
            let reach = activities::reach(&by.app, &by.actor, &[id]).await?.pop().unwrap_or_default();
            Ok(Ok(Record { profile, reach }))
        }
        Err(Elsewhere::TakenDown(id)) => Ok(Err(by.go(&format!("/organizations/{id}/log")))),
        Err(Elsewhere::MovedTo(survivor)) => {
            let path = format!("/organizations/{survivor}{tab}");
            Ok(Err(Redirect::permanent(&by.l.to(&path)).into_response()))
        }
    }
}

impl Record {
    pub(super) fn one(&self) -> &Organization {
        &self.profile.organization
    }

    /// All countries in which it works, by its own word, by files and by its activities.
    pub(super) fn countries(&self) -> BTreeSet<&String> {
        self.reach.countries.keys().chain(&self.one().facts.countries).collect()
    }

    /// The head, with the tab that is shown.
    pub(super) fn head(&self, by: &By, zone: &TimeZone, here: &str) -> Head {
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
            whose: whose(one, l),
            kinds: kinds.join(", "),
            scope: facts.scope.as_ref().and_then(|code| all.scope.get(code)).map(|term| term.label(l.code())),
            seat: facts.country.as_ref().map(|code| all.country.label(code, l.code()).to_owned()),
            works_in: works_in(&self.countries(), l),
            confirmed: confirmed.map(|at| (at.to_string(), l.day(at, zone))),
            closed: all.confidentiality.get(level).filter(|_| level != "public").map(|term| term.label(l.code())),
            may_revise: self.profile.may_revise,
            may_merge: self.profile.may_merge,
            tabs: self.tabs(l, here),
        }
    }

    fn tabs(&self, l: Language, here: &str) -> Vec<Tab> {
        let together = self.profile.networks.len() + self.profile.members.len();
        let counted = |count: usize| (count > 0).then(|| l.number(count));
        let tab = |path: &str, name: Text, count| Tab {
            name: name.to_string(),
            href: l.to(&format!("/organizations/{}{path}", self.one().id)).into_owned(),
            count,
            here: path == here,
        };
        vec![
            tab("", l.say("organizations-about"), None),
            tab("/work", l.say("organizations-work"), counted(self.reach.activities)),
            tab("/together", l.say("organizations-together"), counted(together)),
            tab("/history", l.say("organizations-history"), None),
        ]
    }
}

fn works_in(countries: &BTreeSet<&String>, l: Language) -> Option<String> {
    match (countries.first(), countries.len()) {
        (Some(only), 1) => Some(vocabulary::all().country.label(only, l.code()).to_owned()),
        (None, _) => None,
        (_, count) => Some(l.say("organizations-countries").with("count", count).to_string()),
    }
}
