//! Numbers as they are written: exact, never rounded.

use std::fmt;
use std::str::FromStr;

/// How many digits a number may have.
const MOST_DIGITS: usize = 30;

/// A decimal number, exact; `1.50` stays `1.50`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Decimal {
    digits: i128,
    places: u8,
}

impl Decimal {
    /// The number whose last `places` digits stand after the point: 12345 and 2 are 123.45.
    pub const fn new(digits: i128, places: u8) -> Self {
        Self { digits, places }
    }

    /// The number in units of which `places` digits stand after the point, as money is kept: 123.45 in 2 is 12345.
    /// Nothing where that would lose something, or is too large.
    pub fn in_units(self, places: u8) -> Option<i128> {
        let shift = |by: u8| 10_i128.checked_pow(u32::from(by));
        if places >= self.places {
            return self.digits.checked_mul(shift(places - self.places)?);
        }
        let by = shift(self.places - places)?;
        (self.digits % by == 0).then_some(self.digits / by)
    }

    /// The number, nearly, for what needs no more than that.
    pub fn nearly(self) -> f64 {
        self.digits as f64 / 10_f64.powi(i32::from(self.places))
    }
}

/// It is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotANumber;

impl FromStr for Decimal {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let (is_negative, unsigned) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            rest => (false, rest),
        };
        let (mut digits, mut places, mut count, mut after_point) = (0_i128, 0_u8, 0, false);
        for byte in unsigned {
            match byte {
                b'0'..=b'9' => {
                    digits = digits * 10 + i128::from(byte - b'0');
                    count += 1;
                    places += u8::from(after_point);
                }
                b'.' if !after_point => after_point = true,
                _ => return Err(NotANumber),
            }
            if count > MOST_DIGITS {
                return Err(NotANumber);
            }
        }
        if count == 0 {
            return Err(NotANumber);
        }
        Ok(Self { digits: if is_negative { -digits } else { digits }, places })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs();
        match 10_u128.checked_pow(u32::from(self.places)) {
            Some(1) => write!(out, "{sign}{digits}"),
            Some(unit) => {
                let places = usize::from(self.places);
                write!(out, "{sign}{}.{:0places$}", digits / unit, digits % unit)
            }
            None => write!(out, "{sign}0.{digits:0>places$}", places = usize::from(self.places)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_stays_as_it_was_written() {
        for text in ["0", "1459753.72", "-3.50", "100.00", "0.001", "-0.5", "123456789012345678901234567890"] {
            assert_eq!(number(text).to_string(), text);
        }
        assert_eq!(number("+7.0").to_string(), "7.0");
        assert_eq!(number(".5").to_string(), "0.5");
        assert_eq!(number("5.").to_string(), "5");
        assert_eq!(Decimal::new(5, 200).to_string().len(), 202);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", ".", "-", "1,000", "1.0E7", "12 000", "NaN", "1.2.3", "١٢", &"9".repeat(31)] {
            assert_eq!(text.parse::<Decimal>(), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn money_becomes_units_only_where_nothing_is_lost() {
        assert_eq!(number("1459753.72").in_units(2), Some(145_975_372));
        assert_eq!(number("-12").in_units(2), Some(-1200));
        assert_eq!(number("1.500").in_units(2), Some(150));
        assert_eq!(number("1.505").in_units(2), None);
        assert_eq!(Decimal::new(1, 0).in_units(200), None);
        assert!((number("45.306415").nearly() - 45.306_415).abs() < 1e-12);
    }
}
