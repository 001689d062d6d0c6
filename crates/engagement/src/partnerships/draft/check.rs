//! A draft becomes facts that cannot be wrong, or all its problems.

use super::codes::{PlaceWords, crisis, follows, place, project};
use super::{Draft, FundingDraft, InKindDraft, Known, PartyDraft};
use crate::access::Confidentiality;
use crate::dates::PartialDate;
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::message::Message;
use crate::names;
use crate::partnerships::money;
use crate::partnerships::partnership::{Facts, Party};
use crate::partnerships::parts::{Code, Funding, InKind, Text, TextKind};
use crate::problems::Problems;
use crate::vocabulary;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The longest text that is taken, in letters.
const LONGEST: usize = 20_000;

impl Draft {
    /// The facts but for their places, and these in words; or all that is wrong with what was typed.
    pub(in crate::partnerships) fn check(&self, known: &Known<'_>) -> Result<(Facts, Vec<PlaceWords>)> {
        let all = vocabulary::all();
        let mut problems = Problems::default();
        let language = problems.take("language", names::language(&self.language)).flatten();
        let language = language.unwrap_or_else(|| "und".to_owned());
        let title = problems.take("title", names::clean(&self.title));
        let parties = self.checked_parties(known, &mut problems);
        let offices = self.checked_offices(known, &mut problems);
        let places: Vec<_> =
            filled(&self.places).filter_map(|text| problems.take("places", place(text))).collect();
        let mut facts = Facts {
            title: title.unwrap_or_default(),
            title_language: language.clone(),
            in_kind: self.checked_in_kind(known, &language, &parties, &mut problems),
            parties,
            offices,
            balance: problems.code("balance", &all.balance, &self.balance),
            areas: problems.codes("areas", &all.area, &self.areas),
            clusters: problems.codes("clusters", &all.cluster, &self.clusters),
            settings: problems.codes("settings", &all.setting, &self.settings),
            levels: problems.codes("levels", &all.level, &self.levels),
            places: Vec::new(),
            from: problems.date("from", &self.from),
            to: problems.date("to", &self.to),
            funding: self.checked_funding(known, &mut problems),
            codes: self.checked_codes(known, &mut problems),
            texts: self.checked_texts(&language, &mut problems),
            follows: problems.take("follows", follows(&self.follows)).flatten(),
            confidentiality: Confidentiality::Staff,
        };
        if let Some(code) = problems.code("confidentiality", &all.confidentiality, &self.confidentiality) {
            facts.confidentiality = Confidentiality::parse(&code);
        }
        ends_after(&mut problems, "to", facts.from.as_ref(), facts.to.as_ref());
        problems.or((facts, places))
    }

    fn checked_parties(&self, known: &Known<'_>, problems: &mut Problems) -> Vec<Party> {
        let mut parties: Vec<Party> = Vec::new();
        for (at, draft) in self.parties.iter().enumerate().filter(|(_, draft)| !draft.is_empty()) {
            let Some(party) = draft.check(at, known, problems) else { continue };
            if parties.iter().any(|other| other.organization == party.organization) {
                problems.add(&field("parties", at, "organization"), Message::new("problem-party-twice"));
                continue;
            }
            parties.push(party);
        }
        if self.parties.iter().all(PartyDraft::is_empty) {
            problems.add("parties", Message::new("problem-party-missing"));
        }
        if parties.iter().filter(|party| party.leads).count() > 1 {
            problems.add("parties", Message::new("problem-party-leads"));
        }
        parties.sort_by_key(|party| !party.leads);
        parties
    }

    fn checked_offices(&self, known: &Known<'_>, problems: &mut Problems) -> Vec<crate::ids::OfficeId> {
        let mut offices = Vec::new();
        for text in filled(&self.offices) {
            let found = problems.take("offices", known.office(text));
            offices.extend(found.filter(|id| !offices.contains(id)));
        }
        if filled(&self.offices).next().is_none() {
            problems.add("offices", Message::new("problem-partnership-office"));
        }
        offices
    }

    fn checked_funding(&self, known: &Known<'_>, problems: &mut Problems) -> Vec<Funding> {
        let given = self.funding.iter().enumerate().filter(|(_, draft)| !draft.is_empty());
        given.map(|(at, draft)| draft.check(at, known, problems)).collect()
    }

    fn checked_in_kind(
        &self,
        known: &Known<'_>,
        language: &str,
        parties: &[Party],
        problems: &mut Problems,
    ) -> Vec<InKind> {
        let given = self.in_kind.iter().enumerate().filter(|(_, draft)| !draft.is_empty());
        given.map(|(at, draft)| draft.check(at, known, (language, parties), problems)).collect()
    }

    fn checked_codes(&self, known: &Known<'_>, problems: &mut Problems) -> BTreeSet<Code> {
        let projects = filled(&self.projects).map(|text| ("projects", project(text, known.projects)));
        let crises = filled(&self.crises).map(|text| ("crises", crisis(text)));
        projects.chain(crises).filter_map(|(field, code)| problems.take(field, code)).collect()
    }

    fn checked_texts(&self, language: &str, problems: &mut Problems) -> BTreeMap<TextKind, Text> {
        let mut texts = BTreeMap::new();
        for kind in TextKind::ALL {
            let text = self.text(kind).trim();
            let letters = text.chars().count();
            if letters > LONGEST {
                let message = Message::new("problem-too-long").with("letters", letters).with("most", LONGEST);
                problems.add(kind.as_str(), message);
            } else if !text.is_empty() {
                texts.insert(kind, Text { language: language.to_owned(), text: text.to_owned() });
            }
        }
        texts
    }

