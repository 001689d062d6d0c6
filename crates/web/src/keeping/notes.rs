//! `/organizations/{id}/notes`: what the institution has checked and notes for itself. Its staff alone read it.

use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::organizations::head::{Head, found};
use crate::organizations::past::staff;
use crate::page::{Page, Show};
use askama::Template;
use axum::response::Response;
use engagement::access::Act;
use engagement::error::Error as Cause;
use engagement::ids::{AccountId, OrganizationId};
use engagement::{organizations, people};

#[derive(Template)]
#[template(path = "keeping/notes.html")]
struct Notes<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    form: Form,
    notes: Vec<Noted>,
    verified: Option<Text>,
    taken_down: bool,
    may_verify: bool,
    may_take_down: bool,
    record: String,
}

/// A note.
struct Noted {
    paragraphs: Vec<String>,
    language: String,
    at: String,
    when: String,
    who: String,
}

/// `GET /organizations/{id}/notes`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must(Act::KnowWhoDid)?;
    page(&by, id, Form::default()).await?.map_or_else(Ok, |page| page.show())
}

async fn page(by: &By, id: OrganizationId, form: Form) -> Result<Result<Notes<'_>, Response>> {
    let record = match found(by, id, "/notes").await? {
        Ok(record) => record,
        Err(elsewhere) => return Ok(Err(elsewhere)),
    };
    let (l, one) = (by.l, record.one());
    let page = by.page(&one.facts.name).under(l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let verified = one.verified_at.map(|at| l.say("keeping-verified-on").with("date", l.day(at, &zone)));
    let notes = notes(by, id, &zone).await?;
    let taken_down = one.taken_down_at.is_some();
    let head = record.head(by, &zone, "/notes");
    Ok(Ok(Notes {
        l,
        form,
        verified,
        taken_down,
        may_verify: by.actor.may(Act::VerifyOrganization),
        may_take_down: by.actor.may(Act::TakeDown),
        record: l.to(&format!("/organizations/{id}")).into_owned(),
        head,
        page,
        notes,
    }))
}

async fn notes(by: &By, id: OrganizationId, zone: &jiff::tz::TimeZone) -> Result<Vec<Noted>> {
    let notes = organizations::notes(&by.app, &by.actor, id).await?;
    let writers: Vec<_> = notes.iter().filter_map(|one| one.written_by.map(AccountId)).collect();
    let writers = people::doers(&by.app, &by.actor, &writers).await?;
    let noted = notes.into_iter().map(|note| Noted {
        paragraphs: note.text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        language: note.language,
        at: note.written_at.to_string(),
        when: by.l.moment(note.written_at, zone),
        who: staff(by.l, note.written_by.and_then(|id| writers.get(&AccountId(id)))),
    });
    Ok(noted.collect())
}

/// The page again with what is wrong, or on to it when all went well.
async fn done(by: &By, id: OrganizationId, form: Form, done: Result<(), Cause>) -> Result {
    match done {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}/notes"))),
        Err(error) => page(by, id, form.wrong(error)?).await?.map_or_else(Ok, |page| page.again()),
    }
}

/// `POST /organizations/{id}/notes`
pub(crate) async fn write(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must(Act::VerifyOrganization)?;
    let written = organizations::write_note(&by.app, &by.actor, id, form.get("note"), by.l.code()).await;
    done(&by, id, form, written).await
}

/// `POST /organizations/{id}/verify`
pub(crate) async fn verify(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must(Act::VerifyOrganization)?;
    let verified = form.get("verified") == "yes";
    let verified = organizations::verify(&by.app, &by.actor, id, verified, form.get("reason")).await;
    done(&by, id, form, verified).await
}
