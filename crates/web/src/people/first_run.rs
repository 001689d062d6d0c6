//! Setting a new register up: the page on which its operator makes the first administrator, once.

use super::links::Spent;
use super::{Caller, go_on};
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use engagement::access::Actor;
use engagement::credentials::{self, Founder};
use engagement::error::Error as Cause;

#[derive(Template)]
#[template(path = "people/first_run.html")]
struct FirstRun<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
}

/// Whether a page leads its operator here: nobody administers the register yet, and nobody has signed in.
pub(crate) async fn waits(by: &By) -> Result<bool> {
    Ok(by.actor == Actor::Visitor && !credentials::is_set_up(&by.app).await?)
}

fn page(by: &By, form: Form) -> FirstRun<'_> {
    FirstRun { l: by.l, page: by.page(by.l.say("first-run-title")), form }
}

/// What stands there once the register is set up.
fn gone(by: &By) -> Result {
    let l = by.l;
    let (advice, act) = (l.say("first-run-gone"), l.say("sign-in"));
    let page = by.page(l.say("first-run-gone-title"));
    let mut response = Spent { l, page, advice, act, href: "/sign-in" }.show()?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

/// `GET /first-run`
pub(crate) async fn show(by: By) -> Result {
    match credentials::is_set_up(&by.app).await? {
        true => gone(&by),
        false => page(&by, Form::default()).show(),
    }
}

/// `POST /first-run`
pub(crate) async fn set_up(by: By, caller: Caller, form: Form) -> Result {
    let (code, email, name) = (form.get("code"), form.get("email"), form.get("person_name"));
    let founder = Founder { code, email, name, password: form.secret("password") };
    match credentials::set_up(&by.app, &founder, by.l.code(), &caller.origin).await {
        Ok(signed_in) => go_on(&by, &caller, &signed_in, "").await,
        Err(Cause::Conflict(_)) => gone(&by),
        Err(error) => page(&by, form.wrong(error)?).again(),
    }
}
