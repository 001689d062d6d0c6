//! One's own passkeys: added, renamed, removed.

use super::Caller;
use super::own_keys::{Sure, proved, under};
use super::passkeys::Ask;
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::Json;
use axum::response::IntoResponse;
use engagement::credentials::{self, Passkey};
use engagement::ids::PasskeyId;

#[derive(Template)]
#[template(path = "people/new_passkey.html")]
struct New<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    ask: Ask,
}

#[derive(Template)]
#[template(path = "people/passkey_name.html")]
struct Name<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    id: PasskeyId,
}

/// A passkey in the list.
pub(super) struct Line {
    pub(super) id: PasskeyId,
    pub(super) name: String,
    pub(super) when: Text,
}

/// One's own passkeys.
pub(super) async fn lines(by: &By, page: &Page<'_>) -> Result<Vec<Line>> {
    let all = credentials::passkeys(&by.app, &by.actor).await?;
    Ok(all.into_iter().map(|one| line(one, page, by.l)).collect())
}

fn line(one: Passkey, page: &Page<'_>, l: Language) -> Line {
    let added = l.day(one.created_at, &page.zone());
    let when = match one.used_at {
        Some(at) => l.say("passkey-used").with("added", added).with("used", l.day(at, &page.zone())),
        None => l.say("passkey-unused").with("added", added),
    };
    Line { id: one.id, name: one.name, when }
}

/// One of one's own passkeys.
async fn one(by: &By, id: PasskeyId) -> Result<Passkey> {
    let all = credentials::passkeys(&by.app, &by.actor).await?;
    all.into_iter().find(|one| one.id == id).ok_or_else(Error::not_found)
}

fn page(by: &By, form: Form) -> Result<New<'_>> {
    let ask = Ask::offered(by, "/account/passkeys/new", by.l.say("passkey-add"));
    Ok(New { l: by.l, page: under(by, by.l.say("passkey-title")), form, ask: ask.ok_or_else(Error::not_found)? })
}

/// `GET /account/passkeys/new`: what the browser calls itself is a name to begin with.
pub(crate) async fn ask(by: By, caller: Caller) -> Result {
    proved(&by, &caller).await?;
    page(&by, Form::of([("passkey_name", caller.origin.device)]))?.show()
}

/// `POST /account/passkeys/new/begin`
pub(crate) async fn begin(by: By, caller: Caller) -> Result {
    let told = credentials::begin_passkey(&by.app, &by.actor, caller.session()?).await?;
    Ok(Json(told).into_response())
}

/// `POST /account/passkeys/new`: an answer that only lacks a good name is kept; any other serves once.
pub(crate) async fn add(by: By, caller: Caller, form: Form) -> Result {
    let said = (form.get("passkey_name"), form.get("answer"));
    match credentials::add_passkey(&by.app, &by.actor, caller.session()?, said, &caller.origin).await {
        Ok(_) => Ok(by.go("/account#passkeys")),
        Err(error) => {
            let form = form.wrong(error)?;
            let used = form.problem("passkey", &by.l).is_some();
            let form = if used { form.with("answer", String::new()) } else { form };
            page(&by, form)?.again()
        }
    }
}

fn name_page(by: &By, id: PasskeyId, form: Form) -> Name<'_> {
    Name { l: by.l, page: under(by, by.l.say("passkey-rename-title")), form, id }
}

/// `GET /account/passkeys/{id}`
pub(crate) async fn ask_name(by: By, At(id): At<PasskeyId>) -> Result {
    let one = one(&by, id).await?;
    name_page(&by, id, Form::of([("passkey_name", one.name)])).show()
}

/// `POST /account/passkeys/{id}`
pub(crate) async fn rename(by: By, caller: Caller, At(id): At<PasskeyId>, form: Form) -> Result {
    match credentials::rename_passkey(&by.app, &by.actor, id, form.get("passkey_name"), &caller.origin).await {
        Ok(()) => Ok(by.go("/account#passkeys")),
        Err(error) => name_page(&by, id, form.wrong(error)?).again(),
    }
}

/// `GET /account/passkeys/{id}/remove`: staff who have nothing else for the second step are told what comes of it.
pub(crate) async fn ask_removal(by: By, caller: Caller, At(id): At<PasskeyId>) -> Result {
    proved(&by, &caller).await?;
    let (l, one) = (by.l, one(&by, id).await?);
    let held = credentials::held(&by.app, &by.actor).await?;
    let lead = match by.actor.is_staff() && held.passkeys == 1 && !held.second_factor {
        true => l.say("passkey-remove-last").with("name", one.name),
        false => l.say("passkey-remove-lead").with("name", one.name),
    };
    let page = under(&by, l.say("passkey-remove-title"));
    Sure { l, page, lead, act: l.say("passkey-remove-act"), action: format!("/account/passkeys/{id}/remove") }
        .show()
}

/// `POST /account/passkeys/{id}/remove`
pub(crate) async fn remove(by: By, caller: Caller, At(id): At<PasskeyId>) -> Result {
    credentials::remove_passkey(&by.app, &by.actor, caller.session()?, id, &caller.origin).await?;
    Ok(by.go("/account#passkeys"))
}
