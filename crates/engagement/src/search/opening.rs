//! Opening the index: in the data folder for the process that serves, in memory for one that searches beside it.

use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use crate::message::Message;
use index::Index;
use std::path::PathBuf;
use std::sync::Arc;

/// Raised whenever the documents are made otherwise, so that every index is filled anew.
const RECIPE: u32 = 3;

/// The folder of the index in the data folder.
const FOLDER: &str = "index";

/// The file in it that says from which register the index was filled, and how.
const MARK: &str = "register";

/// Opens the index in the data folder. Only one process may; any other is told so, and can [`open_in_memory`].
pub async fn open(app: &App) -> Result<()> {
    let folder = app.data.join(FOLDER);
    let marked = std::fs::read_to_string(folder.join(MARK)).ok();
    let expected = expected(app).await?;
    let index = tokio::task::spawn_blocking({
        let folder = folder.clone();
        move || open_folder(folder, marked == expected)
    });
    let index = index.await.map_err(Error::internal)??;
    keep(app, index, Some(folder))
}

/// Opens an index that lives and dies with the process, and is empty until it is fed.
pub fn open_in_memory(app: &App) -> Result<()> {
    keep(app, Index::in_memory().map_err(Error::internal)?, None)
}

/// An index of another register, or made after another recipe, is begun anew.
fn open_folder(folder: PathBuf, is_ours: bool) -> Result<Index> {
    let index = match Index::open(&folder) {
        Err(index::Error::Busy) => return Err(Error::Conflict(Message::new("problem-index-in-use"))),
        opened => opened.map_err(Error::internal)?,
    };
    if !is_ours && index.position() > 0 {
        index.clear().map_err(Error::internal)?;
    }
    Ok(index)
}

fn keep(app: &App, index: Index, folder: Option<PathBuf>) -> Result<()> {
    let kept = app.index.set((Arc::new(index), folder));
    kept.map_err(|_| Error::internal("the search index is open already"))
}

/// The index that is open.
pub(super) fn opened(app: &App) -> Result<&Arc<Index>> {
    let opened = app.index.get().map(|(index, _)| index);
    opened.ok_or_else(|| Error::internal("the search index is not open: call search::open first"))
}

/// Notes from which register the index was filled.
pub(super) async fn mark(app: &App) -> Result<()> {
    let expected = expected(app).await?;
    if let (Some((_, Some(folder))), Some(mark)) = (app.index.get(), expected) {
        std::fs::write(folder.join(MARK), mark)?;
    }
    Ok(())
}

/// What the mark of this register says; an empty register has none yet.
async fn expected(app: &App) -> Result<Option<String>> {
    let first = store::first_record(&mut app.db.read().await?).await?;
    Ok(first.map(|record| format!("{RECIPE} {record}\n")))
}
