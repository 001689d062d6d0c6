//! Gathering what speaks for organizations from who works where and from partnerships, both in memory: one pass over each.

use super::asked::Asked;
use super::crossing::Memories;
use super::ever::Ever;
use super::evidence::{Evidence, Meets};
use super::theme::Nearness;
use crate::presence;
use crate::stock::{Sieve, State};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::thread;

/// What speaks for each organization, by its number in the stock.
pub(super) struct Gathered {
    ever: Arc<Vec<Ever>>,
    activities: Vec<Meets>,
    partnerships: Vec<Meets>,
}

impl Gathered {
    /// What comes near to what is asked for of what organizations do, and of what they do and did with the institution, as far
    /// as it may be known of: each is gone through on a processor of its own. `ever` is what they ever did.
    pub(super) fn new(
        ever: Arc<Vec<Ever>>,
        memories: &Memories<'_>,
        (presence, stock): (&presence::Sieve, &Sieve<'_>),
        (asked, today): (&Asked, u32),
    ) -> Self {
        thread::scope(|scope| {
            let activities = scope.spawn(|| activities(memories, presence, asked, today, ever.len()));
            let partnerships = partnerships(memories.stock, stock, asked, today, ever.len());
            let activities = activities.join().unwrap_or_else(|panic| resume_unwind(panic));
            Self { ever: ever.clone(), activities, partnerships }
        })
    }

    /// What speaks for the organization with a number.
    pub(super) fn of(&self, number: u32) -> Option<Evidence<'_>> {
        let number = number as usize;
        Some(Evidence {
            ever: self.ever.get(number)?,
            activities: self.activities.get(number)?,
            partnerships: self.partnerships.get(number)?,
        })
    }
}

/// What of the activities of each organization comes near.
fn activities(
    memories: &Memories<'_>,
    sieve: &presence::Sieve,
    asked: &Asked,
    today: u32,
    organizations: usize,
) -> Vec<Meets> {
    let mut near = vec![Meets::default(); organizations];
    let measure = Measure::new(memories.presence, asked);
    for (place, rows) in sieve.rows(memories.presence) {
        let number = memories.numbers[place] as usize;
        for row in rows {
            let nearness = measure.of(row);
            if is_near(nearness) {
                near[number].add(nearness, row.goes_on(today), month(row.to));
            }
        }
    }
    near
}

/// What of the partnerships of each organization comes near.
fn partnerships(state: &State, sieve: &Sieve<'_>, asked: &Asked, today: u32, organizations: usize) -> Vec<Meets> {
    let mut near = vec![Meets::default(); organizations];
    let countries = state.countries.passing(|code| asked.countries.contains(code));
    for deal in state.deals() {
        let is_asked = deal.countries.iter().any(|number| countries[*number as usize]);
        let nearness = (asked.theme.of_bits(deal.areas, deal.clusters.into()), asked.in_country(is_asked));
        if !is_near(nearness) || !sieve.lets(deal) {
            continue;
        }
        let goes_on = deal.goes_on(today);
        for (partner, _) in sieve.partners(state, deal) {
            let now = goes_on && partner.goes_on(today);
            near[partner.organization as usize].add(nearness, now, deal.to.min(partner.to));
        }
    }
    near
}

/// Whether something comes near by its kind or by its place.
fn is_near((theme, place): (Nearness, Nearness)) -> bool {
    (theme, place) != (Nearness::Far, Nearness::Far)
}

/// The month in which an activity ended: its day is known as the last possible one.
fn month(to: u32) -> u32 {
    if to == u32::MAX { to } else { to / 100 * 100 + 99 }
}

/// How near activities come, worked out once for each pair of area and cluster, each country and place.
struct Measure {
    themes: Vec<Nearness>,
    /// How many clusters there are in a row of these, that of none among them.
    width: usize,
    countries: Vec<Nearness>,
    places: Vec<bool>,
    is_close: bool,
}

impl Measure {
    fn new(state: &presence::State, asked: &Asked) -> Self {
        let clusters: Vec<Option<&String>> = with_none(state.clusters.all()).collect();
        let themes = with_none(state.areas.all())
            .flat_map(|area| clusters.iter().map(move |cluster| asked.theme.of(area, *cluster)))
            .collect();
        let countries =
            with_none(state.countries.all()).map(|code| code.is_some_and(|code| asked.countries.contains(code)));
        let is_in = |(one, two): &(Option<_>, Option<_>)| {
            [one, two].into_iter().flatten().any(|place| asked.places.contains(place))
        };
        Self {
            themes,
            width: clusters.len(),
            countries: countries.map(|is_asked| asked.in_country(is_asked)).collect(),
            places: state.places.passing(is_in),
            is_close: !asked.places.is_empty(),
        }
    }

    /// How near an activity comes by its kind and by its place.
    fn of(&self, row: &presence::Row) -> (Nearness, Nearness) {
        let theme = self.themes[usize::from(row.area) * self.width + usize::from(row.cluster)];
        let country = self.countries[usize::from(row.country)];
        let is_there = self.is_close && country != Nearness::Far && self.places[row.place as usize];
        (theme, if is_there { Nearness::Same } else { country })
    }
}

fn with_none<'a, T: 'a>(all: impl Iterator<Item = (usize, &'a T)>) -> impl Iterator<Item = Option<&'a T>> {
    std::iter::once(None).chain(all.map(|(_, value)| Some(value)))
}
