//! By what organizations are filtered and counted, and how a value says who may know of it.

use crate::access::Confidentiality;
use index::{Facet, Measure};

/// What it is.
pub(super) const KIND: Facet = Facet("kind");
/// How far it reaches.
pub(super) const SCOPE: Facet = Facet("scope");
/// Its seat, where it works by its own word, and where its activities are.
pub(super) const COUNTRY: Facet = Facet("country");
/// The regions of those countries, by M49.
pub(super) const REGION: Facet = Facet("region");
/// Areas of cooperation, each with the one above it.
pub(super) const AREA: Facet = Facet("area");
/// Clusters, each with the one above it.
pub(super) const CLUSTER: Facet = Facet("cluster");
/// Networks that it belongs to.
pub(super) const NETWORK: Facet = Facet("network");
/// Sources that speak of it.
pub(super) const SOURCE: Facet = Facet("source");
/// Working languages.
pub(super) const LANGUAGE: Facet = Facet("language");
/// Who keeps its record: `itself` or `institution`.
pub(super) const KEPT_BY: Facet = Facet("kept_by");
/// Whether the institution has verified it: `yes`; `no` for what is self-described; nothing for what the institution keeps.
pub(super) const VERIFIED: Facet = Facet("verified");
/// The month in which someone last said that it is still right, such as `2026-03`.
pub(super) const CONFIRMED: Facet = Facet("confirmed");
/// Whether it is of civil society.
pub(super) const CIVIL_SOCIETY: Facet = Facet("civil_society");
/// Who may see it: the kind of its owner and its level, as one value.
pub(super) const SEEN: Facet = Facet("seen");
/// How many activities anyone may see.
pub(super) const ACTIVITIES: Measure = Measure("activities");

/// The facets that are counted for a page.
pub(super) const COUNTED: [Facet; 12] =
    [KIND, SCOPE, COUNTRY, REGION, AREA, CLUSTER, NETWORK, SOURCE, LANGUAGE, KEPT_BY, VERIFIED, CONFIRMED];

/// Parts who may know of a value from the value; no code holds it.
const MARK: char = '/';

/// A kind of owner and a level, as a value of [`SEEN`].
pub(super) fn seen(owner: &str, level: Confidentiality) -> String {
    format!("{owner}:{}", level.as_str())
}

/// A value that not everyone who sees the record may know: from an activity that is kept more closely.
pub(super) fn marked(owner: &str, level: Confidentiality, code: &str) -> String {
    match level {
        Confidentiality::Public => code.to_owned(),
        _ => format!("{}{MARK}{code}", seen(owner, level)),
    }
}

/// Who may know of a value, when not everyone, and the value.
pub(super) fn unmarked(value: &str) -> (Option<&str>, &str) {
    match value.split_once(MARK) {
        Some((seen, code)) => (Some(seen), code),
        None => (None, value),
    }
}
