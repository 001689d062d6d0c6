//! What rows and columns are called, and the lists that they open.

use crate::language::Language;
use crate::list::Asked;
use engagement::dates::PartialDate;
use engagement::offices::Offices;
use engagement::stocktaking::By;
use engagement::vocabulary;

/// What a row or a column is called; of what states none, that it does.
pub(super) fn label(by: By, code: &str, offices: &Offices, l: Language) -> String {
    let all = vocabulary::all();
    if code.is_empty() {
        return l.say("stock-not-stated").to_string();
    }
    let vocabulary = match by {
        By::Area => &all.area,
        By::Region => &all.region,
        By::Country => &all.country,
        By::Agreement => &all.agreement_type,
        By::Setting => &all.setting,
        By::Group => &all.partner_group,
        By::Role => &all.role,
        By::Scope => &all.scope,
        By::Office => return offices.at(code).map_or(code, |office| office.title(l.code())).to_owned(),
        By::Year => return PartialDate::parse(code).map_or_else(|_| code.to_owned(), |year| l.partial(&year)),
        By::Donor => return code.to_owned(),
    };
    vocabulary.label(code, l.code()).to_owned()
}

/// The name of the filter that shows what is in a row or a column.
fn filter(by: By) -> &'static str {
    match by {
        By::Area => "area",
        By::Region => "region",
        By::Country => "country",
        By::Agreement => "agreement",
        By::Setting => "setting",
        By::Group => "group",
        By::Role => "role",
        By::Scope => "scope",
        By::Office => "office",
        By::Year => "as_of",
        By::Donor => "donor",
    }
}

/// The list of what is in rows and columns; none where something states none, which no filter asks for.
pub(super) fn list(asked: &Asked, of: &[(By, &str)]) -> Option<String> {
    if of.iter().any(|(_, code)| code.is_empty()) {
        return None;
    }
    let narrowed = of.iter().fold(asked.clone().at("/partnerships"), |asked, (by, code)| {
        let asked = if *by == By::Year { asked.dropping("as_of") } else { asked };
        asked.adding(filter(*by), code)
    });
    Some(narrowed.dropping("measure").dropping("currency").on(1))
}
