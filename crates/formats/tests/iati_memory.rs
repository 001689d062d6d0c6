//! IATI files of any size are read in the memory of one activity. This stands alone, because memory is that of the whole
//! process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::io::{self, Read};

use formats::iati::Activities;

/// How much is read; the example `iati_speed` reads 500 MB.
const BYTES: usize = 60 << 20;

/// The same piece again and again, made as it is read.
struct Again {
    piece: Vec<u8>,
    at: usize,
    left: usize,
}

impl Read for Again {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at == self.piece.len() && self.left > 1 {
            (self.at, self.left) = (0, self.left - 1);
        }
        let bytes = (&self.piece[self.at..]).read(into)?;
        self.at += bytes;
        Ok(bytes)
    }
}

fn file_of(piece: Vec<u8>, times: usize) -> impl Read {
    let again = Again { piece, at: 0, left: times };
    (&b"<iati-activities version=\"2.03\">"[..]).chain(again).chain(&b"</iati-activities>"[..])
}

/// The most memory that this process ever held, in kB; nothing where the system does not tell.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn assert_no_more_held(before: Option<u64>, megabytes: u64) {
    let grown = peak().zip(before).map_or(0, |(after, before)| after - before);
    assert!(grown < megabytes << 10, "{grown} kB more were held");
}

#[test]
fn no_more_is_held_than_one_activity() {
    a_long_file();
    an_activity_without_an_end();
}

fn a_long_file() {
    let file = include_str!("../../../tests/data/iati/iom-DP.2154.xml");
    let piece = &file[file.find("<iati-activity ").unwrap()..file.find("</iati-activities>").unwrap()];
    let times = BYTES / piece.len();
    let before = peak();
    let count = Activities::new(file_of(piece.into(), times))
        .unwrap()
        .inspect(|found| assert!(matches!(found, Ok(Ok(_)))))
        .count();
    assert_eq!(count, times);
    assert_no_more_held(before, 8);
}

/// As many elements as an activity may have, and more.
fn an_activity_without_an_end() {
    let before = peak();
    let begun = b"<iati-activities><iati-activity><iati-identifier>A</iati-identifier>".as_slice();
    let again = Again { piece: b"<a>text</a><b c=\"d\"/>".repeat(1000), at: 0, left: 1500 };
    let ended = b"</iati-activity></iati-activities>".as_slice();
    let mut activities = Activities::new(begun.chain(again).chain(ended)).unwrap();
    let refused = activities.next().unwrap().unwrap().unwrap_err();
    assert_eq!((refused.reason.key(), refused.identifier.as_deref()), ("activity-too-complex", Some("A")));
    assert!(activities.next().is_none());
    assert_no_more_held(before, 120);
}
