//! The parts of a partnership: places, money and what is not money, codes, texts.

use crate::ids::{OrganizationId, PlaceId};
use serde::Serialize;
use uuid::Uuid;

/// Where something is done together: a country, or a place in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The code of the country.
    pub country: String,
    /// Where in it.
    pub admin1: Option<PlaceId>,
    /// Where in that.
    pub admin2: Option<PlaceId>,
}

/// Money from one source in one currency, in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Funding {
    /// The row that says so.
    #[serde(skip)]
    pub id: Uuid,
    /// The donor, where it is in the register.
    pub donor: Option<OrganizationId>,
    /// What the donor is called.
    pub donor_name: String,
    /// The currency, by ISO 4217; empty where no amount is on record.
    pub currency: String,
    /// What is meant to be spent.
    pub planned: Option<i64>,
    /// What was promised.
    pub committed: Option<i64>,
    /// What was paid.
    pub paid: Option<i64>,
}

/// What one side brings in that is not money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InKind {
    /// The row that says so.
    #[serde(skip)]
    pub id: Uuid,
    /// Which organization; none is the institution.
    pub giver: Option<OrganizationId>,
    /// What.
    pub what: String,
    /// The language of that.
    pub language: String,
    /// What it is worth: a currency, and minor units of it.
    pub worth: Option<(String, i64)>,
}

/// A code of a project or a crisis.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Code {
    /// Who gave it.
    pub scheme: Scheme,
    /// The code.
    pub code: String,
}

/// Who gave a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scheme {
    /// The institution, to a project of its own.
    Project,
    /// The publisher of an IATI activity.
    Iati,
    /// The Asian Disaster Reduction Center, to a disaster.
    Glide,
    /// Whoever appeals for funds for a crisis.
    Appeal,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Scheme; 4] = [Scheme::Project, Scheme::Iati, Scheme::Glide, Scheme::Appeal];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Project => "project",
            Scheme::Iati => "iati",
            Scheme::Glide => "glide",
            Scheme::Appeal => "appeal",
        }
    }
}

/// A text that someone wrote, and its language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    /// The language, as BCP 47; `und` where it is not known.
    pub language: String,
    /// The text.
    pub text: String,
}

/// What a text of a partnership is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TextKind {
    /// What it is.
    Description,
    /// What it is meant to bring about.
    PlannedResults,
    /// What it brought about.
    ReachedResults,
    /// What was learned.
    Lessons,
    /// What others should do too.
    Practices,
}

impl TextKind {
    /// All of them.
    pub const ALL: [TextKind; 5] = [
        TextKind::Description,
        TextKind::PlannedResults,
        TextKind::ReachedResults,
        TextKind::Lessons,
        TextKind::Practices,
    ];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            TextKind::Description => "description",
            TextKind::PlannedResults => "planned_results",
            TextKind::ReachedResults => "reached_results",
            TextKind::Lessons => "lessons",
            TextKind::Practices => "practices",
        }
    }
}
