//! What a column can hold, in words, for each kind of table.

use crate::language::{Language, key};
use formats::columns::{Field, Kind};

/// What a column of a table of this kind can hold.
pub(super) fn of(kind: Kind) -> &'static [Field] {
    use Field::{
        Acronym, Activity, Admin1, Admin1Code, Admin2, Admin2Code, Admin3, Admin3Code, Areas, Country, CountryCode, Date,
        Description, Email, End, FormerName, Founded, Identifier, ImplementingIdentifier, ImplementingOrganization,
        ImplementingType, Languages, Latitude, Longitude, Name, NewName, OldName, OldName1, OldName2, Organization,
        OrganizationIdentifier, OrganizationType, OrganizationUrl, OtherName, Period, PlannedEnd, PlannedStart,
        ProjectCode, Scope, Sector, SectorCode, SectorVocabulary, Start, Status, StatusDate, Website,
    };
    match kind {
        Kind::Presence => &[
            Organization, Acronym, OrganizationType, OrganizationUrl, OrganizationIdentifier, ImplementingOrganization,
            ImplementingType, ImplementingIdentifier, Sector, SectorCode, SectorVocabulary, Country, CountryCode, Admin1,
            Admin1Code, Admin2, Admin2Code, Admin3, Admin3Code, Latitude, Longitude, Activity, Start, End, PlannedStart,
            PlannedEnd, Period, Status, Identifier, ProjectCode,
        ],
        Kind::Organizations => &[
            Name, Acronym, FormerName, OtherName, OrganizationType, Country, CountryCode, Website, Email, Description,
            Founded, Identifier, Scope, Status, StatusDate, Languages, Areas,
        ],
        Kind::Renames => &[OldName, NewName, Date],
        Kind::Mergers => &[OldName1, OldName2, NewName, Date],
    }
}

/// Columns without which nothing can be read: one of each group.
pub(super) fn needed(kind: Kind) -> &'static [&'static [Field]] {
    match kind {
        Kind::Presence => &[&[Field::Organization, Field::Acronym, Field::ImplementingOrganization]],
        Kind::Organizations => &[&[Field::Name]],
        Kind::Renames => &[&[Field::OldName], &[Field::NewName]],
        Kind::Mergers => &[&[Field::OldName1], &[Field::OldName2], &[Field::NewName]],
    }
}

/// The word for what a column holds.
pub(super) fn label(field: Field, l: Language) -> String {
    l.say(name(field)).to_string()
}

fn name(field: Field) -> &'static str {
    of_presence(field).unwrap_or_else(|| of_organizations(field))
}

fn of_presence(field: Field) -> Option<&'static str> {
    let key = match field {
        Field::Organization => key("field-organization"),
        Field::Acronym => key("field-acronym"),
        Field::OrganizationType => key("field-organization-type"),
        Field::OrganizationUrl => key("field-organization-url"),
        Field::OrganizationIdentifier => key("field-organization-identifier"),
        Field::ImplementingOrganization => key("field-implementing-organization"),
        Field::ImplementingType => key("field-implementing-type"),
        Field::ImplementingIdentifier => key("field-implementing-identifier"),
        Field::Sector => key("field-sector"),
        Field::SectorCode => key("field-sector-code"),
        Field::SectorVocabulary => key("field-sector-vocabulary"),
        Field::Country => key("field-country"),
        Field::CountryCode => key("field-country-code"),
        Field::Admin1 => key("field-admin1"),
        Field::Admin1Code => key("field-admin1-code"),
        Field::Admin2 => key("field-admin2"),
        Field::Admin2Code => key("field-admin2-code"),
        Field::Admin3 => key("field-admin3"),
        Field::Admin3Code => key("field-admin3-code"),
        Field::Latitude => key("field-latitude"),
        Field::Longitude => key("field-longitude"),
        Field::Activity => key("field-activity"),
        Field::Start => key("field-start"),
        Field::End => key("field-end"),
        Field::PlannedStart => key("field-planned-start"),
        Field::PlannedEnd => key("field-planned-end"),
        Field::Period => key("field-period"),
        Field::Status => key("field-status"),
        Field::Identifier => key("field-identifier"),
        Field::ProjectCode => key("field-project-code"),
        _ => return None,
    };
    Some(key)
}

fn of_organizations(field: Field) -> &'static str {
    match field {
        Field::FormerName => key("field-former-name"),
        Field::OtherName => key("field-other-name"),
        Field::Website => key("field-website"),
        Field::Email => key("field-email"),
        Field::Description => key("field-description"),
        Field::Founded => key("field-founded"),
        Field::Scope => key("field-scope"),
        Field::StatusDate => key("field-status-date"),
        Field::Languages => key("field-languages"),
        Field::Areas => key("field-areas"),
        Field::OldName => key("field-old-name"),
        Field::OldName1 => key("field-old-name-1"),
        Field::OldName2 => key("field-old-name-2"),
        Field::NewName => key("field-new-name"),
        Field::Date => key("field-date"),
        _ => key("field-name"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_somewhere_and_has_a_word_of_its_own() {
        let mut words: Vec<&str> = Field::ALL.iter().map(|field| name(*field)).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Field::ALL.len());
        let placed = |field: &Field| Kind::ALL.into_iter().any(|kind| of(kind).contains(field));
        assert!(Field::ALL.iter().all(placed));
    }
}
