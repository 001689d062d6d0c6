//! People who sign in: accounts, the roles that they hold and where, single-use links, sessions.
//!
//! A session lasts 30 days at most and a week unused. Secrets are told once and kept as hashes; the history refers to
//! the account and never repeats an address.

mod account;
mod doers;
mod erasure;
mod first;
mod identities;
mod invitations;
mod links;
mod memberships;
mod sessions;
mod store;

pub(crate) use account::Visit;
pub use account::{
    Account, Email, HALF_LASTS, LINK_LASTS, Link, Purpose, SEEN_WITHIN, SESSION_IDLES, SESSION_LASTS, Session,
    Standing,
};
pub use doers::{Doer, doers};
pub(crate) use erasure::{erase, must_be_free_to_go, note_told_unused, told_unused, unused};
pub(crate) use first::{appoint_first, has_administrator};
pub(crate) use identities::{bind, forget_identities, use_identity, who_is};
pub(crate) use invitations::accept;
pub use invitations::{INVITATION_LASTS, Invitation, invitation, invitations, invite, withdraw};
pub use links::{can_be_linked, new_link, whose_link};
pub(crate) use links::{issue, link_in, redeem};
pub(crate) use memberships::begin_membership;
pub use memberships::{Colleague, colleagues, end, give, held_by, holders, leave};
pub use sessions::{SignedIn, revoke, sessions, sign_out, who};
pub(crate) use sessions::{
    begin_session, begin_session_of_provider, complete_session, end_others, prove_session, revoke_in, visit,
};

use crate::access::{Act, Actor, Membership, Of, Person};
use crate::app::App;
use crate::db::{Conn, Tx};
use crate::error::{Error, Result};
use crate::history;
use crate::ids::AccountId;
use crate::message::Message;
use crate::offices;
use crate::outbox::Recipient;
use links::is_linkable;
use serde_json::json;

/// What became of adding an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// The account.
    pub account: Account,
    /// The link by which its owner signs in.
    pub link: Link,
    /// Whether there was no account with this address before. An open one keeps its roles; only its link is new.
    pub new: bool,
}

/// Adds an account with a role and makes its first sign-in link. An address that has an account already is given a new
/// link; a closed account is opened again, with this role.
pub async fn add(app: &App, actor: &Actor, email: &str, membership: &Membership) -> Result<Added> {
    memberships::must_give(actor, membership)?;
    let email = Email::check(email)?;
    let mut tx = app.db.write().await?;
    let (account, new) = find_or_insert(app, actor, &mut tx, &email).await?;
    if !new && !is_linkable(actor, &mut tx, &account).await? {
        return Err(Error::invalid("email", Message::new("problem-has-account")));
    }
    let reopened = !account.is_open();
    let account = if reopened { reopen(app, actor, &mut tx, account).await? } else { account };
    if new || reopened {
        begin_membership(app, actor, &mut tx, account.id, membership).await?;
    }
    let link = links::hand_over(app, actor, &mut tx, account.clone()).await?;
    tx.commit().await?;
    Ok(Added { account, link, new })
}

/// The account with an address, or a new one without any role.
pub(crate) async fn find_or_insert(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    email: &Email,
) -> Result<(Account, bool)> {
    let account = Account {
        id: AccountId::new(&app.clock),
        email: email.as_str().to_owned(),
        name: String::new(),
        language: None,
        created_at: app.now(),
        confirmed_at: None,
        seen_at: None,
        standing: Standing::Open,
    };
    if store::insert(tx, &account, &email.key()).await? {
        tell(app, actor, tx, "account.add", account.id, json!({}));
        return Ok((account, true));
    }
    let known = store::find_by_email(tx, &email.key()).await?;
    known.map(|known| (known, false)).ok_or(Error::NotFound)
}

/// Whose the address is now, mail that arrives shows anew.
async fn reopen(app: &App, actor: &Actor, tx: &mut Tx, account: Account) -> Result<Account> {
    let account = Account { confirmed_at: None, ..account.reopen() };
    store::save(tx, &account).await?;
    tell(app, actor, tx, "account.reopen", account.id, json!({}));
    Ok(account)
}

/// Closes an account: its roles and sessions end and its links are void.
pub async fn close(app: &App, actor: &Actor, id: AccountId) -> Result<Account> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let account = store::find_to_change(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let account = account.close(app.now())?;
    store::save(&mut tx, &account).await?;
    store::void_links(&mut tx, id).await?;
    let roles_ended = store::end_all(&mut tx, id, app.now()).await?;
    let ended = store::end_sessions(&mut tx, id, None).await?;
    // Whose the address is when the account is opened again, its provider says anew.
    store::forget_identities(&mut tx, id).await?;
    let difference = json!({ "sessions_ended": ended, "roles_ended": roles_ended });
    tell(app, actor, &mut tx, "account.close", id, difference);
    tx.commit().await?;
    Ok(account)
}

/// All accounts, open ones first, in the order of their addresses.
pub async fn list(app: &App, actor: &Actor) -> Result<Vec<Account>> {
    actor.must(Act::ManagePeople)?;
    store::list(&mut app.db.read().await?).await
}

/// One's own account.
pub async fn own(app: &App, actor: &Actor) -> Result<Account> {
    let id = actor.account().ok_or(Error::Forbidden)?;
    store::find(&mut app.db.read().await?, id).await?.ok_or(Error::NotFound)
}

