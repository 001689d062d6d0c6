//! Acts on many organizations at once, chosen from the directory.

use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::list::Asked;
use axum::extract::Query;
use axum::response::{IntoResponse, Redirect};
use engagement::access::Act;
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::message::Message;
use engagement::{organizations, search};

/// Organizations of one act at most: a page of the list has fewer.
const MOST: usize = 200;

/// `POST /organizations/verify`: back to the list, where what was verified is no longer offered.
pub(crate) async fn verify(by: By, form: Form) -> Result {
    let ids: Vec<OrganizationId> = form.all("id").filter_map(|id| id.parse().ok()).take(MOST).collect();
    by.must(Act::VerifyOrganization)?;
    if ids.is_empty() {
        return Err(Cause::invalid("id", Message::new("problem-none-chosen")).into());
    }
    organizations::verify_many(&by.app, &by.actor, &ids, form.get("words")).await?;
    // The list is read again at once.
    search::catch_up(&by.app).await?;
    Ok(Redirect::to(&back(&by, form.get("back"))).into_response())
}

/// The list from which they were chosen: read as any address of the list is, so that it leads nowhere else.
fn back(by: &By, asked: &str) -> String {
    let uri: Option<axum::http::Uri> = asked.parse().ok();
    let pairs = uri.and_then(|uri| Query::<Vec<(String, String)>>::try_from_uri(&uri).ok());
    Asked::read(by.l, "/organizations", pairs.map(|query| query.0).unwrap_or_default()).here()
}
