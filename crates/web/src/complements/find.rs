//! Finding partners: what is needed on one side, who could meet it on the other, each with reasons.

use super::need::{Choices, form, known, need, weight_field};
use super::words::{name, points, unknown, whys};
use crate::by::By;
use crate::error::Result;
use crate::form::{Choice, Form};
use crate::language::{Language, Text};
use crate::list::{Asked, PageLink, pages};
use crate::page::{Page, Show};
use crate::stock::{Tab, tabs};
use askama::Template;
use engagement::access::{Act, Owner};
use engagement::complements::{self, Criterion, Fit, Found};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "complements/find.html")]
struct Find<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    tabs: Vec<Tab>,
    form: Form,
    choices: Choices,
    weights: Vec<(String, Text)>,
    count: Text,
    found: Option<Arc<Found>>,
    lines: Vec<Line>,
    links: Vec<PageLink>,
}

/// An organization that could meet the need.
struct Line {
    href: String,
    name: String,
    kept: &'static str,
    rank: String,
    points: Text,
    newcomer: bool,
    local: bool,
    reasons: Vec<Reason>,
    unknown: String,
    open: Text,
}

struct Reason {
    points: String,
    criterion: Text,
    whys: String,
}

impl Find<'_> {
    /// Whether a list of values has any that is chosen, so that it stands open.
    fn is_chosen(&self, name: &str, choices: &[Choice]) -> bool {
        choices.iter().any(|choice| self.form.has(name, &choice.value))
    }
}

/// `GET /stock/partners`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    by.must(Act::FindPartners)?;
    let (l, asked) = (by.l, known(asked));
    let need = need(&asked);
    let mut form = form(&asked, &need, l);
    let mut found = None;
    if !need.is_empty() {
        match complements::find(&by.app, &by.actor, &need, asked.page, 0).await {
            Ok(answer) => found = Some(answer),
            Err(error) => form = form.wrong(error)?,
        }
    }
    let is_wrong = form.is_wrong();
    let most = found.as_ref().map_or(0, |found| found.criteria.iter().map(|(_, most)| most).sum());
    let page = Find {
        l,
        page: by.page(l.say("complements-find")).under(l.say("partnerships-title"), "/partnerships"),
        tabs: tabs(&by, &asked, "partners"),
        choices: Choices::new(l),
        weights: Criterion::ALL.map(|criterion| (weight_field(criterion), name(criterion, l))).into(),
        count: match &found {
            Some(found) => l.say("complements-found").with("count", found.total),
            None => l.say("complements-say-need"),
        },
        lines: found.iter().flat_map(|found| &found.lines).map(|fit| line(fit, most, l)).collect(),
        links: found.as_ref().map(|found| pages(&asked, found.total, LINES)).unwrap_or_default(),
        found,
        form,
        asked: &asked,
    };
    if is_wrong { page.again() } else { page.show() }
}

/// Lines of a page.
const LINES: usize = 25;

fn line(fit: &Fit, most: u32, l: Language) -> Line {
    Line {
        href: l.to(&format!("/organizations/{}", fit.organization)).into_owned(),
        name: fit.name.to_string(),
        kept: if matches!(fit.owner, Owner::Organization(_)) { "civil" } else { "institution" },
        rank: l.number(fit.rank),
        points: l.say("complements-points").with("points", points(fit.points, l)).with("most", points(most, l)),
        newcomer: fit.newcomer,
        local: fit.local,
        reasons: fit
            .reasons
            .iter()
            .map(|reason| Reason {
                points: points(reason.points, l),
                criterion: name(reason.criterion, l),
                whys: whys(&reason.whys, l),
            })
            .collect(),
        unknown: unknown(fit, l),
        open: l.say("complements-open").with("points", points(fit.open, l)),
    }
}
