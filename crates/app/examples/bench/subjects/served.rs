//! The program as it serves: starting, pages under load, files, memory.

use super::{Bench, pages, register, stock};
use crate::Done;
use crate::load::{self, Ask};
use crate::machine::Memory;
use crate::program::Server;
use crate::report::{Aim, median, megabytes, seconds};
use crate::synthetic::Codes;
use crate::synthetic::chance::Chance;
use crate::wire::Wire;
use std::path::Path;
use std::time::Duration;

const STARTS: usize = 5;
const START_AIM: Duration = Duration::from_secs(1);
const MEMORY_AIM: u64 = 300_000_000;
/// How long a server is left alone until it counts as at rest.
const REST: Duration = Duration::from_secs(5);

pub(super) fn measure(bench: &mut Bench, is: &dyn Fn(&str) -> bool) -> Done<()> {
    let folder = register::ready(bench)?;
    let codes = Codes::read();
    let asked = pages::Asked { size: bench.size, codes: &codes };
    if is("startup") {
        start(bench, &folder)?;
    }
    if is("memory") {
        at_rest(bench, &folder, &asked)?;
    }
    let server = Server::start(&folder, "/health/ready")?;
    if is("hello") {
        pages(bench, &server, "live", &|_| "/health/live".to_owned(), Aim::default())?;
    }
    if is("directory") {
        let aim = Aim { a_second: Some(1_500.0), p50: Some(Duration::from_millis(5)) };
        pages(bench, &server, "directory, searched, filtered, paged", &|chance| asked.directory(chance), aim)?;
        plain(bench, &server, "directory, words only", &|chance| asked.words(chance))?;
        plain(bench, &server, "directory, filters only", &|chance| asked.filters(chance))?;
        plain(bench, &server, "directory, words and filters", &|chance| asked.both(chance))?;
        plain(bench, &server, "directory, nothing asked", &|_| "/organizations".to_owned())?;
    }
    if is("organization") {
        let aim = Aim { a_second: Some(5_000.0), p50: None };
        pages(bench, &server, "organization", &|chance| asked.organization(chance), aim)?;
        plain(bench, &server, "organization, its work", &|chance| asked.work(chance))?;
    }
    if is("stock") {
        stock::measure(bench, &server, &folder, &asked)?;
    }
    if is("matrix") {
        pages(bench, &server, "matrix", &|chance| asked.matrix(chance), Aim::default())?;
        plain(bench, &server, "activities", &|chance| asked.activities(chance))?;
    }
    if is("csv") {
        files(bench, &server)?;
    }
    if is("memory") {
        std::thread::sleep(REST);
        memory(bench, "memory at rest, after all of the above", server.memory()?);
    }
    Ok(())
}

/// A page as it is and as browsers ask for it.
fn pages(bench: &mut Bench, server: &Server, what: &str, ask: Ask<'_>, aim: Aim) -> Done<()> {
    let load = load::put(bench.target(server, false), ask)?;
    bench.report.page(what, &load, aim);
    let load = load::put(bench.target(server, true), ask)?;
    bench.report.page(&format!("{what}, compressed"), &load, aim);
    Ok(())
}

fn plain(bench: &mut Bench, server: &Server, what: &str, ask: Ask<'_>) -> Done<()> {
    let load = load::put(bench.target(server, false), ask)?;
    bench.report.page(what, &load, Aim::default());
    Ok(())
}

/// From the start of the process to the first answer.
fn start(bench: &mut Bench, folder: &Path) -> Done<()> {
    for (what, path, aim) in [
        ("start-up, to the first page of the directory", "/organizations", true),
        ("start-up, to the first matrix", pages::MATRIX, false),
    ] {
        let starts = (0..STARTS).map(|_| Ok(Server::start(folder, path)?.started)).collect::<Done<Vec<_>>>()?;
        let middle = median(starts).unwrap_or_default();
        let aim = if aim { format!("under {}", seconds(START_AIM)) } else { String::new() };
        bench.report.figure(what, &seconds(middle), &aim, middle < START_AIM);
    }
    Ok(())
}

/// Each page once, then nothing.
fn at_rest(bench: &mut Bench, folder: &Path, asked: &pages::Asked<'_>) -> Done<()> {
    let server = Server::start(folder, "/health/ready")?;
    let mut wire = Wire::open(server.address)?;
    let mut chance = Chance::of(60, 0);
    for _ in 0..20 {
        let each = [asked.directory(&mut chance), asked.organization(&mut chance), asked.matrix(&mut chance)];
        for path in each {
            wire.get(&path, true)?;
        }
    }
    std::thread::sleep(REST);
    memory(bench, "memory at rest, after 20 pages of each kind", server.memory()?);
    Ok(())
}

fn memory(bench: &mut Bench, what: &str, memory: Memory) {
    let figure = format!(
        "{} resident; {} of its own, {} with files of which each page is counted once",
        megabytes(memory.resident),
        megabytes(memory.anonymous),
        megabytes(memory.once),
    );
    let aim = format!("{} resident", megabytes(MEMORY_AIM));
    bench.report.figure(what, &figure, &aim, memory.resident <= MEMORY_AIM);
}

/// The whole list as files.
fn files(bench: &mut Bench, server: &Server) -> Done<()> {
    for path in ["/organizations.csv", "/organizations.json", "/organizations.xlsx", "/activities.csv"] {
        let before = server.memory()?.resident;
        Memory::forget_peak(server.id());
        let mut taken = Vec::new();
        for _ in 0..3 {
            let answer = Wire::open(server.address)?.get(path, false)?;
            if answer.status != 200 {
                return Err(format!("{path}: {}", answer.status).into());
            }
            taken.push((answer.total, answer.first, answer.bytes));
        }
        let more = server.memory()?.peak.saturating_sub(before);
        let (total, first, bytes) = median(taken).unwrap_or_default();
        let figure = format!(
            "first byte after {}, all {} after {}; {} more memory at the most",
            seconds(first),
            megabytes(bytes),
            seconds(total),
            megabytes(more),
        );
        bench.report.note(path, &figure);
    }
    Ok(())
}
