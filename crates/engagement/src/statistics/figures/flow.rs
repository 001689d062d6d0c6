//! What began and ended in the years of figures, and who is new in them.

use super::gathered::Gathered;
use super::standing::packed;
use super::topic::Topic;
use crate::dates::dated;
use crate::stock::{Deal, State};
use jiff::civil::Date;

/// What happened in a year up to a day.
#[derive(Clone, Copy, Default)]
pub(super) struct Flow {
    newcomers: i64,
    begun: i64,
    ended: i64,
}

impl Flow {
    pub(super) fn numbers(self) -> [(Topic, i64); 3] {
        [(Topic::Newcomers, self.newcomers), (Topic::Begun, self.begun), (Topic::Ended, self.ended)]
    }
}

/// What happened in the years of these days, each up to its day. What is gathered is of any time.
pub(super) fn flow(state: &State, gathered: &Gathered<'_>, days: &[Date]) -> Vec<Flow> {
    let mut flow = vec![Flow::default(); days.len()];
    let began = |day: &Date, first: u32| first / 10_000 == packed(*day) / 10_000 && first <= packed(*day);
    // When each organization first worked with the institution; 0 where that is not on record.
    let mut joined = vec![u32::MAX; state.organizations.len() + 1];
    for (deal, partners) in gathered.all() {
        for (day, flow) in days.iter().zip(&mut flow) {
            let under_way = deal.is_under_way(packed(*day));
            flow.begun += i64::from(under_way && began(day, deal.from));
            flow.ended += i64::from(ended(deal, packed(*day)));
        }
        if days.last().is_some_and(|day| deal.is_under_way(packed(*day))) {
            for (partner, _) in partners {
                let first = &mut joined[partner.organization as usize];
                *first = partner.from.min(*first);
            }
        }
    }
    for first in joined.into_iter().filter(|first| *first > 0) {
        for (day, flow) in days.iter().zip(&mut flow) {
            flow.newcomers += i64::from(began(day, first));
        }
    }
    flow
}

/// Whether a partnership that was under way to its end ended in the year of a day, and by that day.
fn ended(deal: &Deal, day: u32) -> bool {
    let last = || match deal.to % 100 {
        1..=31 => Some(deal.to),
        // Known to the month or to the year.
        _ => dated(deal.to).and_then(|end| end.last_day()).map(packed),
    };
    deal.to / 10_000 == day / 10_000 && deal.is_under_way(deal.to) && last().is_some_and(|last| last <= day)
}
