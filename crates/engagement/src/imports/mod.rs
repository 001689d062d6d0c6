//! Imports: a file of who does what where, of organizations, of renames or of mergers, brought in as a whole or not at all.

mod apply;
mod cells;
mod changes;
mod enrich;
mod listing;
mod mention;
mod plan;
mod presence;
mod report;
mod resolve;
mod run;
mod store;
mod words;

pub use plan::Plan;
pub use report::{Count, Report, RowProblem};
pub use run::{Progress, Request, look, run};
