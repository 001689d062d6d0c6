//! Bringing in the activities of a file.

use super::naming::Naming;
use super::reading::Batches;
use super::telling;
use crate::db::Tx;
use crate::error::Result;
use crate::imports::presence::Reader;
use crate::imports::report::Report;
use crate::imports::resolve::{Resolution, Resolver};
use crate::imports::run::{Progress, Started};
use crate::imports::store;
use crate::imports::words::{Looked, Words};
use crate::message::Message;
use crate::offices;
use crate::partnerships::iati::{Lookup, dac, named, read};
use crate::partnerships::told;
use crate::partnerships::{self, bringing::Saying};
use formats::iati::{Facts, ReadActivity, Unusable};
use std::collections::HashSet;

/// Rows between two notes of how far an import is.
const NOTED: u64 = 2_000;

/// Reads the file through, resolves whom it names, and brings in all of it in one transaction.
pub(in crate::imports) async fn bring(
    started: &Started<'_>,
    mut reader: Reader,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Report> {
    let naming = name(started, &mut reader, progress).await?;
    let mut conn = started.app.db.read().await?;
    let mut resolver = Resolver::load(&mut conn, started.source, true).await?;
    drop(conn);
    let staged = started.resolved(&mut reader, &mut resolver).await;
    drop(resolver);
    let records = staged.records(&mut reader).await?;
    let mut tx = started.app.db.write().await?;
    staged.write(&mut tx, &reader, &records).await?;
    let who = Who { naming, resolutions: staged.resolutions };
    put_in(started, &mut tx, &mut reader, &who).await?;
    started.close(tx, reader.report).await
}

/// Reads the file for whom it names, for words that nobody knows, and for what is wrong with it.
async fn name(started: &Started<'_>, reader: &mut Reader, progress: &(dyn Fn(Progress) + Sync)) -> Result<Naming> {
    let (mut naming, mut noted) = (Naming::default(), 0);
    let mut batches = Batches::of(&started.request.path, |one| one);
    while let Some(batch) = batches.next().await? {
        batch.iter().for_each(|one| note(started, reader, &mut naming, one));
        progress(Progress { rows: reader.report.rows });
        if reader.report.rows - noted >= NOTED {
            noted = reader.report.rows;
            let mut tx = started.app.db.write().await?;
            store::set_rows(&mut tx, started.import, noted).await?;
            tx.commit().await?;
        }
    }
    Ok(naming)
}

fn note(started: &Started<'_>, reader: &mut Reader, naming: &mut Naming, one: &Result<ReadActivity, Unusable>) {
    reader.report.rows += 1;
    let activity = match one {
        Ok(activity) => activity,
        Err(unusable) => return telling::unusable(&mut reader.report, unusable),
    };
    activity.notes.iter().for_each(|note| telling::note(&mut reader.report, note));
    let own = &started.app.settings.institution;
    let all = named(&activity.facts, own);
    if all.is_empty() {
        let message = Message::new("problem-activity-alone").with("institution", &own.acronym);
        reader.report.problem(activity.line, "participating-org", message);
        return;
    }
    all.iter().for_each(|one| naming.note(reader, one, &activity.facts, activity.line));
    for (code, name) in activity.facts.sectors.iter().filter_map(dac) {
        reader.words.look_dac(code, name);
    }
}

/// Who those are whom the file names.
struct Who {
    naming: Naming,
    resolutions: Vec<Resolution>,
}

impl Who {
    fn is(&self, one: &partnerships::iati::Named<'_>) -> Option<told::Who> {
        Some(self.resolutions.get(self.naming.find(one)?)?.who())
    }
}

/// An activity with the form in which it can be given back.
struct Written {
    line: u64,
    facts: Facts,
    original: String,
}

impl Written {
    fn of(one: ReadActivity) -> Self {
        Self { line: one.line, original: one.element.to_xml(), facts: one.facts }
    }
}

/// Reads the file again and writes what it says, batch by batch.
async fn put_in(started: &Started<'_>, tx: &mut Tx, reader: &mut Reader, who: &Who) -> Result<()> {
    let app = started.app;
    let offices = offices::store::all(tx).await?;
    let seat = offices::store::seat(tx).await?;
    let mut seen = HashSet::new();
    let mut batches = Batches::of(&started.request.path, Written::of);
    while let Some(batch) = batches.next().await? {
        let sayings: Vec<Saying> = {
            let Reader { words, places, report, .. } = reader;
            let mut sector = |code: &str, name: Option<&str>| meaning(words, code, name);
            let organization = |one: &partnerships::iati::Named<'_>| who.is(one);
            let mut lookup = Lookup {
                settings: &app.settings,
                offices: &offices,
                places,
                clock: &app.clock,
                today: partnerships::today(app),
                organization: &organization,
                sector: &mut sector,
            };
            let usable = batch.into_iter().filter_map(Result::ok);
            usable.filter_map(|one| saying(started, one, &mut lookup, &mut seen, report)).collect()
        };
        let by = partnerships::bringing::By {
            app,
            actor: started.actor,
            source: started.source,
            import: started.import,
            seat,
        };
        let done = partnerships::bringing::bring(&by, tx, sayings).await?;
        reader.report.add(done);
    }
    Ok(())
}

fn meaning(words: &mut Words, code: &str, name: Option<&str>) -> Option<String> {
    match words.look_dac(code, name) {
        Looked::Known(meaning) => Some(meaning.code),
        Looked::Nothing | Looked::Asked(_) => None,
    }
}

/// What an activity says; none where it stood in the file before, or names nobody.
fn saying(
    started: &Started<'_>,
    one: Written,
    lookup: &mut Lookup<'_>,
    seen: &mut HashSet<String>,
    report: &mut Report,
) -> Option<Saying> {
    if named(&one.facts, &started.app.settings.institution).is_empty() {
        return None;
    }
    if !seen.insert(one.facts.identifier.clone()) {
        let message = Message::new("problem-activity-twice").with("identifier", &one.facts.identifier);
        report.problem(one.line, "iati-identifier", message);
        return None;
    }
    Some(Saying { told: read(&one.facts, lookup), original: Some(one.original) })
}
