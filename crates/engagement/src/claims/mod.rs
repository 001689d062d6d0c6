//! Claims: a person says that an organization is theirs to speak for. Mail at the organization's own domain shows it; else
//! staff decide. Who speaks for it already is told and can object.

mod claim;
mod confirmation;
mod store;

pub use claim::{Claim, Evidence, State};
pub use confirmation::{ask_whether_still_right, still_right, whose_question};

use crate::access::{Act, Actor, Membership, Owner, Role};
use crate::app::App;
use crate::credentials;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{ClaimId, OrganizationId};
use crate::message::Message;
use crate::organizations::{self, Draft, Organization, keeping};
use crate::outbox::{self, Letter};
use crate::people::{self, Account};
use serde_json::json;

/// Registers one's own organization: it keeps its record itself from the first moment, and is listed as self-described.
pub async fn register(app: &App, actor: &Actor, draft: &Draft) -> Result<OrganizationId> {
    actor.must(Act::RegisterOrganization)?;
    let account = actor.account().ok_or(Error::Forbidden)?;
    let facts = draft.check(organizations::year(app.now()))?;
    let mut one = organizations::new(app, facts);
    one.owner = Owner::Organization(one.id);
    one.confirmed_at = Some(app.now());
    let mut tx = app.db.write().await?;
    organizations::store::insert(&mut tx, std::slice::from_ref(&one)).await?;
    let difference = json!({ "after": one.facts });
    history::record(
        &mut tx,
        history::of_organization(app.now(), actor, "organization.register", one.id, difference),
    );
    let membership = Membership::of_organization(Role::FocalPoint, one.id);
    people::begin_membership(app, actor, &mut tx, account, &membership).await?;
    credentials::drop_planted(app, actor, &mut tx, account).await?;
    tx.commit().await?;
    app.changed();
    Ok(one.id)
}

/// What someone is told before they claim a record.
#[derive(Debug)]
pub struct Prospect {
    /// The record.
    pub organization: Organization,
    /// What the address of their account shows.
    pub evidence: Evidence,
    /// Their claim that waits already.
    pub open: Option<ClaimId>,
    /// Whether it would be granted at once.
    pub at_once: bool,
}

/// What a claim to a record would come to.
pub async fn prospect(app: &App, actor: &Actor, id: OrganizationId) -> Result<Prospect> {
    actor.must(Act::RegisterOrganization)?;
    let mut conn = app.db.read().await?;
    let account = people::find(&mut conn, actor.account().ok_or(Error::Forbidden)?).await?;
    let organization = organizations::store::load(&mut conn, &[id]).await?.pop().ok_or(Error::NotFound)?;
    actor.must_see(organization.owner, organization.facts.confidentiality)?;
    let claims = store::open_of(&mut conn, id).await?;
    let evidence = claim::evidence(&account, &organization);
    let nobody_else = people::keepers(&mut conn, id).await?.is_empty() && claims.is_empty();
    Ok(Prospect {
        open: claims.iter().find(|claim| claim.account == account.id).map(|claim| claim.id),
        at_once: evidence != Evidence::Words && nobody_else,
        organization,
        evidence,
    })
}

/// Adds an account with a role, as [`people::add`] does. Whoever runs the machine may name the first people of an
/// organization too, which then keeps its record itself.
pub async fn appoint(app: &App, actor: &Actor, email: &str, membership: &Membership) -> Result<people::Added> {
    let added = people::add(app, actor, email, membership).await?;
    if let crate::access::Of::Organization(id) = membership.of {
        let mut tx = app.db.write().await?;
        let about = organizations::current(&mut tx, actor, id).await?;
        keeping::hand_over(app, actor, &mut tx, &about).await?;
        tx.commit().await?;
        app.changed();
    }
    Ok(added)
}

