//! `/organizations/{id}/proposals`: for its own people and for staff.

use super::shown::{Shown, shown};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::Language;
use crate::organizations::head::{Head, found};
use crate::page::{Page, Show};
use askama::Template;
use engagement::ids::OrganizationId;
use engagement::proposals;

#[derive(Template)]
#[template(path = "proposals/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    all: Vec<Shown>,
}

/// `GET /organizations/{id}/proposals`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    let record = match found(&by, id, "/proposals").await? {
        Ok(record) => record,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let all = proposals::of(&by.app, &by.actor, id).await?;
    let page = by.page(&record.one().facts.name).under(by.l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let all = shown(&by, record.one(), &all, &zone).await?;
    List { l: by.l, head: record.head(&by, &zone, "/proposals"), all, page }.show()
}
