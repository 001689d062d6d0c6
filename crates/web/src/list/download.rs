//! A list as a file: rows go out as they are read, so that a hundred thousand of them need no room.

use crate::language::Language;
use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use engagement::error::Result;
use formats::write::{Sink, Value, WriteError};
use futures_util::stream::{Stream, StreamExt, unfold};
use std::io::{self, Write};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// A column of a list.
pub(crate) struct Column<T> {
    /// Its name for machines: the header in CSV, the key in JSON.
    pub(crate) name: &'static str,
    /// The key of its name for people.
    pub(crate) title: &'static str,
    /// What stands in it.
    pub(crate) cell: for<'a> fn(&'a T, Language) -> Value<'a>,
}

/// The files as which a list may be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Csv,
    Xlsx,
    Json,
}

impl Ending {
    /// A path without its ending.
    pub(super) fn split(path: &str) -> (&str, Option<Self>) {
        let endings = [(".csv", Ending::Csv), (".xlsx", Ending::Xlsx), (".json", Ending::Json)];
        let found = endings.into_iter().find_map(|(text, ending)| Some((path.strip_suffix(text)?, ending)));
        found.map_or((path, None), |(path, ending)| (path, Some(ending)))
    }

    fn kind(self) -> (&'static str, &'static str) {
        match self {
            Ending::Csv => ("text/csv; charset=utf-8", "csv"),
            Ending::Xlsx => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Ending::Json => ("application/json", "json"),
        }
    }
}

/// The file `name` with the rows of `batches`. Whoever breaks off stops the reading; when reading fails, the
/// connection breaks, so that half a file is not taken for a whole one.
pub(crate) fn download<T: Send + 'static>(
    ending: Ending,
    name: &str,
    l: Language,
    columns: &'static [Column<T>],
    batches: impl Stream<Item = Result<Vec<T>>> + Send + 'static,
) -> Response {
    file(ending, name, l, (columns.iter().collect(), Vec::new()), batches)
}

/// The same, with a row of hashtags of the Humanitarian Exchange Language under the header where the file is a table.
pub(crate) fn tagged<T: Send + 'static>(
    ending: Ending,
    name: &str,
    l: Language,
    columns: &'static [(&'static str, Column<T>)],
    batches: impl Stream<Item = Result<Vec<T>>> + Send + 'static,
) -> Response {
    let (hashtags, columns) = columns.iter().map(|(hashtag, column)| (*hashtag, column)).unzip();
    file(ending, name, l, (columns, hashtags), batches)
}

/// The columns of a file, and their hashtags where it has any.
type Columns<T> = (Vec<&'static Column<T>>, Vec<&'static str>);

fn file<T: Send + 'static>(
    ending: Ending,
    name: &str,
    l: Language,
    columns: Columns<T>,
    batches: impl Stream<Item = Result<Vec<T>>> + Send + 'static,
) -> Response {
    let sheet = name.to_owned();
    let (kind, text) = ending.kind();
    let write = move |pipe, rows| write(ending, pipe, &sheet, l, &columns, rows);
    streamed((kind, &format!("{name}.{text}")), batches, write)
}

/// A file of a kind and with a name, written in a thread of its own while it is read and sent.
pub(crate) fn streamed<T: Send + 'static>(
    (kind, name): (&'static str, &str),
    batches: impl Stream<Item = Result<Vec<T>>> + Send + 'static,
    write: impl FnOnce(Pipe, Receiver<Option<Vec<T>>>) -> Result<(), WriteError> + Send + 'static,
) -> Response {
    let (rows_out, rows_in) = channel(2);
    let (bytes_out, bytes_in) = channel(4);
    tokio::spawn(read(batches, rows_out));
    tokio::task::spawn_blocking(move || {
        let pipe = Pipe { out: bytes_out.clone(), held: Vec::with_capacity(Pipe::HOLDS) };
        if let Err(error) = write(pipe, rows_in) {
            tracing::warn!(%error, "a download broke off");
            let _ = bytes_out.blocking_send(Err(io::Error::other("the list could not be read to its end")));
        }
    });
    let body = Body::from_stream(
        unfold(bytes_in, |mut bytes| async { bytes.recv().await.map(|some| (some, bytes)) }).fuse(),
    );
    let name = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)], body).into_response()
}

