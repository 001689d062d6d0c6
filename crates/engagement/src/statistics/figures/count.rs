//! Counting figures: a pass over what is under way on each day, and one over what began and ended.

use super::flow::{Flow, flow};
use super::gathered::Gathered;
use super::standing::Standing;
use super::{Figure, Figures, Topic};
use crate::dates::PartialDate;
use crate::error::Result;
use crate::stock::{Filter, Sieve, State};
use crate::stocktaking::{Counts, Lists, ListsCounting, under_way};
use jiff::civil::Date;
use std::num::NonZero;
use std::thread::{self, available_parallelism};

/// What is counted on one day.
struct Day<'a> {
    sieve: Sieve<'a>,
    /// One for each topic whose values are told apart.
    lists: ListsCounting<'a>,
    standing: Standing,
    undated: usize,
}

/// What was counted on one day.
struct Counted {
    lists: Vec<Counts>,
    /// One number for each other topic.
    numbers: Vec<(Topic, i64)>,
    undated: usize,
}

/// Counts everything, some days on each processor. `sieve` makes a sieve of a filter; the one that is given is of any day and
/// status.
pub(super) fn count<'a>(
    state: &State,
    filter: &Filter,
    days: Vec<Date>,
    sieve: impl Fn(&Filter) -> Result<Sieve<'a>>,
) -> Result<Figures> {
    let listed: Vec<Topic> = Topic::ALL.into_iter().filter(|topic| topic.list_of().is_some()).collect();
    let lists = Lists::new(state, &listed.iter().filter_map(|topic| topic.list_of()).collect::<Vec<_>>());
    let gathered = Gathered::new(state, &sieve(filter)?);
    let on = |day: &Date| {
        let sieve = sieve(&under_way(filter, PartialDate::day(*day).as_str()))?;
        Ok(Day { sieve, lists: lists.counting(state), standing: Standing::new(state, *day), undated: 0 })
    };
    let mut counting: Vec<Day<'_>> = days.iter().map(on).collect::<Result<_>>()?;
    let share = days.len().div_ceil(available_parallelism().map_or(1, NonZero::get));
    let flow = thread::scope(|scope| {
        for some in counting.chunks_mut(share.max(1)) {
            scope.spawn(|| some.iter_mut().for_each(|day| day.take(state, &gathered)));
        }
        flow(state, &gathered, &days)
    });
    let counted: Vec<Counted> = counting.into_iter().zip(flow).map(|(day, flow)| day.counted(flow)).collect();
    let figure = |topic: Topic| match listed.iter().position(|one| *one == topic) {
        Some(at) => told_apart(topic, &counted, &lists, at),
        None => Figure { topic, all: counted.iter().map(|day| day.number(topic)).collect(), lines: Vec::new() },
    };
    let figures = Topic::ALL.map(figure).into();
    Ok(Figures { undated: counted.last().map_or(0, |day| day.undated), days, figures, filter: filter.clone() })
}

impl Day<'_> {
    /// Takes in all that stands on the day.
    fn take(&mut self, state: &State, gathered: &Gathered<'_>) {
        let mut partners = Vec::new();
        for (deal, all) in gathered.running(&self.sieve) {
            if self.sieve.meets_then(deal, all, &mut partners) {
                self.standing.take(deal, &partners);
                self.undated += usize::from(deal.from == 0);
                self.lists.take((state, &self.sieve), deal, &partners);
            }
        }
    }

    fn counted(self, flow: Flow) -> Counted {
        let numbers = self.standing.numbers().into_iter().chain(flow.numbers()).collect();
        Counted { lists: self.lists.counts(), numbers, undated: self.undated }
    }
}

impl Counted {
    fn number(&self, topic: Topic) -> i64 {
        self.numbers.iter().find(|(one, _)| *one == topic).map_or(0, |(_, number)| *number)
    }
}

/// The figure of a topic that is the list at a place. What there is nothing of on any day stays where a gap is what one looks
/// for.
fn told_apart(topic: Topic, days: &[Counted], lists: &Lists, list: usize) -> Figure {
    let numbers = |place: usize| days.iter().map(|day| day.lists[list].each[place]).collect::<Vec<_>>();
    let lines = lists.places(list).into_iter().enumerate().map(|(at, (code, stays))| (code, stays, numbers(at)));
    let lines = lines.filter(|(_, stays, numbers)| *stays || numbers.iter().any(|number| *number > 0));
    Figure {
        topic,
        all: days.iter().map(|day| day.lists[list].all).collect(),
        lines: lines.map(|(code, _, numbers)| (code.to_owned(), numbers)).collect(),
    }
}
