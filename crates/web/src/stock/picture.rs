//! Which pictures there are, what each crosses and what it counts.

use crate::language::{Language, Text};
use crate::list::Asked;
use engagement::stocktaking::{By, Cross, Measure};
use std::str::FromStr;

/// A picture of partnerships.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Picture {
    /// Areas by regions.
    Areas,
    /// Areas by years.
    Years,
    /// Groups of organizations by years.
    Groups,
    /// Roles by groups of organizations.
    Roles,
    /// Donors by areas.
    Money,
}

impl Picture {
    /// All of them, in the order in which they are shown.
    pub(super) const ALL: [Picture; 5] =
        [Picture::Areas, Picture::Years, Picture::Groups, Picture::Roles, Picture::Money];

    /// Its word in addresses.
    pub(super) fn slug(self) -> &'static str {
        match self {
            Picture::Areas => "areas",
            Picture::Years => "years",
            Picture::Groups => "groups",
            Picture::Roles => "roles",
            Picture::Money => "money",
        }
    }

    pub(super) fn title(self, l: Language) -> Text {
        match self {
            Picture::Areas => l.say("stock-areas"),
            Picture::Years => l.say("stock-years"),
            Picture::Groups => l.say("stock-groups"),
            Picture::Roles => l.say("stock-roles"),
            Picture::Money => l.say("stock-money"),
        }
    }

    /// What may be counted, the usual one first.
    pub(super) fn measures(self) -> &'static [Measure] {
        use Measure::{Committed, Organizations, Paid, Partnerships, Planned};
        match self {
            Picture::Areas => &[Partnerships, Organizations, Planned, Committed, Paid],
            Picture::Years => &[Partnerships, Organizations],
            Picture::Groups | Picture::Roles => &[Organizations, Partnerships],
            Picture::Money => &[Planned, Committed, Paid],
        }
    }

    /// What is crossed, as the address asks.
    pub(super) fn cross(self, asked: &Asked, years: Option<(i16, i16)>) -> Cross {
        let (rows, columns) = match self {
            Picture::Areas => (By::Area, By::Region),
            Picture::Years => (By::Area, By::Year),
            Picture::Groups => (By::Group, By::Year),
            Picture::Roles => (By::Role, By::Group),
            Picture::Money => (By::Donor, By::Area),
        };
        let asked_for = asked.all("measure").next().unwrap_or_default();
        let measure = self.measures().iter().find(|measure| name(**measure) == asked_for);
        Cross {
            rows,
            columns: Some(columns),
            measure: measure.or(self.measures().first()).copied().unwrap_or_default(),
            currency: asked.all("currency").next().unwrap_or_default().to_owned(),
            years,
        }
    }

    /// Whether years are told apart, so that a day is no filter.
    pub(super) fn is_through_time(self) -> bool {
        matches!(self, Picture::Years | Picture::Groups)
    }
}

impl FromStr for Picture {
    type Err = ();

    fn from_str(slug: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|picture| picture.slug() == slug).ok_or(())
    }
}

/// The word of a measure in addresses.
pub(super) fn name(measure: Measure) -> &'static str {
    match measure {
        Measure::Partnerships => "partnerships",
        Measure::Organizations => "organizations",
        Measure::Planned => "planned",
        Measure::Committed => "committed",
        Measure::Paid => "paid",
    }
}

/// The measure in words.
pub(super) fn words(measure: Measure, l: Language) -> Text {
    match measure {
        Measure::Partnerships => l.say("stock-measure-partnerships"),
        Measure::Organizations => l.say("stock-measure-organizations"),
        Measure::Planned => l.say("stock-measure-planned"),
        Measure::Committed => l.say("stock-measure-committed"),
        Measure::Paid => l.say("stock-measure-paid"),
    }
}

/// What is counted, in a sentence.
pub(super) fn rule(cross: &Cross, undated: usize, l: Language) -> String {
    let counted = match cross.measure {
        Measure::Partnerships => l.say("stock-rule-partnerships"),
        Measure::Organizations => l.say("stock-rule-organizations"),
        _ => l.say("stock-rule-money").with("currency", &cross.currency),
    };
    match undated {
        0 => counted.to_string(),
        _ => format!("{counted} {}", l.say("stock-rule-undated").with("count", undated)),
    }
}
