//! The filters beside the list, each value with its count, and the chips of what is chosen.

use super::question::{FILTERS, OTHERS};
use crate::language::{Language, Text};
use crate::list::{Asked, Chip, FEW, Facet as Value, Filter};
use engagement::search::{Answer, Choice};
use engagement::vocabulary::{self, Vocabulary};

/// The filters in order.
pub(super) fn filters(asked: &Asked, answer: &Answer, year: &[String], l: Language) -> Vec<Filter> {
    FILTERS
        .into_iter()
        .map(
            |name| {
                if name == "confirmed" {
                    confirmed(asked, answer, year, l)
                } else {
                    filter(name, asked, answer, l)
                }
            },
        )
        .filter(|filter| !filter.values.is_empty())
        .collect()
}

fn filter(name: &'static str, asked: &Asked, answer: &Answer, l: Language) -> Filter {
    let choices = answer.counts_of(name);
    let whole = asked.manner("all") == name;
    let shown = choices.iter().filter(|choice| choice.chosen || whole || is_top(name, &choice.code));
    let mut rank = 0;
    let shown = shown.filter(|choice| {
        rank += 1;
        choice.chosen || whole || rank <= FEW
    });
    let values: Vec<Value> = shown.map(|choice| value(name, choice, l)).collect();
    let of = answer.values_of(name);
    let all = (!whole && values.len() < of).then(|| (of, asked.shown("all", name) + "#fold-" + name));
    let chosen = asked.all(name).count();
    let open = whole || chosen > 0 || ["kind", "country"].contains(&name);
    Filter { name, title: title(name, l), open, chosen, values, all }
}

/// Of the months one value is made: within a year.
fn confirmed(asked: &Asked, answer: &Answer, year: &[String], l: Language) -> Filter {
    let name = "confirmed";
    let within = answer.counts_of(name).iter().filter(|choice| year.contains(&choice.code));
    let (count, chosen) = (within.map(|choice| choice.count).sum(), asked.has(name, "year"));
    let value = Value { code: "year".to_owned(), label: label(name, "year", l), count, chosen };
    let values = if count > 0 || chosen { vec![value] } else { Vec::new() };
    Filter { name, title: title(name, l), open: chosen, chosen: usize::from(chosen), values, all: None }
}

fn title(name: &str, l: Language) -> Text {
    match name {
        "kind" => l.say("organizations-kind"),
        "country" => l.say("organizations-country"),
        "cluster" => l.say("organizations-cluster"),
        "scope" => l.say("organizations-scope"),
        "area" => l.say("organizations-area"),
        "region" => l.say("organizations-region"),
        "network" => l.say("organizations-network"),
        "kept_by" => l.say("organizations-keeper"),
        "verified" => l.say("organizations-checked"),
        "confirmed" => l.say("organizations-confirmation"),
        _ => l.say("organizations-source"),
    }
}

/// Of a tree the top alone is shown at first.
fn is_top(name: &str, code: &str) -> bool {
    let tree = matches!(name, "area" | "cluster").then(|| of(name)).flatten();
    tree.and_then(|tree| tree.get(code)).is_none_or(|term| term.parent.is_none())
}

fn value(name: &str, choice: &Choice, l: Language) -> Value {
    let named = choice.name.clone();
    let label = named.unwrap_or_else(|| label(name, &choice.code, l));
    Value { code: choice.code.clone(), label, count: choice.count, chosen: choice.chosen }
}

fn of(name: &str) -> Option<&'static Vocabulary> {
    vocabulary::all().named(name)
}

fn label(name: &str, code: &str, l: Language) -> String {
    match (name, code) {
        ("kept_by", "itself") => return l.say("organizations-keeps-itself").to_string(),
        ("kept_by", "institution") => return l.say("organizations-kept-by-institution").to_string(),
        ("verified", "yes") => return l.say("organizations-verified").to_string(),
        ("verified", "no") => return l.say("keeping-self-described").to_string(),
        ("confirmed", "year") => return l.say("organizations-confirmed-in-year").to_string(),
        _ => {}
    }
    of(name).map_or(code, |vocabulary| vocabulary.label(code, l.code())).to_owned()
}

/// The chosen values, in the order in which they stand in the address.
pub(super) fn chips(asked: &Asked, answer: &Answer, l: Language) -> Vec<Chip> {
    let names = FILTERS.into_iter().chain([OTHERS]);
    let chosen = names.flat_map(|name| asked.all(name).map(move |value| (name, value)));
    chosen
        .map(|(name, value)| Chip { name, value: value.to_owned(), label: chip(name, value, answer, l) })
        .collect()
}

fn chip(name: &str, value: &str, answer: &Answer, l: Language) -> String {
    let known = || answer.counts_of(name).iter().find(|choice| choice.code == value)?.name.clone();
    let named = || known().unwrap_or_else(|| l.say("organizations-not-on-record").to_string());
    match name {
        OTHERS => l.say("organizations-others").to_string(),
        "country" | "region" => l.say("organizations-chip-in").with("place", label(name, value, l)).to_string(),
        "network" => l.say("organizations-chip-network").with("network", named()).to_string(),
        "source" => l.say("organizations-chip-source").with("source", named()).to_string(),
        _ => label(name, value, l),
    }
}
