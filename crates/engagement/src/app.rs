//! The application: what every verb is given besides its actor.

use crate::clock::Clock;
use crate::db::Db;
use crate::error::Result;
use crate::files::Files;
use crate::settings::Settings;
use std::path::{Path, PathBuf};
use tokio::sync::Notify;

/// Where data lies and what is in force.
pub struct App {
    /// The database.
    pub db: Db,
    /// The clock.
    pub clock: Clock,
    /// The files that people sent.
    pub files: Files,
    /// The settings in force.
    pub settings: Settings,
    /// The data folder.
    pub data: PathBuf,
    /// Wakes the scheduler of this node when a job has been added.
    pub wake: Notify,
    changed: Notify,
}

impl App {
    /// Opens the register: the data folder is made when it is not there, the database at `url` brought up to date.
    /// Without an address it is an SQLite file in the data folder.
    pub async fn open(data: &Path, url: Option<&str>, settings: Settings, clock: Clock) -> Result<Self> {
        std::fs::create_dir_all(data)?;
        let db = Db::open(&address(data, url)).await?;
        let files = Files::open(&data.join("files"), settings.limits.upload_bytes)?;
        Ok(Self { db, clock, files, settings, data: data.to_owned(), wake: Notify::new(), changed: Notify::new() })
    }

    /// Says that something was committed, so that the followers of this process need not wait to look.
    pub(crate) fn changed(&self) {
        self.changed.notify_one();
    }

    /// Waits until something was committed by this process.
    pub(crate) async fn until_changed(&self) {
        self.changed.notified().await;
    }

    /// The time.
    #[must_use]
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }
}

/// The address of the database: an SQLite file in the data folder when no other is given.
#[must_use]
pub fn address(data: &Path, url: Option<&str>) -> String {
    url.map_or_else(|| format!("sqlite:{}", data.join("parvis.sqlite").display()), str::to_owned)
}
