//! `parvis export`: what the register holds as a file.

use super::settings;
use crate::options::{Export, Exported, Place};
use engagement::access::Actor;
use engagement::app::App;
use engagement::clock::Clock;
use engagement::error::{Error, Result};
use engagement::partnerships::iati::{Publisher, organisation};
use engagement::people as accounts;
use engagement::stocktaking::{self, Filter};
use formats::iati::Writer;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// Partnerships that are read at once.
const BATCH: usize = 500;

pub(super) async fn run(place: &Place, export: Export) -> Result<ExitCode> {
    let app = App::open(&place.data, place.database.as_deref(), settings(place)?, Clock::System).await?;
    // What is published is what anyone may see, unless someone is named.
    let actor = match &place.actor {
        Some(email) => accounts::acting_as(&app, email).await?,
        None => Actor::Visitor,
    };
    let out = opened(export.out.as_deref())?;
    match export.what {
        Exported::IatiOrganisation => {
            let mut file = Writer::organisations(out, app.now());
            file.organisation(&organisation(&app)).map_err(Error::internal)?;
            file.finish().map_err(Error::internal)?;
        }
        Exported::Iati => activities(&app, &actor, out).await?,
    }
    Ok(ExitCode::SUCCESS)
}

fn opened(path: Option<&Path>) -> Result<Box<dyn Write + Send>> {
    Ok(match path {
        Some(path) => Box::new(File::create(path).map_err(Error::from)?),
        None => Box::new(io::stdout()),
    })
}

#[allow(clippy::print_stderr)]
async fn activities(app: &App, actor: &Actor, out: Box<dyn Write + Send>) -> Result<()> {
    let filter = Filter { include_others: true, ..Filter::default() };
    let ids = stocktaking::recorded(app, actor, &filter).await?;
    let (mut file, mut publisher, mut written) = (Writer::activities(out, app.now()), Publisher::default(), 0);
    for ids in ids.chunks(BATCH) {
        for activity in publisher.batch(app, actor, ids).await? {
            file.activity(&activity).map_err(Error::internal)?;
            written += 1;
        }
    }
    file.finish().map_err(Error::internal)?;
    eprintln!("{written} activities written, {} left out that have no day on record.", publisher.left_out());
    Ok(())
}
