//! Signing in through the institution's identity provider: a browser is led there, and comes back.

use super::{Caller, Wanted, go_on, next, sign_in};
use crate::by::By;
use crate::error::{Error, Result};
use crate::form::Form;
use crate::page::Show;
use crate::session;
use axum::extract::{Extension, Query};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use engagement::credentials::{self, CEREMONY_LASTS, Ceremony, Shown};
use engagement::error::Error as Cause;
use engagement::message::Message;
use engagement::people::SignedIn;
use engagement::settings::Settings;
use jiff::SignedDuration;
use openid::{Identity, Once, Provider, Registration, Trouble};
use std::sync::Arc;

/// The way through the provider, when the settings name one. What it says of itself is remembered here, by each node.
pub(crate) struct Way(Option<Result<Provider, Trouble>>);

impl Way {
    /// The way that the settings name. Nothing is asked of the provider yet.
    pub(crate) fn of(settings: &Settings) -> Arc<Self> {
        let provider = settings.openid.is_on().then(|| {
            let redirect = format!("{}/sign-in/openid/return", settings.public_url.trim_end_matches('/'));
            let (issuer, client_id) = (settings.openid.issuer.clone(), settings.openid.client_id.clone());
            Provider::new(Registration { issuer, client_id, redirect })
        });
        Arc::new(Self(provider))
    }

    fn provider(&self) -> Result<Result<&Provider, Trouble>> {
        Ok(self.0.as_ref().ok_or_else(Error::not_found)?.as_ref().map_err(Clone::clone))
    }
}

/// What stands in the address by which a browser comes back.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Answer {
    code: String,
    state: String,
    error: String,
}

/// Why nobody is signed in.
enum Stopped {
    /// The provider shows nobody.
    Trouble(Trouble),
    /// The rules of this house.
    Refused(Cause),
}

impl From<Cause> for Stopped {
    fn from(cause: Cause) -> Self {
        Stopped::Refused(cause)
    }
}

impl From<Trouble> for Stopped {
    fn from(trouble: Trouble) -> Self {
        Stopped::Trouble(trouble)
    }
}

fn once(ceremony: &Ceremony) -> Once {
    let Ceremony { state, nonce, verifier, .. } = ceremony.clone();
    Once { state, nonce, verifier }
}

/// `GET /sign-in/openid`: on to the provider.
pub(crate) async fn start(by: By, Extension(way): Extension<Arc<Way>>, Query(wanted): Query<Wanted>) -> Result {
    let provider = way.provider()?;
    let ceremony = credentials::begin_openid(&by.app, next::own(&wanted.next).unwrap_or_default()).await?;
    let address = match provider {
        Ok(provider) => provider.address(&once(&ceremony), by.app.now().as_second()).await,
        Err(trouble) => Err(trouble),
    };
    match address {
        Ok(address) => {
            let mut response = Redirect::to(address.as_str()).into_response();
            keep(&by, &mut response, &ceremony.browser, CEREMONY_LASTS);
            Ok(response)
        }
        Err(trouble) => stopped(&by, trouble.into(), wanted.form()),
    }
}

/// `GET /sign-in/openid/return`: a browser is back from the provider.
pub(crate) async fn come_back(
    by: By,
    caller: Caller,
    headers: HeaderMap,
    Extension(way): Extension<Arc<Way>>,
    Query(answer): Query<Answer>,
) -> Result {
    let provider = way.provider()?;
    let browser = session::openid(&headers, &by.app.settings).unwrap_or_default();
    let mut response = match credentials::take_openid(&by.app, browser, &answer.state).await {
        Ok((ceremony, wanted)) => match signed_in(&by, &caller, provider, &ceremony, &answer).await {
            Ok(signed_in) => go_on(&by, &caller, &signed_in, &wanted).await?,
            Err(why) => stopped(&by, why, Form::of([("next", wanted)]))?,
        },
        Err(why) => stopped(&by, why.into(), Form::default())?,
    };
    keep(&by, &mut response, "", SignedDuration::ZERO);
    Ok(response)
}

async fn signed_in(
    by: &By,
    caller: &Caller,
    provider: Result<&Provider, Trouble>,
    ceremony: &Ceremony,
    answer: &Answer,
) -> Result<SignedIn, Stopped> {
    if !answer.error.is_empty() || answer.code.is_empty() {
        return Err(problem(by, Message::new("problem-openid-refused")).into());
    }
    let secret = by.app.settings.openid.secret().map_err(Trouble::Down)?;
    let now = by.app.now().as_second();
    let Identity { issuer, subject, email, email_verified } =
        provider?.identity(&answer.code, &once(ceremony), &secret, now).await?;
    let shown = Shown { issuer, subject, email, email_verified };
    Ok(credentials::sign_in_by_openid(&by.app, &shown, &caller.origin).await?)
}

/// The sign-in page with why the provider signed nobody in, and the other ways.
fn stopped(by: &By, why: Stopped, form: Form) -> Result {
    let (status, error) = match why {
        Stopped::Refused(cause) => (StatusCode::UNPROCESSABLE_ENTITY, cause),
        Stopped::Trouble(trouble) => {
            tracing::warn!(%trouble, "nobody was signed in");
            match trouble {
                Trouble::Down(_) => {
                    (StatusCode::SERVICE_UNAVAILABLE, problem(by, Message::new("problem-openid-down")))
                }
                Trouble::Untrusted(_) => {
                    (StatusCode::UNPROCESSABLE_ENTITY, problem(by, Message::new("problem-openid-answer")))
                }
            }
        }
    };
    let mut response = sign_in::page(by, form.wrong(error)?).show()?;
    *response.status_mut() = status;
    Ok(response)
}

fn problem(by: &By, message: Message) -> Cause {
    Cause::invalid("openid", message.with("name", &by.app.settings.openid.name))
}

/// The cookie that binds the ceremony to the browser, for so long.
fn keep(by: &By, response: &mut Response, browser: &str, lasts: SignedDuration) {
    if let Some(cookie) = session::keep_openid(browser, lasts, &by.app.settings) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
}
