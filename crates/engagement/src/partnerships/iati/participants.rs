//! The organizations that activities name, as far as the actor may know of them: read once for a whole file.

use super::writing::text;
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::Result;
use crate::ids::OrganizationId;
use crate::partnerships::partnership::Partnership;
use crate::partnerships::store::{self, Participating};
use crate::vocabulary;
use formats::iati::Text;
use std::collections::HashMap;

/// Organizations that are held at once.
const HELD: usize = 100_000;
/// Organizations that are read at once.
const READ: usize = 500;

/// An organization as an activity names it.
#[derive(Debug)]
pub(super) struct Participant {
    pub(super) name: Text,
    /// Its number in the register that gave it.
    pub(super) reference: Option<String>,
    /// Its kind by the list OrganisationType.
    pub(super) kind: Option<String>,
}

impl From<Participating> for Participant {
    fn from(one: Participating) -> Self {
        let kinds = &vocabulary::all().kind;
        Self {
            name: text(&one.name_language, &one.name),
            reference: one.identifier.map(|identifier| identifier.to_string()),
            kind: one.kinds.iter().find_map(|code| kinds.get(code)?.map("iati")).map(str::to_owned),
        }
    }
}

/// Those that were read; what the actor may not know of is none.
#[derive(Debug, Default)]
pub(super) struct Participants(HashMap<OrganizationId, Option<Participant>>);

impl Participants {
    /// An organization that the actor may know of.
    pub(super) fn get(&self, id: OrganizationId) -> Option<&Participant> {
        self.0.get(&id)?.as_ref()
    }

    /// Reads those in these partnerships that were not read yet.
    pub(super) async fn read(&mut self, app: &App, actor: &Actor, all: &[Partnership]) -> Result<()> {
        if self.0.len() > HELD {
            self.0.clear();
        }
        let donors = all.iter().flat_map(|one| one.facts.funding.iter().filter_map(|gift| gift.donor));
        let parties = all.iter().flat_map(|one| one.facts.parties.iter().map(|party| party.organization));
        let mut new: Vec<OrganizationId> = parties.chain(donors).filter(|id| !self.0.contains_key(id)).collect();
        new.sort_unstable();
        new.dedup();
        self.0.extend(new.iter().map(|id| (*id, None)));
        let mut conn = app.db.read().await?;
        for ids in new.chunks(READ) {
            let found = store::participating(&mut conn, ids).await?.into_iter();
            let known = found.filter(|one| actor.may(Act::Read(one.owner, one.level)));
            self.0.extend(known.map(|one| (one.id, Some(one.into()))));
        }
        Ok(())
    }
}
