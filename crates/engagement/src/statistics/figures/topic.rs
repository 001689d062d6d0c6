//! What figures are of, and the lists that they open.

use crate::stock::Filter;
use crate::stocktaking::By;

/// What figures are of. Those of organizations come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Organizations.
    Organizations,
    /// Organizations by the groups under which the institution counts its partners.
    Groups,
    /// Organizations by their roles.
    Roles,
    /// Organizations by the regions in which their partnerships work.
    Regions,
    /// Organizations by how far they reach.
    Scopes,
    /// Organizations that are local or national.
    Local,
    /// Networks that are in a partnership themselves.
    Networks,
    /// Organizations that are in a partnership as members of a network.
    Members,
    /// Organizations whose first partnership began in the year.
    Newcomers,
    /// Partnerships.
    Partnerships,
    /// Partnerships by where they stand.
    Statuses,
    /// Partnerships by the type of their agreement.
    Agreements,
    /// Partnerships by area.
    Areas,
    /// Partnerships that began in the year.
    Begun,
    /// Partnerships that ended in the year.
    Ended,
    /// Agreements in force.
    InForce,
    /// Organizations in partnerships with an agreement in force.
    Covered,
}

/// The codes of the scopes that are local or national.
const LOCAL: [&str; 2] = ["local", "national"];

impl Topic {
    /// All of them, in their order.
    pub const ALL: [Topic; 17] = [
        Topic::Organizations,
        Topic::Groups,
        Topic::Roles,
        Topic::Regions,
        Topic::Scopes,
        Topic::Local,
        Topic::Networks,
        Topic::Members,
        Topic::Newcomers,
        Topic::Partnerships,
        Topic::Statuses,
        Topic::Agreements,
        Topic::Areas,
        Topic::Begun,
        Topic::Ended,
        Topic::InForce,
        Topic::Covered,
    ];

    /// Its name for machines.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Topic::Organizations => "organizations",
            Topic::Groups => "organizations_by_group",
            Topic::Roles => "organizations_by_role",
            Topic::Regions => "organizations_by_region",
            Topic::Scopes => "organizations_by_scope",
            Topic::Local => "organizations_local_or_national",
            Topic::Networks => "networks",
            Topic::Members => "organizations_as_members_of_networks",
            Topic::Newcomers => "organizations_new_in_the_year",
            Topic::Partnerships => "partnerships",
            Topic::Statuses => "partnerships_by_status",
            Topic::Agreements => "partnerships_by_agreement",
            Topic::Areas => "partnerships_by_area",
            Topic::Begun => "partnerships_begun_in_the_year",
            Topic::Ended => "partnerships_ended_in_the_year",
            Topic::InForce => "agreements_in_force",
            Topic::Covered => "organizations_under_agreement",
        }
    }

    /// Whether organizations are counted, rather than partnerships or agreements.
    #[must_use]
    pub fn is_of_organizations(self) -> bool {
        !matches!(
            self,
            Topic::Partnerships
                | Topic::Statuses
                | Topic::Agreements
                | Topic::Areas
                | Topic::Begun
                | Topic::Ended
                | Topic::InForce
        )
    }

    /// Whether it is of the year up to the day, rather than of the day.
    #[must_use]
    pub fn is_of_the_year(self) -> bool {
        matches!(self, Topic::Newcomers | Topic::Begun | Topic::Ended)
    }

    /// How its values are told apart.
    #[must_use]
    pub fn by(self) -> Option<By> {
        match self {
            Topic::Groups => Some(By::Group),
            Topic::Roles => Some(By::Role),
            Topic::Regions => Some(By::Region),
            Topic::Scopes => Some(By::Scope),
            Topic::Statuses => Some(By::Status),
            Topic::Agreements => Some(By::Agreement),
            Topic::Areas => Some(By::Area),
            _ => None,
        }
    }

    /// The filter of what it counts, among what a filter finds: of a code, or of all.
    pub(super) fn list(self, filter: &Filter, code: Option<&str>) -> Option<Filter> {
        match (self, self.by(), code) {
            (_, Some(by), Some(code)) => by.narrow(filter, code),
            (_, Some(_), None) => Some(filter.clone()),
            (Topic::Organizations | Topic::Partnerships, ..) => Some(filter.clone()),
            (Topic::Local, ..) => local(filter),
            _ => None,
        }
    }
}

/// The local and the national of what a filter finds.
fn local(filter: &Filter) -> Option<Filter> {
    let chosen = |scope: &&str| filter.scope.is_empty() || filter.scope.iter().any(|one| one == scope);
    let scope: Vec<String> = LOCAL.iter().filter(|scope| chosen(scope)).map(|scope| (*scope).to_owned()).collect();
    (!scope.is_empty()).then(|| Filter { scope, ..filter.clone() })
}

/// Whether a code is of a scope that is local or national.
pub(super) fn is_local(code: &str) -> bool {
    LOCAL.contains(&code)
}
