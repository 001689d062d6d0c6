//! Gaps and complements: where others work and no partner does, where many do the same, and who could meet a need.

mod asked;
mod criterion;
mod crossing;
mod ever;
mod evidence;
mod finding;
mod gaps;
mod gathering;
mod judging;
mod need;
mod networks;
mod theme;

pub use criterion::{Criterion, MOST_WEIGHT, Weights};
pub use finding::{Fit, Found, find};
pub use gaps::{Gap, GapCell, Gaps, Question, Rows, gaps};
pub use judging::{Counted, Reason, Why};
pub use need::{First, Need};
