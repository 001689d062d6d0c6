//! Links by mail: to confirm an address and make an account, to sign in, to choose a new password.

use super::attempts::Attempt;
use super::log::{self, Event};
use super::password::{self, Chosen};
use super::{Origin, begin, change_password, recipient};
use crate::access::Actor;
use crate::app::App;
use crate::error::Result;
use crate::outbox::{self, Letter, Recipient};
use crate::people::{self, Account, Email, Purpose, SignedIn};

/// Links that one address may ask for before the next must wait.
const ASKED: &str = "link";

/// Asks for an account. Whatever the address, the answer is the same: look into your mail.
pub async fn sign_up(app: &App, email: &str, language: &str, origin: &Origin) -> Result<()> {
    let email = Email::check(email)?;
    let mut tx = app.db.write().await?;
    let attempt = Attempt::new(ASKED, &email.key(), origin.address);
    attempt.must_be_free(app, &mut tx).await.map_err(|error| super::of_field(error, "email"))?;
    attempt.failed(&mut tx, app.now()).await?;
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
    let hash = hashed(app, token, Purpose::Confirm, password).await?;
    let mut tx = app.db.write().await?;
    let account = people::redeem(app, &mut tx, token, Purpose::Confirm).await?;
    let named = Account { name: people::clean_name(name)?, language: Some(language.to_owned()), ..account };
    let account = people::confirm(app, &mut tx, named).await?;
    change_password(app, &mut tx, &account, &hash, &origin.device).await?;
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    Ok(signed_in)
}

/// The hash of the password that was chosen by a link that can be used. It takes long, so nothing is locked meanwhile.
async fn hashed(app: &App, token: &str, purpose: Purpose, password: &str) -> Result<String> {
    let account = people::whose_link(app, token, purpose).await?;
    password::hash(Chosen::check(password, &account.email)?).await
}

/// Asks for a link to sign in, or to choose a new password. Whatever the address, the answer is the same.
pub async fn ask_for_link(
    app: &App,
    email: &str,
    purpose: Purpose,
    language: &str,
    origin: &Origin,
) -> Result<()> {
    let email = Email::check(email)?;
    let mut tx = app.db.write().await?;
    let attempt = Attempt::new(ASKED, &email.key(), origin.address);
    attempt.must_be_free(app, &mut tx).await.map_err(|error| super::of_field(error, "email"))?;
    attempt.failed(&mut tx, app.now()).await?;
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
/// operator handed over stands for the second factor too, while there is none.
pub async fn sign_in_by_link(app: &App, token: &str, origin: &Origin) -> Result<SignedIn> {
    let mut tx = app.db.write().await?;
    let (account, vouched) = match people::redeem(app, &mut tx, token, Purpose::Handed).await {
        Ok(account) => (account, true),
        Err(_) => (people::redeem(app, &mut tx, token, Purpose::SignIn).await?, false),
    };
    let account = people::confirm(app, &mut tx, account).await?;
    let signed_in = begin(app, &mut tx, &account, vouched, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

/// Chooses a new password by a link; all sessions end, and a new one begins.
pub async fn reset(app: &App, token: &str, password: &str, origin: &Origin) -> Result<SignedIn> {
    let hash = hashed(app, token, Purpose::Reset, password).await?;
    let mut tx = app.db.write().await?;
    let account = people::redeem(app, &mut tx, token, Purpose::Reset).await?;
    let account = people::confirm(app, &mut tx, account).await?;
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
    let signed_in = begin(app, &mut tx, &account, false, &origin.device).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}
