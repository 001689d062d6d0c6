//! What the address of the list asks of the stock.

use crate::list::Asked;
use engagement::stocktaking::{Filter, Paging, Sort};

/// The filters of the list, by their names in the address and in the order in which they are shown.
pub(super) const FILTERS: [&str; 12] = [
    "group",
    "role",
    "area",
    "region",
    "country",
    "office",
    "status",
    "agreement",
    "setting",
    "level",
    "scope",
    "donor",
];

/// What narrows the list and is typed or chosen elsewhere: an organization, a kind, a cluster, a day.
pub(super) const OTHER: [&str; 5] = ["as_of", "organization", "kind", "cluster", "others"];

/// The orders, by their names in the address; the usual one has none.
pub(super) const SORTS: [&str; 2] = ["newest", "ending"];

/// What is asked, without what this list does not know.
pub(super) fn known(asked: Asked) -> Asked {
    asked.only(&[&FILTERS[..], &OTHER[..]].concat(), &SORTS)
}

/// What is asked of a picture: the filters of the list, what is measured, and in which currency.
pub(crate) fn known_of_stock(asked: Asked) -> Asked {
    asked.only(&[&FILTERS[..], &OTHER[..], &["measure", "currency"]].concat(), &[])
}

/// What is asked of the network of partnerships: the filters of the list, around whom, and which circle.
pub(crate) fn known_of_network(asked: Asked) -> Asked {
    asked.only(&[&FILTERS[..], &OTHER[..], &["around", "circle"]].concat(), &["partnerships", "name"])
}

/// The filter that the address of a list asks for.
pub(crate) fn filter(asked: &Asked) -> Filter {
    named(asked.q.clone(), |name| asked.all(name).map(str::to_owned).collect())
}

/// The filter of these words and of the values that each filter has by its name: of the list and of the API alike.
pub(super) fn named(q: String, all: impl Fn(&str) -> Vec<String>) -> Filter {
    Filter {
        q,
        group: all("group"),
        kind: all("kind"),
        scope: all("scope"),
        role: all("role"),
        organization: all("organization"),
        area: all("area"),
        cluster: all("cluster"),
        office: all("office"),
        country: all("country"),
        region: all("region"),
        status: all("status"),
        agreement: all("agreement"),
        donor: all("donor"),
        setting: all("setting"),
        level: all("level"),
        as_of: all("as_of").into_iter().next().unwrap_or_default(),
        include_others: all("others").iter().any(|value| value == "yes"),
    }
}

/// The order that the address asks for.
pub(super) fn sort(asked: &Asked) -> Sort {
    match asked.sort.as_str() {
        "newest" => Sort::Newest,
        "ending" => Sort::Ending,
        _ => Sort::Title,
    }
}

/// The page that the address asks for.
pub(super) fn paging(asked: &Asked) -> Paging {
    Paging { sort: sort(asked), page: asked.page, per_page: 0 }
}
