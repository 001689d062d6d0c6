//! The days of figures as bits of a number, the first of them the lowest.

use crate::dates::{PartialDate, dated};
use crate::stock::{Deal, Filter, own_bits, positions};
use crate::stocktaking::under_way;
use crate::vocabulary;
use jiff::civil::Date;

/// Days, as records in memory write them.
pub(super) struct Calendar {
    days: Vec<u32>,
    /// The statuses of what is under way, by their places in the vocabulary.
    statuses: u64,
}

/// A day as records in memory write it.
fn packed(day: Date) -> u32 {
    let part = |number: i8| u32::from(number.unsigned_abs());
    u32::from(day.year().unsigned_abs()) * 10_000 + part(day.month()) * 100 + part(day.day())
}

impl Calendar {
    /// Of these days, 32 at the most.
    pub(super) fn new(days: &[Date]) -> Self {
        let statuses = under_way(&Filter::default(), "").status;
        Self {
            days: days.iter().copied().map(packed).collect(),
            statuses: own_bits(&vocabulary::all().agreement_status, &statuses),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.days.len()
    }

    /// The day of a bit.
    pub(super) fn day(&self, bit: usize) -> u32 {
        self.days[bit]
    }

    /// The last day.
    pub(super) fn last(&self) -> u32 {
        self.days.last().copied().unwrap_or(0)
    }

    fn days(&self, is_meant: impl Fn(u32) -> bool) -> u32 {
        self.days.iter().enumerate().fold(0, |all, (bit, day)| all | u32::from(is_meant(*day)) << bit)
    }

    /// On which days something goes on.
    pub(super) fn runs(&self, from: u32, to: u32) -> u32 {
        self.days(|day| from <= day && to >= day)
    }

    /// On which days a partnership is under way.
    pub(super) fn under_way(&self, deal: &Deal) -> u32 {
        let stands = |day| deal.status(day).is_some_and(|status| self.statuses & 1 << status != 0);
        bits(self.runs(deal.from, deal.to), |bit| stands(self.days[bit]))
    }

    /// On which days an agreement of a partnership is in force.
    pub(super) fn in_force(&self, deal: &Deal) -> u32 {
        deal.in_force.iter().fold(0, |all, (from, to)| all | self.runs(*from, *to))
    }

    /// In which years, up to their days, something began.
    pub(super) fn in_year(&self, day: u32) -> u32 {
        self.days(|last| day / 10_000 == last / 10_000 && day <= last)
    }

    /// In which years, up to their days, a partnership began that was under way then.
    pub(super) fn begun(&self, deal: &Deal) -> u32 {
        bits(self.in_year(deal.from), |bit| deal.is_under_way(self.days[bit]))
    }

    /// In which years, up to their days, a partnership ended that was under way to its end.
    pub(super) fn ended(&self, deal: &Deal) -> u32 {
        let in_year = self.days(|day| deal.to / 10_000 == day / 10_000);
        if in_year == 0 || !deal.is_under_way(deal.to) {
            return 0;
        }
        let last = match deal.to % 100 {
            1..=31 => Some(deal.to),
            // Known to the month or to the year.
            _ => dated(deal.to).as_ref().and_then(PartialDate::last_day).map(packed),
        };
        bits(in_year, |bit| last.is_some_and(|last| last <= self.days[bit]))
    }
}

/// Those of the bits that are meant.
fn bits(of: u32, is_meant: impl Fn(usize) -> bool) -> u32 {
    positions(of.into()).filter(|bit| is_meant(*bit)).fold(0, |all, bit| all | 1 << bit)
}
