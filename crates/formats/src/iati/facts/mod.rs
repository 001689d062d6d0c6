//! What an activity says, typed: read from its element, and written as one again.

mod classification;
mod dates;
mod documents;
mod of;
mod organisations;
mod part;
mod places;
mod results;
mod texts;
mod transactions;
mod values;
mod write;

use jiff::Timestamp;

use super::Element;

pub use classification::{HumanitarianScope, Sector, Tag};
pub use dates::ActivityDate;
pub use documents::{Document, RelatedActivity};
pub use organisations::{OtherIdentifier, OwnerOrg, ParticipatingOrg, ReportingOrg};
pub use places::{Administrative, Location, LocationId, Point, RecipientCountry, RecipientRegion};
pub use results::ActivityResult;
pub use texts::{Description, Text};
pub use transactions::{AidType, Transaction, TransactionOrg};
pub use values::{Budget, PlannedDisbursement, Value};

pub(super) use part::{Part, Whole};
pub(super) use texts::narratives;

/// What an activity says. Codes are those of IATI's code lists, as they stand in the file.
///
/// What IATI knows besides (contacts, policy markers, conditions, loans) stays in the [`Element`] from which this was
/// read and comes back when [`element`](Facts::element) is given that.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// `iati-identifier`: who publishes it and which activity it is.
    pub identifier: String,
    /// `xml:lang`: in which language its texts are that say nothing else, by the list Language.
    pub language: Option<String>,
    /// `default-currency`: in which currency its values are that say nothing else.
    pub currency: Option<String>,
    /// `humanitarian`: whether it is humanitarian aid, as a whole.
    pub humanitarian: Option<bool>,
    /// `hierarchy`: 1 for a programme, 2 for its projects.
    pub hierarchy: Option<i32>,
    /// `last-updated-datetime`.
    pub last_updated: Option<Timestamp>,
    /// `budget-not-provided`: why there is no budget, by the list BudgetNotProvided.
    pub budget_not_provided: Option<String>,
    /// Who publishes it.
    pub reporting_org: Option<ReportingOrg>,
    /// Its title, in one or several languages.
    pub titles: Vec<Text>,
    /// What it is, whom it is for, what it is to reach.
    pub descriptions: Vec<Description>,
    /// Who funds, answers for, extends or implements it.
    pub participating_orgs: Vec<ParticipatingOrg>,
    /// Other identifiers that it has or had.
    pub other_identifiers: Vec<OtherIdentifier>,
    /// How far it is, by the list ActivityStatus.
    pub status: Option<String>,
    /// When it begins and ends, as planned and in fact.
    pub dates: Vec<ActivityDate>,
    /// How far it reaches, by the list ActivityScope.
    pub scope: Option<String>,
    /// The countries that benefit.
    pub recipient_countries: Vec<RecipientCountry>,
    /// The regions that benefit.
    pub recipient_regions: Vec<RecipientRegion>,
    /// Where it takes place.
    pub locations: Vec<Location>,
    /// What it is about, by lists of sectors.
    pub sectors: Vec<Sector>,
    /// What it is about, by other lists, such as that of the Sustainable Development Goals.
    pub tags: Vec<Tag>,
    /// The emergencies and appeals that it answers.
    pub humanitarian_scopes: Vec<HumanitarianScope>,
    /// Between whom aid flows, by the list CollaborationType.
    pub collaboration: Option<String>,
    /// What flow it is, by the list FlowType, where a transaction says nothing else.
    pub flow: Option<String>,
    /// How it is financed, by the list FinanceType, where a transaction says nothing else.
    pub finance: Option<String>,
    /// What kind of aid it is, where a transaction says nothing else.
    pub aid_types: Vec<AidType>,
    /// Whether aid is tied, by the list TiedStatus, where a transaction says nothing else.
    pub tied_status: Option<String>,
    /// What is to be spent, by period.
    pub budgets: Vec<Budget>,
    /// What is to be paid to others, by period.
    pub planned_disbursements: Vec<PlannedDisbursement>,
    /// What was pledged, received, paid and spent.
    pub transactions: Vec<Transaction>,
    /// Documents about it.
    pub documents: Vec<Document>,
    /// Activities to which it belongs or that belong to it.
    pub related_activities: Vec<RelatedActivity>,
    /// What it is to reach and has reached.
    pub results: Vec<ActivityResult>,
}

impl Facts {
    /// What the schema of 2.03 demands of an activity and this one does not say, by the names of IATI.
    pub fn missing(&self) -> Vec<&'static str> {
        let demanded = [
            ("iati-identifier", self.identifier.is_empty()),
            ("reporting-org", self.reporting_org.is_none()),
            ("title", self.titles.is_empty()),
            ("description", self.descriptions.is_empty()),
            ("participating-org", self.participating_orgs.is_empty()),
            ("activity-status", self.status.is_none()),
            ("activity-date", self.dates.is_empty()),
        ];
        demanded.into_iter().filter_map(|(name, is_missing)| is_missing.then_some(name)).collect()
    }
}

/// The identifier of an activity, if it has one.
pub(super) fn identifier(activity: &Element) -> Option<String> {
    let text = activity.first("iati-identifier")?.text();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
