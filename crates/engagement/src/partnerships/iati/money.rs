//! The money of an activity as that of a partnership: planned, committed and paid, by donor and currency.
//!
//! The list TransactionType (IATI 2.03) tells the same money several times on its way, so one kind is taken for each sum:
//! * **committed**: incoming commitments (11); of a donor without any, its incoming funds (1), which must have been
//!   promised before they came; where nothing comes in at all, outgoing commitments (2).
//! * **paid**: disbursements (3) and expenditure (4), which are never of the same money.
//! * **planned**: budgets, of which a revised one takes the place of the originals in its period.
//!
//! What the institution itself pays, or what nobody is said to pay, is the only donor's where there is one alone; else it
//! stands under the name of the publisher. Other transactions (pledges, loans, equity) stay in the original.

use super::actors::{Named, Own};
use super::{role, transaction};
use crate::names;
use crate::partnerships::money;
use crate::partnerships::told::{Gift, Who};
use crate::vocabulary;
use formats::iati::{self, Budget, Transaction, Value};

/// Digits that are read beyond those of the currency, before they are rounded away.
const BEYOND: u8 = 6;

/// Who gives money.
#[derive(Clone, PartialEq)]
struct Payer {
    who: Option<Who>,
    name: String,
}

/// What of a donor's money a sum is.
#[derive(Clone, Copy)]
enum Sum {
    Planned,
    Committed,
    Paid,
}

/// How the payers of an activity are found.
pub(super) struct Payers<'a> {
    pub(super) own: &'a Own,
    pub(super) organization: &'a dyn Fn(&Named<'_>) -> Option<Who>,
}

impl Payers<'_> {
    fn of(&self, one: &Named<'_>) -> Payer {
        if self.own.is(one) { self.institution() } else { self.other(one) }
    }

    fn institution(&self) -> Payer {
        Payer { who: None, name: self.own.name.clone() }
    }

    fn other(&self, one: &Named<'_>) -> Payer {
        let name = if one.name().is_empty() { one.reference } else { one.name() };
        let clean = names::clean(name).unwrap_or_else(|_| name.chars().take(200).collect());
        Payer { who: (self.organization)(one), name: clean }
    }

    /// Whose the money is that no donor is said to pay.
    fn usual(&self, activity: &iati::Facts) -> Payer {
        let donors = activity.participating_orgs.iter().filter(|org| org.role == role::FUNDING);
        let mut distinct: Vec<Payer> = Vec::new();
        for donor in donors.map(Named::participating).filter(|one| !self.own.is(one)) {
            let payer = self.other(&donor);
            if !distinct.contains(&payer) {
                distinct.push(payer);
            }
        }
        match (distinct.len(), activity.reporting_org.as_ref()) {
            (1, _) => distinct.remove(0),
            (_, Some(publisher)) => self.of(&Named::reporting(publisher)),
            _ => self.institution(),
        }
    }

    fn provider(&self, one: &Transaction, usual: &Payer) -> Payer {
        let named = one.provider.as_ref().map(Named::paying);
        let other =
            named.filter(|named| !self.own.is(named) && (!named.name().is_empty() || !named.reference.is_empty()));
        other.map_or_else(|| usual.clone(), |named| self.other(&named))
    }
}

/// The funding of an activity.
pub(super) fn read(activity: &iati::Facts, payers: &Payers<'_>) -> Vec<Gift> {
    let usual = payers.usual(activity);
    let mut all = Sums::default();
    for budget in in_force(&activity.budgets) {
        all.add(&usual, Sum::Planned, &budget.value);
    }
    let of = |kind: &'static str| activity.transactions.iter().filter(move |one| one.kind == kind);
    let incoming: Vec<_> = of(transaction::INCOMING_COMMITMENT).collect();
    let promised: Vec<Payer> = incoming.iter().map(|one| payers.provider(one, &usual)).collect();
    for (one, payer) in incoming.iter().zip(&promised) {
        all.add(payer, Sum::Committed, &one.value);
    }
    for one in of(transaction::INCOMING_FUNDS) {
        let payer = payers.provider(one, &usual);
        if !promised.contains(&payer) {
            all.add(&payer, Sum::Committed, &one.value);
        }
    }
    if incoming.is_empty() && of(transaction::INCOMING_FUNDS).next().is_none() {
        of(transaction::OUTGOING_COMMITMENT)
            .for_each(|one| all.add(&payers.provider(one, &usual), Sum::Committed, &one.value));
    }
    for one in of(transaction::DISBURSEMENT).chain(of(transaction::EXPENDITURE)) {
        all.add(&payers.provider(one, &usual), Sum::Paid, &one.value);
    }
    all.gifts()
}

/// Budgets that no revised one takes the place of. BudgetType: 1 original, 2 revised.
fn in_force(budgets: &[Budget]) -> impl Iterator<Item = &Budget> {
    let is_revised = |one: &Budget| one.kind.as_deref() == Some("2");
    budgets.iter().filter(move |one| {
        let replaces = |other: &Budget| is_revised(other) && other.start <= one.end && one.start <= other.end;
        is_revised(one) || !budgets.iter().any(replaces)
    })
}

/// Sums in minor units, by payer and currency.
#[derive(Default)]
struct Sums(Vec<(Payer, String, [Option<i128>; 3])>);

impl Sums {
    fn add(&mut self, payer: &Payer, sum: Sum, value: &Value) {
        let currency = value.currency.as_deref().map(|code| code.trim().to_uppercase());
        // What is in no known currency is no sum; it stays in the original.
        let Some(currency) = currency.filter(|code| vocabulary::all().currency.get(code).is_some()) else {
            return;
        };
        let Some(minor) = minor(value, &currency) else { return };
        let place = self.0.iter().position(|(known, code, _)| known == payer && *code == currency);
        let place = place.unwrap_or_else(|| {
            self.0.push((payer.clone(), currency, [None; 3]));
            self.0.len() - 1
        });
        if let Some((_, _, sums)) = self.0.get_mut(place) {
            let slot = &mut sums[sum as usize];
            *slot = Some(slot.unwrap_or(0).saturating_add(minor));
        }
    }

    fn gifts(self) -> Vec<Gift> {
        let whole = |sum: Option<i128>| sum.filter(|sum| *sum > 0).and_then(|sum| i64::try_from(sum).ok());
        let gifts = self.0.into_iter().map(|(payer, currency, [planned, committed, paid])| Gift {
            donor: payer.who,
            donor_name: payer.name,
            currency,
            planned: whole(planned),
            committed: whole(committed),
            paid: whole(paid),
        });
        gifts.filter(|one| one.planned.or(one.committed).or(one.paid).is_some()).collect()
    }
}

/// An amount in minor units; what lies below them is rounded, half away from nothing.
fn minor(value: &Value, currency: &str) -> Option<i128> {
    let digits = u8::try_from(money::digits(currency)).ok()?;
    value.amount.in_units(digits).or_else(|| {
        let fine = value.amount.in_units(digits + BEYOND)?;
        let unit = 10_i128.pow(u32::from(BEYOND));
        Some((fine + fine.signum() * unit / 2) / unit)
    })
}
