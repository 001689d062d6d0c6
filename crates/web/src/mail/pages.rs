//! What staff sees of mail: what was sent, when, and what became of it.

use super::letter::{Letter, Part, subject};
use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::list::{Asked, PageLink, pages};
use crate::page::{Page, Show};
use askama::Template;
use engagement::error::Error as Cause;
use engagement::ids::MailId;
use engagement::message::Message;
use engagement::outbox::{self, Mail, State};

/// Mails on a page.
const PAGE: usize = 25;

/// Letters of what a server said.
const WHY: usize = 300;

#[derive(Template)]
#[template(path = "mail/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    here: bool,
    rows: Vec<Row>,
    found: i64,
    links: Vec<PageLink>,
}

/// A mail in the list.
struct Row {
    href: String,
    subject: String,
    to: String,
    when: String,
    tone: &'static str,
    state: Text,
}

#[derive(Template)]
#[template(path = "mail/mail.html")]
struct One<'a> {
    l: Language,
    page: Page<'a>,
    form: &'a Form,
    mail: &'a Mail,
    row: Row,
    /// What went on last, or will next: its name and its moment.
    moment: (Text, String),
    letter: Option<Letter>,
    can_bounce: bool,
}

/// `GET /mail`
pub(crate) async fn list(by: By, asked: Asked) -> Result {
    let asked = asked.only(&[], &[]);
    let offset = (asked.page - 1).saturating_mul(PAGE);
    let bounds = (i64::try_from(PAGE).unwrap_or(i64::MAX), i64::try_from(offset).unwrap_or(i64::MAX));
    let (mails, found) = outbox::list(&by.app, &by.actor, bounds.0, bounds.1).await?;
    let (l, page, here) = (by.l, by.page(by.l.say("mail-title")), outbox::is_read_here(&by.app));
    let rows = mails.iter().map(|mail| row(mail, &page, l, here)).collect();
    let links = pages(&asked, usize::try_from(found).unwrap_or(0), PAGE);
    List { l, here, rows, found, links, page }.show()
}

/// `GET /mail/{id}`
pub(crate) async fn show(by: By, At(id): At<MailId>) -> Result {
    let mail = outbox::find(&by.app, &by.actor, id).await?;
    one(&by, &mail, &Form::default()).show()
}

/// `POST /mail/{id}/bounced`
pub(crate) async fn note_bounce(by: By, At(id): At<MailId>, form: Form) -> Result {
    let mail = outbox::find(&by.app, &by.actor, id).await?;
    let Some(why) = form.given("why").map(|why| why.chars().take(WHY).collect::<String>()) else {
        let form = form.wrong(Cause::invalid("why", Message::new("problem-bounce-why")))?;
        return one(&by, &mail, &form).again();
    };
    outbox::note_bounce(&by.app, &by.actor, id, &why).await?;
    Ok(by.go(&format!("/mail/{id}")))
}

fn one<'a>(by: &'a By, mail: &'a Mail, form: &'a Form) -> One<'a> {
    let l = by.l;
    let here = outbox::is_read_here(&by.app);
    let page = by.page(subject(l, &mail.letter)).under(l.say("mail-title"), "/mail");
    let zone = page.zone();
    let moment = match mail.state {
        State::Waiting(at) => (l.say("mail-next"), l.moment(at, &zone)),
        state => (l.say("mail-settled"), l.moment(state.settled_at().unwrap_or(mail.created_at), &zone)),
    };
    // What was emptied when a server had it cannot be written again.
    let letter = here.then(|| Letter::of(&by.app, mail));
    let can_bounce = matches!(mail.state, State::Sent(_)) && !here;
    One { l, form, mail, row: row(mail, &page, l, here), moment, letter, can_bounce, page }
}

fn row(mail: &Mail, page: &Page<'_>, l: Language, here: bool) -> Row {
    let (tone, state) = state(mail.state, l, here);
    Row {
        href: l.to(&format!("/mail/{}", mail.id)).into_owned(),
        subject: subject(l, &mail.letter),
        to: mail.address.clone(),
        when: l.moment(mail.created_at, &page.zone()),
        tone,
        state,
    }
}

/// Where a mail stands, in words, and how it is shown.
fn state(state: State, l: Language, here: bool) -> (&'static str, Text) {
    match state {
        State::Waiting(_) => ("", l.say("mail-state-waiting")),
        State::Sending(_) => ("", l.say("mail-state-sending")),
        State::Sent(_) if here => ("good", l.say("mail-state-kept")),
        State::Sent(_) => ("good", l.say("mail-state-sent")),
        State::Failed(_) => ("bad", l.say("mail-state-failed")),
        State::Bounced(_) => ("bad", l.say("mail-state-bounced")),
        State::Withdrawn(_) => ("care", l.say("mail-state-withdrawn")),
    }
}
