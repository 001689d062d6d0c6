//! Which table an address asks for, and where its cells lead.

use crate::by::By;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::list::Asked;
use engagement::activities::{Columns, Filter, Rows};
use engagement::ids::PlaceId;
use engagement::places::{self, Place};
use engagement::vocabulary;

/// Filters of the table that its cells keep.
const KEPT: [&str; 4] = ["year", "source", "status", super::question::OTHERS];

/// The table that is asked for.
pub(super) struct Table {
    pub(super) rows: Rows,
    pub(super) columns: Columns,
    /// The country in which its columns lie.
    pub(super) country: Option<String>,
    /// The place in which its columns lie.
    pub(super) place: Option<Place>,
}

/// What is asked for, without filters that the table does not have.
pub(super) fn known(asked: Asked) -> Asked {
    let names: Vec<&str> = ["rows", "places"].into_iter().chain(KEPT).collect();
    asked.only(&names, &[])
}

impl Table {
    /// Reads which rows and columns are asked for. A place that is not known is not found.
    pub(super) async fn read(by: &By, asked: &Asked) -> Result<Self> {
        let rows = if asked.has("rows", "areas") { Rows::Areas } else { Rows::Clusters };
        let places = asked.all("places").next().unwrap_or_default();
        if places.is_empty() {
            return Ok(Self { rows, columns: Columns::Countries, country: None, place: None });
        }
        if vocabulary::all().country.get(places).is_some() {
            let country = places.to_owned();
            return Ok(Self { rows, columns: Columns::Admin1(country.clone()), country: Some(country), place: None });
        }
        let id: PlaceId = places.parse().map_err(|_| Error::not_found())?;
        let place = places::named(&by.app, &[id]).await?.remove(&id).filter(|place| place.level == 1);
        let place = place.ok_or_else(Error::not_found)?;
        Ok(Self { rows, columns: Columns::Admin2(id), country: Some(place.country.clone()), place: Some(place) })
    }

    /// What the address asks for beside rows and columns.
    pub(super) fn filter(asked: &Asked) -> Filter {
        super::question::filter(asked)
    }

    pub(super) fn row_filter(&self) -> &'static str {
        match self.rows {
            Rows::Areas => "area",
            Rows::Clusters => "cluster",
        }
    }

    /// The address of the activities of a cell; `row` and `column` are codes, none for all.
    pub(super) fn list(&self, asked: &Asked, l: Language, row: Option<&str>, column: Option<&str>) -> String {
        let mut pairs: Vec<(String, String)> = Vec::new();
        let mut add = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
        if let Some(row) = row {
            add(self.row_filter(), row);
        }
        let by_country = self.columns == Columns::Countries;
        match (column, &self.country, &self.place) {
            (Some(code), _, _) if by_country => add("country", code),
            (Some(id), _, _) => add("place", id),
            (None, _, Some(place)) => add("place", &place.id.to_string()),
            (None, Some(country), None) => add("country", country),
            (None, None, None) => {}
        }
        for name in KEPT {
            asked.all(name).for_each(|value| add(name, value));
        }
        Asked::read(l, "/activities", pairs).on(1)
    }

    /// The address of the table of what lies within a column, if there is a closer look.
    pub(super) fn closer(&self, asked: &Asked, l: Language, column: &str) -> Option<String> {
        if column.is_empty() || matches!(self.columns, Columns::Admin2(_)) {
            return None;
        }
        let rows = asked.all("rows").map(|value| ("rows".to_owned(), value.to_owned()));
        let kept = KEPT.into_iter().flat_map(|name| asked.all(name).map(move |value| (name.to_owned(), value.to_owned())));
        let pairs = rows.chain([("places".to_owned(), column.to_owned())]).chain(kept);
        Some(Asked::read(l, "/activities/matrix", pairs.collect()).on(1))
    }
}
