//! Figures with their date: who works with the institution on a day and at the end of each year before it.
//!
//! They are counted in memory, in one pass for each day, by the sieve that lists are made with: a list that a figure opens
//! holds what the figure counts.

mod days;
mod flow;
mod standing;
mod topic;

pub use days::{MOST_YEARS, Years};
pub use topic::Topic;

use crate::access::Actor;
use crate::app::App;
use crate::dates::PartialDate;
use crate::error::Result;
use crate::stock::{Deal, Filter, Sieve, State};
use crate::stocktaking::{Asked, Lists, under_way};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Figures on some days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The days, the last of which is the one that was asked for.
    pub days: Vec<Date>,
    /// The figures of each topic, in the order of [`Topic::ALL`].
    pub figures: Vec<Figure>,
    /// How many of the partnerships of the last day have no day on record on which they began: they count on every day.
    pub undated: usize,
    filter: Filter,
}

/// The figures of a topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub topic: Topic,
    /// For each day how many there are, each counted once.
    pub all: Vec<i64>,
    /// For each code of the topic how many there are on each day; the code is empty for what states none.
    pub lines: Vec<(String, Vec<i64>)>,
}

/// The figures of what a filter means, on its day or today, and at the end of each year of a span. They are of civil society
/// and of what is under way, whatever the filter says of that.
pub async fn figures(app: &App, actor: &Actor, filter: &Filter, years: &Years) -> Result<Figures> {
    let today = app.now().to_zoned(TimeZone::UTC).date();
    let days = days::days(&filter.as_of, years, today)?;
    let filter = Filter { as_of: String::new(), status: Vec::new(), include_others: false, ..filter.clone() };
    let asked = Asked::new(app, actor, &filter).await?;
    let state = app.stock.state();
    counted(&state, &filter, days, |filter| asked.sieve(&state, actor, filter))
}

impl Figures {
    /// The filter of the list of what a figure counts, of a code or of all; none where no list says it.
    #[must_use]
    pub fn list(&self, topic: Topic, code: Option<&str>, day: Date) -> Option<Filter> {
        topic.list(&under_way(&self.filter, PartialDate::day(day).as_str()), code)
    }

    /// How many there are on the last day.
    #[must_use]
    pub fn now(&self, topic: Topic) -> i64 {
        self.of(topic).and_then(|figure| figure.all.last().copied()).unwrap_or(0)
    }

    /// The figures of a topic.
    #[must_use]
    pub fn of(&self, topic: Topic) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.topic == topic)
    }
}

/// Counts everything. `sieve` makes a sieve of a filter.
fn counted<'a>(
    state: &State,
    filter: &Filter,
    days: Vec<Date>,
    sieve: impl Fn(&Filter) -> Result<Sieve<'a>>,
) -> Result<Figures> {
    let topics = Topic::ALL.into_iter();
    let listed: Vec<_> = topics.filter_map(|topic| Some((topic, topic.list_of()?))).collect();
    let lists = Lists::new(state, &listed.iter().map(|(_, list)| *list).collect::<Vec<_>>());
    let flow = flow::flow(state, &sieve(filter)?, &days);
    let mut figures: Vec<Figure> = Topic::ALL.into_iter().map(Figure::new).collect();
    for (at, (topic, _)) in listed.iter().enumerate() {
        let lines = lists.places(at).into_iter().map(|(code, _)| (code.to_owned(), Vec::new()));
        figures[*topic as usize].lines = lines.collect();
    }
    let mut undated = 0;
    for (at, day) in days.iter().enumerate() {
        let sieve = sieve(&under_way(filter, PartialDate::day(*day).as_str()))?;
        let meant: Vec<&Deal> = state.deals.values().filter(|deal| sieve.passes(state, deal)).collect();
        for ((topic, _), counts) in listed.iter().zip(lists.count(state, &sieve, &meant)) {
            let figure = &mut figures[*topic as usize];
            figure.all.push(counts.all);
            figure.lines.iter_mut().zip(counts.each).for_each(|((_, numbers), number)| numbers.push(number));
        }
        let standing = standing::standing(state, &sieve, &meant, *day);
        for (topic, number) in standing.numbers().into_iter().chain(flow[at].numbers()) {
            figures[topic as usize].all.push(number);
        }
        undated = meant.iter().filter(|deal| deal.from == 0).count();
    }
    for (at, (topic, _)) in listed.iter().enumerate() {
        let mut stays = lists.places(at).into_iter().map(|(_, stays)| stays);
        let lines = &mut figures[*topic as usize].lines;
        lines.retain(|(_, numbers)| stays.next().unwrap_or(false) || numbers.iter().any(|number| *number > 0));
    }
    for (topic, of) in [(Topic::Organizations, Topic::Groups), (Topic::Partnerships, Topic::Statuses)] {
        figures[topic as usize].all = figures[of as usize].all.clone();
    }
    Ok(Figures { days, figures, undated, filter: filter.clone() })
}

impl Figure {
    fn new(topic: Topic) -> Self {
        Self { topic, all: Vec::new(), lines: Vec::new() }
    }
}

#[cfg(test)]
mod proof;
