//! Brings a register back from an archive: into an empty one only, and all of it or nothing.

use super::archive::Reading;
use super::manifest::{TableEntry, from_json};
use super::{Restored, store};
use crate::access::Actor;
use crate::clock::Clock;
use crate::db::{Db, Holds, Table, Tx, Value, insert_many};
use crate::error::{Error, Result};
use crate::files::Files;
use crate::history;
use crate::message::Message;
use std::path::PathBuf;
use tokio::sync::mpsc;
use uuid::Uuid;

/// Rows loaded at once.
const CHUNK: usize = 512;

/// Loads what was read into the empty register at `url`.
pub(super) async fn load(
    actor: &Actor,
    clock: &Clock,
    reading: Reading,
    files: &Files,
    url: &str,
) -> Result<Restored> {
    let manifest = reading.manifest.clone();
    let db = Db::open_at(url, manifest.migration).await?;
    let mut tx = db.write().await?;
    let tables = tx.tables().await?;
    if let Some(table) = store::first_filled(&mut tx, &tables).await? {
        return Err(Error::Conflict(Message::new("conflict-register-not-empty").with("table", table)));
    }
    let reading = keep_files(reading, files).await?;
    store::remove_jobs(&mut tx).await?;
    let unchecked = tx.defer_references().await?;
    let rows = load_tables(&mut tx, reading, &tables).await?;
    tx.check_references(unchecked).await?;
    let difference = serde_json::json!({ "made_at": manifest.made_at, "rows": rows });
    let entry = history::of(clock.now(), actor, "register.restore", "register", Uuid::nil(), difference);
    history::record(&mut tx, entry);
    tx.commit().await?;
    // What was saved before newer migrations goes through them now.
    let db = Db::open(url).await?;
    store::analyze(&mut *db.write().await?).await?;
    let files = manifest.files.len() as u64;
    Ok(Restored { made_at: manifest.made_at, rows, files, missing: manifest.missing })
}

/// Files come first: a row never refers to one that is not there. Those of a restore that fails are left to upkeep.
async fn keep_files(mut reading: Reading, files: &Files) -> Result<Reading> {
    let files = files.clone();
    let keep = move || {
        for hash in reading.manifest.files.clone() {
            let mut incoming = files.receive_any()?;
            reading.file(&hash, |piece| incoming.write(piece))?;
            files.keep(incoming, &hash)?;
        }
        Ok(reading)
    };
    tokio::task::spawn_blocking(keep).await.map_err(Error::internal)?
}

/// Reads on a thread of its own, a few chunks ahead of the database.
async fn load_tables(tx: &mut Tx, mut reading: Reading, tables: &[Table]) -> Result<u64> {
    let mut loaded = 0;
    for entry in reading.manifest.tables.clone() {
        let columns = columns(&entry, tables)?;
        let (send, mut chunks) = mpsc::channel(4);
        let table = entry.name.clone();
        let read = tokio::task::spawn_blocking(move || {
            read_table(&mut reading, &table, &columns, &send)?;
            Ok::<_, Error>(reading)
        });
        let names: Vec<&str> = entry.columns.iter().map(String::as_str).collect();
        let mut rows = 0;
        while let Some(chunk) = chunks.recv().await {
            rows += insert_many(tx, &entry.name, &names, chunk, "").await?;
        }
        reading = read.await.map_err(Error::internal)??;
        if rows != entry.rows {
            return Err(Error::internal(format!("{}: {rows} rows of {}", entry.name, entry.rows)));
        }
        loaded += rows;
    }
    Ok(loaded)
}

/// What each column of the archive holds here; its table and columns must be there.
fn columns(entry: &TableEntry, tables: &[Table]) -> Result<Vec<Holds>> {
    let unknown = |name: &str| Error::internal(format!("the backup has {name}, which this register has not"));
    let table = tables.iter().find(|table| table.name == entry.name).ok_or_else(|| unknown(&entry.name))?;
    let holds = |name: &String| {
        let column = table.columns.iter().find(|column| column.name == *name);
        column.map(|column| column.holds).ok_or_else(|| unknown(name))
    };
    entry.columns.iter().map(holds).collect()
}

fn read_table(
    reading: &mut Reading,
    table: &str,
    columns: &[Holds],
    send: &mpsc::Sender<Vec<Vec<Value>>>,
) -> Result<()> {
    let mut chunk = Vec::with_capacity(CHUNK);
    let gone = |_| Error::internal("the loading has stopped");
    reading.lines(table, |line| {
        chunk.push(
            row(line, columns).ok_or_else(|| Error::internal(format!("{table}: a row that cannot be read")))?,
        );
        if chunk.len() == CHUNK {
            send.blocking_send(std::mem::take(&mut chunk)).map_err(gone)?;
        }
        Ok(())
    })?;
    if chunk.is_empty() { Ok(()) } else { send.blocking_send(chunk).map_err(gone) }
}

fn row(line: &str, columns: &[Holds]) -> Option<Vec<Value>> {
    let values: Vec<serde_json::Value> = serde_json::from_str(line).ok()?;
    if values.len() != columns.len() {
        return None;
    }
    values.iter().zip(columns).map(|(value, holds)| from_json(value, *holds)).collect()
}

/// Opens and checks the archive on a thread of its own: it is read from end to end.
pub(super) async fn open(path: PathBuf) -> Result<Reading> {
    tokio::task::spawn_blocking(move || Reading::open(&path)).await.map_err(Error::internal)?
}
