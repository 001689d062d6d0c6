//! What an office is, and what holds for one by itself.

use crate::dates::PartialDate;
use crate::error::{Error, Result};
use crate::history;
use crate::ids::OfficeId;
use crate::message::Message;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use uuid::Uuid;

/// What an office is, from the top down. The words stand in the vocabulary `office-kinds`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Where the institution has its seat; there is one.
    Headquarters,
    /// For a region.
    Regional,
    /// For a country.
    Country,
    /// At a place within a country.
    Field,
}

impl Kind {
    /// All kinds, from the top down.
    pub const ALL: [Kind; 4] = [Kind::Headquarters, Kind::Regional, Kind::Country, Kind::Field];

    /// As stored and as in the vocabulary.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Headquarters => "headquarters",
            Kind::Regional => "regional",
            Kind::Country => "country",
            Kind::Field => "field",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Whether an office of this kind may stand directly under one of another.
    #[must_use]
    pub fn may_stand_under(self, parent: Kind) -> bool {
        match self {
            Kind::Headquarters => false,
            Kind::Regional => parent == Kind::Headquarters,
            Kind::Country => matches!(parent, Kind::Headquarters | Kind::Regional),
            Kind::Field => matches!(parent, Kind::Regional | Kind::Country),
        }
    }
}

/// An office of the institution.
#[derive(Debug, Clone, PartialEq)]
pub struct Office {
    /// Its id, which stays when it is renamed.
    pub id: OfficeId,
    /// A short word by which addresses and files name it; it stays too.
    pub slug: String,
    /// The facts that it is described by.
    pub facts: Facts,
    /// All its names, one a language at a time.
    pub names: Vec<Name>,
    /// Since when it is in the register.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
}

/// The facts that an office is described by; a difference of two is what the history shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// The office under which it stands.
    pub parent: Option<OfficeId>,
    /// The countries that it covers.
    pub countries: BTreeSet<String>,
    /// The city in which it is.
    pub city: Option<String>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// When it closed; from that day on it is no more.
    pub to: Option<PartialDate>,
    /// The office that stands in its place since it closed.
    pub successor: Option<OfficeId>,
}

/// A name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Its id.
    pub id: Uuid,
    /// The name.
    pub text: String,
    /// Its language, as BCP 47; `und` where it is not known.
    pub language: String,
    /// Whether another has taken its place, be the day on record or not.
    pub former: bool,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
}

impl Office {
    /// Whether it is in force on a day. A date that is known only to its year or month stands for its first day.
    #[must_use]
    pub fn is_in_force(&self, on: &PartialDate) -> bool {
        self.facts.from.as_ref().is_none_or(|from| from <= on) && self.is_open_after(on)
    }

    /// Whether it has not closed by a day.
    #[must_use]
    pub fn is_open_after(&self, on: &PartialDate) -> bool {
        self.facts.to.as_ref().is_none_or(|to| to > on)
    }

    /// The names that it goes by, one a language.
    pub fn current_names(&self) -> impl Iterator<Item = &Name> {
        self.names.iter().filter(|name| !name.former)
    }

    /// The name that it goes by in a language; where there is none, in English, else in any.
    #[must_use]
    pub fn name(&self, language: &str) -> Option<&Name> {
        let of = |wanted: &str| self.current_names().find(|name| name.language == wanted);
        of(language).or_else(|| of("en")).or_else(|| of("und")).or_else(|| self.current_names().next())
    }

    /// The text of [`Office::name`].
    #[must_use]
    pub fn title(&self, language: &str) -> &str {
        self.name(language).map_or(&self.slug, |name| &name.text)
    }

    /// The names once it has taken another: the one that it had in that language ends as the next begins.
    pub(super) fn renamed(&self, next: Name) -> Result<Vec<Name>> {
        let Some(current) = self.current_names().find(|name| name.language == next.language) else {
            return Ok(self.names.iter().cloned().chain([next]).collect());
        };
        if current.text == next.text {
            return Err(Error::Conflict(Message::new("problem-rename-same").with("name", &next.text)));
        }
        if let (Some(since), Some(on)) = (&current.from, &next.from)
            && on.is_before(since)
        {
            let message = Message::new("problem-rename-before").with("date", on).with("since", since);
            return Err(Error::invalid("date", message));
        }
        let mut names = self.names.clone();
        for name in names.iter_mut().filter(|name| name.id == current.id) {
            name.former = true;
            name.to.clone_from(&next.from);
        }
        names.push(next);
        Ok(names)
    }

