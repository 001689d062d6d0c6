//! The first tab of a partnership: `/partnerships/{id}`.

use super::about::{Ahead, Fact, Member, Step, Written, ahead, facts, members, steps, written};
use super::head::{Head, found};
use crate::by::{At, By};
use crate::error::Result;
use crate::language::Language;
use crate::page::{Page, Show};
use askama::Template;
use engagement::ids::{PartnershipId, PlaceId};
use engagement::partnerships::Partnership;
use engagement::places;
use std::collections::HashMap;

#[derive(Template)]
#[template(path = "partnerships/record.html")]
struct Record<'a> {
    l: Language,
    page: Page<'a>,
    head: Head,
    parties: Vec<Member>,
    facts: Vec<Fact>,
    texts: Vec<Written>,
    steps: Vec<Step>,
    /// Where the last step is taken back.
    undo: Option<String>,
    around: Vec<Ahead>,
}

/// `GET /partnerships/{id}`
pub(crate) async fn show(by: By, At(id): At<PartnershipId>) -> Result {
    let record = found(&by, id).await?;
    let (l, one) = (by.l, record.one());
    let page = by.page(&one.facts.title).under(l.say("partnerships-title"), "/partnerships");
    let may_undo = record.may_revise(&by) && one.course.steps().len() > 1;
    Record {
        l,
        head: record.head(&by, ""),
        parties: members(&record, &page.zone(), l),
        facts: facts(&record, &place_names(&by, one).await?, l),
        texts: written(one, l),
        steps: steps(one, l),
        undo: may_undo.then(|| super::path(id, "/step/undo", l)),
        around: ahead(&record, l),
        page,
    }
    .show()
}

/// The names of its places.
pub(super) async fn place_names(by: &By, one: &Partnership) -> Result<HashMap<PlaceId, String>> {
    let ids: Vec<_> = one.facts.places.iter().flat_map(|place| [place.admin1, place.admin2]).flatten().collect();
    let found = places::named(&by.app, &ids).await?;
    Ok(found.into_iter().map(|(id, place)| (id, place.name)).collect())
}
