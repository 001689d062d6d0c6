//! Imports as processes of their own: how fast, how much memory, and how long another write waits for them.

use super::{Bench, register};
use crate::program::{self, Imported};
use crate::report::{megabytes, seconds, thousands};
use crate::synthetic::presence_file;
use crate::{Done, runtime};
use engagement::access::{Actor, Role};
use engagement::app::App;
use engagement::imports::{self, Request};
use engagement::people;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// The file of a real cluster that the aims are set for.
const MALI: &str = "tests/data/presence/mali-2023.xlsx";
const MALI_AIM: Duration = Duration::from_secs(10);
const MEMORY_AIM: u64 = 300_000_000;
const WAIT_AIM: Duration = Duration::from_secs(1);
const REPEATS: usize = 3;
/// How long another writer rests between two writes.
const PAUSE: Duration = Duration::from_millis(10);

pub(super) fn measure(bench: &mut Bench) -> Done<()> {
    let file = bench.folder.join(format!("presence-{}.csv", bench.size.rows));
    presence_file::write(&file, bench.size)?;
    let (mali, generated) = (PathBuf::from(MALI), format!("a file of {} rows", thousands(bench.size.rows as f64)));
    if !mali.exists() {
        return Err(format!("{MALI} is not there: run bin/bench in the project").into());
    }
    process(bench, "Mali’s file into an empty register", &mali, None, true)?;
    process(bench, &format!("{generated} into an empty register"), &file, None, false)?;
    let filled = register::ready(bench)?;
    let into = format!("into {} organizations", thousands(bench.size.organizations as f64));
    process(bench, &format!("Mali’s file {into}"), &mali, Some(&filled), true)?;
    process(bench, &format!("{generated} {into}"), &file, Some(&filled), false)?;
    together(bench, &format!("Mali’s file {into}"), &mali, Some(&filled), true)?;
    together(bench, &format!("{generated} {into}"), &file, Some(&filled), false)
}

/// A folder with a copy of a register, or an empty one, until it is dropped.
fn copy(bench: &Bench, of: Option<&Path>) -> Done<tempfile::TempDir> {
    let folder = tempfile::tempdir_in(&bench.folder)?;
    if let Some(of) = of {
        fs::copy(of.join("parvis.sqlite"), folder.path().join("parvis.sqlite"))?;
    }
    Ok(folder)
}

/// `parvis import` while this process writes too.
fn process(bench: &mut Bench, what: &str, file: &Path, into: Option<&Path>, has_aim: bool) -> Done<()> {
    let mut taken = Vec::new();
    let mut longest = Duration::ZERO;
    for _ in 0..REPEATS {
        let folder = copy(bench, into)?;
        let ended = AtomicBool::new(false);
        let (imported, wait) = std::thread::scope(|scope| {
            let other = scope.spawn(|| {
                runtime()?.block_on(async { writes(&register::opened(folder.path()).await?, &ended).await })
            });
            let imported = program::import(folder.path(), file);
            ended.store(true, Ordering::Relaxed);
            let wait = other.join().map_err(|_| "the other writer's thread ended")?;
            Done::Ok((imported?, wait?))
        })?;
        longest = longest.max(wait);
        taken.push(imported);
    }
    taken.sort_by_key(|one: &Imported| one.took);
    let one = taken[REPEATS / 2];
    let figure = format!(
        "{} for {} rows ({} rows/s), {} at the most; {} organizations, {} activities, {} problems",
        seconds(one.took),
        thousands(one.rows as f64),
        thousands(one.rows as f64 / one.took.as_secs_f64()),
        megabytes(one.peak),
        thousands(one.organizations as f64),
        thousands(one.activities as f64),
        one.problems,
    );
    let aim = if has_aim { "10 s, 300 MB" } else { "" };
    bench.report.figure(&format!("import: {what}"), &figure, aim, one.took < MALI_AIM && one.peak < MEMORY_AIM);
    waited(bench, "another program’s longest wait to write", longest, has_aim);
    Ok(())
}

/// An import as the server runs it, while the same process writes for others.
fn together(bench: &mut Bench, what: &str, file: &Path, into: Option<&Path>, has_aim: bool) -> Done<()> {
    let folder = copy(bench, into)?;
    let request = Request { path: file.to_owned(), name: "presence".to_owned(), ..Request::default() };
    let runtime = runtime()?;
    let app = runtime.block_on(register::opened(folder.path()))?;
    let ended = AtomicBool::new(false);
    let (took, longest) = std::thread::scope(|scope| {
        let other = scope.spawn(|| runtime.block_on(writes(&app, &ended)));
        let began = Instant::now();
        let report = runtime.block_on(imports::run(&app, &Actor::Operator, &request, &|_| {}));
        let took = began.elapsed();
        ended.store(true, Ordering::Relaxed);
        let longest = other.join().map_err(|_| "the other writer's thread ended")?;
        report?;
        Done::Ok((took, longest?))
    })?;
    bench.report.note(&format!("import by the server: {what}"), &seconds(took));
    waited(bench, "the longest wait of another request to write", longest, has_aim);
    Ok(())
}

fn waited(bench: &mut Bench, what: &str, longest: Duration, has_aim: bool) {
    let aim = if has_aim { format!("under {}", seconds(WAIT_AIM)) } else { String::new() };
    bench.report.figure(&format!("… {what}"), &seconds(longest), &aim, longest < WAIT_AIM);
}

/// Writes again and again until the import has ended: the longest that one write took.
async fn writes(app: &App, ended: &AtomicBool) -> Done<Duration> {
    let mut longest = Duration::ZERO;
    while !ended.load(Ordering::Relaxed) {
        let began = Instant::now();
        people::add(app, &Actor::Operator, "someone@example.org", &Role::Editor.at_headquarters()?).await?;
        longest = longest.max(began.elapsed());
        tokio::time::sleep(PAUSE).await;
    }
    Ok(longest)
}
