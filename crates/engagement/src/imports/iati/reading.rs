//! The activities of a file in batches, read in a thread of their own while others are written.

use super::telling::unreadable;
use crate::error::{Error, Result};
use formats::iati::{Activities, ReadError, WrittenActivity};
use std::fs::File;
use std::path::Path;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::task::JoinHandle;

/// Activities that are read at once: as many as one statement puts in.
const BATCH: usize = 512;

/// How much of the file is read at once, where its activities are long; it takes several times as much memory.
const BATCH_BYTES: u64 = 2 << 20;
/// Batches that are read before they are asked for.
const AHEAD: usize = 8;

/// The batches of a file. Whoever lets go of it ends the reading.
pub(super) struct Batches<T> {
    read: Receiver<Result<Vec<T>, ReadError>>,
    reading: JoinHandle<()>,
}

impl<T: Send + 'static> Batches<T> {
    /// Begins to read, and to make of each activity what is wanted of it.
    pub(super) fn of(path: &Path, wanted: impl FnMut(WrittenActivity) -> T + Send + 'static) -> Self {
        let (out, read) = channel(AHEAD);
        let path = path.to_owned();
        let reading = tokio::task::spawn_blocking(move || {
            let send = |batch| out.blocking_send(batch).is_ok();
            if let Err(error) = read_through(&path, wanted, |batch| send(Ok(batch))) {
                send(Err(error));
            }
        });
        Self { read, reading }
    }

    /// The next batch; none at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<T>>> {
        match self.read.recv().await {
            Some(batch) => batch.map(Some).map_err(|error| unreadable(&error)),
            // Half of a file must not be taken for all of it where the reading broke off.
            None => (&mut self.reading).await.map(|()| None).map_err(Error::internal),
        }
    }
}

fn read_through<T>(
    path: &Path,
    mut wanted: impl FnMut(WrittenActivity) -> T,
    mut send: impl FnMut(Vec<T>) -> bool,
) -> Result<(), ReadError> {
    let file = File::open(path).map_err(|error| ReadError::Unreadable(error.to_string()))?;
    let mut activities = Activities::new(file)?;
    let (mut batch, mut begun) = (Vec::with_capacity(BATCH), 0);
    while let Some(written) = activities.next_written() {
        batch.push(wanted(written?));
        if batch.len() == BATCH || activities.bytes() - begun > BATCH_BYTES {
            begun = activities.bytes();
            if !send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))) {
                return Ok(());
            }
        }
    }
    send(batch);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    /// How many activities each batch has of a file of so many, each with so many bytes of text.
    async fn batches(activities: usize, bytes: usize) -> Vec<usize> {
        let mut file = "<iati-activities version=\"2.03\">".to_owned();
        for number in 0..activities {
            let _ = write!(file, "<iati-activity><iati-identifier>A-{number}</iati-identifier>");
            let _ = write!(file, "<title><narrative>{}</narrative></title></iati-activity>", "x".repeat(bytes));
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("activities.xml");
        std::fs::write(&path, file + "</iati-activities>").unwrap();
        let mut batches = Batches::of(&path, |one| one.read().unwrap().line);
        let mut found = Vec::new();
        while let Some(batch) = batches.next().await.unwrap() {
            found.push(batch.len());
        }
        found
    }

    #[tokio::test]
    async fn a_batch_ends_where_it_has_enough_activities_or_enough_of_the_file() {
        assert_eq!(batches(BATCH + 3, 1).await, [BATCH, 3]);
        assert_eq!(batches(5, 900_000).await, [3, 2]);
        assert_eq!(batches(0, 0).await.iter().sum::<usize>(), 0);
    }
}
