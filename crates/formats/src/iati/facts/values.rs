//! Money that is to be spent, by period.

use jiff::civil::Date;

use super::super::{Decimal, Element};
use super::part::{Part, Reading, Whole, dated, optional};
use super::transactions::TransactionOrg;

/// A sum of money.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Value {
    /// How much, exactly as it was written; less than nothing where something is taken back.
    pub amount: Decimal,
    /// In which currency, by ISO 4217; where the value says none, that of the activity.
    pub currency: Option<String>,
    /// Which day's rate of exchange holds.
    pub date: Option<Date>,
}

impl Value {
    pub(in super::super) fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let value = reading.child(element, "value")?;
        let currency = || reading.whole.currency.map(str::to_owned);
        Some(Self {
            currency: optional(value, "currency").or_else(currency),
            amount: reading.amount(value)?,
            date: reading.date(value, "value-date"),
        })
    }

    /// The element. The schema demands a day; where the value has none it is `day`.
    pub(in super::super) fn element(&self, day: Date) -> Element {
        Element::new("value")
            .with_some("currency", self.currency.as_ref())
            .with("value-date", self.date.unwrap_or(day).to_string())
            .saying(self.amount.to_string())
    }
}

/// What is to be spent in a period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Budget {
    /// `type`, by the list BudgetType: 1 original, 2 revised.
    pub kind: Option<String>,
    /// `status`, by the list BudgetStatus: 1 indicative, 2 committed.
    pub status: Option<String>,
    /// The first day of the period.
    pub start: Date,
    /// Its last day.
    pub end: Date,
    /// How much.
    pub value: Value,
}

impl Part for Budget {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let (start, end) = (reading.child(element, "period-start")?, reading.child(element, "period-end")?);
        Some(Self {
            kind: optional(element, "type"),
            status: optional(element, "status"),
            start: reading.needed_date(start, "iso-date")?,
            end: reading.needed_date(end, "iso-date")?,
            value: Value::read(element, reading)?,
        })
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        into.with_some("type", self.kind.as_ref())
            .with_some("status", self.status.as_ref())
            .holding(dated("period-start", self.start))
            .holding(dated("period-end", self.end))
            .holding(self.value.element(self.start))
    }
}

/// What is to be paid to others in a period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlannedDisbursement {
    /// `type`, by the list BudgetType: 1 original, 2 revised.
    pub kind: Option<String>,
    /// The first day of the period.
    pub start: Date,
    /// Its last day.
    pub end: Option<Date>,
    /// How much.
    pub value: Value,
    /// Who pays.
    pub provider: Option<TransactionOrg>,
    /// Who is paid.
    pub receiver: Option<TransactionOrg>,
}

impl Part for PlannedDisbursement {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let start = reading.child(element, "period-start")?;
        Some(Self {
            kind: optional(element, "type"),
            start: reading.needed_date(start, "iso-date")?,
            end: element.first("period-end").and_then(|end| reading.date(end, "iso-date")),
            value: Value::read(element, reading)?,
            provider: TransactionOrg::provider(element, &reading.whole),
            receiver: TransactionOrg::receiver(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with_some("type", self.kind.as_ref())
            .holding(dated("period-start", self.start))
            .holding_all(self.end.map(|end| dated("period-end", end)))
            .holding(self.value.element(self.start))
            .holding_all(self.provider.as_ref().map(|provider| provider.as_provider(whole)))
            .holding_all(self.receiver.as_ref().map(|receiver| receiver.as_receiver(whole)))
    }
}
