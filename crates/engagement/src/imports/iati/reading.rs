//! The activities of a file in batches, read in a thread of their own while others are written.

use super::telling::unreadable;
use crate::error::{Error, Result};
use formats::iati::{Activities, ReadActivity, ReadError, Unusable};
use std::fs::File;
use std::path::Path;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::task::JoinHandle;

/// Activities that are read at once: as many as one statement puts in.
const BATCH: usize = 512;

/// One of what was made of the activities.
type Read<T> = Result<T, Unusable>;

/// The batches of a file. Whoever lets go of it ends the reading.
pub(super) struct Batches<T> {
    read: Receiver<Result<Vec<Read<T>>, ReadError>>,
    reading: JoinHandle<()>,
}

impl<T: Send + 'static> Batches<T> {
    /// Begins to read, and to make of each activity what is wanted of it.
    pub(super) fn of(path: &Path, wanted: impl FnMut(ReadActivity) -> T + Send + 'static) -> Self {
        let (out, read) = channel(2);
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
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Read<T>>>> {
        match self.read.recv().await {
            Some(batch) => batch.map(Some).map_err(|error| unreadable(&error)),
            // Half of a file must not be taken for all of it where the reading broke off.
            None => (&mut self.reading).await.map(|()| None).map_err(Error::internal),
        }
    }
}

fn read_through<T>(
    path: &Path,
    mut wanted: impl FnMut(ReadActivity) -> T,
    mut send: impl FnMut(Vec<Read<T>>) -> bool,
) -> Result<(), ReadError> {
    let file = File::open(path).map_err(|error| ReadError::Unreadable(error.to_string()))?;
    let mut activities = Activities::new(file)?;
    loop {
        let read = activities.by_ref().take(BATCH).map(|one| Ok(one?.map(&mut wanted)));
        let batch: Vec<Read<T>> = read.collect::<Result<_, _>>()?;
        let is_last = batch.len() < BATCH;
        if !send(batch) || is_last {
            return Ok(());
        }
    }
}
