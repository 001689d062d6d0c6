//! Mail in words, what staff sees of it, and how its reader refuses more.

mod letter;
pub(crate) mod pages;
pub(crate) mod unsubscribe;

use crate::language::{Language, Text};
use askama::Template;
use engagement::app::App;
use engagement::error::{Error, Result};
use engagement::outbox::{Mail, Refusable, Subscription, Written};
use letter::{Letter, Part};

#[derive(Template)]
#[template(path = "mail/frame.txt", whitespace = "preserve")]
struct Plain<'a> {
    l: Language,
    letter: &'a Letter,
    foot: &'a Foot,
}

#[derive(Template)]
#[template(path = "mail/frame.html")]
struct Html<'a> {
    l: Language,
    letter: &'a Letter,
    foot: &'a Foot,
}

/// What stands below every letter: who sends it, why, and how to get no more of it where that is possible.
struct Foot {
    from: Text,
    site: String,
    why: Text,
    unsubscribe: Option<String>,
}

/// Writes a mail out in its language: the renderer that the outbox is given.
pub fn write(app: &App, mail: &Mail) -> Result<Written> {
    let letter = Letter::of(app, mail);
    let l = letter.l;
    let foot = foot(app, l, mail.refusable.as_ref());
    let text = format!("{}\n", Plain { l, letter: &letter, foot: &foot }.render().map_err(Error::internal)?);
    let html = Html { l, letter: &letter, foot: &foot }.render().map_err(Error::internal)?;
    let unsubscribe = foot.unsubscribe;
    Ok(Written { subject: letter.subject, text, html, language: l.code().to_owned(), unsubscribe })
}

fn foot(app: &App, l: Language, refusable: Option<&Refusable>) -> Foot {
    let kind = refusable.and_then(|one| Subscription::parse(&one.subscription));
    Foot {
        from: l.say("mail-from").with("institution", l.institution(&app.settings.institution)),
        site: letter::address(app, l, "/"),
        why: match kind {
            Some(kind) => l.say("mail-why-refusable").with("mails", subscription(kind, l)),
            None => l.say("mail-why"),
        },
        unsubscribe: refusable.map(|one| letter::address(app, l, &format!("/unsubscribe/{}", one.token))),
    }
}

/// A kind of mail that one can refuse, in words.
fn subscription(kind: Subscription, l: Language) -> Text {
    match kind {
        Subscription::Reminders => l.say("mail-subscription-reminders"),
        Subscription::Proposals => l.say("mail-subscription-proposals"),
        Subscription::Desk => l.say("mail-subscription-desk"),
    }
}

#[cfg(test)]
mod tests;
