//! What the host did to a record and why: read by anyone, written by taking down and restoring.

use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::Language;
use crate::organizations::forms::{here, page_of};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::ids::OrganizationId;
use engagement::organizations::{self, Found, Organization};
use jiff::Timestamp;

#[derive(Template)]
#[template(path = "keeping/log.html")]
struct Log<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    /// The record: its name and address; none for those from whom it was taken.
    record: Option<(String, String)>,
    taken_down: bool,
    entries: Vec<Entry>,
    may_restore: bool,
    action: String,
}

/// A record taken down, and its coming back.
struct Entry {
    at: String,
    day: String,
    reason: String,
    restored: Option<(String, String, String)>,
}

/// `GET /organizations/{id}/log`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    log(&by, id, Form::default()).await?.show()
}

async fn log(by: &By, id: OrganizationId, form: Form) -> Result<Log<'_>> {
    // A merged record's log stays at its address: what the host did to it is not the survivor's.
    let (record, taken_down) = match organizations::find(&by.app, &by.actor, id).await? {
        Found::Here(one) => {
            let href = by.l.to(&format!("/organizations/{}", one.id)).into_owned();
            (Some((one.facts.name.clone(), href)), one.taken_down_at.is_some())
        }
        Found::MovedTo(survivor) => {
            let href = by.l.to(&format!("/organizations/{survivor}")).into_owned();
            (Some((by.l.say("keeping-log-merged").to_string(), href)), false)
        }
        Found::TakenDown(_) => (None, true),
    };
    let page = by.page(by.l.say("keeping-log-title")).under(by.l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let day = |at: Timestamp| by.l.day(at, &zone);
    let entries = organizations::take_downs(&by.app, id).await?.into_iter().map(|one| Entry {
        at: one.taken_at.to_string(),
        day: day(one.taken_at),
        reason: one.reason,
        restored: one.restored.map(|(at, why)| (at.to_string(), day(at), why)),
    });
    Ok(Log {
        l: by.l,
        form,
        record,
        taken_down,
        entries: entries.collect(),
        may_restore: taken_down && by.actor.may(Act::TakeDown),
        action: by.l.to(&format!("/organizations/{id}/restore")).into_owned(),
        page,
    })
}

/// `POST /organizations/{id}/restore`
pub(crate) async fn restore(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must(Act::TakeDown)?;
    match organizations::restore(&by.app, &by.actor, id, form.get("reason")).await {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}/log"))),
        Err(error) => log(&by, id, form.wrong(error)?).await?.again(),
    }
}

#[derive(Template)]
#[template(path = "keeping/take_down.html")]
struct TakeDown<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    name: String,
    record: String,
}

fn taking<'a>(by: &'a By, one: &Organization, form: Form) -> TakeDown<'a> {
    let record = by.l.to(&format!("/organizations/{}", one.id)).into_owned();
    let page = page_of(by, one, by.l.say("keeping-take-down-title"));
    TakeDown { l: by.l, page, form, name: one.facts.name.clone(), record }
}

/// `GET /organizations/{id}/take-down`
pub(crate) async fn ask(by: By, At(id): At<OrganizationId>) -> Result {
    by.must(Act::TakeDown)?;
    match here(&by, id, "take-down").await? {
        Ok(one) => taking(&by, &one, Form::default()).show(),
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// `POST /organizations/{id}/take-down`
pub(crate) async fn take_down(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must(Act::TakeDown)?;
    let one = match here(&by, id, "take-down").await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    match organizations::take_down(&by.app, &by.actor, id, form.get("reason")).await {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}/log"))),
        Err(error) => taking(&by, &one, form.wrong(error)?).again(),
    }
}
