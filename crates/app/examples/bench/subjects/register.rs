//! The synthetic register on the disk: made once for each size and recipe, and kept.

use super::Bench;
use crate::program::Server;
use crate::report::{megabytes, seconds};
use crate::synthetic::{self, RECIPE};
use crate::{Done, runtime};
use engagement::access::{Actor, Role};
use engagement::app::App;
use engagement::clock::Clock;
use engagement::credentials::{self, Origin};
use engagement::db::newest_migration;
use engagement::people;
use engagement::settings::Settings;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The file that says that a register is whole.
const WHOLE: &str = "whole";

/// The folder of the register, filled and indexed.
pub(super) fn ready(bench: &mut Bench) -> Done<PathBuf> {
    let version = format!("{}-{RECIPE}-{}", bench.size.organizations, newest_migration());
    let folder = bench.folder.join(format!("register-{version}"));
    if folder.join(WHOLE).exists() {
        return Ok(folder);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    eprintln!("making the register in {} ...", folder.display());
    let began = Instant::now();
    let size = bench.size;
    runtime()?.block_on(async { synthetic::fill(&opened(&folder).await?, size).await })?;
    eprintln!("made in {}, {} on the disk", seconds(began.elapsed()), megabytes(bytes_of(&folder)?));
    let server = Server::start(&folder, "/health/ready")?;
    let what = "first start, search index filled from nothing";
    bench.report.note(what, &seconds(server.started));
    drop(server);
    fs::write(folder.join(WHOLE), "")?;
    Ok(folder)
}

/// The register in a folder, opened by this process.
pub(super) async fn opened(folder: &Path) -> Done<App> {
    Ok(App::open(folder, None, Settings::default(), Clock::System).await?)
}

/// The cookie of someone at headquarters who has signed in to the register in a folder.
pub(super) fn cookie(folder: &Path, email: &str) -> Done<&'static str> {
    let token = runtime()?.block_on(async {
        let app = opened(folder).await?;
        let added = people::add(&app, &Actor::Operator, email, &Role::Editor.at_headquarters()?).await?;
        let session = credentials::sign_in_by_link(&app, &added.link.token, &Origin::default()).await?;
        Done::Ok(session.token)
    })?;
    Ok(format!("parvis={token}").leak())
}

/// Bytes of the files of a folder and those below.
pub(super) fn bytes_of(folder: &Path) -> Done<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let about = entry.metadata()?;
        bytes += if about.is_dir() { bytes_of(&entry.path())? } else { about.len() };
    }
    Ok(bytes)
}
