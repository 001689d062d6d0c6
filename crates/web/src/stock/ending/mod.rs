//! What ends soon, and what is past its end and still stands as if it went on: bars, a table and files.

mod draw;
mod files;
mod line;
mod page;

pub(crate) use files::{drawing, table};
pub(crate) use page::show;

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::Asked;
use crate::partnerships::{filter, known_of_stock};
use engagement::stocktaking::{self, Ending, MONTHS};
use std::sync::Arc;

/// What the address of this page says of it alone.
const OWN: [&str; 1] = ["within"];

/// What is asked of this page, which is of today and of what is under way in any case.
fn known(asked: Asked) -> Asked {
    known_of_stock(asked, &OWN).dropping("status").dropping("as_of")
}

/// How many months ahead the address asks for.
fn months(asked: &Asked) -> i64 {
    let asked_for = asked.all("within").next().and_then(|text| text.parse().ok());
    asked_for.filter(|months| MONTHS.contains(months)).unwrap_or(MONTHS[0])
}

/// What ends within the months that the address asks for.
async fn ending(by: &By, asked: &Asked) -> Result<Arc<Ending>> {
    Ok(stocktaking::ending(&by.app, &by.actor, &filter(asked), months(asked)).await?)
}

/// What is looked at, in words.
fn rule(l: Language) -> Text {
    l.say("ending-rule").with("count", stocktaking::DAYS_PAST)
}
