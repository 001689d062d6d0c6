//! The front page: the register at a glance, its search, and what is behind each door.

use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::page::{Page, Show};
use crate::people::first_run;
use askama::Template;
use engagement::statistics::{self, Glance};
use engagement::vocabulary;

#[derive(Template)]
#[template(path = "front/front.html")]
struct Front<'a> {
    l: Language,
    page: Page<'a>,
    figures: Vec<(Text, String)>,
    kinds: Vec<Bar>,
    last_import: Option<String>,
    /// Whether nobody administers the register yet.
    founding: bool,
}

/// A kind of organization and how many there are.
struct Bar {
    href: String,
    label: &'static str,
    count: u32,
    /// Its length, of a hundred.
    length: u32,
}

/// `GET /`
pub(crate) async fn show(by: By) -> Result {
    let glance = statistics::glance(&by.app, &by.actor).await?;
    let page = by.page(by.l.say("front-title"));
    let last_import = glance.last_import.map(|at| by.l.day(at, &page.zone()));
    let founding = first_run::waits(&by).await?;
    Front { l: by.l, figures: figures(&glance, by.l), kinds: kinds(&glance, by.l), last_import, founding, page }
        .show()
}

fn figures(glance: &Glance, l: Language) -> Vec<(Text, String)> {
    vec![
        (l.say("front-organizations").with("count", glance.organizations), l.number(glance.organizations)),
        (l.say("front-activities").with("count", glance.activities), l.number(glance.activities)),
        (l.say("front-at-work").with("count", glance.at_work), l.number(glance.at_work)),
        (l.say("front-countries").with("count", glance.countries), l.number(glance.countries)),
        (l.say("front-sources").with("count", glance.sources), l.number(glance.sources)),
    ]
}

fn kinds(glance: &Glance, l: Language) -> Vec<Bar> {
    let most = glance.kinds.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let known = glance.kinds.iter().filter_map(|(code, count)| Some((vocabulary::all().kind.get(code)?, *count)));
    let bars = known.filter(|(term, count)| term.civil_society && *count > 0).map(|(term, count)| Bar {
        href: l.to(&format!("/organizations?kind={}", term.code)).into_owned(),
        label: term.label(l.code()),
        count,
        length: (count * 100).div_ceil(most),
    });
    bars.collect()
}
