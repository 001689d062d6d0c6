//! The page of the network.

use super::drawn;
use super::part::{Found, Part, found};
use super::tables::{Hanging, Line, Through, Without};
use super::words::Words;
use crate::by::By;
use crate::error::Result;
use crate::language::{Language, Text, key};
use crate::list::{Asked, Chip, PageLink, pages};
use crate::page::{Page, Show};
use crate::partnerships::{chips, known_of_network};
use crate::stock::files::source;
use crate::stock::tabs::{Tab, tabs};
use askama::Template;
use axum::http::StatusCode;
use charts::About;
use engagement::stocktaking::{Of, Order, View};

/// Lines of a page.
const LINES: usize = 25;

#[derive(Template)]
#[template(path = "stock/network/show.html")]
struct Shown<'a> {
    l: Language,
    page: Page<'a>,
    asked: &'a Asked,
    chips: Vec<Chip>,
    tabs: Vec<Tab>,
    heading: String,
    is_whole: bool,
    is_nobody: bool,
    /// The address of all of it.
    whole: String,
    lists: String,
    lead: String,
    drawing: Option<Drawing>,
    rule: String,
    hanging: Option<Text>,
    through: [Vec<Through>; 2],
    without: [Vec<Without>; 2],
    bridges: Vec<Hanging>,
    list: Text,
    sorts: Vec<(Text, String, bool)>,
    lines: Vec<Line>,
    links: Vec<PageLink>,
}

impl Shown<'_> {
    /// The address of a file of the same.
    fn file(&self, what: &str, ending: &str) -> String {
        let mut all = self.asked.clone().at(format!("/stock/network/{what}.{ending}"));
        all.sort.clear();
        all.on(1)
    }
}

/// The pictures for wide and narrow screens, and what each leaves out.
struct Drawing {
    pictures: String,
    left_out: [Option<Text>; 2],
}

/// `GET /stock/network`
pub(crate) async fn show(by: By, asked: Asked) -> Result {
    let (l, asked) = (by.l, known_of_network(asked));
    let found = found(&by, &asked).await?;
    let words = Words::new(&found, &asked, l);
    let heading = words.heading();
    let order = order(&asked);
    let all = words.listed(order);
    let shown = all.iter().skip((asked.page - 1) * LINES).take(LINES);
    let (network, is_whole) = (&found.network, matches!(found.part, Part::Whole));
    let shown = Shown {
        l,
        page: by.page(&heading).under(l.say("partnerships-title"), "/partnerships"),
        chips: chips(&asked, &found.offices, l),
        tabs: tabs(&by, &words.asked, "network"),
        is_whole,
        is_nobody: matches!(found.part, Part::Nobody),
        whole: words.asked.on(1),
        lists: words.asked.clone().at("/partnerships").on(1),
        lead: lead(&words),
        drawing: found.view().filter(|view| !view.nodes.is_empty()).map(|view| drawing(&by, &words, view)),
        rule: words.rule(),
        hanging: words.hanging(),
        through: if is_whole {
            [words.through(&network.connectors), words.through(&network.offices)]
        } else {
            [Vec::new(), Vec::new()]
        },
        without: if is_whole {
            [words.without(&network.falls), words.without(&network.office_falls)]
        } else {
            [Vec::new(), Vec::new()]
        },
        bridges: if is_whole { words.bridges() } else { Vec::new() },
        list: match found.part {
            Part::Around(_) => l.say("network-list-around").with("count", all.len()),
            Part::Circle(..) => l.say("network-list-circle").with("count", all.len()),
            _ => l.say("network-list").with("count", all.len()),
        },
        sorts: sorts(&asked, order, l),
        lines: shown.map(|node| words.line(*node)).collect(),
        links: pages(&asked, all.len(), LINES),
        asked: &asked,
        heading,
    };
    let mut response = shown.show()?;
    if shown.is_nobody {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    Ok(response)
}

/// The order that the address asks for.
pub(super) fn order(asked: &Asked) -> Order {
    match asked.sort.as_str() {
        "partnerships" => Order::Partnerships,
        "name" => Order::Name,
        _ => Order::Links,
    }
}

fn sorts(asked: &Asked, order: Order, l: Language) -> Vec<(Text, String, bool)> {
    let sorts = [
        ("", Order::Links, l.say("network-sort-links")),
        ("partnerships", Order::Partnerships, l.say("network-sort-partnerships")),
        ("name", Order::Name, l.say("network-sort-name")),
    ];
    let sort = |(name, one, words): (&str, Order, Text)| {
        let mut sorted = asked.clone();
        name.clone_into(&mut sorted.sort);
        (words, sorted.on(1) + "#list", one == order)
    };
    sorts.into_iter().map(sort).collect()
}

/// What there is, by number: of all, or of the part that is shown.
fn lead(words: &Words<'_>) -> String {
    let (l, Found { network, .. }) = (words.l, words.found);
    let Some(view) = words.found.view() else { return String::new() };
    let count = |is: fn(Of) -> bool| {
        let nodes = view.nodes.iter().filter_map(|node| network.nodes.get(*node as usize));
        nodes.filter(|node| is(node.of)).count()
    };
    let counts = [
        (count(|of| matches!(of, Of::Organization(_))), key("network-organizations")),
        (count(|of| matches!(of, Of::Network(_))), key("network-networks")),
        (count(|of| matches!(of, Of::Office(_))), key("network-offices")),
        (view.links, key("network-links")),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counts.map(|(count, key)| l.say(key).with("count", count).to_string()).collect();
    let pieces = match (&words.found.part, network.pieces.as_slice()) {
        (Part::Whole, [_]) => l.say("network-one-piece").to_string(),
        (Part::Whole, [largest, ..]) => {
            l.say("network-pieces").with("count", network.pieces.len()).with("largest", *largest).to_string()
        }
        _ => String::new(),
    };
    format!("{}. {pieces}", counts.join(" · ")).trim_end().to_owned()
}

/// The pictures of a view.
fn drawing(by: &By, words: &Words<'_>, view: &View) -> Drawing {
    let page = |narrow: bool| {
        let svg = drawn::draw(words, view, about(by, words), narrow);
        svg.page(if narrow { "network-narrow" } else { "network-wide" })
    };
    let left_out = [false, true].map(|narrow| {
        let (marks, strokes) = drawn::shown(view, narrow);
        let is_all = marks == view.nodes.len() && strokes == view.links;
        let drawn = || words.l.say("network-drawn").with("shown", marks).with("all", view.nodes.len());
        (!is_all).then(|| drawn().with("strokes", strokes).with("links", view.links))
    });
    Drawing { pictures: format!("{}{}", page(false), page(true)), left_out }
}

/// What is said around a picture.
pub(super) fn about(by: &By, words: &Words<'_>) -> About {
    let about = About::new(words.heading(), words.l.say("network-described").to_string());
    about.counted(lead(words)).source(source(by))
}
