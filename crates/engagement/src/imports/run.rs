//! One import from file to report: read and stage in batches, resolve, apply in one transaction.

use super::apply::Staged;
use super::changes::Changes;
use super::iati;
use super::mention::Mentions;
use super::noted::{clear_left_behind, fail, note, stored};
use super::offices;
use super::partnerships;
use super::plan::{Plan, plan};
use super::presence::Reader;
use super::report::Report;
use super::resolve::{Resolution, Resolver};
use super::staging::Staging;
use super::store;
use super::words::Words;
use crate::access::{Act, Actor};
use crate::app::App;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{ImportId, SourceId};
use crate::places::Gazetteer;
use crate::sources;
use formats::columns::{Kind, Mapping};
use formats::table::Limits;
use jiff::Timestamp;
use std::path::{Path, PathBuf};

/// Mentions that are resolved at once; between them others have their turn.
const RESOLVED: usize = 16;

/// What is to be imported, and how.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Where the file lies.
    pub path: PathBuf,
    /// What people call the file.
    pub name: String,
    /// What its rows tell of; guessed when none.
    pub kind: Option<Kind>,
    /// Which column is what; as remembered for the source, else guessed, when none.
    pub mapping: Option<Mapping>,
    /// The source; the file's name when none.
    pub source: Option<String>,
    /// Whether only to say what would happen.
    pub dry_run: bool,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows read so far.
    pub rows: u64,
}

impl Request {
    pub(super) fn source_name(&self) -> String {
        let named = self.source.clone().filter(|name| !name.trim().is_empty());
        let stem = || {
            Path::new(&self.name).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
        };
        named.unwrap_or_else(stem).trim().chars().take(200).collect()
    }
}

/// Looks into a file and says how it would be read, without reading it through.
pub async fn look(app: &App, actor: &Actor, request: &Request) -> Result<Plan> {
    actor.must(Act::Import)?;
    let remembered = match sources::named(app, &request.source_name()).await? {
        Some(source) if request.mapping.is_none() => source.mapping(),
        _ => None,
    };
    let wanted = |mapping: &Mapping| request.kind.is_none_or(|kind| kind == mapping.kind);
    let (path, name, kind) = (request.path.clone(), request.name.clone(), request.kind);
    let limits = limits(app);
    let given = request.mapping.clone();
    let remembered = remembered.filter(wanted);
    let look = move || match given {
        Some(given) => plan(&path, &name, kind, Some(given), &limits),
        // What was remembered may not fit this file, whose columns may have changed since.
        None => match remembered.map(|mapping| plan(&path, &name, kind, Some(mapping), &limits)) {
            Some(Ok(plan)) if plan.mapping.apply(&plan.headers, plan.hashtags.as_deref()).is_ok() => Ok(plan),
            _ => plan(&path, &name, kind, None, &limits),
        },
    };
    tokio::task::spawn_blocking(look).await.map_err(Error::internal)?
}

pub(super) fn limits(app: &App) -> Limits {
    Limits { max_rows: app.settings.limits.import_rows, ..Limits::default() }
}

/// Imports a file. The register stays as it was, or has all of it.
pub async fn run(
    app: &App,
    actor: &Actor,
    request: &Request,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Report> {
    let plan = look(app, actor, request).await?;
    plan.must_be_sure()?;
    plan.permit(actor)?;
    let began = app.now();
    let stored = stored(app, request).await?;
    let _alone = app.db.exclusive("import").await?;
    clear_left_behind(app).await?;
    let mut tx = app.db.write().await?;
    let state = if request.dry_run { "trying" } else { "reading" };
    let (import, source, source_is_new) = note(app, &mut tx, actor, request, (&plan, &stored, state)).await?;
    tx.commit().await?;
    Started { app, actor, request, plan: &plan, import, source, source_is_new, began }.through(progress).await
}

/// Does an import that was noted before.
pub(super) async fn take_up(
    app: &App,
    actor: &Actor,
    request: &Request,
    (import, source): (ImportId, SourceId),
) -> Result<Report> {
    let plan = look(app, actor, request).await?;
    plan.permit(actor)?;
    let began = app.now();
    let _alone = app.db.exclusive("import").await?;
    clear_left_behind(app).await?;
    let mut tx = app.db.write().await?;
    store::set_state(&mut tx, import, "reading", None, None).await?;
    tx.commit().await?;
    Started { app, actor, request, plan: &plan, import, source, source_is_new: false, began }
        .through(&|_| {})
        .await
}

/// An import that has begun.
pub(super) struct Started<'a> {
    pub(super) app: &'a App,
    pub(super) actor: &'a Actor,
    pub(super) request: &'a Request,
    pub(super) plan: &'a Plan,
    pub(super) import: ImportId,
    pub(super) source: SourceId,
    source_is_new: bool,
    began: Timestamp,
}

