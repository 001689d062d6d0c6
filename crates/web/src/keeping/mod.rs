//! How people register an organization and keep its record: who acts for it, whether it is still right, what the
//! institution has checked and what the host has done.

pub(crate) mod ago;
pub(crate) mod confirm;
pub(crate) mod log;
pub(crate) mod notes;
pub(crate) mod people;
pub(crate) mod people_acts;
pub(crate) mod register;
