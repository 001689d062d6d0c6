//! What is needed of a partner, as it is asked for.

use super::asked::Asked;
use super::criterion::Weights;
use super::theme::Theme;
use crate::error::Result;
use crate::ids::PlaceId;
use crate::message::Message;
use crate::places::Place;
use crate::problems::Problems;
use crate::stock::{own_bits, places};
use crate::vocabulary;
use matching::fold;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is needed. Several values of one field are alternatives, but of languages, where each counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Need {
    /// Areas of cooperation, by code or word; each with those below it.
    pub area: Vec<String>,
    /// Clusters.
    pub cluster: Vec<String>,
    /// Countries.
    pub country: Vec<String>,
    /// M49 regions, each with its countries.
    pub region: Vec<String>,
    /// Names or codes of places of the first level in these countries.
    pub place: Vec<String>,
    /// Roles that the partner is to have.
    pub role: Vec<String>,
    /// Languages that it is to work in.
    pub language: Vec<String>,
    /// Settings in which the work is done.
    pub setting: Vec<String>,
    /// What each criterion weighs.
    pub weights: Weights,
    /// Who comes first.
    pub first: First,
    /// Other actors too, which are not of civil society.
    pub include_others: bool,
}

/// Who comes first in the list, before all others.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum First {
    /// Who fits best.
    #[default]
    Best,
    /// Who has no partnership with the institution on record.
    Newcomers,
    /// Local and national organizations.
    Local,
}

impl Need {
    /// The countries that are named, those of regions among them.
    fn countries(&self, problems: &mut Problems) -> BTreeSet<String> {
        let all = vocabulary::all();
        let mut countries = problems.codes("country", &all.country, &self.country);
        let regions = problems.codes("region", &all.region, &self.region);
        let lies_in = |term: &&vocabulary::Term| {
            let of = ["region", "subregion", "intermediate"].into_iter().flat_map(|map| term.codes(map));
            of.into_iter().any(|code| regions.contains(code))
        };
        countries.extend(all.country.terms().iter().filter(lies_in).map(|term| term.code.clone()));
        countries
    }

    /// What is asked for; `known` are the places of the first level of the countries that are named.
    pub(super) fn check(&self, known: &[Place]) -> Result<Asked> {
        let all = vocabulary::all();
        let mut problems = Problems::default();
        let areas = problems.codes("area", &all.area, &self.area);
        let clusters = problems.codes("cluster", &all.cluster, &self.cluster);
        let countries = self.countries(&mut problems);
        let closer = self.closer(&mut problems, known);
        let roles = own_bits(&all.role, &problems.codes("role", &all.role, &self.role));
        let languages = places(&all.language, &problems.codes("language", &all.language, &self.language));
        let settings = own_bits(&all.setting, &problems.codes("setting", &all.setting, &self.setting));
        if areas.is_empty() && clusters.is_empty() && countries.is_empty() {
            problems.add("area", Message::new("problem-need-empty"));
        }
        let theme = Theme::new(&areas, &clusters);
        let marked = all.country.terms().iter().map(|term| countries.contains(&term.code)).collect();
        problems.or(Asked { theme, countries, marked, places: closer, roles, languages, settings })
    }

    fn closer(&self, problems: &mut Problems, known: &[Place]) -> BTreeSet<PlaceId> {
        let mut found = BTreeSet::new();
        for text in self.place.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
            let is = |place: &&Place| {
                fold(&place.name) == fold(text)
                    || place.code.as_ref().is_some_and(|code| code.eq_ignore_ascii_case(text))
            };
            let before = found.len();
            found.extend(known.iter().filter(is).map(|place| place.id));
            if found.len() == before {
                problems.add("place", Message::new("problem-need-place").with("text", text));
            }
        }
        found
    }

    /// The countries whose places are looked through for the names that are given; none where no name is.
    pub(super) fn places_of(&self) -> Vec<String> {
        if self.place.iter().all(|text| text.trim().is_empty()) {
            return Vec::new();
        }
        // What is wrong with a country is told when all is checked.
        self.countries(&mut Problems::default()).into_iter().collect()
    }

    /// Whether nothing is asked for yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.area, &self.cluster, &self.country, &self.region, &self.place]
            .into_iter()
            .flatten()
            .all(|text| text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn regions_stand_for_their_countries() {
        let need = Need { region: texts(&["011"]), ..Need::default() };
        let asked = need.check(&[]).unwrap();
        assert!(asked.countries.contains("MLI") && asked.countries.contains("SEN"));
        assert!(!asked.countries.contains("KEN"));
    }

    #[test]
    fn all_problems_are_told_at_once() {
        let need = Need { area: texts(&["dragons"]), place: texts(&["Nowhere"]), ..Need::default() };
        let Err(Error::Invalid(problems)) = need.check(&[]) else { panic!("it was taken") };
        let keys: Vec<_> = problems.iter().map(|problem| problem.message.key.as_str()).collect();
        assert_eq!(keys, ["problem-unknown-word", "problem-need-place", "problem-need-empty"]);
        assert!(Need::default().check(&[]).is_err() && Need::default().is_empty());
    }
}
