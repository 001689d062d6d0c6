//! What is held on people, one's own copy of it, and erasing one's account.

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text, key};
use crate::page::{Page, Show};
use crate::session;
use askama::Template;
use axum::Json;
use axum::http::header::{CONTENT_DISPOSITION, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::IntoResponse;
use engagement::access::Actor;
use engagement::error::Error as Cause;
use engagement::personal::{self, FIELDS};

/// What a field holds and what for, and how long it is kept.
pub(crate) type Line = (Text, Text);

const PURPOSES: [(&str, &str); 23] = [
    ("address", key("personal-address")),
    ("name", key("personal-name")),
    ("language", key("personal-language")),
    ("seen", key("personal-seen")),
    ("role", key("personal-role")),
    ("password", key("personal-password")),
    ("second-factor", key("personal-second-factor")),
    ("recovery", key("personal-recovery")),
    ("passkey", key("personal-passkey")),
    ("passkey-ceremony", key("personal-passkey-ceremony")),
    ("identity", key("personal-identity")),
    ("openid-ceremony", key("personal-openid-ceremony")),
    ("session", key("personal-session")),
    ("log", key("personal-log")),
    ("attempts", key("personal-attempts")),
    ("link", key("personal-link")),
    ("token", key("personal-token")),
    ("invitation", key("personal-invitation")),
    ("mail", key("personal-mail")),
    ("refusal", key("personal-refusal")),
    ("claim", key("personal-claim")),
    ("question", key("personal-question")),
    ("history", key("personal-history")),
];

const KEPT: [(&str, &str); 10] = [
    ("account", key("personal-kept-account")),
    ("role", key("personal-kept-role")),
    ("session", key("personal-kept-session")),
    ("year", key("personal-kept-year")),
    ("month", key("personal-kept-month")),
    ("day", key("personal-kept-day")),
    ("minutes", key("personal-kept-minutes")),
    ("invitation", key("personal-kept-invitation")),
    ("refusal", key("personal-kept-refusal")),
    ("history", key("personal-kept-history")),
];

/// All fields that say something of a person, in words: from the table in the code, so that none is forgotten.
pub(crate) fn lines(l: Language) -> Vec<Line> {
    let say = |known: &[(&str, &'static str)], end: &str| {
        known.iter().find(|(name, _)| *name == end).map(|(_, key)| l.say(key))
    };
    FIELDS.iter().filter_map(|field| Some((say(&PURPOSES, field.purpose)?, say(&KEPT, field.kept)?))).collect()
}

#[derive(Template)]
#[template(path = "personal/data.html")]
struct Data<'a> {
    l: Language,
    page: Page<'a>,
    lines: Vec<Line>,
}

fn must_be_signed_in(by: &By) -> Result<()> {
    if by.actor == Actor::Visitor { Err(Cause::Forbidden.into()) } else { Ok(()) }
}

/// `GET /account/data`: what is held, one's own copy, and the way out.
pub(crate) async fn show(by: By) -> Result {
    must_be_signed_in(&by)?;
    Data { l: by.l, page: by.page(by.l.say("personal-title")), lines: lines(by.l) }.show()
}

/// `GET /account/data.json`: everything that is held on whoever asks.
pub(crate) async fn file(by: By) -> Result {
    let held = personal::export(&by.app, &by.actor).await?;
    let mut answer = Json(held).into_response();
    let disposition = HeaderValue::from_static("attachment; filename=\"personal-data.json\"");
    answer.headers_mut().insert(CONTENT_DISPOSITION, disposition);
    Ok(answer)
}

/// `POST /account/erase`
pub(crate) async fn erase(by: By, headers: HeaderMap) -> Result {
    must_be_signed_in(&by)?;
    let token = session::token(&headers, &by.app.settings).ok_or(Cause::Forbidden)?;
    personal::erase(&by.app, &by.actor, token).await?;
    let mut answer = by.go("/");
    answer.headers_mut().extend(session::forget(&by.app.settings).map(|cookie| (SET_COOKIE, cookie)));
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_has_its_words() {
        assert_eq!(lines(Language::english()).len(), FIELDS.len());
    }
}
