//! Dates as records know them: a year, a month of a year, or a day.

use crate::message::Message;
use serde::{Deserialize, Serialize};

/// A date that may be known only to the year or the month; ISO text, so that texts compare as dates do.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PartialDate(String);

impl PartialDate {
    /// Reads `2011`, `2011-06` or `2011-06-30`. Impossible dates are refused with an instruction.
    pub fn parse(text: &str) -> Result<Self, Message> {
        let text = text.trim();
        let number = |part: &str, width: usize| {
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<i16>().ok()).flatten()
        };
        let parts: Vec<&str> = text.split('-').collect();
        let possible = match parts[..] {
            [year] => number(year, 4).is_some(),
            [year, month] => number(year, 4).is_some() && matches!(number(month, 2), Some(1..=12)),
            [_, _, _] => text.parse::<jiff::civil::Date>().is_ok() && text.len() == 10,
            _ => false,
        };
        if possible { Ok(Self(text.to_owned())) } else { Err(Message::new("problem-date").with("text", text)) }
    }

    /// From what is stored.
    #[must_use]
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// The day.
    #[must_use]
    pub fn day(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }

    /// The first day that it can mean.
    #[must_use]
    pub fn first_day(&self) -> Option<jiff::civil::Date> {
        let rest = ["-01-01", "-01", ""][(self.0.len().saturating_sub(4) / 3).min(2)];
        format!("{}{rest}", self.0).parse().ok()
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn last_day(&self) -> Option<jiff::civil::Date> {
        match self.0.len() {
            4 => format!("{}-12-31", self.0).parse().ok(),
            7 => format!("{}-01", self.0).parse::<jiff::civil::Date>().ok().map(jiff::civil::Date::last_of_month),
            _ => self.0.parse().ok(),
        }
    }

    /// ISO text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is surely before another: 2023-12 is before 2024, 2024 is not before 2024-06.
    #[must_use]
    pub fn is_before(&self, other: &Self) -> bool {
        let known = self.0.len().min(other.0.len());
        self.0[..known] < other.0[..known]
    }

    /// The year.
    #[must_use]
    pub fn year(&self) -> i64 {
        self.0.get(..4).and_then(|year| year.parse().ok()).unwrap_or(0)
    }
}

impl From<PartialDate> for crate::db::Value {
    fn from(date: PartialDate) -> Self {
        date.0.into()
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The first day that a partial date can mean, as a number that orders like the day.
pub(crate) fn first_day(date: &str) -> u32 {
    packed(date, 1)
}

/// The last day that a partial date can mean; no month has more than 31 days, and none need be right here.
pub(crate) fn last_day(date: &str) -> u32 {
    packed(date, 31)
}

/// A date as a number that orders like its first day, from which the date can be had again.
pub(crate) fn begins(date: &PartialDate) -> u32 {
    packed(date.as_str(), 0)
}

/// A date as a number that orders like its last day, from which the date can be had again.
pub(crate) fn ends(date: &PartialDate) -> u32 {
    match date.0.len() {
        4 => packed(date.as_str(), 0) + 99_99,
        7 => packed(date.as_str(), 0) + 99,
        _ => packed(date.as_str(), 0),
    }
}

/// The date that [`begins`] or [`ends`] made a number of; none of a number that bounds nothing.
pub(crate) fn dated(number: u32) -> Option<PartialDate> {
    let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
    let known = |part: u32| (1..=31).contains(&part);
    match (year, known(month), known(day)) {
        (0 | 10_000.., _, _) => None,
        (_, true, true) => Some(PartialDate(format!("{year:04}-{month:02}-{day:02}"))),
        (_, true, false) => Some(PartialDate(format!("{year:04}-{month:02}"))),
        _ => Some(PartialDate(format!("{year:04}"))),
    }
}

fn packed(date: &str, rest: u32) -> u32 {
    let mut parts = date.split('-').map(|part| part.parse::<u32>().ok());
    let year = parts.next().flatten().unwrap_or(0);
    let month = parts.next().flatten().unwrap_or_else(|| rest.min(12));
    let day = parts.next().flatten().unwrap_or(rest);
    year * 10_000 + month * 100 + day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_before_another_only_when_that_is_sure() {
        let before = |one, other| PartialDate::parse(one).unwrap().is_before(&PartialDate::parse(other).unwrap());
        assert!(before("2023-12", "2024") && before("2024-05-31", "2024-06"));
        assert!(!before("2024", "2024-06") && !before("2024-06", "2024") && !before("2024", "2024"));
    }

    #[test]
    fn partial_dates_span_days() {
        assert_eq!((first_day("2023"), last_day("2023")), (20_230_101, 20_231_231));
        assert_eq!((first_day("2023-06"), last_day("2023-06-05")), (20_230_601, 20_230_605));
        for text in ["2023", "2023-06", "2023-06-05"] {
            let date = PartialDate::parse(text).unwrap();
            assert_eq!((dated(begins(&date)), dated(ends(&date))), (Some(date.clone()), Some(date)));
        }
        assert_eq!((dated(0), dated(u32::MAX)), (None, None));
    }

    #[test]
    fn the_last_day_of_a_date() {
        for (date, last) in [("2016", "2016-12-31"), ("2016-02", "2016-02-29"), ("2016-02-05", "2016-02-05")] {
            assert_eq!(PartialDate::parse(date).unwrap().last_day(), last.parse().ok());
        }
    }

    #[test]
    fn the_first_day_of_a_date() {
        for (date, first) in [("2016", "2016-01-01"), ("2016-02", "2016-02-01"), ("2016-02-05", "2016-02-05")] {
            assert_eq!(PartialDate::parse(date).unwrap().first_day(), first.parse().ok());
        }
    }

    #[test]
    fn what_is_a_date() {
        for good in ["1951", "2011-06", "2016-02-29"] {
            assert_eq!(PartialDate::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "51", "2011-13", "2015-02-29", "2011-6", "June 2011", "2011-06-30T00:00"] {
            assert!(PartialDate::parse(bad).is_err(), "{bad}");
        }
    }
}
