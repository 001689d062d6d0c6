//! Bytes to records of the sector and back: pure, without a database, a clock or a network.
//!
//! A file that someone sends is told by its content ([`detect`]), read row by row ([`table`]), and its columns are
//! recognised ([`columns`]); what the register holds is written as rows ([`mod@write`]). What aid organizations publish
//! of their activities is read and written as IATI 2.03 ([`iati`]).

pub mod aid_organizations;
pub mod columns;
mod detect;
mod error;
mod formula;
pub mod iati;
pub mod table;
pub mod write;

pub use detect::{Format, detect};
pub use error::ReadError;
