//! Applying what was staged: one transaction that brings in organizations, activities, questions and the memory of names.

use super::enrich::{checked, created, enriched, provenance};
use super::mention::Mention;
use super::presence::Reader;
use super::resolve::Resolution;
use super::store::{self, NewQuestion};
use crate::access::Actor;
use crate::app::App;
use crate::db::{Tx, Value};
use crate::error::Result;
use crate::history;
use crate::ids::{ImportId, MatchQuestionId, OrganizationId, SourceId};
use crate::organizations::{self, Organization};
use crate::proposals;
use formats::columns::Kind;
use matching::Found;
use std::collections::{HashMap, HashSet};

/// What is to be applied.
pub(super) struct Staged<'a> {
    pub(super) app: &'a App,
    pub(super) actor: &'a Actor,
    pub(super) import: ImportId,
    pub(super) source: SourceId,
    pub(super) kind: Kind,
    pub(super) resolutions: Vec<Resolution>,
}

impl Staged<'_> {
    /// The records that mentions made or added to, worked out before the transaction begins.
    pub(super) async fn records(&self, reader: &mut Reader) -> Result<Records> {
        let matched = self.resolutions.iter().filter_map(|resolution| match resolution {
            Resolution::Matched(id, _) => Some(*id),
            _ => None,
        });
        let mut ids: Vec<OrganizationId> = matched.collect();
        ids.sort_unstable();
        ids.dedup();
        let mut conn = self.app.db.read().await?;
        let mut known: HashMap<OrganizationId, Organization> = HashMap::new();
        for ids in ids.chunks(500) {
            let loaded = organizations::store::load(&mut conn, ids).await?;
            known.extend(loaded.into_iter().map(|one| (one.id, one)));
        }
        drop(conn);
        let mut records = Records::default();
        for (mention, resolution) in reader.mentions.all.iter().zip(&self.resolutions) {
            match resolution {
                Resolution::New(id) => records.create(self.app, *id, mention, &mut reader.report),
                Resolution::Matched(id, found) => {
                    let reasons = found.as_ref().map_or(&[][..], |found| &found.outcome.reasons);
                    let one = records.latest(id).or_else(|| known.get(id));
                    let Some(one) = one else { continue };
                    let after = enriched(self.app, one, mention, self.kind, reasons, &mut reader.report);
                    match after {
                        Some(after) if after.is_claimed() => records.propose(after, known.get(id)),
                        Some(after) => records.put(after, known.get(id)),
                        None => {}
                    }
                }
                // What was wrong in the file the first time is wrong in it every time.
                _ => drop(checked(self.app, mention, &mut reader.report)),
            }
        }
        Ok(records)
    }

    /// Writes everything. How many activities came in.
    pub(super) async fn write(&self, tx: &mut Tx, reader: &Reader, records: &Records) -> Result<u64> {
        let now = self.app.now();
        reader.words.save(tx, self.source, now).await?;
        reader.places.save(tx).await?;
        let created: Vec<Organization> =
            records.order.iter().filter_map(|id| records.created.get(id)).cloned().collect();
        organizations::store::insert(tx, &created).await?;
        for one in &created {
            let difference = serde_json::json!({ "after": one.facts });
            self.tell(tx, "organization.add", one.id, difference);
        }
        for (id, after) in &records.changed {
            organizations::store::save_with_statuses(tx, after).await?;
            let before = records.before.get(id);
            let difference = before.map(|before| after.facts.difference(&before.facts)).unwrap_or_default();
            self.tell(tx, "organization.enrich", *id, difference);
        }
        for (id, after) in &records.proposed {
            if let Some(before) = records.before.get(id) {
                let pair = (before, after);
                proposals::put(self.app, self.actor, tx, pair, "", Some(self.import)).await?;
            }
        }
        self.write_memory(tx, reader).await?;
        store::apply_ready(tx, self.import, self.source, self.actor, now).await
    }

    fn tell(&self, tx: &mut Tx, act: &'static str, id: OrganizationId, difference: impl serde::Serialize) {
        let entry = history::of_organization(self.app.now(), self.actor, act, id, difference);
        history::record(tx, entry.by_import(self.import));
    }

    async fn write_memory(&self, tx: &mut Tx, reader: &Reader) -> Result<()> {
        let now = self.app.now();
        let settled = self.settled(reader);
        let fresh = settled.iter().filter(|(_, _, fresh)| *fresh);
        let names = fresh.clone().map(|(mention, id, _)| (mention.key.clone(), *id)).collect();
        let facts: Vec<Vec<Value>> = {
            let mut seen = HashSet::new();
            let rows = fresh.flat_map(|(mention, id, _)| provenance(*id, mention, self.source, now));
            // Two mentions of one organization may tell the same fact; a row may stand once in a statement.
            rows.filter(|row| seen.insert(format!("{:?}", &row[..3]))).collect()
        };
        store::remember_names(tx, self.source, names).await?;
        organizations::store::provenance::note(tx, facts).await?;
        let mut questions = Vec::new();
        for (mention, resolution) in reader.mentions.all.iter().zip(&self.resolutions) {
            if let Resolution::Ask(id, found) = resolution {
                questions.push(question(*id, mention, found)?);
            }
        }
        store::insert_match_questions(tx, self.source, self.import, &questions, now).await?;
        let numbered = self.resolutions.iter().enumerate().map(|(at, resolution)| match resolution {
            Resolution::Known(id) | Resolution::Matched(id, _) | Resolution::New(id) => (at, Some(*id), None),
            Resolution::Waiting(question) | Resolution::Ask(question, _) => (at, None, Some(*question)),
        });
        store::insert_mentions(tx, self.import, numbered.collect()).await
    }

    /// Mentions whose record is known, and whether that is news.
    fn settled<'r>(&self, reader: &'r Reader) -> Vec<(&'r Mention, OrganizationId, bool)> {
        let pairs = reader.mentions.all.iter().zip(&self.resolutions);
        let settled = pairs.filter_map(|(mention, resolution)| match resolution {
            Resolution::Known(id) => Some((mention, *id, false)),
            Resolution::Matched(id, _) | Resolution::New(id) => Some((mention, *id, true)),
            _ => None,
        });
        settled.collect()
    }
}

