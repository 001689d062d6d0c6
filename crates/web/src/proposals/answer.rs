//! `/proposals/{id}`: its own people accept it, change it or refuse it.

use super::shown::{Shown, shown};
use crate::by::{At, By};
use crate::error::{Error, Result};
use crate::form::Form;
use crate::language::Language;
use crate::organizations::fields::{draft, filled};
use crate::organizations::forms::{Edit, Instead, edit};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::Act;
use engagement::ids::ProposalId;
use engagement::organizations::Organization;
use engagement::proposals::{self, Answer, Proposal, State};

#[derive(Template)]
#[template(path = "proposals/one.html")]
struct One<'a> {
    l: Language,
    page: Page<'a>,
    form: Form,
    one: Shown,
    record: String,
    name: String,
    may_answer: bool,
    signs: bool,
}

/// `GET /proposals/{id}`
pub(crate) async fn show(by: By, At(id): At<ProposalId>) -> Result {
    by.must_be_signed_in()?;
    page(&by, id, Form::default()).await?.show()
}

fn under<'a>(by: &'a By, about: &Organization) -> Page<'a> {
    let page = by.page(by.l.say("proposals-one-title")).under(by.l.say("organizations-title"), "/organizations");
    page.under(&about.facts.name, &format!("/organizations/{}", about.id))
}

async fn page(by: &By, id: ProposalId, form: Form) -> Result<One<'_>> {
    let (proposal, about) = proposals::find(&by.app, &by.actor, id).await?;
    let page = under(by, &about);
    let one = shown(by, &about, std::slice::from_ref(&proposal), &page.zone()).await?.pop();
    let signs = by.actor.may(Act::AnswerProposal(about.id));
    Ok(One {
        l: by.l,
        form,
        one: one.ok_or_else(Error::not_found)?,
        record: by.l.to(&format!("/organizations/{}", about.id)).into_owned(),
        may_answer: signs && proposal.state == State::Open,
        signs,
        name: about.facts.name,
        page,
    })
}

/// `POST /proposals/{id}`
pub(crate) async fn answer(by: By, At(id): At<ProposalId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    // A proposal that is not to be known of does not exist, whatever is sent to it.
    proposals::find(&by.app, &by.actor, id).await?;
    let answer = match form.get("act") {
        "accept" => Answer::Accept,
        "refuse" => Answer::Refuse(form.get("reason").to_owned()),
        _ => return Err(Error::not_found()),
    };
    match proposals::answer(&by.app, &by.actor, id, &answer).await {
        Ok(()) => Ok(by.go(&format!("/proposals/{id}"))),
        Err(error) => page(&by, id, form.wrong(error)?).await?.again(),
    }
}

/// The proposal that is about to be changed: one that is open, and no merge.
async fn changing(by: &By, id: ProposalId) -> Result<(Proposal, Organization)> {
    by.must_be_signed_in()?;
    let (proposal, about) = proposals::find(&by.app, &by.actor, id).await?;
    by.must(Act::AnswerProposal(about.id))?;
    if proposal.other.is_some() { Err(Error::not_found()) } else { Ok((proposal, about)) }
}

fn change_form<'a>(by: &'a By, id: ProposalId, about: &Organization, form: Form) -> Edit<'a> {
    let back = format!("/proposals/{id}");
    let lead = by.l.say("proposals-change-lead");
    let instead = Instead { lead, button: by.l.say("organizations-save"), reason: false };
    let page = under(by, about);
    edit(by, page, &format!("{back}/change"), &back, form).of(about).instead(instead)
}

/// `GET /proposals/{id}/change`: the form of the record, with what is proposed filled in.
pub(crate) async fn ask_change(by: By, At(id): At<ProposalId>) -> Result {
    let (proposal, about) = changing(&by, id).await?;
    let form = filled(proposal.onto(&about.facts)?, &about, by.l);
    change_form(&by, id, &about, form).show()
}

/// `POST /proposals/{id}/change`
pub(crate) async fn change(by: By, At(id): At<ProposalId>, form: Form) -> Result {
    let (_, about) = changing(&by, id).await?;
    let answer = Answer::Change(Box::new(draft(&form)));
    match proposals::answer(&by.app, &by.actor, id, &answer).await {
        Ok(()) => Ok(by.go(&format!("/organizations/{}", about.id))),
        Err(error) => change_form(&by, id, &about, form.wrong(error)?).again(),
    }
}
