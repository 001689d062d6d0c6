//! One import from file to report: read and stage in batches, resolve, apply in one transaction.

use super::apply::Staged;
use super::cells::Cells;
use super::changes::{self, Changes, NameChange};
use super::mention::Mentions;
use super::plan::{Plan, plan, unreadable};
use super::presence::{Line, Reader};
use super::report::Report;
use super::resolve::{Resolution, Resolver};
use super::store;
use super::words::Words;
use crate::access::{Act, Actor};
use crate::app::App;
use crate::error::{Error, Result};
use crate::files::{self, Stored};
use crate::ids::{ImportId, SourceId};
use crate::message::Message;
use crate::places::Gazetteer;
use crate::sources;
use formats::columns::{Kind, Mapping};
use formats::table::{self, Limits};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

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

/// Rows that are staged at once.
const BATCH: usize = 1_000;

impl Request {
    fn source_name(&self) -> String {
        let named = self.source.clone().filter(|name| !name.trim().is_empty());
        let stem = || Path::new(&self.name).file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
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

fn limits(app: &App) -> Limits {
    Limits { max_rows: app.settings.limits.import_rows, ..Limits::default() }
}

/// Imports a file. The register stays as it was, or has all of it.
pub async fn run(app: &App, actor: &Actor, request: &Request, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report> {
    let plan = look(app, actor, request).await?;
    plan.must_be_sure()?;
    let began = app.now();
    let _alone = app.db.exclusive("import").await?;
    clear_left_behind(app).await?;
    let started = Started::begin(app, actor, request, &plan).await?;
    let outcome = started.go(&plan, progress).await;
    let mut report = match outcome {
        Ok(report) => report,
        Err(error) => {
            started.abandon(&error).await?;
            return Err(error);
        }
    };
    report.seconds = (app.now() - began).total(jiff::Unit::Second).unwrap_or_default();
    started.finish(&report).await?;
    app.changed();
    Ok(report)
}

/// An import that a process left behind when it died had changed nothing; what it had staged goes.
async fn clear_left_behind(app: &App) -> Result<()> {
    let mut tx = app.db.write().await?;
    for import in store::left_behind(&mut tx).await? {
        store::unstage(&mut tx, import).await?;
        store::set_state(&mut tx, import, "abandoned", Some("left behind"), app.now()).await?;
    }
    tx.commit().await
}

/// An import that has begun.
struct Started<'a> {
    app: &'a App,
    actor: &'a Actor,
    request: &'a Request,
    import: ImportId,
    source: SourceId,
    source_is_new: bool,
}

impl<'a> Started<'a> {
    async fn begin(app: &'a App, actor: &'a Actor, request: &'a Request, plan: &Plan) -> Result<Self> {
        let path = request.path.clone();
        let files = app.files.clone();
        let copy = move || files.copy(&path);
        let stored: Stored = tokio::task::spawn_blocking(copy).await.map_err(Error::internal)??;
        let mut tx = app.db.write().await?;
        let (source, source_is_new) = sources::ensure(app, &mut tx, &request.source_name()).await?;
        files::note(&mut tx, &stored, app.now()).await?;
        let import = ImportId::new(&app.clock);
        let started = Self { app, actor, request, import, source: source.id, source_is_new };
        let mapping = store::json(&plan.mapping)?;
        let about = (stored.hash.as_str(), request.name.as_str(), plan.mapping.kind.name(), mapping.as_str());
        store::insert_import(&mut tx, import, source.id, about, actor, app.now()).await?;
        tx.commit().await?;
        Ok(started)
    }

    async fn go(&self, plan: &Plan, progress: &(dyn Fn(Progress) + Sync)) -> Result<Report> {
        let kind = plan.mapping.kind;
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
        let mut staging = Staging { started: self, reader, seen: HashSet::new(), batch: Vec::new(), changes: Vec::new() };
        staging.read(plan, progress).await?;
        let mut conn = self.app.db.read().await?;
        let resolver = Resolver::load(&mut conn, self.source, kind == Kind::Presence).await?;
        drop(conn);
        match kind {
            Kind::Presence | Kind::Organizations => self.settle(staging.reader, kind, resolver).await,
            Kind::Renames | Kind::Mergers => self.change(staging, resolver).await,
        }
    }

    /// Brings in organizations and activities.
    async fn settle(&self, mut reader: Reader, kind: Kind, mut resolver: Resolver) -> Result<Report> {
        let mut resolutions = Vec::with_capacity(reader.mentions.all.len());
        for mention in &reader.mentions.all {
            resolutions.push(resolver.resolve(self.app, mention));
            if resolutions.len().is_multiple_of(50) {
                tokio::task::yield_now().await;
            }
        }
        drop(resolver);
        let staged = Staged {
            app: self.app,
            actor: self.actor,
            import: self.import,
            source: self.source,
            kind,
            resolutions,
        };
        count_organizations(&mut reader.report, &staged.resolutions);
        let records = staged.records(&mut reader).await?;
        let mut tx = self.app.db.write().await?;
        let staged_rows = store::count_staged(&mut tx, self.import).await?;
        let made = staged.write(&mut tx, &reader, &records).await?;
        reader.report.created.activities = made;
        reader.report.queued.activities = staged_rows.saturating_sub(made);
        self.commit_unless_dry(tx).await?;
        Ok(reader.report)
    }

    /// Applies renames and mergers.
    async fn change(&self, staging: Staging<'_>, resolver: Resolver) -> Result<Report> {
        let mut report = staging.reader.report;
        let changes = Changes::new(self.app, self.actor, self.import, resolver);
        let mut tx = self.app.db.write().await?;
        let names = changes.apply(&mut tx, staging.changes, &mut report).await?;
        store::remember_names(&mut tx, self.source, names.into_iter()).await?;
        self.commit_unless_dry(tx).await?;
        Ok(report)
    }

    async fn commit_unless_dry(&self, tx: crate::db::Tx) -> Result<()> {
        if self.request.dry_run { Ok(()) } else { tx.commit().await }
    }

    async fn abandon(&self, error: &Error) -> Result<()> {
        let mut tx = self.app.db.write().await?;
        store::unstage(&mut tx, self.import).await?;
        store::set_state(&mut tx, self.import, "failed", Some(&error.to_string()), self.app.now()).await?;
        tx.commit().await
    }

    async fn finish(&self, report: &Report) -> Result<()> {
        let mut tx = self.app.db.write().await?;
        if self.request.dry_run {
            store::unstage(&mut tx, self.import).await?;
            store::delete_import(&mut tx, self.import).await?;
            if self.source_is_new {
                sources::forget(&mut tx, self.source).await?;
            }
        } else {
            store::finish(&mut tx, self.import, report, self.app.now()).await?;
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

/// Reading rows and putting them on their way.
struct Staging<'a> {
    started: &'a Started<'a>,
    reader: Reader,
    seen: HashSet<Vec<u8>>,
    batch: Vec<Line>,
    changes: Vec<NameChange>,
}

impl Staging<'_> {
    async fn read(&mut self, plan: &Plan, progress: &(dyn Fn(Progress) + Sync)) -> Result<()> {
        let path = self.started.request.path.clone();
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
            let missing: Vec<_> = error.missing.iter().map(|(field, name)| format!("{name} ({})", field.name())).collect();
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
        let fresh: Vec<Line> = batch.into_iter().filter(|line| self.seen.insert(line.fingerprint.clone())).collect();
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
