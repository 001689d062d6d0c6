//! Who could meet a need, ranked by criteria whose weights whoever asks can change; each with its reasons.

use super::asked::Asked;
use super::criterion::{Criterion, Weights};
use super::crossing::Memories;
use super::ever::ever;
use super::evidence::Evidence;
use super::gathering::Gathered;
use super::judging::{Compared, Reason, Score, applying, is_local};
use super::need::{First, Need};
use super::networks::Networks;
use crate::access::{Act, Actor, Owner, Sight};
use crate::activities;
use crate::answers::Question;
use crate::app::App;
use crate::dates::ends;
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::partnerships::today;
use crate::places;
use crate::presence;
use crate::stock::{Filter, Known, Sieve, State};
use crate::stocktaking;
use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

/// Lines of a page when none are asked for, and at most.
const LINES: usize = 25;
const MOST_LINES: usize = 1_000;

/// Who could meet a need.
#[derive(Debug)]
pub struct Found {
    /// How many could.
    pub total: usize,
    /// How many of them have no partnership with the institution on record that the actor may know of.
    pub newcomers: usize,
    /// How many of them are local or national.
    pub local: usize,
    /// The criteria that the need makes sense of, with what each can bring at most, in hundredths of a point.
    pub criteria: Vec<(Criterion, u32)>,
    /// Which page this is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// Those of the page.
    pub lines: Vec<Fit>,
}

/// An organization that could meet a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fit {
    /// Which.
    pub organization: OrganizationId,
    /// What it is called.
    pub name: Arc<str>,
    /// Who keeps its record.
    pub owner: Owner,
    /// Its place in the list, from 1.
    pub rank: usize,
    /// What its reasons bring, in hundredths of a point.
    pub points: u32,
    /// What else what is not known could bring.
    pub open: u32,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What nothing on record says.
    pub unknown: Vec<Criterion>,
    /// Whether it has no partnership with the institution on record.
    pub newcomer: bool,
    /// Whether it is local or national.
    pub local: bool,
}

/// An organization by its number, with what it comes to.
struct Ranked<'a> {
    number: u32,
    known: &'a Known,
    evidence: Evidence<'a>,
    score: Score,
}

/// Who could meet a need, as far as the actor may know: a page of so many lines.
pub async fn find(app: &App, actor: &Actor, need: &Need, page: usize, lines: usize) -> Result<Arc<Found>> {
    actor.must(Act::FindPartners)?;
    activities::look(app).await?;
    stocktaking::look(app).await?;
    let known = places::of_countries(app, &need.places_of()).await?;
    let asked = need.check(&known)?;
    let lines = if lines == 0 { LINES } else { lines.min(MOST_LINES) };
    let page = page.clamp(1, 1_000_000 / lines);
    let (state, presence) = (app.stock.state(), app.presence.state());
    let memories = Memories::new(app, &state, &presence)?;
    let whom = Whom {
        asked,
        weights: need.weights.clone(),
        first: need.first,
        include_others: need.include_others,
        today: ends(&today(app)),
        page,
        lines,
        sight: actor.sight(),
    };
    app.answers.get_or(memories.at(), whom, |whom| search(app, whom, actor, &memories))
}

/// All that decides who could meet a need.
#[derive(PartialEq)]
struct Whom {
    asked: Asked,
    weights: Weights,
    first: First,
    include_others: bool,
    today: u32,
    page: usize,
    lines: usize,
    sight: Sight,
}

impl Question for Whom {
    type Answer = Found;

    fn bytes(found: &Found) -> usize {
        found.lines.len() * LINE_BYTES
    }
}

/// About so many bytes a line takes, with its reasons.
const LINE_BYTES: usize = 1_500;

