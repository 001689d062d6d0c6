//! Who could meet a need, ranked by criteria whose weights whoever asks can change; each with its reasons.

use super::asked::Asked;
use super::criterion::Criterion;
use super::evidence::Evidence;
use super::gathering::Gathered;
use super::judging::{Compared, Reason, Score, applying, is_local};
use super::need::{First, Need};
use super::networks::Networks;
use crate::access::{Act, Actor, Owner};
use crate::activities;
use crate::app::App;
use crate::dates::ends;
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::partnerships::today;
use crate::places;
use crate::presence;
use crate::stock::{Filter, Known, Sieve, State};
use crate::stocktaking;
use std::cmp::Reverse;
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
    evidence: &'a Evidence,
    score: Score,
}

/// Who could meet a need, as far as the actor may know: a page of so many lines.
pub async fn find(app: &App, actor: &Actor, need: &Need, page: usize, lines: usize) -> Result<Found> {
    actor.must(Act::FindPartners)?;
    activities::look(app).await?;
    stocktaking::look(app).await?;
    let known = places::of_countries(app, &need.places_of()).await?;
    let asked = need.check(&known)?;
    let state = app.stock.state();
    let filter = Filter { include_others: need.include_others, ..Filter::default() };
    let sieve = Sieve::new(&state, actor, &filter, &Default::default(), None)?;
    let today = ends(&today(app));
    let gathered = gather(app, actor, (&state, &sieve), &asked, need, today)?;
    let networks = Networks::new(&state, &sieve, &gathered, today);
    let mut ranked = rank((&state, &sieve), &asked, need, &gathered, &networks);
    order(&mut ranked, need.first);
    let lines = if lines == 0 { LINES } else { lines.min(MOST_LINES) };
    let page = page.clamp(1, 1_000_000 / lines);
    let fit = |(at, one): (usize, &Ranked<'_>)| {
        let nearby = networks.nearby(&sieve, one.number);
        let compared = Compared {
            asked: &asked,
            evidence: one.evidence,
            known: one.known,
            belongs: networks.has(one.number),
            nearby: nearby.as_ref(),
        };
        let (reasons, unknown) = compared.reasons(&need.weights);
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
        total: ranked.len(),
        newcomers: ranked.iter().filter(|one| one.evidence.is_newcomer()).count(),
        local: ranked.iter().filter(|one| is_local(one.known)).count(),
        criteria: applying(&asked)
            .map(|criterion| (criterion, u32::from(need.weights.of(criterion)) * 100))
            .collect(),
        page,
        pages: ranked.len().div_ceil(lines),
        lines: ranked.iter().enumerate().skip((page - 1) * lines).take(lines).filter_map(fit).collect(),
    })
}

/// What speaks for each organization.
fn gather(
    app: &App,
    actor: &Actor,
    (state, sieve): (&State, &Sieve<'_>),
    asked: &Asked,
    need: &Need,
    today: u32,
) -> Result<Gathered> {
    let filter = presence::Filter { include_others: need.include_others, ..presence::Filter::default() };
    let presence = app.presence.state();
    let of_presence = presence::Sieve::new(&presence, &filter, presence::Scope::of(actor), None)?;
    let mut gathered = Gathered::new(state);
    gathered.take_activities(state, (&presence, &of_presence), asked, today);
    gathered.take_partnerships(state, sieve, asked, today);
    Ok(gathered)
}

/// The organizations that come near to what is asked for, with what they come to.
fn rank<'a>(
    (state, sieve): (&'a State, &Sieve<'_>),
    asked: &Asked,
    need: &Need,
    gathered: &'a Gathered,
    networks: &Networks<'_>,
) -> Vec<Ranked<'a>> {
    let ranked = (0..).zip(&gathered.0).filter_map(|(number, evidence)| {
        let known = state.known(number).filter(|known| sieve.counts(known))?;
        let nearby = networks.nearby(sieve, number);
        let compared = Compared { asked, evidence, known, belongs: networks.has(number), nearby: nearby.as_ref() };
        compared.is_near().then(|| Ranked { number, known, evidence, score: compared.score(&need.weights) })
    });
    ranked.collect()
}

/// Who fits best first, after those whom one asks for first; of equals whoever could turn out to fit better, then whoever
/// has fewer partnerships with the institution, so that they do not all go to the same.
fn order(ranked: &mut [Ranked<'_>], first: First) {
    let waits = |one: &Ranked<'_>| match first {
        First::Best => false,
        First::Newcomers => !one.evidence.is_newcomer(),
        First::Local => !is_local(one.known),
    };
    ranked.sort_by_cached_key(|one| {
        let fit = (Reverse(one.score.points), Reverse(one.score.open), one.evidence.all_partnerships);
        (waits(one), fit, one.known.sort_key.clone(), one.number)
    });
}
