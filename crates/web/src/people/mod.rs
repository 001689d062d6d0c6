//! How people sign up and in, keep their account, and are looked after by whoever keeps accounts.

pub(crate) mod account;
pub(crate) mod caller;
mod device;
pub(crate) mod first_run;
pub(crate) mod invitations;
pub(crate) mod links;
pub(crate) mod list;
pub(crate) mod next;
pub(crate) mod one;
pub(crate) mod openid;
pub(crate) mod own_keys;
pub(crate) mod own_passkeys;
pub(crate) mod passkeys;
pub(crate) mod prove;
mod qr;
mod roles;
pub(crate) mod second_step;
pub(crate) mod sign_in;
pub(crate) mod sign_up;
pub(crate) mod tokens;

use crate::by::By;
use crate::error::{Error, Result};
use crate::form::Form;
use crate::routes;
use crate::session;
use axum::http::Method;
use axum::http::header::SET_COOKIE;
use axum::response::Response;
use caller::Caller;
use engagement::access::Actor;
use engagement::app::App;
use engagement::credentials::{self, Missing, Scope};
use engagement::error::Error as Cause;
use engagement::people::{self, SignedIn};

/// Who comes with this session, and the language of their account; a visitor when it has ended or is half.
pub(crate) async fn who(app: &App, session: &str) -> Result<(Actor, Option<String>)> {
    Ok(people::who(app, session).await?)
}

/// Who comes with this key. One that cannot be used is refused, not taken for a visitor: its program shall know.
pub(crate) async fn who_by_key(app: &App, key: &str, method: &Method) -> Result<Actor> {
    let (actor, scope) = credentials::who_by_token(app, key).await?.ok_or(Cause::Forbidden)?;
    let reads = matches!(*method, Method::GET | Method::HEAD);
    if reads || scope == Scope::Write { Ok(actor) } else { Err(Cause::Forbidden.into()) }
}

/// The cookie of a session that has begun or become whole.
fn keep(by: &By, response: &mut Response, signed_in: &SignedIn) {
    let cookie = session::keep(&signed_in.token, &by.app.settings);
    response.headers_mut().extend(cookie.map(|cookie| (SET_COOKIE, cookie)));
}

/// On from where one has signed in: to what is missing, else to where one wanted to go. The session that the browser had
/// before ends.
async fn go_on(by: &By, caller: &Caller, signed_in: &SignedIn, wanted: &str) -> Result {
    if let Some(before) = caller.session.as_deref() {
        people::sign_out(&by.app, &by.actor, before).await?;
    }
    let missing = credentials::missing(&by.app, &signed_in.token).await?;
    let mut response = match missing {
        Some(missing) => by.go(&next::with(step(missing), wanted)),
        None => by.go(landing(&signed_in.actor, wanted)),
    };
    keep(by, &mut response, signed_in);
    Ok(response)
}

/// What a query says of the way on.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Wanted {
    /// Where to go on to.
    next: String,
    /// Whether someone else wants to sign in than the one who has come half the way.
    other: String,
}

impl Wanted {
    /// A form that carries it on.
    fn form(&self) -> Form {
        Form::of([("next", next::own(&self.next).unwrap_or_default())])
    }
}

/// What a link in a mail holds: letters and digits. Anything else is no address.
fn of_link(token: &str) -> Result<&str> {
    let fits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if fits { Ok(token) } else { Err(Error::not_found()) }
}

/// The page on which what is missing of a half session is asked for.
fn step(missing: Missing) -> &'static str {
    match missing {
        Missing::Code => "/sign-in/code",
        Missing::Factor => "/sign-in/second-factor",
    }
}

/// Where one comes to after signing in: where one wanted to go, else to one's desk or account.
fn landing<'a>(actor: &Actor, wanted: &'a str) -> &'a str {
    match next::own(wanted) {
        Some(path) => path,
        None if actor.is_staff() && routes::leads_to("/desk") => "/desk",
        None => "/account",
    }
}
