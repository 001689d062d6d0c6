//! The application: what every verb is given besides its actor.

use crate::answers::Answers;
use crate::clock::Clock;
use crate::db::Db;
use crate::error::Result;
use crate::files::Files;
use crate::presence::Presence;
use crate::settings::Settings;
use crate::stock::Stock;
use index::Index;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use tokio::sync::futures::Notified;
use tokio::sync::{Mutex, Notify};

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
    /// The search index and its folder, if it has one, once `search::open` has opened it: one process at a time may.
    pub(crate) index: OnceLock<(Arc<Index>, Option<PathBuf>)>,
    /// Held by whoever feeds the index.
    pub(crate) indexing: Mutex<()>,
    /// Who works where, in memory.
    pub(crate) presence: Presence,
    /// Partnerships, in memory.
    pub(crate) stock: Stock,
    /// Answers found in either.
    pub(crate) answers: Arc<Answers>,
    changed: Notify,
    /// Wakes the scheduler of this node when a job has been added.
    pub wake: Notify,
}

impl App {
    /// Opens the register: the data folder is made when it is not there, the database at `url` brought up to date.
    /// Without an address it is an SQLite file in the data folder.
    pub async fn open(data: &Path, url: Option<&str>, settings: Settings, clock: Clock) -> Result<Self> {
        std::fs::create_dir_all(data)?;
        let db = Db::open(&address(data, url)).await?;
        let files = Files::open(&data.join("files"), settings.limits.upload_bytes)?;
        Ok(Self {
            db,
            clock,
            files,
            settings,
            data: data.to_owned(),
            index: OnceLock::new(),
            indexing: Mutex::default(),
            presence: Presence::default(),
            stock: Stock::default(),
            answers: Arc::default(),
            changed: Notify::new(),
            wake: Notify::new(),
        })
    }

    /// Says that something was committed, so that the followers of this process need not wait to look.
    pub(crate) fn changed(&self) {
        self.changed.notify_waiters();
    }

    /// Resolves when something is committed by this process after the call.
    pub(crate) fn until_changed(&self) -> Notified<'_> {
        self.changed.notified()
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
