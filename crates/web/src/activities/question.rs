//! Which activities an address asks for.

use crate::list::Asked;
use engagement::activities::{Filter, Paging, Sort};
use engagement::dates::PartialDate;

/// The name of the filter that lets other actors in.
pub(super) const OTHERS: &str = "others";

pub(super) const FILTERS: [&str; 9] =
    ["country", "cluster", "area", "place", "organization", "status", "source", "year", OTHERS];

/// What is asked for, without filters that activities do not have.
pub(super) fn known(asked: Asked) -> Asked {
    asked.only(&FILTERS, &["newest"])
}

/// The same, as the verbs take it.
pub(super) fn filter(asked: &Asked) -> Filter {
    let all = |name: &str| asked.all(name).map(str::to_owned).collect();
    Filter {
        q: asked.q.clone(),
        organization: all("organization"),
        country: all("country"),
        place: all("place"),
        area: all("area"),
        cluster: all("cluster"),
        source: all("source"),
        status: all("status"),
        period: year(asked),
        include_others: asked.has(OTHERS, "yes"),
        ..Filter::default()
    }
}

/// The year; what is none asks for nothing.
pub(super) fn year(asked: &Asked) -> String {
    let year = asked.all("year").next().filter(|year| PartialDate::parse(year).is_ok());
    year.unwrap_or_default().to_owned()
}

pub(super) fn paging(asked: &Asked) -> Paging {
    let sort = if asked.sort == "newest" { Sort::Newest } else { Sort::Name };
    Paging { sort, page: asked.page, per_page: 0 }
}
