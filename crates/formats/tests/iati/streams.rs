//! Readers that give little at a time, or fail.

use std::io::{self, Read};

use formats::iati::Activities;

use super::activity;

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
