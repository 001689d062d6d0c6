//! What this is, what it keeps of people, and what may be taken from it.

pub(crate) mod pages;
