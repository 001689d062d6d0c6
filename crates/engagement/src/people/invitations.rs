//! Invitations: a colleague is asked by mail to join an organization or an office; following the link is the answer.

use super::memberships::must_give;
use super::{Email, begin_membership, find_or_insert, memberships, store, tell};
use crate::access::{Actor, Membership, Of};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{self, AccountId, InvitationId, OrganizationId};
use crate::message::Message;
use crate::outbox::{self, Letter, Recipient};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

/// How long an invitation can be accepted.
pub const INVITATION_LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// An invitation that was not answered yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// To whom.
    pub email: String,
    /// What they are asked to be, and where.
    pub membership: Membership,
    /// The name of the organization that it is to, if it is one.
    pub organization: Option<String>,
    /// What the account is called that invites.
    pub inviter: Option<String>,
    /// When it was sent.
    pub created_at: Timestamp,
    /// Until when it can be accepted.
    pub expires_at: Timestamp,
}

/// Asks someone by mail to take a role. `to` and `inviter` are the names by which the letter calls where and who.
pub async fn invite(
    app: &App,
    actor: &Actor,
    email: &str,
    membership: &Membership,
    (to, inviter): (&str, &str),
    language: &str,
) -> Result<InvitationId> {
    must_give(actor, membership)?;
    let email = Email::check(email)?;
    let (token, hash) = ids::secret()?;
    let invitation = Invitation {
        id: InvitationId::new(&app.clock),
        email: email.as_str().to_owned(),
        membership: membership.clone(),
        organization: None,
        inviter: None,
        created_at: app.now(),
        expires_at: app.now() + INVITATION_LASTS,
    };
    let mut tx = app.db.write().await?;
    store::insert_invitation(&mut tx, hash, &invitation, &email.key(), actor.account()).await?;
    let letter = Letter::Invited {
        to: to.to_owned(),
        role: membership.role.as_str().to_owned(),
        inviter: inviter.to_owned(),
        link: format!("/invitations/{token}"),
        until: invitation.expires_at,
    };
    let recipient = Recipient { account: None, address: invitation.email.clone(), language: language.to_owned() };
    outbox::post(app, &mut tx, &recipient, &letter).await?;
    tell(
        app,
        actor,
        &mut tx,
        "account.invite",
        AccountId(invitation.id.0),
        json!({ "role": membership.role.as_str() }),
    );
    tx.commit().await?;
    outbox::wake(app);
    Ok(invitation.id)
}

/// The invitation behind a link.
pub async fn invitation(app: &App, token: &str) -> Result<Invitation> {
    let found = store::invitation(&mut app.db.read().await?, ids::hash(token), app.now()).await?;
    found.ok_or_else(unusable)
}

fn unusable() -> Error {
    Error::invalid("link", Message::new("problem-link"))
}

/// Accepts an invitation: the account of its address, new or not, holds the role from now on. Whose it is.
pub(crate) async fn accept(app: &App, tx: &mut Tx, token: &str) -> Result<super::Account> {
    let hash = ids::hash(token);
    let invitation = store::invitation(tx, hash.clone(), app.now()).await?.ok_or_else(unusable)?;
    if !store::use_invitation(tx, hash, app.now()).await? {
        return Err(unusable());
    }
    let (account, _) = find_or_insert(app, &Actor::Visitor, tx, &Email::check(&invitation.email)?).await?;
    if !account.is_open() {
        return Err(unusable());
    }
    let account = super::confirm(app, tx, account).await?;
    let held = store::memberships(tx, account.id).await?;
    if !held.iter().any(|one| one.of == invitation.membership.of) {
        let actor = super::person(tx, account.id, account.email.clone()).await?;
        begin_membership(app, &actor, tx, account.id, &invitation.membership).await?;
    }
    Ok(account)
}

/// The invitations of an organization that wait, for its own people.
pub async fn invitations(app: &App, actor: &Actor, own: OrganizationId) -> Result<Vec<Invitation>> {
    actor.must(crate::access::Act::InviteToOrganization(own))?;
    store::invitations(&mut app.db.read().await?, own, app.now()).await
}

/// Takes an invitation back.
pub async fn withdraw(app: &App, actor: &Actor, own: OrganizationId, id: InvitationId) -> Result<()> {
    memberships::must_give(actor, &Membership { role: crate::access::Role::Member, of: Of::Organization(own) })?;
    let mut tx = app.db.write().await?;
    if !store::withdraw_invitation(&mut tx, own, id).await? {
        return Err(Error::NotFound);
    }
    tell(app, actor, &mut tx, "account.uninvite", AccountId(id.0), json!({}));
    tx.commit().await
}
