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
    fn what_is_a_date() {
        for good in ["1951", "2011-06", "2016-02-29"] {
            assert_eq!(PartialDate::parse(good).unwrap().as_str(), good);
        }
        for bad in ["", "51", "2011-13", "2015-02-29", "2011-6", "June 2011", "2011-06-30T00:00"] {
            assert!(PartialDate::parse(bad).is_err(), "{bad}");
        }
    }
}