async fn read<T>(batches: impl Stream<Item = Result<Vec<T>>>, rows: Sender<Option<Vec<T>>>) {
    let mut batches = std::pin::pin!(batches);
    while let Some(batch) = batches.next().await {
        let batch = batch.map_err(|error| tracing::error!(%error, "a list could not be read to its end")).ok();
        if rows.send(batch).await.is_err() {
            return;
        }
    }
}

fn write<T>(
    ending: Ending,
    pipe: Pipe,
    sheet: &str,
    l: Language,
    (columns, hashtags): &Columns<T>,
    mut rows: Receiver<Option<Vec<T>>>,
) -> Result<(), WriteError> {
    let titles: Vec<String> = match ending {
        Ending::Xlsx => columns.iter().map(|column| l.say(column.title).to_string()).collect(),
        Ending::Csv | Ending::Json => columns.iter().map(|column| column.name.to_owned()).collect(),
    };
    let mut sink = match ending {
        Ending::Csv => Sink::csv(pipe, false),
        Ending::Xlsx => Sink::xlsx(pipe, sheet)?,
        Ending::Json => Sink::json(pipe),
    };
    sink.header(&titles.iter().map(String::as_str).collect::<Vec<_>>())?;
    if !hashtags.is_empty() && ending != Ending::Json {
        sink.row(&hashtags.iter().map(|hashtag| Value::from(*hashtag)).collect::<Vec<_>>())?;
    }
    while let Some(batch) = rows.blocking_recv() {
        for row in batch.ok_or_else(|| io::Error::other("reading failed"))? {
            sink.row(&columns.iter().map(|column| (column.cell)(&row, l)).collect::<Vec<_>>())?;
        }
    }
    Ok(sink.finish()?.flush()?)
}

/// Where a file is written: what has gathered goes to whoever reads it, who may be slow.
pub(crate) struct Pipe {
    out: Sender<io::Result<Bytes>>,
    held: Vec<u8>,
}

impl Pipe {
    const HOLDS: usize = 64 * 1024;
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.held.extend_from_slice(bytes);
        if self.held.len() >= Self::HOLDS {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.held.is_empty() {
            return Ok(());
        }
        let full = std::mem::replace(&mut self.held, Vec::with_capacity(Self::HOLDS));
        self.out.blocking_send(Ok(full.into())).map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::to_bytes;
    use engagement::error::Error;
    use futures_util::stream::iter;

    static COLUMNS: [Column<(i64, String)>; 2] = [
        Column { name: "number", title: "list-page", cell: |row, _| row.0.into() },
        Column { name: "name", title: "list-pages", cell: |row, _| row.1.as_str().into() },
    ];

    fn batch(from: i64, rows: i64) -> Result<Vec<(i64, String)>> {
        Ok((from..from + rows).map(|number| (number, format!("=name {number}"))).collect())
    }

    fn file(ending: Ending, batches: Vec<Result<Vec<(i64, String)>>>) -> Response {
        download(ending, "organizations", Language::english(), &COLUMNS, iter(batches))
    }

    #[tokio::test]
    async fn rows_come_in_batches_and_go_out_as_one_file() {
        let response = file(Ending::Csv, (0..50).map(|at| batch(at * 1000, 1000)).collect());
        let name = response.headers()[CONTENT_DISPOSITION].to_str().unwrap();
        assert_eq!(name, "attachment; filename=\"organizations.csv\"");
        let text = String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap();
        assert_eq!(text.lines().count(), 50_001);
        assert!(text.starts_with("number,name"));
        assert!(!text.contains(",=name"), "a spreadsheet would run it");
        let bytes = to_bytes(file(Ending::Json, vec![batch(1, 2)]).into_body(), usize::MAX).await.unwrap();
        let rows: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(rows[1]["number"], 2);
        let bytes = to_bytes(file(Ending::Xlsx, vec![batch(1, 2)]).into_body(), usize::MAX).await.unwrap();
        assert!(bytes.starts_with(b"PK"));
    }

    #[tokio::test]
    async fn half_a_file_is_not_taken_for_a_whole_one() {
        let broken = file(Ending::Csv, vec![batch(0, 10), Err(Error::internal("the disk is gone"))]);
        assert!(to_bytes(broken.into_body(), usize::MAX).await.is_err());
    }
}
