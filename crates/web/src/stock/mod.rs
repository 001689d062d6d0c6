//! Taking stock: figures with their date, and pictures of partnerships crossed by area, region, year, role, donor; each with
//! its table and files.

mod draw;
pub(crate) mod ending;
pub(crate) mod figures;
mod files;
mod grid;
mod labels;
pub(crate) mod map;
pub(crate) mod network;
mod picture;
pub(crate) mod show;
mod tabs;

pub(crate) use files::{drawing, table};
pub(crate) use tabs::{Tab, tabs};
