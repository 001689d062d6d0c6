//! The imports that were made, for the page that lists them.

use super::{Report, store};
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::ImportId;
use crate::message::Message;
use jiff::Timestamp;

/// An import.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// What people call the file.
    pub file_name: String,
    /// The source's name.
    pub source: String,
    /// presence, organizations, renames, mergers, offices, partnerships or iati.
    pub kind: String,
    /// How far it is.
    pub state: State,
    /// Rows read so far.
    pub rows_read: i64,
    /// When it began.
    pub created_at: Timestamp,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// It waits for its turn.
    Waiting,
    /// Rows are being read.
    Reading,
    /// It is in the register.
    Applied(Box<Report>),
    /// It could not be done, and changed nothing. What to do about it; of a fault of ours the log says more.
    Failed(Vec<Message>),
}

/// The imports that were made, the newest first.
pub async fn list(app: &App, actor: &Actor, limit: i64) -> Result<Vec<Import>> {
    actor.must(Act::Import)?;
    store::imports(&mut app.db.read().await?, None, limit).await
}

/// One import.
pub async fn find(app: &App, actor: &Actor, id: ImportId) -> Result<Import> {
    actor.must(Act::Import)?;
    store::imports(&mut app.db.read().await?, Some(id), 1).await?.pop().ok_or(Error::NotFound)
}
