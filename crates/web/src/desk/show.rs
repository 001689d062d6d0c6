//! `/desk`: what waits for me, oldest first, with one act each.

use super::around::Around;
use super::own::{self, Organization};
use super::staff;
use crate::by::By;
use crate::error::Result;
use crate::form::Form;
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
    /// Whose desk it is, for staff.
    around: Option<Around>,
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
pub(crate) async fn show(by: By, form: Form) -> Result {
    by.must_be_signed_in()?;
    let page = by.page(by.l.say("desk-title"));
    let zone = page.zone();
    let around = if by.actor.is_staff() { Some(Around::asked(&by, form.get("office")).await?) } else { None };
    Desk {
        l: by.l,
        groups: match &around {
            Some(around) => staff::groups(&by, around, &zone).await?,
            None => Vec::new(),
        },
        organizations: own::organizations(&by, &zone).await?,
        claims: own::claims(&by, &zone).await?,
        around,
        page,
    }
    .show()
}
