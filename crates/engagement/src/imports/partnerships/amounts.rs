//! The money of a row: who gives it, how much, in which currency. An amount that cannot be read is told, never guessed.

use super::row::Reading;
use crate::message::Message;
use crate::names;
use crate::partnerships::money;
use crate::vocabulary::{self, Recognition};
use formats::columns::Field;
use formats::table::Cell;
use matching::fold;
use std::collections::HashSet;

/// The sums that a record tells apart.
pub(super) const SUMS: [Field; 3] = [Field::Planned, Field::Committed, Field::Paid];

/// Money from one donor in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gift {
    /// What the donor is called; empty where nobody is named.
    pub(super) donor: String,
    /// The code of the currency; empty where no amount is told.
    pub(super) currency: String,
    /// What is planned, committed and paid.
    pub(super) sums: [Option<Sum>; 3],
}

/// An amount in minor units, as rows tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sum {
    first: i64,
    whole: i64,
    varies: bool,
}

/// Signs by which people write currencies; a dollar alone may be of any country.
const SIGNS: [(&str, &str); 5] = [("€", "EUR"), ("£", "GBP"), ("US$", "USD"), ("$US", "USD"), ("R$", "BRL")];

impl Sum {
    pub(super) fn of(amount: i64) -> Self {
        Self { first: amount, whole: amount, varies: false }
    }

    /// With what another row tells.
    fn add(&mut self, other: &Sum) {
        self.varies |= other.varies || other.first != self.first;
        self.whole = self.whole.saturating_add(other.whole);
    }

    /// The amount of the whole partnership: what every row tells alike is it already, what differs is that of a part.
    pub(super) fn amount(&self) -> i64 {
        if self.varies { self.whole } else { self.first }
    }
}

/// Adds the money of another row.
pub(super) fn add(ours: &mut Vec<Gift>, theirs: Vec<Gift>) {
    for gift in theirs {
        let same = |known: &&mut Gift| fold(&known.donor) == fold(&gift.donor) && known.currency == gift.currency;
        match ours.iter_mut().find(same) {
            None => ours.push(gift),
            Some(known) => {
                for (ours, theirs) in known.sums.iter_mut().zip(gift.sums) {
                    match (ours, theirs) {
                        (Some(ours), Some(theirs)) => ours.add(&theirs),
                        (ours @ None, theirs) => *ours = theirs,
                        (Some(_), None) => {}
                    }
                }
            }
        }
    }
}

/// Takes out donors that stand without an amount beside an amount of theirs.
pub(super) fn tidy(gifts: &mut Vec<Gift>) {
    let giving: HashSet<String> =
        gifts.iter().filter(|gift| !gift.currency.is_empty()).map(|gift| fold(&gift.donor)).collect();
    gifts.retain(|gift| !gift.currency.is_empty() || !giving.contains(&fold(&gift.donor)));
}

