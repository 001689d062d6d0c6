//! Partnerships out as IATI activities, all of them streamed by a server, and back in by an import of its own.

use super::{Bench, register};
use crate::Done;
use crate::machine::Memory;
use crate::program::{self, Server};
use crate::report::{median, megabytes, seconds, thousands};
use crate::wire::Wire;
use std::fs;
use std::path::Path;

const OUT_AIM: f64 = 20_000.0;
const IN_AIM: f64 = 5_000.0;
const REPEATS: usize = 3;
/// Partnerships of the tenth part are brought in at the most, whatever the size: the rate is what counts.
const MOST: usize = 20_000;

pub(super) fn measure(bench: &mut Bench) -> Done<()> {
    let folder = register::ready(bench)?;
    let path = bench.folder.join("activities.xml");
    program::export(&folder, &path)?;
    let file = fs::read(&path)?;
    let count = activities(&file).count();
    streamed(bench, &folder, count)?;
    fs::write(&path, some(&file))?;
    into_nothing(bench, &path)
}

/// All of them by the server; the first answer also reads partnerships into memory, and does not count.
fn streamed(bench: &mut Bench, folder: &Path, count: usize) -> Done<()> {
    let server = Server::start(folder, "/health/ready")?;
    Wire::open(server.address)?.get("/partnerships", false)?;
    let before = server.memory()?.resident;
    Memory::forget_peak(server.id());
    let mut taken = Vec::new();
    for _ in 0..REPEATS {
        let answer = Wire::open(server.address)?.get("/partnerships.xml", false)?;
        if answer.status != 200 {
            return Err(format!("/partnerships.xml: {}", answer.status).into());
        }
        taken.push((answer.total, answer.first, answer.bytes));
    }
    let more = server.memory()?.peak.saturating_sub(before);
    let (took, first, bytes) = median(taken).unwrap_or_default();
    let rate = count as f64 / took.as_secs_f64();
    let figure = format!(
        "{} activities, {} in {} ({} a second), first byte after {}; {} more memory at the most",
        thousands(count as f64),
        megabytes(bytes),
        seconds(took),
        thousands(rate),
        seconds(first),
        megabytes(more),
    );
    bench.report.figure("/partnerships.xml", &figure, &aim(OUT_AIM), rate >= OUT_AIM);
    Ok(())
}

fn aim(a_second: f64) -> String {
    format!("{} a second", thousands(a_second))
}

/// `parvis import` of the file into an empty register, and once more.
fn into_nothing(bench: &mut Bench, file: &Path) -> Done<()> {
    let mut taken = Vec::new();
    let mut again = Vec::new();
    for _ in 0..REPEATS {
        let folder = tempfile::tempdir_in(&bench.folder)?;
        let first = program::import(folder.path(), file)?;
        taken.push((first.took, first.rows, first.partnerships, first.organizations, first.peak));
        again.push(program::import(folder.path(), file)?.took);
    }
    let (took, rows, partnerships, organizations, peak) = median(taken).unwrap_or_default();
    let rate = rows as f64 / took.as_secs_f64();
    let figure = format!(
        "{} for {} activities ({} a second), {} at the most; {} partnerships, {} organizations",
        seconds(took),
        thousands(rows as f64),
        thousands(rate),
        megabytes(peak),
        thousands(partnerships as f64),
        thousands(organizations as f64),
    );
    bench.report.figure("import: IATI into an empty register", &figure, &aim(IN_AIM), rate >= IN_AIM);
    let again = median(again).unwrap_or_default();
    let rate = rows as f64 / again.as_secs_f64();
    let figure = format!("{} ({} a second)", seconds(again), thousands(rate));
    bench.report.note("… the same file again, which changes nothing", &figure);
    Ok(())
}

const OPENS: &[u8] = b"<iati-activity ";

/// Where activities begin.
fn activities(file: &[u8]) -> impl Iterator<Item = usize> {
    file.windows(OPENS.len()).enumerate().filter(|(_, part)| *part == OPENS).map(|(at, _)| at)
}

/// The file with the first so many activities.
fn some(file: &[u8]) -> Vec<u8> {
    match activities(file).nth(MOST) {
        Some(at) => [&file[..at], b"</iati-activities>"].concat(),
        None => file.to_vec(),
    }
}
