//! The fields of a partnership in a form: what there is to choose from, what was typed, what stands there. Parties, money and
//! what is not money are groups of fields with a number in their names, and there always is an empty group more.

use super::{agreements, terms, tongues};
use crate::form::{Choice, Form};
use crate::language::Language;
use engagement::partnerships::{Draft, FundingDraft, InKindDraft, PartyDraft, Status};
use engagement::vocabulary::{self, Vocabulary};

/// Groups of one kind that a form may hold.
const MOST: usize = 50;

/// What there is to choose from.
pub(super) struct Choices {
    pub(super) tongues: Vec<Choice>,
    pub(super) roles: Vec<Choice>,
    pub(super) balances: Vec<Choice>,
    pub(super) areas: Vec<Choice>,
    pub(super) clusters: Vec<Choice>,
    pub(super) settings: Vec<Choice>,
    pub(super) levels: Vec<Choice>,
    pub(super) currencies: Vec<Choice>,
    pub(super) statuses: Vec<Choice>,
    pub(super) agreements: Vec<Choice>,
    pub(super) confidentiality: Vec<Choice>,
}

pub(super) fn choices(l: Language) -> Choices {
    let all = vocabulary::all();
    let or_none = |vocabulary: &'static Vocabulary| {
        [vec![Choice::new("", l.say("organizations-not-stated"))], terms(vocabulary, l)].concat()
    };
    let currency =
        |term: &vocabulary::Term| Choice::new(&term.code, format!("{} {}", term.code, term.label(l.code())));
    let currencies = all.currency.terms().iter().map(currency);
    let status =
        |status: Status| Choice::new(status.as_str(), all.agreement_status.label(status.as_str(), l.code()));
    Choices {
        tongues: tongues(l),
        roles: terms(&all.role, l),
        balances: or_none(&all.balance),
        areas: terms(&all.area, l),
        clusters: terms(&all.cluster, l),
        settings: terms(&all.setting, l),
        levels: terms(&all.level, l),
        currencies: std::iter::once(Choice::new("", l.say("partnerships-choose"))).chain(currencies).collect(),
        statuses: Status::ALL.map(status).to_vec(),
        agreements: agreements::kinds(l.say("partnerships-agreement-none"), l),
        confidentiality: terms(&all.confidentiality, l),
    }
}

/// One of several groups of fields.
pub(super) struct Group {
    part: &'static str,
    /// Its number, from 0 in the names of its fields.
    at: usize,
}

impl Group {
    /// The name of a field of it.
    pub(super) fn field(&self, name: &str) -> String {
        format!("{}-{}-{name}", self.part, self.at)
    }

    /// Its number as people count.
    pub(super) fn number(&self) -> usize {
        self.at + 1
    }
}

/// The groups that the form shows of a part: those that were sent and one that is empty, and one more where that was asked for.
pub(super) fn groups(form: &Form, part: &'static str) -> Vec<Group> {
    let more = usize::from(form.get("more") == part);
    let count = (sent(form, part) + more).max(filled(form, part) + 1).min(MOST);
    (0..count).map(|at| Group { part, at }).collect()
}

/// How many groups of a part stand in the form.
fn sent(form: &Form, part: &str) -> usize {
    form.names().filter_map(|name| number(name, part)).max().map_or(0, |at| (at + 1).min(MOST))
}

/// How many up to the last in which something was typed; what is chosen for money alone says nothing.
fn filled(form: &Form, part: &str) -> usize {
    let values = form.values().iter().filter(|(_, value)| !value.trim().is_empty());
    let typed = values.filter(|(name, _)| !name.ends_with("-currency"));
    typed.filter_map(|(name, _)| number(name, part)).max().map_or(0, |at| (at + 1).min(MOST))
}

/// The number in the name of a field of a part.
fn number(name: &str, part: &str) -> Option<usize> {
    name.strip_prefix(part)?.strip_prefix('-')?.split('-').next()?.parse().ok()
}

