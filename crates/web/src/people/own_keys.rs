//! One's own password, second factor and recovery codes. Each page asks first to show who one is, unless one has lately.

use super::Caller;
use super::second_step::{codes_page, factor_page, same};
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::credentials;
use engagement::error::Error as Cause;

#[derive(Template)]
#[template(path = "people/own_password.html")]
struct Password<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    email: String,
}

/// One button before something that cannot be taken back.
#[derive(Template)]
#[template(path = "people/sure.html")]
pub(super) struct Sure<'a> {
    pub(super) l: Language,
    pub(super) page: Page<'a>,
    pub(super) lead: Text,
    pub(super) act: Text,
    pub(super) action: String,
}

pub(super) fn under<'a>(by: &'a By, title: Text) -> Page<'a> {
    by.page(title).under(by.l.say("account-title"), "/account")
}

/// Whoever has signed in and shown lately who they are; their session.
pub(super) async fn proved<'a>(by: &By, caller: &'a Caller) -> Result<&'a str> {
    let session = caller.session()?;
    credentials::must_prove(&by.app, &by.actor, session).await?;
    Ok(session)
}

fn password_page(by: &By, form: Form) -> Password<'_> {
    let email = by.actor.person().map(|person| person.email.clone()).unwrap_or_default();
    Password { l: by.l, page: under(by, by.l.say("new-password-title")), form, email }
}

/// `GET /account/password`
pub(crate) async fn ask_password(by: By, caller: Caller) -> Result {
    proved(&by, &caller).await?;
    password_page(&by, Form::default()).show()
}

/// `POST /account/password`
pub(crate) async fn set_password(by: By, caller: Caller, form: Form) -> Result {
    let (session, password) = (caller.session()?, form.secret("password"));
    match credentials::set_password(&by.app, &by.actor, session, password, &caller.origin).await {
        Ok(()) => Ok(by.go("/account#keys")),
        Err(error) => password_page(&by, form.wrong(error)?).again(),
    }
}

/// `GET /account/second-factor`
pub(crate) async fn ask_factor(by: By, caller: Caller) -> Result {
    let session = proved(&by, &caller).await?;
    let told = credentials::new_factor(&by.app, session).await?;
    factor_page(&by, told, Form::default(), "/account/second-factor")?.show()
}

/// `POST /account/second-factor`
pub(crate) async fn set_factor(by: By, caller: Caller, form: Form) -> Result {
    let session = proved(&by, &caller).await?;
    let (secret, code) = (form.get("secret"), form.get("code"));
    match credentials::confirm_factor(&by.app, session, secret, code, &caller.origin).await {
        Ok((codes, _)) => codes_page(&by, codes, "/account").show(),
        Err(error @ Cause::Invalid(_)) => {
            let told = match same(&by, session, &form).await {
                Ok(told) => told,
                Err(_) => credentials::new_factor(&by.app, session).await?,
            };
            factor_page(&by, told, form.wrong(error)?, "/account/second-factor")?.again()
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /account/second-factor/remove`
pub(crate) async fn ask_removal(by: By, caller: Caller) -> Result {
    proved(&by, &caller).await?;
    let (l, action) = (by.l, "/account/second-factor/remove".to_owned());
    let (lead, act) = (l.say("factor-remove-lead"), l.say("account-factor-remove"));
    Sure { l, page: under(&by, l.say("factor-remove-title")), lead, act, action }.show()
}

/// `POST /account/second-factor/remove`
pub(crate) async fn remove_factor(by: By, caller: Caller) -> Result {
    credentials::remove_factor(&by.app, &by.actor, caller.session()?, &caller.origin).await?;
    Ok(by.go("/account#keys"))
}

/// `GET /account/recovery-codes`
pub(crate) async fn ask_codes(by: By, caller: Caller) -> Result {
    proved(&by, &caller).await?;
    let (l, action) = (by.l, "/account/recovery-codes".to_owned());
    let (lead, act) = (l.say("codes-renew-lead"), l.say("account-codes-renew"));
    Sure { l, page: under(&by, l.say("codes-renew-title")), lead, act, action }.show()
}

/// `POST /account/recovery-codes`
pub(crate) async fn renew_codes(by: By, caller: Caller) -> Result {
    let codes = credentials::renew_codes(&by.app, &by.actor, caller.session()?, &caller.origin).await?;
    codes_page(&by, codes, "/account").show()
}
