//! Signing in by a passkey, and showing by one again who one is. The script `passkeys.js` asks the browser what `begin` tells
//! it to, and sends the answer as a form.

use super::{Caller, go_on, landing, prove as proof, sign_in as way_in};
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
use crate::language::Text;
use crate::page::Show;
use crate::session;
use axum::Json;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Response};
use engagement::credentials;
use jiff::SignedDuration;

/// A button that asks for a passkey.
pub(super) struct Ask {
    /// Where the answer is sent; what to ask is told there under `/begin`.
    pub(super) action: &'static str,
    /// Where passkeys can be used: at one address alone.
    pub(super) at: String,
    pub(super) label: Text,
    /// Whether there is no other way on the page.
    pub(super) alone: bool,
}

impl Ask {
    /// The button, where passkeys can be used.
    pub(super) fn offered(by: &By, action: &'static str, label: Text) -> Option<Self> {
        Some(Self { action, at: credentials::passkeys_at(&by.app.settings)?, label, alone: false })
    }
}

/// The same, where the person has one; alone where they have nothing else.
pub(super) fn held(ask: Option<Ask>, has_one: bool, has_other: bool) -> Option<Ask> {
    ask.filter(|_| has_one).map(|ask| Ask { alone: !has_other, ..ask })
}

/// `POST /sign-in/passkey/begin`
pub(crate) async fn begin_sign_in(by: By) -> Result {
    let (told, secret) = credentials::begin_passkey_sign_in(&by.app).await?;
    let mut response = Json(told).into_response();
    keep(&by, &mut response, &secret, credentials::PASSKEY_LASTS);
    Ok(response)
}

fn keep(by: &By, response: &mut Response, secret: &str, lasts: SignedDuration) {
    let cookie = session::keep_ceremony(secret, lasts, &by.app.settings);
    response.headers_mut().extend(cookie.map(|cookie| (SET_COOKIE, cookie)));
}

/// `POST /sign-in/passkey`
pub(crate) async fn sign_in(by: By, caller: Caller, form: Form) -> Result {
    let secret = caller.ceremony.as_deref().unwrap_or_default();
    match credentials::sign_in_by_passkey(&by.app, secret, form.get("answer"), &caller.origin).await {
        Ok(signed_in) => {
            let mut response = go_on(&by, &caller, &signed_in, form.get("next")).await?;
            keep(&by, &mut response, "", SignedDuration::ZERO);
            Ok(response)
        }
        Err(error) => way_in::page(&by, form.wrong(error)?).again(),
    }
}

/// `POST /account/prove/passkey/begin`
pub(crate) async fn begin_proof(by: By, caller: Caller) -> Result {
    let told = credentials::begin_passkey_proof(&by.app, &by.actor, caller.session()?).await?;
    Ok(Json(told).into_response())
}

/// `POST /account/prove/passkey`
pub(crate) async fn prove(by: By, caller: Caller, form: Form) -> Result {
    let session = caller.session()?;
    match credentials::prove_by_passkey(&by.app, &by.actor, session, form.get("answer"), &caller.origin).await {
        Ok(()) => Ok(by.go(landing(&by.actor, form.given("next").unwrap_or("/account")))),
        Err(error) => proof::page(&by, form.wrong(error)?).await?.again(),
    }
}
