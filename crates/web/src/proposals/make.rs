//! `/organizations/{id}/propose`: staff propose what they may not change.

use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::organizations::fields::{draft, typed};
use crate::organizations::forms::{Edit, Instead, edit, here, page_of};
use crate::page::Show;
use axum::response::Response;
use engagement::access::{Act, Owner};
use engagement::error::Error as Cause;
use engagement::ids::OrganizationId;
use engagement::message::Message;
use engagement::organizations::Organization;
use engagement::proposals;

/// What the address asks before it looks whether there is such a record.
pub(crate) const PROPOSE: Act = Act::ProposeChange(Owner::Organization(OrganizationId(uuid::Uuid::nil())));

async fn current(by: &By, id: OrganizationId) -> Result<Result<Organization, Response>> {
    by.must(PROPOSE)?;
    let found = here(by, id, "propose").await?;
    if let Ok(one) = &found {
        by.must(Act::ProposeChange(one.owner))?;
    }
    Ok(found)
}

fn proposing<'a>(by: &'a By, one: &Organization, form: Form) -> Edit<'a> {
    let back = format!("/organizations/{}", one.id);
    let page = page_of(by, one, by.l.say("proposals-propose"));
    let lead = by.l.say("proposals-propose-lead").with("name", &one.facts.name);
    let instead = Instead { lead, button: by.l.say("proposals-send"), reason: true };
    edit(by, page, &format!("{back}/propose"), &back, form).of(one).instead(instead)
}

/// `GET /organizations/{id}/propose`
pub(crate) async fn ask(by: By, At(id): At<OrganizationId>) -> Result {
    match current(&by, id).await? {
        Ok(one) => proposing(&by, &one, typed(&one, by.l)).show(),
        Err(elsewhere) => Ok(elsewhere),
    }
}

/// `POST /organizations/{id}/propose`
pub(crate) async fn propose(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    let one = match current(&by, id).await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let made = proposals::propose(&by.app, &by.actor, id, &draft(&form), form.get("words")).await;
    let error = match made {
        Ok(Some(proposal)) => return Ok(by.go(&format!("/proposals/{proposal}"))),
        Ok(None) => Cause::invalid("name", Message::new("problem-nothing-proposed")),
        Err(error) => error,
    };
    proposing(&by, &one, form.wrong(error)?).again()
}
