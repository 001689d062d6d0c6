//! Signing in by a link, and out.

use crate::by::{At, By};
use crate::error::Result;
use crate::language::Language;
use crate::page::{Page, Show};
use crate::session;
use askama::Template;
use axum::http::HeaderMap;
use axum::http::header::SET_COOKIE;
use engagement::access::Actor;
use engagement::credentials::{self, Origin};
use engagement::error::Error as Cause;
use engagement::people;

#[derive(Template)]
#[template(path = "people/sign_in.html")]
struct Explain<'a> {
    l: Language,
    page: Page<'a>,
}

/// `GET /sign-in`: who can sign in, and how.
pub(crate) async fn explain(by: By) -> Result {
    Explain { l: by.l, page: by.page(by.l.say("sign-in")) }.show()
}

#[derive(Template)]
#[template(path = "people/sign_in_link.html")]
struct Ask<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
}

/// `GET /sign-in/{token}`: one button, because programs that look at links in mails before people do would use them up.
pub(crate) async fn ask(by: By, At(token): At<String>) -> Result {
    if !token.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(crate::error::Error::not_found());
    }
    let action = by.l.to(&format!("/sign-in/{token}")).into_owned();
    Ask { l: by.l, page: by.page(by.l.say("sign-in")), action }.show()
}

/// `POST /sign-in/{token}`
pub(crate) async fn sign_in(by: By, At(token): At<String>) -> Result {
    let signed_in = credentials::sign_in_by_link(&by.app, &token, &Origin::default()).await?;
    let mut response = by.go("/");
    response
        .headers_mut()
        .extend(session::keep(&signed_in.token, &by.app.settings).map(|cookie| (SET_COOKIE, cookie)));
    Ok(response)
}

/// `POST /sign-out`
pub(crate) async fn sign_out(by: By, headers: HeaderMap) -> Result {
    let Some(token) = session::token(&headers, &by.app.settings).filter(|_| by.actor != Actor::Visitor) else {
        return Err(Cause::Forbidden.into());
    };
    people::sign_out(&by.app, &by.actor, token).await?;
    let mut response = by.go("/");
    response.headers_mut().extend(session::forget(&by.app.settings).map(|cookie| (SET_COOKIE, cookie)));
    Ok(response)
}
