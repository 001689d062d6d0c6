//! `/organizations/{id}/claim`: what a claim means, what shows it, and making one.

use crate::by::{At, By};
use crate::error::Result;
use crate::form::Form;
use crate::language::{Language, Text};
use crate::organizations::forms::{here, page_of};
use crate::page::{Page, Show};
use askama::Template;
use engagement::access::{Act, Actor};
use engagement::claims::{self, Evidence, Prospect};
use engagement::ids::OrganizationId;
use engagement::organizations::Organization;

#[derive(Template)]
#[template(path = "claims/make.html")]
struct Make<'a> {
    l: Language,
    page: Page<'a>,
    name: String,
    /// The record.
    back: String,
    form: Form,
    case: Case,
}

/// How it stands between whoever asks and the record.
enum Case {
    /// They must sign in first, and come back to this path.
    Account(String),
    /// They act for it already.
    Own,
    /// They have claimed it already: their claim.
    Open(String),
    /// They may claim it.
    May { shown: Option<Text>, at_once: bool, has_people: bool },
}

/// `GET /organizations/{id}/claim`
pub(crate) async fn ask(by: By, At(id): At<OrganizationId>) -> Result {
    let one = match here(&by, id, "claim").await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    make(&by, &one, Form::default()).await?.show()
}

async fn make<'a>(by: &'a By, one: &Organization, form: Form) -> Result<Make<'a>> {
    let path = format!("/organizations/{}", one.id);
    let case = match by.actor {
        Actor::Visitor => Case::Account(format!("{path}/claim")),
        _ if by.actor.may(Act::KeepMembership(one.id)) => Case::Own,
        _ => case(by, &claims::prospect(&by.app, &by.actor, one.id).await?),
    };
    let page = page_of(by, one, by.l.say("claims-title"));
    let back = by.l.to(&path).into_owned();
    Ok(Make { l: by.l, page, name: one.facts.name.clone(), back, form, case })
}

fn case(by: &By, prospect: &Prospect) -> Case {
    match prospect.open {
        Some(open) => Case::Open(by.l.to(&format!("/claims/{open}")).into_owned()),
        None => Case::May {
            shown: (prospect.evidence != Evidence::Words).then(|| super::evidence(prospect.evidence, by.l)),
            at_once: prospect.at_once,
            has_people: prospect.organization.is_claimed(),
        },
    }
}

/// `POST /organizations/{id}/claim`
pub(crate) async fn claim(by: By, At(id): At<OrganizationId>, form: Form) -> Result {
    by.must_be_signed_in()?;
    let one = match here(&by, id, "claim").await? {
        Ok(one) => one,
        Err(elsewhere) => return Ok(elsewhere),
    };
    match claims::make(&by.app, &by.actor, id, form.get("words")).await {
        Ok(claim) => Ok(by.go(&format!("/claims/{}", claim.id))),
        Err(error) => make(&by, &one, form.wrong(error)?).await?.again(),
    }
}
