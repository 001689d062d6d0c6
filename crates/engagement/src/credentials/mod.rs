//! How people show who they are: links by mail, passwords, second factors; and what was done with an account.
//!
//! The answers to a wrong address and to a wrong password are the same, in words and in time. Staff need a second factor;
//! whoever comes with a password or a link and has none yet sets it up before anything else. A link that the operator of the
//! machine hands over is the exception: the operator has shown who it is.

mod attempts;
mod links;
mod log;
mod password;
mod second_factor;
mod store;

pub use links::{accept_invitation, ask_for_link, confirm, reset, sign_in_by_link, sign_up};
pub use log::{Entry, Event, security_log};
pub use password::AT_ONCE;
pub use second_factor::{Enrolment, RECOVERY_CODES};

use crate::access::{Act, Actor, Person};
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use crate::outbox::{self, Letter, Recipient};
use crate::people::{self, Account, Email, SignedIn, Visit};
use attempts::Attempt;
use jiff::SignedDuration;
use password::Chosen;
use std::net::IpAddr;

/// How long after showing who one is a dangerous act needs no new proof.
pub const FRESH: SignedDuration = SignedDuration::from_mins(15);
/// How long the security log is kept.
const LOG_KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);

/// Where a request comes from.
#[derive(Debug, Clone, Default)]
pub struct Origin {
    /// The address, for counting attempts; it is not stored.
    pub address: Option<IpAddr>,
    /// The browser, in its own words made short.
    pub device: String,
}

/// What is missing of a half session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// A code of the second factor.
    Code,
    /// A second factor is to be set up first.
    Factor,
}

/// What of one's own credentials there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Whether a password was chosen.
    pub password: bool,
    /// Whether a second factor is in force.
    pub second_factor: bool,
    /// Recovery codes that were not used.
    pub recovery_codes: i64,
}

