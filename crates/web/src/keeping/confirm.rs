//! *Still right*: those who keep a record say so, on the record or by the link of the yearly mail; and putting back what a
//! revision changed.

use crate::by::{At, AtBoth, By};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use engagement::ids::OrganizationId;
use engagement::{claims, organizations};

/// `POST /organizations/{id}/confirm`
pub(crate) async fn confirm(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    organizations::confirm(&by.app, &by.actor, id).await?;
    Ok(by.go(&format!("/organizations/{id}")))
}

/// `POST /organizations/{id}/history/{number}/undo`
pub(crate) async fn undo(by: By, AtBoth(id, number): AtBoth<OrganizationId, String>) -> Result {
    by.must_be_signed_in()?;
    let number = number.parse().map_err(|_| Error::not_found())?;
    organizations::undo(&by.app, &by.actor, id, number).await?;
    Ok(by.go(&format!("/organizations/{id}/history")))
}

#[derive(Template)]
#[template(path = "keeping/still_right.html")]
struct StillRight<'a> {
    l: Language,
    page: Page<'a>,
    name: String,
    record: String,
    action: String,
}

/// `GET /still-right/{token}`: one button, because programs that look at links in mails would press it for people.
pub(crate) async fn ask(by: By, At(token): At<String>) -> Result {
    let token = plain(token)?;
    let one = claims::whose_question(&by.app, &token).await?;
    let page = by.page(by.l.say("keeping-still-right-title"));
    let record = by.l.to(&format!("/organizations/{}", one.id)).into_owned();
    let action = by.l.to(&format!("/still-right/{token}")).into_owned();
    StillRight { l: by.l, page, name: one.facts.name, record, action }.show()
}

/// `POST /still-right/{token}`
pub(crate) async fn answer(by: By, At(token): At<String>) -> Result {
    let id = claims::still_right(&by.app, &plain(token)?).await?;
    Ok(by.go(&format!("/organizations/{id}")))
}

/// A token as links bear them.
fn plain(token: String) -> Result<String> {
    if token.bytes().all(|byte| byte.is_ascii_alphanumeric()) { Ok(token) } else { Err(Error::not_found()) }
}
