//! Personal data: what is held and why, one's own copy of it, and erasing one's account.

pub(crate) mod pages;
