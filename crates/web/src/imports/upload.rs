//! A form with a file, read as it comes: the file goes to the store piece by piece, never whole into memory.

use crate::by::By;
use crate::form::Form;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::response::{IntoResponse, Response};
use engagement::error::{Error as Cause, Result};
use engagement::files::{Incoming, Stored};

/// The most bytes of a field that is no file.
const FIELD_BYTES: usize = 4 * 1024;

/// What was sent.
pub(super) struct Sent {
    pub(super) form: Form,
    /// The file, none when no file was chosen, or why it cannot be kept.
    pub(super) file: Result<Option<Stored>>,
}

/// Reads the form. A file that is refused is read to its end all the same: browsers show no answer that comes before.
pub(super) async fn receive(by: &By, mut sent: Multipart) -> Result<Sent, Response> {
    let mut values = Vec::new();
    let mut file = Ok(None);
    while let Some(field) = sent.next_field().await.map_err(MultipartError::into_response)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            file = keep(by, field).await?;
        } else if values.len() < 20 {
            values.push((name, text(field).await?));
        }
    }
    Ok(Sent { form: Form::of(values), file })
}

async fn text(mut field: Field<'_>) -> Result<String, Response> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(MultipartError::into_response)? {
        let room = FIELD_BYTES.saturating_sub(bytes.len());
        bytes.extend_from_slice(&piece[..piece.len().min(room)]);
    }
    Ok(super::mapping::clean(&String::from_utf8_lossy(&bytes)))
}

/// A browser sends a nameless, empty file when none was chosen.
async fn keep(by: &By, mut field: Field<'_>) -> Result<Result<Option<Stored>>, Response> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let mut incoming = by.app.files.receive();
    let mut bytes = 0;
    while let Some(piece) = field.chunk().await.map_err(MultipartError::into_response)? {
        bytes += piece.len();
        incoming = incoming.and_then(|mut incoming| incoming.write(&piece).map(|()| incoming));
    }
    if bytes == 0 && name.is_empty() {
        return Ok(Ok(None));
    }
    Ok(match incoming {
        Ok(incoming) => settle(by, incoming, name).await.map(Some),
        Err(error) => Err(error),
    })
}

/// Files are synced to the disk, which may take its time.
async fn settle(by: &By, incoming: Incoming, name: String) -> Result<Stored> {
    let files = by.app.files.clone();
    tokio::task::spawn_blocking(move || files.keep(incoming, &name)).await.map_err(Cause::internal)?
}
