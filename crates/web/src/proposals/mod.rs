//! Proposals: what staff, files and merges would change of a record that an organization keeps itself.

pub(crate) mod answer;
pub(crate) mod list;
pub(crate) mod make;
mod shown;
