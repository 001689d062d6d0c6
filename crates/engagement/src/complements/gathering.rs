//! Gathering what speaks for organizations from who works where and from partnerships, both in memory: one pass over each.

use super::asked::Asked;
use super::crossing::Memories;
use super::evidence::Evidence;
use super::theme::Nearness;
use crate::presence;
use crate::stock::{Sieve, State};
use crate::vocabulary;

/// What speaks for each organization, by its number in the stock.
pub(super) struct Gathered(pub(super) Vec<Evidence>);

impl Gathered {
    /// Of nobody yet.
    pub(super) fn new(state: &State) -> Self {
        Self(vec![Evidence::default(); state.organizations.len() + 1])
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
            let evidence = &mut self.0[memories.numbers[place] as usize];
            for row in rows {
                let now = row.from <= today && row.to >= today;
                evidence.activities.add(measure.of(row), now, month(row.to));
                evidence.all_activities = evidence.all_activities.saturating_add(1);
                evidence.open_activities = evidence.open_activities.saturating_add(u16::from(now));
                // Clusters coordinate humanitarian work.
                evidence.settings |= if row.cluster > 0 { measure.humanitarian } else { 0 };
            }
        }
    }

    /// What they do and did with the institution, as far as it may be known of.
    pub(super) fn take_partnerships(&mut self, state: &State, sieve: &Sieve<'_>, asked: &Asked, today: u32) {
        let countries = state.countries.passing(|code| asked.countries.contains(code));
        for deal in state.deals().filter(|deal| sieve.lets(deal)) {
            let is_asked = deal.countries.iter().any(|number| countries[*number as usize]);
            let nearness = (asked.theme.of_bits(deal.areas, deal.clusters), asked.in_country(is_asked));
            let goes_on = deal.goes_on(today);
            let (sum, count) =
                sieve.ratings(deal).fold((0, 0), |(sum, count), one| (sum + u32::from(one), count + 1));
            for (partner, _) in sieve.partners(state, deal) {
                let evidence = &mut self.0[partner.organization as usize];
                let now = goes_on && partner.from <= today && partner.to >= today;
                evidence.partnerships.add(nearness, now, deal.to.min(partner.to));
                evidence.all_partnerships = evidence.all_partnerships.saturating_add(1);
                evidence.open_partnerships = evidence.open_partnerships.saturating_add(u16::from(now));
                evidence.roles |= partner.roles;
                evidence.settings |= deal.settings;
                evidence.rated.0 += sum;
                evidence.rated.1 += count;
            }
        }
    }
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
    humanitarian: u64,
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
            humanitarian: vocabulary::all().setting.position("humanitarian").map_or(0, |at| 1 << at),
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
