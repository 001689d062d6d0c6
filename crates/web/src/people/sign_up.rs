//! Making an account: the address first, then, by the link in the mail, name and password.

use super::links::{AskMail, For, mailed, spent};
use super::{Caller, go_on, of_link};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use engagement::credentials;
use engagement::people::{self, Purpose};

fn address_page(by: &By, form: Form) -> AskMail<'_> {
    let l = by.l;
    let (lead, act) = (l.say("sign-up-lead"), l.say("sign-up-send"));
    AskMail { l, page: by.page(l.say("sign-up-title")), form, lead, act, action: "/sign-up" }
}

/// `GET /sign-up`
pub(crate) async fn ask(by: By) -> Result {
    address_page(&by, Form::default()).show()
}

/// `POST /sign-up`
pub(crate) async fn send(by: By, caller: Caller, form: Form) -> Result {
    match credentials::sign_up(&by.app, form.get("email"), by.l.code(), &caller.origin).await {
        Ok(()) => mailed(&by, form.get("email"), by.l.say("mailed-day"), "/sign-up"),
        Err(error) => address_page(&by, form.wrong(error)?).again(),
    }
}

#[derive(Template)]
#[template(path = "people/sign_up.html")]
struct SignUp<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    email: String,
}

fn page<'a>(by: &'a By, token: &str, email: String, form: Form) -> SignUp<'a> {
    let action = by.l.to(&format!("/sign-up/{token}")).into_owned();
    SignUp { l: by.l, page: by.page(by.l.say("sign-up-title")), form, action, email }
}

/// `GET /sign-up/{token}`
pub(crate) async fn show(by: By, At(token): At<String>) -> Result {
    match people::whose_link(&by.app, of_link(&token)?, Purpose::Confirm).await {
        Ok(account) => page(&by, &token, account.email, Form::default()).show(),
        Err(error) => spent(&by, error, For::Account),
    }
}

/// `POST /sign-up/{token}`
pub(crate) async fn make(by: By, caller: Caller, At(token): At<String>, form: Form) -> Result {
    let (token, l) = (of_link(&token)?, by.l);
    let (name, password) = (form.get("person_name"), form.secret("password"));
    let error = match credentials::confirm(&by.app, token, name, password, l.code(), &caller.origin).await {
        Ok(signed_in) => return go_on(&by, &caller, &signed_in, "").await,
        Err(error) => error,
    };
    match people::whose_link(&by.app, token, Purpose::Confirm).await {
        Ok(account) => page(&by, token, account.email, form.wrong(error)?).again(),
        Err(_) => spent(&by, error, For::Account),
    }
}
