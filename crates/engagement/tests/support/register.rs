//! A fresh register: a temporary data folder, a clock that stands still, and a database of its own.

use super::postgres;
use engagement::app::App;
use engagement::clock::Clock;
use engagement::db::Engine;
use engagement::settings::Settings;
use jiff::SignedDuration;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// When every story begins.
pub(crate) const BEGINS: &str = "2026-03-02T09:00:00Z";

/// A register for one story. It is the [`App`] that verbs take.
pub(crate) struct TestApp {
    app: Arc<App>,
    url: String,
    remains: Remains,
}

/// What must be cleared up after a story: its folders go with the last handle, its databases when asked.
#[derive(Clone)]
pub(crate) struct Remains {
    folder: Arc<tempfile::TempDir>,
    databases: Arc<Mutex<Vec<String>>>,
}

impl TestApp {
    /// A fresh register on one engine.
    pub(crate) async fn fresh(engine: Engine) -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        let remains = Remains { folder, databases: Arc::default() };
        Self::in_place(engine, remains, "data").await
    }

    async fn in_place(engine: Engine, remains: Remains, name: &str) -> Self {
        let data = remains.folder.path().join(name);
        let url = remains.new_database(engine, &data).await;
        let clock = Clock::at(BEGINS.parse().unwrap());
        let app = App::open(&data, Some(&url), Settings::default(), clock).await.unwrap();
        Self { app: Arc::new(app), url, remains }
    }

    /// Another, empty register, for what is copied from one to the next.
    pub(crate) async fn other(&self, engine: Engine, name: &str) -> Self {
        Self::in_place(engine, self.remains.clone(), name).await
    }

    /// The same register opened once more, as another process or node has it, with the same clock.
    pub(crate) async fn node(&self) -> Arc<App> {
        let app = App::open(&self.data, Some(&self.url), Settings::default(), self.clock.clone()).await;
        Arc::new(app.unwrap())
    }

    /// The same, with other settings.
    pub(crate) async fn node_with(&self, settings: Settings) -> Arc<App> {
        Arc::new(App::open(&self.data, Some(&self.url), settings, self.clock.clone()).await.unwrap())
    }

    /// A handle that a task can keep.
    pub(crate) fn share(&self) -> Arc<App> {
        self.app.clone()
    }

    /// The address of the database.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// A path in the folder of this story that holds nothing yet.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.remains.folder.path().join(name)
    }

    /// Moves the clock.
    pub(crate) fn forward(&self, by: SignedDuration) {
        self.clock.forward(by);
    }

    /// Runs one statement beside every verb: to plant a fault, or to look where no verb looks.
    pub(crate) async fn sql(&self, sql: &str) -> u64 {
        let mut tx = self.db.write().await.unwrap();
        let changed = tx.execute(sql, &[]).await.unwrap();
        tx.commit().await.unwrap();
        changed
    }

    /// The one number that a statement finds.
    pub(crate) async fn number(&self, sql: &str) -> i64 {
        self.db.read().await.unwrap().value(sql, &[]).await.unwrap().unwrap()
    }

    /// What is to be cleared up afterwards.
    pub(crate) fn remains(&self) -> Remains {
        self.remains.clone()
    }

    /// An address for one more database of this story, with no table in it.
    pub(crate) async fn empty_database(&self, name: &str) -> String {
        match self.db.engine() {
            Engine::Sqlite => format!("sqlite:{}", self.path(name).with_extension("sqlite").display()),
            Engine::Postgres => self.remains.note(postgres::create_empty().await),
        }
    }
}

impl Remains {
    async fn new_database(&self, engine: Engine, data: &Path) -> String {
        match engine {
            Engine::Sqlite => format!("sqlite:{}", data.join("parvis.sqlite").display()),
            Engine::Postgres => self.note(postgres::create().await),
        }
    }

    fn note(&self, name: String) -> String {
        let url = postgres::url(&name);
        self.databases.lock().unwrap().push(name);
        url
    }

    /// Drops the databases of the story.
    pub(crate) async fn clear(self) {
        let databases = std::mem::take(&mut *self.databases.lock().unwrap());
        postgres::remove(databases).await;
    }
}

impl Deref for TestApp {
    type Target = App;
    fn deref(&self) -> &App {
        &self.app
    }
}
