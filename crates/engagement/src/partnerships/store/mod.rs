//! Partnerships in the database: a fixed number of statements, however many are read.

mod agreements;
mod insert;
mod load;
mod notes;
mod participants;
mod parts;
mod reviews;
mod sources;
mod write;

pub(super) use agreements::{
    add_agreement, add_agreements, add_amendment, add_file, correct_agreement, file, remove_file,
};
pub(super) use load::{ending, untouched, waiting};
pub(crate) use load::{followers, load, of_organization};
pub use notes::{Comment, FollowUp};
pub(super) use notes::{add_follow_up, answer, comment, comments, finish_follow_up, follow_ups, has_reminded};
pub(crate) use participants::{Participating, participating};
pub(crate) use reviews::{Rated, rated};
pub(super) use reviews::{review, reviews};
pub(crate) use sources::{Said, Source, answered, note, originals, said, told_by, waiting_for, with_codes};
pub(super) use write::{add_step, add_steps, existing, exists, hold, insert, remove_step, save, settle};
