//! What the address of the list asks of the stock.

use crate::language::Language;
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

/// What is asked of a page of taking stock: the filters of the list, and what is of the page alone.
pub(crate) fn known_of_stock(asked: Asked, own: &[&str]) -> Asked {
    asked.only(&[&FILTERS[..], &OTHER[..], own].concat(), &[])
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
pub(crate) fn named(q: String, all: impl Fn(&str) -> Vec<String>) -> Filter {
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

/// The address of the list that a filter asks for: of the partnerships, or of the organizations in them.
pub(crate) fn address(filter: &Filter, organizations: bool, l: Language) -> String {
    let several = [
        ("group", &filter.group),
        ("kind", &filter.kind),
        ("scope", &filter.scope),
        ("role", &filter.role),
        ("organization", &filter.organization),
        ("area", &filter.area),
        ("cluster", &filter.cluster),
        ("office", &filter.office),
        ("country", &filter.country),
        ("region", &filter.region),
        ("status", &filter.status),
        ("agreement", &filter.agreement),
        ("donor", &filter.donor),
        ("setting", &filter.setting),
        ("level", &filter.level),
    ];
    let one = [("q", &filter.q), ("as_of", &filter.as_of)];
    let others = filter.include_others.then(|| ("others".to_owned(), "yes".to_owned()));
    let several = several.into_iter().flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
    let pairs = several.chain(one).map(|(name, value)| (name.to_owned(), value.clone())).chain(others);
    let view = if organizations { "organizations" } else { "" };
    Asked::read(l, "/partnerships", pairs.collect()).in_manner("view", view).on(1)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_filter_asks_for_it() {
        let texts = |text: &str| vec![text.to_owned(), format!("{text} & <b>")];
        let whole = Filter {
            q: "a & b".into(),
            group: texts("group"),
            kind: texts("kind"),
            scope: texts("scope"),
            role: texts("role"),
            organization: texts("organization"),
            area: texts("area"),
            cluster: texts("cluster"),
            office: texts("office"),
            country: texts("country"),
            region: texts("region"),
            status: texts("status"),
            agreement: texts("agreement"),
            donor: texts("donor"),
            setting: texts("setting"),
            level: texts("level"),
            as_of: "2016".into(),
            include_others: true,
        };
        let l = Language::english();
        let address = address(&whole, true, l);
        let uri: axum::http::Uri = address.parse().unwrap();
        let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri).unwrap().0;
        let asked = Asked::read(l, "/partnerships", pairs);
        assert_eq!(asked.manner("view"), "organizations");
        assert_eq!(filter(&known(asked)), whole);
    }
}
