//! What an organization's people do to who acts for it: invite, give another role, end one, leave.

use super::people::again;
use crate::by::{At, AtBoth, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::Language;
use crate::organizations::forms::{here, page_of};
use crate::page::{Page, Show};
use askama::Template;
use axum::response::Response;
use engagement::access::{Act, Membership, Role};
use engagement::ids::{AccountId, InvitationId, OrganizationId};
use engagement::organizations::Organization;
use engagement::people;

/// The record, for those who act for it.
async fn own(by: &By, id: OrganizationId) -> Result<Result<Organization, Response>> {
    by.must_be_signed_in()?;
    let found = here(by, id, "people").await?;
    by.must(Act::KeepMembership(id))?;
    Ok(found)
}

fn membership(id: OrganizationId, form: &Form) -> Result<Membership, engagement::error::Error> {
    Ok(Membership::of_organization(form.get("role").parse::<Role>()?, id))
}

/// `POST /organizations/{id}/people`: invites.
pub(crate) async fn invite(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    let one = match own(&by, id).await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let invited = async {
        let membership = membership(id, &form)?;
        let me = people::own(&by.app, &by.actor).await?;
        let inviter = if me.name.is_empty() { me.email.clone() } else { me.name.clone() };
        let names = (one.facts.name.as_str(), inviter.as_str());
        people::invite(&by.app, &by.actor, form.get("email"), &membership, names, by.l.code()).await
    };
    match invited.await {
        Ok(_) => Ok(by.go(&format!("/organizations/{id}/people"))),
        Err(error) => again(&by, id, form, error).await,
    }
}

/// `POST /organizations/{id}/people/{account}`: gives a colleague another role, or ends theirs.
pub(crate) async fn change(by: By, AtBoth(id, account): AtBoth<OrganizationId, AccountId>, form: Form) -> Result {
    if let Err(elsewhere) = own(&by, id).await? {
        return Ok(elsewhere);
    }
    // Nobody comes to an organization but by an invitation or a claim.
    let colleagues = people::colleagues(&by.app, &by.actor, id).await?;
    let one = colleagues.iter().find(|one| one.account.id == account).ok_or_else(Error::not_found)?;
    let done = match form.get("act") {
        "end" => {
            let held = Membership::of_organization(one.role, id);
            people::end(&by.app, &by.actor, account, &held).await
        }
        _ => match membership(id, &form) {
            Ok(membership) => people::give(&by.app, &by.actor, account, &membership).await,
            Err(error) => Err(error),
        },
    };
    match done {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}/people"))),
        Err(error) => again(&by, id, Form::of([("role", "member")]), error).await,
    }
}

/// `POST /organizations/{id}/invitations/{invitation}/withdraw`
pub(crate) async fn withdraw(by: By, AtBoth(id, invitation): AtBoth<OrganizationId, InvitationId>) -> Result {
    if let Err(elsewhere) = own(&by, id).await? {
        return Ok(elsewhere);
    }
    people::withdraw(&by.app, &by.actor, id, invitation).await?;
    Ok(by.go(&format!("/organizations/{id}/people")))
}

#[derive(Template)]
#[template(path = "keeping/leave.html")]
struct Leave<'a> {
    l: Language,
    page: Page<'a>,
    name: String,
    record: String,
    /// Whether nobody else acts for it.
    is_last: bool,
}

/// `GET /organizations/{id}/leave`: what happens then.
pub(crate) async fn ask_leave(by: By, At(id): At<OrganizationId>) -> Result {
    let one = match own(&by, id).await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let is_last = people::colleagues(&by.app, &by.actor, id).await?.len() < 2;
    let page = page_of(&by, &one, by.l.say("keeping-leave"));
    let record = by.l.to(&format!("/organizations/{id}")).into_owned();
    Leave { l: by.l, page, name: one.facts.name, record, is_last }.show()
}

/// `POST /organizations/{id}/leave`
pub(crate) async fn leave(by: By, At(id): At<OrganizationId>) -> Result {
    if let Err(elsewhere) = own(&by, id).await? {
        return Ok(elsewhere);
    }
    match people::leave(&by.app, &by.actor, id).await {
        Ok(()) => Ok(by.go(&format!("/organizations/{id}"))),
        Err(error) => again(&by, id, Form::of([("role", "member")]), error).await,
    }
}
