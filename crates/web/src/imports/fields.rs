//! What a column can hold, in words, for each kind of table.

mod partnerships;

use crate::language::{Language, key};
use formats::columns::{Field, Kind};

const PRESENCE: [Field; 30] = [
    Field::Organization,
    Field::Acronym,
    Field::OrganizationType,
    Field::OrganizationUrl,
    Field::OrganizationIdentifier,
    Field::ImplementingOrganization,
    Field::ImplementingType,
    Field::ImplementingIdentifier,
    Field::Sector,
    Field::SectorCode,
    Field::SectorVocabulary,
    Field::Country,
    Field::CountryCode,
    Field::Admin1,
    Field::Admin1Code,
    Field::Admin2,
    Field::Admin2Code,
    Field::Admin3,
    Field::Admin3Code,
    Field::Latitude,
    Field::Longitude,
    Field::Activity,
    Field::Start,
    Field::End,
    Field::PlannedStart,
    Field::PlannedEnd,
    Field::Period,
    Field::Status,
    Field::Identifier,
    Field::ProjectCode,
];

const ORGANIZATIONS: [Field; 17] = [
    Field::Name,
    Field::Acronym,
    Field::FormerName,
    Field::OtherName,
    Field::OrganizationType,
    Field::Country,
    Field::CountryCode,
    Field::Website,
    Field::Email,
    Field::Description,
    Field::Founded,
    Field::Identifier,
    Field::Scope,
    Field::Status,
    Field::StatusDate,
    Field::Languages,
    Field::Areas,
];

const OFFICES: [Field; 9] = [
    Field::Name,
    Field::OfficeCode,
    Field::OfficeKind,
    Field::ParentOffice,
    Field::Country,
    Field::CountryCode,
    Field::City,
    Field::Opened,
    Field::Closed,
];

/// What a column of a table of this kind can hold.
pub(super) fn of(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Presence => &PRESENCE,
        Kind::Organizations => &ORGANIZATIONS,
        Kind::Renames => &[Field::OldName, Field::NewName, Field::Date],
        Kind::Mergers => &[Field::OldName1, Field::OldName2, Field::NewName, Field::Date],
        Kind::Offices => &OFFICES,
        Kind::Partnerships => &partnerships::ALL,
        Kind::Iati => &[],
    }
}

/// Columns without which nothing can be read: one of each group.
pub(super) fn needed(kind: Kind) -> &'static [&'static [Field]] {
    match kind {
        Kind::Presence => &[&[Field::Organization, Field::Acronym, Field::ImplementingOrganization]],
        Kind::Organizations => &[&[Field::Name]],
        Kind::Renames => &[&[Field::OldName], &[Field::NewName]],
        Kind::Mergers => &[&[Field::OldName1], &[Field::OldName2], &[Field::NewName]],
        Kind::Offices => &[&[Field::Name, Field::OfficeCode]],
        Kind::Partnerships => &[
            &[Field::Organization, Field::Acronym],
            &[Field::Title, Field::Reference, Field::ProjectCode, Field::AgreementReference],
        ],
        Kind::Iati => &[],
    }
}

/// The word for what a column of a table of this kind holds.
pub(super) fn label(field: Field, kind: Kind, l: Language) -> String {
    let own = (kind == Kind::Partnerships).then(|| partnerships::name(field)).flatten();
    l.say(own.unwrap_or_else(|| name(field))).to_string()
}

fn name(field: Field) -> &'static str {
    of_presence(field).or_else(|| partnerships::name(field)).unwrap_or_else(|| of_organizations(field))
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
        Field::OfficeCode => key("field-office-code"),
        Field::OfficeKind => key("field-office-kind"),
        Field::ParentOffice => key("field-parent-office"),
        Field::City => key("field-city"),
        Field::Opened => key("field-opened"),
        Field::Closed => key("field-closed"),
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
