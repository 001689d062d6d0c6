//! How long ago someone said that a record is still right.

use crate::language::{Language, Text};
use jiff::{SignedDuration, Timestamp};

/// A record that was confirmed within it is not asked about.
pub(crate) const MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A record that was not confirmed within it waits for its people.
pub(crate) const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// "confirmed 3 months ago".
pub(crate) fn confirmed(at: Timestamp, now: Timestamp, l: Language) -> Text {
    let days = now.duration_since(at).as_hours() / 24;
    match days {
        ..1 => l.say("keeping-confirmed-today"),
        1..45 => l.say("keeping-confirmed-days").with("count", days),
        45..700 => l.say("keeping-confirmed-months").with("count", (days + 15) / 30),
        _ => l.say("keeping-confirmed-years").with("count", days / 365),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_unit_is_said() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let said =
            |hours| confirmed(now - SignedDuration::from_hours(hours), now, Language::english()).to_string();
        assert_eq!(said(3), "confirmed today");
        assert_eq!(said(30), "confirmed yesterday");
        assert_eq!(said(24 * 20), "confirmed 20 days ago");
        assert_eq!(said(24 * 92), "confirmed 3 months ago");
        assert_eq!(said(24 * 365 * 3), "confirmed 3 years ago");
    }
}
