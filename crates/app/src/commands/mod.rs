//! The commands, one module each.

mod demo;
mod export;
mod import;
mod keep;
mod pairs;
mod people;
mod serve;

use crate::options::{Command, Options, Place};
use crate::outcome;
use engagement::access::Actor;
use engagement::app::App;
use engagement::clock::Clock;
use engagement::error::Result;
use engagement::people as accounts;
use engagement::settings::Settings;
use std::process::ExitCode;

/// Runs the command.
pub(crate) async fn run(options: Options) -> ExitCode {
    let place = options.place;
    let done = match options.command {
        Command::Match(pairs) => pairs::run(&pairs),
        Command::Import(import) => import::run(&place, import).await,
        Command::Export(export) => export::run(&place, export).await,
        Command::Demo(serve) => demo::run(&place, &serve).await,
        Command::Serve(serve) => serve::run(&place, &serve).await,
        Command::People(people) => people::run(&place, &people).await,
        Command::Backup { file } => keep::backup(&place, &file).await,
        Command::Restore { file } => keep::restore(&place, &file).await,
        Command::Check => keep::check(&place).await,
        Command::Settings => keep::show_settings(&place),
    };
    done.unwrap_or_else(|error| outcome::error(&error))
}

/// The settings in force.
pub(crate) fn settings(place: &Place) -> Result<Settings> {
    let usual = place.data.join("parvis.toml");
    let settings = match &place.settings {
        Some(path) => Settings::read(path)?,
        None if usual.exists() => Settings::read(&usual)?,
        None => Settings::default(),
    };
    settings.with_environment(|name| std::env::var(name).ok())
}

/// Opens the register, and says who acts.
pub(crate) async fn open(place: &Place) -> Result<(App, Actor)> {
    let app = App::open(&place.data, place.database.as_deref(), settings(place)?, Clock::System).await?;
    let actor = match &place.actor {
        Some(email) => accounts::acting_as(&app, email).await?,
        None => Actor::Operator,
    };
    Ok((app, actor))
}
