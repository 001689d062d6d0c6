//! How people show who they are: links by mail, passwords, second factors, passkeys; and what was done with an account.
//!
//! The answers to a wrong address and to a wrong password are the same, in words and in time. Staff need a second factor or
//! a passkey, which is two in one; whoever comes with a password or a link and has neither sets a second factor up before
//! anything else. A link that the operator of the
//! machine hands over is the exception: the operator has shown who it is.

mod attempts;
mod demonstration;
mod factors;
mod first_run;
mod links;
mod log;
mod openid;
mod passkeys;
mod planted;
mod password;
mod proof;
mod second_factor;
mod signing;
mod store;
mod tokens;

pub use demonstration::{DEMONSTRATION_PASSWORD, equip, present_code, present_code_here};
pub use factors::{confirm_factor, new_factor, remove_factor, renew_codes, same_factor};
pub use first_run::{Founder, is_set_up, new_code, set_up};
pub use links::{accept_invitation, ask_for_link, confirm, reset, sign_in_by_link, sign_up};
pub use log::{Entry, Event, security_log};
pub use openid::{CEREMONY_LASTS, Ceremony, Shown, begin_openid, sign_in_by_openid, take_openid};
pub use passkeys::{
    LASTS as PASSKEY_LASTS, MOST_PASSKEYS, Passkey, add_passkey, begin_passkey, begin_passkey_proof,
    begin_passkey_sign_in, passkeys, passkeys_at, prove_by_passkey, remove_passkey, rename_passkey,
    sign_in_by_passkey,
};
pub use password::{AT_ONCE, LEAST as PASSWORD_LEAST};
pub(crate) use planted::drop_planted;
pub use proof::{FRESH, is_fresh, must_prove, prove, set_password};
pub use second_factor::{Enrolment, RECOVERY_CODES};
pub use signing::{Second, complete, end_others, end_session, missing, second, sign_in};
pub use tokens::{MOST_DAYS, Scope, Token, make_token, revoke_token, tokens, who_by_token};

use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Problem, Result};
use crate::ids::AccountId;
use crate::outbox::{self, Letter};
use crate::people::{self, Account, recipient};
use jiff::SignedDuration;
use std::net::IpAddr;

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
    /// A code of the second factor, or a passkey.
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
    /// How many passkeys.
    pub passkeys: i64,
}

/// What of one's own credentials there is.
pub async fn held(app: &App, actor: &Actor) -> Result<Held> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let mut conn = app.db.read().await?;
    Ok(Held {
        password: store::password(&mut conn, account).await?.is_some(),
        second_factor: store::factor(&mut conn, account).await?.is_some_and(|factor| factor.confirmed),
        recovery_codes: store::recovery_codes_left(&mut conn, account).await?,
        passkeys: store::passkeys::count(&mut conn, account).await?,
    })
}

/// The same problems, at another field of the form.
fn of_field(error: Error, field: &str) -> Error {
    match error {
        Error::Invalid(problems) => {
            let moved = |one: Problem| Problem { field: field.to_owned(), ..one };
            Error::Invalid(problems.into_iter().map(moved).collect())
        }
        other => other,
    }
}

/// The password is this one from now on. Who had another is told by mail.
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

async fn factor_changed(app: &App, tx: &mut Tx, account: AccountId) -> Result<()> {
    let account = people::find(tx, account).await?;
    let letter = Letter::SecondFactorChanged { link: "/account".to_owned() };
    outbox::post(app, tx, &recipient(app, &account), &letter).await?;
    Ok(())
}

/// Takes password, second factor, passkeys and keys of an account away, forgets who it is at the identity provider and ends
/// its sessions, so that its owner begins anew by a link: for whoever lost phone and codes. By the operator of the machine,
/// or an administrator for colleagues; never for those who act for organizations, whose accounts are not the institution's to open.
pub async fn start_over(app: &App, actor: &Actor, id: AccountId) -> Result<people::Link> {
    let mut tx = app.db.write().await?;
    let link = people::link_in(app, actor, &mut tx, id).await?;
    store::remove_password(&mut tx, id).await?;
    store::remove_factor(&mut tx, id).await?;
    store::passkeys::remove_all(&mut tx, id).await?;
    store::tokens::remove_all(&mut tx, id).await?;
    people::forget_identities(&mut tx, id).await?;
    people::end_others(app, actor, &mut tx, id, None).await?;
    log::note(app, &mut tx, id, Event::StartedOver, "").await?;
    factor_changed(app, &mut tx, id).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(link)
}

/// Forgets failures and ceremonies that are over and lines of logs that are a year old; how many. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<u64> {
    actor.must(crate::access::Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let cleared = store::clear_attempts(&mut tx, app.now() - attempts::FORGOTTEN).await?;
    let lines = store::clear_events(&mut tx, app.now() - LOG_KEPT).await?;
    let tokens = store::tokens::clear(&mut tx, app.now()).await?;
    let ceremonies =
        store::passkeys::clear(&mut tx, app.now()).await? + store::openid::clear(&mut tx, app.now()).await?;
    tx.commit().await?;
    Ok(cleared + lines + tokens + ceremonies)
}

/// Takes away all credentials of an account that is erased, and its log.
pub(crate) async fn erase(tx: &mut crate::db::Tx, account: crate::ids::AccountId) -> crate::error::Result<()> {
    store::erase(tx, account).await
}
