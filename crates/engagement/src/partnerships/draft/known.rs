//! What the words of a draft are looked up in: offices, organizations, the codes of projects.

use crate::ids::{OfficeId, OrganizationId};
use crate::message::Message;
use crate::offices::Offices;
use std::collections::HashMap;

/// What a draft may name.
#[derive(Debug)]
pub(in crate::partnerships) struct Known<'a> {
    /// All offices.
    pub(in crate::partnerships) offices: &'a Offices,
    /// The organizations that a text names, with what each is called.
    pub(in crate::partnerships) organizations: HashMap<String, Vec<(OrganizationId, String)>>,
    /// Masks of the codes of the institution's projects.
    pub(in crate::partnerships) projects: &'a [String],
}

impl Known<'_> {
    /// The organization that a text names, if it names one alone.
    pub(super) fn organization(&self, text: &str) -> Result<OrganizationId, Message> {
        self.called(text).map(|(id, _)| *id)
    }

    /// The same, with what it is called.
    pub(super) fn called(&self, text: &str) -> Result<&(OrganizationId, String), Message> {
        let text = text.trim();
        match self.organizations.get(text).map_or(&[][..], Vec::as_slice) {
            [one] => Ok(one),
            [] => Err(Message::new("problem-organization-unknown").with("text", text)),
            several => {
                Err(Message::new("problem-organization-ambiguous").with("text", text).with("count", several.len()))
            }
        }
    }

    /// The office that a text names.
    pub(super) fn office(&self, text: &str) -> Result<OfficeId, Message> {
        let found = self.offices.named(text).map(|office| office.id);
        found.ok_or_else(|| Message::new("problem-office-unknown").with("text", text))
    }
}
