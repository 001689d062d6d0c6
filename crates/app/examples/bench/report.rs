//! What was measured, as two tables that can stand in `docs/performance.md` as they are.

use crate::load::Load;
use std::time::Duration;

/// Others take at most this share of the machine while a figure counts as undisturbed.
const UNDISTURBED: f64 = 0.05;

/// What was measured so far.
#[derive(Default)]
pub(crate) struct Report {
    pages: Vec<String>,
    figures: Vec<String>,
    disturbed: bool,
}

/// What a page is to reach: requests a second, and the median.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Aim {
    pub(crate) a_second: Option<f64>,
    pub(crate) p50: Option<Duration>,
}

impl Report {
    /// A page under load.
    pub(crate) fn page(&mut self, what: &str, load: &Load, aim: Aim) {
        let mark = self.mark(load.others);
        let failed = if load.failed == 0 { String::new() } else { format!(", {} failed", load.failed) };
        let rate = aim.a_second.map_or(String::new(), |aim| format!("{}/s", thousands(aim)));
        let half = aim.p50.map_or(String::new(), milliseconds);
        let wanted = [half, rate].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
        let reached =
            aim.a_second.is_none_or(|aim| load.a_second >= aim) && aim.p50.is_none_or(|aim| load.p50 <= aim);
        self.pages.push(format!(
            "| {what}{mark}{failed} | {} | {} | {} | {} | {:.1} kB | {wanted} | {} |",
            thousands(load.a_second),
            milliseconds(load.p50),
            milliseconds(load.p99),
            milliseconds(load.cpu),
            load.bytes as f64 / 1024.0,
            verdict(&wanted, reached),
        ));
        eprintln!("{}", self.pages.last().map_or("", String::as_str));
    }

    /// A figure, what it is to be, and whether it is.
    pub(crate) fn figure(&mut self, what: &str, figure: &str, aim: &str, reached: bool) {
        self.figures.push(format!("| {what} | {figure} | {aim} | {} |", verdict(aim, reached)));
        eprintln!("{}", self.figures.last().map_or("", String::as_str));
    }

    /// A figure without an aim.
    pub(crate) fn note(&mut self, what: &str, figure: &str) {
        self.figure(what, figure, "", true);
    }

    fn mark(&mut self, others: f64) -> &'static str {
        self.disturbed |= others > UNDISTURBED;
        match others {
            share if share > 0.25 => " **",
            share if share > UNDISTURBED => " *",
            _ => "",
        }
    }

    /// All of it.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        if !self.pages.is_empty() {
            text.push_str("| page | requests/s | p50 | p99 | CPU a request | body | to reach | |\n");
            text.push_str("|---|---:|---:|---:|---:|---:|---|---|\n");
            self.pages.iter().for_each(|line| text.extend([line.as_str(), "\n"]));
        }
        if self.disturbed {
            text.push_str(
                "\n\\* other programs took more than 5 % of the machine meanwhile, ** more than 25 %.\n",
            );
        }
        if !self.figures.is_empty() {
            text.push_str("\n| what | measured | to reach | |\n|---|---|---|---|\n");
            self.figures.iter().for_each(|line| text.extend([line.as_str(), "\n"]));
        }
        text
    }
}

fn verdict(wanted: &str, reached: bool) -> &'static str {
    match (wanted.is_empty(), reached) {
        (true, _) => "",
        (false, true) => "reached",
        (false, false) => "**missed**",
    }
}

pub(crate) fn milliseconds(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1000.0;
    if milliseconds < 10.0 { format!("{milliseconds:.2} ms") } else { format!("{milliseconds:.0} ms") }
}

pub(crate) fn seconds(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 1.0 { milliseconds(time) } else { format!("{seconds:.1} s") }
}

pub(crate) fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes / 1_000_000)
}

/// A number with commas.
pub(crate) fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The one in the middle.
pub(crate) fn median<T: Ord + Copy>(mut figures: Vec<T>) -> Option<T> {
    figures.sort_unstable();
    figures.get(figures.len() / 2).copied()
}
