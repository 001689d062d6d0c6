//! An organization as it publishes itself: what it is to spend, on whom, and its documents.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Element;
use super::facts::{
    Document, Part, RecipientCountry, RecipientRegion, ReportingOrg, Text, Value, Whole, narratives,
};

/// An organization as it publishes itself in a file of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Organisation {
    /// Its identifier, such as `XM-DAC-47066`.
    pub identifier: String,
    /// In which language its texts are that say nothing else.
    pub language: Option<String>,
    /// In which currency its values are that say nothing else.
    pub currency: Option<String>,
    /// When this last changed.
    pub last_updated: Option<Timestamp>,
    /// Its name.
    pub names: Vec<Text>,
    /// Who publishes this.
    pub reporting_org: ReportingOrg,
    /// What it is to spend, by period.
    pub total_budgets: Vec<OrganisationBudget>,
    /// What other organizations are to get from it.
    pub recipient_org_budgets: Vec<(RecipientOrg, OrganisationBudget)>,
    /// What regions are to get from it.
    pub recipient_region_budgets: Vec<(RecipientRegion, OrganisationBudget)>,
    /// What countries are to get from it.
    pub recipient_country_budgets: Vec<(RecipientCountry, OrganisationBudget)>,
    /// What it has spent, by period.
    pub total_expenditures: Vec<OrganisationBudget>,
    /// Its documents, each with the countries of which it tells.
    pub documents: Vec<(Document, Vec<RecipientCountry>)>,
}

/// Money in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationBudget {
    /// `status`, by the list BudgetStatus: 1 indicative, 2 committed. What was spent has none.
    pub status: Option<String>,
    /// The first day of the period.
    pub start: Date,
    /// Its last day.
    pub end: Date,
    /// How much.
    pub value: Value,
    /// What it is made up of.
    pub lines: Vec<BudgetLine>,
}

/// A part of a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetLine {
    /// `ref`: how the publisher calls it.
    pub reference: Option<String>,
    /// How much.
    pub value: Value,
    /// What for.
    pub texts: Vec<Text>,
}

/// An organization that gets money.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecipientOrg {
    /// `ref`: its identifier.
    pub reference: Option<String>,
    /// Its name.
    pub names: Vec<Text>,
}

impl Organisation {
    /// The `iati-organisation` that says this, in the order that the schema of 2.03 demands.
    #[must_use]
    pub fn element(&self) -> Element {
        let whole = &Whole { language: self.language.as_deref(), currency: self.currency.as_deref() };
        let name = Element::new("name").holding_all(narratives(&self.names, whole));
        let to_org = |(org, budget): &(RecipientOrg, OrganisationBudget)| {
            let recipient = Element::new("recipient-org").with_some("ref", org.reference.as_ref());
            let recipient = recipient.holding_all(narratives(&org.names, whole));
            budget.element("recipient-org-budget", Some(recipient), whole)
        };
        let to_region = |(region, budget): &(RecipientRegion, OrganisationBudget)| {
            let region = RecipientRegion { percentage: None, ..region.clone() };
            let recipient = region.write(Element::new("recipient-region"), whole);
            budget.element("recipient-region-budget", Some(recipient), whole)
        };
        let to_country = |(country, budget): &(RecipientCountry, OrganisationBudget)| {
            let recipient = recipient_country(country, whole);
            budget.element("recipient-country-budget", Some(recipient), whole)
        };
        let total = |budget: &OrganisationBudget| budget.element("total-budget", None, whole);
        let spent = |budget: &OrganisationBudget| budget.element("total-expenditure", None, whole);
        let document = |(document, countries): &(Document, Vec<RecipientCountry>)| {
            let countries = countries.iter().map(|country| recipient_country(country, whole));
            document.write(Element::new("document-link"), whole).holding_all(countries)
        };
        self.bare()
            .holding(Element::new("organisation-identifier").saying(&self.identifier))
            .holding(name)
            .holding(self.reporting_org.write(Element::new("reporting-org"), whole))
            .holding_all(self.total_budgets.iter().map(total))
            .holding_all(self.recipient_org_budgets.iter().map(to_org))
            .holding_all(self.recipient_region_budgets.iter().map(to_region))
            .holding_all(self.recipient_country_budgets.iter().map(to_country))
            .holding_all(self.total_expenditures.iter().map(spent))
            .holding_all(self.documents.iter().map(document))
    }

    fn bare(&self) -> Element {
        Element::new("iati-organisation")
            .with_some("last-updated-datetime", self.last_updated.map(|at| at.to_string()))
            .with_some("xml:lang", self.language.as_ref())
            .with_some("default-currency", self.currency.as_ref())
    }
}

impl OrganisationBudget {
    fn element(&self, name: &'static str, recipient: Option<Element>, whole: &Whole<'_>) -> Element {
        let is_spent = name == "total-expenditure";
        let line = if is_spent { "expense-line" } else { "budget-line" };
        let lines = self.lines.iter().map(|part| {
            let element = Element::new(line).with_some("ref", part.reference.as_ref());
            element.holding(part.value.element(self.start)).holding_all(narratives(&part.texts, whole))
        });
        let status = self.status.as_ref().filter(|_| !is_spent);
        let day = |name: &'static str, date: Date| Element::new(name).with("iso-date", date.to_string());
        Element::new(name)
            .with_some("status", status)
            .holding_all(recipient)
            .holding(day("period-start", self.start))
            .holding(day("period-end", self.end))
            .holding(self.value.element(self.start))
            .holding_all(lines)
    }
}

/// A country, of which an organization file says no share.
fn recipient_country(country: &RecipientCountry, whole: &Whole<'_>) -> Element {
    RecipientCountry { percentage: None, ..country.clone() }.write(Element::new("recipient-country"), whole)
}
