//! The integrity of the register: everything that must be true of it, verified at one moment while it is served.

mod finding;
mod store;

pub use finding::{Finding, MOST};

use crate::access::{Act, Actor};
use crate::app::App;
use crate::collation::sort_key;
use crate::db::Snapshot;
use crate::error::{Error, Result};
use matching::fold;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Verifies the register; at most [`MOST`] findings of each kind. Nothing is repaired.
pub async fn check(app: &App, actor: &Actor) -> Result<Vec<Finding>> {
    actor.must(Act::Operate)?;
    let mut snapshot = app.db.snapshot().await?;
    let at = &mut snapshot;
    let mut found = Vec::new();
    found.extend(at.damage().await?.into_iter().map(|what| Finding::new("database", what)));
    found.extend(store::history_gaps(at).await?.into_iter().map(|number| Finding::new("history-gap", number)));
    found.extend(strays(at).await?);
    let unnamed = store::without_official_name(at).await?;
    found.extend(unnamed.into_iter().map(|id| Finding::new("official-name", id)));
    found.extend(name_keys(at).await?);
    let merged = store::merges(at).await?.into_iter().collect();
    found.extend(finding::in_cycles(&merged).into_iter().take(MOST).map(|id| Finding::new("merge-cycle", id)));
    found.extend(store::miscounted(at).await?.into_iter().map(|id| Finding::new("activity-count", id)));
    found.extend(store::untold(at).await?.into_iter().map(|id| Finding::new("untold", id)));
    found.extend(files(app, at).await?);
    Ok(found)
}

async fn strays(at: &mut Snapshot) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    for reference in store::REFERENCES {
        for record in store::strays(at, reference).await? {
            let column = format!("{}.{}", reference.0, reference.1);
            found.push(Finding::new("reference", record).with("column", column));
        }
    }
    Ok(found)
}

/// Keys that are not what their names make: such a record is not found by its name, or stands in the wrong place.
async fn name_keys(at: &mut Snapshot) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    for names in store::NAMES {
        let (mut after, mut of_table) = (None, Vec::new());
        loop {
            let chunk = store::names(at, names, after).await?;
            let Some(last) = chunk.last() else { break };
            after = Some(last.id);
            for named in chunk {
                let wrong_place = named.sort_key.is_some_and(|key| key != sort_key(&named.name));
                if named.key != fold(&named.name) || wrong_place {
                    of_table.push(
                        Finding::new("name-key", named.id).with("column", format!("{}.{}", names.0, names.2)),
                    );
                }
            }
        }
        of_table.truncate(MOST);
        found.extend(of_table);
    }
    Ok(found)
}

async fn files(app: &App, at: &mut Snapshot) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    let mut after = String::new();
    loop {
        let chunk = store::files(at, &after).await?;
        let Some((last, _)) = chunk.last() else { return Ok(found) };
        after.clone_from(last);
        for (hash, bytes) in chunk {
            let (path, expected) = (app.files.path(&hash), hash.clone());
            let whole = tokio::task::spawn_blocking(move || is_whole(&path, &expected, bytes));
            if !whole.await.map_err(Error::internal)? && found.len() < MOST {
                found.push(Finding::new("file", hash));
            }
        }
    }
}

/// Whether the file is there, as long as it was and with the content that it is named by.
fn is_whole(path: &Path, hash: &str, bytes: i64) -> bool {
    let Ok(mut file) = std::fs::File::open(path) else { return false };
    let mut sha = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    let mut length = 0;
    loop {
        match std::io::Read::read(&mut file, &mut buffer) {
            Ok(0) => break,
            Ok(read) => {
                length += read as u64;
                sha.update(&buffer[..read]);
            }
            Err(_) => return false,
        }
    }
    u64::try_from(bytes) == Ok(length) && crate::ids::hex(&sha.finalize()) == hash
}
