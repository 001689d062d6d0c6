//! Figures across subjects: the register at a glance, and the partners of the institution with their date.

mod figures;
mod store;

pub use figures::{FIRST_YEAR, Figure, Figures, MOST_YEARS, Topic, Years, figures};

use crate::access::Actor;
use crate::activities;
use crate::app::App;
use crate::error::Result;
use crate::search::{self, Question};
use jiff::Timestamp;

/// The register at a glance, as far as the actor may know it; civil society only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Organizations in the register.
    pub organizations: usize,
    /// How many of each kind, the most frequent first; one organization may be of several.
    pub kinds: Vec<(String, u32)>,
    /// Activities on record.
    pub activities: usize,
    /// Organizations with activities on record.
    pub at_work: u32,
    /// Countries in which they work.
    pub countries: usize,
    /// Sources of what is known.
    pub sources: i64,
    /// When a file was last imported.
    pub last_import: Option<Timestamp>,
}

/// The register at a glance.
pub async fn glance(app: &App, actor: &Actor) -> Result<Glance> {
    let found = search::organizations(app, actor, &Question { per_page: 1, ..Question::default() }).await?;
    let map = activities::map(app, actor, &activities::Filter::default()).await?;
    let (sources, last_import) = store::sources_and_last_import(&mut app.db.read().await?).await?;
    Ok(Glance {
        organizations: found.total,
        kinds: found.counts_of("kind").iter().map(|kind| (kind.code.clone(), kind.count)).collect(),
        activities: map.activities,
        at_work: map.organizations,
        countries: map.columns.len(),
        sources,
        last_import,
    })
}
