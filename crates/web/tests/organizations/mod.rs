//! The directory, the record of an organization, and what staff do to it.

mod forms;
mod list;
mod logo;
mod record;
