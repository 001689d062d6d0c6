//! Figures with their date: who works with the institution on a day and at the end of each year before it.
//!
//! They are counted in memory by the sieve that lists are made with: a list that a figure opens holds what the figure counts.

mod calendar;
mod count;
mod days;
mod gathering;
mod organizations;
mod tally;
mod topic;

pub use days::{FIRST_YEAR, MOST_YEARS, Years};
pub use topic::Topic;

use crate::access::Actor;
use crate::answers::Question;
use crate::app::App;
use crate::dates::PartialDate;
use crate::error::Result;
use crate::stock::{Filter, Meant};
use crate::stocktaking::{Asked, under_way};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::sync::Arc;

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
pub async fn figures(app: &App, actor: &Actor, filter: &Filter, years: &Years) -> Result<Arc<Figures>> {
    let today = app.now().to_zoned(TimeZone::UTC).date();
    let days = days::days(&filter.as_of, years, today)?;
    let filter = Filter { as_of: String::new(), status: Vec::new(), include_others: false, ..filter.clone() };
    let asked = Asked::new(app, actor, &filter).await?;
    let state = app.stock.state();
    app.answers.get_or(state.at(), OnDays(asked.meant(&filter, actor), days), |OnDays(_, days)| {
        Ok(count::count(&state, &filter, days.clone(), &asked.sieve(&state, actor, &filter)?))
    })
}

/// Figures of which partnerships, on which days.
#[derive(PartialEq)]
struct OnDays(Meant, Vec<Date>);

impl Question for OnDays {
    type Answer = Figures;

    fn bytes(figures: &Figures) -> usize {
        let lines = figures.figures.iter().flat_map(|figure| &figure.lines);
        lines.map(|(code, numbers)| code.len() + 64 + numbers.len() * size_of::<i64>()).sum()
    }
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

#[cfg(test)]
mod proof;
