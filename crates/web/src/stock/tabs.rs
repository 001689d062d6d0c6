//! The pages of taking stock, side by side: whoever goes from one to another keeps what is chosen. And what each leads to.

use crate::by::By;
use crate::language::{Text, key};
use crate::list::Asked;
use crate::partnerships::known_of_stock;
use engagement::access::Act;

/// A page: its word in addresses, what its tab says, and the act that it is for.
struct Place(&'static str, &'static str, Option<Act>);

/// The pages in the order in which they are shown.
const PLACES: [Place; 11] = [
    Place("figures", key("figures-tab"), None),
    Place("areas", key("stock-tab-areas"), None),
    Place("years", key("stock-tab-years"), None),
    Place("groups", key("stock-tab-groups"), None),
    Place("roles", key("stock-tab-roles"), None),
    Place("money", key("stock-tab-money"), None),
    Place("map", key("stock-map-tab"), None),
    Place("ending", key("ending-tab"), None),
    Place("network", key("stock-tab-network"), None),
    Place("gaps", key("complements-gaps-tab"), None),
    Place("partners", key("complements-find"), Some(Act::FindPartners)),
];

/// A page of taking stock.
pub(crate) struct Tab {
    pub(crate) name: Text,
    pub(crate) href: String,
    pub(crate) here: bool,
}

/// A file of a page.
pub(super) struct File {
    pub(super) name: String,
    pub(super) href: String,
}

/// The pages that this actor may open; `here` is the one that is shown.
pub(crate) fn tabs(by: &By, asked: &Asked, here: &str) -> Vec<Tab> {
    let open = PLACES.iter().filter(|place| place.2.is_none_or(|act| by.actor.may(act)));
    let tab = |Place(slug, name, _): &Place| {
        let there = shared(asked).at(format!("/stock/{slug}"));
        Tab { name: by.l.say(name), href: there.on(1), here: *slug == here }
    };
    open.map(tab).collect()
}

/// Where one chooses which partnerships.
pub(super) fn choose(asked: &Asked) -> String {
    shared(asked).at("/partnerships").on(1)
}

/// The files of a page, by their endings: of its picture and of its table.
pub(super) fn files(asked: &Asked, slug: &str, endings: &[&str]) -> Vec<File> {
    let file = |ending: &&str| {
        let what = if matches!(*ending, "svg" | "png") { "picture" } else { "table" };
        let there = asked.clone().at(format!("/stock/{slug}/{what}.{ending}"));
        File { name: ending.to_uppercase(), href: there.on(1) }
    };
    endings.iter().map(file).collect()
}

/// What all pages of taking stock ask for, without what is of one alone.
fn shared(asked: &Asked) -> Asked {
    known_of_stock(asked.clone(), &[])
}
