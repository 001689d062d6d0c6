//! Partnerships of a spreadsheet: one row a partnership, or one row an organization in it. Rows are read once and gathered;
//! what a partnership is told to be then comes in as an activity of IATI does.

mod amounts;
mod bringing;
mod coded;
mod gathering;
mod parties;
mod places;
mod row;
mod telling;

pub(super) use bringing::bring;
pub(super) use gathering::Gathering;
