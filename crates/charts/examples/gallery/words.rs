//! The words of the gallery, and how numbers are written in them.

use charts::Direction;
use jiff::civil::Date;

/// A language of the gallery.
pub(crate) struct Words {
    pub(crate) language: &'static str,
    pub(crate) direction: Direction,
    months: [&'static str; 12],
}

impl Words {
    pub(crate) fn english() -> Self {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        Self { language: "en", direction: Direction::LeftToRight, months }
    }

    pub(crate) fn arabic() -> Self {
        let months = [
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "مايو",
            "يونيو",
            "يوليو",
            "أغسطس",
            "سبتمبر",
            "أكتوبر",
            "نوفمبر",
            "ديسمبر",
        ];
        Self { language: "ar", direction: Direction::RightToLeft, months }
    }

    /// One of two texts.
    pub(crate) fn say(&self, english: &str, arabic: &str) -> String {
        if self.language == "ar" { arabic.to_owned() } else { english.to_owned() }
    }

    /// With groups of three digits.
    pub(crate) fn number(&self, amount: f64) -> String {
        let digits = format!("{amount:.0}");
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                text.push(',');
            }
            text.push(digit);
        }
        text
    }

    pub(crate) fn month(&self, date: Date) -> String {
        let month = usize::try_from(date.month() - 1).ok().and_then(|at| self.months.get(at));
        format!("{} {}", month.unwrap_or(&""), date.year())
    }

    pub(crate) fn day(&self, date: Date) -> String {
        format!("{} {}", date.day(), self.month(date))
    }
}
