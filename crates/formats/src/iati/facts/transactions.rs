//! Money that was pledged, received, paid or spent.

use jiff::civil::Date;

use super::super::{Doubt, Element};
use super::classification::Sector;
use super::part::{Part, Reading, Whole, code_in, coded, dated, digit, optional};
use super::places::{RecipientCountry, RecipientRegion};
use super::texts::{Text, narratives, said, texts, texts_in};
use super::values::Value;

/// Money that was pledged, received, paid or spent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Transaction {
    /// `ref`: how the publisher calls it.
    pub reference: Option<String>,
    /// Whether it is humanitarian aid.
    pub humanitarian: Option<bool>,
    /// `type`, by the list TransactionType: 1 incoming funds, 2 outgoing commitment, 3 disbursement, 4 expenditure.
    pub kind: String,
    /// On which day.
    pub date: Date,
    /// How much.
    pub value: Value,
    /// What for.
    pub descriptions: Vec<Text>,
    /// Where the money comes from.
    pub provider: Option<TransactionOrg>,
    /// Where it goes.
    pub receiver: Option<TransactionOrg>,
    /// By which way it is paid, by the list DisbursementChannel.
    pub disbursement_channel: Option<String>,
    /// What it is for, where that is not said of the activity.
    pub sectors: Vec<Sector>,
    /// The country that benefits.
    pub recipient_country: Option<RecipientCountry>,
    /// The region that benefits.
    pub recipient_region: Option<RecipientRegion>,
    /// What flow it is, by the list FlowType.
    pub flow: Option<String>,
    /// How it is financed, by the list FinanceType.
    pub finance: Option<String>,
    /// What kind of aid it is.
    pub aid_types: Vec<AidType>,
    /// Whether it is tied, by the list TiedStatus.
    pub tied_status: Option<String>,
}

impl Part for Transaction {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let (kind, date) =
            (reading.child(element, "transaction-type")?, reading.child(element, "transaction-date")?);
        let whole = reading.whole;
        Some(Self {
            reference: optional(element, "ref"),
            humanitarian: reading.flag(element, "humanitarian"),
            kind: reading.needed(kind, "code")?,
            date: reading.needed_date(date, "iso-date")?,
            value: Value::read(element, reading)?,
            descriptions: texts_in(element, "description", &whole),
            provider: TransactionOrg::provider(element, &whole),
            receiver: TransactionOrg::receiver(element, &whole),
            disbursement_channel: code_in(element, "disbursement-channel"),
            sectors: parts(element, "sector", reading),
            recipient_country: part(element, "recipient-country", reading),
            recipient_region: part(element, "recipient-region", reading),
            flow: code_in(element, "flow-type"),
            finance: code_in(element, "finance-type"),
            aid_types: parts(element, "aid-type", reading),
            tied_status: code_in(element, "tied-status"),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        let kind = Element::new("transaction-type").with("code", &self.kind);
        let region = self.recipient_region.as_ref();
        let country = self.recipient_country.as_ref();
        into.with_some("ref", self.reference.as_ref())
            .with_some("humanitarian", self.humanitarian.map(digit))
            .holding(kind)
            .holding(dated("transaction-date", self.date))
            .holding(self.value.element(self.date))
            .holding_all(said("description", &self.descriptions, whole))
            .holding_all(self.provider.as_ref().map(|provider| provider.as_provider(whole)))
            .holding_all(self.receiver.as_ref().map(|receiver| receiver.as_receiver(whole)))
            .holding_all(coded("disbursement-channel", self.disbursement_channel.as_ref()))
            .holding_all(self.sectors.iter().map(|sector| sector.write(Element::new("sector"), whole)))
            .holding_all(country.map(|country| country.write(Element::new("recipient-country"), whole)))
            .holding_all(region.map(|region| region.write(Element::new("recipient-region"), whole)))
            .holding_all(coded("flow-type", self.flow.as_ref()))
            .holding_all(coded("finance-type", self.finance.as_ref()))
            .holding_all(self.aid_types.iter().map(|kind| kind.write(Element::new("aid-type"), whole)))
            .holding_all(coded("tied-status", self.tied_status.as_ref()))
    }
}

fn parts<P: Part>(element: &Element, name: &str, reading: &mut Reading<'_>) -> Vec<P> {
    element.named(name).filter_map(|part| P::read(part, reading)).collect()
}

/// A part that may stand once; where it stands again, that is noted.
fn part<P: Part>(element: &Element, name: &str, reading: &mut Reading<'_>) -> Option<P> {
    let mut all = element.named(name);
    let first = all.next()?;
    if let Some(again) = all.next() {
        reading.note(again, Doubt::Again);
    }
    P::read(first, reading)
}

/// Who gives or takes money.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TransactionOrg {
    /// `ref`: its identifier.
    pub reference: Option<String>,
    /// `type`, by the list OrganisationType.
    pub kind: Option<String>,
    /// The identifier under which it publishes the activity of which this money is part.
    pub activity_id: Option<String>,
    /// Its name.
    pub names: Vec<Text>,
}

impl TransactionOrg {
    pub(super) fn provider(element: &Element, whole: &Whole<'_>) -> Option<Self> {
        element.first("provider-org").map(|found| Self::read(found, "provider-activity-id", whole))
    }

    pub(super) fn receiver(element: &Element, whole: &Whole<'_>) -> Option<Self> {
        element.first("receiver-org").map(|found| Self::read(found, "receiver-activity-id", whole))
    }

    fn read(element: &Element, activity: &str, whole: &Whole<'_>) -> Self {
        Self {
            reference: optional(element, "ref"),
            kind: optional(element, "type"),
            activity_id: optional(element, activity),
            names: texts(element, whole),
        }
    }

    pub(super) fn as_provider(&self, whole: &Whole<'_>) -> Element {
        self.write(Element::new("provider-org"), "provider-activity-id", whole)
    }

    pub(super) fn as_receiver(&self, whole: &Whole<'_>) -> Element {
        self.write(Element::new("receiver-org"), "receiver-activity-id", whole)
    }

    fn write(&self, into: Element, activity: &'static str, whole: &Whole<'_>) -> Element {
        into.with_some("ref", self.reference.as_ref())
            .with_some(activity, self.activity_id.as_ref())
            .with_some("type", self.kind.as_ref())
            .holding_all(narratives(&self.names, whole))
    }
}

/// What kind of aid it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AidType {
    /// The kind.
    pub code: String,
    /// By which list, of those in AidTypeVocabulary; none said means 1, the list AidType.
    pub vocabulary: Option<String>,
}

impl Part for AidType {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let code = reading.needed(element, "code")?;
        Some(Self { code, vocabulary: optional(element, "vocabulary") })
    }

    fn write(&self, into: Element, _: &Whole<'_>) -> Element {
        into.with("code", &self.code).with_some("vocabulary", self.vocabulary.as_ref())
    }
}
