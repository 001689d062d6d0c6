//! `/claims/{id}`: for the claimant what becomes of it, for the organization's people to object, for staff to decide.

use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::{Language, Text};
use crate::organizations::whose::{Whose, whose};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::claims::{self, Claim, State};
use engagement::ids::ClaimId;
use engagement::organizations::Organization;
use engagement::people::Account;

#[derive(Template)]
#[template(path = "claims/one.html")]
struct One<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    action: String,
    record: String,
    name: String,
    whose: Whose,
    claimant: String,
    own: bool,
    state: (&'static str, Text),
    reason: Option<String>,
    evidence: Text,
    words: String,
    objection: Option<String>,
    /// Other claims to the same organization: who, what became of it, where.
    others: Vec<(String, (&'static str, Text), String)>,
    may_decide: bool,
    may_object: bool,
    may_withdraw: bool,
    granted: bool,
}

/// `GET /claims/{id}`
pub(crate) async fn show(by: By, At(id): At<ClaimId>) -> Result {
    by.must_be_signed_in()?;
    page(&by, id, Form::default()).await?.show()
}

async fn page(by: &By, id: ClaimId, form: Form) -> Result<One<'_>> {
    let (claim, about, account) = claims::find(&by.app, &by.actor, id).await?;
    let others = others(by, &claim, &about).await?;
    let l = by.l;
    let page = by.page(l.say("claims-one-title")).under(l.say("organizations-title"), "/organizations");
    let page = page.under(&about.facts.name, &format!("/organizations/{}", about.id));
    let (open, own) = (claim.state == State::Open, by.actor.account() == Some(account.id));
    Ok(One {
        l,
        form,
        action: l.to(&format!("/claims/{id}")).into_owned(),
        record: l.to(&format!("/organizations/{}", about.id)).into_owned(),
        whose: whose(&about, l),
        claimant: super::who(&account),
        own,
        state: super::state(&claim, &page.zone(), l),
        reason: match &claim.state {
            State::Refused(_, reason) => Some(reason.clone()),
            _ => None,
        },
        evidence: super::evidence(claim.evidence, l),
        granted: matches!(claim.state, State::Granted(_)),
        words: claim.words,
        // What the organization's people say to staff, the claimant does not read.
        objection: claim.objection.filter(|_| !own),
        others,
        may_decide: open && !own && by.actor.may(Act::DecideClaim),
        may_object: open && !own && by.actor.may(Act::ObjectToClaim(about.id)),
        may_withdraw: open && own,
        name: about.facts.name,
        page,
    })
}

/// Who else claims it: for staff, who hear all before they decide.
async fn others(
    by: &By,
    claim: &Claim,
    about: &Organization,
) -> Result<Vec<(String, (&'static str, Text), String)>> {
    if !by.actor.may(Act::DecideClaim) {
        return Ok(Vec::new());
    }
    let zone = by.page("").zone();
    let all = claims::of(&by.app, &by.actor, about.id).await?;
    let line = |(other, account): (Claim, Account)| {
        let href = by.l.to(&format!("/claims/{}", other.id)).into_owned();
        (super::who(&account), super::state(&other, &zone, by.l), href)
    };
    Ok(all.into_iter().filter(|(other, _)| other.id != claim.id).map(line).collect())
}

/// `POST /claims/{id}`
pub(crate) async fn answer(by: By, At(id): At<ClaimId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    // A claim that is not to be known of does not exist, whatever is sent to it.
    claims::find(&by.app, &by.actor, id).await?;
    let (app, actor, words) = (&by.app, &by.actor, form.get("reason"));
    let done = match form.get("act") {
        "withdraw" => claims::withdraw(app, actor, id).await,
        "object" => claims::object(app, actor, id, words).await,
        "grant" => claims::decide(app, actor, id, true, "").await,
        "refuse" => claims::decide(app, actor, id, false, words).await,
        _ => return Err(Error::not_found()),
    };
    match done {
        Ok(()) => Ok(by.go(&format!("/claims/{id}"))),
        Err(error) => page(&by, id, form.wrong(error)?).await?.again(),
    }
}
