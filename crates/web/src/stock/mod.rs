//! Taking stock in pictures: partnerships crossed by area, region, year, role, donor; each with its table and files.

mod draw;
mod files;
mod grid;
mod labels;
pub(crate) mod network;
mod picture;
pub(crate) mod show;
mod tabs;

pub(crate) use files::{drawing, table};
pub(crate) use tabs::{Tab, tabs};
