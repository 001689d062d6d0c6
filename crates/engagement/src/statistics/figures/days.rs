//! On which days figures are told: the last of each year of a span, and the day that was asked for.

use crate::dates::PartialDate;
use crate::error::Result;
use crate::message::Message;
use crate::problems::Problems;
use jiff::civil::{Date, date};

/// The most years that figures span.
pub const MOST_YEARS: i16 = 25;
/// The years that figures span when nothing is said.
const USUAL_YEARS: i16 = 5;
/// Before this year nothing is on record.
pub const FIRST_YEAR: i16 = 1900;

/// Which years figures span, as someone typed them; up to the day that is asked for when empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Years {
    /// The first year.
    pub from: String,
    /// The last year.
    pub to: String,
}

/// The days, or all that is wrong with what was typed. `as_of` is a year, a month or a day, today when empty.
pub(super) fn days(as_of: &str, years: &Years, today: Date) -> Result<Vec<Date>> {
    let mut problems = Problems::default();
    let day = day(&mut problems, as_of, today);
    let from = year(&mut problems, "from", &years.from);
    let to = year(&mut problems, "to", &years.to);
    let last = to.unwrap_or(day.year());
    let first = from.unwrap_or((last - USUAL_YEARS + 1).max(FIRST_YEAR).min(last));
    if last > day.year() {
        let message = Message::new("problem-figures-later").with("year", last).with("last", day.year());
        problems.add("to", message);
    } else if first > last {
        problems.add("from", Message::new("problem-figures-order").with("year", first).with("last", last));
    } else if last - first >= MOST_YEARS {
        problems.add("from", Message::new("problem-figures-most").with("most", MOST_YEARS));
    }
    problems.or(())?;
    let mut days: Vec<Date> = (first..=last).map(|year| date(year, 12, 31).min(day)).collect();
    if days.last() != Some(&day) {
        days.push(day);
    }
    Ok(days)
}

/// The last day that is meant and not still to come.
fn day(problems: &mut Problems, as_of: &str, today: Date) -> Date {
    let Some(asked) = problems.date("as_of", as_of) else { return today };
    if PartialDate::day(today).is_before(&asked) {
        let message = Message::new("problem-figures-future").with("date", &asked);
        problems.add("as_of", message);
    }
    asked.last_day().unwrap_or(today).min(today)
}

fn year(problems: &mut Problems, field: &str, text: &str) -> Option<i16> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let year = Some(text).filter(|text| text.len() == 4).and_then(|text| text.parse().ok());
    let year = year.filter(|year| *year >= FIRST_YEAR);
    problems.take(field, year.ok_or_else(|| Message::new("problem-figures-year").with("text", text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn asked(as_of: &str, from: &str, to: &str) -> Result<Vec<String>, Vec<String>> {
        let years = Years { from: from.into(), to: to.into() };
        match days(as_of, &years, date(2026, 11, 29)) {
            Ok(days) => Ok(days.iter().map(ToString::to_string).collect()),
            Err(Error::Invalid(problems)) => Err(problems.into_iter().map(|one| one.message.key).collect()),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn years_end_with_their_last_day_and_the_present_one_today() {
        let usual = ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31", "2026-11-29"];
        assert_eq!(asked("", "", "").unwrap(), usual);
        assert_eq!(asked("2026", "2025", "").unwrap(), ["2025-12-31", "2026-11-29"]);
        assert_eq!(asked("2016-02", "2015", "").unwrap(), ["2015-12-31", "2016-02-29"]);
        assert_eq!(asked("2016-06-30", "2013", "2014").unwrap(), ["2013-12-31", "2014-12-31", "2016-06-30"]);
        assert_eq!(asked("2016-12-31", "2016", "2016").unwrap(), ["2016-12-31"]);
        assert_eq!(asked("", "2002", "").unwrap().len(), 25);
    }

    #[test]
    fn what_is_wrong_is_told_at_once() {
        assert_eq!(asked("2027", "", "").unwrap_err(), ["problem-figures-future"]);
        assert_eq!(
            asked("last year", "MMXX", "<b>").unwrap_err(),
            ["problem-date", "problem-figures-year", "problem-figures-year"]
        );
        assert_eq!(asked("2016", "", "2020").unwrap_err(), ["problem-figures-later"]);
        assert_eq!(asked("", "2020", "2016").unwrap_err(), ["problem-figures-order"]);
        assert_eq!(asked("", "2001", "").unwrap_err(), ["problem-figures-most"]);
        assert_eq!(asked("0001", "", "").unwrap(), ["0001-12-31"]);
    }
}
