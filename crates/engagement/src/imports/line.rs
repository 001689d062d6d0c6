//! An activity on its way in.

use crate::dates::PartialDate;
use crate::ids::{PlaceId, TermQuestionId};

/// An activity on its way in.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) row: u64,
    pub(super) part: i64,
    pub(super) mention: usize,
    pub(super) country: Option<String>,
    pub(super) cluster: Option<String>,
    pub(super) area: Option<String>,
    pub(super) admin1: Option<PlaceId>,
    pub(super) admin2: Option<PlaceId>,
    pub(super) from: Option<PartialDate>,
    pub(super) to: Option<PartialDate>,
    pub(super) status: Option<String>,
    pub(super) title: Option<String>,
    pub(super) waits_for: Vec<TermQuestionId>,
    pub(super) fingerprint: Vec<u8>,
}
