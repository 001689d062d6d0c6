//! Tables of partnerships: two ways of telling them apart crossed, with what is counted in each cell.

use super::axis::{Axis, By};
use super::{Asked, sums};
use crate::access::Actor;
use crate::answers::Question;
use crate::app::App;
use crate::error::Result;
use crate::partnerships::Status;
use crate::stock::{Filter, Meant};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Measure {
    /// Partnerships, each once in a cell, a row, a column and in all.
    #[default]
    Partnerships,
    /// Organizations, each once in a cell, a row, a column and in all.
    Organizations,
    /// Money planned, in one currency. That of a partnership in two areas stands in both, and once in all.
    Planned,
    /// Money committed.
    Committed,
    /// Money paid.
    Paid,
}

impl Measure {
    /// Whether it is money.
    #[must_use]
    pub fn is_money(self) -> bool {
        matches!(self, Measure::Planned | Measure::Committed | Measure::Paid)
    }
}

/// What table is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cross {
    /// What the rows are.
    pub rows: By,
    /// What the columns are; none for a list of rows.
    pub columns: Option<By>,
    /// What is counted.
    pub measure: Measure,
    /// In which currency, where it is money; the most frequent one when empty.
    pub currency: String,
    /// The first and the last year, where years are asked for.
    pub years: Option<(i16, i16)>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What the rows are, with their totals.
    pub rows: Vec<Head>,
    /// What the columns are, with their totals.
    pub columns: Vec<Head>,
    /// What is in each column of each row.
    pub cells: Vec<Vec<i64>>,
    /// What there is in all.
    pub total: i64,
    /// How many partnerships are left out of years because no day is on record on which they began.
    pub undated: usize,
    /// The currency of money, and all that there are, the most frequent first.
    pub currencies: Vec<String>,
}

/// A row or a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// A code, a slug, a name or a year; empty where nothing is stated.
    pub code: String,
    /// What there is in it.
    pub total: i64,
}

/// Counts the partnerships that are meant.
pub async fn cross(app: &App, actor: &Actor, filter: &Filter, of: &Cross) -> Result<Table> {
    let asked = Asked::new(app, actor, filter).await?;
    let this_year = app.now().to_zoned(TimeZone::UTC).year();
    let (first, last) = of.years.unwrap_or((this_year - 9, this_year));
    let years = (first.min(last), last.min(this_year));
    let of = Cross { years: Some(years), ..of.clone() };
    let mut table = Table::clone(&*counted(app, actor, filter, &asked, &of)?);
    if of.rows == By::Office || of.columns == Some(By::Office) {
        let slug = |head: &mut Head| {
            let office = head.code.parse().ok().and_then(|id| asked.all.get(id));
            head.code = office.map(|office| office.slug.clone()).unwrap_or_default();
        };
        let heads = if of.rows == By::Office { &mut table.rows } else { &mut table.columns };
        heads.iter_mut().for_each(slug);
    }
    Ok(table)
}

/// Which table.
#[derive(PartialEq)]
struct Counted(Meant, Cross);

impl Question for Counted {
    type Answer = Table;

    fn bytes(table: &Table) -> usize {
        let heads = table.rows.iter().chain(&table.columns).map(|head| size_of::<Head>() + head.code.len());
        heads.sum::<usize>() + table.cells.iter().flatten().count() * size_of::<i64>()
    }
}

/// The table with offices by their ids.
fn counted(app: &App, actor: &Actor, filter: &Filter, asked: &Asked, of: &Cross) -> Result<Arc<Table>> {
    let state = app.stock.state();
    app.answers.get_or(state.at(), Counted(asked.meant(filter, actor), of.clone()), |_| {
        let sieve = asked.sieve(&state, actor, filter)?;
        let years = of.years.unwrap_or_default();
        let rows = Axis::new(of.rows, &state, years);
        let columns = of.columns.map(|by| Axis::new(by, &state, years));
        Ok(sums::count(&state, &sieve, (&rows, columns.as_ref()), of))
    })
}

/// Of which partnerships the first year is asked for.
#[derive(PartialEq)]
struct FirstYear(Meant);

impl Question for FirstYear {
    type Answer = Option<i16>;

    fn bytes(_: &Option<i16>) -> usize {
        0
    }
}

/// The first year in which a partnership that is meant began, as far as that is on record.
pub async fn first_year(app: &App, actor: &Actor, filter: &Filter) -> Result<Option<i16>> {
    let asked = Asked::new(app, actor, filter).await?;
    let state = app.stock.state();
    let first = app.answers.get_or(state.at(), FirstYear(asked.meant(filter, actor)), |_| {
        let sieve = asked.sieve(&state, actor, filter)?;
        let years = sieve.deals(&state).map(|deal| deal.from / 10_000).filter(|year| *year > 0);
        Ok(years.min().and_then(|year| i16::try_from(year).ok()))
    })?;
    Ok(*first)
}

/// The filter as of a day, of what went on then.
#[must_use]
pub fn under_way(filter: &Filter, as_of: &str) -> Filter {
    let status = [Status::Active, Status::Suspended].map(|status| status.as_str().to_owned());
    Filter { as_of: as_of.to_owned(), status: status.into(), ..filter.clone() }
}
