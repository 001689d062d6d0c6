//! `parvis import FILE`.

use super::open;
use crate::options::{Form, Import, Kind, Place};
use crate::outcome;
use engagement::error::{Error, Result};
use engagement::imports::{self, Count, Report, Request};
use engagement::message::Message;
use engagement::offices;
use formats::columns;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::Path;
use std::process::ExitCode;

pub(super) async fn run(place: &Place, import: Import) -> Result<ExitCode> {
    let (app, actor) = open(place).await?;
    offices::found(&app).await?;
    let mapping = import.mapping.as_deref().map(read_mapping).transpose()?;
    let request = Request {
        name: import.file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned()),
        path: import.file,
        kind: import.kind.map(kind),
        mapping,
        source: import.source,
        dry_run: import.dry_run,
    };
    let bar = progress(import.report);
    let report = imports::run(&app, &actor, &request, &|progress| bar.set_position(progress.rows)).await?;
    bar.finish_and_clear();
    match import.report {
        Form::Json => print_json(&report),
        Form::Text => print_text(&report),
    }
    let code = if report.problems.is_empty() { 0 } else { outcome::SOME_UNUSABLE };
    Ok(ExitCode::from(code))
}

fn kind(kind: Kind) -> columns::Kind {
    match kind {
        Kind::Presence => columns::Kind::Presence,
        Kind::Organizations => columns::Kind::Organizations,
        Kind::Renames => columns::Kind::Renames,
        Kind::Mergers => columns::Kind::Mergers,
        Kind::Offices => columns::Kind::Offices,
        Kind::Partnerships => columns::Kind::Partnerships,
        Kind::Iati => columns::Kind::Iati,
    }
}

fn read_mapping(path: &Path) -> Result<columns::Mapping> {
    let wrong = |why: String| {
        let message = Message::new("problem-mapping-file").with("file", path.display()).with("why", why);
        Error::invalid("mapping", message)
    };
    let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
    toml::from_str(&text).map_err(|error| wrong(error.to_string()))
}

fn progress(form: Form) -> ProgressBar {
    if form == Form::Json {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} rows, {elapsed}") {
        bar.set_style(style);
    }
    bar
}

#[allow(clippy::print_stdout)]
fn print_json(report: &Report) {
    println!("{:#}", web::reports::json(report, "en"));
}

#[allow(clippy::print_stdout)]
fn print_text(report: &Report) {
    let is_of_offices = report.offices() > 0;
    let (named, nouns) =
        if is_of_offices { (report.offices(), "offices") } else { (report.organizations, "organizations") };
    println!("{} rows name {named} {nouns} ({:.1} s).", report.rows, report.seconds);
    let is_of_partnerships = report.partnerships() > 0;
    let line = |what: &str, count: Count| match is_of_offices {
        _ if is_of_partnerships => {
            println!(
                "{what:>12}  {:>8} partnerships  {:>8} organizations",
                count.partnerships, count.organizations
            );
        }
        true => println!("{what:>12}  {:>8} offices", count.offices),
        false => {
            println!("{what:>12}  {:>8} organizations  {:>8} activities", count.organizations, count.activities);
        }
    };
    line("created", report.created);
    line("matched", report.matched);
    line("queued", report.queued);
    line("unchanged", report.unchanged);
    for one in &report.problems {
        let column = if one.column.is_empty() { String::new() } else { format!(", {}", one.column) };
        println!("row {}{column}: {}", one.row, outcome::say(&one.problem));
    }
}
