//! What a source says was signed, and the agreement that it is on record.

use crate::app::App;
use crate::dates::PartialDate;
use crate::ids::AgreementId;
use crate::partnerships::agreement::Agreement;
use serde::{Deserialize, Serialize};

/// What a source says was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Signed {
    /// The code of its type.
    pub(crate) kind: String,
    /// How the parties refer to it.
    pub(crate) reference: Option<String>,
    /// When it was signed.
    pub(crate) on: Option<PartialDate>,
}

impl Signed {
    /// Whether an agreement on record is as the source says.
    fn is(&self, one: &Agreement) -> bool {
        (&one.kind, &one.reference, &one.signed_on) == (&self.kind, &self.reference, &self.on)
    }

    /// The agreement as a new one.
    pub(in crate::partnerships) fn agreement(&self, app: &App) -> Agreement {
        Agreement {
            id: AgreementId::new(&app.clock),
            kind: self.kind.clone(),
            reference: self.reference.clone(),
            signed_on: self.on.clone(),
            from: None,
            to: None,
            amendments: Vec::new(),
            files: Vec::new(),
            recorded_at: app.now(),
        }
    }

    /// The agreement that takes its place on record: a new one where there is none, the one that the source told of before
    /// set right; none where it stands there already, or someone has changed what stood there.
    pub(super) fn over(&self, app: &App, on_record: &[Agreement], before: Option<&Signed>) -> Option<Agreement> {
        if on_record.iter().any(|one| self.is(one)) {
            return None;
        }
        match before {
            Some(before) => {
                let known = on_record.iter().find(|one| before.is(one))?;
                let (kind, reference, signed_on) = (self.kind.clone(), self.reference.clone(), self.on.clone());
                Some(Agreement { kind, reference, signed_on, ..known.clone() })
            }
            None => on_record.is_empty().then(|| self.agreement(app)),
        }
    }
}