impl Reading<'_> {
    /// The money of the row.
    pub(super) fn gifts(&mut self) -> Vec<Gift> {
        let donors = self.donors();
        let mut gifts = Vec::new();
        for (place, field) in SUMS.into_iter().enumerate() {
            let amounts = self.amounts(field);
            for (at, (currency, amount)) in amounts.iter().enumerate() {
                let mut sums = [None; 3];
                sums[place] = Some(Sum::of(*amount));
                let donor = match donors.len() {
                    0 => String::new(),
                    1 => donors[0].clone(),
                    count if count == amounts.len() => donors[at].clone(),
                    // Of several together it is not known who gives how much.
                    _ => donors.join("; "),
                };
                add(&mut gifts, vec![Gift { donor, currency: currency.clone(), sums }]);
            }
        }
        let is_told = |donor: &str| gifts.iter().any(|gift| gift.donor.contains(donor));
        let silent: Vec<String> = donors.into_iter().filter(|donor| !is_told(donor)).collect();
        let alone = |donor| Gift { donor, currency: String::new(), sums: [None; 3] };
        gifts.extend(silent.into_iter().map(alone));
        gifts
    }

    fn donors(&mut self) -> Vec<String> {
        let mut donors = Vec::new();
        for text in self.cells.texts(Field::Donor).iter().filter(|text| !text.is_empty()) {
            match names::clean(text) {
                Ok(name) => donors.push(name),
                Err(message) => self.problem(Field::Donor, message),
            }
        }
        donors
    }

    /// The amounts of a column with their currencies; nothing is no amount.
    fn amounts(&mut self, field: Field) -> Vec<(String, i64)> {
        if let Some(Cell::Number(number)) = self.cells.cell(field) {
            let read = self.currency(0, 1).and_then(|currency| Ok((in_minor(*number, &currency)?, currency)));
            return self.read(field, read).into_iter().collect();
        }
        let texts: Vec<String> = self.cells.texts(field).into_iter().filter(|text| !text.is_empty()).collect();
        let mut amounts = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            let read = self.amount(text, at, texts.len());
            amounts.extend(self.read(field, read));
        }
        amounts
    }

    fn read(&mut self, field: Field, read: Result<(i64, String), Message>) -> Option<(String, i64)> {
        match read {
            Ok((0, _)) => None,
            Ok((amount, currency)) => Some((currency, amount)),
            Err(message) => {
                self.problem(field, message);
                None
            }
        }
    }

    /// An amount, perhaps with its currency before or behind it.
    fn amount(&self, text: &str, at: usize, count: usize) -> Result<(i64, String), Message> {
        let wrong = || Message::new("problem-amount").with("text", text);
        let (begins, ends) = (text.find(char::is_numeric), text.rfind(char::is_numeric));
        let (begins, ends) = begins.zip(ends).ok_or_else(wrong)?;
        let ends = ends + text[ends..].chars().next().map_or(0, char::len_utf8);
        let around = [&text[..begins], &text[ends..]].concat();
        let currency = match around.trim() {
            "" => self.currency(at, count)?,
            beside => known(beside).ok_or_else(wrong)?,
        };
        Ok((money::parse(&text[begins..ends], &currency).map_err(|_| wrong())?, currency))
    }

    /// The currency of an amount, by its place among so many: of the same place, or the only one.
    fn currency(&self, at: usize, count: usize) -> Result<String, Message> {
        let texts = self.cells.texts(Field::Currency);
        let text = match texts.len() {
            1 => texts.first(),
            several if several == count => texts.get(at),
            _ => None,
        };
        let text = text.filter(|text| !text.is_empty()).ok_or_else(|| Message::new("problem-currency-missing"))?;
        known(text).ok_or_else(|| Message::new("problem-currency-unknown").with("text", text))
    }
}

/// The currency that a text names.
fn known(text: &str) -> Option<String> {
    let sign = SIGNS.iter().find(|(sign, _)| *sign == text.trim()).map(|(_, code)| (*code).to_owned());
    sign.or_else(|| match vocabulary::all().currency.recognize(&text.trim().to_uppercase()) {
        Recognition::Known(meaning) => Some(meaning.code),
        _ => None,
    })
}

/// The number of a cell in minor units; what lies below them is a remainder of reckoning.
fn in_minor(number: f64, currency: &str) -> Result<i64, Message> {
    let wrong = || Message::new("problem-amount").with("text", number);
    let places = money::digits(currency) as usize;
    if !(0.0..1e15).contains(&number) {
        return Err(wrong());
    }
    // Written out with the digits of the minor unit, so that it is read like any other amount, without powers of two.
    money::parse(&format!("{number:.places$}"), currency).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gift(donor: &str, amount: i64) -> Gift {
        Gift { donor: donor.into(), currency: "USD".into(), sums: [None, Some(Sum::of(amount)), None] }
    }

    #[test]
    fn what_every_row_tells_is_the_whole_and_what_differs_are_parts() {
        let sum = |amounts: &[i64]| {
            let mut gifts = Vec::new();
            amounts.iter().for_each(|amount| add(&mut gifts, vec![gift("EU", *amount)]));
            assert_eq!(gifts.len(), 1);
            gifts[0].sums[1].unwrap().amount()
        };
        assert_eq!(sum(&[500, 500, 500]), 500);
        assert_eq!(sum(&[100, 100, 300]), 500);
        assert_eq!(sum(&[700]), 700);
        let mut gifts = vec![gift("EU", 1)];
        add(&mut gifts, vec![gift("Japan", 2), gift("eu ", 1)]);
        assert_eq!(gifts.len(), 2);
    }

    #[test]
    fn numbers_of_cells_are_amounts() {
        assert_eq!(in_minor(1_250_000.5, "USD").unwrap(), 125_000_050);
        assert_eq!(in_minor(0.1 + 0.2, "USD").unwrap(), 30);
        assert_eq!(in_minor(1_234.567_8, "XOF").unwrap(), 1_235);
        assert_eq!(in_minor(1.5, "KWD").unwrap(), 1_500);
        assert!([-1.0, f64::NAN, f64::INFINITY, 1e20].iter().all(|number| in_minor(*number, "USD").is_err()));
    }

    #[test]
    fn currencies_are_known_by_code_name_or_sign() {
        assert_eq!(known("usd").as_deref(), Some("USD"));
        assert_eq!(known("US Dollar").as_deref(), Some("USD"));
        assert_eq!(known(" € ").as_deref(), Some("EUR"));
        assert_eq!(known("$"), None);
    }
}
