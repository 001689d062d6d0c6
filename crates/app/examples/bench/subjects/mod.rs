//! What is measured.

mod exchange;
pub(crate) mod hello;
mod imports;
mod matching;
mod pages;
mod register;
mod served;
mod signing;
mod stock;

use crate::Done;
use crate::load::{self, Target};
use crate::program::Server;
use crate::report::Report;
use crate::synthetic::Size;
use std::path::PathBuf;
use std::time::Duration;

/// The subjects, by the names under which they are asked for.
pub(crate) const NAMES: [&str; 14] = [
    "all",
    "hello",
    "directory",
    "organization",
    "stock",
    "matrix",
    "csv",
    "startup",
    "memory",
    "match",
    "import",
    "iati",
    "signin",
    "access",
];

/// What a measurement works with.
pub(crate) struct Bench {
    pub(crate) size: Size,
    /// How long a round of load lasts.
    pub(crate) lasts: Duration,
    /// Where registers and files lie.
    pub(crate) folder: PathBuf,
    pub(crate) report: Report,
}

impl Bench {
    fn target(&self, server: &Server, compressed: bool) -> Target {
        let (address, server, lasts) = (server.address, server.id(), self.lasts);
        Target { address, server, lasts, compressed, connections: load::CONNECTIONS, cookie: "" }
    }
}

/// Measures a subject, or all of them.
pub(crate) fn run(subject: &str, bench: &mut Bench) -> Done<()> {
    let is = |name: &str| subject == name || subject == "all";
    if is("hello") {
        hello::measure(bench)?;
    }
    if ["directory", "organization", "stock", "matrix", "csv", "startup", "memory"].into_iter().any(is) {
        served::measure(bench, &is)?;
    }
    if is("match") {
        matching::measure(bench)?;
    }
    if is("import") {
        imports::measure(bench)?;
    }
    if is("iati") {
        exchange::measure(bench)?;
    }
    if is("access") {
        signing::decisions(bench);
    }
    if is("signin") {
        signing::measure(bench)?;
    }
    Ok(())
}
