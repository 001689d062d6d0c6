//! A list: what is asked for stands in its address; its columns are told once, for page, CSV, XLSX and JSON.

mod asked;
mod download;
mod pages;

pub(crate) use asked::{Asked, encoded};
#[allow(unused_imports)]
pub(crate) use download::{Column, Ending, download};
#[allow(unused_imports)]
pub(crate) use pages::{PageLink, pages};