    /// What differs from `before`, as `{field: [before, after]}`.
    pub(crate) fn difference(&self, before: &Office) -> Map<String, Value> {
        let mut difference = history::difference(&before.facts, &self.facts);
        let (old, new) = (before.told_names(), self.told_names());
        if old != new {
            difference.insert("names".to_owned(), serde_json::json!([old, new]));
        }
        difference
    }

    /// All that is on record of it, for the entry that begins its history.
    pub(crate) fn told(&self) -> Value {
        serde_json::json!({ "after": self.facts, "slug": self.slug, "names": self.told_names() })
    }

    fn told_names(&self) -> BTreeSet<String> {
        self.current_names().map(|name| format!("{}: {}", name.language, name.text)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> PartialDate {
        PartialDate::parse(text).unwrap()
    }

    fn name(text: &str, language: &str, from: Option<&str>) -> Name {
        let (text, language) = (text.to_owned(), language.to_owned());
        Name {
            id: Uuid::from_u128(text.len() as u128),
            text,
            language,
            former: false,
            from: from.map(day),
            to: None,
        }
    }

    fn office(from: Option<&str>, to: Option<&str>) -> Office {
        let facts = Facts {
            kind: Kind::Regional,
            parent: None,
            countries: BTreeSet::new(),
            city: None,
            from: from.map(day),
            to: to.map(day),
            successor: None,
        };
        let names = vec![name("Bureau régional", "fr", None), name("Regional Office", "en", Some("2010"))];
        let at = Timestamp::UNIX_EPOCH;
        Office { id: OfficeId(Uuid::nil()), slug: "x".into(), facts, names, created_at: at, changed_at: at }
    }

    #[test]
    fn one_closes_as_the_next_begins() {
        let (old, new) = (office(None, Some("2024")), office(Some("2024"), None));
        for on in ["2023", "2023-12-31"] {
            assert!(old.is_in_force(&day(on)) && !new.is_in_force(&day(on)), "{on}");
        }
        for on in ["2024", "2024-01-01", "2026-03-02"] {
            assert!(!old.is_in_force(&day(on)) && new.is_in_force(&day(on)), "{on}");
        }
    }

    #[test]
    fn a_name_is_given_in_the_language_that_is_asked_for_or_in_english() {
        let one = office(None, None);
        assert_eq!((one.title("fr"), one.title("es")), ("Bureau régional", "Regional Office"));
    }

    #[test]
    fn a_rename_closes_the_name_of_its_language_and_opens_the_next() {
        let one = office(None, None);
        let names = one.renamed(name("Office of the South", "en", Some("2024-06"))).unwrap();
        let told: Vec<_> =
            names.iter().map(|name| (name.text.as_str(), name.to.as_ref().map(PartialDate::as_str))).collect();
        let ended = ("Regional Office", Some("2024-06"));
        assert_eq!(told, [("Bureau régional", None), ended, ("Office of the South", None)]);
        assert_eq!(one.renamed(name("Oficina", "es", None)).unwrap().len(), 3);
        let undated = one.renamed(name("Bureau du Sud", "fr", None)).unwrap();
        assert!(undated[0].former && undated[0].to.is_none());
        assert!(one.renamed(name("Regional Office", "en", None)).is_err());
        assert!(one.renamed(name("Too early", "en", Some("2009"))).is_err());
    }

    #[test]
    fn kinds_stand_under_those_above_them() {
        use Kind::{Country, Field, Headquarters, Regional};
        let under = |parent| Kind::ALL.into_iter().filter(|kind| kind.may_stand_under(parent)).collect::<Vec<_>>();
        assert_eq!(under(Headquarters), [Regional, Country]);
        assert_eq!(under(Regional), [Country, Field]);
        assert_eq!(under(Country), [Field]);
        assert!(under(Field).is_empty());
    }
}
