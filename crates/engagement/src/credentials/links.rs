//! Links by mail: to confirm an address and make an account, to sign in, to choose a new password.

use super::attempts::Attempt;
use super::log::{self, Event};
use super::password::{self, Chosen};
use super::signing::begin;
use super::{Origin, change_password, drop_planted, of_field};
use crate::access::Actor;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::message::Message;
use crate::outbox::{self, Letter, Recipient};
use crate::people::{self, Account, Email, Purpose, SignedIn, recipient};

/// Asks for an account. Whatever the address, the answer is the same: look into your mail.
pub async fn sign_up(app: &App, email: &str, language: &str, origin: &Origin) -> Result<()> {
    let email = Email::check(email)?;
    let mut tx = app.db.write().await?;
    let attempt = Attempt::of_mail(&email.key(), origin.address);
    attempt.take(app, &mut tx).await.map_err(|error| of_field(error, "email"))?;
    let (account, _) = people::find_or_insert(app, &Actor::Visitor, &mut tx, &email).await?;
    if !account.is_open() {
        return tx.commit().await;
    }
    let to = Recipient { language: language.to_owned(), ..recipient(app, &account) };
    let letter = if account.confirmed_at.is_some() {
        Letter::AddressHasAccount { link: "/sign-in".to_owned() }
    } else {
        let link = people::issue(app, &Actor::Visitor, &mut tx, account.id, Purpose::Confirm).await?;
        Letter::ConfirmAddress { link: format!("/sign-up/{}", link.token), until: link.expires_at }
    };
    outbox::post(app, &mut tx, &to, &letter).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}

/// Makes the account usable: its address is confirmed, its password chosen; whoever comes by the link is signed in. A link
/// is used up only when all is right.
pub async fn confirm(
    app: &App,
    token: &str,
    name: &str,
    password: &str,
    language: &str,
    origin: &Origin,
) -> Result<SignedIn> {
    let account = people::whose_link(app, token, Purpose::Confirm).await?;
    let (name, chosen) = both(named(name), Chosen::check(password, &account.email))?;
    let hash = password::hash(chosen).await?;
    let mut tx = app.db.write().await?;
    let (account, _) = people::redeem(app, &mut tx, token, &[Purpose::Confirm]).await?;
    let account = Account { name, language: Some(language.to_owned()), ..account };
    let account = arrived(app, &mut tx, account).await?;
    change_password(app, &mut tx, &account, &hash, &origin.device).await?;
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// Whoever makes an account says what they are called.
pub(super) fn named(name: &str) -> Result<String> {
    let name = people::clean_name(name)?;
    if name.is_empty() {
        return Err(Error::invalid("person_name", Message::new("problem-person-name")));
    }
    Ok(name)
}

/// Both values, or all that is wrong with them.
pub(super) fn both<A, B>(one: Result<A>, other: Result<B>) -> Result<(A, B)> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(Error::Invalid(mut problems)), Err(Error::Invalid(more))) => {
            problems.extend(more);
            Err(Error::Invalid(problems))
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}

/// Mail to the address of an account has arrived: it is its owner's, and may ask for mail again at once.
async fn arrived(app: &App, tx: &mut Tx, account: Account) -> Result<Account> {
    Attempt::of_mail(&account.email.to_lowercase(), None).succeeded(tx).await?;
    if account.confirmed_at.is_none() && !people::person(tx, account.id, account.email.clone()).await?.is_staff() {
        // What staff have set up stays, or the mailbox alone would open their account.
        drop_planted(app, &Actor::Visitor, tx, account.id).await?;
    }
    people::confirm(app, tx, account).await
}

/// Asks for a link to sign in, or to choose a new password. Whatever the address, the answer is the same.
pub async fn ask_for_link(
    app: &App,
    email: &str,
    purpose: Purpose,
    language: &str,
    origin: &Origin,
) -> Result<()> {
    let (Purpose::SignIn | Purpose::Reset) = purpose else { return Err(Error::Forbidden) };
    let email = Email::check(email)?;
    let mut tx = app.db.write().await?;
    let attempt = Attempt::of_mail(&email.key(), origin.address);
    attempt.take(app, &mut tx).await.map_err(|error| of_field(error, "email"))?;
    if let Some(account) = people::by_email(&mut tx, &email).await? {
        let link = people::issue(app, &Actor::Visitor, &mut tx, account.id, purpose).await?;
        let until = link.expires_at;
        let letter = match purpose {
            Purpose::Reset => {
                Letter::ResetPassword { link: format!("/sign-in/new-password/{}", link.token), until }
            }
            _ => Letter::SignInLink { link: format!("/sign-in/{}", link.token), until },
        };
        log::note(app, &mut tx, account.id, Event::LinkAsked, &origin.device).await?;
        let language = account.language.clone().unwrap_or_else(|| language.to_owned());
        let to = Recipient { language, ..recipient(app, &account) };
        outbox::post(app, &mut tx, &to, &letter).await?;
    }
    tx.commit().await?;
    outbox::wake(app);
    Ok(())
}

/// Signs in by a link, once: whoever comes second with the same link is told that it cannot be used. A link that the
/// operator handed over stands for the second factor too, while there is none. Only one that was mailed shows that mail
/// arrives.
pub async fn sign_in_by_link(app: &App, token: &str, origin: &Origin) -> Result<SignedIn> {
    let mut tx = app.db.write().await?;
    let (account, purpose) = people::redeem(app, &mut tx, token, &Purpose::SIGN_IN).await?;
    let account = match purpose {
        Purpose::SignIn => arrived(app, &mut tx, account).await?,
        _ => account,
    };
    let vouched = purpose == Purpose::Handed;
    let signed_in = begin(app, &mut tx, &account, vouched, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// Chooses a new password by a link; all sessions end, and a new one begins.
pub async fn reset(app: &App, token: &str, password: &str, origin: &Origin) -> Result<SignedIn> {
    let account = people::whose_link(app, token, Purpose::Reset).await?;
    // It takes long, so nothing is locked meanwhile.
    let hash = password::hash(Chosen::check(password, &account.email)?).await?;
    let mut tx = app.db.write().await?;
    let (account, _) = people::redeem(app, &mut tx, token, &[Purpose::Reset]).await?;
    let account = arrived(app, &mut tx, account).await?;
    change_password(app, &mut tx, &account, &hash, &origin.device).await?;
    people::end_others(app, &Actor::Visitor, &mut tx, account.id, None).await?;
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// Accepts an invitation by its link, which has shown that the address is one's own, and signs in.
pub async fn accept_invitation(app: &App, token: &str, origin: &Origin) -> Result<SignedIn> {
    let mut tx = app.db.write().await?;
    let account = people::accept(app, &mut tx, token).await?;
    let who = people::person(&mut tx, account.id, account.email.clone()).await?;
    if who.person().is_some_and(|person| person.organizations().next().is_some()) {
        drop_planted(app, &Actor::Visitor, &mut tx, account.id).await?;
    }
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}