/// Says what one is called and in which language one reads.
pub async fn describe(app: &App, actor: &Actor, name: &str, language: Option<&str>) -> Result<()> {
    let id = actor.account().ok_or(Error::Forbidden)?;
    actor.must(Act::KeepAccount(id))?;
    let name = clean_name(name)?;
    let mut tx = app.db.write().await?;
    let account = store::find_to_change(&mut tx, id).await?.ok_or(Error::NotFound)?;
    store::save(&mut tx, &Account { name, language: language.map(str::to_owned), ..account }).await?;
    tell(app, actor, &mut tx, "account.describe", id, json!({}));
    tx.commit().await
}

/// What someone is called, without spaces too many.
pub(crate) fn clean_name(name: &str) -> Result<String> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let letters = name.chars().count();
    if letters > 200 {
        let message = Message::new("problem-too-long").with("letters", letters).with("most", 200);
        return Err(Error::invalid("person_name", message));
    }
    Ok(name)
}

/// An account that is there.
pub(crate) async fn find(conn: &mut Conn, id: AccountId) -> Result<Account> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// The same, held until the transaction has ended, so that two who change what hangs on it come one after the other.
pub(crate) async fn find_to_change(tx: &mut Tx, id: AccountId) -> Result<Account> {
    store::find_to_change(tx, id).await?.ok_or(Error::NotFound)
}

/// The address of an account is its owner's: mail to it has arrived. Whoever had come into the account before that is out.
pub(crate) async fn confirm(app: &App, tx: &mut Tx, account: Account) -> Result<Account> {
    if account.confirmed_at.is_none() {
        end_others(app, &Actor::Visitor, tx, account.id, None).await?;
    }
    let confirmed_at = account.confirmed_at.or(Some(app.now()));
    let account = Account { confirmed_at, ..account };
    store::save(tx, &account).await?;
    Ok(account)
}

/// The open account with an address.
pub(crate) async fn by_email(conn: &mut Conn, email: &Email) -> Result<Option<Account>> {
    Ok(store::find_by_email(conn, &email.key()).await?.filter(Account::is_open))
}

/// The account with an address, closed or not.
pub(crate) async fn known_by_email(conn: &mut Conn, email: &Email) -> Result<Option<Account>> {
    store::find_by_email(conn, &email.key()).await
}

/// What an account is, and where.
pub(crate) async fn memberships(conn: &mut Conn, account: AccountId) -> Result<Vec<Membership>> {
    store::memberships(conn, account).await
}

/// Those who speak for an organization and answer for its record.
pub(crate) async fn keepers(conn: &mut Conn, own: crate::ids::OrganizationId) -> Result<Vec<Account>> {
    let all = store::of_organization(conn, own).await?;
    Ok(all.into_iter().filter(|(_, role, _)| role.signs()).map(|(account, ..)| account).collect())
}

/// Those who do the work of an office: its editors and managers; at headquarters the secretariat too.
pub(crate) async fn workers(conn: &mut Conn, office: Option<crate::ids::OfficeId>) -> Result<Vec<Account>> {
    store::of_office(conn, office).await
}

/// Mail to the owner of an account, in the language that they read.
pub(crate) fn recipient(app: &App, account: &Account) -> Recipient {
    let language = account.language.clone().unwrap_or_else(|| app.settings.language.clone());
    Recipient { account: Some(account.id), address: account.email.clone(), language }
}

/// Whoever has the open account with this address: for `--actor EMAIL`, which only the operator can give.
pub async fn acting_as(app: &App, email: &str) -> Result<Actor> {
    let email = Email::check(email)?;
    let mut conn = app.db.read().await?;
    let missing = || Error::invalid("actor", Message::new("problem-no-account").with("email", email.as_str()));
    let account = by_email(&mut conn, &email).await?.ok_or_else(missing)?;
    person(&mut conn, account.id, account.email).await
}

/// Whoever has this account, while it is open: for what they asked to be done later.
pub async fn acting(app: &App, id: AccountId) -> Result<Actor> {
    let mut conn = app.db.read().await?;
    let account = store::find(&mut conn, id).await?.filter(Account::is_open).ok_or(Error::Forbidden)?;
    person(&mut conn, account.id, account.email).await
}

/// Someone with all that permissions need to know of them.
pub(crate) async fn person(conn: &mut Conn, account: AccountId, email: String) -> Result<Actor> {
    let memberships = store::memberships(conn, account).await?;
    let held = memberships.iter().filter_map(|one| match one.of {
        Of::Office(Some(office)) => Some((office, one.role)),
        _ => None,
    });
    let (offices, roles): (Vec<_>, Vec<_>) = held.unzip();
    let below = offices::below_each(conn, &offices).await?;
    let reach = below.into_iter().zip(roles);
    let reach = reach.flat_map(|(below, role)| below.into_iter().map(move |office| (office, role))).collect();
    Ok(Actor::Person(Box::new(Person { account, email, memberships, reach })))
}

/// Removes the links and sessions that can no longer be used; how many. A recurring job.
pub async fn clear(app: &App, actor: &Actor) -> Result<u64> {
    actor.must(Act::ManagePeople)?;
    let mut tx = app.db.write().await?;
    let cleared = store::clear(&mut tx, app.now(), app.now() - SESSION_IDLES).await?;
    tx.commit().await?;
    Ok(cleared)
}

pub(crate) fn tell(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    act: &'static str,
    account: AccountId,
    difference: serde_json::Value,
) {
    history::record(tx, history::of(app.now(), actor, act, "account", account.0, difference));
}
