//! What the rows of a partnership tell of it, once it is known who those are whom they name.

use super::amounts;
use super::gathering::Around;
use super::row::Said;
use crate::access::Confidentiality;
use crate::clock::Clock;
use crate::dates::PartialDate;
use crate::ids::OfficeId;
use crate::imports::report::Report;
use crate::message::Message;
use crate::partnerships::told::{Gift, Named, Part, Signed, Stand, Told, Who};
use crate::partnerships::{Facts, Status, Text, TextKind};
use formats::columns::{Field, Mapping};
use std::collections::{BTreeMap, BTreeSet};

/// The language of what a spreadsheet says, which it does not tell.
const UNKNOWN: &str = "und";

/// What partnerships are told with.
pub(super) struct Telling<'a> {
    pub(super) around: &'a Around,
    pub(super) mapping: &'a Mapping,
    /// What the source is called.
    pub(super) source: &'a str,
    pub(super) clock: &'a Clock,
    pub(super) today: PartialDate,
    /// Who a mention is.
    pub(super) mentioned: &'a dyn Fn(usize) -> Option<Who>,
    /// Who a donor is, by name.
    pub(super) donor: &'a dyn Fn(&str) -> Option<Who>,
    pub(super) report: &'a mut Report,
}

impl Telling<'_> {
    /// What is told of one partnership; none when nobody takes part in it besides the institution.
    pub(super) fn told(&mut self, mut said: Said) -> Option<Told> {
        if said.parts.is_empty() {
            let message = Message::new("problem-partnership-alone").with("institution", &self.around.own.acronym);
            self.problem(&said, Field::Organization, message);
            return None;
        }
        let named = Named { parts: self.parts(&said), gifts: self.gifts(&said.gifts) };
        let (from, to) = self.period(&said);
        let stand = self.stand(&said, from.as_ref(), to.as_ref());
        let signed = self.signed(&said);
        let offices = self.offices(&said);
        let mut terms = |field| said.terms.remove(&field).unwrap_or_default();
        let (areas, clusters) = (terms(Field::Areas), terms(Field::Sector));
        let (settings, levels) = (terms(Field::Setting), terms(Field::Level));
        let mut single = |field| said.single.remove(&field);
        let title = [Field::Title, Field::Reference, Field::AgreementReference].into_iter().find_map(&mut single);
        let code = || said.codes.first().map(|code| code.code.clone());
        let facts = Facts {
            title: title.or_else(code).unwrap_or_else(|| said.key.clone()),
            title_language: UNKNOWN.to_owned(),
            funding: named.funding(self.clock),
            parties: named.parties(self.clock),
            offices,
            balance: single(Field::Balance),
            areas,
            clusters,
            settings,
            levels,
            places: std::mem::take(&mut said.places),
            from,
            to,
            in_kind: Vec::new(),
            confidentiality: confidentiality(single(Field::Confidentiality).as_deref()),
            codes: std::mem::take(&mut said.codes),
            texts: texts(&mut single),
            follows: None,
        };
        Some(Told { key: said.key, facts, named, stand, signed, record: said.record })
    }

    fn period(&mut self, said: &Said) -> (Option<PartialDate>, Option<PartialDate>) {
        let (from, to) = (date(said, Field::Start), date(said, Field::End));
        match (&from, &to) {
            // The two may stand in different rows.
            (Some(since), Some(until)) if until.is_before(since) => {
                let message = Message::new("problem-end-before").with("date", until).with("since", since);
                self.problem(said, Field::End, message);
                (from, None)
            }
            _ => (from, to),
        }
    }

    /// Where it stands: active where the rows do not say. The day of a step is the one that they give, and none is made up.
    fn stand(&mut self, said: &Said, from: Option<&PartialDate>, to: Option<&PartialDate>) -> Stand {
        let status = said.single.get(&Field::Status).and_then(|code| Status::parse(code));
        let status = status.unwrap_or(Status::Active);
        if status == Status::Completed && to.is_none() {
            self.problem(said, Field::End, Message::new("problem-partnership-end-missing"));
        }
        let mut reason = said.single.get(&Field::Reason).cloned();
        if status.needs_reason() && reason.is_none() {
            self.problem(said, Field::Reason, Message::new("problem-partnership-reason-missing"));
            reason = Some(format!("{}: {}", self.source, status.as_str()));
        }
        let ended = to.filter(|to| status.is_over() && !self.today.is_before(to)).cloned();
        Stand { status, began: from.cloned(), ended, reason }
    }

    fn signed(&mut self, said: &Said) -> Option<Signed> {
        let reference = said.single.get(&Field::AgreementReference).cloned();
        let on = date(said, Field::SignedOn);
        match said.single.get(&Field::AgreementType) {
            Some(kind) => Some(Signed { kind: kind.clone(), reference, on }),
            None => {
                if on.is_some() || reference.is_some() {
                    let message = Message::new("problem-partnership-agreement-kind");
                    self.problem(said, Field::AgreementType, message);
                }
                None
            }
        }
    }

    /// The offices that the rows name; else the one that covers the country, or headquarters, which the report then tells.
    fn offices(&mut self, said: &Said) -> Vec<OfficeId> {
        if !said.offices.is_empty() {
            return said.offices.clone();
        }
        let countries: BTreeSet<&str> = said.places.iter().map(|place| place.country.as_str()).collect();
        if let Some(office) = self.around.offices.covering(&countries, &self.today) {
            return vec![office.id];
        }
        self.problem(said, Field::Office, Message::new("problem-partnership-office-unclear"));
        self.around.offices.headquarters().map(|office| office.id).into_iter().collect()
    }

    fn parts(&self, said: &Said) -> Vec<Part> {
        let one = |part: &super::parties::Part| Part {
            who: (self.mentioned)(part.mention),
            is_listed: true,
            leads: part.leads,
            roles: part.roles.clone(),
        };
        said.parts.iter().map(one).collect()
    }

    fn gifts(&self, gifts: &[amounts::Gift]) -> Vec<Gift> {
        let own = &self.around.own;
        let one = |gift: &amounts::Gift| {
            let (donor, donor_name) = match own.is_called(&gift.donor) {
                true => (None, own.name.clone()),
                false => ((self.donor)(&gift.donor), gift.donor.clone()),
            };
            let [planned, committed, paid] = gift.sums.map(|sum| sum.map(|sum| sum.amount()));
            Gift { donor, donor_name, currency: gift.currency.clone(), planned, committed, paid }
        };
        gifts.iter().map(one).collect()
    }

    fn problem(&mut self, said: &Said, field: Field, message: Message) {
        let column = self.mapping.columns.get(&field).map_or("", String::as_str);
        self.report.problem(said.row, column, message);
    }
}

fn date(said: &Said, field: Field) -> Option<PartialDate> {
    said.single.get(&field).and_then(|text| PartialDate::parse(text).ok())
}

/// For staff, where the file does not say.
fn confidentiality(code: Option<&str>) -> Confidentiality {
    code.map_or(Confidentiality::Staff, Confidentiality::parse)
}

fn texts(single: &mut impl FnMut(Field) -> Option<String>) -> BTreeMap<TextKind, Text> {
    let kinds = [
        (Field::Description, TextKind::Description),
        (Field::PlannedResults, TextKind::PlannedResults),
        (Field::Results, TextKind::ReachedResults),
        (Field::Lessons, TextKind::Lessons),
        (Field::Practices, TextKind::Practices),
    ];
    let one = |(field, kind)| Some((kind, Text { language: UNKNOWN.to_owned(), text: single(field)? }));
    kinds.into_iter().filter_map(one).collect()
}