/// Signs in by a password: whole, or half where a second factor is needed. A wrong address and a wrong password are told
/// apart neither by the answer nor by its time.
pub async fn sign_in(app: &App, email: &str, password: &str, origin: &Origin) -> Result<SignedIn> {
    let wrong = || Error::invalid("password", Message::new("problem-sign-in"));
    let email = Email::check(email)?;
    let attempt = Attempt::new("password", &email.key(), origin.address);
    let mut conn = app.db.read().await?;
    attempt.must_be_free(app, &mut conn).await?;
    let account = people::by_email(&mut conn, &email).await?;
    let hash = match &account {
        Some(account) => store::password(&mut conn, account.id).await?,
        None => None,
    };
    drop(conn);
    let right = password::verify(password, hash).await?;
    let mut tx = app.db.write().await?;
    let account = match account.filter(|_| right) {
        Some(account) => account,
        None => {
            attempt.failed(&mut tx, app.now()).await?;
            if let Some(account) = people::by_email(&mut tx, &email).await? {
                log::note(app, &mut tx, account.id, Event::Failed, &origin.device).await?;
            }
            tx.commit().await?;
            return Err(wrong());
        }
    };
    attempt.succeeded(&mut tx).await?;
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// Begins a session: half where the account has a second factor, or is of staff and needs one.
async fn begin(app: &App, tx: &mut Tx, account: &Account, vouched: bool, device: &str) -> Result<SignedIn> {
    let factor = store::factor(tx, account.id).await?.is_some_and(|factor| factor.confirmed);
    let Actor::Person(person) = people::person(tx, account.id, account.email.clone()).await? else {
        return Err(Error::Forbidden);
    };
    let half = factor || (needs_factor(&person) && !vouched);
    let signed_in = people::begin_session(app, tx, account, half, device).await?;
    if !half {
        told_of_sign_in(app, tx, account, device).await?;
    }
    Ok(signed_in)
}

fn needs_factor(person: &Person) -> bool {
    person.memberships.iter().any(|one| one.role.is_staff())
}

/// The log has a line more; a browser that was not seen in it before is told by mail.
async fn told_of_sign_in(app: &App, tx: &mut Tx, account: &Account, device: &str) -> Result<()> {
    let seen = store::events(tx, account.id).await?;
    let first = seen.is_empty();
    let known = seen.iter().any(|entry| entry.event == Event::SignedIn && entry.device == device);
    log::note(app, tx, account.id, Event::SignedIn, device).await?;
    if !first && !known {
        let link = "/account".to_owned();
        let letter = Letter::NewSignIn { at: app.now(), browser: device.to_owned(), link };
        outbox::post(app, tx, &recipient(app, account), &letter).await?;
    }
    Ok(())
}

/// Mail to the owner of an account.
fn recipient(app: &App, account: &Account) -> Recipient {
    let language = account.language.clone().unwrap_or_else(|| app.settings.language.clone());
    Recipient { account: Some(account.id), address: account.email.clone(), language }
}

/// What is missing of the half session of a request; none when it is no such session.
pub async fn missing(app: &App, session: &str) -> Result<Option<Missing>> {
    let Some(visit) = people::visit(app, session).await?.filter(|visit| visit.half) else { return Ok(None) };
    let factor = store::factor(&mut app.db.read().await?, visit.account).await?;
    Ok(Some(if factor.is_some_and(|factor| factor.confirmed) { Missing::Code } else { Missing::Factor }))
}

/// Completes a half session with a code of the authenticator, or a recovery code.
pub async fn complete(app: &App, session: &str, code: &str, origin: &Origin) -> Result<SignedIn> {
    let visit = half(app, session).await?;
    let attempt = Attempt::new("code", &visit.account.to_string(), None);
    let mut tx = app.db.write().await?;
    attempt.must_be_free(app, &mut tx).await.map_err(|error| of_field(error, "code"))?;
    if !is_right(app, &mut tx, visit.account, code, &origin.device).await? {
        attempt.failed(&mut tx, app.now()).await?;
        log::note(app, &mut tx, visit.account, Event::Failed, &origin.device).await?;
        tx.commit().await?;
        return Err(second_factor::wrong_code());
    }
    attempt.succeeded(&mut tx).await?;
    let signed_in = whole(app, &mut tx, session, &visit, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

async fn half(app: &App, session: &str) -> Result<Visit> {
    let again = || Error::Conflict(Message::new("conflict-sign-in-again"));
    people::visit(app, session).await?.filter(|visit| visit.half).ok_or_else(again)
}

async fn whole(app: &App, tx: &mut Tx, session: &str, visit: &Visit, device: &str) -> Result<SignedIn> {
    let signed_in = people::complete_session(app, tx, session, visit).await?;
    let account = people::find(tx, visit.account).await?;
    told_of_sign_in(app, tx, &account, device).await?;
    Ok(signed_in)
}

fn of_field(error: Error, field: &str) -> Error {
    match error {
        Error::Invalid(problems) => Error::Invalid(
            problems.into_iter().map(|one| crate::error::Problem { field: field.to_owned(), ..one }).collect(),
        ),
        other => other,
    }
}

/// Whether a code is right now; it is used up.
async fn is_right(app: &App, tx: &mut Tx, account: AccountId, code: &str, device: &str) -> Result<bool> {
    let Some(factor) = store::factor(tx, account).await?.filter(|factor| factor.confirmed) else {
        return Ok(false);
    };
    if let Some(step) = second_factor::step(&factor.secret, code, app.now(), factor.step)? {
        return store::use_step(tx, account, step, app.now()).await;
    }
    let used = store::use_recovery_code(tx, account, second_factor::recovery_hash(code), app.now()).await?;
    if used {
        log::note(app, tx, account, Event::RecoveryCodeUsed, device).await?;
    }
    Ok(used)
}

/// Begins to set up a second factor, in a whole session or a half one that lacks it; asked again, it begins anew.
pub async fn begin_factor(app: &App, session: &str) -> Result<Enrolment> {
    let visit = people::visit(app, session).await?.ok_or(Error::Forbidden)?;
    let mut tx = app.db.write().await?;
    if store::factor(&mut tx, visit.account).await?.is_some_and(|factor| factor.confirmed) {
        return Err(Error::Conflict(Message::new("conflict-has-factor")));
    }
    let secret = second_factor::new_secret()?;
    let told = second_factor::enrolment(&secret, &app.settings.institution.name, &visit.email)?;
    store::begin_factor(&mut tx, visit.account, secret, app.now()).await?;
    tx.commit().await?;
    Ok(told)
}

/// The second factor that was begun, to show it again after a wrong code.
pub async fn begun_factor(app: &App, session: &str) -> Result<Enrolment> {
    let visit = people::visit(app, session).await?.ok_or(Error::Forbidden)?;
    let factor = store::factor(&mut app.db.read().await?, visit.account).await?;
    let begun = factor.filter(|factor| !factor.confirmed).ok_or(Error::NotFound)?;
    second_factor::enrolment(&begun.secret, &app.settings.institution.name, &visit.email)
}

/// Puts the second factor in force with its first code. The recovery codes are told once, here; a half session is whole.
pub async fn confirm_factor(
    app: &App,
    session: &str,
    code: &str,
    origin: &Origin,
) -> Result<(Vec<String>, Option<SignedIn>)> {
    let visit = people::visit(app, session).await?.ok_or(Error::Forbidden)?;
    let mut tx = app.db.write().await?;
    let factor = store::factor(&mut tx, visit.account).await?.filter(|factor| !factor.confirmed);
    let factor = factor.ok_or_else(|| Error::Conflict(Message::new("conflict-has-factor")))?;
    let step = second_factor::step(&factor.secret, code, app.now(), factor.step)?;
    let step = step.ok_or_else(second_factor::wrong_code)?;
    store::use_step(&mut tx, visit.account, step, app.now()).await?;
    let codes = new_codes(&mut tx, visit.account).await?;
    log::note(app, &mut tx, visit.account, Event::SecondFactorAdded, &origin.device).await?;
    factor_changed(app, &mut tx, visit.account).await?;
    let signed_in = match visit.half {
        true => Some(whole(app, &mut tx, session, &visit, &origin.device).await?),
        false => None,
    };
    tx.commit().await?;
    outbox::wake(app);
    Ok((codes, signed_in))
}

async fn new_codes(tx: &mut Tx, account: AccountId) -> Result<Vec<String>> {
    let codes = second_factor::recovery_codes()?;
    let hashes = codes.iter().map(|code| second_factor::recovery_hash(code)).collect();
    store::set_recovery_codes(tx, account, hashes).await?;
    Ok(codes)
}

async fn factor_changed(app: &App, tx: &mut Tx, account: AccountId) -> Result<()> {
    let account = people::find(tx, account).await?;
    let letter = Letter::SecondFactorChanged { link: "/account".to_owned() };
    outbox::post(app, tx, &recipient(app, &account), &letter).await?;
    Ok(())
}

/// Makes new recovery codes; those there were are void. Needs a fresh proof.
pub async fn renew_codes(app: &App, actor: &Actor, session: &str, origin: &Origin) -> Result<Vec<String>> {
    let account = fresh(app, actor, session).await?;
    let mut tx = app.db.write().await?;
    if !store::factor(&mut tx, account).await?.is_some_and(|factor| factor.confirmed) {
        return Err(Error::NotFound);
    }
    let codes = new_codes(&mut tx, account).await?;
    log::note(app, &mut tx, account, Event::RecoveryCodesMade, &origin.device).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Takes the second factor away. Needs a fresh proof; staff cannot be without.
pub async fn remove_factor(app: &App, actor: &Actor, session: &str, origin: &Origin) -> Result<()> {
    let account = fresh(app, actor, session).await?;
    if actor.is_staff() {
        return Err(Error::Conflict(Message::new("conflict-staff-factor")));
    }
    let mut tx = app.db.write().await?;
    if store::remove_factor(&mut tx, account).await? == 0 {
        return Err(Error::NotFound);
    }
    log::note(app, &mut tx, account, Event::SecondFactorRemoved, &origin.device).await?;
    factor_changed(app, &mut tx, account).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}

/// Chooses a password, or another one. Needs a fresh proof. All other sessions end.
pub async fn set_password(app: &App, actor: &Actor, session: &str, password: &str, origin: &Origin) -> Result<()> {
    let account = fresh(app, actor, session).await?;
    let hash = password::hash(Chosen::check(password, &actor.person().ok_or(Error::Forbidden)?.email)?).await?;
    let mut tx = app.db.write().await?;
    let account = people::find(&mut tx, account).await?;
    change_password(app, &mut tx, &account, &hash, &origin.device).await?;
    people::end_others(app, actor, &mut tx, account.id, Some(session)).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}

async fn change_password(app: &App, tx: &mut Tx, account: &Account, hash: &str, device: &str) -> Result<()> {
    let had = store::password(tx, account.id).await?.is_some();
    store::set_password(tx, account.id, hash, app.now()).await?;
    log::note(app, tx, account.id, Event::PasswordChanged, device).await?;
    if had {
        let letter = Letter::PasswordChanged { link: "/sign-in/forgotten".to_owned() };
        outbox::post(app, tx, &recipient(app, account), &letter).await?;
    }
    Ok(())
}

/// Shows again who one is, by the password or a code: for dangerous acts.
pub async fn prove(app: &App, actor: &Actor, session: &str, secret: &str, origin: &Origin) -> Result<()> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let attempt = Attempt::new("proof", &account.to_string(), origin.address);
    let mut conn = app.db.read().await?;
    attempt.must_be_free(app, &mut conn).await.map_err(|error| of_field(error, "secret"))?;
    let hash = store::password(&mut conn, account).await?;
    drop(conn);
    let known = password::verify(secret, hash).await?;
    let mut tx = app.db.write().await?;
    if !known && !is_right(app, &mut tx, account, secret, &origin.device).await? {
        attempt.failed(&mut tx, app.now()).await?;
        log::note(app, &mut tx, account, Event::Failed, &origin.device).await?;
        tx.commit().await?;
        return Err(Error::invalid("secret", Message::new("problem-proof")));
    }
    attempt.succeeded(&mut tx).await?;
    people::prove_session(app, &mut tx, session).await?;
    tx.commit().await
}

/// Whether the owner of a session has shown lately who they are.
pub async fn is_fresh(app: &App, session: &str) -> Result<bool> {
    let visit = people::visit(app, session).await?;
    let proved = visit.and_then(|visit| visit.proved_at);
    Ok(proved.is_some_and(|at| app.now().duration_since(at) < FRESH))
}

/// The account of a session that is fresh, or a conflict that leads to the page where it is made so.
async fn fresh(app: &App, actor: &Actor, session: &str) -> Result<AccountId> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(account))?;
    match is_fresh(app, session).await? {
        true => Ok(account),
        false => Err(Error::Conflict(Message::new("conflict-prove"))),
    }
}

/// What of one's own credentials there is.
pub async fn held(app: &App, actor: &Actor) -> Result<Held> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let mut conn = app.db.read().await?;
    held_by(&mut conn, account).await
}

