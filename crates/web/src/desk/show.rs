//! `/desk`: what waits for me, oldest first, with one act each.

use super::own::{self, Organization};
use super::staff;
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use askama::Template;

#[derive(Template)]
#[template(path = "desk/desk.html")]
struct Desk<'a> {
    l: Language,
    page: Page<'a>,
    groups: Vec<Group>,
    organizations: Vec<Organization>,
    /// My own claims that wait.
    claims: Vec<Line>,
    is_staff: bool,
}

/// Things of one kind that wait, the oldest first.
pub(super) struct Group {
    pub(super) id: &'static str,
    pub(super) title: Text,
    pub(super) count: usize,
    pub(super) lines: Vec<Line>,
    /// Where the rest of them stand, when there is such a page.
    pub(super) all: Option<(String, Text)>,
}

/// One thing that waits.
pub(super) struct Line {
    /// The mark of whose it is: `civil` or `institution`.
    pub(super) class: &'static str,
    pub(super) name: String,
    pub(super) what: String,
    pub(super) since: String,
    pub(super) act: Text,
    pub(super) href: String,
}

/// `GET /desk`
pub(crate) async fn show(by: By) -> Result {
    by.must_be_signed_in()?;
    let page = by.page(by.l.say("desk-title"));
    let zone = page.zone();
    Desk {
        l: by.l,
        groups: staff::groups(&by, &zone).await?,
        organizations: own::organizations(&by, &zone).await?,
        claims: own::claims(&by, &zone).await?,
        is_staff: by.actor.is_staff(),
        page,
    }
    .show()
}
