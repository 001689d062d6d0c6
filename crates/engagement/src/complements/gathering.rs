//! Gathering what speaks for organizations from who works where and from partnerships, both in memory: one pass over each.

use super::asked::Asked;
use super::crossing::Memories;
use super::ever::Ever;
use super::evidence::{Evidence, Near};
use super::theme::Nearness;
use crate::presence;
use crate::stock::{Sieve, State};
use std::sync::Arc;

/// What speaks for each organization, by its number in the stock.
pub(super) struct Gathered {
    ever: Arc<Vec<Ever>>,
    near: Vec<Near>,
}

impl Gathered {
    /// What organizations ever did, with nothing yet that comes near.
    pub(super) fn new(ever: Arc<Vec<Ever>>) -> Self {
        let near = vec![Near::default(); ever.len()];
        Self { ever, near }
    }

    /// What speaks for the organization with a number.
    pub(super) fn of(&self, number: u32) -> Option<Evidence<'_>> {
        let number = number as usize;
        Some(Evidence { ever: self.ever.get(number)?, near: self.near.get(number)? })
    }

    /// What organizations do, as far as it may be known of.
    pub(super) fn take_activities(
        &mut self,
        memories: &Memories<'_>,
        sieve: &presence::Sieve,
        asked: &Asked,
        today: u32,
    ) {
        let measure = Measure::new(memories.presence, asked);
        for (place, rows) in sieve.rows(memories.presence) {
            let number = memories.numbers[place] as usize;
            for row in rows {
                let nearness = measure.of(row);
                if is_near(nearness) {
                    self.near[number].activities.add(nearness, row.goes_on(today), month(row.to));
                }
            }
        }
    }

    /// What they do and did with the institution, as far as it may be known of.
    pub(super) fn take_partnerships(&mut self, state: &State, sieve: &Sieve<'_>, asked: &Asked, today: u32) {
        let countries = state.countries.passing(|code| asked.countries.contains(code));
        for deal in state.deals() {
            let is_asked = deal.countries.iter().any(|number| countries[*number as usize]);
            let nearness = (asked.theme.of_bits(deal.areas, deal.clusters), asked.in_country(is_asked));
            if !is_near(nearness) || !sieve.lets(deal) {
                continue;
            }
            let goes_on = deal.goes_on(today);
            for (partner, _) in sieve.partners(state, deal) {
                let now = goes_on && partner.goes_on(today);
                self.near[partner.organization as usize].partnerships.add(nearness, now, deal.to.min(partner.to));
            }
        }
    }
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