/// Claims a record. Granted at once when the address of the account shows it and nobody speaks for the organization yet.
pub async fn make(app: &App, actor: &Actor, id: OrganizationId, words: &str) -> Result<Claim> {
    actor.must(Act::RegisterOrganization)?;
    let mut tx = app.db.write().await?;
    let about = organizations::current(&mut tx, actor, id).await?;
    let account = people::find(&mut tx, actor.account().ok_or(Error::Forbidden)?).await?;
    if actor.may(Act::KeepMembership(id)) {
        return Err(Error::Conflict(Message::new("conflict-claim-own")));
    }
    if store::open_of(&mut tx, id).await?.iter().any(|claim| claim.account == account.id) {
        return Err(Error::Conflict(Message::new("conflict-claim-open")));
    }
    let evidence = claim::evidence(&account, &about);
    if evidence == Evidence::Words {
        keeping::reason(words).map_err(|_| Error::invalid("words", Message::new("problem-claim-words")))?;
    }
    let claim = Claim::new(app, id, account.id, evidence, words);
    store::insert(&mut tx, &claim).await?;
    tell(app, actor, &mut tx, "claim.make", &claim, json!({ "evidence": evidence.as_str() }));
    let keepers = people::keepers(&mut tx, id).await?;
    let rivals = store::open_of(&mut tx, id).await?.len() > 1;
    let claim = if evidence != Evidence::Words && keepers.is_empty() && !rivals {
        let granted = claim.grant(app.now())?;
        settle(app, &Actor::System, &mut tx, &granted, &about, &account).await?;
        granted
    } else {
        tell_keepers(app, &mut tx, &about, &account, &keepers).await?;
        claim
    };
    tx.commit().await?;
    app.changed();
    outbox::wake(app);
    Ok(claim)
}

async fn tell_keepers(
    app: &App,
    tx: &mut Tx,
    about: &Organization,
    account: &Account,
    keepers: &[Account],
) -> Result<()> {
    let who = if account.name.is_empty() {
        account.email.clone()
    } else {
        format!("{} ({})", account.name, account.email)
    };
    let link = format!("/organizations/{}/claims", about.id);
    let letter = Letter::ClaimMade { organization: about.facts.name.clone(), who, link };
    for keeper in keepers {
        outbox::post(app, tx, &people::recipient(app, keeper), &letter).await?;
    }
    Ok(())
}

/// What a decision sets in motion: the claimant speaks for the organization, which keeps its record from now on.
async fn settle(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    claim: &Claim,
    about: &Organization,
    account: &Account,
) -> Result<()> {
    store::decide(tx, claim, actor.account()).await?;
    let organization = about.facts.name.clone();
    let letter = match &claim.state {
        State::Granted(_) => {
            keeping::hand_over(app, actor, tx, about).await?;
            let membership = Membership::of_organization(Role::FocalPoint, about.id);
            people::begin_membership(app, actor, tx, claim.account, &membership).await?;
            credentials::drop_planted(app, actor, tx, claim.account).await?;
            Letter::ClaimGranted { organization, link: format!("/organizations/{}", about.id) }
        }
        State::Refused(_, reason) => Letter::ClaimRefused {
            organization,
            reason: reason.clone(),
            link: format!("/organizations/{}", about.id),
        },
        State::Open | State::Withdrawn(_) => return Ok(()),
    };
    outbox::post(app, tx, &people::recipient(app, account), &letter).await?;
    let difference = json!({ "decision": claim.state.as_str() });
    tell(app, actor, tx, "claim.decide", claim, difference);
    Ok(())
}

/// Decides a claim that nobody could grant by itself, with a reason where it is refused.
pub async fn decide(app: &App, actor: &Actor, id: ClaimId, grant: bool, reason: &str) -> Result<()> {
    actor.must(Act::DecideClaim)?;
    let mut tx = app.db.write().await?;
    let claim = store::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let about = organizations::current(&mut tx, actor, claim.organization).await?;
    let account = people::find(&mut tx, claim.account).await?;
    if actor.account() == Some(claim.account) {
        return Err(Error::Forbidden);
    }
    let decided = match grant {
        true => claim.grant(app.now())?,
        false => claim.refuse(app.now(), reason)?,
    };
    settle(app, actor, &mut tx, &decided, &about, &account).await?;
    tx.commit().await?;
    app.changed();
    outbox::wake(app);
    Ok(())
}

