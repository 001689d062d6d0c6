//! What stands above every tab of a partnership: its title, whose it is, where it stands, what waits, the tabs.

use super::row::{kept_by, status};
use super::{foreign, names, office_names, path};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::record::when;
use engagement::access::{Act, Owner};
use engagement::ids::{OrganizationId, PartnershipId};
use engagement::offices::{self, Offices};
use engagement::partnerships::{self, Partnership, Profile, Side};
use engagement::stocktaking::Names;
use engagement::vocabulary;

/// A partnership as its pages need it.
pub(super) struct Record {
    pub(super) profile: Profile,
    pub(super) names: Names,
    pub(super) offices: Offices,
}

/// What stands above every tab of a partnership.
pub(super) struct Head {
    pub(super) title: String,
    pub(super) language: Option<String>,
    pub(super) class: &'static str,
    pub(super) kept_by: String,
    pub(super) status: (&'static str, String),
    pub(super) when: Option<Text>,
    /// The offices in it but for the one that keeps the record, whose name stands above already.
    pub(super) offices: String,
    pub(super) countries: String,
    pub(super) closed: Option<&'static str>,
    /// What waits here, or why nothing more comes of it.
    pub(super) note: Option<(&'static str, Text)>,
    /// The reason that an office gave for declining.
    pub(super) reason: Option<String>,
    /// The act that is most wanted of this actor.
    pub(super) wanted: Option<Wanted>,
    pub(super) others: Vec<(String, Text)>,
    pub(super) tabs: Vec<Tab>,
}

/// The act that is most wanted: its address, its word, and whether it is done at once.
pub(super) struct Wanted {
    pub(super) href: String,
    pub(super) words: Text,
    pub(super) at_once: bool,
}

/// A tab, which is an address.
pub(super) struct Tab {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) count: Option<String>,
    pub(super) here: bool,
}

/// The partnership at an address with all that its pages show.
pub(super) async fn found(by: &By, id: PartnershipId) -> Result<Record> {
    let profile = partnerships::profile(&by.app, &by.actor, id).await?;
    let around = profile.earlier.iter().chain(&profile.later);
    let names = names(by, std::iter::once(&profile.partnership).chain(around)).await?;
    Ok(Record { names, offices: offices::list(&by.app).await?, profile })
}

impl Record {
    pub(super) fn one(&self) -> &Partnership {
        &self.profile.partnership
    }

    /// What an organization is called, as far as this actor may know.
    pub(super) fn name(&self, id: OrganizationId, l: Language) -> String {
        let name = self.names.get(&id).map(ToString::to_string);
        name.unwrap_or_else(|| l.say("organizations-another").to_string())
    }

    pub(super) fn may_revise(&self, by: &By) -> bool {
        by.actor.may(Act::RevisePartnership(self.profile.standing.owner))
    }

    pub(super) fn takes_part(&self, by: &By) -> bool {
        by.actor.may(Act::DiscussPartnership(self.profile.standing))
    }

    /// Whether it waits for an answer that this actor may give for the office.
    pub(super) fn may_take_on(&self, by: &By) -> bool {
        self.one().is_offered() && by.actor.may(Act::RecordPartnership(self.profile.standing.office))
    }

    /// The parties for which this actor may answer what an office keeps.
    pub(super) fn answering(&self, by: &By) -> Vec<OrganizationId> {
        answering(by, self.one())
    }

    /// The sides for which this actor may review.
    pub(super) fn reviewing(&self, by: &By) -> Vec<Side> {
        let standing = self.profile.standing;
        let organization = standing.party.filter(|_| !self.is_offer());
        let sides = [(!self.is_offer()).then_some(Side::Institution), organization.map(Side::Organization)];
        let may = |side: &Side| by.actor.may(Act::ReviewPartnership(standing, side.organization()));
        sides.into_iter().flatten().filter(may).collect()
    }

    /// Whether it never was more than proposed.
    fn is_offer(&self) -> bool {
        matches!(self.one().owner, Owner::Organization(_))
    }

