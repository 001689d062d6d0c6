//! Imports: a file of who does what where, of organizations, of renames, of mergers, of offices or of partnerships, brought in as a whole or
//! not at all.

mod apply;
mod cells;
mod changes;
mod enrich;
mod iati;
mod job;
mod line;
mod listed;
mod listing;
mod mention;
mod noted;
mod offices;
mod partnerships;
mod plan;
mod presence;
mod report;
mod resolve;
mod run;
mod staging;
mod store;
mod waiting;
mod words;

pub use job::{enqueue, handlers};
pub use listed::{Import, State, find, list};
pub(crate) use mention::Mention;
pub use plan::Plan;
pub use report::{Count, Report, RowProblem};
pub(crate) use resolve::compared;
pub use run::{Progress, Request, look, run};
pub(crate) use waiting::{
    bring_in, created_from, described_as, enriched_by, note_provenance, reasons, remember_name,
};
