//! Places below the country: admin 1 and 2, known by their P-code or, where a source gives none, by their name.

mod store;

use crate::app::App;
use crate::clock::Clock;
use crate::db::{Conn, Tx};
use crate::error::Result;
use crate::ids::PlaceId;
use crate::row;
use matching::fold;
use std::collections::HashMap;

row! {
    /// A place.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Place {
        /// Its id.
        pub id: PlaceId,
        /// Its country.
        pub country: String,
        /// 1 or 2.
        pub level: i64,
        /// The place of level 1 in which one of level 2 lies.
        pub parent_id: Option<PlaceId>,
        /// Its P-code.
        pub code: Option<String>,
        /// Its name.
        pub name: String,
    }
}

/// The places that are known, and those that an import adds.
#[derive(Debug, Default)]
pub(crate) struct Gazetteer {
    by_code: HashMap<(i64, String), PlaceId>,
    by_name: HashMap<(String, i64, Option<PlaceId>, String), PlaceId>,
    added: Vec<Place>,
    coded: Vec<(PlaceId, String)>,
}

impl Gazetteer {
    /// All places of the register.
    pub(crate) async fn load(conn: &mut Conn) -> Result<Self> {
        let mut gazetteer = Self::default();
        for place in store::all(conn).await? {
            gazetteer.know(&place);
        }
        Ok(gazetteer)
    }

    fn know(&mut self, place: &Place) {
        if let Some(code) = &place.code {
            self.by_code.insert((place.level, code.to_uppercase()), place.id);
        }
        let name = fold(&place.name);
        self.by_name.entry((place.country.clone(), place.level, place.parent_id, name)).or_insert(place.id);
    }

    /// The place with this code or name; added where there is none. None when neither is given.
    pub(crate) fn resolve(
        &mut self,
        clock: &Clock,
        country: &str,
        parent: Option<PlaceId>,
        code: Option<&str>,
        name: Option<&str>,
    ) -> Option<PlaceId> {
        let level = if parent.is_some() { 2 } else { 1 };
        let code = code.map(str::to_uppercase);
        if let Some(known) = code.as_ref().and_then(|code| self.by_code.get(&(level, code.clone()))) {
            return Some(*known);
        }
        let name = name.or(code.as_deref())?.to_owned();
        let key = (country.to_owned(), level, parent, fold(&name));
        if let Some(known) = self.by_name.get(&key).copied() {
            if let Some(code) = code {
                self.by_code.insert((level, code.clone()), known);
                self.coded.push((known, code));
            }
            return Some(known);
        }
        let id = PlaceId::new(clock);
        let place = Place { id, country: country.to_owned(), level, parent_id: parent, code, name };
        self.know(&place);
        self.added.push(place);
        Some(id)
    }

    /// The place with this code; none when none has it.
    pub(crate) fn with_code(&self, parent: Option<PlaceId>, code: &str) -> Option<PlaceId> {
        let level = if parent.is_some() { 2 } else { 1 };
        self.by_code.get(&(level, code.to_uppercase())).copied()
    }

    /// Writes what was added, and the codes that places known by name turned out to have.
    pub(crate) async fn save(&self, tx: &mut Tx) -> Result<()> {
        store::insert(tx, &self.added).await?;
        store::add_codes(tx, &self.coded).await
    }
}

/// The places with these ids.
pub async fn named(app: &App, ids: &[PlaceId]) -> Result<HashMap<PlaceId, Place>> {
    let found = store::find(&mut app.db.read().await?, ids).await?;
    Ok(found.into_iter().map(|place| (place.id, place)).collect())
}

/// The places of level 1 of a country, by name.
pub async fn of_country(app: &App, country: &str) -> Result<Vec<Place>> {
    store::of_country(&mut app.db.read().await?, country, 1).await
}

/// The places of level 1 of these countries. One statement, and none for no country.
pub(crate) async fn of_countries(app: &App, countries: &[String]) -> Result<Vec<Place>> {
    if countries.is_empty() {
        return Ok(Vec::new());
    }
    store::of_countries(&mut app.db.read().await?, countries, 1).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_known_by_code_or_by_name() {
        let (mut known, clock) = (Gazetteer::default(), Clock::System);
        let gao = known.resolve(&clock, "MLI", None, Some("ML07"), Some("Gao"));
        assert_eq!(known.resolve(&clock, "MLI", None, Some("ml07"), Some("GAO")), gao);
        assert_eq!(known.resolve(&clock, "MLI", None, None, Some("gao ")), gao);
        assert_ne!(known.resolve(&clock, "NER", None, None, Some("Gao")), gao);
        let circle = known.resolve(&clock, "MLI", gao, Some("ML0703"), Some("Gao"));
        assert_ne!(circle, gao);
        assert_eq!(known.resolve(&clock, "MLI", None, None, None), None);
        assert_eq!(known.added.len(), 3);
    }
}
