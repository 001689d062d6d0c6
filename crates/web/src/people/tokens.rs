//! Keys for one's own programs.

use super::Caller;
use super::own_keys::{proved, under};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::credentials::{self, Scope, Token};
use engagement::ids::TokenId;

/// The times for which a key is offered, in days.
const DAYS: [u16; 3] = [30, 90, credentials::MOST_DAYS];

#[derive(Template)]
#[template(path = "people/token.html")]
struct New<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    scopes: Vec<Choice>,
    days: Vec<Choice>,
}

/// A key, told once.
#[derive(Template)]
#[template(path = "people/token_told.html")]
struct Told<'a> {
    l: Language,
    page: Page<'a>,
    secret: String,
    name: String,
    until: String,
}

/// A key in the list.
pub(super) struct Line {
    pub(super) id: TokenId,
    pub(super) name: String,
    pub(super) what: Text,
    pub(super) when: Text,
}

/// One's own keys.
pub(super) async fn lines(by: &By, page: &Page<'_>) -> Result<Vec<Line>> {
    let all = credentials::tokens(&by.app, &by.actor).await?;
    Ok(all.into_iter().map(|one| line(one, page, by.l)).collect())
}

fn line(one: Token, page: &Page<'_>, l: Language) -> Line {
    let until = l.day(one.expires_at, &page.zone());
    let when = match one.used_at {
        Some(at) => l.say("token-used").with("until", until).with("used", l.day(at, &page.zone())),
        None => l.say("token-unused").with("until", until),
    };
    Line { id: one.id, name: one.name, what: scope(one.scope, l), when }
}

fn scope(scope: Scope, l: Language) -> Text {
    match scope {
        Scope::Read => l.say("token-read"),
        Scope::Write => l.say("token-write"),
    }
}

fn page(by: &By, form: Form) -> New<'_> {
    let l = by.l;
    let scopes = Scope::ALL.map(|one| Choice::new(one.as_str(), scope(one, l)));
    let days = DAYS.map(|days| Choice::new(days.to_string(), l.say("token-days").with("count", u32::from(days))));
    New { l, page: under(by, l.say("token-title")), form, scopes: scopes.into(), days: days.into() }
}

/// `GET /account/tokens/new`
pub(crate) async fn ask(by: By, caller: Caller) -> Result {
    proved(&by, &caller).await?;
    page(&by, Form::of([("scope", "read"), ("days", "90")])).show()
}

/// `POST /account/tokens/new`
pub(crate) async fn make(by: By, caller: Caller, form: Form) -> Result {
    let said = (form.get("token_name"), form.get("scope"), form.get("days"));
    match credentials::make_token(&by.app, &by.actor, caller.session()?, said, &caller.origin).await {
        Ok((token, secret)) => {
            let page = under(&by, by.l.say("token-told-title"));
            let until = by.l.day(token.expires_at, &page.zone());
            Told { l: by.l, page, secret, name: token.name, until }.show()
        }
        Err(error) => page(&by, form.wrong(error)?).again(),
    }
}

/// `POST /account/tokens/{id}/revoke`
pub(crate) async fn revoke(by: By, caller: Caller, At(id): At<TokenId>) -> Result {
    credentials::revoke_token(&by.app, &by.actor, id, &caller.origin).await?;
    Ok(by.go("/account#tokens"))
}
