//! The logo of a record: the form by which it is sent, and the picture itself, from a path of its own.

use super::forms::{current, page_of};
use crate::by::{At, AtBoth, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use crate::upload::{Arrived, receive};
use askama::Template;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartRejection;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::IntoResponse;
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::message::Message;
use engagement::organizations::{self, LogoFile, Organization};
use engagement::pictures::{MOST_BYTES, MOST_PIXELS};
use std::io::ErrorKind;

/// What a picture may do that is opened by itself.
const POLICY: &str = "default-src 'none'; sandbox";
/// A logo that changes has another address. No longer than a week: what is taken down or kept closer must go.
const KEPT_BY_ANYONE: &str = "public, max-age=604800, immutable";
const KEPT_BY_NOBODY: &str = "private, no-store";

#[derive(Template)]
#[template(path = "organizations/logo.html")]
struct Edit<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    logo: Option<Picture>,
    megabytes: u64,
    pixels: String,
}

/// A logo as a page shows it.
pub(crate) struct Picture {
    pub(crate) address: String,
    pub(crate) width: i64,
    pub(crate) height: i64,
}

/// The logo of a record, if it has one. Its address is the same in every language.
pub(crate) fn picture(one: &Organization) -> Option<Picture> {
    let logo = one.logo.as_ref()?;
    let address = format!("/organizations/{}/logo/{}.png", one.id, logo.hash);
    Some(Picture { address, width: logo.width, height: logo.height })
}

fn edit<'a>(by: &'a By, one: &Organization, form: Form) -> Edit<'a> {
    let (l, back) = (by.l, format!("/organizations/{}", one.id));
    Edit {
        l,
        page: page_of(by, one, l.say("organizations-logo")),
        form,
        action: l.to(&format!("{back}/logo")).into_owned(),
        back: l.to(&back).into_owned(),
        logo: picture(one),
        megabytes: MOST_BYTES.min(by.app.settings.limits.upload_bytes) / (1024 * 1024),
        pixels: l.number(MOST_PIXELS as usize),
    }
}

/// `GET /organizations/{id}/logo`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    match current(&by, id, "logo").await? {
        Ok(one) => edit(&by, &one, Form::default()).show(),
        Err(moved) => Ok(moved),
    }
}

/// `POST /organizations/{id}/logo`: who may not change the record is refused before the file is read.
pub(crate) async fn set(
    by: By,
    At(id): At<OrganizationId>,
    sent: Result<Multipart, MultipartRejection>,
) -> Result {
    by.must_be_signed_in()?;
    let one = match current(&by, id, "logo").await? {
        Ok(one) => one,
        Err(moved) => return Ok(moved),
    };
    let file = match receive(&by, sent, MOST_BYTES).await {
        Ok(sent) => sent.file,
        Err(refusal) => return Ok(refusal),
    };
    match take(&by, id, file).await {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}"))),
        Err(error) => edit(&by, &one, Form::default().wrong(error)?).again(),
    }
}

async fn take(by: &By, id: OrganizationId, file: Result<Option<Arrived>, Cause>) -> Result<(), Cause> {
    match file? {
        Some(arrived) => organizations::set_logo(&by.app, &by.actor, id, arrived.content).await,
        None => Err(Cause::invalid("file", Message::new("problem-picture-missing"))),
    }
}

/// `POST /organizations/{id}/logo/remove`
pub(crate) async fn remove(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    organizations::remove_logo(&by.app, &by.actor, id).await?;
    Ok(by.go(&format!("/organizations/{id}")))
}

/// `GET /organizations/{id}/logo/{file}`: what the record shows now, and nothing else that was ever sent.
pub(crate) async fn file(by: By, AtBoth(id, name): AtBoth<OrganizationId, String>) -> Result {
    let hash = name.strip_suffix(".png").ok_or_else(Error::not_found)?;
    let LogoFile { path, public } = organizations::logo_file(&by.app, &by.actor, id, hash).await?;
    let content = tokio::fs::read(path).await.map_err(|fault| match fault.kind() {
        ErrorKind::NotFound => Cause::NotFound,
        _ => fault.into(),
    })?;
    let headers = [
        (CONTENT_TYPE, "image/png"),
        (CONTENT_DISPOSITION, "attachment; filename=\"logo.png\""),
        (CONTENT_SECURITY_POLICY, POLICY),
        (CACHE_CONTROL, if public { KEPT_BY_ANYONE } else { KEPT_BY_NOBODY }),
    ];
    Ok((headers, content).into_response())
}