fn question<'a>(id: MatchQuestionId, mention: &'a Mention, found: &'a Found) -> Result<NewQuestion<'a>> {
    Ok(NewQuestion { id, mention, waiting: store::json(mention)?, found })
}

/// The records that an import makes and changes.
#[derive(Default)]
pub(super) struct Records {
    order: Vec<OrganizationId>,
    created: HashMap<OrganizationId, Organization>,
    changed: HashMap<OrganizationId, Organization>,
    /// Records as they would be, of organizations that keep them themselves.
    proposed: HashMap<OrganizationId, Organization>,
    before: HashMap<OrganizationId, Organization>,
}

impl Records {
    fn create(&mut self, app: &App, id: OrganizationId, mention: &Mention, report: &mut super::Report) {
        if let Some(one) = created(app, id, mention, report) {
            self.order.push(id);
            self.created.insert(id, one);
        }
    }

    /// A record as this file has it so far.
    fn latest(&self, id: &OrganizationId) -> Option<&Organization> {
        self.created.get(id).or_else(|| self.changed.get(id)).or_else(|| self.proposed.get(id))
    }

    fn propose(&mut self, after: Organization, known: Option<&Organization>) {
        if let Some(known) = known {
            self.before.entry(after.id).or_insert_with(|| known.clone());
            self.proposed.insert(after.id, after);
        }
    }

    fn put(&mut self, after: Organization, known: Option<&Organization>) {
        match known {
            Some(known) => {
                self.before.entry(after.id).or_insert_with(|| known.clone());
                self.changed.insert(after.id, after);
            }
            None => {
                self.created.insert(after.id, after);
            }
        }
    }
}
