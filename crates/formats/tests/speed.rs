//! How fast a large real sheet is read, and in how much memory: `cargo test --release -- --ignored --nocapture`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::path::PathBuf;
use std::time::Instant;

use formats::table::{self, Limits};
use formats::write::{Sink, Value};

/// The most memory that this process ever held, in MB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

#[test]
#[ignore = "a measurement, to be run in release"]
fn mali() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/presence/mali-2023.xlsx");
    let begun = Instant::now();
    let candidates = table::candidates(&path, &Limits::default()).unwrap().len();
    println!("candidates: {candidates} in {:?}, peak {} MB", begun.elapsed(), peak());
    let begun = Instant::now();
    let rows = table::open(&path, &Limits::default(), None).unwrap().rows().count();
    println!("rows: {rows} in {:?}, peak {} MB", begun.elapsed(), peak());
}

#[test]
#[ignore = "a measurement, to be run in release"]
fn a_long_list() {
    let headers = ["id", "name", "country", "area", "since"];
    let day = jiff::civil::date(2024, 2, 9);
    let sinks = [
        Sink::csv(std::io::sink(), true),
        Sink::json(std::io::sink()),
        Sink::xlsx(std::io::sink(), "List").unwrap(),
    ];
    for (mut sink, name) in sinks.into_iter().zip(["CSV", "JSON", "XLSX"]) {
        let begun = Instant::now();
        sink.header(&headers).unwrap();
        for id in 0..100_000_i64 {
            let values: [Value<'_>; 5] =
                [id.into(), "Médecins Sans Frontières".into(), "Mali".into(), "Health".into(), day.into()];
            sink.row(&values).unwrap();
        }
        sink.finish().unwrap();
        println!("{name}: 100,000 rows in {:?}, peak {} MB", begun.elapsed(), peak());
    }
}
