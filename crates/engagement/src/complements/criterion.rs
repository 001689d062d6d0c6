//! By what organizations are compared, and how much each of it weighs.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// By what organizations are compared with a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// It does this work in this place.
    Here,
    /// It does this work, wherever.
    Theme,
    /// It works in this place, on whatever.
    Place,
    /// It did it with the institution.
    WithUs,
    /// It has held the role.
    Role,
    /// How the institution reviewed partnerships with it.
    Review,
    /// It works in the languages.
    Language,
    /// It has worked in the setting.
    Setting,
    /// How much it carries now.
    Capacity,
    /// A network of its has members at work there, or is a partner there.
    Network,
}

/// The most that anything can weigh.
pub const MOST_WEIGHT: u8 = 10;

impl Criterion {
    /// All of them, in the order in which they are told.
    pub const ALL: [Criterion; 10] = [
        Criterion::Here,
        Criterion::Theme,
        Criterion::Place,
        Criterion::WithUs,
        Criterion::Role,
        Criterion::Review,
        Criterion::Language,
        Criterion::Setting,
        Criterion::Capacity,
        Criterion::Network,
    ];

    /// Its word in addresses and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Criterion::Here => "here",
            Criterion::Theme => "theme",
            Criterion::Place => "place",
            Criterion::WithUs => "with_us",
            Criterion::Role => "role",
            Criterion::Review => "review",
            Criterion::Language => "language",
            Criterion::Setting => "setting",
            Criterion::Capacity => "capacity",
            Criterion::Network => "network",
        }
    }

    /// What it weighs where nothing else is said: what an organization does there now counts most, what it did with the
    /// institution before counts less, so that who is new can come first.
    #[must_use]
    pub fn usual(self) -> u8 {
        match self {
            Criterion::Here => 6,
            Criterion::Theme | Criterion::Place => 3,
            Criterion::WithUs | Criterion::Role | Criterion::Review | Criterion::Language => 2,
            Criterion::Setting | Criterion::Capacity | Criterion::Network => 1,
        }
    }
}

/// What each criterion weighs, from 0 to [`MOST_WEIGHT`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weights(BTreeMap<Criterion, u8>);

impl Default for Weights {
    fn default() -> Self {
        Self(Criterion::ALL.into_iter().map(|criterion| (criterion, criterion.usual())).collect())
    }
}

impl Weights {
    /// What a criterion weighs.
    #[must_use]
    pub fn of(&self, criterion: Criterion) -> u8 {
        self.0.get(&criterion).copied().unwrap_or_else(|| criterion.usual()).min(MOST_WEIGHT)
    }

    /// The same with another weight.
    #[must_use]
    pub fn with(mut self, criterion: Criterion, weight: u8) -> Self {
        self.0.insert(criterion, weight.min(MOST_WEIGHT));
        self
    }
}
