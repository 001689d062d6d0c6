//! What organizations did of whatever kind, wherever: gone through once after a change, whatever is asked for then.

use super::crossing::Memories;
use crate::access::{Actor, Sight};
use crate::answers::Question;
use crate::app::App;
use crate::error::Result;
use crate::presence;
use crate::stock::Sieve;
use crate::vocabulary;
use std::sync::Arc;

/// What an organization did. Counts stop at their greatest number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Ever {
    /// Activities and partnerships: how many there are, and how many go on.
    pub(super) activities: u16,
    pub(super) open_activities: u16,
    pub(super) partnerships: u16,
    pub(super) open_partnerships: u16,
    /// Roles that it held and settings in which it worked, as bits.
    pub(super) roles: u64,
    pub(super) settings: u64,
    /// The sum of the ratings that may be read, in tenths, and how many they are.
    pub(super) rated: (u32, u16),
}

/// Of which organizations, by what may be known of, as of which day.
#[derive(PartialEq)]
struct UpTo {
    today: u32,
    include_others: bool,
    sight: Sight,
}

impl Question for UpTo {
    /// By the number of the organization in the stock.
    type Answer = Vec<Ever>;

    fn bytes(all: &Vec<Ever>) -> usize {
        all.len() * size_of::<Ever>()
    }
}

/// What all organizations did up to today, as far as it may be known of, by their numbers in the stock.
pub(super) fn ever(
    app: &App,
    actor: &Actor,
    memories: &Memories<'_>,
    (activities, partnerships): (&presence::Sieve, &Sieve<'_>),
    (today, include_others): (u32, bool),
) -> Result<Arc<Vec<Ever>>> {
    let question = UpTo { today, include_others, sight: actor.sight() };
    app.answers.get_or(memories.at(), question, |_| {
        let mut all = vec![Ever::default(); memories.stock.organizations.len() + 1];
        take_activities(&mut all, memories, activities, today);
        take_partnerships(&mut all, memories, partnerships, today);
        Ok(all)
    })
}

fn take_activities(all: &mut [Ever], memories: &Memories<'_>, sieve: &presence::Sieve, today: u32) {
    let humanitarian = vocabulary::all().setting.position("humanitarian").map_or(0, |at| 1 << at);
    for (place, rows) in sieve.rows(memories.presence) {
        let ever = &mut all[memories.numbers[place] as usize];
        for row in rows {
            ever.activities = ever.activities.saturating_add(1);
            ever.open_activities = ever.open_activities.saturating_add(u16::from(row.goes_on(today)));
            // Clusters coordinate humanitarian work.
            ever.settings |= if row.cluster > 0 { humanitarian } else { 0 };
        }
    }
}

fn take_partnerships(all: &mut [Ever], memories: &Memories<'_>, sieve: &Sieve<'_>, today: u32) {
    for deal in memories.stock.deals().iter().filter(|deal| sieve.lets(deal)) {
        let goes_on = deal.goes_on(today);
        let (sum, count) = sieve.ratings(deal).fold((0, 0), |(sum, count), one| (sum + u32::from(one), count + 1));
        for (partner, _) in sieve.partners(memories.stock, deal) {
            let ever = &mut all[partner.organization as usize];
            let now = goes_on && partner.goes_on(today);
            ever.partnerships = ever.partnerships.saturating_add(1);
            ever.open_partnerships = ever.open_partnerships.saturating_add(u16::from(now));
            ever.roles |= u64::from(partner.roles);
            ever.settings |= u64::from(deal.settings);
            ever.rated.0 += sum;
            ever.rated.1 += count;
        }
    }
}
