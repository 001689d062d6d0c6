//! The filters beside the list, each value with its count, and the chips of what is chosen.

use super::question::{FILTERS, OTHER};
use crate::language::{Language, Text};
use crate::list::{Asked, Chip, Facet, Filter};
use engagement::dates::PartialDate;
use engagement::offices::Offices;
use engagement::stocktaking::{Counted, Dimension, Names};
use engagement::vocabulary;

/// The filters in order.
pub(super) fn filters(asked: &Asked, counts: &[Counted], offices: &Offices, l: Language) -> Vec<Filter> {
    let filter = |name: &'static str| {
        let counted = counts.iter().find(|counted| name_of(counted.dimension) == name)?;
        let facet = |(code, count): &(String, u32)| Facet {
            label: label(name, code, offices, l),
            count: *count,
            chosen: asked.has(name, code),
            code: code.clone(),
        };
        let values: Vec<Facet> = counted.values.iter().map(facet).collect();
        let mut filter = Filter::few(name, title(name, l), asked, values, |code| is_top(name, code));
        filter.open |= ["group", "role", "area"].contains(&name);
        Some(filter).filter(|filter| !filter.values.is_empty())
    };
    FILTERS.into_iter().filter_map(filter).collect()
}

/// The name of a filter in the address.
fn name_of(dimension: Dimension) -> &'static str {
    match dimension {
        Dimension::Group => "group",
        Dimension::Kind => "kind",
        Dimension::Scope => "scope",
        Dimension::Role => "role",
        Dimension::Area => "area",
        Dimension::Cluster => "cluster",
        Dimension::Office => "office",
        Dimension::Region => "region",
        Dimension::Country => "country",
        Dimension::Status => "status",
        Dimension::Agreement => "agreement",
        Dimension::Donor => "donor",
        Dimension::Setting => "setting",
        Dimension::Level => "level",
        Dimension::Words => "organization",
    }
}

fn title(name: &str, l: Language) -> Text {
    match name {
        "group" => l.say("partnerships-group"),
        "role" => l.say("partnerships-role"),
        "area" => l.say("partnerships-area"),
        "region" => l.say("partnerships-region"),
        "country" => l.say("partnerships-country"),
        "office" => l.say("partnerships-office"),
        "status" => l.say("partnerships-status"),
        "agreement" => l.say("partnerships-agreement"),
        "setting" => l.say("partnerships-setting"),
        "level" => l.say("partnerships-level"),
        "scope" => l.say("partnerships-scope"),
        _ => l.say("partnerships-donor"),
    }
}

/// Of a tree the top alone is shown at first.
fn is_top(name: &str, code: &str) -> bool {
    name != "area" || vocabulary::all().area.get(code).is_none_or(|term| term.parent.is_none())
}

fn label(name: &str, code: &str, offices: &Offices, l: Language) -> String {
    let all = vocabulary::all();
    let vocabulary = match name {
        "group" => &all.partner_group,
        "status" => &all.agreement_status,
        "agreement" => &all.agreement_type,
        "office" => return offices.at(code).map_or(code, |office| office.title(l.code())).to_owned(),
        other => match all.named(other) {
            Some(vocabulary) => vocabulary,
            None => return code.to_owned(),
        },
    };
    vocabulary.label(code, l.code()).to_owned()
}

/// The chosen values, in the order in which they stand in the address.
pub(super) fn chips(asked: &Asked, offices: &Offices, names: &Names, l: Language) -> Vec<Chip> {
    let all = OTHER.into_iter().chain(FILTERS);
    let chosen = all.flat_map(|name| asked.all(name).map(move |value| (name, value)));
    let chip = |(name, value): (&'static str, &str)| {
        let label = match name {
            "others" => l.say("organizations-others").to_string(),
            "as_of" => as_of(value, l),
            "organization" => {
                let name = value.parse().ok().and_then(|id| names.get(&id).map(ToString::to_string));
                name.unwrap_or_else(|| l.say("partnerships-one-organization").to_string())
            }
            "donor" => l.say("partnerships-chip-donor").with("donor", value).to_string(),
            _ => label(name, value, offices, l),
        };
        Chip { name, value: value.to_owned(), label }
    };
    chosen.map(chip).collect()
}

/// "As of 2016".
fn as_of(value: &str, l: Language) -> String {
    let date = PartialDate::parse(value).map_or_else(|_| value.to_owned(), |date| l.partial(&date));
    l.say("partnerships-chip-as-of").with("date", date).to_string()
}
