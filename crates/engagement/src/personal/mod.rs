//! Personal data: what is held on people, for what and how long; given to whom it is about, and erased when they ask or have
//! long not come back.

mod field;
mod store;

pub use field::{FIELDS, Field};

use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use crate::outbox::{self, Letter, Recipient};
use crate::{claims, credentials, people};
use jiff::SignedDuration;
use serde_json::{Map, Value, json};

/// How long an account may lie unused before its owner is told that it will be erased, and how long after that it is.
const UNUSED: SignedDuration = SignedDuration::from_hours(2 * 365 * 24);
const NOTICE: SignedDuration = SignedDuration::from_hours(60 * 24);

/// Everything that is held on whoever asks, table by table, in the columns that [`FIELDS`] names and those beside them.
pub async fn export(app: &App, actor: &Actor) -> Result<Value> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    let mut conn = app.db.read().await?;
    let mut held = Map::new();
    held.insert("exported_at".to_owned(), json!(app.now()));
    for part in store::PARTS {
        held.insert(part.name.to_owned(), Value::Array(store::rows(&mut conn, part, account).await?));
    }
    Ok(Value::Object(held))
}

/// Erases the account of whoever asks, in a session that is fresh. What they did for organizations stays on record, under
/// nobody's name. A focal point who is the only one hands over first.
pub async fn erase(app: &App, actor: &Actor, session: &str) -> Result<()> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    if !credentials::is_fresh(app, session).await? {
        return Err(Error::Conflict(Message::new("conflict-prove")));
    }
    let mut tx = app.db.write().await?;
    erase_in(app, actor, &mut tx, account).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}

async fn erase_in(app: &App, actor: &Actor, tx: &mut Tx, id: AccountId) -> Result<()> {
    let account = people::find(tx, id).await?;
    people::must_be_free_to_go(tx, id).await?;
    let to = Recipient { account: None, ..people::recipient(app, &account) };
    credentials::erase(tx, id).await?;
    claims::erase(tx, id, app.now()).await?;
    outbox::erase(tx, id).await?;
    people::erase(app, actor, tx, &account).await?;
    outbox::post(app, tx, &to, &Letter::AccountErased).await?;
    Ok(())
}

/// Tells those who have not come back for two years, and erases those who were told and still have not; how many of each.
/// Whoever alone speaks for an organization is told and not erased. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<(usize, usize)> {
    actor.must(Act::Operate)?;
    let mut tx = app.db.write().await?;
    let told = people::unused(&mut tx, app.now() - UNUSED).await?;
    for account in &told {
        let letter = Letter::AccountUnused { on: app.now() + NOTICE, link: "/sign-in".to_owned() };
        outbox::post(app, &mut tx, &people::recipient(app, account), &letter).await?;
        people::note_told_unused(&mut tx, account.id, app.now()).await?;
    }
    let mut erased = 0;
    for account in people::told_unused(&mut tx, app.now() - NOTICE).await? {
        if people::must_be_free_to_go(&mut tx, account.id).await.is_ok() {
            erase_in(app, actor, &mut tx, account.id).await?;
            erased += 1;
        }
    }
    tx.commit().await?;
    outbox::wake(app);
    Ok((told.len(), erased))
}
