//! Partnerships that come to their end soon, and those that are past it and still stand as if they went on.

use super::{Asked, under_way};
use crate::access::Actor;
use crate::app::App;
use crate::dates::dated;
use crate::error::Result;
use crate::ids::PartnershipId;
use crate::stock::{Deal, Filter};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};

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
pub async fn ending(app: &App, actor: &Actor, filter: &Filter, months: i64) -> Result<Ending> {
    let today = app.now().to_zoned(TimeZone::UTC).date();
    let later = |span: Span| today.saturating_add(span);
    let (from, until) = (later((-DAYS_PAST).days()), later(months.clamp(0, 1200).months()));
    let filter = under_way(filter, "");
    let asked = Asked::new(app, actor, &filter).await?;
    let state = app.stock.state();
    let sieve = asked.sieve(&state, actor, &filter)?;
    let soon = state.deals.values().filter_map(|deal| Some((deal, ends(deal)?)));
    let soon = soon.filter(|(_, ends)| (from..=until).contains(&ends.on));
    let mut lines: Vec<Ends> = soon.filter(|(deal, _)| sieve.passes(&state, deal)).map(|(_, ends)| ends).collect();
    // Those of one day stay in the order of their titles.
    lines.sort_by_key(|line| line.on);
    Ok(Ending { today, until, lines })
}

/// The last day of the agreement that stands, else of the partnership, where one is on record.
fn ends(deal: &Deal) -> Option<Ends> {
    let day = |number| dated(number)?.last_day();
    let agreement = day(deal.ends);
    let on = agreement.or_else(|| day(deal.to))?;
    Some(Ends { partnership: deal.id, on, of_agreement: agreement.is_some() })
}
