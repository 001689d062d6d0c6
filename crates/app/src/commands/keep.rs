//! Keeping the register: `parvis backup`, `parvis restore`, `parvis check`, `parvis settings`.

use super::{open, settings};
use crate::options::Place;
use crate::outcome;
use engagement::access::Actor;
use engagement::clock::Clock;
use engagement::error::{Error, Result};
use engagement::{backups, integrity};
use std::path::Path;
use std::process::ExitCode;

pub(super) async fn backup(place: &Place, file: &Path) -> Result<ExitCode> {
    let (app, actor) = open(place).await?;
    let saved = backups::backup(&app, &actor, file).await?;
    eprintln!("{} rows and {} files are in {}.", saved.rows, saved.files, file.display());
    Ok(missing(&saved.missing))
}

pub(super) async fn restore(place: &Place, file: &Path) -> Result<ExitCode> {
    let database = place.database.as_deref();
    let restored = backups::restore(&Actor::Operator, &Clock::System, file, &place.data, database).await?;
    eprintln!("{} rows and {} files are as they were at {}.", restored.rows, restored.files, restored.made_at);
    Ok(missing(&restored.missing))
}

fn missing(hashes: &[String]) -> ExitCode {
    for hash in hashes {
        eprintln!("parvis: the file {hash} is on record but was not there.");
    }
    ExitCode::from(if hashes.is_empty() { outcome::DONE } else { outcome::SOME_UNUSABLE })
}

#[allow(clippy::print_stdout)]
pub(super) async fn check(place: &Place) -> Result<ExitCode> {
    let (app, actor) = open(place).await?;
    let findings = integrity::check(&app, &actor).await?;
    for finding in &findings {
        println!("{}", outcome::say(&finding.message));
    }
    if findings.is_empty() {
        println!("The register is sound.");
    }
    Ok(ExitCode::from(if findings.is_empty() { outcome::DONE } else { outcome::SOME_UNUSABLE }))
}

#[allow(clippy::print_stdout)]
pub(super) fn show_settings(place: &Place) -> Result<ExitCode> {
    let text = toml::to_string_pretty(&settings(place)?).map_err(Error::internal)?;
    println!("# data = {:?}", place.data.display().to_string());
    println!("# database = {:?}", database_without_secrets(place));
    print!("{text}");
    Ok(ExitCode::from(outcome::DONE))
}

/// The address of the database, without the password that may stand in it.
fn database_without_secrets(place: &Place) -> String {
    let Some(url) = &place.database else { return "SQLite in the data folder".to_owned() };
    let address = url.split('?').next().unwrap_or_default();
    match (address.split_once("://"), address.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, host))) => format!("{scheme}://...@{host}"),
        _ => address.to_owned(),
    }
}
