//! The desk: what waits for whoever has signed in.

mod around;
mod own;
pub(crate) mod show;
mod staff;
