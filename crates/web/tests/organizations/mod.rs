//! The directory, the record of an organization, and what staff do to it.

mod list;
mod record;
