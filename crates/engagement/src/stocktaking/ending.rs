//! Partnerships that come to their end soon, and those that are past it and still stand as if they went on.

use super::{Asked, under_way};
use crate::access::Actor;
use crate::answers::Question;
use crate::app::App;
use crate::dates::{self, PartialDate, dated};
use crate::error::Result;
use crate::ids::PartnershipId;
use crate::stock::{Deal, Filter, Meant, Sieve, State};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};
use std::sync::Arc;

/// The months ahead that may be asked for, the usual number first.
pub const MONTHS: [i64; 4] = [12, 3, 6, 24];
/// For how many days what is past its end is still shown.
pub const DAYS_PAST: i64 = 90;

/// What ends soon, and what is past its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Today.
    pub today: Date,
    /// The last day that is looked at.
    pub until: Date,
    /// The soonest first; what is past its end stands before what is still to come.
    pub lines: Vec<Ends>,
}

/// When a partnership ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    /// Which partnership.
    pub partnership: PartnershipId,
    /// The last day of its agreement, else of its own.
    pub on: Date,
    /// Whether that is the last day of its agreement.
    pub of_agreement: bool,
}

impl Ending {
    /// How many are past their end.
    #[must_use]
    pub fn past(&self) -> usize {
        self.lines.iter().filter(|line| line.on < self.today).count()
    }
}

/// Which of the partnerships that are meant end within so many months, or did within the last [`DAYS_PAST`] days and were
/// neither completed nor terminated nor renewed. It is of today and of what is under way, whatever the filter says of that.
pub async fn ending(app: &App, actor: &Actor, filter: &Filter, months: i64) -> Result<Arc<Ending>> {
    let today = app.now().to_zoned(TimeZone::UTC).date();
    let later = |span: Span| today.saturating_add(span);
    let (from, until) = (later((-DAYS_PAST).days()), later(months.clamp(0, 1200).months()));
    let filter = under_way(filter, "");
    let asked = Asked::new(app, actor, &filter).await?;
    let state = app.stock.state();
    app.answers.get_or(state.at(), EndingBetween(asked.meant(&filter, actor), from, until), |_| {
        let sieve = asked.sieve(&state, actor, &filter)?;
        Ok(Ending { today, until, lines: between(&state, &sieve, from, until) })
    })
}

/// Which partnerships, between which days.
#[derive(PartialEq)]
struct EndingBetween(Meant, Date, Date);

impl Question for EndingBetween {
    type Answer = Ending;

    fn bytes(ending: &Ending) -> usize {
        ending.lines.len() * size_of::<Ends>()
    }
}

fn between(state: &State, sieve: &Sieve<'_>, from: Date, until: Date) -> Vec<Ends> {
    let [first, last] = [from, until].map(|day| dates::ends(&PartialDate::day(day)));
    // What ends in none of these years need not be looked at closely.
    let is_near = |deal: &&Deal| {
        let (end, _) = end(deal);
        end >= first && end / 10_000 <= last / 10_000
    };
    let near = state.in_order().filter(is_near).filter(|deal| sieve.passes(state, deal));
    let mut lines: Vec<Ends> = near.filter_map(ends).filter(|ends| (from..=until).contains(&ends.on)).collect();
    // Those of one day stay in the order of their titles.
    lines.sort_by_key(|line| line.on);
    lines
}

/// The last day of the agreement that stands, else of the partnership, as memory writes it; and which of the two it is.
fn end(deal: &Deal) -> (u32, bool) {
    if deal.ends == u32::MAX { (deal.to, false) } else { (deal.ends, true) }
}

fn ends(deal: &Deal) -> Option<Ends> {
    let (end, of_agreement) = end(deal);
    Some(Ends { partnership: deal.id, on: dated(end)?.last_day()?, of_agreement })
}