async fn held_by(conn: &mut Conn, account: AccountId) -> Result<Held> {
    Ok(Held {
        password: store::password(conn, account).await?.is_some(),
        second_factor: store::factor(conn, account).await?.is_some_and(|factor| factor.confirmed),
        recovery_codes: store::recovery_codes_left(conn, account).await?,
    })
}

/// Takes the credentials of an account away and ends its sessions, so that its owner begins anew by a link: for whoever
/// lost phone and codes. By the operator of the machine, or an administrator for colleagues; never for those who act for
/// organizations, whose accounts are not the institution's to open.
pub async fn start_over(app: &App, actor: &Actor, id: AccountId) -> Result<people::Link> {
    let link = people::new_link(app, actor, id).await?;
    let mut tx = app.db.write().await?;
    store::remove_factor(&mut tx, id).await?;
    log::note(app, &mut tx, id, Event::SecondFactorRemoved, "").await?;
    people::end_others(app, actor, &mut tx, id, None).await?;
    factor_changed(app, &mut tx, id).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(link)
}

/// The code of an account that is right now. Only the demonstration shows it, on this machine alone.
pub async fn present_code(app: &App, email: &str) -> Result<Option<String>> {
    if !app.settings.demonstration {
        return Err(Error::Forbidden);
    }
    let mut conn = app.db.read().await?;
    let Some(account) = people::by_email(&mut conn, &Email::check(email)?).await? else { return Ok(None) };
    let factor = store::factor(&mut conn, account.id).await?;
    factor.map(|factor| second_factor::present(&factor.secret, app.now())).transpose()
}

/// Gives an account of the demonstration its password and second factor.
pub async fn equip(app: &App, actor: &Actor, id: AccountId, password: &str, factor: bool) -> Result<()> {
    actor.must(Act::Operate)?;
    let hash = password::hash(Chosen::check(password, "")?).await?;
    let mut tx = app.db.write().await?;
    store::set_password(&mut tx, id, &hash, app.now()).await?;
    if factor {
        store::begin_factor(&mut tx, id, second_factor::new_secret()?, app.now()).await?;
        store::use_step(&mut tx, id, 1, app.now()).await?;
    }
    tx.commit().await
}

/// Forgets failures that are over and lines of logs that are a year old; how many. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<u64> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let cleared = store::clear_attempts(&mut tx, app.now() - attempts::FORGOTTEN).await?;
    let lines = store::clear_events(&mut tx, app.now() - LOG_KEPT).await?;
    tx.commit().await?;
    Ok(cleared + lines)
}
