//! What an activity is: a line of who does what where.

use crate::access::Confidentiality;
use crate::dates::PartialDate;
use crate::ids::{ActivityId, OrganizationId, PlaceId, SourceId};
use jiff::Timestamp;
use serde::Serialize;

/// One line of who does what where, with the names of what it speaks of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// Who.
    pub organization: OrganizationId,
    /// The official name of who.
    pub organization_name: String,
    /// The code of the area of cooperation.
    pub area: Option<String>,
    /// The code of the cluster.
    pub cluster: Option<String>,
    /// The code of the country.
    pub country: String,
    /// Where in it.
    pub admin1: Option<Place>,
    /// Where in that.
    pub admin2: Option<Place>,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
    /// The code of how far it has come.
    pub status: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// The language of that.
    pub title_language: Option<String>,
    /// How closely it is kept.
    pub confidentiality: Confidentiality,
    /// Where it is known from.
    pub source: SourceId,
    /// The name of that.
    pub source_name: String,
    /// The row in it, as the person sees it there.
    pub source_row: i64,
    /// When it came in.
    pub recorded_at: Timestamp,
}

/// A place below the country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// Its P-code, where a source gave one.
    pub code: Option<String>,
}