/// What stands on each line.
fn lines(text: &str) -> Vec<String> {
    let parts = text.lines().map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// What was typed, as a draft.
pub(super) fn draft(form: &Form) -> Draft {
    let text = |name: &str| form.get(name).to_owned();
    let picked = |name: &str| form.all(name).map(str::to_owned).collect();
    Draft {
        title: text("title"),
        language: text("language"),
        parties: each(form, "parties", party),
        offices: std::iter::once(text("offices")).chain(lines(form.get("other_offices"))).collect(),
        balance: text("balance"),
        areas: picked("areas"),
        clusters: picked("clusters"),
        settings: picked("settings"),
        levels: picked("levels"),
        places: lines(form.get("places")),
        from: text("from"),
        to: text("to"),
        status: text("status"),
        status_on: text("status_on"),
        status_reason: text("status_reason"),
        agreement: agreements::draft(form, "agreement-"),
        funding: each(form, "funding", funding),
        in_kind: each(form, "in_kind", in_kind),
        projects: lines(form.get("projects")),
        crises: lines(form.get("crises")),
        follows: text("follows"),
        description: text("description"),
        planned_results: text("planned_results"),
        reached_results: text("reached_results"),
        lessons: text("lessons"),
        practices: text("practices"),
        confidentiality: text("confidentiality"),
    }
}

fn each<T>(form: &Form, part: &'static str, one: impl Fn(&Form, &Group) -> T) -> Vec<T> {
    (0..sent(form, part)).map(|at| one(form, &Group { part, at })).collect()
}

fn party(form: &Form, group: &Group) -> PartyDraft {
    let text = |name| form.get(&group.field(name)).to_owned();
    PartyDraft {
        organization: text("organization"),
        leads: form.has(&group.field("leads"), "yes"),
        roles: form.all(&group.field("roles")).map(str::to_owned).collect(),
        from: text("from"),
        to: text("to"),
        members: lines(form.get(&group.field("members"))),
    }
}

fn funding(form: &Form, group: &Group) -> FundingDraft {
    let text = |name| form.get(&group.field(name)).to_owned();
    FundingDraft {
        donor: text("donor"),
        currency: text("currency"),
        planned: text("planned"),
        committed: text("committed"),
        paid: text("paid"),
    }
}

fn in_kind(form: &Form, group: &Group) -> InKindDraft {
    let text = |name| form.get(&group.field(name)).to_owned();
    InKindDraft { giver: text("giver"), what: text("what"), currency: text("currency"), worth: text("worth") }
}

/// What the form shows of a draft.
pub(super) fn typed(draft: Draft) -> Form {
    let mut offices = draft.offices.into_iter();
    let language = if draft.language == "und" { String::new() } else { draft.language };
    let mut values: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: String| values.push((name.to_owned(), value));
    put("title", draft.title);
    put("language", language);
    put("offices", offices.next().unwrap_or_default());
    put("other_offices", offices.collect::<Vec<_>>().join("\n"));
    put("balance", draft.balance);
    put("places", draft.places.join("\n"));
    put("from", draft.from);
    put("to", draft.to);
    put("projects", draft.projects.join("\n"));
    put("crises", draft.crises.join("\n"));
    put("follows", draft.follows);
    put("description", draft.description);
    put("planned_results", draft.planned_results);
    put("reached_results", draft.reached_results);
    put("lessons", draft.lessons);
    put("practices", draft.practices);
    put("confidentiality", draft.confidentiality);
    let picked = [
        ("areas", draft.areas),
        ("clusters", draft.clusters),
        ("settings", draft.settings),
        ("levels", draft.levels),
    ];
    picked.into_iter().for_each(|(name, codes)| codes.into_iter().for_each(|code| put(name, code)));
    values.extend(numbered("parties", draft.parties, of_party));
    values.extend(numbered("funding", draft.funding, of_funding));
    values.extend(numbered("in_kind", draft.in_kind, of_in_kind));
    Form::of(values)
}

fn numbered<T>(
    part: &'static str,
    several: Vec<T>,
    of: impl Fn(T) -> Vec<(&'static str, String)>,
) -> Vec<(String, String)> {
    let group = |(at, one): (usize, T)| {
        of(one).into_iter().map(move |(name, value)| (Group { part, at }.field(name), value))
    };
    several.into_iter().enumerate().flat_map(group).collect()
}

fn of_party(one: PartyDraft) -> Vec<(&'static str, String)> {
    let mut values = vec![("organization", one.organization), ("from", one.from), ("to", one.to)];
    values.push(("members", one.members.join("\n")));
    values.extend(one.leads.then(|| ("leads", "yes".to_owned())));
    values.extend(one.roles.into_iter().map(|role| ("roles", role)));
    values
}

fn of_funding(one: FundingDraft) -> Vec<(&'static str, String)> {
    vec![
        ("donor", one.donor),
        ("currency", one.currency),
        ("planned", one.planned),
        ("committed", one.committed),
        ("paid", one.paid),
    ]
}

fn of_in_kind(one: InKindDraft) -> Vec<(&'static str, String)> {
    vec![("giver", one.giver), ("what", one.what), ("currency", one.currency), ("worth", one.worth)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_empty_group_more_and_another_when_it_is_asked_for() {
        let count = |form: &Form| groups(form, "parties").len();
        assert_eq!(count(&Form::default()), 1);
        let form = Form::of([("parties-0-organization", "River Keepers"), ("parties-1-organization", "")]);
        assert_eq!(count(&form), 2);
        let form = form.with("more", "parties".to_owned());
        assert_eq!((count(&form), groups(&form, "funding").len()), (3, 1));
        let wild = Form::of([("parties-4000000000-organization", "x"), ("parties-x-organization", "")]);
        assert_eq!(count(&wild), MOST);
    }

    #[test]
    fn what_a_form_shows_of_a_draft_is_that_draft() {
        let party = PartyDraft {
            organization: "River Keepers".into(),
            leads: true,
            roles: vec!["donor".into(), "collaborator".into()],
            members: vec!["Weavers".into()],
            ..PartyDraft::default()
        };
        let gift =
            FundingDraft { donor: "EU".into(), currency: "EUR".into(), planned: "1".into(), ..Default::default() };
        let draft = Draft {
            title: "Shelter".into(),
            offices: vec!["dakar".into(), "cairo".into()],
            parties: vec![party],
            funding: vec![gift],
            areas: vec!["1".into()],
            places: vec!["Mali / Gao".into()],
            ..Draft::default()
        };
        assert_eq!(super::draft(&typed(draft.clone())), draft);
    }
}
