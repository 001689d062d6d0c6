//! Sources of facts: a file of a kind that arrives again, whose mapping is remembered.

mod store;

use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::SourceId;
use crate::row;
use formats::columns::Mapping;

row! {
    /// A source.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Source {
        /// Its id.
        pub id: SourceId,
        /// What people call it.
        pub name: String,
        /// The mapping of its columns that was used last, as JSON.
        pub mapping: Option<String>,
    }
}

impl Source {
    /// The mapping that was used last.
    #[must_use]
    pub fn mapping(&self) -> Option<Mapping> {
        self.mapping.as_deref().and_then(|text| serde_json::from_str(text).ok())
    }
}

/// The source of that name, if there is one.
pub async fn named(app: &App, name: &str) -> Result<Option<Source>> {
    store::find(&mut app.db.read().await?, name).await
}

/// All sources by name.
pub async fn all(app: &App) -> Result<Vec<Source>> {
    store::all(&mut app.db.read().await?).await
}

/// The source of that name, added where there is none; whether it was.
pub(crate) async fn ensure(app: &App, tx: &mut Tx, name: &str) -> Result<(Source, bool)> {
    if let Some(source) = store::find(tx, name).await? {
        return Ok((source, false));
    }
    let source = Source { id: SourceId::new(&app.clock), name: name.to_owned(), mapping: None };
    store::insert(tx, &source, app.now()).await?;
    Ok((source, true))
}

/// Remembers the mapping for the next file of this source.
pub(crate) async fn remember(tx: &mut Tx, id: SourceId, mapping: &Mapping) -> Result<()> {
    store::remember(tx, id, &serde_json::to_string(mapping).unwrap_or_default()).await
}

/// Takes a source out again that nothing came from.
pub(crate) async fn forget(tx: &mut Tx, id: SourceId) -> Result<()> {
    store::delete(tx, id).await
}

/// The names of sources by their ids.
pub async fn names(conn: &mut Conn, ids: &[SourceId]) -> Result<Vec<(SourceId, String)>> {
    store::names(conn, ids).await
}
