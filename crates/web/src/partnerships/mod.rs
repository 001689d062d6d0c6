//! Partnerships: the list with its filters, as of any day; the organizations in them; files.

mod columns;
pub(crate) mod exchange;
mod filters;
pub(crate) mod list;
mod question;
mod row;

use crate::language::Language;
use engagement::ids::PartnershipId;
use engagement::offices::{Office, Offices};
use engagement::partnerships::Partnership;

/// The address of a partnership, or of something that is done to it.
pub(crate) fn path(id: PartnershipId, act: &str, l: Language) -> String {
    l.to(&format!("/partnerships/{id}{act}")).into_owned()
}

/// The names of the offices in it, the one that leads first.
fn office_names<'a>(one: &Partnership, offices: &'a Offices, l: Language) -> Vec<&'a str> {
    let found = one.facts.offices.iter().filter_map(|id| offices.get(*id));
    found.map(|office: &Office| office.title(l.code())).collect()
}
