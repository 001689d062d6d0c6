//! Partnerships as the activities that aid organizations publish by IATI 2.03: what an activity says of one, and the
//! activity that says what a record says.

mod actors;
mod dates;
mod money;
mod onto;
mod participants;
mod publishing;
mod reading;
mod sectors;
mod sums;
mod writing;

pub(crate) use actors::{Named, Own, named};
pub use publishing::{Publisher, Read, organisation, read as read_to_publish};
pub(crate) use reading::{Lookup, read};
pub(crate) use sectors::{by_vocabulary, dac};

/// Codes of the list OrganisationRole, version 2.03.
mod role {
    pub(super) const FUNDING: &str = "1";
    pub(super) const ACCOUNTABLE: &str = "2";
    pub(super) const IMPLEMENTING: &str = "4";
}

/// Codes of the list ActivityDateType, version 2.03.
mod date {
    pub(super) const PLANNED_START: &str = "1";
    pub(super) const ACTUAL_START: &str = "2";
    pub(super) const PLANNED_END: &str = "3";
    pub(super) const ACTUAL_END: &str = "4";
}

/// Codes of the list TransactionType, version 2.03.
mod transaction {
    pub(super) const INCOMING_FUNDS: &str = "1";
    pub(super) const OUTGOING_COMMITMENT: &str = "2";
    pub(super) const DISBURSEMENT: &str = "3";
    pub(super) const EXPENDITURE: &str = "4";
    pub(super) const INCOMING_COMMITMENT: &str = "11";
}

/// Where the publisher's own terms are explained.
fn own_terms(public_url: &str) -> String {
    format!("{}/about", public_url.trim_end_matches('/'))
}
