//! Mail on its way out: posted in the transaction of the verb that has something to say, sent after its commit by a job.
//!
//! A mail is a letter, its values and a language; `web` writes it out when it is sent. Each is taken by one node at a
//! time. Mail is machinery, not a record: the verb that posts it tells the history what happened.

mod carrier;
mod deliver;
mod letter;
mod mail;
mod message;
mod smtp;
mod store;
mod subscription;

pub use carrier::Carrier;
pub use deliver::{Delivery, deliver, handlers};
pub use letter::{LETTERS, Letter, Recipient};
pub use mail::{KEPT, LEASE, MOST_ATTEMPTS, Mail, Refusable, Refusal, State};
pub use message::{Renderer, Written};
pub use subscription::Subscription;

use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{self, AccountId, MailId};
use crate::jobs;
use crate::message::Message;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

/// The job that sends what is due.
const SEND: &str = "mail.send";

/// Adds a mail to the transaction, so that what is rolled back is never sent. None when its reader refuses such mail.
/// Call [`wake`] after the commit, or it may wait a second.
pub async fn post(app: &App, tx: &mut Tx, to: &Recipient, letter: &Letter) -> Result<Option<MailId>> {
    let now = app.now();
    let (key, values) = letter.parts()?;
    let subscription = match letter.subscription() {
        Some(kind) => match subscribed(app, tx, &to.address, kind, now).await? {
            Some(id) => Some(id),
            None => return Ok(None),
        },
        None => None,
    };
    let mail = Mail {
        id: MailId::new(&app.clock),
        account: to.account,
        address: to.address.clone(),
        letter: key,
        values,
        language: to.language.clone(),
        refusable: None,
        useful_until: letter.useful_until(),
        state: State::Waiting(now),
        attempts: 0,
        created_at: now,
        last_error: None,
    };
    store::insert(tx, &mail, subscription).await?;
    jobs::enqueue(app, tx, SEND, &(), now).await?;
    Ok(Some(mail.id))
}

/// The row by which an address can refuse a kind of mail; none when it does.
async fn subscribed(
    app: &App,
    tx: &mut Tx,
    address: &str,
    kind: Subscription,
    now: Timestamp,
) -> Result<Option<Uuid>> {
    let (token, _) = ids::secret()?;
    let hash = ids::hash(&address.to_lowercase());
    let row = store::subscription(tx, ids::new(&app.clock), hash, kind.as_str(), &token, now).await?;
    Ok(row.filter(|row| row.refused_at.is_none()).map(|row| row.id))
}

/// Has this node send what was posted, at once.
pub fn wake(app: &App) {
    jobs::wake(app);
}

/// A page of all mail, newest first, and how many there are. Addresses are masked and values left out.
pub async fn list(app: &App, actor: &Actor, limit: i64, offset: i64) -> Result<(Vec<Mail>, i64)> {
    actor.must(Act::ReadMail)?;
    let mut conn = app.db.read().await?;
    let mails = store::list(&mut conn, limit, offset).await?;
    Ok((mails.into_iter().map(closed).collect(), store::count(&mut conn).await?))
}

/// One mail: whole when mail stays in the data folder. What a server sends may hold secrets of its reader: of that,
/// nothing but which letter, when, and what became of it.
pub async fn find(app: &App, actor: &Actor, id: MailId) -> Result<Mail> {
    actor.must(Act::ReadMail)?;
    let mail = store::find_one(&mut app.db.read().await?, id).await?.ok_or(Error::NotFound)?;
    Ok(if is_read_here(app) { mail } else { closed(mail) })
}

/// Whether mail stays in the data folder, to be read here.
#[must_use]
pub fn is_read_here(app: &App) -> bool {
    matches!(app.settings.mail.server(), Ok(None))
}

fn closed(mail: Mail) -> Mail {
    Mail { address: mail.masked_address(), values: Vec::new(), refusable: None, ..mail }
}

/// Notes that a mail came back, as mail servers say by a mail to its sender.
pub async fn note_bounce(app: &App, actor: &Actor, id: MailId, why: &str) -> Result<()> {
    actor.must(Act::ReadMail)?;
    let mut tx = app.db.write().await?;
    store::hold(&mut tx, id).await?;
    let mail = store::find_one(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if !matches!(mail.state, State::Sent(_)) {
        return Err(Error::Conflict(Message::new("conflict-mail-not-sent")));
    }
    store::bounce(&mut tx, id, app.now(), &mail.told(why)).await?;
    history::record(&mut tx, history::of(app.now(), actor, "mail.bounce", "mail", id.0, json!({})));
    tx.commit().await
}

/// What the reader of a mail can refuse by its token, and since when it is refused.
pub async fn refusable(app: &App, token: &str) -> Result<(Subscription, Option<Timestamp>)> {
    let row = store::by_token(&mut app.db.read().await?, token).await?.ok_or(Error::NotFound)?;
    let subscription = Subscription::parse(&row.subscription).ok_or(Error::NotFound)?;
    Ok((subscription, row.refused_at))
}

/// Refuses a kind of mail by the token that stands in one: no more of it goes to that address. A second time changes
/// nothing. Whoever holds the token may: providers of mail send it in the name of the reader.
pub async fn refuse(app: &App, actor: &Actor, token: &str) -> Result<Subscription> {
    let mut tx = app.db.write().await?;
    let row = store::by_token(&mut tx, token).await?.ok_or(Error::NotFound)?;
    let subscription = Subscription::parse(&row.subscription).ok_or(Error::NotFound)?;
    if store::refuse(&mut tx, row.id, app.now()).await? {
        let difference = json!({ "subscription": subscription.as_str() });
        let entry = history::of(app.now(), actor, "mail.refuse", "mail_subscription", row.id, difference);
        history::record(&mut tx, entry);
        tx.commit().await?;
    }
    Ok(subscription)
}

/// Removes all mail of an account that is erased, also what waits.
pub async fn erase(tx: &mut Tx, account: AccountId) -> Result<u64> {
    store::erase(tx, account).await
}

/// Removes mail 30 days after it was settled, and files of that age from the data folder; how many rows. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<u64> {
    actor.must(Act::Operate)?;
    let before = app.now() - KEPT;
    carrier::clear(&app.data, before)?;
    let mut tx = app.db.write().await?;
    let cleared = store::clear(&mut tx, before).await?;
    tx.commit().await?;
    Ok(cleared)
}
