//! Bringing a file into the register: upload, columns, check, import, report.

pub(crate) mod check;
mod constants;
mod fields;
mod mapping;
pub(crate) mod pages;
pub(crate) mod report;
