//! Counting figures: a pass over what is under way on each day, and one over what began and ended.

use super::flow::{Flow, flow};
use super::standing::standing;
use super::{Figure, Figures, Topic};
use crate::dates::PartialDate;
use crate::error::Result;
use crate::stock::{Deal, Filter, Sieve, State};
use crate::stocktaking::{Counts, Lists, under_way};
use jiff::civil::Date;

/// What is counted on one day.
struct Pass {
    /// One for each topic whose values are told apart.
    lists: Vec<Counts>,
    /// One number for each other topic.
    numbers: Vec<(Topic, i64)>,
    undated: usize,
}

/// Counts everything. `sieve` makes a sieve of a filter.
pub(super) fn count<'a>(
    state: &State,
    filter: &Filter,
    days: Vec<Date>,
    sieve: impl Fn(&Filter) -> Result<Sieve<'a>>,
) -> Result<Figures> {
    let listed: Vec<Topic> = Topic::ALL.into_iter().filter(|topic| topic.list_of().is_some()).collect();
    let lists = Lists::new(state, &listed.iter().filter_map(|topic| topic.list_of()).collect::<Vec<_>>());
    let flow = flow(state, &sieve(filter)?, &days);
    let passes = days.iter().zip(flow).map(|(day, flow)| {
        let sieve = sieve(&under_way(filter, PartialDate::day(*day).as_str()))?;
        Ok(pass(state, &sieve, &lists, *day, flow))
    });
    let passes: Vec<Pass> = passes.collect::<Result<_>>()?;
    let figure = |topic: Topic| match listed.iter().position(|one| *one == topic) {
        Some(at) => told_apart(topic, &passes, &lists, at),
        None => Figure { topic, all: passes.iter().map(|pass| pass.number(topic)).collect(), lines: Vec::new() },
    };
    let figures = Topic::ALL.map(figure).into();
    Ok(Figures { undated: passes.last().map_or(0, |pass| pass.undated), days, figures, filter: filter.clone() })
}

fn pass(state: &State, sieve: &Sieve<'_>, lists: &Lists, day: Date, flow: Flow) -> Pass {
    let meant: Vec<&Deal> = sieve.deals(state).collect();
    let numbers = standing(state, sieve, &meant, day).numbers().into_iter().chain(flow.numbers());
    Pass {
        numbers: numbers.collect(),
        undated: meant.iter().filter(|deal| deal.from == 0).count(),
        lists: lists.count(state, sieve, &meant),
    }
}

impl Pass {
    fn number(&self, topic: Topic) -> i64 {
        self.numbers.iter().find(|(one, _)| *one == topic).map_or(0, |(_, number)| *number)
    }
}

/// The figure of a topic that is the list at a place. What there is nothing of on any day stays where a gap is what one looks
/// for.
fn told_apart(topic: Topic, passes: &[Pass], lists: &Lists, list: usize) -> Figure {
    let numbers = |place: usize| passes.iter().map(|pass| pass.lists[list].each[place]).collect::<Vec<_>>();
    let lines = lists.places(list).into_iter().enumerate().map(|(at, (code, stays))| (code, stays, numbers(at)));
    let lines = lines.filter(|(_, stays, numbers)| *stays || numbers.iter().any(|number| *number > 0));
    Figure {
        topic,
        all: passes.iter().map(|pass| pass.lists[list].all).collect(),
        lines: lines.map(|(code, _, numbers)| (code.to_owned(), numbers)).collect(),
    }
}
