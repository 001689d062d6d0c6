//! Signing in through the institution's identity provider: for its own people, and for nobody else.
//!
//! Independence: the host runs the provider, or has it run, and could have it name anyone. So it opens no account of an
//! organization's people: neither one that acts for an organization, nor one that does so besides working for the
//! institution, nor one that holds no role. What it has opened closes when the account comes to act for others.

use super::log::{self, Event};
use super::store::openid as store;
use super::{Origin, signing};
use crate::access::Membership;
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids;
use crate::message::Message;
use crate::outbox;
use crate::people::{self, Account, Email, SignedIn};
use jiff::SignedDuration;

/// How long a browser that was led to the provider is expected back.
pub const CEREMONY_LASTS: SignedDuration = SignedDuration::from_mins(10);

/// What binds the answer of the provider to the browser that asked. All of it comes from the secret of that browser, so
/// that what is stored opens nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceremony {
    /// What the browser keeps in a cookie.
    pub browser: String,
    /// What comes back beside the code.
    pub state: String,
    /// What comes back in the signed answer.
    pub nonce: String,
    /// What shows that whoever brings the code has asked for it.
    pub verifier: String,
}

/// Whom the provider has shown, by an answer whose signature, times and receiver were right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Who says so.
    pub issuer: String,
    /// What the person is called there, for good.
    pub subject: String,
    /// Their address there.
    pub email: Option<String>,
    /// Whether the provider has made sure that it is theirs.
    pub email_verified: bool,
}

impl Ceremony {
    fn of(browser: String) -> Self {
        let derived = |what: &str| ids::hex(&ids::hash(&format!("openid {what} {browser}")));
        Self { state: derived("state"), nonce: derived("nonce"), verifier: derived("verifier"), browser }
    }
}

fn is_on(app: &App) -> Result<()> {
    if app.settings.openid.is_on() { Ok(()) } else { Err(Error::NotFound) }
}

/// Begins: a browser is led to the provider, and goes on to `wanted` afterwards.
pub async fn begin_openid(app: &App, wanted: &str) -> Result<Ceremony> {
    is_on(app)?;
    let (browser, hash) = ids::secret()?;
    let mut tx = app.db.write().await?;
    store::begin(&mut tx, hash, wanted, app.now() + CEREMONY_LASTS).await?;
    tx.commit().await?;
    Ok(Ceremony::of(browser))
}

/// Takes up a browser that has come back, once, with what it was given; and where it goes on to.
pub async fn take_openid(app: &App, browser: &str, state: &str) -> Result<(Ceremony, String)> {
    is_on(app)?;
    let again = || Error::invalid("openid", Message::new("conflict-sign-in-again"));
    let ceremony = Ceremony::of(browser.to_owned());
    // Compared as hashes, so that the time it takes says nothing.
    if ids::hash(&ceremony.state) != ids::hash(state) {
        return Err(again());
    }
    let mut tx = app.db.write().await?;
    let wanted = store::take(&mut tx, ids::hash(browser), app.now()).await?.ok_or_else(again)?;
    tx.commit().await?;
    Ok((ceremony, wanted))
}

/// Signs in whom the provider has shown: whole where it has asked for a second step, else half.
pub async fn sign_in_by_openid(app: &App, shown: &Shown, origin: &Origin) -> Result<SignedIn> {
    is_on(app)?;
    if shown.issuer != app.settings.openid.issuer {
        return Err(Error::Forbidden);
    }
    let mut tx = app.db.write().await?;
    let (account, known) = find(app, &mut tx, shown).await?;
    let held = people::memberships(&mut tx, account.id).await?;
    if let Err(why) = may_come(&account, &held) {
        return refuse(app, tx, &account, why, origin).await;
    }
    let place = (shown.issuer.as_str(), shown.subject.as_str());
    if known {
        people::use_identity(app, &mut tx, place.0, place.1).await?;
    } else {
        let actor = people::person(&mut tx, account.id, account.email.clone()).await?;
        if !people::bind(app, &actor, &mut tx, account.id, place).await? {
            return refuse(app, tx, &account, Refusal::Another, origin).await;
        }
        log::note(app, &mut tx, account.id, Event::IdentityBound, &origin.device).await?;
    }
    let signed_in = begin(app, &mut tx, &account, origin).await?;
    tx.commit().await?;
    outbox::wake(app);
    Ok(signed_in)
}

async fn begin(app: &App, tx: &mut Tx, account: &Account, origin: &Origin) -> Result<SignedIn> {
    let half = !app.settings.openid.second_step;
    let signed_in = people::begin_session_of_provider(app, tx, account, half, &origin.device).await?;
    if !half {
        signing::told_of_sign_in(app, tx, account, &origin.device).await?;
    }
    Ok(signed_in)
}

/// The account, and whether it is known by the subject. The first time it is found by its address, as far as the provider
/// speaks for it; from then on an address that changes there moves nobody to another account.
async fn find(app: &App, tx: &mut Tx, shown: &Shown) -> Result<(Account, bool)> {
    if let Some(account) = people::who_is(tx, &shown.issuer, &shown.subject).await? {
        return Ok((account, true));
    }
    let address = shown.email.as_deref().filter(|_| shown.email_verified);
    let address = address.ok_or_else(|| problem(app, Message::new("problem-openid-unverified"), ""))?;
    let email = Email::check(address).ok().filter(|email| app.settings.openid.speaks_for(email.as_str()));
    let email = email.ok_or_else(|| problem(app, Message::new("problem-openid-domain"), address))?;
    let found = people::known_by_email(tx, &email).await?;
    Ok((found.ok_or_else(|| problem(app, Message::new("problem-openid-unknown"), address))?, false))
}

/// Why somebody whom the provider has shown does not come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Refusal {
    Disabled,
    NotStaff,
    ForOthersToo,
    /// The account is another person at the provider.
    Another,
}

/// Only an open account that works for the institution, and acts for nobody else.
fn may_come(account: &Account, held: &[Membership]) -> Result<(), Refusal> {
    let of_staff = held.iter().filter(|one| one.role.is_staff()).count();
    match of_staff {
        _ if !account.is_open() => Err(Refusal::Disabled),
        0 => Err(Refusal::NotStaff),
        _ if of_staff < held.len() => Err(Refusal::ForOthersToo),
        _ => Ok(()),
    }
}

/// The owner of the account sees in its log that the provider was refused.
async fn refuse(app: &App, mut tx: Tx, account: &Account, why: Refusal, origin: &Origin) -> Result<SignedIn> {
    log::note(app, &mut tx, account.id, Event::ProviderRefused, &origin.device).await?;
    tx.commit().await?;
    let email = &account.email;
    Err(match why {
        Refusal::Disabled => problem(app, Message::new("problem-openid-disabled"), email),
        Refusal::NotStaff => problem(app, Message::new("problem-openid-not-staff"), email),
        Refusal::ForOthersToo => problem(app, Message::new("problem-openid-both"), email),
        Refusal::Another => problem(app, Message::new("problem-openid-another"), email),
    })
}

fn problem(app: &App, message: Message, email: &str) -> Error {
    let message = message.with("name", &app.settings.openid.name).with("email", email);
    Error::invalid("openid", message)
}
