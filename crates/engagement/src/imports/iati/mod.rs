//! Activities that aid organizations publish by IATI, as partnerships: a file is read through twice, first for whom it
//! names, then, in the one transaction, for what it says; so that it needs the memory of a batch only.

mod bringing;
mod naming;
mod plan;
mod reading;
mod saying;
mod telling;

pub(super) use bringing::bring;
pub(super) use plan::{is_activities, plan};