fn search(app: &App, whom: &Whom, actor: &Actor, memories: &Memories<'_>) -> Result<Found> {
    let state = memories.stock;
    let (asked, page, lines) = (&whom.asked, whom.page, whom.lines);
    let filter = Filter { include_others: whom.include_others, ..Filter::default() };
    let sieve = Sieve::new(state, actor, &filter, &Default::default(), None)?;
    let gathered = gather(app, whom, actor, memories, &sieve)?;
    let networks = Networks::new(state, &sieve, &gathered, whom.today);
    let ranked = rank((state, &sieve), whom, &gathered, &networks);
    let total = ranked.len();
    let newcomers = ranked.iter().filter(|one| one.evidence.is_newcomer()).count();
    let local = ranked.iter().filter(|one| is_local(one.known)).count();
    let ranked = first(ranked, whom.first, page * lines);
    let fit = |(at, one): (usize, &Ranked<'_>)| {
        let nearby = networks.nearby(&sieve, one.number);
        let compared = Compared {
            asked,
            evidence: one.evidence,
            known: one.known,
            belongs: networks.has(one.number),
            nearby: nearby.as_ref(),
        };
        let (reasons, unknown) = compared.reasons(&whom.weights);
        Some(Fit {
            organization: *state.organizations.value(one.number)?,
            name: one.known.name.clone(),
            owner: one.known.owner,
            rank: at + 1,
            points: one.score.points,
            open: one.score.open,
            reasons,
            unknown,
            newcomer: one.evidence.is_newcomer(),
            local: is_local(one.known),
        })
    };
    Ok(Found {
        total,
        newcomers,
        local,
        criteria: applying(asked)
            .map(|criterion| (criterion, u32::from(whom.weights.of(criterion)) * 100))
            .collect(),
        page,
        pages: total.div_ceil(lines),
        lines: ranked.iter().enumerate().skip((page - 1) * lines).filter_map(fit).collect(),
    })
}

/// What speaks for each organization.
fn gather(app: &App, whom: &Whom, actor: &Actor, memories: &Memories<'_>, sieve: &Sieve<'_>) -> Result<Gathered> {
    let filter = presence::Filter { include_others: whom.include_others, ..presence::Filter::default() };
    let of_presence = presence::Sieve::new(memories.presence, &filter, presence::Scope::of(actor), None)?;
    let sieves = (&of_presence, sieve);
    let ever = ever(app, actor, memories, sieves, (whom.today, whom.include_others))?;
    Ok(Gathered::new(ever, memories, sieves, (&whom.asked, whom.today)))
}

/// The organizations that come near to what is asked for, with what they come to.
fn rank<'a>(
    (state, sieve): (&'a State, &Sieve<'_>),
    whom: &Whom,
    gathered: &'a Gathered,
    networks: &Networks<'_>,
) -> Vec<Ranked<'a>> {
    let weighed: Vec<(Criterion, u32)> =
        applying(&whom.asked).map(|criterion| (criterion, u32::from(whom.weights.of(criterion)))).collect();
    let numbers = (0..).take(state.organizations.len() + 1);
    let ranked = numbers.filter_map(|number| {
        let known = state.known(number).filter(|_| sieve.counts(state, number))?;
        let evidence = gathered.of(number)?;
        let compared = Compared { asked: &whom.asked, evidence, known, belongs: false, nearby: None };
        if !compared.is_near() {
            return None;
        }
        let (belongs, nearby) = (networks.has(number), networks.nearby(sieve, number));
        let score = Compared { belongs, nearby: nearby.as_ref(), ..compared }.score(&weighed);
        Some(Ranked { number, known, evidence, score })
    });
    ranked.collect()
}

/// So many of those who fit best, after those whom one asks for first; of equals whoever could turn out to fit better, then
/// whoever has fewer partnerships with the institution, so that they do not all go to the same.
fn first(mut ranked: Vec<Ranked<'_>>, first: First, count: usize) -> Vec<Ranked<'_>> {
    let waits = |one: &Ranked<'_>| match first {
        First::Best => false,
        First::Newcomers => !one.evidence.is_newcomer(),
        First::Local => !is_local(one.known),
    };
    let order = |one: &Ranked<'_>, other: &Ranked<'_>| -> Ordering {
        let fit = |of: &Ranked<'_>| {
            (waits(of), Reverse(of.score.points), Reverse(of.score.open), of.evidence.ever.partnerships)
        };
        fn name<'a>(of: &Ranked<'a>) -> (&'a [u8], u32) {
            (&of.known.sort_key, of.number)
        }
        fit(one).cmp(&fit(other)).then_with(|| name(one).cmp(&name(other)))
    };
    if count < ranked.len() {
        ranked.select_nth_unstable_by(count, order);
        ranked.truncate(count);
    }
    ranked.sort_unstable_by(order);
    ranked
}
