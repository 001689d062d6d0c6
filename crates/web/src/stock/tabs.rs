//! The pages of taking stock, side by side: whoever goes from one to another keeps what is chosen.

use crate::by::By;
use crate::language::{Text, key};
use crate::list::Asked;
use crate::partnerships::known_of_stock;
use engagement::access::Act;

/// A page: its word in addresses, what its tab says, and the act that it is for.
struct Place(&'static str, &'static str, Option<Act>);

/// The pages in the order in which they are shown.
const PLACES: [Place; 8] = [
    Place("areas", key("stock-tab-areas"), None),
    Place("years", key("stock-tab-years"), None),
    Place("groups", key("stock-tab-groups"), None),
    Place("roles", key("stock-tab-roles"), None),
    Place("money", key("stock-tab-money"), None),
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

/// The pages that this actor may open; `here` is the one that is shown. What is measured is of a page alone.
pub(crate) fn tabs(by: &By, asked: &Asked, here: &str) -> Vec<Tab> {
    let asked = known_of_stock(asked.clone()).dropping("measure").dropping("currency");
    let open = PLACES.iter().filter(|place| place.2.is_none_or(|act| by.actor.may(act)));
    let tab = |Place(slug, name, _): &Place| {
        let there = asked.clone().at(format!("/stock/{slug}"));
        Tab { name: by.l.say(name), href: there.on(1), here: *slug == here }
    };
    open.map(tab).collect()
}