    fn text(&self, kind: TextKind) -> &str {
        match kind {
            TextKind::Description => &self.description,
            TextKind::PlannedResults => &self.planned_results,
            TextKind::ReachedResults => &self.reached_results,
            TextKind::Lessons => &self.lessons,
            TextKind::Practices => &self.practices,
        }
    }
}

impl PartyDraft {
    fn check(&self, at: usize, known: &Known<'_>, problems: &mut Problems) -> Option<Party> {
        let of = |name: &str| field("parties", at, name);
        let organization = problems.take(&of("organization"), known.organization(&self.organization));
        let members = filled(&self.members)
            .filter_map(|text| problems.take(&of("members"), known.organization(text)))
            .collect::<BTreeSet<_>>();
        let (from, to) = (problems.date(&of("from"), &self.from), problems.date(&of("to"), &self.to));
        ends_after(problems, &of("to"), from.as_ref(), to.as_ref());
        let roles = problems.codes(&of("roles"), &vocabulary::all().role, &self.roles);
        let organization = organization?;
        if members.contains(&organization) {
            problems.add(&of("members"), Message::new("problem-party-own-member"));
        }
        Some(Party { id: Uuid::nil(), organization, leads: self.leads, roles, from, to, members })
    }
}

impl FundingDraft {
    fn check(&self, at: usize, known: &Known<'_>, problems: &mut Problems) -> Funding {
        let of = |name: &str| field("funding", at, name);
        // Of a donor alone it may be known that it gives, and not how much.
        let currency = match self.has_amounts() || !self.currency.trim().is_empty() {
            true => currency(&of("currency"), &self.currency, problems),
            false => String::new(),
        };
        let mut amount = |name: &str, text: &str| {
            let given = !text.trim().is_empty();
            given.then(|| problems.take(&of(name), money::parse(text, &currency))).flatten()
        };
        let (planned, committed, paid) =
            (amount("planned", &self.planned), amount("committed", &self.committed), amount("paid", &self.paid));
        // A donor need not be in the register: its name is enough.
        let (donor, donor_name) = match known.called(&self.donor) {
            Ok((id, name)) => (Some(*id), name.clone()),
            Err(_) => (None, problems.take(&of("donor"), names::clean(&self.donor)).unwrap_or_default()),
        };
        Funding { id: Uuid::nil(), donor, donor_name, currency, planned, committed, paid }
    }
}

impl InKindDraft {
    fn check(
        &self,
        at: usize,
        known: &Known<'_>,
        (language, parties): (&str, &[Party]),
        problems: &mut Problems,
    ) -> InKind {
        let of = |name: &str| field("in_kind", at, name);
        let what = self.what.trim().to_owned();
        if what.is_empty() {
            problems.add(&of("what"), Message::new("problem-in-kind-what"));
        }
        let is_party = |id: &OrganizationId| {
            parties.iter().any(|party| party.organization == *id || party.members.contains(id))
        };
        let giver = if self.giver.trim().is_empty() {
            None
        } else {
            let found = known.organization(&self.giver);
            let among = found
                .and_then(|id| Some(id).filter(is_party).ok_or_else(|| Message::new("problem-in-kind-giver")));
            problems.take(&of("giver"), among)
        };
        let worth = (!self.worth.trim().is_empty()).then(|| {
            let currency = currency(&of("currency"), &self.currency, problems);
            let amount = problems.take(&of("worth"), money::parse(&self.worth, &currency));
            (currency, amount.unwrap_or_default())
        });
        InKind { id: Uuid::nil(), giver, what, language: language.to_owned(), worth }
    }
}

/// The name of a field of one of several parts, as forms have it.
fn field(part: &str, at: usize, name: &str) -> String {
    format!("{part}-{at}-{name}")
}

fn filled(texts: &[String]) -> impl Iterator<Item = &str> {
    texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty())
}

fn currency(field: &str, text: &str, problems: &mut Problems) -> String {
    if text.trim().is_empty() {
        problems.add(field, Message::new("problem-currency-missing"));
    }
    problems.code(field, &vocabulary::all().currency, text).unwrap_or_default()
}

fn ends_after(problems: &mut Problems, field: &str, from: Option<&PartialDate>, to: Option<&PartialDate>) {
    if let (Some(from), Some(to)) = (from, to)
        && to.is_before(from)
    {
        problems.add(field, Message::new("problem-end-before").with("date", to).with("since", from));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn every_problem_is_told_at_once() {
        let offices = crate::offices::Offices::new(Vec::new());
        let known = Known { offices: &offices, organizations: Default::default(), projects: &[] };
        let draft = Draft {
            title: " ".into(),
            parties: vec![PartyDraft {
                organization: "Nobody".into(),
                roles: vec!["king".into()],
                ..Default::default()
            }],
            places: vec!["Atlantis".into()],
            from: "2016".into(),
            to: "2015".into(),
            funding: vec![FundingDraft { donor: "EU".into(), planned: "much".into(), ..Default::default() }],
            ..Draft::default()
        };
        let Err(Error::Invalid(problems)) = draft.check(&known) else { panic!("accepted") };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        let of_parties = ["parties-0-organization", "parties-0-roles"];
        let rest = ["offices", "places", "funding-0-currency", "funding-0-planned", "to"];
        assert_eq!(fields, [&["title"][..], &of_parties, &rest].concat());
    }
}
