//! The network of partnerships: organizations, networks and offices as a picture, who connects whom, what would fall apart.

mod drawn;
mod files;
mod part;
mod show;
mod tables;
mod words;

pub(crate) use files::{links, picture, table};
pub(crate) use show::show;
