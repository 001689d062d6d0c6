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

/// A file of about that many bytes.
fn file_of(bytes: usize) -> impl Read {
    let begin = FILE.find("<iati-activity ").unwrap();
    let end = FILE.find("</iati-activities>").unwrap();
    let (head, piece) = (&FILE.as_bytes()[..begin], &FILE.as_bytes()[begin..end]);
    head.chain(Endless { piece, at: 0, left: bytes / piece.len(), is_closed: false })
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
    let begun = Clock::start();
    let activities = Activities::new(file_of(megabytes << 20)).unwrap();
    let count = activities.filter(|activity| matches!(activity, Ok(Ok(_)))).count();
    tell("read, facts and all", count, &begun);
    println!("{megabytes} MB: peak memory {} kB, before {before} kB", peak());

    let ReadActivity { element, facts, .. } =
        Activities::new(FILE.as_bytes()).unwrap().next().unwrap().unwrap().unwrap();
    let times = |what: &str, once: &mut dyn FnMut()| {
        let begun = Clock::start();
        (0..TIMES).for_each(|_| once());
        tell(what, TIMES as usize, &begun);
    };
    times("facts of an element", &mut || drop(black_box(Facts::of(black_box(&element)))));
    times("element of facts", &mut || drop(black_box(black_box(&facts).element(None))));
    times("element of facts and the original", &mut || drop(black_box(black_box(&facts).element(Some(&element)))));
    let mut writer = Writer::activities(io::sink(), jiff::Timestamp::UNIX_EPOCH);
    times("written from facts", &mut || writer.activity(&facts.element(None)).unwrap());
    times("written from elements", &mut || writer.activity(&element).unwrap());
}

fn tell(what: &str, count: usize, begun: &Clock) {
    let (took, busy) = (begun.wall.elapsed(), busy() - begun.busy);
    let (by_wall, by_processor) = (count as f64 / took.as_secs_f64(), count as f64 / busy.as_secs_f64());
    println!("{what}: {count} in {took:.2?}, {by_wall:.0} a second, {by_processor:.0} a second of the processor");
}

/// Time on the wall, and that of the processor, which tells more where others use it too.
struct Clock {
    wall: Instant,
    busy: Duration,
}

impl Clock {
    fn start() -> Self {
        Self { wall: Instant::now(), busy: busy() }
    }
}

fn busy() -> Duration {
    let schedule = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let nanoseconds = schedule.split_whitespace().next().and_then(|number| number.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or(0))
}

/// The most memory that this process ever held, in kB; 0 where the system does not tell.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0)
}
