//! The roles that people hold: given, ended, left.

use super::{Account, Purpose, end_others, store, tell};
use crate::access::{Act, Actor, Membership, Of, Role};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{AccountId, MembershipId, OrganizationId};
use crate::message::Message;
use jiff::Timestamp;
use serde_json::json;

/// Someone who acts for an organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The account.
    pub account: Account,
    /// What they are there.
    pub role: Role,
    /// Since when.
    pub since: Timestamp,
}

/// Who may give a role: it depends on where it holds.
pub(super) fn must_give(actor: &Actor, membership: &Membership) -> Result<()> {
    let role = membership.role;
    match membership.of {
        Of::Institution if role.is_staff() && !role.is_of_office() => actor.must(Act::ManagePeople),
        Of::State(_) if role == Role::Delegate => actor.must(Act::ManagePeople),
        Of::Office(office) if role.is_of_office() => actor.must(Act::AssignStaff(office)),
        // The operator of the machine sets up; from then on an organization's own people say who acts for it.
        Of::Organization(_) if role.is_of_organization() && actor.may(Act::Operate) => Ok(()),
        Of::Organization(own) if role.is_of_organization() => actor.must(Act::InviteToOrganization(own)),
        _ => Err(Error::invalid("role", Message::new("problem-role-of").with("role", role.as_str()))),
    }
}

/// Gives an open account a role; another role at the same place ends. It takes effect at the next request.
pub async fn give(app: &App, actor: &Actor, id: AccountId, membership: &Membership) -> Result<()> {
    must_give(actor, membership)?;
    let mut tx = app.db.write().await?;
    store::find_to_change(&mut tx, id).await?.ok_or(Error::NotFound)?.must_be_open()?;
    let held = store::memberships(&mut tx, id).await?;
    if held.contains(membership) {
        return Ok(());
    }
    if let Of::Organization(own) = membership.of {
        // Whoever is not there yet is invited, and accepts.
        if !actor.may(Act::Operate) && !held.iter().any(|one| one.of == membership.of) {
            return Err(Error::NotFound);
        }
        must_keep_a_focal_point(&mut tx, own, id, membership.role).await?;
    }
    if membership.role.is_staff() && !held.iter().any(|one| one.role.is_staff()) {
        // Whoever joins the institution's people signs in anew, with a second factor.
        end_others(app, actor, &mut tx, id, None).await?;
    }
    if !matches!(membership.of, Of::Institution) {
        store::end(&mut tx, id, &membership.of, app.now()).await?;
    }
    begin_membership(app, actor, &mut tx, id, membership).await?;
    tx.commit().await
}

/// Ends what an account is somewhere.
pub async fn end(app: &App, actor: &Actor, id: AccountId, membership: &Membership) -> Result<()> {
    must_give(actor, membership)?;
    let mut tx = app.db.write().await?;
    if let Of::Organization(own) = membership.of {
        must_keep_a_focal_point(&mut tx, own, id, Role::Member).await?;
    }
    end_membership(app, actor, &mut tx, id, &membership.of).await?;
    tx.commit().await
}

/// Leaves an organization. Its only focal point hands over first, unless nobody else is there: then the organization is
/// without anyone who keeps its record, until someone claims it.
pub async fn leave(app: &App, actor: &Actor, own: OrganizationId) -> Result<()> {
    actor.must(Act::KeepMembership(own))?;
    let id = actor.account().ok_or(Error::Forbidden)?;
    let mut tx = app.db.write().await?;
    if store::of_organization(&mut tx, own).await?.len() > 1 {
        must_keep_a_focal_point(&mut tx, own, id, Role::Member).await?;
    }
    end_membership(app, actor, &mut tx, id, &Of::Organization(own)).await?;
    tx.commit().await
}

/// An organization that has a focal point keeps one, when this account becomes `role`.
async fn must_keep_a_focal_point(tx: &mut Tx, own: OrganizationId, account: AccountId, role: Role) -> Result<()> {
    let focal = |one: &(Account, Role, Timestamp)| one.1 == Role::FocalPoint;
    let all = store::of_organization(tx, own).await?;
    let others = all.iter().filter(|one| focal(one) && one.0.id != account).count();
    let is_the_only_one = others == 0 && all.iter().any(|one| focal(one) && one.0.id == account);
    if is_the_only_one && role != Role::FocalPoint {
        return Err(Error::Conflict(Message::new("conflict-last-focal-point")));
    }
    Ok(())
}

/// The role begins, and the history of the account and of the organization say so.
pub(crate) async fn begin_membership(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    membership: &Membership,
) -> Result<()> {
    let id = MembershipId::new(&app.clock);
    if matches!(membership.of, Of::Organization(_)) {
        // One role at one place: whoever was invited while their claim waited is no member besides.
        store::end(tx, account, &membership.of, app.now()).await?;
    }
    store::begin(tx, id, account, membership, app.now()).await?;
    if matches!(membership.of, Of::Organization(_)) {
        // Independence: what an administrator holds in hand no longer signs in, nor does the host's provider.
        store::void_links_for(tx, account, Purpose::Given).await?;
        store::end_sessions_of_provider(tx, account).await?;
    }
    told(app, actor, tx, "account.role", account, &membership.of, json!({ "role": membership.role.as_str() }));
    Ok(())
}

pub(crate) async fn end_membership(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    account: AccountId,
    of: &Of,
) -> Result<()> {
    if store::end(tx, account, of, app.now()).await? == 0 {
        return Err(Error::NotFound);
    }
    told(app, actor, tx, "account.role_end", account, of, json!({}));
    Ok(())
}

fn told(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    act: &'static str,
    account: AccountId,
    of: &Of,
    difference: serde_json::Value,
) {
    match of {
        Of::Organization(own) => {
            let entry = history::of(app.now(), actor, act, "account", account.0, difference);
            history::record(tx, entry.about(*own));
        }
        _ => tell(app, actor, tx, act, account, difference),
    }
}

/// What an account is and where: one's own, or anyone's for who manages people.
pub async fn held_by(app: &App, actor: &Actor, account: AccountId) -> Result<Vec<Membership>> {
    actor.must(Act::KeepSessions(account))?;
    store::memberships(&mut app.db.read().await?, account).await
}

/// The roles of all accounts.
pub async fn holders(app: &App, actor: &Actor) -> Result<Vec<(AccountId, Membership)>> {
    actor.must(Act::ManagePeople)?;
    store::holders(&mut app.db.read().await?).await
}

/// Who acts for an organization, for its own people.
pub async fn colleagues(app: &App, actor: &Actor, own: OrganizationId) -> Result<Vec<Colleague>> {
    actor.must(Act::KeepMembership(own))?;
    let all = store::of_organization(&mut app.db.read().await?, own).await?;
    Ok(all.into_iter().map(|(account, role, since)| Colleague { account, role, since }).collect())
}
