//! Imports that are done later: what was asked for is noted, and a node takes it up.

use super::noted::{fail, note, stored};
use super::run::{Request, look, take_up};
use super::store;
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::ids::ImportId;
use crate::jobs::{self, Handlers};
use crate::{people, sources};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

const KIND: &str = "import";

#[derive(Debug, Serialize, Deserialize)]
struct Asked {
    import: ImportId,
}

/// Has a file imported as soon as a node is free. What the import is called from then on is returned.
pub async fn enqueue(app: &App, actor: &Actor, request: &Request) -> Result<ImportId> {
    actor.must(Act::Import)?;
    let plan = look(app, actor, request).await?;
    plan.must_be_sure()?;
    plan.permit(actor)?;
    let stored = stored(app, request).await?;
    let mut tx = app.db.write().await?;
    let (import, ..) = note(app, &mut tx, actor, request, (&plan, &stored, "waiting")).await?;
    jobs::enqueue(app, &mut tx, KIND, &Asked { import }, app.now()).await?;
    tx.commit().await?;
    jobs::wake(app);
    Ok(import)
}

/// Who does what [`enqueue`] asked for.
#[must_use]
pub fn handlers() -> Handlers {
    Handlers::new().on(KIND, async |app: Arc<App>, asked: Asked| work(&app, asked.import).await)
}

/// Done twice it changes nothing, because an import that is in the register no longer waits.
async fn work(app: &App, import: ImportId) -> Result<()> {
    let Some(waiting) = store::waiting(&mut app.db.read().await?, import).await? else { return Ok(()) };
    let done = async {
        let actor = match (waiting.actor_kind.as_str(), waiting.actor_id) {
            ("person", Some(account)) => people::acting(app, account).await?,
            ("operator", _) => Actor::Operator,
            _ => Actor::System,
        };
        let mapping = serde_json::from_str(&waiting.mapping).map_err(Error::internal)?;
        let named = sources::names(&mut app.db.read().await?, &[waiting.source_id]).await?;
        let request = Request {
            path: app.files.path(&waiting.file_hash),
            name: waiting.file_name,
            kind: None,
            mapping: Some(mapping),
            source: named.into_iter().map(|(_, name)| name).next(),
            dry_run: false,
        };
        take_up(app, &actor, &request, (import, waiting.source_id)).await
    };
    match done.await {
        Ok(_) => Ok(()),
        // A fault of ours may pass, so the job is tried again.
        Err(error @ Error::Internal(_)) => Err(error),
        Err(error) => {
            let mut tx = app.db.write().await?;
            fail(&mut tx, import, &error, app.now()).await?;
            tx.commit().await
        }
    }
}