/// Objects to a claim, as someone who speaks for the organization: then staff hear both before they decide.
pub async fn object(app: &App, actor: &Actor, id: ClaimId, words: &str) -> Result<()> {
    let mut tx = app.db.write().await?;
    let claim = store::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    actor.must(Act::ObjectToClaim(claim.organization))?;
    let words = keeping::reason(words)?;
    let claim = claim.object(words)?;
    store::object(&mut tx, &claim, actor.account()).await?;
    tell(app, actor, &mut tx, "claim.object", &claim, json!({}));
    tx.commit().await
}

/// Takes one's own claim back.
pub async fn withdraw(app: &App, actor: &Actor, id: ClaimId) -> Result<()> {
    let mut tx = app.db.write().await?;
    let claim = store::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if actor.account() != Some(claim.account) {
        return Err(Error::NotFound);
    }
    let claim = claim.withdraw(app.now())?;
    store::decide(&mut tx, &claim, actor.account()).await?;
    tell(app, actor, &mut tx, "claim.withdraw", &claim, json!({}));
    tx.commit().await
}

/// The claims that wait for staff, the oldest first, with what they are about and who claims.
pub async fn waiting(app: &App, actor: &Actor) -> Result<Vec<(Claim, Organization, Account)>> {
    actor.must(Act::DecideClaim)?;
    let mut conn = app.db.read().await?;
    let claims = store::waiting(&mut conn).await?;
    let mut found = Vec::new();
    let ids: Vec<_> = claims.iter().map(|claim| claim.organization).collect();
    let about = organizations::store::load_with_terms(&mut conn, &ids).await?;
    for claim in claims {
        let Some(one) = about.iter().find(|one| one.id == claim.organization) else { continue };
        let account = people::find(&mut conn, claim.account).await?;
        found.push((claim, one.clone(), account));
    }
    Ok(found)
}

/// One claim: for staff who decide, for those who speak for the organization, and for the claimant.
pub async fn find(app: &App, actor: &Actor, id: ClaimId) -> Result<(Claim, Organization, Account)> {
    let mut conn = app.db.read().await?;
    let claim = store::find(&mut conn, id).await?.ok_or(Error::NotFound)?;
    let own = actor.account() == Some(claim.account);
    if !own && !actor.may(Act::DecideClaim) && !actor.may(Act::ObjectToClaim(claim.organization)) {
        return Err(Error::NotFound);
    }
    let about =
        organizations::store::load(&mut conn, &[claim.organization]).await?.pop().ok_or(Error::NotFound)?;
    let account = people::find(&mut conn, claim.account).await?;
    Ok((claim, about, account))
}

/// The claims to an organization, newest first: for staff and for those who speak for it.
pub async fn of(app: &App, actor: &Actor, id: OrganizationId) -> Result<Vec<(Claim, Account)>> {
    if !actor.may(Act::DecideClaim) {
        actor.must(Act::ObjectToClaim(id))?;
    }
    let mut conn = app.db.read().await?;
    let mut found = Vec::new();
    for claim in store::of(&mut conn, id).await? {
        let account = people::find(&mut conn, claim.account).await?;
        found.push((claim, account));
    }
    Ok(found)
}

/// One's own claims, newest first.
pub async fn own(app: &App, actor: &Actor) -> Result<Vec<(Claim, Organization)>> {
    let account = actor.account().ok_or(Error::Forbidden)?;
    let mut conn = app.db.read().await?;
    let claims = store::by(&mut conn, account).await?;
    let ids: Vec<_> = claims.iter().map(|claim| claim.organization).collect();
    let about = organizations::store::load_with_terms(&mut conn, &ids).await?;
    let of = |claim: Claim| {
        let one = about.iter().find(|one| one.id == claim.organization)?.clone();
        Some((claim, one))
    };
    Ok(claims.into_iter().filter_map(of).collect())
}

fn tell(app: &App, actor: &Actor, tx: &mut Tx, act: &'static str, claim: &Claim, difference: serde_json::Value) {
    let entry = history::of(app.now(), actor, act, "claim", claim.id.0, difference);
    history::record(tx, entry.about(claim.organization));
}

/// Takes away what a claimant whose account is erased said of themselves.
pub(crate) async fn erase(tx: &mut Tx, account: crate::ids::AccountId, now: jiff::Timestamp) -> Result<()> {
    store::erase(tx, account, now).await
}
