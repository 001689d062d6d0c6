//! What a column can hold, for each kind of table.

use serde::{Deserialize, Serialize};

/// What the rows of a table tell of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Who does what where.
    Presence,
    /// A list of organizations.
    Organizations,
    /// Organizations that changed their name.
    Renames,
    /// Organizations that became one.
    Mergers,
    /// Offices of the institution.
    Offices,
    /// Partnerships: a row each, or a row for each organization in one.
    Partnerships,
    /// Activities as IATI publishes them: no table, so that its columns need no guess.
    Iati,
}

impl Kind {
    /// All kinds of tables.
    pub const ALL: [Self; 6] =
        [Self::Presence, Self::Organizations, Self::Renames, Self::Mergers, Self::Offices, Self::Partnerships];

    /// The word by which people choose it: `presence`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Presence => "presence",
            Self::Organizations => "organizations",
            Self::Renames => "renames",
            Self::Mergers => "mergers",
            Self::Offices => "offices",
            Self::Partnerships => "partnerships",
            Self::Iati => "iati",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Iati]).find(|kind| kind.name() == name)
    }
}

/// Makes the list of fields once: the enum, all of them, and the name that each has in files.
macro_rules! fields {
    ($($(#[$note:meta])* $field:ident = $name:literal,)+) => {
        /// What a column holds. Its name in mappings is in snake case.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Field { $($(#[$note])* #[serde(rename = $name)] $field,)+ }

        impl Field {
            /// All fields.
            pub const ALL: &[Self] = &[$(Self::$field,)+];

            /// Its name in mappings: `organization_type`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$field => $name,)+ }
            }
        }
    };
}

fields! {
    /// Who does it; for IATI, who reports it.
    Organization = "organization",
    /// The acronym of the organization.
    Acronym = "acronym",
    /// Of what type the organization is.
    OrganizationType = "organization_type",
    /// The website of the organization that does it.
    OrganizationUrl = "organization_url",
    /// The identifier of the organization that does it.
    OrganizationIdentifier = "organization_identifier",
    /// Who carries it out, where that is not who reports it; several in a cell.
    ImplementingOrganization = "implementing_organization",
    /// Of what type those are who carry it out.
    ImplementingType = "implementing_type",
    /// The identifiers of those who carry it out.
    ImplementingIdentifier = "implementing_identifier",
    /// The cluster or area; several in a cell.
    Sector = "sector",
    /// The code of the cluster or area.
    SectorCode = "sector_code",
    /// The list that the code is of.
    SectorVocabulary = "sector_vocabulary",
    /// The country, by name.
    Country = "country",
    /// The country, by a code of two or three letters.
    CountryCode = "country_code",
    /// The first level under the country, by name.
    Admin1 = "admin1",
    /// The first level under the country, by code.
    Admin1Code = "admin1_code",
    /// The second level, by name.
    Admin2 = "admin2",
    /// The second level, by code.
    Admin2Code = "admin2_code",
    /// The third level, by name.
    Admin3 = "admin3",
    /// The third level, by code.
    Admin3Code = "admin3_code",
    /// Degrees north.
    Latitude = "latitude",
    /// Degrees east.
    Longitude = "longitude",
    /// The title of the activity.
    Activity = "activity",
    /// The day on which it began.
    Start = "start",
    /// The day on which it ended or will end.
    End = "end",
    /// The day on which it was to begin.
    PlannedStart = "planned_start",
    /// The day on which it was to end.
    PlannedEnd = "planned_end",
    /// A month or a year in words.
    Period = "period",
    /// How far it is; for an organization, its status with another body.
    Status = "status",
    /// The identifier of the activity or of the organization, which no other row has.
    Identifier = "identifier",
    /// The code of the project it is part of; rows may share it.
    ProjectCode = "project_code",
    /// The name of the organization.
    Name = "name",
    /// A name that it had.
    FormerName = "former_name",
    /// Another name that it has.
    OtherName = "other_name",
    /// Its website.
    Website = "website",
    /// Its public e-mail.
    Email = "email",
    /// What it says of itself.
    Description = "description",
    /// The year it was founded.
    Founded = "founded",
    /// Whether it works locally, nationally, regionally or internationally.
    Scope = "scope",
    /// The day on which the status was given.
    StatusDate = "status_date",
    /// The languages it works in.
    Languages = "languages",
    /// The areas it works on.
    Areas = "areas",
    /// The name before.
    OldName = "old_name",
    /// The name of the first that became one.
    OldName1 = "old_name_1",
    /// The name of the second.
    OldName2 = "old_name_2",
    /// The name since.
    NewName = "new_name",
    /// The day on which that was.
    Date = "date",
    /// The short word by which an office is known.
    OfficeCode = "office_code",
    /// What an office is.
    OfficeKind = "office_kind",
    /// The office above it.
    ParentOffice = "parent_office",
    /// The city in which it is.
    City = "city",
    /// The day on which it opened.
    Opened = "opened",
    /// The day on which it closed.
    Closed = "closed",
    /// What a partnership is called.
    Title = "title",
    /// The code by which a partnership goes; rows that share it are one.
    Reference = "reference",
    /// What the organization is in the partnership.
    Role = "role",
    /// Whether the organization leads.
    Leads = "leads",
    /// The office in the partnership; of several the first leads.
    Office = "office",
    /// In which setting the work is done.
    Setting = "setting",
    /// At which level.
    Level = "level",
    /// Whether the parties are equal or complement each other.
    Balance = "balance",
    /// Why it is suspended or was terminated.
    Reason = "reason",
    /// What was signed.
    AgreementType = "agreement_type",
    /// How the parties refer to what was signed.
    AgreementReference = "agreement_reference",
    /// The day on which it was signed.
    SignedOn = "signed_on",
    /// Who gives money.
    Donor = "donor",
    /// In which currency.
    Currency = "currency",
    /// What is meant to be spent.
    Planned = "planned",
    /// What was promised.
    Committed = "committed",
    /// What was paid.
    Paid = "paid",
    /// What it is meant to bring about.
    PlannedResults = "planned_results",
    /// What it brought about.
    Results = "results",
    /// What was learned.
    Lessons = "lessons",
    /// What others should do too.
    Practices = "practices",
    /// How closely the record is kept.
    Confidentiality = "confidentiality",
}

impl Field {
    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// Whether a cell of a table of this kind may hold several values of it, with a separator between them.
    pub fn is_multiple(self, kind: Kind) -> bool {
        let is_of_partnerships = matches!(
            self,
            Self::Organization
                | Self::Acronym
                | Self::OrganizationType
                | Self::OrganizationIdentifier
                | Self::Role
                | Self::Leads
                | Self::Office
                | Self::Setting
                | Self::Level
                | Self::ProjectCode
                | Self::Admin1
                | Self::Admin1Code
                | Self::Admin2
                | Self::Admin2Code
                | Self::Donor
                | Self::Currency
                | Self::Planned
                | Self::Committed
                | Self::Paid
        );
        let is_of_any = matches!(
            self,
            Self::ImplementingOrganization
                | Self::ImplementingType
                | Self::ImplementingIdentifier
                | Self::Sector
                | Self::SectorCode
                | Self::SectorVocabulary
                | Self::Country
                | Self::CountryCode
                | Self::OtherName
                | Self::FormerName
                | Self::Languages
                | Self::Areas
        );
        is_of_any || kind == Kind::Partnerships && is_of_partnerships
    }
}
