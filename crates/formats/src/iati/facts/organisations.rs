//! Who publishes an activity and who takes part in it.

use super::super::Element;
use super::part::{Part, Reading, Whole, digit, optional};
use super::texts::{Text, narratives, texts};

/// Who publishes an activity.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ReportingOrg {
    /// `ref`: its identifier, such as `XM-DAC-47066`.
    pub reference: String,
    /// `type`, by the list OrganisationType.
    pub kind: Option<String>,
    /// Whether it publishes what others do, without answering for it.
    pub secondary_reporter: Option<bool>,
    /// Its name.
    pub names: Vec<Text>,
}

impl Part for ReportingOrg {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            reference: reading.needed(element, "ref")?,
            kind: optional(element, "type"),
            secondary_reporter: reading.flag(element, "secondary-reporter"),
            names: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with("ref", &self.reference)
            .with_some("type", self.kind.as_ref())
            .with_some("secondary-reporter", self.secondary_reporter.map(digit))
            .holding_all(narratives(&self.names, whole))
    }
}

/// An organization that takes part in an activity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ParticipatingOrg {
    /// `ref`: its identifier.
    pub reference: Option<String>,
    /// `type`, by the list OrganisationType.
    pub kind: Option<String>,
    /// `role`, by the list OrganisationRole: 1 funds, 2 answers for, 3 extends, 4 implements.
    pub role: String,
    /// The identifier under which it publishes the activity itself.
    pub activity_id: Option<String>,
    /// What kind of channel it is, by the list CRSChannelCode.
    pub crs_channel_code: Option<String>,
    /// Its name.
    pub names: Vec<Text>,
}

impl Part for ParticipatingOrg {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        Some(Self {
            reference: optional(element, "ref"),
            kind: optional(element, "type"),
            role: reading.needed(element, "role")?,
            activity_id: optional(element, "activity-id"),
            crs_channel_code: optional(element, "crs-channel-code"),
            names: texts(element, &reading.whole),
        })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        into.with_some("ref", self.reference.as_ref())
            .with_some("type", self.kind.as_ref())
            .with("role", &self.role)
            .with_some("activity-id", self.activity_id.as_ref())
            .with_some("crs-channel-code", self.crs_channel_code.as_ref())
            .holding_all(narratives(&self.names, whole))
    }
}

/// Another identifier that an activity has or had.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OtherIdentifier {
    /// `ref`: the identifier.
    pub reference: String,
    /// `type`, by the list OtherIdentifierType.
    pub kind: String,
    /// Whose it is.
    pub owner: Option<OwnerOrg>,
}

/// Whose an identifier is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OwnerOrg {
    /// `ref`: the identifier of the organization.
    pub reference: Option<String>,
    /// Its name.
    pub names: Vec<Text>,
}

impl Part for OtherIdentifier {
    fn read(element: &Element, reading: &mut Reading<'_>) -> Option<Self> {
        let reference = reading.needed(element, "ref")?;
        let kind = reading.needed(element, "type")?;
        let owner = element
            .first("owner-org")
            .map(|owner| OwnerOrg { reference: optional(owner, "ref"), names: texts(owner, &reading.whole) });
        Some(Self { reference, kind, owner })
    }

    fn write(&self, into: Element, whole: &Whole<'_>) -> Element {
        let owner = self.owner.as_ref().map(|owner| {
            Element::new("owner-org")
                .with_some("ref", owner.reference.as_ref())
                .holding_all(narratives(&owner.names, whole))
        });
        into.with("ref", &self.reference).with("type", &self.kind).holding_all(owner)
    }
}
