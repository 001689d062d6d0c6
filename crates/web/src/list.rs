//! A list: what is asked for stands in its address; its columns are told once, for page, CSV, XLSX and JSON.

mod asked;
mod download;
mod filters;
mod pages;

pub(crate) use asked::{Asked, encoded};
#[allow(unused_imports)]
pub(crate) use download::{Column, Ending, download, streamed, tagged};
pub(crate) use filters::{Chip, FEW, Facet, Filter};
#[allow(unused_imports)]
pub(crate) use pages::{PageLink, pages};
