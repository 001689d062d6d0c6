//! Showing again who one is, before something dangerous; then back to it.

use super::passkeys::{self, Ask};
use super::{Caller, Wanted, landing};
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use axum::extract::Query;
use engagement::credentials::{self, Held};

#[derive(Template)]
#[template(path = "people/prove.html")]
pub(super) struct Prove<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    held: Held,
    passkey: Option<Ask>,
    email: String,
}

pub(super) async fn page(by: &By, form: Form) -> Result<Prove<'_>> {
    let held = credentials::held(&by.app, &by.actor).await?;
    let email = by.actor.person().map(|person| person.email.clone()).unwrap_or_default();
    let page = by.page(by.l.say("prove-title")).under(by.l.say("account-title"), "/account");
    let passkey = Ask::offered(by, "/account/prove/passkey", by.l.say("passkey-use"));
    let passkey = passkeys::held(passkey, held.passkeys > 0, held.password || held.second_factor);
    Ok(Prove { l: by.l, page, form, held, passkey, email })
}

/// `GET /account/prove`
pub(crate) async fn ask(by: By, Query(wanted): Query<Wanted>) -> Result {
    page(&by, wanted.form()).await?.show()
}

/// `POST /account/prove`
pub(crate) async fn prove(by: By, caller: Caller, form: Form) -> Result {
    let session = caller.session()?;
    match credentials::prove(&by.app, &by.actor, session, form.secret("secret"), &caller.origin).await {
        Ok(()) => Ok(by.go(landing(&by.actor, form.given("next").unwrap_or("/account")))),
        Err(error) => page(&by, form.wrong(error)?).await?.again(),
    }
}