impl Started<'_> {
    /// Does it, or leaves the register as it was.
    async fn through(&self, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report> {
        match self.go(progress).await {
            Ok(report) if self.request.dry_run => self.forget().await.map(|()| report),
            Ok(report) => {
                self.app.changed();
                Ok(report)
            }
            Err(error) => {
                self.abandon(&error).await?;
                Err(error)
            }
        }
    }

    async fn go(&self, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report> {
        let kind = self.plan.mapping.kind;
        let mut conn = self.app.db.read().await?;
        let reader = Reader {
            source: self.source,
            clock: self.app.clock.clone(),
            words: Words::load(&mut conn, &self.app.clock).await?,
            places: Gazetteer::load(&mut conn).await?,
            mentions: Mentions::default(),
            report: Report::default(),
        };
        drop(conn);
        if kind == Kind::Iati {
            return iati::bring(self, reader, progress).await;
        }
        let offices = crate::offices::list(self.app).await?;
        let mut staging = Staging::new(self, reader, offices);
        staging.read(progress).await?;
        if kind == Kind::Partnerships {
            return partnerships::bring(self, staging.reader, staging.partnerships).await;
        }
        if kind == Kind::Offices {
            return self.keep(staging).await;
        }
        let mut conn = self.app.db.read().await?;
        let resolver = Resolver::load(&mut conn, self.source, kind == Kind::Presence).await?;
        drop(conn);
        match kind {
            Kind::Presence | Kind::Organizations => self.settle(staging.reader, resolver).await,
            _ => self.change(staging, resolver).await,
        }
    }

    /// Brings in offices.
    async fn keep(&self, staging: Staging<'_>) -> Result<Report> {
        let mut report = staging.reader.report;
        let mut tx = self.app.db.write().await?;
        offices::apply(self, &mut tx, staging.offices, &mut report).await?;
        self.close(tx, report).await
    }

    /// Finds out who those are whom the file names, and counts them.
    pub(super) async fn resolved(&self, reader: &mut Reader, resolver: &mut Resolver) -> Staged<'_> {
        let mut resolutions = Vec::with_capacity(reader.mentions.all.len());
        for mentions in reader.mentions.all.chunks(RESOLVED) {
            resolutions.extend(resolver.resolve(self.app, mentions));
            tokio::task::yield_now().await;
        }
        count_organizations(&mut reader.report, &resolutions);
        Staged {
            app: self.app,
            actor: self.actor,
            import: self.import,
            source: self.source,
            kind: self.plan.mapping.kind,
            resolutions,
        }
    }

    /// Brings in organizations and activities.
    async fn settle(&self, mut reader: Reader, mut resolver: Resolver) -> Result<Report> {
        let staged = self.resolved(&mut reader, &mut resolver).await;
        drop(resolver);
        let records = staged.records(&mut reader).await?;
        let mut tx = self.app.db.write().await?;
        let staged_rows = store::count_staged(&mut tx, self.import).await?;
        let made = staged.write(&mut tx, &reader, &records).await?;
        reader.report.created.activities = made;
        reader.report.queued.activities = staged_rows.saturating_sub(made);
        self.close(tx, reader.report).await
    }

    /// Applies renames and mergers.
    async fn change(&self, staging: Staging<'_>, resolver: Resolver) -> Result<Report> {
        let mut report = staging.reader.report;
        let changes = Changes::new(self.app, self.actor, self.import, resolver);
        let mut tx = self.app.db.write().await?;
        let names = changes.apply(&mut tx, staging.changes, &mut report).await?;
        store::remember_names(&mut tx, self.source, names).await?;
        self.close(tx, report).await
    }

    /// Makes all of it last with one commit, the report and the mapping for the next file of the source with it.
    pub(super) async fn close(&self, mut tx: Tx, mut report: Report) -> Result<Report> {
        let now = self.app.now();
        report.seconds = (now - self.began).total(jiff::Unit::Second).unwrap_or_default();
        if self.request.dry_run {
            return Ok(report);
        }
        store::finish(&mut tx, self.import, &report, now).await?;
        if self.plan.has_columns() {
            sources::remember(&mut tx, self.source, &self.plan.mapping).await?;
        }
        tx.commit().await?;
        Ok(report)
    }

    async fn abandon(&self, error: &Error) -> Result<()> {
        if self.request.dry_run {
            return self.forget().await;
        }
        let mut tx = self.app.db.write().await?;
        store::unstage(&mut tx, self.import).await?;
        fail(&mut tx, self.import, error, self.app.now()).await?;
        tx.commit().await
    }

    /// Takes out again what was only tried.
    async fn forget(&self) -> Result<()> {
        let mut tx = self.app.db.write().await?;
        store::unstage(&mut tx, self.import).await?;
        store::delete_import(&mut tx, self.import).await?;
        if self.source_is_new {
            sources::forget(&mut tx, self.source).await?;
        }
        tx.commit().await
    }
}

fn count_organizations(report: &mut Report, resolutions: &[Resolution]) {
    report.organizations = resolutions.len() as u64;
    for resolution in resolutions {
        let count = match resolution {
            Resolution::New(_) => &mut report.created,
            Resolution::Matched(..) => &mut report.matched,
            Resolution::Ask(..) => &mut report.queued,
            Resolution::Known(_) | Resolution::Waiting(_) => &mut report.unchanged,
        };
        count.organizations += 1;
    }
}
