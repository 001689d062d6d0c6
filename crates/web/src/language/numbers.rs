//! How a language writes numbers.

/// The marks of a language between thousands and before decimals, and from how many digits on thousands are set apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Numbers {
    thousands: char,
    decimals: char,
    from_digits: usize,
}

impl Numbers {
    /// 1,234.5 (English; Arabic with Western digits, as ICU writes it).
    pub(super) const COMMA: Self = Self { thousands: ',', decimals: '.', from_digits: 4 };
    /// 1 234,5 with a narrow space that does not break (French).
    pub(super) const SPACE: Self = Self { thousands: '\u{202f}', decimals: ',', from_digits: 4 };
    /// 1234,5 and 12.345 (Spanish).
    pub(super) const POINT: Self = Self { thousands: '.', decimals: ',', from_digits: 5 };

    /// The number with at most two decimals.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(super) fn write(self, number: f64) -> String {
        // Most numbers count something, and a whole number is written much faster as one.
        let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
        let rounded = if is_whole { (number.abs() as u64).to_string() } else { format!("{:.2}", number.abs()) };
        let (whole, decimals) = rounded.split_once('.').unwrap_or((&rounded, ""));
        let mut written = String::with_capacity(rounded.len() + 4);
        if number < 0.0 {
            written.push('\u{2212}');
        }
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len() >= self.from_digits && (whole.len() - at).is_multiple_of(3) {
                written.push(self.thousands);
            }
            written.push(digit);
        }
        let decimals = decimals.trim_end_matches('0');
        if !decimals.is_empty() {
            written.push(self.decimals);
            written.push_str(decimals);
        }
        written
    }

    /// An amount as a machine writes it, such as `1459753.72`, with the marks of the language; all decimals stay, or none
    /// where they are naught.
    pub(super) fn amount(self, plain: &str) -> String {
        let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("\u{2212}", whole));
        let mut written = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && whole.len() >= self.from_digits && (whole.len() - at).is_multiple_of(3) {
                written.push(self.thousands);
            }
            written.push(digit);
        }
        if decimals.bytes().any(|digit| digit != b'0') {
            written.push(self.decimals);
            written.push_str(decimals);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_and_decimals() {
        assert_eq!(Numbers::COMMA.write(0.0), "0");
        assert_eq!(Numbers::COMMA.write(999.0), "999");
        assert_eq!(Numbers::COMMA.write(1_234_567.5), "1,234,567.5");
        assert_eq!(Numbers::SPACE.write(-1234.0), "\u{2212}1\u{202f}234");
        assert_eq!(Numbers::POINT.write(1234.25), "1234,25");
    }

    #[test]
    fn amounts_keep_their_decimals() {
        assert_eq!(Numbers::COMMA.amount("1459753.70"), "1,459,753.70");
        assert_eq!(Numbers::SPACE.amount("1500.00"), "1\u{202f}500");
        assert_eq!(Numbers::POINT.amount("-12345.5"), "\u{2212}12.345,5");
    }
}
