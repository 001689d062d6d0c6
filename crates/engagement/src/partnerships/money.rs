//! Amounts of money: whole minor units of a currency, read and written without rounding.

use crate::message::Message;
use crate::vocabulary;

/// The largest amount that is taken, in minor units: what IATI's largest budgets need a thousand times over.
const MOST: i64 = 1_000_000_000_000_000;

/// How many digits the minor unit of a currency has; two where none is on record. Source: ISO 4217.
#[must_use]
pub fn digits(currency: &str) -> u32 {
    let term = vocabulary::all().currency.get(currency);
    term.and_then(|term| term.map("digits")).and_then(|digits| digits.parse().ok()).unwrap_or(2)
}

/// Reads an amount as people type it, such as `1 459 753.72` or `1.459.753,72`, in minor units. The last point or comma
/// stands before the minor unit when no more digits follow it than the unit has; all others part thousands.
pub fn parse(text: &str, currency: &str) -> Result<i64, Message> {
    let wrong = || Message::new("problem-amount").with("text", text);
    let plain: String = text.chars().filter(|letter| !letter.is_whitespace() && !"'’".contains(*letter)).collect();
    let plain: String = plain.chars().map(latin).collect();
    let after = plain.rfind(['.', ',']).map(|at| (at, plain.len() - at - 1));
    let places = digits(currency) as usize;
    let (whole, minor) = match after {
        Some((at, follow)) if follow <= places => (&plain[..at], &plain[at + 1..]),
        _ => (plain.as_str(), ""),
    };
    let parts: Vec<&str> = whole.split(['.', ',']).collect();
    let grouped = parts.len() == 1 || parts[0].len() <= 3 && parts[1..].iter().all(|part| part.len() == 3);
    let digits: String = parts.concat() + minor;
    if !grouped || digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(wrong());
    }
    let scaled = format!("{digits}{}", "0".repeat(places.saturating_sub(minor.len())));
    scaled.parse::<i64>().ok().filter(|amount| *amount <= MOST).ok_or_else(wrong)
}

/// A digit or a mark between digits as the others are read: people write Arabic amounts with those of their script.
fn latin(letter: char) -> char {
    let digit = |zero: char| (letter as u32).checked_sub(zero as u32).filter(|digit| *digit < 10);
    match letter {
        '٫' => '.',
        '٬' => ',',
        _ => digit('٠').or_else(|| digit('۰')).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter),
    }
}

/// An amount as a machine writes it, such as `1459753.72`.
#[must_use]
pub fn plain(amount: i64, currency: &str) -> String {
    let places = digits(currency) as usize;
    let sign = if amount < 0 { "-" } else { "" };
    let text = format!("{:0>width$}", amount.unsigned_abs(), width = places + 1);
    let (whole, minor) = text.split_at(text.len() - places);
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{minor}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for text in [
            "1459753.72",
            "1,459,753.72",
            "1.459.753,72",
            "1 459 753,72",
            "1\u{202f}459\u{202f}753,72",
            "1'459'753.72",
            "١٬٤٥٩٬٧٥٣٫٧٢",
        ] {
            assert_eq!(parse(text, "USD").unwrap(), 145_975_372, "{text}");
        }
        for (text, currency, minor) in [
            ("1.500", "USD", 150_000),
            ("1500", "USD", 150_000),
            ("12.5", "USD", 1_250),
            ("1,500", "XOF", 1_500),
            ("1.500", "KWD", 1_500),
            ("0", "USD", 0),
        ] {
            assert_eq!(parse(text, currency).unwrap(), minor, "{text} {currency}");
        }
        for text in ["", "-5", "12,34,5", "1.2.3", "1250.375", "ten", "1e9", "99999999999999999999"] {
            assert!(parse(text, "USD").is_err(), "{text}");
        }
    }

    #[test]
    fn amounts_are_written_as_they_were_read() {
        for (minor, currency, text) in [
            (145_975_372, "USD", "1459753.72"),
            (5, "USD", "0.05"),
            (1_500, "XOF", "1500"),
            (1_500, "KWD", "1.500"),
        ] {
            assert_eq!(plain(minor, currency), text);
            assert_eq!(parse(text, currency).unwrap(), minor);
        }
    }
}
