//! Backups: the whole register in one file, made while it is served, and restored into an empty one of either engine.

mod archive;
mod manifest;
mod restore;
mod store;

use crate::access::{Act, Actor};
use crate::app::{self, App};
use crate::clock::Clock;
use crate::db::{Snapshot, Table};
use crate::error::{Error, Result};
use crate::files::Files;
use archive::Writing;
use jiff::Timestamp;
use manifest::{LAYOUT, Manifest, TableEntry};
use std::path::Path;

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Rows of all tables.
    pub rows: u64,
    /// Files that people sent.
    pub files: u64,
    /// The size of the archive.
    pub bytes: u64,
    /// Hashes of files that the register knows of and that were not there.
    pub missing: Vec<String>,
}

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// When the backup was made.
    pub made_at: Timestamp,
    /// Rows of all tables.
    pub rows: u64,
    /// Files that people sent.
    pub files: u64,
    /// Hashes of files that were not there when the backup was made.
    pub missing: Vec<String>,
}

/// Saves the register as it is at one moment to an archive at `path`, while others go on reading and writing. Sessions,
/// sign-in links and mail are left out. The archive holds everything, whatever its confidentiality: only its owner can read it.
pub async fn backup(app: &App, actor: &Actor, path: &Path) -> Result<Saved> {
    actor.must(Act::Operate)?;
    let mut snapshot = app.db.snapshot().await?;
    let mut writing = Writing::begin(path)?;
    let mut manifest = Manifest {
        layout: LAYOUT,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        migration: crate::db::newest_migration(),
        made_at: app.now(),
        tables: Vec::new(),
        files: Vec::new(),
        missing: Vec::new(),
    };
    for table in snapshot.tables().await? {
        if !store::LEFT_OUT.contains(&table.name.as_str()) {
            let entry;
            (writing, entry) = save_table(writing, &mut snapshot, &table).await?;
            manifest.tables.push(entry);
        }
    }
    let hashes = store::files(&mut snapshot).await?;
    drop(snapshot);
    let (files, path) = (app.files.clone(), path.to_owned());
    blocking(move || finish(writing, manifest, &files, hashes, &path)).await
}

async fn save_table(mut writing: Writing, from: &mut Snapshot, table: &Table) -> Result<(Writing, TableEntry)> {
    writing.begin_table(&table.name)?;
    let mut after: Option<Vec<crate::db::Value>> = None;
    loop {
        let rows = store::chunk(from, table, after.as_deref()).await?;
        let Some(last) = rows.last() else { break };
        after = Some(table.key.iter().map(|column| last[*column].clone()).collect());
        writing = blocking(move || writing.rows(rows).map(|()| writing)).await?;
    }
    let (rows, sha256) = writing.end_table();
    let columns = table.columns.iter().map(|column| column.name.clone()).collect();
    Ok((writing, TableEntry { name: table.name.clone(), columns, rows, sha256 }))
}

fn finish(
    mut writing: Writing,
    mut manifest: Manifest,
    files: &Files,
    hashes: Vec<String>,
    path: &Path,
) -> Result<Saved> {
    for hash in hashes {
        let there = writing.file(&hash, &files.path(&hash))?;
        if there { manifest.files.push(hash) } else { manifest.missing.push(hash) }
    }
    let bytes = writing.finish(&manifest, path)?;
    let rows = manifest.tables.iter().map(|table| table.rows).sum();
    Ok(Saved { rows, files: manifest.files.len() as u64, bytes, missing: manifest.missing })
}

/// Restores the archive at `path` into the register in `data` and at `url`, which must be empty. The archive is checked
/// from end to end before anything is written, and what is written lasts as one transaction.
pub async fn restore(
    actor: &Actor,
    clock: &Clock,
    path: &Path,
    data: &Path,
    url: Option<&str>,
) -> Result<Restored> {
    actor.must(Act::Operate)?;
    let reading = restore::open(path.to_owned()).await?;
    std::fs::create_dir_all(data)?;
    let files = Files::open(&data.join("files"), 0)?;
    restore::load(actor, clock, reading, &files, &app::address(data, url)).await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)?
}
