//! How fast the program is: `bin/bench [SUBJECT] [--full]` builds a synthetic register and measures the program on it.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a measurement, run by hand")]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "figures are rounded anyway")]

mod load;
mod machine;
mod program;
mod report;
mod subjects;
mod synthetic;
mod wire;

use report::Report;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use subjects::Bench;
use synthetic::Size;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What every step of a measurement comes to.
pub(crate) type Done<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

const USAGE: &str = "bin/bench [SUBJECT] [--full]
SUBJECT is one of import, iati, directory, organization, stock, matrix, csv, match, startup, memory, hello, signin, access, or all, as without one.
The register has 10,000 organizations and 100,000 activities; with --full it has 100,000 and 1,000,000.";

/// A tenth of what is stated, and what is stated.
const TENTH: Size = Size { organizations: 10_000, activities: 100_000, rows: 10_000 };
const FULL: Size = Size { organizations: 100_000, activities: 1_000_000, rows: 100_000 };

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let done = match given[..] {
        [subjects::hello::SERVE, "--listen", address] => subjects::hello::serve(address),
        _ => measure(&given),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::from(2)
        }
    }
}

fn measure(given: &[&str]) -> Done<()> {
    let is_full = given.contains(&"--full");
    let subject = match given.iter().filter(|one| **one != "--full").collect::<Vec<_>>()[..] {
        [] => "all",
        [one] if subjects::NAMES.contains(one) => one,
        _ => return Err(USAGE.into()),
    };
    let mut bench = Bench {
        size: if is_full { FULL } else { TENTH },
        lasts: Duration::from_secs(if is_full { 5 } else { 3 }),
        folder: PathBuf::from(std::env::var("PARVIS_BENCH_FOLDER").unwrap_or_else(|_| "target/bench".to_owned())),
        report: Report::default(),
    };
    std::fs::create_dir_all(&bench.folder)?;
    let (began, described) = (Instant::now(), machine::described());
    let measured = subjects::run(subject, &mut bench);
    println!("{described}\n- load after: {}", machine::load());
    println!(
        "- size: {} organizations, {} activities; {} connections; measured in {}\n",
        report::thousands(bench.size.organizations as f64),
        report::thousands(bench.size.activities as f64),
        load::CONNECTIONS,
        report::seconds(began.elapsed()),
    );
    println!("{}", bench.report.text());
    measured
}

/// The threads of the program: as many as it gives itself.
pub(crate) fn runtime() -> Done<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().worker_threads(machine::cores() + 2).enable_all().build()?)
}
