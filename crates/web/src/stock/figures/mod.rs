//! Figures with their date, as a page for a report, as files and through the API.

pub(crate) mod api;
mod draw;
mod files;
mod page;
mod rows;
mod said;
mod words;

pub(crate) use files::table;
pub(crate) use page::show;

use crate::by::By;
use crate::list::Asked;
use crate::partnerships::{filter, known_of_stock};
use engagement::error::Result;
use engagement::statistics::{self, Figures, Years};
use std::sync::Arc;

/// What the address of the figures says of them alone.
const OWN: [&str; 2] = ["from", "to"];

/// What is asked of figures, which are of civil society and of what is under way in any case.
fn known(asked: Asked) -> Asked {
    known_of_stock(asked, &OWN).dropping("status").dropping("others")
}

/// The first value of a name in the address.
fn one(asked: &Asked, name: &str) -> String {
    asked.all(name).next().unwrap_or_default().to_owned()
}

/// The figures that the address asks for.
async fn asked_for(by: &By, asked: &Asked) -> Result<Arc<Figures>> {
    let years = Years { from: one(asked, "from"), to: one(asked, "to") };
    statistics::figures(&by.app, &by.actor, &filter(asked), &years).await
}
