//! Second factors: set up, used, renewed, removed.

use super::log::{self, Event};
use super::{Enrolment, Origin, factor_changed, proof, second_factor, signing, store};
use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::AccountId;
use crate::message::Message;
use crate::outbox;
use crate::people::{self, SignedIn, Visit};

/// Whether a code is right now; it is used up.
pub(super) async fn is_right(
    app: &App,
    tx: &mut Tx,
    account: AccountId,
    code: &str,
    device: &str,
) -> Result<bool> {
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

/// A secret for a new second factor, in a whole session that is fresh or a half one that lacks it. Nothing is kept until
/// its first code was right, so that nobody else can have looked at it meanwhile.
pub async fn new_factor(app: &App, session: &str) -> Result<Enrolment> {
    let visit = settable(app, session).await?;
    second_factor::enrolment(&second_factor::new_secret()?, &issuer(app), &visit.email)
}

/// The secret that was told before, to show it again after a wrong code.
pub async fn same_factor(app: &App, session: &str, secret: &str) -> Result<Enrolment> {
    let visit = settable(app, session).await?;
    let secret = second_factor::read_secret(secret)?;
    second_factor::enrolment(&secret, &issuer(app), &visit.email)
}

/// What an authenticator lists the account under. Short, so that the picture is coarse and old cameras read it.
fn issuer(app: &App) -> String {
    format!("Parvis {}", app.settings.institution.acronym).trim_end().to_owned()
}

/// Whose session it is that may set up a second factor.
async fn settable(app: &App, session: &str) -> Result<Visit> {
    let visit = people::visit(app, session).await?.ok_or(Error::Forbidden)?;
    let mut conn = app.db.read().await?;
    if visit.half {
        // Or whoever has found out the password of an account with a passkey would set up a second factor of their own.
        return if signing::has_second(&mut conn, visit.account).await? { Err(has_factor()) } else { Ok(visit) };
    }
    proof::must_be_fresh(app, &visit)?;
    let factor = store::factor(&mut conn, visit.account).await?;
    if factor.is_some_and(|factor| factor.confirmed) { Err(has_factor()) } else { Ok(visit) }
}

fn has_factor() -> Error {
    Error::Conflict(Message::new("conflict-has-factor"))
}

/// Puts a second factor in force with its first code. The recovery codes are told once, here; a half session is whole.
pub async fn confirm_factor(
    app: &App,
    session: &str,
    secret: &str,
    code: &str,
    origin: &Origin,
) -> Result<(Vec<String>, Option<SignedIn>)> {
    let visit = settable(app, session).await?;
    let secret = second_factor::read_secret(secret)?;
    let step = second_factor::step(&secret, code, app.now(), 0)?.ok_or_else(second_factor::wrong_code)?;
    let mut tx = app.db.write().await?;
    if !store::begin_factor(&mut tx, visit.account, secret, app.now()).await? {
        return Err(has_factor());
    }
    store::use_step(&mut tx, visit.account, step, app.now()).await?;
    let codes = new_codes(&mut tx, visit.account).await?;
    log::note(app, &mut tx, visit.account, Event::SecondFactorAdded, &origin.device).await?;
    factor_changed(app, &mut tx, visit.account).await?;
    let signed_in = match visit.half {
        true => Some(signing::whole(app, &mut tx, session, &visit, &origin.device).await?),
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

/// Makes new recovery codes; those there were are void. Needs a fresh proof.
pub async fn renew_codes(app: &App, actor: &Actor, session: &str, origin: &Origin) -> Result<Vec<String>> {
    let account = proof::fresh(app, actor, session).await?;
    let mut tx = app.db.write().await?;
    if !store::factor(&mut tx, account).await?.is_some_and(|factor| factor.confirmed) {
        return Err(Error::NotFound);
    }
    let codes = new_codes(&mut tx, account).await?;
    log::note(app, &mut tx, account, Event::RecoveryCodesMade, &origin.device).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Takes the second factor away. Needs a fresh proof; staff cannot be without, unless they have a passkey.
pub async fn remove_factor(app: &App, actor: &Actor, session: &str, origin: &Origin) -> Result<()> {
    let account = proof::fresh(app, actor, session).await?;
    let mut tx = app.db.write().await?;
    if actor.is_staff() && store::passkeys::count(&mut tx, account).await? == 0 {
        return Err(Error::Conflict(Message::new("conflict-staff-factor")));
    }
    if store::remove_factor(&mut tx, account).await? == 0 {
        return Err(Error::NotFound);
    }
    log::note(app, &mut tx, account, Event::SecondFactorRemoved, &origin.device).await?;
    factor_changed(app, &mut tx, account).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}
