//! `/organizations/{id}/claims`: who says that an organization is theirs, for its focal points and for staff.

use crate::by::{At, By};
use crate::error::Result;
use crate::language::{Language, Text};
use crate::organizations::head::{Head, found};
use crate::page::{Page, Show};
use askama::Template;
use engagement::claims::{self, Claim};
use engagement::ids::OrganizationId;
use engagement::people::Account;

#[derive(Template)]
#[template(path = "claims/list.html")]
struct List<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    who: String,
    state: (&'static str, Text),
    evidence: Text,
    objection: bool,
}

/// `GET /organizations/{id}/claims`
pub(crate) async fn show(by: By, At(id): At<OrganizationId>) -> Result {
    by.must_be_signed_in()?;
    let record = match found(&by, id, "/claims").await? {
        Ok(record) => record,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let all = claims::of(&by.app, &by.actor, id).await?;
    let page = by.page(&record.one().facts.name).under(by.l.say("organizations-title"), "/organizations");
    let zone = page.zone();
    let line = |(claim, account): (Claim, Account)| Line {
        href: by.l.to(&format!("/claims/{}", claim.id)).into_owned(),
        who: super::who(&account),
        state: super::state(&claim, &zone, by.l),
        evidence: super::evidence(claim.evidence, by.l),
        objection: claim.objection.is_some(),
    };
    let lines = all.into_iter().map(line).collect();
    List { l: by.l, head: record.head(&by, &zone, "/claims"), lines, page }.show()
}
