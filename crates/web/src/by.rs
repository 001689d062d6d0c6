//! Who asks, in which language, and where: the first argument of every handler.

use crate::error::{Error, Result};
use crate::language::Language;
use crate::page::Page;
use crate::session;
use axum::extract::{FromRequestParts, Path};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use engagement::access::{Act, Actor};
use engagement::app::App;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

/// Who asks, in which language, and where. `by.app` and `by.actor` are what every verb takes.
pub(crate) struct By {
    pub(crate) app: Arc<App>,
    pub(crate) actor: Actor,
    pub(crate) l: Language,
    pub(crate) visit: Visit,
}

/// What is known of a request before anyone asks who sent it.
#[derive(Debug, Clone)]
pub(crate) struct Visit {
    pub(crate) l: Language,
    /// The path without its language.
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) id: RequestId,
    /// The language in which the page was written after all: that of the account, once it was known who asks.
    pub(crate) written: Arc<OnceLock<Language>>,
}

/// The id of a request, in its answer and in the log.
#[derive(Debug, Clone)]
pub(crate) struct RequestId(pub(crate) Arc<str>);

impl By {
    /// A visitor's page, when who asks cannot be found out.
    pub(crate) fn visitor(app: Arc<App>, visit: Visit) -> Self {
        Self { app, actor: Actor::Visitor, l: visit.l, visit }
    }

    /// The frame of a page with this title.
    pub(crate) fn page(&self, title: impl ToString) -> Page<'_> {
        Page::new(self, title.to_string())
    }

    /// The act, or the page that says it is not theirs. For pages that call no verb, such as an empty form.
    pub(crate) fn must(&self, act: Act) -> Result<()> {
        Ok(self.actor.must(act)?)
    }

    /// Someone who has signed in, or the page that asks for it. For pages whose record says who may.
    pub(crate) fn must_be_signed_in(&self) -> Result<()> {
        match self.actor {
            Actor::Visitor => Err(engagement::error::Error::Forbidden.into()),
            _ => Ok(()),
        }
    }

    /// On to another page of this site, by GET.
    pub(crate) fn go(&self, path: &str) -> Response {
        Redirect::to(&self.l.to(path)).into_response()
    }
}

impl FromRequestParts<Arc<App>> for By {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self> {
        let visit = parts.extensions.get::<Visit>().cloned();
        let visit = visit.ok_or_else(|| engagement::error::Error::internal("a request came past the layers"))?;
        let (actor, language) = match (bearer(parts, &visit.path), session::token(&parts.headers, &app.settings)) {
            (Some(key), _) => (crate::people::who_by_key(app, key, &parts.method).await?, None),
            (None, Some(token)) => crate::people::who(app, token).await?,
            (None, None) => (Actor::Visitor, None),
        };
        let l = visit.l.of_account(language.as_deref());
        let l = *visit.written.get_or_init(|| l);
        Ok(Self { app: app.clone(), actor, l, visit })
    }
}

/// The key that a program sends. It is taken by the API alone: pages are for people, who come with a cookie.
fn bearer<'a>(parts: &'a Parts, path: &str) -> Option<&'a str> {
    let sent = parts.headers.get(AUTHORIZATION).filter(|_| path.starts_with("/api/"))?;
    // What cannot be read is a wrong key, not none.
    Some(sent.to_str().ok().and_then(|sent| sent.strip_prefix("Bearer ")).unwrap_or_default().trim())
}

/// The one value in an address, such as an id. What cannot be read does not exist.
pub(crate) struct At<T>(pub(crate) T);

impl<T: FromStr> FromRequestParts<Arc<App>> for At<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self> {
        let Ok(Path(text)) = Path::<String>::from_request_parts(parts, app).await else {
            return Err(Error::not_found());
        };
        text.parse().map(Self).map_err(|_| Error::not_found())
    }
}

/// The two values in an address.
pub(crate) struct AtBoth<T, U>(pub(crate) T, pub(crate) U);

impl<T: FromStr, U: FromStr> FromRequestParts<Arc<App>> for AtBoth<T, U> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self> {
        let Ok(Path((one, two))) = Path::<(String, String)>::from_request_parts(parts, app).await else {
            return Err(Error::not_found());
        };
        let (Ok(one), Ok(two)) = (one.parse(), two.parse()) else { return Err(Error::not_found()) };
        Ok(Self(one, two))
    }
}
