//! The program itself, as whoever runs it meets it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code, unreachable_pub)]

mod described;
mod first_run;
mod killed;
mod mail;
mod program;
#[path = "../../engagement/tests/support/smtp.rs"]
mod smtp;
