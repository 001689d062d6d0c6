//! How a node takes a mail, has it carried, and notes what became of it.

use super::carrier::Carrier;
use super::mail::{LEASE, Mail, Refusal, State};
use super::message::{Renderer, message};
use super::{SEND, store};
use crate::app::App;
use crate::error::{Error, Result};
use crate::jobs::{self, Handlers};
use jiff::SignedDuration;
use std::sync::Arc;
use std::time::Duration;

/// How many mails one job sends: others wait for its node too.
const AT_ONCE: usize = 50;

/// How often a node looks for mail whose pause is over, or that a dead node had taken.
const LOOK: SignedDuration = SignedDuration::from_mins(1);

/// How often, and after which pause, it is tried to note that a mail was sent. Unnoted, it would be sent again.
const NOTES: u32 = 10;
const NOTE_PAUSE: Duration = Duration::from_secs(2);

/// What a delivery came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// How many mails were sent.
    pub sent: usize,
    /// Whether more may be due.
    pub more: bool,
}

/// The job that sends: after each commit that posted something, and every minute.
#[must_use]
pub fn handlers(render: Renderer, carrier: Carrier) -> Handlers {
    let carrier = Arc::new(carrier);
    Handlers::new().every(LOOK, SEND, move |app| send(app, render, carrier.clone()))
}

async fn send(app: Arc<App>, render: Renderer, carrier: Arc<Carrier>) -> Result<()> {
    if deliver(&app, render, &carrier).await?.more {
        let mut tx = app.db.write().await?;
        jobs::enqueue(&app, &mut tx, SEND, &(), app.now()).await?;
        tx.commit().await?;
        jobs::wake(&app);
    }
    Ok(())
}

/// Sends what is due, one by one. Where one cannot be sent now, the rest is left to another job, so that a server that
/// does not answer holds up nothing else.
pub async fn deliver(app: &App, render: Renderer, carrier: &Carrier) -> Result<Delivery> {
    let mut sent = 0;
    for _ in 0..AT_ONCE {
        let Some(mail) = take(app).await? else { return Ok(Delivery { sent, more: false }) };
        match one(app, render, carrier, &mail).await? {
            State::Sent(_) => sent += 1,
            State::Waiting(_) | State::Failed(_) => return Ok(Delivery { sent, more: true }),
            _ => {}
        }
    }
    Ok(Delivery { sent, more: true })
}

async fn take(app: &App) -> Result<Option<Mail>> {
    let now = app.now();
    if !store::is_any_due(&mut app.db.read().await?, now).await? {
        return Ok(None);
    }
    let mut tx = app.db.write().await?;
    let taken = store::take(&mut tx, now, now + LEASE).await?;
    tx.commit().await?;
    Ok(taken)
}

/// Sends a mail that this node has taken; what it has become.
async fn one(app: &App, render: Renderer, carrier: &Carrier, mail: &Mail) -> Result<State> {
    if let Some(state) = mail.kept_back(app.now()) {
        settle(app, carrier, mail, state, mail.last_error.clone()).await?;
        return Ok(state);
    }
    let carried = match written(app, render, mail) {
        Ok(message) => carrier.carry(mail, &message).await,
        Err(refusal) => Err(refusal),
    };
    let state = mail.after(&carried, app.now());
    let why = carried.err().map(|refusal| mail.told(refusal.why()));
    settle(app, carrier, mail, state, why).await?;
    Ok(state)
}

fn written(app: &App, render: Renderer, mail: &Mail) -> Result<lettre::Message, Refusal> {
    let written = render(app, mail).map_err(|error| Refusal::Later(format!("it cannot be written: {error}")))?;
    message(app, mail, &written)
}

/// Notes what a mail has become. The log says nothing of whom it is for, nor what servers say, which may repeat that.
async fn settle(app: &App, carrier: &Carrier, mail: &Mail, state: State, why: Option<String>) -> Result<()> {
    let (id, attempt, became) = (mail.id, mail.attempts, state.as_str());
    match state {
        State::Sent(_) | State::Withdrawn(_) => tracing::info!(mail = %id, attempt, became, "mail"),
        _ => tracing::warn!(mail = %id, attempt, became, "mail was not taken"),
    }
    // What a server was given is not kept: it may hold links that sign in.
    let empty = carrier.is_server() && state.settled_at().is_some();
    let mut noted = note(app, mail, state, why.clone(), empty).await;
    for _ in 1..NOTES {
        if noted.is_ok() || !matches!(state, State::Sent(_)) {
            break;
        }
        tokio::time::sleep(NOTE_PAUSE).await;
        noted = note(app, mail, state, why.clone(), empty).await;
    }
    if !noted? {
        tracing::warn!(mail = %id, "another node took a mail over from this one");
    }
    Ok(())
}

async fn note(app: &App, mail: &Mail, state: State, why: Option<String>, empty: bool) -> Result<bool, Error> {
    let mut tx = app.db.write().await?;
    let ours = store::release(&mut tx, mail, state, why, empty).await?;
    tx.commit().await?;
    Ok(ours)
}
