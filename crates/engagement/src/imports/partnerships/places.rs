//! Where a row says that something is done.

use super::row::Reading;
use crate::ids::PlaceId;
use crate::message::Message;
use crate::partnerships::Place;
use crate::vocabulary::{self, Recognition};
use formats::columns::Field;

impl Reading<'_> {
    /// The places of a row. Of what cannot be told to lie where, the countries stand alone.
    pub(super) fn places(&mut self) -> Vec<Place> {
        let countries = self.countries();
        let first = self.below([Field::Admin1Code, Field::Admin1]);
        let second = self.below([Field::Admin2Code, Field::Admin2]);
        let lines = lines(countries.len(), first.len(), second.len()).unwrap_or_else(|| {
            self.problem(Field::Admin1, Message::new("problem-place-of-which"));
            (0..countries.len()).map(|country| (country, None, None)).collect()
        });
        let mut places = Vec::new();
        for (country, at_first, at_second) in lines {
            let country = &countries[country];
            let admin1 = at_first.and_then(|at| self.place(country, None, first.get(at)?));
            let admin2 = admin1.and_then(|parent| self.place(country, Some(parent), second.get(at_second?)?));
            let place = Place { country: country.clone(), admin1, admin2 };
            if !places.contains(&place) {
                places.push(place);
            }
        }
        places
    }

    /// The countries, by code where the file has codes, else by name, else by the letters with which a P-code begins.
    fn countries(&mut self) -> Vec<String> {
        let filled = |field| self.cells.texts(field).into_iter().any(|text| !text.is_empty());
        let field = if filled(Field::CountryCode) { Field::CountryCode } else { Field::Country };
        let mut texts = self.cells.texts(field);
        if !filled(field) {
            let code = self.cells.text(Field::Admin1Code).or_else(|| self.cells.text(Field::Admin2Code));
            texts = code
                .map(|code| code.chars().take_while(char::is_ascii_alphabetic).collect())
                .into_iter()
                .collect();
        }
        let mut countries = Vec::new();
        for text in texts {
            match vocabulary::all().country.recognize(&text) {
                Recognition::Known(meaning) if countries.contains(&meaning.code) => {}
                Recognition::Known(meaning) => countries.push(meaning.code),
                Recognition::Empty => {}
                Recognition::Unknown => {
                    self.problem(field, Message::new("problem-country-unknown").with("text", text));
                }
            }
        }
        countries
    }

    /// The places of a level, by code and name.
    fn below(&self, [code, name]: [Field; 2]) -> Vec<Below> {
        let filled = |texts: Vec<String>| texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let (codes, names) = (filled(self.cells.texts(code)), filled(self.cells.texts(name)));
        if codes.is_empty() {
            return names.into_iter().map(|name| Below { code: None, name: Some(name) }).collect();
        }
        let paired = codes.len() == names.len();
        let below = codes.into_iter().enumerate();
        below
            .map(|(at, code)| Below { code: Some(code), name: names.get(at).filter(|_| paired).cloned() })
            .collect()
    }

    fn place(&mut self, country: &str, parent: Option<PlaceId>, one: &Below) -> Option<PlaceId> {
        let reader = &mut *self.reader;
        reader.places.resolve(&reader.clock, country, parent, one.code.as_deref(), one.name.as_deref())
    }
}

/// A place below a country, as a row writes it.
struct Below {
    code: Option<String>,
    name: Option<String>,
}

/// A country, a place in it and a place in that, by their numbers in the row.
type Line = (usize, Option<usize>, Option<usize>);

/// What lies where, of so many countries, places of the first level and of the second: all in the only one above, or each
/// in the one beside it; none where that cannot be told.
fn lines(countries: usize, first: usize, second: usize) -> Option<Vec<Line>> {
    let beside = |above: usize, below: usize| below == 0 || above == 1 || above == below;
    if first == 0 && second == 0 {
        return Some((0..countries).map(|country| (country, None, None)).collect());
    }
    let is_told = first > 0 && countries > 0 && beside(countries, first) && beside(first, second);
    let line = |at: usize| {
        let at_first = if first == 1 { 0 } else { at };
        let country = if countries == 1 { 0 } else { at_first };
        (country, Some(at_first), (second > 0).then_some(at))
    };
    is_told.then(|| (0..first.max(second)).map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_where_is_told_by_how_many_there_are() {
        assert_eq!(lines(2, 0, 0), Some(vec![(0, None, None), (1, None, None)]));
        assert_eq!(lines(1, 2, 0), Some(vec![(0, Some(0), None), (0, Some(1), None)]));
        assert_eq!(lines(2, 2, 2), Some(vec![(0, Some(0), Some(0)), (1, Some(1), Some(1))]));
        assert_eq!(lines(1, 1, 2), Some(vec![(0, Some(0), Some(0)), (0, Some(0), Some(1))]));
        assert_eq!([lines(2, 3, 0), lines(1, 2, 3), lines(1, 0, 1), lines(0, 1, 0)], [const { None }; 4]);
    }
}
