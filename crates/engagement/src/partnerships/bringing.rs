//! Bringing in what a source says of many partnerships, in the transaction of an import: new ones, those that it knows
//! under a code, and what it changed since the last time.

mod joining;
mod meeting;

pub(crate) use self::joining::join;

use self::meeting::met;
use super::entry;
use super::partnership::{Facts, Partnership};
use super::store::{self, Said, Source};
use super::told::{Known, Merged, Told, fingerprint, merged, stand};
use crate::access::{Actor, Owner};
use crate::app::App;
use crate::db::{Engine, Tx, Value};
use crate::error::Result;
use crate::history;
use crate::ids::{ImportId, OfficeId, PartnershipId, SourceId};
use serde_json::json;
use std::collections::HashMap;

/// What a source says of a partnership, with what is kept of it.
#[derive(Debug)]
pub(crate) struct Saying {
    told: Told,
    original: Value,
    known: Value,
    fingerprint: Vec<u8>,
}

impl Saying {
    /// What it tells; `original` is how it says so, where the form can be given back. `engine` will keep it.
    pub(crate) fn new(told: Told, original: Option<String>, engine: Engine) -> Self {
        let known = Known::of(&told).text();
        let fingerprint = fingerprint(original.as_deref(), &known);
        let original = original.map_or(Value::Null, |text| engine.long(text));
        Self { told, original, known: engine.long(known), fingerprint }
    }

    /// What the source knows the partnership by.
    pub(crate) fn key(&self) -> &str {
        &self.told.key
    }

    /// What is noted of it beside the record, and the facts that it tells.
    fn noted(self, partnership: PartnershipId) -> (Source, Facts) {
        let Self { told, original, known, fingerprint } = self;
        let (named, waits_for) = (told.named.kept(), told.named.questions());
        (Source { key: told.key, partnership, fingerprint, original, known, named, waits_for }, told.facts)
    }
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

/// How many there were of each; every saying is one of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Done {
    pub(crate) created: u64,
    pub(crate) matched: u64,
    pub(crate) queued: u64,
    pub(crate) unchanged: u64,
}

/// Brings in a batch.
pub(crate) async fn bring(by: &By<'_>, tx: &mut Tx, batch: Vec<Saying>) -> Result<Done> {
    let mut done = Done::default();
    let keys: Vec<String> = batch.iter().map(|one| one.told.key.clone()).collect();
    let said = store::said(tx, by.source, &keys).await?;
    let (mut fresh, mut changed) = (Vec::new(), Vec::new());
    for one in batch {
        match said.get(&one.told.key) {
            Some(said) if said.fingerprint == one.fingerprint => done.unchanged += 1,
            Some(said) => changed.push((one, said.clone())),
            None => fresh.push(one),
        }
    }
    let met = met(tx, by.source, &fresh).await?;
    let (mut new, mut rows) = (Vec::new(), Vec::new());
    for one in fresh {
        match met.get(&one.told.key) {
            Some(id) => changed.push((one, Said { partnership: *id, fingerprint: Vec::new(), known: None })),
            None => {
                if one.told.is_open() {
                    done.queued += 1
                } else {
                    done.created += 1
                }
                let (made, noted) = made(by, one);
                rows.push(noted);
                new.push(made);
            }
        }
    }
    store::insert(tx, &new).await?;
    for one in &new {
        tell(by, tx, "partnership.record", one.id, json!({ "status": one.status() }));
    }
    let signed = new.iter().flat_map(|one| one.agreements.iter().map(|agreement| (one.id, agreement)));
    store::add_agreements(tx, &signed.collect::<Vec<_>>()).await?;
    revise(by, tx, changed, &mut rows, &mut done).await?;
    store::note(tx, by.source, rows, by.app.now()).await?;
    Ok(done)
}

/// A new record of what a source says, and what is noted beside it.
fn made(by: &By<'_>, saying: Saying) -> (Partnership, Source) {
    let id = PartnershipId::new(&by.app.clock);
    let course = stand(by.app, by.actor, &saying.told.stand);
    let agreements = saying.told.signed.iter().map(|signed| signed.agreement(by.app)).collect();
    let (noted, facts) = saying.noted(id);
    let office = facts.offices.first().copied().filter(|office| Some(*office) != by.seat);
    let made = Partnership {
        id,
        facts,
        course,
        agreements,
        answers: Default::default(),
        owner: Owner::Office(office),
        declined: None,
        created_at: by.app.now(),
        changed_at: by.app.now(),
    };
    (made, noted)
}

/// Writes what sayings change of records that are there. Several of a batch may be one record.
async fn revise(
    by: &By<'_>,
    tx: &mut Tx,
    changed: Vec<(Saying, Said)>,
    rows: &mut Vec<Source>,
    done: &mut Done,
) -> Result<()> {
    let mut ids: Vec<PartnershipId> = changed.iter().map(|(_, said)| said.partnership).collect();
    ids.sort_unstable();
    ids.dedup();
    let loaded = store::load(tx, &ids).await?;
    let mut current: HashMap<PartnershipId, Partnership> = loaded.into_iter().map(|one| (one.id, one)).collect();
    for (saying, said) in changed {
        let Some(one) = current.get(&said.partnership) else { continue };
        let before = said.known.as_deref().and_then(Known::stored);
        let merged = merged(by.app, by.actor, one, before.as_ref(), &saying.told);
        let is_new_here = said.fingerprint.is_empty();
        if merged.is_some() || is_new_here {
            if saying.told.is_open() { done.queued += 1 } else { done.matched += 1 }
        } else {
            done.unchanged += 1;
        }
        if let Some(merged) = merged {
            save(by, tx, one, &merged).await?;
            current.insert(said.partnership, merged.after);
        }
        rows.push(saying.noted(said.partnership).0);
    }
    Ok(())
}

/// Writes a record with what its source changed.
async fn save(by: &By<'_>, tx: &mut Tx, before: &Partnership, merged: &Merged) -> Result<()> {
    let after = &merged.after;
    store::save(tx, after).await?;
    if merged.stepped {
        store::add_steps(tx, after, before.course.steps().len()).await?;
    }
    if let Some(agreement) = &merged.agreement {
        match before.agreements.iter().any(|one| one.id == agreement.id) {
            true => store::correct_agreement(tx, agreement).await?,
            false => store::add_agreement(tx, after.id, agreement).await?,
        }
        tell(by, tx, "partnership.agree", after.id, json!({ "after": agreement }));
    }
    let difference = after.facts.difference(&before.facts);
    if merged.stepped || !difference.is_empty() {
        tell(by, tx, "partnership.revise", after.id, difference);
    }
    Ok(())
}

fn tell(by: &By<'_>, tx: &mut Tx, act: &'static str, id: PartnershipId, difference: impl serde::Serialize) {
    tell_of(by.app, by.actor, tx, (by.import, id), act, difference);
}

fn tell_of(
    app: &App,
    actor: &Actor,
    tx: &mut Tx,
    (import, id): (ImportId, PartnershipId),
    act: &'static str,
    difference: impl serde::Serialize,
) {
    history::record(tx, entry(app, actor, act, id, difference).by_import(import));
}
