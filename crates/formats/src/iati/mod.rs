//! IATI 2.03, by which aid organizations publish their activities: files to records and back.
//!
//! A file is told by its content ([`detect`]) and read activity by activity, in the memory of one ([`Activities`]). Each
//! comes with all that stands in it ([`Element`]) and with what is known of it ([`Facts`]). Facts become an element
//! again, with nothing of the original lost ([`Facts::element`]), and elements a file ([`Writer`]).

mod attributes;
mod decimal;
mod detect;
mod element;
mod error;
mod facts;
mod input;
mod limits;
mod name;
mod note;
mod organisation;
mod parse;
mod pieces;
mod reading;
mod tree;
mod writer;

use self::reading::short;

pub use decimal::{Decimal, NotANumber};
pub use detect::detect;
pub use element::{Element, Node};
pub use error::{ReadError, Reason, Unusable};
pub use facts::{
    ActivityDate, ActivityResult, Administrative, AidType, Budget, Description, Document, Facts,
    HumanitarianScope, Location, LocationId, OtherIdentifier, OwnerOrg, ParticipatingOrg, PlannedDisbursement,
    Point, RecipientCountry, RecipientRegion, RelatedActivity, ReportingOrg, Sector, Tag, Text, Transaction,
    TransactionOrg, Value,
};
pub use limits::Limits;
pub use name::Name;
pub use note::{Doubt, Note};
pub use organisation::{BudgetLine, Organisation, OrganisationBudget, RecipientOrg};
pub use reading::{Activities, ReadActivity, WrittenActivity};
pub use writer::Writer;
