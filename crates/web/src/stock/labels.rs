//! What rows and columns are called, and the lists that they open.

use crate::language::Language;
use crate::partnerships::address;
use engagement::dates::PartialDate;
use engagement::offices::Offices;
use engagement::stocktaking::{By, Filter};
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
        By::Status => &all.agreement_status,
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

/// The list of what is in rows and columns, of what a filter finds; none where no filter says it.
pub(super) fn list(filter: &Filter, of: &[(By, &str)], l: Language) -> Option<String> {
    let narrowed = of.iter().try_fold(filter.clone(), |filter, (by, code)| by.narrow(&filter, code))?;
    Some(address(&narrowed, false, l))
}
