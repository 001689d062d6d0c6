//! Counting figures: one pass over partnerships, then one for each day over those who take part on it.

use super::calendar::Calendar;
use super::gathering::{Gathered, gather};
use super::organizations::{self, Seen};
use super::tally::{Lists, Tally};
use super::{Figure, Figures, Topic};
use crate::processors::share;
use crate::stock::{Filter, Sieve, State, positions};
use jiff::civil::Date;
use std::thread;

/// Counts everything. The filter, and its sieve, are of any day and status.
pub(super) fn count(state: &State, filter: &Filter, days: Vec<Date>, sieve: &Sieve<'_>) -> Figures {
    let (calendar, lists) = (Calendar::new(&days), Lists::new(state));
    let mut gathered = gather(state, sieve, &calendar, &lists);
    count_organizations((state, &lists), &mut gathered);
    for first in gathered.joined.into_iter().filter(|first| *first > 0) {
        positions(calendar.in_year(first).into()).for_each(|bit| gathered.on[bit].add(Topic::Newcomers, 1));
    }
    let figures = Topic::ALL.map(|topic| figure(topic, &gathered.on, &lists)).into();
    Figures { days, figures, undated: gathered.undated, filter: filter.clone() }
}

/// Counts organizations, some days on each processor.
fn count_organizations(by: (&State, &Lists), gathered: &mut Gathered) {
    let Gathered { on, parts, .. } = gathered;
    let share = share(on.len());
    let some = |first: usize, days: &mut [Tally]| {
        let mut seen = vec![Seen::default(); by.0.organizations.len() + 1];
        for (bit, tally) in (first..).zip(days) {
            organizations::count(by, parts, bit, &mut seen, tally);
        }
    };
    thread::scope(|scope| {
        for (place, days) in on.chunks_mut(share).enumerate() {
            scope.spawn(move || some(place * share, days));
        }
    });
}

/// The figure of a topic. What there is nothing of on any day stays where a gap is what one looks for.
fn figure(topic: Topic, days: &[Tally], lists: &Lists) -> Figure {
    let all = days.iter().map(|day| day.all(topic)).collect();
    let Some(list) = lists.of(topic) else { return Figure { topic, all, lines: Vec::new() } };
    let counts: Vec<Vec<i64>> = days.iter().map(|day| list.by_places(day.each(topic))).collect();
    let numbers = |place: usize| counts.iter().map(|day| day[place]).collect::<Vec<_>>();
    let lines = list.places().enumerate().map(|(at, (code, stays))| (code, stays, numbers(at)));
    let lines = lines.filter(|(_, stays, numbers)| *stays || numbers.iter().any(|number| *number > 0));
    Figure { topic, all, lines: lines.map(|(code, _, numbers)| (code.to_owned(), numbers)).collect() }
}
