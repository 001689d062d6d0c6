//! Files of agreements: sent by those who keep the record, and served to those who take part.

use super::agreements::current;
use super::{page_of, path};
use crate::by::{AtBoth, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use crate::upload::{Arrived, receive};
use askama::Template;
use axum::body::Body;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::IntoResponse;
use engagement::error::Error as Cause;
use engagement::ids::{AgreementId, PartnershipId};
use engagement::message::Message;
use engagement::partnerships::{self, Partnership};
use std::io::ErrorKind;
use uuid::Uuid;

/// What a file may do that is opened after all.
const POLICY: &str = "default-src 'none'; sandbox";

#[derive(Template)]
#[template(path = "partnerships/file.html")]
struct Add<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    megabytes: u64,
}

fn adding<'a>(by: &'a By, one: &Partnership, of: AgreementId, form: Form) -> Result<Add<'a>> {
    let l = by.l;
    let ids = one
        .agreements
        .iter()
        .flat_map(|one| std::iter::once(one.id).chain(one.amendments.iter().map(|amendment| amendment.id)));
    ids.into_iter().find(|id| *id == of).ok_or_else(Error::not_found)?;
    Ok(Add {
        l,
        page: page_of(by, one, l.say("partnerships-file-add")),
        form,
        action: path(one.id, &format!("/agreements/{of}/files"), l),
        back: path(one.id, "/agreements", l),
        megabytes: by.app.settings.limits.upload_bytes / (1024 * 1024),
    })
}

/// `GET /partnerships/{id}/agreements/{agreement}/files`
pub(crate) async fn ask(by: By, AtBoth(id, of): AtBoth<PartnershipId, AgreementId>) -> Result {
    let one = current(&by, id).await?;
    adding(&by, &one, of, Form::default())?.show()
}

/// `POST /partnerships/{id}/agreements/{agreement}/files`: who may not is refused before the file is read.
pub(crate) async fn add(
    by: By,
    AtBoth(id, of): AtBoth<PartnershipId, AgreementId>,
    sent: Result<Multipart, MultipartRejection>,
) -> Result {
    let one = current(&by, id).await?;
    let file = match receive(&by, sent, u64::MAX).await {
        Ok(sent) => sent.file,
        Err(refusal) => return Ok(refusal),
    };
    match take(&by, id, of, file).await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}/agreements"))),
        Err(error) => adding(&by, &one, of, Form::default().wrong(error)?)?.again(),
    }
}

async fn take(
    by: &By,
    id: PartnershipId,
    of: AgreementId,
    file: Result<Option<Arrived>, Cause>,
) -> Result<(), Cause> {
    let missing = || Cause::invalid("file", Message::new("partnerships-file-missing"));
    let Arrived { content, name } = file?.ok_or_else(missing)?;
    let files = by.app.files.clone();
    // Files are synced to the disk, which may take its time.
    let keep = move || files.keep(content, &name);
    let stored = tokio::task::spawn_blocking(keep).await.map_err(Cause::internal)??;
    partnerships::add_file(&by.app, &by.actor, id, of, &stored).await.map(|_| ())
}

/// `GET /partnerships/{id}/files/{file}`: to be kept, never opened here.
pub(crate) async fn file(by: By, AtBoth(id, which): AtBoth<PartnershipId, Uuid>) -> Result {
    by.must_be_signed_in()?;
    let (hash, name) = partnerships::file(&by.app, &by.actor, id, which).await?;
    let file = tokio::fs::File::open(by.app.files.path(&hash)).await.map_err(|fault| match fault.kind() {
        ErrorKind::NotFound => Cause::NotFound,
        _ => fault.into(),
    })?;
    let body = Body::from_stream(futures_util::stream::unfold(file, |mut file| async move {
        use tokio::io::AsyncReadExt;
        let mut piece = vec![0; 64 * 1024];
        match file.read(&mut piece).await {
            Ok(0) => None,
            Ok(read) => {
                piece.truncate(read);
                Some((Ok(piece), file))
            }
            Err(fault) => Some((Err(fault), file)),
        }
    }));
    let fixed = HeaderValue::from_static;
    let headers = [
        (CONTENT_TYPE, fixed("application/octet-stream")),
        (CONTENT_DISPOSITION, attachment(&name)),
        (X_CONTENT_TYPE_OPTIONS, fixed("nosniff")),
        (CONTENT_SECURITY_POLICY, fixed(POLICY)),
        (CACHE_CONTROL, fixed("private, no-store")),
    ];
    Ok((headers, body).into_response())
}

/// The name under which a browser keeps it, by RFC 6266: every letter that is not plain is written by its bytes.
fn attachment(name: &str) -> HeaderValue {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    let name: String = name.bytes().map(one).collect();
    HeaderValue::try_from(format!("attachment; filename*=UTF-8''{name}"))
        .unwrap_or_else(|_| HeaderValue::from_static("attachment"))
}

/// `POST /partnerships/{id}/files/{file}/remove`
pub(crate) async fn remove(by: By, AtBoth(id, which): AtBoth<PartnershipId, Uuid>) -> Result {
    by.must_be_signed_in()?;
    partnerships::remove_file(&by.app, &by.actor, id, which).await?;
    Ok(by.go(&format!("/partnerships/{id}/agreements")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        assert_eq!(attachment("a\"b\r\n;é.pdf"), "attachment; filename*=UTF-8''a%22b%0D%0A%3B%C3%A9.pdf");
    }
}
