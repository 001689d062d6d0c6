//! Guesses which column of a table holds what, from its headers, its hashtags and its first rows.

mod field;
mod folding;
mod hashtags;
mod mapping;
mod sample;
mod sure;
mod words;

use crate::table::{Candidate, Row};

pub use field::{Field, Kind};
pub use mapping::{Columns, Mapping, MappingError};

use self::sure::{AGREED, how_sure};

/// A column is of a field only when this sure.
const SURE_ENOUGH: f64 = 0.5;
/// How much less likely a hidden sheet is the one that is meant.
const HIDDEN: f64 = 0.7;

/// What the columns of a table seem to hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Guess {
    /// What its rows tell of.
    pub kind: Kind,
    /// What each column holds; no two columns hold the same.
    pub fields: Vec<Option<Field>>,
    /// The separator between several values in a cell, if there are such cells.
    pub separator: Option<char>,
    /// How sure the guess is, from 0 (not at all) to 1.
    pub sure: f64,
}

impl Guess {
    /// The column that holds `field`.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|held| *held == Some(field))
    }

    fn holds(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.column(*field).is_some())
    }
}

/// Guesses what a table tells of and what its columns hold.
pub fn guess(headers: &[String], hashtags: Option<&[String]>, sample: &[Row]) -> Guess {
    let guesses = Kind::ALL.map(|kind| guess_as(kind, headers, hashtags, sample));
    let (is_presence, is_agreed) = (says_who_does_what_where(&guesses), says_what_was_agreed(&guesses));
    let is_address_book = says_how_to_reach(&guesses);
    let mut best = None;
    for guess in guesses {
        let is_possible = match guess.kind {
            Kind::Organizations => !is_presence,
            Kind::Presence => !is_agreed,
            Kind::Partnerships => is_agreed || !(is_presence || is_address_book),
            _ => true,
        };
        if is_possible && best.as_ref().is_none_or(|best: &Guess| guess.sure > best.sure) {
            best = Some(guess);
        }
    }
    best.unwrap_or_else(|| guess_as(Kind::Organizations, headers, hashtags, sample))
}

/// Whether columns that a list of organizations may have too tell of work: a sector and a place below the country, and
/// nothing by which organizations describe themselves.
fn says_who_does_what_where(guesses: &[Guess]) -> bool {
    use Field::{
        Admin1, Admin1Code, Admin2, Admin2Code, Description, Email, Founded, Sector, SectorCode, Website,
    };
    let of = |kind: Kind| guesses.iter().find(|guess| guess.kind == kind && guess.sure > SURE_ENOUGH);
    let describes = |guess: &Guess| guess.holds(&[Website, Email, Description, Founded]);
    of(Kind::Presence).is_some_and(|guess| {
        guess.holds(&[Sector, SectorCode]) && guess.holds(&[Admin1, Admin1Code, Admin2, Admin2Code])
    }) && !of(Kind::Organizations).is_some_and(describes)
}

/// Whether columns tell of an agreement, which no other table does.
fn says_what_was_agreed(guesses: &[Guess]) -> bool {
    let is = |guess: &Guess| guess.kind == Kind::Partnerships && guess.sure > SURE_ENOUGH;
    guesses.iter().any(|guess| is(guess) && guess.holds(&AGREED))
}

/// Whether columns tell how organizations are reached: in such a table a title and a role are those of a person.
fn says_how_to_reach(guesses: &[Guess]) -> bool {
    let is = |guess: &Guess| guess.kind == Kind::Organizations && guess.sure > SURE_ENOUGH;
    guesses.iter().any(|guess| is(guess) && guess.holds(&[Field::Email, Field::Website]))
}

/// Guesses what the columns of a table hold that is known to tell of `kind`.
pub fn guess_as(kind: Kind, headers: &[String], hashtags: Option<&[String]>, sample: &[Row]) -> Guess {
    let tag = |column: usize| {
        hashtags.and_then(|tags| tags.get(column)).map(String::as_str).filter(|tag| !tag.is_empty())
    };
    let mut claims = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        let values = sample::values(sample, column);
        for (field, score) in words::scores(kind, header, tag(column)) {
            let (field, score) = sample::corrected(kind, field, score, &values);
            claims.push((score, column, field));
        }
    }
    claims.retain(|(score, ..)| *score >= SURE_ENOUGH);
    // The surest claim first; of equal ones the first column, as people put what matters first.
    claims.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut fields = vec![None; headers.len()];
    let mut scores = Vec::new();
    for (score, column, field) in claims {
        let is_taken = fields.contains(&Some(field));
        if let Some(free @ None) = fields.get_mut(column).filter(|_| !is_taken) {
            *free = Some(field);
            scores.push((field, score.min(1.0)));
        }
    }
    let separator = sample::separator(kind, &fields, sample);
    let guess = Guess { kind, fields, separator, sure: 0.0 };
    Guess { sure: how_sure(&guess, &scores), ..guess }
}

/// The sheet whose columns are recognised best, by its place among the candidates.
pub fn choose(candidates: &[Candidate]) -> Option<(usize, Guess)> {
    let mut best: Option<(f64, usize, Guess)> = None;
    for (place, candidate) in candidates.iter().enumerate().filter(|(_, candidate)| !candidate.sample.is_empty()) {
        let guess = guess(&candidate.headers, candidate.hashtags.as_deref(), &candidate.sample);
        let worth = guess.sure * if candidate.hidden { HIDDEN } else { 1.0 };
        if best.as_ref().is_none_or(|(most, ..)| worth > *most) {
            best = Some((worth, place, guess));
        }
    }
    best.map(|(_, place, guess)| (place, guess))
}
