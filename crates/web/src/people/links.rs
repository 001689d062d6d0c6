//! Links that come by mail: asking for one, signing in by one, choosing a new password by one.

use super::{Caller, go_on, of_link};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use axum::http::StatusCode;
use engagement::credentials;
use engagement::error::Error as Cause;
use engagement::people::{self, Purpose};

/// A page that asks for an address to which a mail goes.
#[derive(Template)]
#[template(path = "people/ask_mail.html")]
pub(super) struct AskMail<'a> {
    pub(super) l: Language,
    pub(super) page: Page<'a>,
    pub(super) form: Form,
    pub(super) lead: Text,
    pub(super) act: Text,
    pub(super) action: &'static str,
}

/// What is said once it was asked for, whatever the address.
#[derive(Template)]
#[template(path = "people/mailed.html")]
struct Mailed<'a> {
    l: Language,
    page: Page<'a>,
    address: &'a str,
    lasts: Text,
    again: &'static str,
    demonstration: bool,
}

/// A link that can no longer be used, and what to do instead.
#[derive(Template)]
#[template(path = "people/spent.html")]
pub(super) struct Spent<'a> {
    pub(super) l: Language,
    pub(super) page: Page<'a>,
    pub(super) advice: Text,
    pub(super) act: Text,
    pub(super) href: &'static str,
}

/// What a link was for.
#[derive(Debug, Clone, Copy)]
pub(super) enum For {
    SigningIn,
    Password,
    Account,
    Invitation,
}

/// The page for a link that cannot be used; any other error is passed on.
pub(super) fn spent(by: &By, error: Cause, what: For) -> Result {
    let is_link = |problems: &[engagement::error::Problem]| problems.iter().any(|one| one.field == "link");
    if !matches!(&error, Cause::Invalid(problems) if is_link(problems)) {
        return Err(error.into());
    }
    let l = by.l;
    let (advice, act, href) = match what {
        For::SigningIn => (l.say("spent-sign-in"), l.say("spent-again"), "/sign-in/link"),
        For::Password => (l.say("spent-password"), l.say("spent-again"), "/sign-in/forgotten"),
        For::Account => (l.say("spent-account"), l.say("sign-up-title"), "/sign-up"),
        For::Invitation => (l.say("spent-invitation"), l.say("sign-in"), "/sign-in"),
    };
    let mut response = Spent { l, page: by.page(l.say("spent-title")), advice, act, href }.show()?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The page that says to look into one's mail. In the demonstration mail is not sent but shown.
pub(super) fn mailed(by: &By, address: &str, lasts: Text, again: &'static str) -> Result {
    let demonstration = by.app.settings.demonstration;
    Mailed { l: by.l, page: by.page(by.l.say("mailed-title")), address, lasts, again, demonstration }.show()
}

fn link_page(by: &By, form: Form) -> AskMail<'_> {
    let l = by.l;
    let (lead, act) = (l.say("link-lead"), l.say("link-send"));
    AskMail { l, page: by.page(l.say("link-title")), form, lead, act, action: "/sign-in/link" }
}

fn reset_page(by: &By, form: Form) -> AskMail<'_> {
    let l = by.l;
    let (lead, act) = (l.say("forgotten-lead"), l.say("forgotten-send"));
    AskMail { l, page: by.page(l.say("forgotten-title")), form, lead, act, action: "/sign-in/forgotten" }
}

/// `GET /sign-in/link`
pub(crate) async fn ask_link(by: By) -> Result {
    link_page(&by, Form::default()).show()
}

/// `POST /sign-in/link`
pub(crate) async fn send_link(by: By, caller: Caller, form: Form) -> Result {
    match send(&by, &caller, &form, Purpose::SignIn).await {
        Ok(()) => mailed(&by, form.get("email"), by.l.say("mailed-day"), "/sign-in/link"),
        Err(error) => link_page(&by, form.wrong(error)?).again(),
    }
}

/// `GET /sign-in/forgotten`
pub(crate) async fn ask_reset(by: By) -> Result {
    reset_page(&by, Form::default()).show()
}

/// `POST /sign-in/forgotten`
pub(crate) async fn send_reset(by: By, caller: Caller, form: Form) -> Result {
    match send(&by, &caller, &form, Purpose::Reset).await {
        Ok(()) => mailed(&by, form.get("email"), by.l.say("mailed-hour"), "/sign-in/forgotten"),
        Err(error) => reset_page(&by, form.wrong(error)?).again(),
    }
}

async fn send(by: &By, caller: &Caller, form: &Form, purpose: Purpose) -> Result<(), Cause> {
    credentials::ask_for_link(&by.app, form.get("email"), purpose, by.l.code(), &caller.origin).await
}

#[derive(Template)]
#[template(path = "people/link.html")]
struct Ask<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
}

/// `GET /sign-in/{token}`: one button, because programs that look at links in mails before people do would use them up.
pub(crate) async fn show(by: By, At(token): At<String>) -> Result {
    let action = by.l.to(&format!("/sign-in/{}", of_link(&token)?)).into_owned();
    Ask { l: by.l, page: by.page(by.l.say("sign-in")), action }.show()
}

/// `POST /sign-in/{token}`
pub(crate) async fn sign_in(by: By, caller: Caller, At(token): At<String>) -> Result {
    match credentials::sign_in_by_link(&by.app, &token, &caller.origin).await {
        Ok(signed_in) => go_on(&by, &caller, &signed_in, "").await,
        Err(error) => spent(&by, error, For::SigningIn),
    }
}

#[derive(Template)]
#[template(path = "people/new_password.html")]
struct NewPassword<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    email: String,
}

fn password_page<'a>(by: &'a By, token: &str, email: String, form: Form) -> NewPassword<'a> {
    let action = by.l.to(&format!("/sign-in/new-password/{token}")).into_owned();
    NewPassword { l: by.l, page: by.page(by.l.say("new-password-title")), form, action, email }
}

/// `GET /sign-in/new-password/{token}`
pub(crate) async fn ask_password(by: By, At(token): At<String>) -> Result {
    match people::whose_link(&by.app, of_link(&token)?, Purpose::Reset).await {
        Ok(account) => password_page(&by, &token, account.email, Form::default()).show(),
        Err(error) => spent(&by, error, For::Password),
    }
}

/// `POST /sign-in/new-password/{token}`
pub(crate) async fn set_password(by: By, caller: Caller, At(token): At<String>, form: Form) -> Result {
    let token = of_link(&token)?;
    let error = match credentials::reset(&by.app, token, form.secret("password"), &caller.origin).await {
        Ok(signed_in) => return go_on(&by, &caller, &signed_in, "").await,
        Err(error) => error,
    };
    match people::whose_link(&by.app, token, Purpose::Reset).await {
        Ok(account) => password_page(&by, token, account.email, form.wrong(error)?).again(),
        Err(_) => spent(&by, error, For::Password),
    }
}
