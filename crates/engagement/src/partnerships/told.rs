//! What a source tells of a partnership, in whatever form: kept beside the record, compared with it, merged into it.

mod known;
mod merging;
mod named;
mod signed;

pub(super) use known::{Known, fields, fingerprint};
pub(super) use merging::{Merged, merged, stand};
pub(crate) use named::{Gift, Named, Part, Who};
pub(crate) use signed::Signed;

use super::course::Status;
use super::partnership::Facts;
use crate::dates::PartialDate;
use crate::ids::PartnershipId;
use crate::names;

/// The longest text that a record takes, in letters.
pub(crate) const LONGEST: usize = 20_000;
/// The longest title.
const TITLE: usize = 500;

/// What a source tells of a partnership.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    /// What the source knows it by.
    pub(crate) key: String,
    /// The facts, those who take part and give money as far as it is known who they are.
    pub(crate) facts: Facts,
    /// Whom it names.
    pub(crate) named: Named,
    /// Where it stands.
    pub(crate) stand: Stand,
    /// What was signed.
    pub(crate) signed: Option<Signed>,
    /// The record of this register that the source says it is.
    pub(crate) record: Option<PartnershipId>,
}

impl Told {
    /// Whether it is not yet known who someone is whom it names.
    pub(crate) fn is_open(&self) -> bool {
        !self.named.questions().is_empty()
    }
}

/// Where a partnership stands, with the days of its steps as far as they are said: none is made up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stand {
    /// Where it stands.
    pub(crate) status: Status,
    /// Since when it has been active in fact.
    pub(crate) began: Option<PartialDate>,
    /// When it ended in fact.
    pub(crate) ended: Option<PartialDate>,
    /// Why it stands there, where that needs a reason.
    pub(crate) reason: Option<String>,
}

/// A title as it is kept, cut where it is longer than a record takes.
pub(crate) fn title(text: &str) -> String {
    names::clean(text)
        .unwrap_or_else(|_| text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TITLE).collect())
}
