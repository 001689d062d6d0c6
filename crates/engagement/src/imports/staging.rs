//! Rows of a file, read and put on their way in batches.

use super::cells::Cells;
use super::changes::{self, NameChange};
use super::line::Line;
use super::offices::{self, OfficeRow};
use super::partnerships::Gathering;
use super::plan::unreadable;
use super::presence::Reader;
use super::run::{Progress, Started, limits};
use super::store;
use crate::error::{Error, Result};
use crate::message::Message;
use crate::offices::Offices;
use formats::columns::Kind;
use formats::table;
use std::collections::HashSet;

/// Rows that are staged at once.
const BATCH: usize = 1_000;

/// Reading rows and putting them on their way.
pub(super) struct Staging<'a> {
    started: &'a Started<'a>,
    pub(super) reader: Reader,
    seen: HashSet<Vec<u8>>,
    batch: Vec<Line>,
    pub(super) changes: Vec<NameChange>,
    pub(super) offices: Vec<OfficeRow>,
    pub(super) partnerships: Gathering,
}

impl<'a> Staging<'a> {
    /// `known` are the offices on record.
    pub(super) fn new(started: &'a Started<'a>, reader: Reader, known: Offices) -> Self {
        let (batch, changes, offices) = (Vec::new(), Vec::new(), Vec::new());
        let partnerships = Gathering::new(known, started.app.settings.institution.clone());
        Self { started, reader, seen: HashSet::new(), batch, changes, offices, partnerships }
    }

    /// Reads the file through.
    pub(super) async fn read(&mut self, progress: &(dyn Fn(Progress) + Sync)) -> Result<()> {
        let (path, plan) = (self.started.request.path.clone(), self.started.plan);
        if plan.is_json {
            let open = move || formats::aid_organizations::open(&path);
            let found = tokio::task::spawn_blocking(open).await.map_err(Error::internal)?.map_err(unreadable)?;
            return self.read_aid_organizations(found);
        }
        let (limits, sheet) = (limits(self.started.app), plan.mapping.sheet.clone());
        let open = move || table::open(&path, &limits, sheet.as_deref());
        let mut table = tokio::task::spawn_blocking(open).await.map_err(Error::internal)?.map_err(unreadable)?;
        let columns = plan.mapping.apply(&table.headers, table.hashtags.as_deref());
        let columns = columns.map_err(|error| {
            let missing: Vec<_> =
                error.missing.iter().map(|(field, name)| format!("{name} ({})", field.name())).collect();
            let message = Message::new("problem-mapping-columns").with("missing", missing.join(", "));
            Error::invalid("mapping", message.with("present", error.present.join(", ")))
        })?;
        let headers = table.headers.clone();
        while let Some(row) = table.next_row().map_err(unreadable)? {
            self.reader.report.rows += 1;
            let cells = Cells { row: &row, columns: &columns, mapping: &plan.mapping, headers: &headers };
            match plan.mapping.kind {
                Kind::Presence => {
                    let lines = self.reader.lines(&cells);
                    self.batch.extend(lines);
                }
                Kind::Organizations => drop(self.reader.listed(&cells)),
                Kind::Offices => self.offices.push(offices::read(&cells, &mut self.reader.report)),
                Kind::Partnerships => self.partnerships.take(&mut self.reader, &cells),
                kind => self.changes.extend(changes::read(&cells, kind, &mut self.reader.report)),
            }
            if self.batch.len() >= BATCH {
                self.stage().await?;
            }
            if self.reader.report.rows.is_multiple_of(500) {
                progress(Progress { rows: self.reader.report.rows });
                tokio::task::yield_now().await;
            }
        }
        self.stage().await?;
        progress(Progress { rows: self.reader.report.rows });
        Ok(())
    }

    fn read_aid_organizations(&mut self, found: formats::aid_organizations::AidOrganizations) -> Result<()> {
        use formats::aid_organizations::Problem;
        self.reader.report.rows = (found.organizations.len() + found.unusable.len()) as u64;
        for (number, one) in found.organizations {
            self.reader.aid_organization(number, one);
        }
        for one in found.unusable {
            let message = match one.problem {
                // The file itself says that this is no organization.
                Problem::Skipped => continue,
                Problem::NoName => Message::new("problem-name-missing"),
                Problem::Malformed(why) => Message::new("problem-malformed").with("why", why),
            };
            self.reader.report.problem(one.number, &one.key, message);
        }
        Ok(())
    }

    /// Puts a batch on its way, without what stood in the file before or the register knows.
    async fn stage(&mut self) -> Result<()> {
        let batch = std::mem::take(&mut self.batch);
        let fresh: Vec<Line> =
            batch.into_iter().filter(|line| self.seen.insert(line.fingerprint.clone())).collect();
        if fresh.is_empty() {
            return Ok(());
        }
        let app = self.started.app;
        let mut tx = app.db.write().await?;
        let prints: Vec<Vec<u8>> = fresh.iter().map(|line| line.fingerprint.clone()).collect();
        let known = store::known_fingerprints(&mut tx, &prints).await?;
        let new: Vec<Line> = fresh.into_iter().filter(|line| !known.contains(&line.fingerprint)).collect();
        self.reader.report.unchanged.activities += known.len() as u64;
        store::stage(&mut tx, self.started.import, &new, &app.clock).await?;
        store::set_rows(&mut tx, self.started.import, self.reader.report.rows).await?;
        tx.commit().await
    }
}
