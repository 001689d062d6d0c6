//! Which record a mention is: one that the source named before, one that matches, a new one, or a question.

use super::mention::Mention;
use super::store;
use crate::app::App;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{MatchQuestionId, OrganizationId, SourceId};
use crate::partnerships::told::Who;
use crate::processors::shares;
use crate::vocabulary;
use matching::{Accord, Decision, Evidence, Found, LINK, Name, Register, TextKind, decide};
use std::collections::{HashMap, HashSet};

/// What a mention turned out to be.
#[derive(Debug, Clone)]
pub(crate) enum Resolution {
    /// This source has named it before.
    Known(OrganizationId),
    /// It matches a record.
    Matched(OrganizationId, Option<Found>),
    /// It is new.
    New(OrganizationId),
    /// It waits for the answer to a question that was asked before.
    Waiting(MatchQuestionId),
    /// A person is asked whether it is this record.
    Ask(MatchQuestionId, Box<Found>),
}

impl Resolution {
    /// Who it is, or which question will tell.
    pub(crate) fn who(&self) -> Who {
        match self {
            Resolution::Known(id) | Resolution::Matched(id, _) | Resolution::New(id) => Who::Known(*id),
            Resolution::Waiting(question) | Resolution::Ask(question, _) => Who::Asked(*question),
        }
    }
}

/// All that the register knows of names, for resolving many mentions.
pub(crate) struct Resolver {
    register: Register,
    /// The names that are new in this file; the latest of them apart while mentions are being resolved.
    fresh: Register,
    latest: Register,
    known: HashMap<String, OrganizationId>,
    asked: HashMap<String, MatchQuestionId>,
    answers: HashMap<String, Vec<(OrganizationId, bool)>>,
    identifiers: HashMap<(String, String), OrganizationId>,
    /// Whether mentions of one file may turn out to be each other: so in reports of presence, hardly in lists.
    among_themselves: bool,
}

impl Resolver {
    pub(crate) async fn load(conn: &mut Conn, source: SourceId, among_themselves: bool) -> Result<Self> {
        let mut register = Register::new();
        let facts = store::countries_and_kinds(conn).await?;
        let none = (Vec::new(), Vec::new());
        for (id, text, is_acronym) in store::all_names(conn).await? {
            let (countries, kinds) = facts.get(&id).unwrap_or(&none);
            let what = if is_acronym { TextKind::Acronym } else { TextKind::Name };
            let kinds: Vec<String> = kinds.iter().map(|code| kind_with_group(code)).collect();
            register.insert(id.0.as_u128(), &text, what, countries, &kinds);
        }
        Ok(Self {
            register,
            fresh: Register::new(),
            latest: Register::new(),
            known: store::source_names(conn, source).await?,
            asked: store::open_questions(conn, source).await?,
            answers: store::match_answers(conn).await?,
            identifiers: store::identifiers(conn).await?,
            among_themselves,
        })
    }

    /// What mentions are, in their order; a new one is known to those after it. Names are compared on all processors: here
    /// with those that were there before, and one after the other with those that these mentions made.
    pub(crate) fn resolve(&mut self, app: &App, mentions: &[Mention]) -> Vec<Resolution> {
        let this = &*self;
        let looked = shares(mentions, |some| some.iter().map(|one| this.look(one)).collect::<Vec<_>>());
        let each = mentions.iter().zip(looked.into_iter().flatten());
        let resolutions = each.map(|(mention, looked)| match looked {
            Looked::Settled(resolution) => resolution,
            Looked::Like(likeliest) => self.choose(app, mention, *likeliest),
        });
        let resolutions = resolutions.collect();
        self.fresh.absorb(std::mem::take(&mut self.latest));
        resolutions
    }

