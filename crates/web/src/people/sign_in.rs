//! Signing in by a password, and out.

use super::passkeys::Ask;
use super::{Caller, Wanted, first_run, go_on, next, step};
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use crate::session;
use askama::Template;
use axum::extract::Query;
use axum::http::header::SET_COOKIE;
use engagement::access::{Actor, Role};
use engagement::credentials;
use engagement::error::Error as Cause;
use engagement::people;

#[derive(Template)]
#[template(path = "people/sign_in.html")]
pub(super) struct SignIn<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    passkey: Option<Ask>,
    /// Whether one was on the way to a page.
    wanted: bool,
    /// The identity provider of the institution: its name, and the address that leads to it.
    openid: Option<(String, String)>,
    /// Whether nobody administers the register yet.
    founding: bool,
    /// The accounts that anyone may try, and their password: in the demonstration alone.
    demonstration: Option<(Vec<String>, &'static str)>,
}

fn demonstration(by: &By) -> Option<(Vec<String>, &'static str)> {
    let all = || Role::ALL.map(|role| format!("{}@demo.example", role.as_str()));
    by.app.settings.demonstration.then(|| (all().into(), credentials::DEMONSTRATION_PASSWORD))
}

pub(super) fn page(by: &By, form: Form) -> SignIn<'_> {
    let wanted = form.given("next").is_some();
    let passkey = Ask::offered(by, "/sign-in/passkey", by.l.say("sign-in-by-passkey"));
    let provider = &by.app.settings.openid;
    let openid = provider.is_on().then(|| {
        let address = next::with("/sign-in/openid", form.get("next"));
        (provider.name.clone(), by.l.to(&address).into_owned())
    });
    let page = by.page(by.l.say("sign-in"));
    SignIn { l: by.l, page, form, passkey, wanted, openid, founding: false, demonstration: demonstration(by) }
}

/// `GET /sign-in`: who has come half the way goes on there.
pub(crate) async fn show(by: By, caller: Caller, Query(wanted): Query<Wanted>) -> Result {
    if let Some(session) = caller.session.as_deref().filter(|_| wanted.other.is_empty())
        && let Some(missing) = credentials::missing(&by.app, session).await?
    {
        return Ok(by.go(&next::with(step(missing), &wanted.next)));
    }
    SignIn { founding: first_run::waits(&by).await?, ..page(&by, wanted.form()) }.show()
}

/// `POST /sign-in`
pub(crate) async fn sign_in(by: By, caller: Caller, form: Form) -> Result {
    match credentials::sign_in(&by.app, form.get("email"), form.secret("password"), &caller.origin).await {
        Ok(signed_in) => go_on(&by, &caller, &signed_in, form.get("next")).await,
        Err(error) => page(&by, form.wrong(error)?).again(),
    }
}

/// `POST /sign-out`
pub(crate) async fn sign_out(by: By, caller: Caller) -> Result {
    if by.actor == Actor::Visitor {
        return Err(Cause::Forbidden.into());
    }
    people::sign_out(&by.app, &by.actor, caller.session()?).await?;
    let mut response = by.go("/");
    response.headers_mut().extend(session::forget(&by.app.settings).map(|cookie| (SET_COOKIE, cookie)));
    Ok(response)
}
