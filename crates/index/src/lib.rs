//! Documents in, hits and counts out.
//!
//! Words are sought by Tantivy; filters, counts and orders are kept in memory as sets of small numbers, so that
//! counting is adding up bits. One writer feeds the index by [`Index::apply`] from a history, whose position is
//! committed together with the documents; readers see one state after the other and never wait.

mod bits;
mod document;
mod error;
mod facets;
mod folder;
mod hits;
mod loading;
mod memory;
mod orders;
mod postings;
mod query;
mod schema;
mod scope;
mod store;
mod typed;
mod unsynced;
mod view;
mod words;

pub use document::{Change, Document, Facet, Measure, Text, TextField};
pub use error::{Error, Result};
pub use query::{Answer, Counts, Hit, Query, Sort};
pub use store::Index;