    fn look(&self, mention: &Mention) -> Looked {
        if let Some(resolution) = self.settled(mention) {
            return Looked::Settled(resolution);
        }
        let (name, different) = (Name::new(&mention.draft.name), self.different(mention));
        let likeliest = |register| likeliest(register, mention, &name, &different);
        let (before, fresh) = (likeliest(&self.register), likeliest(&self.fresh));
        Looked::Like(Box::new(Likeliest { name, before, fresh }))
    }

    /// What a mention is without a look at names that are like it: by what the source called it before, by a number, or by
    /// an answer.
    fn settled(&self, mention: &Mention) -> Option<Resolution> {
        if let Some(id) = self.known.get(&mention.key) {
            return Some(Resolution::Known(*id));
        }
        if let Some(question) = self.asked.get(&mention.key) {
            return Some(Resolution::Waiting(*question));
        }
        let same = || self.answered(mention).find(|(_, same)| *same).map(|(id, _)| *id);
        self.by_identifier(mention).or_else(same).map(|id| Resolution::Matched(id, None))
    }

    fn choose(&mut self, app: &App, mention: &Mention, likeliest: Likeliest) -> Resolution {
        if let Some(found) = likeliest.before {
            let id = OrganizationId(uuid::Uuid::from_u128(found.id));
            match self.decide(&found) {
                Decision::Link => return Resolution::Matched(id, Some(found)),
                Decision::Ask => return Resolution::Ask(MatchQuestionId::new(&app.clock), Box::new(found)),
                Decision::New => {}
            }
        }
        let latest = self::likeliest(&self.latest, mention, &likeliest.name, &self.different(mention));
        if let Some(found) = likelier(likeliest.fresh, latest) {
            let id = OrganizationId(uuid::Uuid::from_u128(found.id));
            match self.decide(&found) {
                Decision::Link if self.among_themselves => return Resolution::Matched(id, Some(found)),
                Decision::Ask if self.among_themselves => {
                    return Resolution::Ask(MatchQuestionId::new(&app.clock), Box::new(found));
                }
                Decision::Link | Decision::Ask if found.outcome.score >= LINK => {
                    return Resolution::Ask(MatchQuestionId::new(&app.clock), Box::new(found));
                }
                _ => {}
            }
        }
        let id = OrganizationId::new(&app.clock);
        enter(&mut self.latest, id, mention);
        Resolution::New(id)
    }

    /// What people answered of a mention: organizations, and whether it is the same.
    fn answered(&self, mention: &Mention) -> impl Iterator<Item = &(OrganizationId, bool)> {
        self.answers.get(&mention.key).into_iter().flatten()
    }

    /// The organizations that a mention is not, as people answered.
    fn different(&self, mention: &Mention) -> HashSet<u128> {
        self.answered(mention).map(|(id, _)| id.0.as_u128()).collect()
    }

    /// The organization that a mention surely means: as the source called it before, or the only one of that name.
    pub(crate) fn find(&self, mention: &Mention) -> Option<OrganizationId> {
        if let Some(known) = self.known.get(&mention.key) {
            return Some(*known);
        }
        let name = Name::new(&mention.draft.name);
        let mut found = self.register.candidates(&name, &Evidence::default(), 2);
        found.extend(self.fresh.candidates(&name, &Evidence::default(), 2));
        found.sort_by(|one, other| other.outcome.score.total_cmp(&one.outcome.score));
        let sure = |found: &&Found| found.outcome.score >= LINK && found.outcome.shared > 0;
        let first = found.first().filter(sure)?;
        let rival = found
            .get(1)
            .is_some_and(|second| second.id != first.id && second.outcome.score >= first.outcome.score);
        (!rival).then(|| OrganizationId(uuid::Uuid::from_u128(first.id)))
    }

    /// Remembers what the source calls an organization.
    pub(crate) fn remember(&mut self, key: &str, id: OrganizationId) {
        self.known.insert(key.to_owned(), id);
    }

    /// Makes a new organization known to what comes after it.
    pub(crate) fn learn(&mut self, id: OrganizationId, mention: &Mention) {
        enter(&mut self.fresh, id, mention);
    }

