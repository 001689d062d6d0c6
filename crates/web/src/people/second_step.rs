//! The second step of signing in: a code, or first of all the second factor that staff lack.

use super::passkeys::{self, Ask};
use super::qr::{self, Picture};
use super::{Caller, Wanted, go_on, keep, landing, next, step};
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use engagement::credentials::{self, Enrolment, Missing, Second};
use engagement::error::Error as Cause;

#[derive(Template)]
#[template(path = "people/code.html")]
struct Code<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    second: Second,
    passkey: Option<Ask>,
    /// The code itself, in the demonstration alone.
    present: Option<String>,
}

/// Setting up a second factor: the same on the way in and in one's account.
#[derive(Template)]
#[template(path = "people/factor.html")]
pub(super) struct Factor<'a> {
    pub(super) l: Language,
    pub(super) page: Page<'a>,
    pub(super) form: Form,
    pub(super) action: &'static str,
    pub(super) picture: Picture,
    pub(super) secret: String,
    /// The secret in groups of four, to be typed.
    pub(super) groups: String,
    /// Whether it is needed before anything else.
    pub(super) needed: bool,
}

/// The recovery codes, told once.
#[derive(Template)]
#[template(path = "people/recovery_codes.html")]
pub(super) struct Codes<'a> {
    pub(super) l: Language,
    pub(super) page: Page<'a>,
    pub(super) codes: Vec<String>,
    pub(super) onward: String,
}

/// The session that is half, when this is what it lacks; else the way to where it can be found.
async fn halfway<'a>(
    by: &By,
    caller: &'a Caller,
    wanted: &str,
    lacking: Missing,
) -> Result<Result<&'a str, Response>> {
    let Some(session) = caller.session.as_deref() else { return Ok(Err(by.go(&next::with("/sign-in", wanted)))) };
    match credentials::missing(&by.app, session).await? {
        Some(missing) if missing == lacking => Ok(Ok(session)),
        Some(missing) => Ok(Err(by.go(&next::with(step(missing), wanted)))),
        None if by.actor.account().is_some() => Ok(Err(by.go(landing(&by.actor, wanted)))),
        None => Ok(Err(by.go(&next::with("/sign-in", wanted)))),
    }
}

async fn code_page<'a>(by: &'a By, session: &str, form: Form) -> Result<Code<'a>> {
    let present = match by.app.settings.demonstration {
        true => credentials::present_code_here(&by.app, session).await?,
        false => None,
    };
    let second = credentials::second(&by.app, session).await?;
    let passkey = Ask::offered(by, "/sign-in/passkey", by.l.say("passkey-use"));
    let passkey = passkeys::held(passkey, second.passkey, second.code);
    Ok(Code { l: by.l, page: by.page(by.l.say("code-title")), form, second, passkey, present })
}

/// `GET /sign-in/code`
pub(crate) async fn ask_code(by: By, caller: Caller, Query(wanted): Query<Wanted>) -> Result {
    match halfway(&by, &caller, &wanted.next, Missing::Code).await? {
        Ok(session) => code_page(&by, session, wanted.form()).await?.show(),
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// `POST /sign-in/code`
pub(crate) async fn check_code(by: By, caller: Caller, form: Form) -> Result {
    let session = match halfway(&by, &caller, form.get("next"), Missing::Code).await? {
        Ok(session) => session,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let typed = form.given("recovery").unwrap_or(form.get("code"));
    match credentials::complete(&by.app, session, typed, &caller.origin).await {
        Ok(signed_in) => go_on(&by, &caller, &signed_in, form.get("next")).await,
        Err(error) => {
            let form = form.with("recovery", String::new());
            code_page(&by, session, form.with("code", String::new()).wrong(error)?).await?.again()
        }
    }
}

/// The page on which a second factor is set up.
pub(super) fn factor_page<'a>(
    by: &'a By,
    told: Enrolment,
    form: Form,
    action: &'static str,
) -> Result<Factor<'a>> {
    let picture = qr::picture(&told.uri)?;
    let pairs: Vec<String> =
        told.secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into()).collect();
    let needed = action.starts_with("/sign-in");
    let mut page = by.page(by.l.say("factor-title"));
    if !needed {
        page = page.under(by.l.say("account-title"), "/account");
    }
    Ok(Factor { l: by.l, page, form, action, picture, groups: pairs.join(" "), secret: told.secret, needed })
}

/// The page that tells the recovery codes.
pub(super) fn codes_page<'a>(by: &'a By, codes: Vec<String>, onward: &str) -> Codes<'a> {
    Codes { l: by.l, page: by.page(by.l.say("codes-title")), codes, onward: by.l.to(onward).into_owned() }
}

/// The secret again that the form shows, or a new one where it shows none.
pub(super) async fn same(by: &By, session: &str, form: &Form) -> Result<Enrolment, Cause> {
    match form.given("secret") {
        Some(secret) => credentials::same_factor(&by.app, session, secret).await,
        None => credentials::new_factor(&by.app, session).await,
    }
}

/// `GET /sign-in/second-factor`
pub(crate) async fn ask_factor(by: By, caller: Caller, Query(wanted): Query<Wanted>) -> Result {
    match halfway(&by, &caller, &wanted.next, Missing::Factor).await? {
        Ok(session) => {
            let told = credentials::new_factor(&by.app, session).await?;
            factor_page(&by, told, wanted.form(), "/sign-in/second-factor")?.show()
        }
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// `POST /sign-in/second-factor`
pub(crate) async fn set_factor(by: By, caller: Caller, form: Form) -> Result {
    let session = match halfway(&by, &caller, form.get("next"), Missing::Factor).await? {
        Ok(session) => session,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let (secret, code) = (form.get("secret"), form.get("code"));
    match credentials::confirm_factor(&by.app, session, secret, code, &caller.origin).await {
        Ok((codes, Some(signed_in))) => {
            let by = By { actor: signed_in.actor.clone(), ..by };
            let onward = landing(&signed_in.actor, form.get("next"));
            let mut response = codes_page(&by, codes, onward).show()?;
            keep(&by, &mut response, &signed_in);
            Ok(response)
        }
        Ok((codes, None)) => codes_page(&by, codes, "/account").show(),
        Err(error @ Cause::Invalid(_)) => {
            let told = same(&by, session, &form).await?;
            factor_page(&by, told, form.wrong(error)?, "/sign-in/second-factor")?.again()
        }
        Err(error) => Err(error.into()),
    }
}
