//! Who does what where: as a list, as a table of organizations counted, and as files.

mod columns;
mod facets;
pub(crate) mod list;
pub(crate) mod matrix;
mod question;
mod row;
mod table;