    /// The head, with the tab that is shown.
    pub(super) fn head(&self, by: &By, here: &str) -> Head {
        let (l, one) = (by.l, self.one());
        let facts = &one.facts;
        let level = facts.confidentiality.as_str();
        let (class, kept_by) = kept_by(one, &self.names, &self.offices, l);
        let (wanted, others) = self.acts(by);
        Head {
            title: facts.title.clone(),
            language: foreign(&facts.title_language, l),
            class,
            kept_by,
            status: status(one.status(), l),
            when: when(one.since(), one.until(), l),
            offices: l
                .semicolons(office_names(one, &self.offices, l).into_iter().skip(usize::from(!self.is_offer()))),
            countries: countries(one, l),
            closed: vocabulary::all()
                .confidentiality
                .get(level)
                .filter(|_| level != "public")
                .map(|term| term.label(l.code())),
            note: self.note(l),
            reason: one.declined.as_ref().map(|(_, reason)| reason.clone()),
            wanted,
            others,
            tabs: self.tabs(by, here),
        }
    }

    fn note(&self, l: Language) -> Option<(&'static str, Text)> {
        let one = self.one();
        let office = || office_names(one, &self.offices, l).first().map_or_else(String::new, ToString::to_string);
        match one.declined {
            Some(_) => Some(("bad", l.say("partnerships-declined").with("office", office()))),
            None => one.is_offered().then(|| ("care", l.say("partnerships-offered").with("office", office()))),
        }
    }

    /// The act that is most wanted of this actor, and the others.
    fn acts(&self, by: &By) -> (Option<Wanted>, Vec<(String, Text)>) {
        let (l, one) = (by.l, self.one());
        let to = |act: &str| path(one.id, act, l);
        let mut acts = Vec::new();
        let own = self.answering(by);
        if own.iter().any(|own| !one.answers.contains_key(own)) {
            acts.push((to("/answer"), l.say("partnerships-confirm"), false));
        }
        if self.may_take_on(by) {
            acts.push((to("/take-on"), l.say("partnerships-take-on"), true));
            acts.push((to("/decline"), l.say("partnerships-decline"), false));
        }
        if self.may_revise(by) {
            acts.push((to("/edit"), l.say("partnerships-edit"), false));
            if !self.is_offer() && !one.status().next().is_empty() {
                acts.push((to("/step"), l.say("partnerships-step"), false));
            }
        }
        if !own.is_empty() && own.iter().all(|own| one.answers.contains_key(own)) {
            acts.push((to("/answer"), l.say("partnerships-answer-again"), false));
        }
        let mut acts = acts.into_iter();
        let wanted = acts.next().map(|(href, words, at_once)| Wanted { href, words, at_once });
        (wanted, acts.map(|(href, words, _)| (href, words)).collect())
    }

    fn tabs(&self, by: &By, here: &str) -> Vec<Tab> {
        let (l, one) = (by.l, self.one());
        let counted = |count: usize| (count > 0).then(|| l.number(count));
        let tab = |act: &str, name: Text, count| Tab {
            name: name.to_string(),
            href: path(one.id, act, l),
            count,
            here: act == here,
        };
        let mut tabs = vec![
            tab("", l.say("partnerships-about"), None),
            tab("/agreements", l.say("partnerships-agreements"), counted(one.agreements.len())),
        ];
        if self.takes_part(by) {
            let open = self.profile.follow_ups.iter().filter(|one| one.done_on.is_none()).count();
            tabs.push(tab("/reviews", l.say("partnerships-reviews"), None));
            tabs.push(tab("/talk", l.say("partnerships-talk"), counted(open)));
        }
        tabs.push(tab("/history", l.say("partnerships-history"), None));
        tabs
    }
}

/// The parties for which an actor may say whether the record that an office keeps is right.
pub(crate) fn answering(by: &By, one: &Partnership) -> Vec<OrganizationId> {
    if matches!(one.owner, Owner::Organization(_)) {
        return Vec::new();
    }
    let own = by.actor.person().into_iter().flat_map(|person| person.organizations());
    own.filter(|own| one.is_party(*own) && by.actor.may(Act::AnswerPartnership(*own))).collect()
}

/// "Mali; Senegal".
fn countries(one: &Partnership, l: Language) -> String {
    let mut countries: Vec<&str> = Vec::new();
    for place in &one.facts.places {
        let label = vocabulary::all().country.label(&place.country, l.code());
        if !countries.contains(&label) {
            countries.push(label);
        }
    }
    l.semicolons(countries)
}