    fn by_identifier(&self, mention: &Mention) -> Option<OrganizationId> {
        let identifiers = mention.draft.identifiers.iter();
        let identifiers = identifiers.filter_map(|text| crate::organizations::Identifier::from_iati(text));
        identifiers.filter_map(|one| self.identifiers.get(&(one.scheme, one.number)).copied()).next()
    }

    /// What to do with a record that was found. A list gives full names, so that only one that is nearly the same is worth
    /// a question, and a branch that it names is a body of its own; a report of presence may mean the whole by its branch.
    fn decide(&self, found: &Found) -> Decision {
        let outcome = &found.outcome;
        let is_list = !self.among_themselves;
        let elsewhere = found.agreement.country == Accord::Contradicts;
        match decide(outcome, found.agreement) {
            Decision::Ask if is_list && (outcome.is_branch() || outcome.score < LINK) => Decision::New,
            Decision::Ask if outcome.is_of_initials() && elsewhere => Decision::New,
            decided => decided,
        }
    }
}

/// What comes of a look at a mention.
enum Looked {
    Settled(Resolution),
    Like(Box<Likeliest>),
}

/// The likeliest records for a mention: of the register, and of what was new in the file.
struct Likeliest {
    name: Name,
    before: Option<Found>,
    fresh: Option<Found>,
}

/// A kind as evidence: other actors are told from civil society, whose kinds files use one for another.
fn kind_with_group(code: &str) -> String {
    let civil = vocabulary::all().kind.get(code).is_none_or(|term| term.civil_society);
    format!("{}/{code}", if civil { "civil" } else { "other" })
}

/// How another mention compares with the organization that a mention made.
pub(crate) fn compared(made: &Mention, id: OrganizationId, other: &Mention) -> Option<(Decision, Found)> {
    let mut register = Register::new();
    enter(&mut register, id, made);
    let found = likeliest(&register, other, &Name::new(&other.draft.name), &HashSet::new())?;
    Some((decide(&found.outcome, found.agreement), found))
}

fn enter(register: &mut Register, id: OrganizationId, mention: &Mention) {
    let countries: Vec<String> = match mention.draft.country.as_str() {
        "" => mention.countries.keys().cloned().collect(),
        seat => vec![seat.to_owned()],
    };
    let kinds: Vec<String> = mention.draft.kinds.iter().map(|code| kind_with_group(code)).collect();
    let names = std::iter::once(&mention.draft.name).chain(mention.names.iter().map(|(_, text)| text));
    for text in names {
        register.insert(id.0.as_u128(), text, TextKind::Name, &countries, &kinds);
    }
    if !mention.draft.acronym.is_empty() {
        register.insert(id.0.as_u128(), &mention.draft.acronym, TextKind::Acronym, &countries, &[]);
    }
}

/// The likelier of two records; the first where they are equally so.
fn likelier(one: Option<Found>, other: Option<Found>) -> Option<Found> {
    match (one, other) {
        (Some(one), Some(other)) if other.rank() > one.rank() => Some(other),
        (one, other) => one.or(other),
    }
}

/// The likeliest record of a register that is not known to be another.
fn likeliest(register: &Register, mention: &Mention, name: &Name, different: &HashSet<u128>) -> Option<Found> {
    if register.is_empty() {
        return None;
    }
    let acronyms: Vec<String> =
        Some(&mention.draft.acronym).filter(|text| !text.is_empty()).cloned().into_iter().collect();
    let seat = Some(mention.draft.country.as_str()).filter(|code| !code.is_empty());
    let kind = mention.draft.kinds.first().map(|code| kind_with_group(code));
    let evidence =
        Evidence { country: seat.or(mention.main_country()), kind: kind.as_deref(), acronyms: &acronyms };
    let found = register.candidates(name, &evidence, 3 + different.len());
    found.into_iter().find(|found| !different.contains(&found.id))
}
