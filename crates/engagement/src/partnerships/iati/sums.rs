//! The money of a record, as budgets and transactions.

use super::transaction;
use super::writing::{Around, first_day, text};
use crate::dates::PartialDate;
use crate::partnerships::money;
use crate::partnerships::partnership::Partnership;
use crate::partnerships::parts::Funding;
use formats::iati::{Budget, Decimal, Transaction, TransactionOrg, Value};
use jiff::civil::Date;
use jiff::tz::TimeZone;

impl Around<'_> {
    /// What was promised, on the day on which it was signed, and what was paid, as of the day of the record.
    pub(super) fn transactions(&self, one: &Partnership, gift: &Funding) -> Vec<Transaction> {
        let day = one.changed_at.to_zoned(TimeZone::UTC).date();
        let signed = one.agreement().and_then(|agreement| agreement.signed_on.as_ref());
        let promised = signed.or(one.since()).and_then(first_day).unwrap_or(day);
        let sums = [
            (gift.committed, transaction::OUTGOING_COMMITMENT, promised),
            (gift.paid, transaction::DISBURSEMENT, day),
        ];
        let sums = sums.into_iter().filter_map(|(sum, kind, date)| Some((sum?, kind, date)));
        sums.map(|(sum, kind, date)| Transaction {
            reference: None,
            humanitarian: None,
            kind: kind.to_owned(),
            date,
            value: value(sum, &gift.currency, date),
            descriptions: Vec::new(),
            provider: Some(self.payer(gift)),
            receiver: None,
            disbursement_channel: None,
            sectors: Vec::new(),
            recipient_country: None,
            recipient_region: None,
            flow: None,
            finance: None,
            aid_types: Vec::new(),
            tied_status: None,
        })
        .collect()
    }

    fn payer(&self, gift: &Funding) -> TransactionOrg {
        match gift.donor.and_then(|id| self.organizations.get(id)) {
            Some(donor) => TransactionOrg {
                reference: donor.reference.clone(),
                kind: donor.kind.clone(),
                activity_id: None,
                names: vec![donor.name.clone()],
            },
            // A donor of whom the actor may not know is not named.
            None if gift.donor.is_some() => {
                TransactionOrg { names: vec![text("en", "Undisclosed")], ..Default::default() }
            }
            None => TransactionOrg { names: vec![text("und", &gift.donor_name)], ..Default::default() },
        }
    }
}

/// What is meant to be spent from beginning to end; where either is not on record there is no budget to tell.
pub(super) fn budgets(one: &Partnership) -> Vec<Budget> {
    let (start, end) = (one.since().and_then(first_day), one.until().and_then(PartialDate::last_day));
    let (Some(start), Some(end)) = (start, end) else { return Vec::new() };
    let mut sums: Vec<(&str, i64)> = Vec::new();
    for gift in &one.facts.funding {
        let Some(planned) = gift.planned else { continue };
        match sums.iter_mut().find(|(currency, _)| *currency == gift.currency) {
            Some((_, sum)) => *sum += planned,
            None => sums.push((&gift.currency, planned)),
        }
    }
    let budget = |(currency, sum): (&str, i64)| Budget {
        kind: Some("1".to_owned()),
        status: Some("1".to_owned()),
        start,
        end,
        value: value(sum, currency, start),
    };
    sums.into_iter().map(budget).collect()
}

fn value(sum: i64, currency: &str, date: Date) -> Value {
    let places = u8::try_from(money::digits(currency)).unwrap_or(2);
    Value { amount: Decimal::new(i128::from(sum), places), currency: Some(currency.to_owned()), date: Some(date) }
}
