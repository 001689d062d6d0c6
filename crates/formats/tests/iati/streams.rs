//! Files of any size are read in the memory of one activity.

use std::io::{self, Read};

use formats::iati::Activities;

use super::{activity, real};

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

fn assert_little_was_held(before: Option<u64>) {
    let grown = peak().zip(before).map_or(0, |(after, before)| after - before);
    assert!(grown < 30 << 10, "{grown} kB more were held");
}

#[test]
fn a_long_file() {
    let file = String::from_utf8(real("iom-DP.2154.xml")).unwrap();
    let piece = &file[file.find("<iati-activity ").unwrap()..file.find("</iati-activities>").unwrap()];
    let times = BYTES / piece.len();
    let before = peak();
    let count = Activities::new(file_of(piece.into(), times))
        .unwrap()
        .inspect(|found| assert!(matches!(found, Ok(Ok(_)))))
        .count();
    assert_eq!(count, times);
    assert_little_was_held(before);
}

#[test]
fn an_activity_without_an_end() {
    let before = peak();
    let begun = b"<iati-activities><iati-activity><iati-identifier>A</iati-identifier>".as_slice();
    let again = Again { piece: b"<a>text</a><b c=\"d\"/>".repeat(1000), at: 0, left: 1500 };
    let ended = b"</iati-activity></iati-activities>".as_slice();
    let mut activities = Activities::new(begun.chain(again).chain(ended)).unwrap();
    let refused = activities.next().unwrap().unwrap().unwrap_err();
    assert_eq!((refused.reason.key(), refused.identifier.as_deref()), ("activity-too-complex", Some("A")));
    assert!(activities.next().is_none());
    let grown = peak().zip(before).map_or(0, |(after, before)| after - before);
    assert!(grown < 120 << 10, "{grown} kB more were held");
}

#[test]
fn a_reader_that_gives_one_byte_at_a_time() {
    struct Slow<'a>(&'a [u8]);
    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.0.read(into.get_mut(..1).unwrap_or_default())
        }
    }
    let file = super::file(&activity("Ä-1", ""));
    let found = Activities::new(Slow(file.as_bytes())).unwrap().next().unwrap().unwrap().unwrap();
    assert_eq!((found.facts.identifier.as_str(), found.line), ("Ä-1", 2));
}

#[test]
fn a_reader_that_fails_is_told_of() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the line went dead"))
        }
    }
    let begun = b"<iati-activities>".as_slice();
    let padding = [b' '; 1024];
    let error = Activities::new(begun.chain(&padding[..]).chain(Failing)).unwrap().next().unwrap().unwrap_err();
    assert_eq!((error.key(), error.to_string().contains("the line went dead")), ("iati-unreadable", true));
    assert_eq!(Activities::new(Failing).err().unwrap().key(), "iati-unreadable");
}
