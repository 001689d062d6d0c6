//! How a language writes dates and times: its message `date` orders the parts and names the months.

use super::Language;
use engagement::dates::PartialDate;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

impl Language {
    /// "4 November 2016".
    pub(crate) fn date(self, date: Date) -> String {
        let text = self.say("date").with("day", i32::from(date.day())).with("month", i32::from(date.month()));
        text.with("year", date.year().to_string()).to_string()
    }

    /// "November 2016".
    pub(crate) fn month(self, date: Date) -> String {
        let text = self.say("date-month").with("month", i32::from(date.month()));
        text.with("year", date.year().to_string()).to_string()
    }

    /// A date as far as it is known: "2016", "November 2016" or "4 November 2016".
    pub(crate) fn partial(self, date: &PartialDate) -> String {
        let text = date.as_str();
        match (text.parse(), format!("{text}-01").parse()) {
            (Ok(day), _) => self.date(day),
            (_, Ok(first)) => self.month(first),
            _ => text.to_owned(),
        }
    }

    /// The day on which it was, there.
    pub(crate) fn day(self, at: Timestamp, zone: &TimeZone) -> String {
        self.date(at.to_zoned(zone.clone()).date())
    }

    /// "4 November 2016, 14:03 CET".
    pub(crate) fn moment(self, at: Timestamp, zone: &TimeZone) -> String {
        let there: Zoned = at.to_zoned(zone.clone());
        let text = self.say("date-moment").with("date", self.date(there.date()));
        text.with("time", there.strftime("%H:%M %Z").to_string()).to_string()
    }
}
