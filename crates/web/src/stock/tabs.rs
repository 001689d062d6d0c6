//! The pages of taking stock, side by side: whoever goes from one to another keeps what is chosen.

use crate::language::{Language, Text, key};
use crate::list::Asked;

/// The pages by their words in addresses, in the order in which they are shown, with what their tabs say.
const PAGES: [(&str, &str); 6] = [
    ("areas", key("stock-tab-areas")),
    ("years", key("stock-tab-years")),
    ("groups", key("stock-tab-groups")),
    ("roles", key("stock-tab-roles")),
    ("money", key("stock-tab-money")),
    ("network", key("stock-tab-network")),
];

/// A page of taking stock.
pub(super) struct Tab {
    pub(super) name: Text,
    pub(super) href: String,
    pub(super) here: bool,
}

/// All pages; `here` is the one that is shown. What is measured is of a page alone.
pub(super) fn tabs(asked: &Asked, here: &str, l: Language) -> Vec<Tab> {
    let tab = |(slug, name): &(&str, &'static str)| {
        let there = asked.clone().at(format!("/stock/{slug}")).dropping("measure").dropping("currency");
        Tab { name: l.say(name), href: there.on(1), here: *slug == here }
    };
    PAGES.iter().map(tab).collect()
}
