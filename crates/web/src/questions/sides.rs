//! The two records of a question, side by side, as term and value.

use crate::language::{Language, Text};
use engagement::access::Owner;
use engagement::organizations::{NameKind, Organization};
use engagement::questions::MatchQuestion;
use engagement::vocabulary::{self, Vocabulary};
use std::collections::{BTreeMap, BTreeSet};

/// One of the two.
pub(super) struct Side {
    pub(super) name: String,
    pub(super) href: Option<String>,
    pub(super) civil: bool,
    pub(super) whose: Text,
    /// Term and value; none where it is not known.
    pub(super) facts: Vec<(Text, Option<String>)>,
}

fn labels<'a>(known: &'a Vocabulary, codes: impl Iterator<Item = &'a String>, l: Language) -> String {
    l.commas(codes.map(|code| known.label(code, l.code())))
}

fn given(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}

/// The record that is in the register; `works_in` are the countries of its activities.
pub(super) fn on_record(one: &Organization, works_in: BTreeMap<String, usize>, l: Language) -> Side {
    let (all, facts) = (vocabulary::all(), &one.facts);
    let names = one.names.iter().filter(|name| name.kind != NameKind::Official).map(|name| name.text.as_str());
    let countries: BTreeSet<String> = facts.countries.iter().cloned().chain(works_in.into_keys()).collect();
    let civil = matches!(one.owner, Owner::Organization(_));
    let country = facts.country.as_ref().map(|code| all.country.label(code, l.code()).to_owned());
    Side {
        name: facts.name.clone(),
        href: Some(l.to(&format!("/organizations/{}", one.id)).into_owned()),
        civil,
        whose: if civil { l.say("queue-kept-by-itself") } else { l.say("queue-kept-by-headquarters") },
        facts: vec![
            (l.say("queue-also"), given(l.commas(names))),
            (l.say("queue-kind"), given(labels(&all.kind, facts.kinds.iter(), l))),
            (l.say("queue-seat"), country),
            (l.say("queue-works-in"), given(labels(&all.country, countries.iter(), l))),
            (l.say("queue-website"), facts.website.clone()),
            (l.say("queue-activities"), Some(l.number(one.activities))),
        ],
    }
}

/// What the file says.
pub(super) fn in_file(question: &MatchQuestion, l: Language) -> Side {
    let all = vocabulary::all();
    Side {
        name: question.name.clone(),
        href: None,
        civil: false,
        whose: l.say("queue-named-in").with("source", &question.source).with("row", question.row),
        facts: vec![
            (l.say("queue-also"), given(question.acronym.clone())),
            (l.say("queue-kind"), given(labels(&all.kind, question.kinds.iter(), l))),
            (l.say("queue-seat"), None),
            (l.say("queue-works-in"), given(labels(&all.country, question.countries.iter(), l))),
            (l.say("queue-website"), given(question.website.clone())),
            (l.say("queue-activities"), Some(l.number(question.waiting))),
        ],
    }
}
