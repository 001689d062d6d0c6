//! The pages of taking stock, side by side: whoever goes from one to another keeps what is chosen. And what each leads to.

use crate::language::{Language, Text, key};
use crate::list::Asked;

/// The pages by their words in addresses, in the order in which they are shown, with what their tabs say.
const PAGES: [(&str, &str); 8] = [
    ("figures", key("figures-tab")),
    ("areas", key("stock-tab-areas")),
    ("years", key("stock-tab-years")),
    ("groups", key("stock-tab-groups")),
    ("roles", key("stock-tab-roles")),
    ("money", key("stock-tab-money")),
    ("map", key("stock-map-tab")),
    ("ending", key("ending-tab")),
];

/// A page of taking stock.
pub(super) struct Tab {
    pub(super) name: Text,
    pub(super) href: String,
    pub(super) here: bool,
}

/// A file of a page.
pub(super) struct File {
    pub(super) name: String,
    pub(super) href: String,
}

/// What addresses say of one page alone.
const OWN: [&str; 5] = ["measure", "currency", "from", "to", "within"];

/// All pages; `here` is the one that is shown.
pub(super) fn tabs(asked: &Asked, here: &str, l: Language) -> Vec<Tab> {
    let tab = |(slug, name): &(&str, &'static str)| {
        let there = shared(asked).at(format!("/stock/{slug}"));
        Tab { name: l.say(name), href: there.on(1), here: *slug == here }
    };
    PAGES.iter().map(tab).collect()
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

fn shared(asked: &Asked) -> Asked {
    OWN.into_iter().fold(asked.clone(), |asked, name| asked.dropping(name))
}
