//! Bringing in what a source says of many partnerships, in the transaction of an import: new ones, those that it knows
//! under a code, and what it changed since the last time.

use super::entry;
use super::iati::{Known, Told, fingerprint, merged, stand};
use super::partnership::Partnership;
use super::parts::Scheme;
use super::store::{self, Said};
use crate::access::{Actor, Owner};
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::history;
use crate::ids::{ImportId, OfficeId, PartnershipId, SourceId};
use serde_json::json;
use std::collections::HashMap;

/// An activity as a source tells it.
#[derive(Debug)]
pub(crate) struct Activity {
    /// What it says.
    pub(crate) told: Told,
    /// How it says so.
    pub(crate) original: String,
}

/// Who brings in what from where.
pub(crate) struct By<'a> {
    pub(crate) app: &'a App,
    pub(crate) actor: &'a Actor,
    pub(crate) source: SourceId,
    pub(crate) import: ImportId,
    /// The office at which the institution has its seat.
    pub(crate) seat: Option<OfficeId>,
}

/// How many there were of each; every activity is one of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) created: u64,
    pub(crate) matched: u64,
    pub(crate) queued: u64,
    pub(crate) unchanged: u64,
}

/// An activity with what is kept of it.
struct Kept {
    told: Told,
    row: (Vec<u8>, String, String),
}

impl Kept {
    fn of(one: Activity) -> Self {
        let known = Known::of(&one.told).text();
        let row = (fingerprint(&one.original, &known), one.original, known);
        Self { told: one.told, row }
    }
}

/// Brings in a batch.
pub(crate) async fn bring(by: &By<'_>, tx: &mut Tx, batch: Vec<Activity>) -> Result<Done> {
    let mut done = Done::default();
    let keys: Vec<String> = batch.iter().map(|one| one.told.identifier.clone()).collect();
    let said = store::said(tx, by.source, &keys).await?;
    let (mut fresh, mut changed) = (Vec::new(), Vec::new());
    for one in batch.into_iter().map(Kept::of) {
        match said.get(&one.told.identifier) {
            Some(said) if said.fingerprint == one.row.0 => done.unchanged += 1,
            Some(said) => changed.push((one, said.clone())),
            None => fresh.push(one),
        }
    }
    let met = met(tx, &fresh).await?;
    let (mut new, mut rows) = (Vec::new(), Vec::new());
    for one in fresh {
        match met.get(&one.told.identifier) {
            Some(id) => changed.push((one, Said { partnership: *id, fingerprint: Vec::new(), known: None })),
            None => {
                if one.told.is_open {
                    done.queued += 1
                } else {
                    done.created += 1
                }
                let made = made(by, &one.told);
                rows.push((one.told.identifier, made.id, one.row.0, one.row.1, one.row.2));
                new.push(made);
            }
        }
    }
    store::insert(tx, &new).await?;
    for one in &new {
        tell(by, tx, "partnership.record", one.id, json!({ "status": one.status() }));
    }
    revise(by, tx, changed, &mut rows, &mut done).await?;
    store::note(tx, by.source, rows, by.app.now()).await?;
    Ok(done)
}

/// The partnerships of the register that activities are which this source never told of: by the publisher's own code, else
/// by the code of a project that one alone bears.
async fn met(tx: &mut Tx, fresh: &[Kept]) -> Result<HashMap<String, PartnershipId>> {
    let mut met = HashMap::new();
    for scheme in [Scheme::Project, Scheme::Iati] {
        let of = |one: &Kept| {
            let code = one.told.facts.codes.iter().find(|code| code.scheme == scheme)?;
            Some((code.code.clone(), one.told.identifier.clone()))
        };
        let codes: Vec<(String, String)> = fresh.iter().filter_map(of).collect();
        let all: Vec<String> = codes.iter().map(|(code, _)| code.clone()).collect();
        if all.is_empty() {
            continue;
        }
        let found = store::with_codes(tx, scheme, &all).await?;
        for (code, identifier) in codes {
            match found.get(&code).map(Vec::as_slice) {
                Some([one]) => drop(met.insert(identifier, *one)),
                Some([first, ..]) if scheme == Scheme::Iati => drop(met.insert(identifier, *first)),
                _ => {}
            }
        }
    }
    Ok(met)
}

/// A new record of what an activity says.
fn made(by: &By<'_>, told: &Told) -> Partnership {
    let office = told.facts.offices.first().copied().filter(|office| Some(*office) != by.seat);
    Partnership {
        id: PartnershipId::new(&by.app.clock),
        facts: told.facts.clone(),
        course: stand(by.app, by.actor, &told.stand),
        agreements: Vec::new(),
        answers: Default::default(),
        owner: Owner::Office(office),
        declined: None,
        created_at: by.app.now(),
        changed_at: by.app.now(),
    }
}

type Row = (String, PartnershipId, Vec<u8>, String, String);

/// Writes what activities change of records that are there. Several of a batch may be one record.
async fn revise(
    by: &By<'_>,
    tx: &mut Tx,
    changed: Vec<(Kept, Said)>,
    rows: &mut Vec<Row>,
    done: &mut Done,
) -> Result<()> {
    let mut ids: Vec<PartnershipId> = changed.iter().map(|(_, said)| said.partnership).collect();
    ids.sort_unstable();
    ids.dedup();
    let loaded = store::load(tx, &ids).await?;
    let mut current: HashMap<PartnershipId, Partnership> = loaded.into_iter().map(|one| (one.id, one)).collect();
    for (kept, said) in changed {
        let Some(one) = current.get(&said.partnership) else { continue };
        let before = said.known.as_deref().and_then(Known::stored);
        let after = merged(by.app, by.actor, one, before.as_ref(), &kept.told);
        let is_new_here = said.fingerprint.is_empty();
        if after.is_some() || is_new_here {
            if kept.told.is_open { done.queued += 1 } else { done.matched += 1 }
        } else {
            done.unchanged += 1;
        }
        if let Some((after, stepped)) = after {
            let difference = after.facts.difference(&one.facts);
            store::save(tx, &after).await?;
            if stepped {
                store::add_steps(tx, &after, one.course.steps().len()).await?;
            }
            tell(by, tx, "partnership.revise", after.id, difference);
            current.insert(after.id, after);
        }
        rows.push((kept.told.identifier, said.partnership, kept.row.0, kept.row.1, kept.row.2));
    }
    Ok(())
}

fn tell(by: &By<'_>, tx: &mut Tx, act: &'static str, id: PartnershipId, difference: impl serde::Serialize) {
    history::record(tx, entry(by.app, by.actor, act, id, difference).by_import(by.import));
}
