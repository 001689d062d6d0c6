//! What a source said of a partnership, kept beside the record: by comparing with it one tells what changed since.

use super::{Named, Signed, Told};
use crate::clock::Clock;
use crate::ids::OrganizationId;
use crate::partnerships::course::Status;
use crate::partnerships::partnership::Facts;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// What a source said of a partnership: the facts field by field, or as they are told now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Known<F = Map<String, Value>> {
    /// The facts.
    pub(crate) facts: F,
    /// Where it stood.
    pub(crate) status: String,
    /// What was signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signed: Option<Signed>,
    /// Who each organization is that the source says takes part; none for the institution and for who is not known.
    pub(crate) organizations: Vec<Option<OrganizationId>>,
}

impl<'a> Known<&'a Facts> {
    /// What a source tells now.
    pub(crate) fn of(told: &'a Told) -> Self {
        Self {
            facts: &told.facts,
            status: told.stand.status.as_str().to_owned(),
            signed: told.signed.clone(),
            organizations: told.named.organizations(),
        }
    }
}

impl<F: Serialize> Known<F> {
    /// As it is kept.
    pub(crate) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Known {
    /// The same, of those who are named now that it is known of one more who that is.
    pub(crate) fn naming(mut self, named: &Named, clock: &Clock) -> Self {
        let value = |value: serde_json::Result<Value>| value.unwrap_or_default();
        self.facts.insert("parties".to_owned(), value(serde_json::to_value(named.parties(clock))));
        self.facts.insert("funding".to_owned(), value(serde_json::to_value(named.funding(clock))));
        self.organizations = named.organizations();
        self
    }

    /// From what is kept.
    pub(crate) fn stored(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Whether a field of a record is as the source said.
    pub(crate) fn holds(&self, field: &str, now: &Map<String, Value>) -> bool {
        self.facts.get(field) == now.get(field)
    }

    /// Whether a record stands where the source said.
    pub(crate) fn stood(&self, status: Status) -> bool {
        self.status == status.as_str()
    }
}

/// The fields of facts.
pub(crate) fn fields(facts: &Facts) -> Map<String, Value> {
    match serde_json::to_value(facts) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// By what an import of the same again is told: what the source wrote, and what was understood of it.
pub(crate) fn fingerprint(original: Option<&str>, known: &str) -> Vec<u8> {
    let mut digest = Sha256::new();
    digest.update(original.unwrap_or_default().as_bytes());
    digest.update([0]);
    digest.update(known.as_bytes());
    digest.finalize().to_vec()
}
