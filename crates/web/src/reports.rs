//! The report of an import as a program reads it: the same on the web and on the command line.

use crate::language::Language;
use engagement::imports::Report;
use serde_json::{Value, json};

/// The report as JSON, its problems said in the language with this code, or in English.
#[must_use]
pub fn json(report: &Report, language: &str) -> Value {
    let l = Language::of(language).unwrap_or_else(Language::english);
    let problems = report.problems.iter();
    let problems = problems
        .map(|one| json!({ "row": one.row, "column": one.column, "problem": l.message(&one.problem).to_string() }));
    json!({
        "rows": report.rows,
        "created": report.created,
        "matched": report.matched,
        "queued": report.queued,
        "unchanged": report.unchanged,
        "problems": problems.collect::<Vec<_>>(),
        "organizations": report.organizations,
        "seconds": report.seconds,
    })
}
