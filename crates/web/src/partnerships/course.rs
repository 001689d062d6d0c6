//! What an office says to a proposal, and the steps of a partnership.

use super::agreements::current;
use super::row::status;
use super::{page_of, path};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::dates::PartialDate;
use engagement::error::Error as Cause;
use engagement::ids::PartnershipId;
use engagement::message::Message;
use engagement::partnerships::{self, Partnership, Status};

/// `POST /partnerships/{id}/take-on`
pub(crate) async fn take_on(by: By, At(id): At<PartnershipId>) -> Result {
    by.must_be_signed_in()?;
    partnerships::take_on(&by.app, &by.actor, id).await?;
    Ok(by.go(&format!("/partnerships/{id}")))
}

#[derive(Template)]
#[template(path = "partnerships/decline.html")]
struct Decline<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    title: String,
}

fn declining<'a>(by: &'a By, one: &Partnership, form: Form) -> Decline<'a> {
    let l = by.l;
    Decline {
        l,
        page: page_of(by, one, l.say("partnerships-decline")),
        form,
        action: path(one.id, "/decline", l),
        back: path(one.id, "", l),
        title: one.facts.title.clone(),
    }
}

/// The partnership, for those who may answer for the office to which it is proposed.
async fn offered(by: &By, id: PartnershipId) -> Result<Partnership> {
    by.must_be_signed_in()?;
    let (one, standing) = partnerships::find(&by.app, &by.actor, id).await?;
    by.must(Act::RecordPartnership(standing.office))?;
    Ok(one)
}

/// `GET /partnerships/{id}/decline`
pub(crate) async fn ask_reason(by: By, At(id): At<PartnershipId>) -> Result {
    let one = offered(&by, id).await?;
    declining(&by, &one, Form::default()).show()
}

/// `POST /partnerships/{id}/decline`
pub(crate) async fn decline(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    let one = offered(&by, id).await?;
    match partnerships::decline(&by.app, &by.actor, id, form.get("reason")).await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}"))),
        Err(error) => declining(&by, &one, form.wrong(error)?).again(),
    }
}

#[derive(Template)]
#[template(path = "partnerships/step.html")]
struct Next<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    back: String,
    now: (&'static str, String),
    next: Vec<Choice>,
}

fn stepping<'a>(by: &'a By, one: &Partnership, form: Form) -> Next<'a> {
    let l = by.l;
    let choice = |next: &Status| {
        let hint = if next.needs_reason() { l.say("partnerships-step-why").to_string() } else { String::new() };
        Choice { hint, ..Choice::new(next.as_str(), status(*next, l).1) }
    };
    Next {
        l,
        page: page_of(by, one, l.say("partnerships-step")),
        form,
        action: path(one.id, "/step", l),
        back: path(one.id, "", l),
        now: status(one.status(), l),
        next: one.status().next().iter().map(choice).collect(),
    }
}

/// `GET /partnerships/{id}/step`
pub(crate) async fn ask_step(by: By, At(id): At<PartnershipId>) -> Result {
    let one = current(&by, id).await?;
    let today = by.app.now().to_zoned(by.page("").zone()).date();
    stepping(&by, &one, Form::of([("on", today.to_string())])).show()
}

/// `POST /partnerships/{id}/step`
pub(crate) async fn step(by: By, At(id): At<PartnershipId>, form: Form) -> Result {
    let one = current(&by, id).await?;
    let taken = async {
        let next = Status::parse(form.get("status"));
        let next = next.ok_or_else(|| Cause::invalid("status", Message::new("partnerships-step-choose")))?;
        let on = PartialDate::parse(form.get("on")).map_err(|message| Cause::invalid("on", message))?;
        partnerships::take_step(&by.app, &by.actor, id, next, on, form.get("reason")).await
    };
    match taken.await {
        Ok(()) => Ok(by.go(&format!("/partnerships/{id}"))),
        Err(error) => stepping(&by, &one, form.wrong(error)?).again(),
    }
}

/// `POST /partnerships/{id}/step/undo`
pub(crate) async fn undo(by: By, At(id): At<PartnershipId>) -> Result {
    by.must_be_signed_in()?;
    partnerships::take_back(&by.app, &by.actor, id).await?;
    Ok(by.go(&format!("/partnerships/{id}")))
}
