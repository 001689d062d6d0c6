//! Which partnerships are meant.

use super::count::Dimension;
use crate::ids::OfficeId;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Which partnerships are meant. Several values of one filter are alternatives; all filters apply together. What is asked
/// of an organization (group, kind, scope, role) must hold of one and the same.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words in the title, a code, or the name of an organization.
    pub q: String,
    /// Codes of the groups under which the institution counts its partners.
    pub group: Vec<String>,
    /// Codes of kinds of organizations.
    pub kind: Vec<String>,
    /// Codes of scopes of organizations.
    pub scope: Vec<String>,
    /// Codes of roles.
    pub role: Vec<String>,
    /// Ids of organizations.
    pub organization: Vec<String>,
    /// Codes of areas of cooperation, each with those below it.
    pub area: Vec<String>,
    /// Codes of clusters, each with those below it.
    pub cluster: Vec<String>,
    /// Slugs of offices, each with those below it and those in whose place it stands.
    pub office: Vec<String>,
    /// Codes of countries.
    pub country: Vec<String>,
    /// M49 codes of regions.
    pub region: Vec<String>,
    /// Codes of statuses.
    pub status: Vec<String>,
    /// Codes of types of the agreement that stands now.
    pub agreement: Vec<String>,
    /// What donors are called.
    pub donor: Vec<String>,
    /// Codes of settings.
    pub setting: Vec<String>,
    /// Codes of levels.
    pub level: Vec<String>,
    /// A year, a month or a day: what went on then, as it stood then.
    pub as_of: String,
    /// Other actors too, which are not of civil society.
    pub include_others: bool,
}

impl Filter {
    /// What is chosen of a filter.
    pub(crate) fn chosen(&self, dimension: Dimension) -> &[String] {
        match dimension {
            Dimension::Group => &self.group,
            Dimension::Kind => &self.kind,
            Dimension::Scope => &self.scope,
            Dimension::Role => &self.role,
            Dimension::Area => &self.area,
            Dimension::Cluster => &self.cluster,
            Dimension::Office => &self.office,
            Dimension::Region => &self.region,
            Dimension::Country => &self.country,
            Dimension::Status => &self.status,
            Dimension::Agreement => &self.agreement,
            Dimension::Donor => &self.donor,
            Dimension::Setting => &self.setting,
            Dimension::Level => &self.level,
            Dimension::Words => &self.organization,
        }
    }
}

/// The offices that each office stands for: those below it, and those in whose place it stands.
pub(crate) type Offices = HashMap<String, Vec<OfficeId>>;
