//! One pass over all partnerships: those of each day are counted, and who takes part in them is gathered.

use super::Topic;
use super::calendar::Calendar;
use super::tally::{Lists, Tally};
use crate::processors::shares;
use crate::stock::{Deal, Side, Sieve, State, positions};

/// An organization's part in a partnership: when, and what it is in it.
pub(super) struct Part {
    pub(super) organization: u32,
    /// On which days it takes part.
    pub(super) days: u32,
    /// On which of them an agreement is in force.
    pub(super) covered: u32,
    pub(super) roles: u16,
    /// As a network, rather than as any organization; and as a member of one.
    pub(super) as_network: bool,
    pub(super) as_member: bool,
    pub(super) regions: u64,
}

/// What one pass finds.
pub(super) struct Gathered {
    /// What was counted on each day.
    pub(super) on: Vec<Tally>,
    pub(super) parts: Vec<Part>,
    /// When each organization, by its number, first worked with the institution; 0 where that is not on record.
    pub(super) joined: Vec<u32>,
    /// How many of the last day have no day on which they began.
    pub(super) undated: usize,
}

/// Goes through all partnerships that a sieve of any day and status lets through, some on each processor.
pub(super) fn gather(state: &State, sieve: &Sieve<'_>, calendar: &Calendar, lists: &Lists) -> Gathered {
    let deals = state.deals();
    let pass = |deals: &[Deal]| {
        let mut gathered = Gathered::new(state, calendar);
        let mut partners = Vec::new();
        for deal in deals {
            if sieve.meets(state, deal, &mut partners) {
                gathered.take((calendar, lists), deal, &partners);
            }
        }
        gathered
    };
    let found = shares(deals, pass).into_iter();
    found.reduce(Gathered::join).unwrap_or_else(|| Gathered::new(state, calendar))
}

impl Gathered {
    fn new(state: &State, calendar: &Calendar) -> Self {
        Self {
            on: vec![Tally::default(); calendar.len()],
            parts: Vec::new(),
            joined: vec![u32::MAX; state.organizations.len() + 1],
            undated: 0,
        }
    }

    /// Takes in a partnership that is meant, with the organizations in it that are.
    fn take(&mut self, (calendar, lists): (&Calendar, &Lists), deal: &Deal, partners: &[Side<'_>]) {
        let (goes_on, in_force) = (calendar.under_way(deal), calendar.in_force(deal));
        let has_begun = deal.is_under_way(calendar.last());
        let mut on = 0;
        for (partner, traits) in partners {
            if has_begun {
                let first = &mut self.joined[partner.organization as usize];
                *first = partner.from.min(*first);
            }
            let days = goes_on & calendar.runs(partner.from, partner.to);
            on |= days;
            if days != 0 {
                self.parts.push(Part {
                    organization: partner.organization,
                    days,
                    covered: days & in_force,
                    roles: partner.roles,
                    as_network: partner.network == 0 && traits.network,
                    as_member: partner.network != 0,
                    regions: deal.regions,
                });
            }
        }
        self.undated += usize::from(deal.from == 0 && on >> (calendar.len() - 1) != 0);
        self.count((calendar, lists), deal, on);
    }

    /// Counts a partnership on the days on which it and anyone in it goes on, and in the years in which it began and ended.
    fn count(&mut self, (calendar, lists): (&Calendar, &Lists), deal: &Deal, on: u32) {
        let areas = lists.told(Topic::Areas, deal.areas);
        let agreements = lists.told(Topic::Agreements, deal.agreement.into());
        for bit in positions(on.into()) {
            let (day, tally) = (calendar.day(bit), &mut self.on[bit]);
            let status = deal.status(day).map_or(0, |status| 1 << status);
            tally.add(Topic::Partnerships, 1);
            tally.add(Topic::InForce, deal.in_force(day));
            tally.tell(Topic::Statuses, lists.told(Topic::Statuses, status));
            tally.tell(Topic::Areas, areas);
            tally.tell(Topic::Agreements, agreements);
        }
        positions(calendar.begun(deal).into()).for_each(|bit| self.on[bit].add(Topic::Begun, 1));
        positions(calendar.ended(deal).into()).for_each(|bit| self.on[bit].add(Topic::Ended, 1));
    }

    fn join(mut self, mut other: Self) -> Self {
        self.on.iter_mut().zip(&other.on).for_each(|(sum, more)| sum.join(more));
        self.parts.append(&mut other.parts);
        self.joined.iter_mut().zip(other.joined).for_each(|(first, other)| *first = other.min(*first));
        self.undated += other.undated;
        self
    }
}
