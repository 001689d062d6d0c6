//! The page of what ends soon.

use super::draw::{draw, spans};
use super::line::{Line, lines};
use super::{OWN, ending, known, months, rule};
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text};
use crate::list::{Asked, Chip, PageLink, pages};
use crate::page::{Page, Show};
use crate::partnerships::{chips, known_of_stock};
use crate::stock::files::about;
use crate::stock::tabs::{File, Tab, choose, files, tabs};
use askama::Template;
use charts::MOST_SPANS;
use engagement::offices;
use engagement::stocktaking::{Ends, MONTHS};

#[derive(Template)]
#[template(path = "stock/ending/page.html")]
struct Soon<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    chips: Vec<Chip>,
    tabs: Vec<Tab>,
    lists: String,
    files: Vec<File>,
    within: Vec<(i64, Text, bool)>,
    rule: Text,
    found: Option<Text>,
    past: usize,
    both: String,
    lines: Vec<Line>,
    links: Vec<PageLink>,
}

/// `GET /stock/ending`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let (l, all) = (by.l, known_of_stock(asked.clone(), &OWN));
    let asked = known(asked);
    let found = ending(&by, &asked).await?;
    let offices = offices::list(&by.app).await?;
    let here: Vec<Ends> =
        found.lines.iter().skip((asked.page - 1) * MOST_SPANS).take(MOST_SPANS).copied().collect();
    let lines = lines(&by, &here, found.today, &offices).await?;
    let (title, total) = (l.say("ending-title"), found.lines.len());
    let spans = spans(&found, &lines, 0, about(&by, &title, &rule(l).to_string()), l);
    let drawn = |narrow, id| draw(&spans, narrow, l).page(id);
    Soon {
        l,
        page: by.page(&title).under(l.say("partnerships-title"), "/partnerships"),
        chips: chips(&asked, &offices, l),
        tabs: tabs(&by, &all, "ending"),
        lists: choose(&all),
        files: files(&asked, "ending", &["svg", "png", "csv", "xlsx", "json"]),
        within: within(&asked, l),
        rule: rule(l),
        found: (total > 0).then(|| l.say("ending-found").with("count", total - found.past())),
        past: found.past(),
        both: format!("{}{}", drawn(false, "ending-wide"), drawn(true, "ending-narrow")),
        links: pages(&asked, total, MOST_SPANS),
        lines,
        asked: &asked,
    }
    .show()
}

/// How many months ahead may be asked for, in their order.
fn within(asked: &Asked, l: Language) -> Vec<(i64, Text, bool)> {
    let chosen = months(asked);
    let mut all = MONTHS;
    all.sort_unstable();
    all.into_iter()
        .map(|months| (months, l.say("ending-months").with("count", months), months == chosen))
        .collect()
}
