//! How the reader of a mail refuses more of its kind, without signing in.

use super::subscription;
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;
use engagement::outbox;

#[derive(Template)]
#[template(path = "mail/unsubscribe.html")]
struct Unsubscribe<'a> {
    l: Language,
    page: Page<'a>,
    mails: Text,
    /// Where the form goes; none once it is done.
    action: Option<String>,
}

/// `GET /unsubscribe/{token}`: one button, because programs that look at links in mails before people do would use it.
pub(crate) async fn ask(by: By, At(token): At<String>) -> Result {
    let (kind, refused_at) = outbox::refusable(&by.app, &token).await?;
    if refused_at.is_some() {
        return done(&by, subscription(kind, by.l));
    }
    let action = Some(by.l.to(&format!("/unsubscribe/{token}")).into_owned());
    let page = by.page(by.l.say("unsubscribe-title"));
    Unsubscribe { l: by.l, page, mails: subscription(kind, by.l), action }.show()
}

/// `POST /unsubscribe/{token}`: from the page, or from a provider of mail with one press (RFC 8058), which follows no
/// redirect.
pub(crate) async fn refuse(by: By, At(token): At<String>) -> Result {
    let kind = outbox::refuse(&by.app, &by.actor, &token).await?;
    done(&by, subscription(kind, by.l))
}

fn done(by: &By, mails: Text) -> Result {
    let page = by.page(by.l.say("unsubscribe-done-title"));
    Unsubscribe { l: by.l, page, mails, action: None }.show()
}
