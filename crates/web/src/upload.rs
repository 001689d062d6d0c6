//! A form with a file, read as it comes: the file goes to the store piece by piece, never whole into memory.

use crate::by::By;
use crate::form::Form;
use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError, MultipartRejection};
use axum::response::{IntoResponse, Response};
use engagement::error::Result;
use engagement::files::Incoming;

/// The most bytes of a field that is no file.
const FIELD_BYTES: usize = 4 * 1024;

/// What was sent.
pub(crate) struct Sent {
    pub(crate) form: Form,
    /// The file, none when no file was chosen, or why it cannot be taken.
    pub(crate) file: Result<Option<Arrived>>,
}

/// A file that has come in whole and is not kept yet.
pub(crate) struct Arrived {
    pub(crate) content: Incoming,
    /// As the sender calls it.
    pub(crate) name: String,
}

/// Reads the form, with a file of at most `most` bytes and as the settings allow. A file that is refused is read to its
/// end all the same: browsers show no answer that comes before. `Err` is what the framework says; it becomes a page on
/// its way out.
pub(crate) async fn receive(
    by: &By,
    sent: Result<Multipart, MultipartRejection>,
    most: u64,
) -> Result<Sent, Response> {
    let mut sent = sent.map_err(IntoResponse::into_response)?;
    let mut values = Vec::new();
    let mut file = Ok(None);
    while let Some(field) = sent.next_field().await.map_err(MultipartError::into_response)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            file = take(by, field, most).await?;
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
    Ok(clean(&String::from_utf8_lossy(&bytes)))
}

/// A value as it is worked with: nobody types a control character, and PostgreSQL keeps no NUL.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}

/// A browser sends a nameless, empty file when none was chosen.
async fn take(by: &By, mut field: Field<'_>, most: u64) -> Result<Result<Option<Arrived>>, Response> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let mut content = by.app.files.receive_at_most(most);
    let mut bytes = 0;
    while let Some(piece) = field.chunk().await.map_err(MultipartError::into_response)? {
        bytes += piece.len();
        content = content.and_then(|mut content| content.write(&piece).map(|()| content));
    }
    if bytes == 0 && name.is_empty() {
        return Ok(Ok(None));
    }
    Ok(content.map(|content| Some(Arrived { content, name })))
}
