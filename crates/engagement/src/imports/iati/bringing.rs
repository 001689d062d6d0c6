//! Bringing in the activities of a file.

use super::naming::Naming;
use super::reading::Batches;
use super::saying::{Teller, Who};
use super::telling;
use crate::db::Tx;
use crate::error::Result;
use crate::imports::presence::Reader;
use crate::imports::report::Report;
use crate::imports::resolve::{Resolution, Resolver};
use crate::imports::run::{Progress, Started};
use crate::imports::store;
use crate::message::Message;
use crate::offices;
use crate::partnerships;
use crate::partnerships::bringing::{By, Saying};
use crate::partnerships::iati::{Own, dac, named};
use formats::iati::WrittenActivity;
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
    let who = Who { naming, mentions: staged.resolutions.iter().map(Resolution::who).collect() };
    // The file is read again while those whom it names go in.
    let sayings = read_again(started, &mut tx, &mut reader, who).await?;
    staged.write(&mut tx, &reader, &records).await?;
    let report = put_in(started, &mut tx, reader.report, sayings).await?;
    started.close(tx, report).await
}

/// Reads the file for whom it names, for words that nobody knows, and for what is wrong with it.
async fn name(started: &Started<'_>, reader: &mut Reader, progress: &(dyn Fn(Progress) + Sync)) -> Result<Naming> {
    let (mut naming, mut noted) = (Naming::default(), 0);
    let own = Own::from(&started.app.settings.institution);
    let mut batches = Batches::of(&started.request.path, |one| one);
    while let Some(batch) = batches.next().await? {
        batch.into_iter().for_each(|one| note(started, reader, (&mut naming, &own), one));
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

fn note(started: &Started<'_>, reader: &mut Reader, (naming, own): (&mut Naming, &Own), one: WrittenActivity) {
    reader.report.rows += 1;
    let activity = match one.read() {
        Ok(activity) => activity,
        Err(unusable) => return telling::unusable(&mut reader.report, &unusable),
    };
    activity.notes.iter().for_each(|note| telling::note(&mut reader.report, note));
    let all = named(&activity.facts, own);
    if all.is_empty() {
        let institution = &started.app.settings.institution.acronym;
        let message = Message::new("problem-activity-alone").with("institution", institution);
        reader.report.problem(activity.line, "participating-org", message);
        return;
    }
    all.iter().for_each(|one| naming.note(reader, one, &activity.facts, activity.line));
    let paid_for = activity.facts.transactions.iter().flat_map(|one| &one.sectors);
    for (code, name) in activity.facts.sectors.iter().chain(paid_for).filter_map(dac) {
        reader.words.look_dac(code, name);
    }
}

/// What each activity says, by the line where it begins.
type Sayings = Batches<Option<(u64, Saying)>>;

/// Begins to read the file again for what it says. It adds no places: those that are known go with it.
async fn read_again(started: &Started<'_>, tx: &mut Tx, reader: &mut Reader, who: Who) -> Result<Sayings> {
    let app = started.app;
    let mut teller = Teller {
        settings: app.settings.clone(),
        own: Own::from(&app.settings.institution),
        offices: offices::store::all(tx).await?,
        places: std::mem::take(&mut reader.places),
        words: reader.words.clone(),
        engine: app.db.engine(),
        clock: app.clock.clone(),
        today: partnerships::today(app),
        who,
    };
    Ok(Batches::of(&started.request.path, move |one| teller.saying(one)))
}

/// Writes what the file says, batch by batch.
async fn put_in(started: &Started<'_>, tx: &mut Tx, mut report: Report, mut sayings: Sayings) -> Result<Report> {
    let app = started.app;
    let by = By {
        app,
        actor: started.actor,
        source: started.source,
        import: started.import,
        seat: offices::store::seat(tx).await?,
    };
    let mut seen = HashSet::new();
    while let Some(batch) = sayings.next().await? {
        let told = batch.into_iter().flatten();
        let fresh = told.filter(|(line, saying)| is_first(saying.key(), *line, &mut seen, &mut report));
        let batch = fresh.map(|(_, saying)| saying).collect();
        report.add(partnerships::bringing::bring(&by, tx, batch).await?);
    }
    Ok(report)
}

/// Whether the file has not told of this before; what it tells once more is reported.
fn is_first(key: &str, line: u64, seen: &mut HashSet<String>, report: &mut Report) -> bool {
    let is_new = seen.insert(key.to_owned());
    if !is_new {
        let message = Message::new("problem-activity-twice").with("identifier", key);
        report.problem(line, "iati-identifier", message);
    }
    is_new
}
