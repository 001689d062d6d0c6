//! How fast IATI activities are read and written, and in how much memory:
//! `cargo run --release -p formats --example iati_speed [MEGABYTES]`.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a measurement tells what it found"
)]

use std::hint::black_box;
use std::io::{self, Read};
use std::time::{Duration, Instant};

use formats::iati::{Activities, Facts, ReadActivity, Writer};

/// A real activity, of about 3 kB.
const FILE: &str = include_str!("../../../tests/data/iati/iom-DP.2154.xml");
/// How often facts are made and written.
const TIMES: u32 = 100_000;

/// A file with that activity again and again, made as it is read.
struct Endless {
    piece: &'static [u8],
    at: usize,
    left: usize,
    is_closed: bool,
}

impl Endless {
    fn new(bytes: usize) -> impl Read {
        let begin = FILE.find("<iati-activity ").unwrap();
        let end = FILE.find("</iati-activities>").unwrap();
        let (head, piece) = (&FILE[..begin], FILE[begin..end].as_bytes());
        head.as_bytes().chain(Self { piece, at: 0, left: bytes / piece.len(), is_closed: false })
    }
}

impl Read for Endless {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() && self.left > 1 {
            (self.at, self.left) = (0, self.left - 1);
        } else if self.at == self.piece.len() && !self.is_closed {
            (self.piece, self.at, self.is_closed) = (b"</iati-activities>", 0, true);
        }
        let bytes = (&self.piece[self.at..]).read(into)?;
        self.at += bytes;
        Ok(bytes)
    }
}

fn main() {
    let megabytes = std::env::args().nth(1).map_or(500, |text| text.parse().expect("a number of megabytes"));
    let before = peak();
    let begun = Instant::now();
    let activities = Activities::new(Endless::new(megabytes << 20)).unwrap();
    let count = activities.filter(|activity| matches!(activity, Ok(Ok(_)))).count();
    tell("read, facts and all", count, begun.elapsed());
    println!("{megabytes} MB: peak memory {} kB, before {before} kB", peak());

    let ReadActivity { element, facts, .. } =
        Activities::new(FILE.as_bytes()).unwrap().next().unwrap().unwrap().unwrap();
    let times = |what: &str, once: &mut dyn FnMut()| {
        let begun = Instant::now();
        (0..TIMES).for_each(|_| once());
        tell(what, TIMES as usize, begun.elapsed());
    };
    times("facts of an element", &mut || drop(black_box(Facts::of(black_box(&element)))));
    times("element of facts", &mut || drop(black_box(black_box(&facts).element(None))));
    times("element of facts and the original", &mut || drop(black_box(black_box(&facts).element(Some(&element)))));
    let mut writer = Writer::activities(io::sink(), jiff::Timestamp::UNIX_EPOCH);
    times("written from facts", &mut || writer.activity(&facts.element(None)).unwrap());
    times("written from elements", &mut || writer.activity(&element).unwrap());
}

fn tell(what: &str, count: usize, took: Duration) {
    println!("{what}: {count} in {took:.2?}, {:.0} a second", count as f64 / took.as_secs_f64());
}

/// The most memory that this process ever held, in kB; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}
