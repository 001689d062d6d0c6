//! What the address of the list asks of the search.

use crate::list::Asked;
use engagement::search::{self, Question, Sort};
use jiff::Timestamp;

/// The filters of the list, by their names in the address and in the order in which they are shown.
pub(super) const FILTERS: [&str; 11] = [
    "kind",
    "country",
    "cluster",
    "scope",
    "area",
    "kept_by",
    "verified",
    "confirmed",
    "region",
    "network",
    "source",
];

/// The filter that brings in who is not of civil society; its one value is `yes`.
pub(super) const OTHERS: &str = "others";

/// The orders, by their names in the address; the usual one has none.
pub(super) const SORTS: [&str; 3] = ["name", "changed", "activities"];

/// What is asked, without what this list does not know.
pub(super) fn known(asked: Asked) -> Asked {
    let mut names = FILTERS.to_vec();
    names.push(OTHERS);
    asked.only(&names, &SORTS)
}

/// The question to the search.
pub(super) fn question(asked: &Asked, now: Timestamp) -> Question {
    let all = |name| asked.all(name).map(str::to_owned).collect();
    Question {
        q: asked.q.clone(),
        kind: all("kind"),
        scope: all("scope"),
        country: all("country"),
        region: all("region"),
        area: all("area"),
        cluster: all("cluster"),
        network: all("network"),
        source: all("source"),
        kept_by: all("kept_by"),
        verified: all("verified"),
        confirmed: if asked.has("confirmed", "year") { search::months_of_a_year(now) } else { Vec::new() },
        include_others: asked.has(OTHERS, "yes"),
        more: ["network", "source"].contains(&asked.manner("all")),
        sort: sort(&asked.sort),
        page: asked.page,
        ..Question::default()
    }
}

/// The order by its name.
pub(super) fn sort(name: &str) -> Sort {
    match name {
        "name" => Sort::Name,
        "changed" => Sort::Changed,
        "activities" => Sort::Activities,
        _ => Sort::Relevance,
    }
}
