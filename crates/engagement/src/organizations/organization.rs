//! What an organization is.

use super::{Identifier, Logo, Name, NameKind};
use crate::access::{Confidentiality, Owner};
use crate::dates::PartialDate;
use crate::history;
use crate::ids::{OrganizationId, SourceId};
use crate::vocabulary;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A civil society organization, or another actor that files name.
#[derive(Debug, Clone, PartialEq)]
pub struct Organization {
    /// Its id, which stays when it is renamed.
    pub id: OrganizationId,
    /// The facts that it is described by.
    pub facts: Facts,
    /// All its names, the official one among them.
    pub names: Vec<Name>,
    /// Statuses with other bodies.
    pub statuses: Vec<Status>,
    /// Who may change it.
    pub owner: Owner,
    /// How many activities are on record.
    pub activities: i64,
    /// Since when it is in the register.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When someone last said that it is still so.
    pub confirmed_at: Option<Timestamp>,
    /// The record that this one was merged into.
    pub merged_into: Option<OrganizationId>,
    /// Since when the institution vouches for what it tells.
    pub verified_at: Option<Timestamp>,
    /// Since when the host has it taken down, for law or safety.
    pub taken_down_at: Option<Timestamp>,
    /// Its logo.
    pub logo: Option<Logo>,
}

/// The facts that an organization is described by; a difference of two is what the history shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facts {
    /// The official name.
    pub name: String,
    /// Its language, as BCP 47; `und` where it is not known.
    pub name_language: String,
    /// Short letters.
    pub acronym: Option<String>,
    /// What it is; several are possible.
    pub kinds: BTreeSet<String>,
    /// Whether its members are organizations.
    pub network: bool,
    /// How far it reaches.
    pub scope: Option<String>,
    /// The country of its seat.
    pub country: Option<String>,
    /// Where it works, by its own word or by files; activities add to this.
    pub countries: BTreeSet<String>,
    /// Areas of cooperation.
    pub areas: BTreeSet<String>,
    /// Clusters.
    pub clusters: BTreeSet<String>,
    /// Working languages.
    pub languages: BTreeSet<String>,
    /// The year in which it was founded.
    pub founded: Option<i64>,
    /// Its website.
    pub website: Option<String>,
    /// Its public e-mail address.
    pub email: Option<String>,
    /// What it says of itself.
    pub description: Option<String>,
    /// The language of that.
    pub description_language: Option<String>,
    /// Numbers that registers gave it.
    pub identifiers: BTreeSet<Identifier>,
    /// How closely the record is kept.
    pub confidentiality: Confidentiality,
}

/// A status with another body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Status {
    /// Its id.
    pub id: Uuid,
    /// Who gave it, such as `ecosoc`.
    pub scheme: String,
    /// Which, such as `ecosoc.special`; the scheme alone where it is not known.
    pub status: String,
    /// Since when.
    pub from: Option<PartialDate>,
    /// Until when.
    pub to: Option<PartialDate>,
    /// Where this is known from.
    pub source: Option<SourceId>,
}

impl Organization {
    /// Whether it is of civil society: other actors stand in the same register, outside the directory.
    #[must_use]
    pub fn is_civil_society(&self) -> bool {
        self.facts.is_civil_society()
    }

    /// Whether its own people keep it.
    #[must_use]
    pub fn is_claimed(&self) -> bool {
        self.owner == Owner::Organization(self.id)
    }

    /// Whether its official name or its acronym [`holds`] these words.
    #[must_use]
    pub fn is_told_by(&self, words: &[String]) -> bool {
        holds(&self.facts.name, words) || self.facts.acronym.as_deref().is_some_and(|text| holds(text, words))
    }

    /// The names of one kind.
    pub fn names_of(&self, kind: NameKind) -> impl Iterator<Item = &Name> {
        self.names.iter().filter(move |name| name.kind == kind)
    }
}

/// Whether a name holds all these words, which are folded, as far as they are written out.
#[must_use]
pub fn holds(text: &str, words: &[String]) -> bool {
    let folded = matching::fold(text);
    words.iter().all(|word| folded.split(' ').any(|part| part.starts_with(word.as_str())))
}

impl Facts {
    /// Whether any of the kinds is of civil society; an organization whose kind is not known counts as one.
    #[must_use]
    pub fn is_civil_society(&self) -> bool {
        let kinds = &vocabulary::all().kind;
        let is = |code: &String| kinds.get(code).is_none_or(|term| term.civil_society);
        self.kinds.is_empty() || self.kinds.iter().any(is)
    }

    /// What differs from `before`, as `{field: [before, after]}`.
    #[must_use]
    pub fn difference(&self, before: &Facts) -> serde_json::Map<String, serde_json::Value> {
        history::difference(before, self)
    }
}
