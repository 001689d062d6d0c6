//! Accepting an invitation by its link.

use super::links::{For, spent};
use super::roles::{self, Names};
use super::{Caller, go_on, of_link};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Rich};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Of;
use engagement::credentials;
use engagement::people::{self, Invitation};

#[derive(Template)]
#[template(path = "people/invitation.html")]
struct Invited<'a> {
    l: Language,
    page: Page<'a>,
    action: String,
    what: Rich,
    email: String,
    until: String,
}

/// `GET /invitations/{token}`
pub(crate) async fn show(by: By, At(token): At<String>) -> Result {
    let one = match people::invitation(&by.app, of_link(&token)?).await {
        Ok(one) => one,
        Err(error) => return spent(&by, error, For::Invitation),
    };
    let what = what(&by, &one).await?;
    let action = by.l.to(&format!("/invitations/{token}")).into_owned();
    let page = by.page(by.l.say("invitation-title"));
    let until = by.l.day(one.expires_at, &page.zone());
    Invited { l: by.l, page, action, what, email: one.email, until }.show()
}

/// Who invites, to what, and as what.
async fn what(by: &By, one: &Invitation) -> Result<Rich> {
    let l = by.l;
    let role = l.say(roles::name(one.membership.role));
    let place = match (&one.organization, &one.membership.of) {
        (Some(name), Of::Organization(_)) => name.clone(),
        (_, of) => roles::place(&Names::of(by, std::slice::from_ref(&one.membership)).await?, of, l),
    };
    let inviter = one.inviter.clone().unwrap_or_else(|| l.institution(&by.app.settings.institution));
    Ok(l.rich("invitation-what").with("inviter", inviter).with("place", place).with("as", role))
}

/// `POST /invitations/{token}`
pub(crate) async fn accept(by: By, caller: Caller, At(token): At<String>) -> Result {
    match credentials::accept_invitation(&by.app, of_link(&token)?, &caller.origin).await {
        Ok(signed_in) => go_on(&by, &caller, &signed_in, "").await,
        Err(error) => spent(&by, error, For::Invitation),
    }
}
