//! What is noted of an import: that it is asked for, that it failed, that a process left it behind.

use super::plan::Plan;
use super::run::Request;
use super::store;
use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::{self, Stored};
use crate::ids::{ImportId, SourceId};
use crate::message::Message;
use crate::sources;
use jiff::Timestamp;

/// The file under the hash of its content.
pub(super) async fn stored(app: &App, request: &Request) -> Result<Stored> {
    let (path, files) = (request.path.clone(), app.files.clone());
    tokio::task::spawn_blocking(move || files.copy(&path)).await.map_err(Error::internal)?
}

/// Notes an import and its file; its source too, and whether that is new.
pub(super) async fn note(
    app: &App,
    tx: &mut Tx,
    actor: &Actor,
    request: &Request,
    (plan, stored, state): (&Plan, &Stored, &'static str),
) -> Result<(ImportId, SourceId, bool)> {
    let (source, source_is_new) = sources::ensure(app, tx, &request.source_name()).await?;
    files::note(tx, stored, app.now()).await?;
    let import = ImportId::new(&app.clock);
    let mapping = store::json(&plan.mapping)?;
    let about = [stored.hash.as_str(), request.name.as_str(), plan.mapping.kind.name(), mapping.as_str(), state];
    store::insert_import(tx, import, source.id, about, actor, app.now()).await?;
    Ok((import, source.id, source_is_new))
}

/// An import that a process left behind when it died had changed nothing; what it had staged goes.
pub(super) async fn clear_left_behind(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    for (import, was_trying) in store::left_behind(&mut tx).await? {
        store::unstage(&mut tx, import).await?;
        if was_trying {
            store::delete_import(&mut tx, import).await?;
        } else {
            store::set_state(&mut tx, import, "abandoned", Some("[]"), Some(app.now())).await?;
        }
    }
    tx.commit().await
}

/// Notes that an import failed, and what whoever asked for it can do about it.
pub(super) async fn fail(tx: &mut Tx, import: ImportId, error: &Error, now: Timestamp) -> Result<()> {
    let messages: Vec<&Message> = match error {
        Error::Invalid(problems) => problems.iter().map(|problem| &problem.message).collect(),
        Error::Conflict(message) => vec![message],
        Error::NotFound | Error::Forbidden | Error::Internal(_) => Vec::new(),
    };
    store::set_state(tx, import, "failed", Some(&store::json(&messages)?), Some(now)).await
}
